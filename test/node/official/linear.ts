/**
 * The unknowns that a system of sums determines, by Gauss–Jordan elimination over fractions of small whole numbers.
 * @param sums each: the names on the left ("-name" is subtracted) add up to `is`
 */
export function determined(unknowns: readonly string[], sums: readonly { of: readonly string[]; is: number }[]): Set<string> {
  const place = new Map(unknowns.map((name, i) => [name, i]));
  const width = unknowns.length;
  const matrix = sums
    .map(({ of, is }) => {
      const row = new Array<number>(width + 1).fill(0);
      for (const name of of) {
        const at = place.get(name.replace(/^-/, ''));
        if (at !== undefined) row[at] = (row[at] ?? 0) + (name.startsWith('-') ? -1 : 1);
      }
      row[width] = is;
      return row;
    })
    .filter((row) => row.slice(0, width).some(Boolean));
  let rank = 0;
  for (let column = 0; column < width && rank < matrix.length; column++) {
    const at = matrix.findIndex((row, i) => i >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (at < 0) continue;
    [matrix[rank], matrix[at]] = [matrix[at] ?? [], matrix[rank] ?? []];
    const pivot = matrix[rank] ?? [];
    const head = pivot[column] ?? 1;
    for (let j = 0; j <= width; j++) pivot[j] = (pivot[j] ?? 0) / head;
    matrix.forEach((row, i) => {
      const factor = row[column] ?? 0;
      if (i === rank || Math.abs(factor) < 1e-9) return;
      for (let j = 0; j <= width; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    });
    rank++;
  }
  const found = new Set<string>();
  for (const row of matrix.slice(0, rank)) {
    const left = unknowns.filter((_, i) => Math.abs(row[i] ?? 0) > 1e-9);
    if (left.length === 1 && left[0] !== undefined) found.add(left[0]);
  }
  return found;
}
