/** What results say, in English. Every number comes from a figure; every comparison is as strong as its verdict and no stronger. */
import { codeWords, type Code } from '../data/codes.js';
import { own } from '../data/own.js';
import { capital, inWords, plural } from '../language/english.js';
import type { Formats } from '../language/format.js';
import { speak } from '../language/language.js';
import { decimalsOf, type Figure } from './figure.js';
import type { Comparator, Group, Method, Standard, Status } from './outcomes.data.js';

type Unit = 'percent' | 'score';

/** `78.4%`, `80–84%`, `103.2`, or nothing where there is a code. */
export function amount(f: Figure, unit: Unit, formats: Formats): string {
  const { number } = formats;
  const sign = unit === 'percent' ? '%' : '';
  if (f.value !== undefined) return `${number(f.value, f.decimals)}${sign}`;
  return f.range ? `${number(f.range.low, f.decimals)}–${number(f.range.high, f.decimals)}${sign}` : '';
}

/** The comparator's value, as it was published. */
export const reference = (f: Figure, unit: Unit, formats: Formats): string => (f.reference === undefined ? '' : formats.number(f.reference, decimalsOf(f.reference)) + (unit === 'percent' ? '%' : ''));

/** Codes that hide a figure which is there. */
export const isHidden = (code: Code): boolean => code === 'SUPP' || code === 'c' || code === 'RE';

const methods: Record<Method, string> = { 'wilson-95': 'Wilson', 'exact-binomial-95': 'exact binomial', 'pupil-gap': '', none: '' };

const statuses: Record<Status, string> = { headline: 'headline figures', provisional: 'provisional figures', revised: 'revised figures', final: 'final figures' };
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const bands = ['', 'well above average', 'above average', 'average', 'below average', 'well below average'];

