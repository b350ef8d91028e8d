import type { Figure } from './figure.js';

/** The figure that a claim speaks of: the latest period of the file's first group, standard expected, no subject, unless chosen otherwise. */
export function claimed(series: { rows: { expected?: Figure; higher?: Figure }[]; subject?: string }[]): Figure | undefined {
  const main = series.find((one) => one.subject === undefined) ?? series[0];
  const rows = main?.rows.map((row) => row.expected ?? row.higher).filter((f): f is Figure => f !== undefined) ?? [];
  return rows.reduce<Figure | undefined>((latest, f) => (!latest || f.result.period >= latest.result.period ? f : latest), undefined);
}
