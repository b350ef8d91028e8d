/** The grammar of claims: braces are filled from data, digits typed beside them must be true, strong words need the verdict. Pure. */
import { problem, type Problem } from '../data/problem.js';
import type { Formats } from '../language/format.js';
import { comparatorsOf } from './choose.js';
import { figure, type Figure } from './figure.js';
import type { Outcomes } from './outcomes.data.js';
import './rare.words.js';
import { unitOf } from './sound.js';

export interface Claim {
  /** The sentence, filled in; absent where the claim does not hold. */
  text?: string;
  problems: Problem[];
}

/** The words that may stand in braces, each with what it says of a figure; undefined where the figure lacks it. */
export function claimParts(f: Figure, formats: Formats, unit: 'percent' | 'score'): Record<string, string | undefined> {
  const { number, percent } = formats;
  const amount = (value: number | undefined, decimals: number) =>
    value === undefined ? undefined : unit === 'percent' ? percent(value, decimals) : number(value, decimals);
  const count = (value: unknown) => (typeof value === 'number' ? number(value) : undefined);
  return {
    percent: amount(f.value, f.decimals),
    met: count(f.result.met),
    of: count(f.result.of),
    gap: f.gap === undefined ? undefined : `${number(Math.abs(f.gap), f.decimals)} ${unit === 'percent' ? 'percentage points' : 'points'}`,
    england: amount(f.reference, decimals(f.reference)),
    low: f.interval && number(f.interval.low, 1),
    high: f.interval && number(f.interval.high, 1),
    schools: count(f.result.schools),
    verdict: f.verdict,
  };
}

const decimals = (value = 0): number => (Number.isInteger(value) ? 0 : 1);

/**
 * Fills and checks a claim. A claim that says more than the data allows comes back without text, with every reason.
 * @param path where the claim stands, for the problems
 * @param lang the language of the page, where figures are written in another
 */
export function checkClaim(
  claim: string,
  f: Figure | undefined,
  outcomes: Outcomes,
  formats: Formats,
  path = 'claim',
  lang = formats.lang,
): Claim {
  const problems: Problem[] = [];
  const refuse = (message: string) => problems.push(problem(path, `The claim is not shown: ${message}`, { kind: 'claim' }));
  if (!f) {
    refuse('there is no figure that it could be about.');
    return { problems };
  }
  const parts = claimParts(f, formats, unitOf(outcomes, f.result.subject));
  const typed = claim.replace(/\{(\w*)\}/g, (_, name: string) => {
    if (!Object.hasOwn(parts, name))
      refuse(
        `{${name}} is not known: use ${Object.keys(parts)
          .map((part) => `{${part}}`)
          .join(' ')}.`,
      );
    else if (parts[name] === undefined) refuse(`the data has nothing to put in {${name}} for ${f.result.period}.`);
    return '\u0000';
  });
  if (/[{}]/.test(typed)) refuse('a brace is not closed.');
  if (!/^en\b/i.test(lang) && /\d/.test(typed)) refuse('digits typed by hand can be checked in English only: use braces.');
  const others = typed.match(/(?:(?!\d)\p{N})+/gu);
  if (others) refuse(`${others.join(', ')} cannot be checked: use braces.`);
  const wrong = untrueDigits(typed, outcomes);
  if (wrong.length) refuse(`${wrong.join(', ')} ${wrong.length === 1 ? 'is no figure' : 'are no figures'} of these outcomes: use braces.`);
  if (differenceInPercent.test(claim) || shareAsDifference.test(claim))
    refuse('a difference of percentages is in percentage points: "%" beside it would say something else. Use {gap}.');
  for (const [word, needed] of strong)
    if (word.test(typed) && !(f.verdict && needed.includes(f.verdict)))
      refuse(`"${word.exec(typed)?.[0] ?? ''}" needs the verdict ${needed.join(' or ')}; it is ${f.verdict ?? 'not given'}.`);
  if (problems.length) return { problems };
  return { text: claim.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? ''), problems };
}

/** "16% above 2017", "rose by 10%", "{gap}% more". */
const differenceInPercent =
  /(?:\d|\})\s*(?:%|per ?cent)\s+(?:points?|above|below|higher|lower|more|less|fewer|up|down|better|worse|ahead|behind|rise|fall|increase|decrease|improvement|difference|gap|growth)|(?:above|below|up|down|rose|risen|rise|fell|fallen|fall|grew|grown|increased?|decreased?|improved?)\s+(?:by\s+|of\s+)?(?:over\s+|about\s+|nearly\s+|more than\s+|almost\s+)?(?:\d[\d.]*|\{gap\})\s*(?:%|per ?cent)|\{gap\}\s*(?:%|per ?cent)/i;

/** "{percent} above England" would fill in as "78.4% above England". */
const shareAsDifference =
  /\{(?:percent|england)\}\s+(?:percentage\s+)?(?:points?|above|below|higher than|lower than|more|less|fewer|better|worse|ahead|behind)\b/i;

const strong: [RegExp, string[]][] = [
  [/\b(?:significan\w*|clear(?:ly)?)\b/i, ['clearly above', 'clearly below']],
  [/\b(?:above|higher than|better than|exceed\w*|outperform\w*)\b/i, ['clearly above']],
  [/\b(?:below|lower than|worse than)\b/i, ['clearly below']],
];

/** The numbers typed in `text` that equal, at their own decimals, no figure of the outcomes and stand in none of their names. */
function untrueDigits(text: string, outcomes: Outcomes): string[] {
  const names = [
    ...outcomes.results.map((r) => r.period).filter((period) => /\D/.test(period)),
    outcomes.title,
    outcomes.measure.name,
    outcomes.measure.definition,
    ...Object.values(outcomes.groups ?? {}).flatMap((g) => [g.name, g.rule]),
  ].filter(Boolean) as string[];
  for (const name of names.sort((a, b) => b.length - a.length)) text = text.replaceAll(name, '');
  // A key stage is a name, not a figure.
  const typed = text.replace(/\bkey stage \d|\bKS\d|\byear \d\b/gi, '').match(/\d[\d,]*(?:\.\d+)?/g);
  if (!typed) return [];
  const figures = allFigures(outcomes);
  return typed.filter((digits) => {
    const plain = digits.replaceAll(',', '');
    const places = plain.split('.')[1]?.length ?? 0;
    return !figures.some((value) => Math.abs(value).toFixed(places) === Number(plain).toFixed(places));
  });
}

function allFigures(outcomes: Outcomes): number[] {
  const found: unknown[] = [];
  for (const r of outcomes.results) {
    const f = figure(r, comparatorsOf(outcomes, r)[0], outcomes.method);
    found.push(
      f.value,
      f.range?.low,
      f.range?.high,
      f.gap,
      f.reference,
      f.interval?.low,
      f.interval?.high,
      r.met,
      r.of,
      r.schools,
      Number(r.period),
    );
  }
  for (const c of outcomes.comparators ?? []) found.push(c.percent, c.value);
  for (const g of Object.values(outcomes.groups ?? {})) found.push(g.minYears, g.underYears);
  return found.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
}
