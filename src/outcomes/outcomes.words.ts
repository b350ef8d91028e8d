/**
 * What results say, in English. Every number comes from a figure; every comparison is as strong as its verdict and no stronger.
 * Here is what the usual results say (usual.ts); rare.words.ts adds the rest to it.
 */
import { inWords, plural } from '../language/english.js';
import type { Formats } from '../language/format.js';
import { speak } from '../language/language.js';
import { decimalsOf, type Figure } from './figure.js';
import type { Comparator, Group, Method, Standard } from './outcomes.data.js';
import type { RareWords } from './rare.words.js';

export type Unit = 'percent' | 'score';

/** `78.4%`, `80–84%`, `103.2`, or nothing where there is a code. */
export function amount({ value, range, decimals }: Figure, unit: Unit, { number }: Formats): string {
  const shown = value === undefined ? range && `${number(range.low, decimals)}–${number(range.high, decimals)}` : number(value, decimals);
  return shown === undefined ? '' : shown + sign(unit);
}

/** The comparator's value, as it was published. */
export const reference = ({ reference: value }: Figure, unit: Unit, formats: Formats): string =>
  value === undefined ? '' : formats.number(value, decimalsOf(value)) + sign(unit);

const sign = (unit: Unit): string => (unit === 'percent' ? '%' : '');

