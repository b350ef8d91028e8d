// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"word!":"t","intro":"t","values!":{"l":{"o":{"letter!":"t","name!":"t","text":"t"}},"n":[2,9]},"title":"t","subtitle":"t","note":"t","example":"b"}};
