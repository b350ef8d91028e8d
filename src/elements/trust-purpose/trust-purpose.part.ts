import type { Part } from '../../widget/part.js';
import type { Purpose } from './trust-purpose.data.js';
import { shape } from './trust-purpose.shape.js';

export const part: Part<Purpose> = { key: 'purpose', shape, schema: () => import('./trust-purpose.data.js').then((m) => m.purposeSchema) };