export const usualWords = {
  standards: { expected: 'expected standard', higher: 'higher standard' } satisfies Record<Standard, string>,
  expectedKey: 'expected',
  higherKey: 'higher',
  /** What the bars are, about the two keys. */
  keys: ['Pupils who met the ', ' standard', ', and among them the ', ' standard'] as const,
  higherLine: 'Higher standard',
  pupilsIn: (of: number, formats: Formats) => `${formats.number(of)} ${plural(of, 'pupil')}`,
  academies: (count: number, formats: Formats) => `${formats.number(count)} ${plural(count, 'academy', 'academies')}`,
  /** `225 of 287 pupils`, `287 pupils`, `pupils not given`. */
  counts({ result: { met, of = 0 } }: Figure, formats: Formats): string {
    return (typeof met === 'number' ? `${formats.number(met)} of ` : '') + this.pupilsIn(of, formats);
  },
  /** `225 of 287 pupils in 5 academies`. */
  counted(f: Figure, formats: Formats, named: boolean): string {
    const { schools } = f.result;
    return this.counts(f, formats) + (schools === undefined || named ? '' : ` in ${this.academies(schools, formats)}`);
  },
  /** `+14.4 points`. */
  gap: ({ gap, decimals }: Figure, formats: Formats) =>
    gap === undefined ? '' : `${formats.signed(gap, decimals)} ${plural(Math.abs(gap), 'point')}`,
  range: ({ low, high } = { low: 0, high: 0 }, formats: Formats) => `${formats.number(low, 1)} to ${formats.number(high, 1)}`,
  /** `England 64%`. */
  theirs: (f: Figure, unit: Unit, formats: Formats) => (f.comparator ? `${f.comparator.name} ${reference(f, unit, formats)}` : ''),
  seriesBreak: (reason: string) => `${reason.replace(/\.$/, '')}: not comparable with earlier years`,

  /** One row, in full, as it is spoken. */
  row(
    period: string,
    expected: Figure | undefined,
    higher: Figure | undefined,
    _gap: string | undefined,
    broken: string | undefined,
    unit: Unit,
    formats: Formats,
  ): string {
    const parts: string[] = [];
    if (broken) parts.push(`Series break. ${this.seriesBreak(broken)}.`);
    if (expected) parts.push(`${period}: ${this.figure(expected, 'expected', unit, formats)}`);
    if (higher) parts.push(`${expected ? this.higherLine : period}: ${this.figure(higher, 'higher', unit, formats, Boolean(expected))}`);
    return parts.join(' ');
  },

  /** `78.4% met the expected standard`. */
  share(f: Figure, standard: Standard, unit: Unit, formats: Formats): string {
    return `${amount(f, unit, formats)} met the ${this.standards[standard]}`;
  },

  /** One figure: value, pupils, range; the comparator; the gap and what it amounts to. `named`: after the other one of its row. */
  figure(f: Figure, standard: Standard, unit: Unit, formats: Formats, named = false): string {
    return `${named ? amount(f, unit, formats) : this.share(f, standard, unit, formats)}, ${this.counted(f, formats, named)}, 95% range ${this.range(f.interval, formats)}. ${this.theirs(f, unit, formats)}. ${this.difference(f, unit, formats)}`;
  },

  /** `14.4 percentage points higher: clearly above.` */
  difference(f: Figure, unit: Unit, formats: Formats): string {
    const { gap = 0, decimals, verdict } = f;
    const size = formats.number(Math.abs(gap), decimals);
    const amount =
      size === formats.number(0, decimals)
        ? 'The same'
        : `${size} ${plural(size === '1' ? 1 : 2, this.points(unit).slice(0, -1))} ${gap > 0 ? 'higher' : 'lower'}`;
    return `${amount}${this.apart(f)}${verdict ? `: ${verdict}` : ''}.`;
  },
  points: (unit: Unit) => (unit === 'percent' ? 'percentage points' : 'points'),
  /** The gap in whole pupils, where that is told. */
  apart: (_: Figure) => '',

  /** What a headline begins with. */
  start(f: Figure, standard: Standard, unit: Unit, formats: Formats, _measure: string): string {
    return `${this.share(f, standard, unit, formats)} in ${f.result.period}`;
  },
  /** The short claim of one figure: what may stand as a headline. */
  headline(f: Figure, standard: Standard, unit: Unit, formats: Formats, measure: string): string {
    const { verdict = '', comparator, gap = 0, decimals } = f;
    const side = /clearly (.*)/.exec(verdict)?.[1];
    return `${this.start(f, standard, unit, formats, measure)}${side ? `, ${formats.number(Math.abs(gap), decimals)} ${this.points(unit)} ${side}` : `: ${verdict} from`} ${comparator?.name ?? ''}`;
  },

  /** The finding behind the headline. */
  summary(f: Figure, higher: Figure | undefined, unit: Unit, formats: Formats): string[] {
    return [this.behind(f, formats), this.chance(f, unit, formats), higher ? this.atHigher(higher, unit, formats) : ''].filter(Boolean);
  },
  behind(f: Figure, formats: Formats): string {
    return `${f.result.met === undefined ? 'There were' : 'That is'} ${this.counts(f, formats)}.`;
  },
  /** What the 95% range says of the comparator's figure. */
  chance(f: Figure, unit: Unit, formats: Formats): string {
    const theirs = `${f.comparator?.name ?? ''}’s ${reference(f, unit, formats)}`;
    const side = /clearly (.*)/.exec(f.verdict ?? '')?.[1];
    return `The 95% range, ${this.range(f.interval, formats)}, ${side ? `is wholly ${side} ${theirs}: a clear difference` : `includes ${theirs}`}.`;
  },
  atHigher(f: Figure, unit: Unit, formats: Formats): string {
    const verdict = f.verdict ?? '';
    return `At the higher standard, ${amount(f, unit, formats)} against ${reference(f, unit, formats)}, ${verdict.startsWith('no') ? `there is ${verdict}` : `it is ${verdict}`}.`;
  },

  /** Who is in a group, from its rule. */
  rule({ rule, minYears, underYears, on }: Group, formats: Formats): string | undefined {
    const years = minYears ?? underYears;
    if (rule || years === undefined) return rule;
    const day = on ? formats.day(`2000-${on}`).replace(/,? ?2000/, '') : '1 July';
    return `joined the trust ${minYears === undefined ? 'less than' : 'at least'} ${inWords(years)} ${plural(years, 'year')} before ${day} of the test year`;
  },
  pools: 'Figures pool pupils, not schools.',
  rangeNote: (method: Method) =>
    `95% range (${method === 'wilson-95' ? 'Wilson' : 'exact binomial'}): how far the figure could move by chance with a group this size.`,
  comparatorNote(comparators: readonly Comparator[]): string {
    const about = [
      ...new Set(comparators.map(({ basis, status }) => [basis, status && `${status} figures`].filter(Boolean).join(', '))),
    ].filter(Boolean);
    return `${comparators[0]?.name ?? ''}${about.length ? `: ${about.join('; ')}` : ''}.`;
  },
  /** The parts of a sentence: the name may be a link. */
  source: <T>(name: T, day: string | undefined) => ['Source: ', name, day ? `, published ${day}.` : '.'] as const,
};

/** All of the words: those of rare.words.ts are there once it is loaded, which is before anything is drawn that needs them. */
export type OutcomeWords = typeof usualWords & RareWords;
export const outcomeWords = usualWords as OutcomeWords;

speak('en', 'outcomes', outcomeWords);
