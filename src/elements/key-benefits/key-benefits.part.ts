import type { Part } from '../../widget/part.js';
import type { Benefits } from './key-benefits.data.js';
import { shape } from './key-benefits.shape.js';

export const part: Part<Benefits> = {
  key: 'benefits',
  shape,
  schema: () => import('./key-benefits.data.js').then((m) => m.benefitsSchema),
  table: () => import('./key-benefits.table.js').then((m) => m.benefitsFromTable),
};