export const outcomeWords = {
  standards: { expected: 'expected standard', higher: 'higher standard' } satisfies Record<Standard, string>,
  expectedKey: 'expected',
  higherKey: 'higher',
  pupilsIn: (of: number, formats: Formats) => `${formats.number(of)} ${plural(of, 'pupil')}`,
  academies: (count: number, formats: Formats) => `${formats.number(count)} ${plural(count, 'academy', 'academies')}`,
  /** `225 of 287 pupils`, `287 pupils`, `pupils not given`. */
  counts({ result: { met, of } }: Figure, formats: Formats): string {
    if (of === undefined) return 'pupils not given';
    const pupils = this.pupilsIn(of, formats);
    if (met === undefined) return pupils;
    return typeof met === 'number' ? `${formats.number(met)} of ${pupils}` : `${formats.number(met.low)} to ${formats.number(met.high)} of ${pupils}`;
  },
  /** `+14.4 points`. */
  gap: ({ gap, decimals }: Figure, formats: Formats) => (gap === undefined ? '' : `${formats.signed(gap, decimals)} ${Math.abs(gap) === 1 ? 'point' : 'points'}`),
  range: ({ low, high }: { low: number; high: number }, formats: Formats) => `${formats.number(low, 1)} to ${formats.number(high, 1)}`,
  pupilsApart: (pupils: number) => `${String(Math.abs(pupils))} ${plural(Math.abs(pupils), 'pupil')} ${pupils > 0 ? 'more' : 'fewer'}`,
  noReference: 'no England figure',
  notShown: 'not shown',
  onePupil: (of: number, formats: Formats) => `1 pupil = ${formats.number(100 / of, 1)} points`,
  /** Why there is no value: the data's own reason first. */
  code: ({ code, result: { why, of } }: Figure) => why ?? (code === 'SUPP' && of !== undefined && of > 0 && of < 6 ? 'Suppressed: 5 or fewer pupils' : codeWords[code ?? 'UK']),
  noResult: 'No result given',
  lowReliability: 'low reliability',
  statuses,
  status: { headline: 'headline', provisional: 'provisional', revised: 'revised', final: 'final' },
  seriesBreak: (reason: string) => `${reason.replace(/\.$/, '')}: not comparable with earlier years`,
  band: (band: number) => `The Department’s band: ${bands[band] ?? ''}`,

  /** One row, in full, as it is spoken. */
  row(period: string, expected: Figure | undefined, higher: Figure | undefined, gap: string | undefined, broken: string | undefined, unit: Unit, formats: Formats): string {
    const parts: string[] = [];
    if (broken) parts.push(`Series break. ${this.seriesBreak(broken)}.`);
    if (!expected && !higher) parts.push(`${period}: ${gap || this.noResult}.`);
    if (expected) parts.push(`${period}: ${this.figure(expected, 'expected', unit, formats)}`);
    if (higher) parts.push(`${expected ? capital(this.standards.higher) : period}: ${this.figure(higher, 'higher', unit, formats, Boolean(expected))}`);
    return parts.join(' ');
  },

  /** One figure: value, pupils, range; the comparator; the gap and what it amounts to. */
  figure(f: Figure, standard: Standard, unit: Unit, formats: Formats, named = false): string {
    const england = f.comparator && `${f.comparator.name} ${reference(f, unit, formats)}`;
    if (f.code) return `${this.code(f)}.${england ? ` ${england}.` : ''}`;
    const { of, schools, status, flags, band } = f.result;
    const what = unit === 'percent' && !named ? ` met the ${this.standards[standard]}` : '';
    let said = amount(f, unit, formats).replace('–', ' to ') + what;
    if (of !== undefined) said += `, ${this.counts(f, formats)}${schools === undefined || named ? '' : ` in ${this.academies(schools, formats)}`}`;
    if (f.interval) said += `, ${unit === 'percent' ? '95% range' : 'range'} ${this.range(f.interval, formats)}`;
    if (status && status !== 'final') said += `, ${this.status[status]}`;
    if (flags?.includes('u')) said += `, ${this.lowReliability}`;
    said += '.';
    if (england) said += ` ${england}.`;
    if (f.gap !== undefined) said += ` ${this.difference(f, unit, formats)}`;
    else if (f.verdict) said += ` ${capital(f.verdict)}.`;
    if (of !== undefined && of <= 30 && unit === 'percent' && !named) said += ` One pupil is worth ${formats.number(100 / of, 1)} percentage points.`;
    if (band) said += ` ${this.band(band)}.`;
    return said;
  },

  /** `14.4 percentage points higher: clearly above.` */
  difference(f: Figure, unit: Unit, formats: Formats): string {
    const gap = f.gap ?? 0;
    const size = formats.number(Math.abs(gap), f.decimals);
    const points = unit === 'percent' ? 'percentage point' : 'point';
    const amount = size !== formats.number(0, f.decimals) ? `${size} ${size === '1' ? points : `${points}s`} ${gap > 0 ? 'higher' : 'lower'}` : 'The same';
    const apart = f.pupils === undefined ? '' : `, ${f.pupils ? this.pupilsApart(f.pupils) : 'less than one pupil apart'}`;
    return `${amount}${apart}${f.verdict ? `: ${f.verdict}` : ''}.`;
  },

  /** The short claim of one figure: what may stand as a headline. */
  headline(f: Figure, standard: Standard, unit: Unit, formats: Formats, measure: string): string {
    const { period } = f.result;
    const name = f.comparator?.name ?? '';
    if (f.code) return `${period}: ${lower(this.code(f))}`;
    const value = amount(f, unit, formats);
    const start = unit === 'percent' ? (f.range ? `Between ${value.replace('–', '% and ')} met the ${this.standards[standard]} in ${period}` : `${value} met the ${this.standards[standard]} in ${period}`) : `${measure}: ${value} in ${period}`;
    switch (f.verdict) {
      case 'clearly above':
      case 'clearly below': {
        const side = f.verdict === 'clearly above' ? 'above' : 'below';
        if (f.gap === undefined) return `${start}, ${f.verdict} ${name}`;
        return `${start}, ${formats.number(Math.abs(f.gap), f.decimals)} ${unit === 'percent' ? 'percentage points' : 'points'} ${side} ${name}`;
      }
      case 'no clear difference':
        return `${start}: no clear difference from ${name}`;
      case 'too few pupils to say':
        return `${start}: too few pupils to say whether that differs from ${name}`;
      default:
        return start;
    }
  },

  /** The finding behind the headline. */
  summary(f: Figure, higher: Figure | undefined, unit: Unit, formats: Formats): string[] {
    const said: string[] = [];
    const { of, met } = f.result;
    const name = f.comparator?.name ?? '';
    const theirs = reference(f, unit, formats);
    if (f.code) return f.comparator ? [`${name}’s figure was ${theirs}.`] : [];
    if (met !== undefined && of !== undefined) said.push(`That is ${this.counts(f, formats)}.`);
    else if (of !== undefined) said.push(`There were ${this.pupilsIn(of, formats)}.`);
    if (f.interval) {
      const range = `The 95% range, ${this.range(f.interval, formats)},`;
      if (!f.comparator) said.push(`${range.slice(0, -1).replace(', ', ' is ')}.`);
      else if (f.verdict === 'clearly above') said.push(`${range} is wholly above ${name}’s ${theirs}: a clear difference.`);
      else if (f.verdict === 'clearly below') said.push(`${range} is wholly below ${name}’s ${theirs}: a clear difference.`);
      else if (f.verdict === 'no clear difference') said.push(`${range} includes ${name}’s ${theirs}.`);
      else if (f.verdict === 'too few pupils to say') said.push(`${range} is too wide to set against ${name}’s ${theirs}.`);
      else said.push(`${range} leaves open which side of ${name}’s ${theirs} it is.`);
    } else if (f.pupils !== undefined) said.push(f.pupils ? `Against ${name}’s ${theirs} that is ${this.pupilsApart(f.pupils)}.` : `That is less than one pupil from ${name}’s ${theirs}.`);
    else if (f.comparator && f.gap !== undefined) {
      said.push(`${name}’s figure was ${theirs}.`);
      if (of === undefined) said.push('Without the number of pupils nothing more can be said of the difference.');
    }
    else if (!f.comparator) said.push('There is no national figure to compare it with.');
    if (higher?.verdict && higher.reference !== undefined && higher.value !== undefined) {
      const pair = `At the higher standard, ${amount(higher, unit, formats)} against ${reference(higher, unit, formats)},`;
      said.push(higher.verdict === 'no clear difference' ? `${pair} there is no clear difference.` : higher.verdict === 'too few pupils to say' ? `${pair} there are too few pupils to say.` : `${pair} it is ${higher.verdict}.`);
    }
    return said;
  },

  /** Who is in a group, from its rule. */
  rule({ rule, minYears, underYears, on }: Group, formats: Formats): string | undefined {
    if (rule) return rule;
    const years = minYears ?? underYears;
    if (years === undefined) return undefined;
    const day = on ? formats.day(`2000-${on}`).replace(/,? ?2000/, '') : '1 July';
    return `joined the trust ${minYears === undefined ? 'less than' : 'at least'} ${inWords(years)} ${plural(years, 'year')} before ${day} of the test year`;
  },
  pools: 'Figures pool pupils, not schools.',
  pupils: (pupils: string): string => own({ disadvantaged: 'disadvantaged pupils', other: 'other pupils', girls: 'girls', boys: 'boys', eal: 'pupils with English as an additional language' }, pupils) ?? pupils,

  rangeNote: (method: Method) => `95% range (${methods[method]}): how far the figure could move by chance with a group this size.`,
  scoreRangeNote: 'The range within which chance alone could put the score.',
  comparatorNote(comparators: readonly Comparator[]): string {
    const about = [...new Set(comparators.map(({ basis, status }) => [basis, status && this.statuses[status]].filter(Boolean).join(', ')))].filter(Boolean);
    return `${comparators[0]?.name ?? ''}${about.length ? `: ${about.join('; ')}` : ''}.`;
  },
  /** The parts of a sentence: the name may be a link. */
  source: <T>(name: T, day: string | undefined) => ['Source: ', name, day ? `, published ${day}.` : '.'] as const,
  fewNote: '30 pupils or fewer: the bar is only outlined, for the range is the finding.',
  publishedRangeNote: 'A range was published in place of one figure: the striped part is the room it leaves.',
  pupilGapNote: 'Differences are told in whole pupils, rounded toward none; less than one pupil apart is no clear difference.',
  hiddenNote: '[c] Suppressed to protect pupils’ privacy. It is not zero.',
  unreliableNote: 'Low reliability: the source marks this figure as one to use with care.',
  statusNote: (periods: readonly string[], status: Status, formats: Formats) => `${formats.list(periods)}: ${statuses[status]}.`,
  missingNote: (period: string, schools: readonly string[]) => `${period} leaves out ${schools.join('; ')}.`,
  missingSchool: (name: string, code: Code) => `${name} (${lower(codeWords[code])})`,
  unknownSchool: (urn: number) => `URN ${String(urn)}`,
};
export type OutcomeWords = typeof outcomeWords;

speak('en', 'outcomes', outcomeWords);

