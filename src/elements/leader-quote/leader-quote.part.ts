import type { Part } from '../../widget/part.js';
import type { Quote } from './leader-quote.data.js';
import { shape } from './leader-quote.shape.js';

export const part: Part<Quote> = {
  key: 'quotes',
  named: true,
  shape,
  schema: () => import('./leader-quote.data.js').then((m) => m.quoteSchema),
};
