import type { Part } from '../../widget/part.js';
import type { Values } from './genus-values.data.js';
import { bare, fold, letters } from './genus-values.initial.js';
import { shape } from './genus-values.shape.js';

/** At a glance: the letters spell the word, and each name starts with its own. */
const sound = ({ word, values }: Values): boolean =>
  values.map(({ letter }) => letters(letter)).join('') === letters(word) &&
  values.every(({ letter, name }) => letters(letter).length <= 3 && fold(bare(name)).startsWith(letters(letter)));

export const part: Part<Values> = {
  key: 'values',
  shape,
  schema: () => import('./genus-values.data.js').then((m) => m.valuesSchema),
  sound,
  rules: () => import('./genus-values.rules.js'),
  table: () => import('./genus-values.table.js').then((m) => m.valuesFromTable),
};
