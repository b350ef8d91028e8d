/** Years are named by the summer in which they end: 2017/18 is "2018". */

/** "2017/18", "2017-2018", "201718" or "2018" → "2018"; anything else: undefined. */
export function summer(text: string): string | undefined {
  const found = /^(20\d\d)[/\-–_]?(\d\d|20\d\d)?$/.exec(text.trim());
  if (!found) return undefined;
  const [, from = '', to] = found;
  if (to === undefined) return from;
  return Number(to) % 100 === (Number(from) + 1) % 100 ? String(Number(from) + 1) : undefined;
}

/** The one year that a file's name speaks of; undefined where it names none, several or a longer span. */
export function yearInName(name: string): string | undefined {
  const found = new Set<string>();
  for (const [text] of name.matchAll(/(?<!\d)20\d\d(?:[-_–/]?(?:20\d\d|\d\d))?(?!\d)/g)) {
    const year = summer(text);
    if (year === undefined) return undefined;
    found.add(year);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** Summers without tests: no file is of these. */
const untested = [2020, 2021];

/** The year after the newest earlier-year column (`PTRWM_EXP_17` → "2018"; `_19` → "2022", the next with tests). */
export function yearAfterColumns(header: readonly string[]): string | undefined {
  const years = header
    .map((field) => /^(?:PT|TELIG|READ|WRIT|MAT)\w*_(\d\d)$/i.exec(field.trim())?.[1])
    .filter((year) => year !== undefined);
  if (!years.length) return undefined;
  let year = 2001 + Math.max(...years.map(Number));
  while (untested.includes(year)) year++;
  return String(year);
}

/** A day as it stands in the Department's files (2013-04-01, 01-04-2013, 01/04/2013, 20130401) → "2013-04-01". */
export function day(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(trimmed) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(trimmed);
  if (iso) return valid(iso[1], iso[2], iso[3]);
  const british = /^(\d\d?)[-/](\d\d?)[-/](\d{4})/.exec(trimmed);
  return british ? valid(british[3], british[2], british[1]) : undefined;
}

function valid(year = '', month = '', date = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
