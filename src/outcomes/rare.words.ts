/**
 * What only some results need, loaded with the first of them: the words, in English, of codes, ranges, scores, few pupils, other methods,
 * and of whatever else is not usual (usual.ts). They join those of outcomes.words.ts; the figures themselves are made by figure.rare.ts.
 */
import { codeWords } from '../data/code.words.js';
import type { Code } from '../data/codes.js';
import { own } from '../data/own.js';
import { capital, plural } from '../language/english.js';
import type { Formats } from '../language/format.js';
import { addRare, type Figure } from './figure.js';
import { rareFigure } from './figure.rare.js';
import type { Standard, Status } from './outcomes.data.js';
import { amount, outcomeWords, reference, usualWords, type OutcomeWords, type Unit } from './outcomes.words.js';
import { fewPupils } from './usual.js';

export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const bands = ['', 'well above average', 'above average', 'average', 'below average', 'well below average'];
const groups = {
  disadvantaged: 'disadvantaged pupils',
  other: 'other pupils',
  girls: 'girls',
  boys: 'boys',
  eal: 'pupils with English as an additional language',
};

const rareWords = {
  pupilsApart: (pupils: number) => `${String(Math.abs(pupils))} ${plural(Math.abs(pupils), 'pupil')} ${pupils > 0 ? 'more' : 'fewer'}`,
  noReference: 'no England figure',
  notShown: 'not shown',
  onePupil: (of: number, formats: Formats) => `1 pupil = ${formats.number(100 / of, 1)} points`,
  /** Why there is no value: the data's own reason first. */
  code: ({ code, result: { why, of } }: Figure) =>
    why ?? (code === 'SUPP' && of !== undefined && of > 0 && of < 6 ? 'Suppressed: 5 or fewer pupils' : codeWords[code ?? 'UK']),
  noResult: 'No result given',
  lowReliability: 'low reliability',
  status: { headline: 'headline', provisional: 'provisional', revised: 'revised', final: 'final' },
  band: (band: number) => `The Department’s band: ${bands[band] ?? ''}`,
  pupils: (pupils: string): string => own(groups, pupils) ?? pupils,
  scoreRangeNote: 'The range within which chance alone could put the score.',
  fewNote: '30 pupils or fewer: the bar is only outlined, for the range is the finding.',
  publishedRangeNote: 'A range was published in place of one figure: the striped part is the room it leaves.',
  pupilGapNote: 'Differences are told in whole pupils, rounded toward none; less than one pupil apart is no clear difference.',
  hiddenNote: '[c] Suppressed to protect pupils’ privacy. It is not zero.',
  unreliableNote: 'Low reliability: the source marks this figure as one to use with care.',
  statusNote: (periods: readonly string[], status: Status, formats: Formats) => `${formats.list(periods)}: ${status} figures.`,
  missingNote: (period: string, schools: readonly string[]) => `${period} leaves out ${schools.join('; ')}.`,
  missingSchool: (name: string, code: Code) => `${name} (${lower(codeWords[code])})`,
  unknownSchool: (urn: number) => `URN ${String(urn)}`,
};
export type RareWords = typeof rareWords;

/** The usual words, before these take their places. */
const usual = { ...usualWords };

