/** What several groups of results say together, and results that end without a figure. Loaded where there are such. */
import { capital } from '../language/english.js';
import type { Formats } from '../language/format.js';
import { speak } from '../language/language.js';
import type { Figure } from './figure.js';
import { amount, outcomeWords, reference, type OutcomeWords } from './outcomes.words.js';
import { lower } from './rare.words.js';

type Unit = 'percent' | 'score';

export const groupWords = {
  /** The last figure is a code: what there was before it, and why there is nothing since. */
  since: (last: Figure) => `No results to compare${last.comparator ? ` with ${last.comparator.name}` : ''} after ${last.result.period}`,
  sinceSummary(last: Figure, now: Figure, said: OutcomeWords, unit: Unit, formats: Formats): string[] {
    const value = `${amount(last, unit, formats)}${unit === 'percent' ? ` met the ${said.standards[now.result.standard ?? 'expected']}` : ''}`;
    return [
      `In ${last.result.period}, ${value}${last.result.of === undefined ? '' : `, ${said.counts(last, formats)}`}${last.verdict ? `: ${last.verdict}` : ''}.`,
      `${now.result.period}: ${lower(said.code(now))}.`,
    ];
  },

  /** Several groups, each with its verdict, never their difference. More than four are counted: a sentence holds no more. */
  headline(groups: { name: string; figure: Figure }[], unit: Unit, formats: Formats): string {
    if (groups.length > 4) {
      const count = (verdict: string) => formats.number(groups.filter(({ figure: f }) => f.verdict === verdict).length);
      const name = groups.find(({ figure: f }) => f.comparator)?.figure.comparator?.name;
      return `${formats.number(groups.length)} groups${name ? `, each at its latest: ${count('clearly above')} clearly above ${name}, ${count('clearly below')} clearly below` : ''}`;
    }
    const [period, other] = new Set(groups.map(({ figure: f }) => f.result.period));
    const findings = groups.map(({ name, figure: f }) => {
      const finding = f.verdict?.startsWith('clearly')
        ? `${f.verdict} ${f.comparator?.name ?? ''}`
        : (f.verdict ?? (f.code ? outcomeWords.notShown : amount(f, unit, formats)));
      return `${lower(name)}: ${finding}${other === undefined ? '' : ` in ${f.result.period}`}`;
    });
    return other === undefined ? `In ${period ?? ''}, ${findings.join('; ')}` : capital(findings.join('; '));
  },
  summary(groups: { name: string; figure: Figure }[], unit: Unit, formats: Formats): string[] {
    const shown = groups.filter(({ figure: f }) => !f.code);
    const f = shown[0]?.figure;
    if (!f || groups.length > 4) return [];
    const value = (one: Figure) =>
      amount(one, unit, formats) +
      (one.result.of === undefined ? '' : `${unit === 'percent' ? ' of' : ','} ${outcomeWords.pupilsIn(one.result.of, formats)}`);
    const nation = (one: Figure) => (one.comparator ? `; ${one.comparator.name} ${reference(one, unit, formats)}` : '');
    // One sentence for all, where they are of one year and beside one national figure.
    if (shown.every(({ figure: one }) => one.result.period === f.result.period && nation(one) === nation(f)))
      return [`${f.result.period}: ${formats.list(shown.map(({ figure: one }) => value(one)))}${nation(f)}.`];
    return shown.map(({ name, figure: one }) => `${name}, ${one.result.period}: ${value(one)}${nation(one)}.`);
  },
  different: 'These are different schools and different pupils, so the gap between them does not show the trust’s effect.',
  bySubject: (period: string) => `By subject, ${period}, same scale`,
  nothing: 'No results for this selection',
  nothingWhy: (choices: readonly string[]) =>
    `There are no results for what was chosen here.${choices.length ? ` There are for: ${choices.join(', ')}.` : ''}`,
};
export type GroupWords = typeof groupWords;

speak('en', 'groups', groupWords);
