/** Numbers, days and lists as a language writes them. Formats are made once per language: making one costs more than using it. */
export interface Formats {
  /** BCP 47 tag. */
  lang: string;
  /** `1,234.5`, with a true minus. */
  number: (value: number, decimals?: number) => string;
  /** `78.4%`. */
  percent: (value: number, decimals?: number) => string;
  /** `+14.4`, `−4.4`, `0.0`. */
  signed: (value: number, decimals?: number) => string;
  /** A day `2018-07-01` → `1 July 2018`; anything else as it is. */
  day: (iso: string) => string;
  /** `a, b and c`. */
  list: (items: readonly string[]) => string;
}

const made = new Map<string, Formats>();

export function formats(lang: string): Formats {
  const known = made.get(lang);
  if (known) return known;
  const numbers: Intl.NumberFormat[] = [];
  const english = /^en\b/.test(lang);
  const number = (value: number, decimals = 0): string => {
    // A page of pictures writes thousands of figures, and Intl takes ten times as long for each.
    if (english && Math.abs(value) < 999) {
      const scale = 10 ** decimals;
      const rounded = Math.round(Math.abs(value) * scale) / scale;
      return (value < 0 && rounded ? '−' : '') + rounded.toFixed(decimals);
    }
    return (numbers[decimals] ??= new Intl.NumberFormat(lang, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    }))
      .format(value)
      .replace(/^(\P{N}*)-/u, '$1−');
  };
  let days: Intl.DateTimeFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  const all: Formats = {
    lang,
    number,
    percent: (value, decimals) => `${number(value, decimals)}%`,
    signed: (value, decimals) => {
      const written = number(value, decimals);
      return value > 0 && written !== number(0, decimals) ? `+${written}` : written;
    },
    day: (iso) =>
      /^\d{4}-\d\d-\d\d$/.test(iso)
        ? (days ??= new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })).format(
            new Date(iso),
          )
        : iso,
    list: (items) => (lists ??= new Intl.ListFormat(lang, { type: 'conjunction' })).format(items),
  };
  made.set(lang, all);
  return all;
}
