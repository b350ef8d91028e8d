import { problem, quote, type Problem } from '../../data/problem.js';
import type { Values } from './genus-values.data.js';
import { bare, fold, letters } from './genus-values.initial.js';

/** A digraph (Ll, Ch, Dd) or a trigraph is one letter of its alphabet; more is a word. */
const longest = 3;

/** What the schema cannot say: the letters spell the word, and each name starts with its letter. */
export function rules({ word, values }: Values): Problem[] {
  const problems: Problem[] = [];
  const wanted = letters(word);
  let spelt = '';
  for (const [i, { letter, name }] of values.entries()) {
    const at = `values[${String(i)}]`;
    const own = letters(letter);
    if (!own || Array.from(own).length > longest)
      problems.push(
        problem(
          `${at}.letter`,
          `${at}.letter is ${quote(letter)}: expected one letter, or two or three that are one in their language (Ll, Ch, Dd).`,
        ),
      );
    else if (!fold(bare(name)).startsWith(own))
      problems.push(
        problem(
          `${at}.name`,
          `${at}.name is ${quote(name)}: expected a name that starts with its letter, ${quote(letter.trim())}. Change the name or the letter.`,
        ),
      );
    spelt += own;
  }
  if (spelt !== wanted)
    problems.push(
      problem('values', `The letters of values spell ${quote(spelt.toUpperCase())}, the word is ${quote(word)}: ${remedy(spelt, wanted)}`),
    );
  return problems;
}

function remedy(spelt: string, wanted: string): string {
  if (wanted.startsWith(spelt)) return `add values for ${quote(wanted.slice(spelt.length).toUpperCase())}, or shorten the word.`;
  if (spelt.startsWith(wanted)) return `take away the values for ${quote(spelt.slice(wanted.length).toUpperCase())}, or lengthen the word.`;
  return 'change a letter, the order of the values, or the word.';
}
