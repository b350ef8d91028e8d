/** The big initial of a name: which letters it is, and how it hangs beside the rest. Pure. */

/** Opening marks, and in the same places what closes them. */
const openers = '"\'“„‘«‹([';
const closers = '"\'”“’»›)]';
const letter = /[\p{L}\p{N}]/u;

/** A name without the marks before its first letter, which would grow with the initial, and without those that closed them. */
export function bare(name: string): string {
  const whole = name.normalize('NFC').trim();
  const start = whole.search(letter);
  if (start < 1) return whole;
  const marks = whole.slice(0, start);
  const rest = whole.slice(start);
  // At the end of a word only: the apostrophe of "you'd" closes nothing.
  return rest.replace(/["'”“’»›)\]]/g, (mark, at: number) => {
    const opener = openers.charAt(closers.indexOf(mark));
    return marks.includes(opener) && !letter.test(rest.charAt(at + 1)) ? '' : mark;
  });
}

/** Case and accents do not count where letters are compared. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How the initial is set. */
export interface Initial {
  /**
   * `first`: by `::first-letter`. `span`: a span of its own, for digraphs, which `::first-letter` does not take; both are hung by the tables
   * below, so that the name stays one run of text. `apart`: letters that are in no table, and the rest, with the whole name for speech.
   */
  kind: 'first' | 'span' | 'apart';
  whole: string;
  /** The letters set large, and what follows them: in scripts whose letters join, the whole name. */
  letters: string;
  rest: string;
  /** Advance and right side bearing, in em of the initial. */
  metrics: readonly [advance: number, bearing: number];
  /** Share of the full size at which it still fits into the margin. */
  scale: number;
}

/* Of bold Times and of the fonts made to its measure, in thousandths of an em, from A to Z. */
// prettier-ignore
const advances = [722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667];
/** What is left of the advance beyond the ink, on the right; 6 less for C, E and G, 12 for S: their ends look too near. */
// prettier-ignore
const bearings = [7, 28, 70, 49, 45, 48, 22, 17, 34, 27, 8, 42, 29, 13, 49, 28, 44, -9, 30, 15, 25, 11, 16, 12, 19, 51];
/** Advances of a to z: in a digraph the second letter is a small one. */
// prettier-ignore
const small = [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444];

/** Scripts whose letters join, or hang from one line. */
const joining = /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}]/u;

const plain = (letter: string): string => letter.normalize('NFD').charAt(0);
const advance = (letter: string): number => advances[plain(letter).charCodeAt(0) - 65] ?? small[plain(letter).charCodeAt(0) - 97] ?? NaN;

/** @param letter as the data has it: one letter, or a digraph */
export function initialOf(letter: string, name: string): Initial {
  const whole = bare(name);
  const all = Array.from(whole);
  const count = Array.from(letter.normalize('NFC').trim()).length;
  const letters = all.slice(0, count).join('');
  const rest = all.slice(count).join('');
  const capital = plain(letters.toUpperCase());
  const at = capital.charCodeAt(0) - 65;
  const width = (count === 1 ? Array.from(capital) : all.slice(0, count)).reduce((sum, one) => sum + advance(one), 0);
  if (!width) {
    // Letters that join reach far above and below the line, too.
    const joins = joining.test(letters);
    return { kind: 'apart', whole, letters, rest: joins ? whole : rest, metrics: [0, 0], scale: (joins ? 0.72 : 0.92) / count };
  }
  const scale = Math.min(1, 920 / width);
  // `::first-letter` takes punctuation after the letter with it.
  const first = count === 1 && !/^[^\p{L}\p{N}\s]/u.test(rest);
  const metrics = [width / 1000, (count === 1 ? (bearings[at] ?? 0) : 20) / 1000] as const;
  return { kind: first ? 'first' : 'span', whole, letters: count === 1 ? letters.toUpperCase() : letters, rest, metrics, scale };
}

/** The letters of a text, to be compared: no spaces, no case, no accents. */
export const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
