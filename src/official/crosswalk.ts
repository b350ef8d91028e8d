import { legacyFields, type LegacyField } from './measures.js';

/**
 * The tidy files' words for what the legacy files name in one field.
 * Checked against ees_ks2_tidy_schema_2024-25 (of which one row is wrong: READ_AVERAGE_G filters on disadvantaged pupils).
 */
export const tidySubjects: Readonly<Record<string, string | undefined>> = {
  'reading, writing and maths': undefined,
  reading: 'reading',
  writing: 'writing',
  maths: 'maths',
  'grammar, punctuation and spelling': 'gps',
  science: 'science',
};

/** `breakdown`, lower case → pupils. What is not here (three-year averages, prior attainment) is not read. */
export const tidyPupils: Readonly<Record<string, string>> = {
  total: 'all',
  'all pupils': 'all',
  boys: 'boys',
  girls: 'girls',
  disadvantaged: 'disadvantaged',
  'disadvantaged all other': 'other',
  'not known to be disadvantaged': 'other',
  'known or believed to be other than english': 'eal',
  'non mobile': 'non-mobile',
  'non-mobile': 'non-mobile',
};

/** The indicator that holds a measure. */
export const tidyField = ({ kind, standard }: LegacyField): string =>
  kind === 'score'
    ? 'average_scaled_score'
    : kind === 'progress'
      ? 'progress_measure_score'
      : `${standard ?? 'expected'}_standard_pupil_percent`;

export const progressLower = 'progress_measure_lower_conf_interval';
export const progressUpper = 'progress_measure_upper_conf_interval';
export const progressBand = 'progress_measure_description';

/** The measures of one subject and group of pupils, each with its indicator. */
export function tidyMeasures(subject: string | undefined, pupils: string): { measure: LegacyField; field: string }[] {
  return legacyFields
    .filter((one) => one.subject === subject && one.pupils === pupils)
    .map((measure) => ({ measure, field: tidyField(measure) }));
}

/** A row of the tidy files (`subject`, `breakdown_topic`, `breakdown`) and an indicator → the legacy field; undefined where there is none. */
export function legacyName(subject: string, topic: string, breakdown: string, indicator: string): string | undefined {
  const pupils = /average/i.test(topic) ? undefined : tidyPupils[breakdown.trim().toLowerCase()];
  const key = subject.trim().toLowerCase();
  if (pupils === undefined || !(key in tidySubjects)) return undefined;
  const found = tidyMeasures(tidySubjects[key], pupils);
  const bound =
    indicator === progressLower ? 'lower' : indicator === progressUpper ? 'upper' : indicator === progressBand ? 'band' : undefined;
  if (bound) return found.find(({ measure }) => measure.kind === 'progress')?.measure[bound];
  return found.find(({ field }) => field === indicator)?.measure.field;
}