const wider: Partial<OutcomeWords> & ThisType<OutcomeWords> = {
  counts(f, formats) {
    const { met, of } = f.result;
    if (of === undefined) return 'pupils not given';
    return typeof met === 'object'
      ? `${formats.number(met.low)} to ${formats.number(met.high)} of ${this.pupilsIn(of, formats)}`
      : usual.counts.call(this, f, formats);
  },

  row(period, expected, higher, gap, broken, unit, formats) {
    return (expected ?? higher)
      ? usual.row.call(this, period, expected, higher, gap, broken, unit, formats)
      : `${period}: ${gap || this.noResult}.`;
  },

  share(f: Figure, standard: Standard, unit: Unit, formats: Formats) {
    return unit === 'percent' ? usual.share.call(this, f, standard, unit, formats) : amount(f, unit, formats);
  },

  figure(f, standard, unit, formats, named = false) {
    const { of, status = 'final', flags, band } = f.result;
    const theirs = this.theirs(f, unit, formats);
    const sentences = (parts: (string | false | undefined)[]) =>
      parts
        .filter(Boolean)
        .map((one) => `${String(one)}.`)
        .join(' ');
    if (f.code) return sentences([this.code(f), of !== undefined && this.counts(f, formats), theirs]);
    const said = [
      (named ? amount(f, unit, formats) : this.share(f, standard, unit, formats)).replace('–', ' to '),
      of !== undefined && this.counted(f, formats, named),
      f.interval && `${unit === 'percent' ? '95% range' : 'range'} ${this.range(f.interval, formats)}`,
      status !== 'final' && this.status[status],
      flags?.includes('u') && this.lowReliability,
    ];
    return sentences([
      said.filter(Boolean).join(', '),
      theirs,
      f.gap === undefined ? f.verdict && capital(f.verdict) : this.difference(f, unit, formats).slice(0, -1),
      of !== undefined &&
        of <= fewPupils &&
        unit === 'percent' &&
        !named &&
        `One pupil is worth ${formats.number(100 / of, 1)} percentage points`,
      band && this.band(band),
    ] as (string | false | undefined)[]);
  },

  apart({ pupils }) {
    return pupils === undefined ? '' : `, ${pupils ? this.pupilsApart(pupils) : 'less than one pupil apart'}`;
  },

  start(f, standard, unit, formats, measure) {
    if (unit === 'score') return `${measure}: ${amount(f, unit, formats)} in ${f.result.period}`;
    const said = usual.start.call(this, f, standard, unit, formats, measure);
    return f.range ? `Between ${said.replace('–', '% and ')}` : said;
  },

  headline(f, standard, unit, formats, measure) {
    const start = this.start(f, standard, unit, formats, measure);
    const name = f.comparator?.name ?? '';
    if (f.code) return `${f.result.period}: ${lower(this.code(f))}`;
    if (!f.verdict) return start;
    if (f.verdict === 'too few pupils to say') return `${start}: ${f.verdict} whether that differs from ${name}`;
    if (f.verdict.startsWith('clearly') && f.gap === undefined) return `${start}, ${f.verdict} ${name}`;
    return usual.headline.call(this, f, standard, unit, formats, measure);
  },

  summary(f, higher, unit, formats) {
    if (!f.code) return usual.summary.call(this, f, higher, unit, formats);
    return f.comparator ? [figureWas(f, unit, formats)] : [];
  },

  behind(f, formats) {
    return f.result.of === undefined ? '' : usual.behind.call(this, f, formats);
  },

  chance(f, unit, formats) {
    const { interval, comparator, verdict, pupils, gap, result } = f;
    const theirs = `${comparator?.name ?? ''}’s ${reference(f, unit, formats)}`;
    if (interval) {
      const range = this.range(interval, formats);
      if (!comparator) return `The 95% range is ${range}.`;
      if (verdict === 'too few pupils to say') return `The 95% range, ${range}, is too wide to set against ${theirs}.`;
      return verdict ? usual.chance.call(this, f, unit, formats) : `The 95% range, ${range}, leaves open which side of ${theirs} it is.`;
    }
    if (pupils !== undefined)
      return pupils ? `Against ${theirs} that is ${this.pupilsApart(pupils)}.` : `That is less than one pupil from ${theirs}.`;
    if (!comparator) return 'There is no national figure to compare it with.';
    if (gap === undefined) return '';
    return (
      figureWas(f, unit, formats) +
      (result.of === undefined ? ' Without the number of pupils nothing more can be said of the difference.' : '')
    );
  },

  atHigher(f, unit, formats) {
    if (!f.verdict || f.reference === undefined || f.value === undefined) return '';
    const said = usual.atHigher.call(this, f, unit, formats);
    return f.verdict === 'too few pupils to say' ? said.replace(/it is .*/, `there are ${f.verdict}.`) : said;
  },
};

const figureWas = (f: Figure, unit: Unit, formats: Formats): string =>
  `${f.comparator?.name ?? ''}’s figure was ${reference(f, unit, formats)}.`;

addRare(rareFigure);
Object.assign(outcomeWords, rareWords, wider);
