import { schemas } from './schemas.js';
import { shapeOf } from './shape-of.js';

/** Where each shape is kept, and what it is. */
export const shapes = Object.fromEntries(schemas.map(({ path, schema }) => [path, shapeOf(schema)]));
