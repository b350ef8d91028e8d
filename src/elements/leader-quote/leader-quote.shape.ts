// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"title":"t","subtitle":"t","note":"t","example":"b","words!":"t","name!":"t","honours":"t","role":"t","date":"t","cites":{"o":{"outcome!":"t","period":"t","group":"t","standard":{"is":["expected","higher"]}}}}};
