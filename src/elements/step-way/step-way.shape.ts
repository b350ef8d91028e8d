// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"title":"t","subtitle":"t","note":"t","example":"b","items!":{"l":{"o":{"title!":"t","stage!":{"is":["proposed","co-creating","agreed","in-review","retired"]},"agreed":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"since":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"reviewDue":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"adoptedBy":{"l":{"n":[1,null,1]}},"optOuts":{"l":{"n":[1,null,1]}},"owner":"t","note":"t"}}}}};
