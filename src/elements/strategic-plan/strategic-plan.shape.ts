// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"title":"t","subtitle":"t","note":"t","example":"b","year!":"t","pillars!":{"l":{"o":{"name!":"t","objectives!":{"l":{"o":{"title!":"t","strategy":"t","tactics":{"l":{"o":{"title!":"t","owner":"t","start":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"due":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"status":{"is":["planned","under-way","done","at-risk","blocked"]},"note":"t"}}}}}}}},"n":[3,3]}}};
