import { speak } from '../../language/language.js';

/** What this element says. */
export const words = {
  heading: 'Key benefits',
  /** A benefit as it is spoken: its title, its text, its evidence. */
  benefit: (parts: readonly string[]) =>
    parts
      .map((one) =>
        one
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/[^.!?…:]$/, '$&.'),
      )
      .join(' '),
};
export type Words = typeof words;

speak('en', 'key-benefits', words);
