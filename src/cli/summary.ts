import type { Imported } from '../official/index.js';

/** What was made, for the person at the terminal: where it is, and the pooled figures of the combined measure, to be looked at. */
export function summary({ document }: Imported, path: string): string {
  const { ks2 } = document.outcomes;
  const all = Object.values(document.outcomes).flatMap(({ results }) => results);
  const codes = all.filter(({ code }) => code !== undefined).length;
  const lines = [`${path}: ${String(all.length)} results, ${String(codes)} of them codes with a reason.`];
  for (const row of ks2?.results ?? []) {
    if (row.school !== undefined || row.subject !== undefined || row.pupils !== undefined || row.standard !== 'expected') continue;
    const group = ks2?.groups?.[row.group ?? '']?.name ?? row.group ?? '';
    const { met, of, schools = 0, missing = [] } = row;
    const counted =
      met === undefined
        ? `no figure (${row.code ?? ''})`
        : `${typeof met === 'number' ? String(met) : `${String(met.low)} to ${String(met.high)}`} of ${String(of)} pupils`;
    lines.push(
      `  ${row.period}  ${group}: ${counted}, ${String(schools)} ${schools === 1 ? 'school' : 'schools'}${missing.length ? `; without ${String(missing.length)} (${reasons(missing)})` : ''}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function reasons(missing: readonly { code: string }[]): string {
  const counts = new Map<string, number>();
  for (const { code } of missing) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${String(count)} ${code}`).join(', ');
}
