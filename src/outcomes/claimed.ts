import type { Figure } from './figure.js';

/** The figure that a claim speaks of: the latest period of the file's first group, standard expected, no subject, unless chosen otherwise. */
export function claimed(series: { rows: { expected?: Figure; higher?: Figure }[]; subject?: string }[]): Figure | undefined {
  const main = series.find((one) => one.subject === undefined) ?? series[0];
  let latest: Figure | undefined;
  for (const row of main?.rows ?? []) {
    const f = row.expected ?? row.higher;
    if (f && !(latest && f.result.period < latest.result.period)) latest = f;
  }
  return latest;
}
