/** Small things of English prose. */

const ones = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Counts to ten in English words, as a newspaper sets them. */
export const inWords = (count: number): string => ones[count] ?? String(count);
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
/** `1 pupil`, `2 pupils`. */
export const plural = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);
