// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"title":"t","subtitle":"t","note":"t","example":"b","heart!":{"o":{"title!":"t","text":"t","mission":"t","vision":"t","values":"t"}},"points!":{"l":{"o":{"name!":"t","line":"t","text":"t","href":{"r":"^(?:(?:https?|mailto|tel):|(?![a-z][a-z\\d+.-]*:)(?!\\s))\\S*$"}}},"n":[4,4]}}};
