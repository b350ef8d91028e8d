// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"title":"t","subtitle":"t","note":"t","example":"b","stages!":{"l":{"o":{"name!":"t","text":"t","months":{"n":[0,null,1]}}},"n":[2,6]},"partners":{"l":{"o":{"academy!":{"n":[1,null,1]},"stage!":"t","since":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"supportFrom":{"l":{"n":[1,null,1]}},"history":{"l":{"o":{"stage!":"t","since!":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"reason":"t"}}}}}}}};
