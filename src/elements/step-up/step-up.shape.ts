// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"title":"t","subtitle":"t","note":"t","example":"b","links!":{"l":{"o":{"from!":{"n":[1,null,1]},"to!":{"n":[1,null,1]},"kind":"t","start":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"end":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"}}}}}};
