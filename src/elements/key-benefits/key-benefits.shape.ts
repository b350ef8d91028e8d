// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"intro":"t","items!":{"l":{"o":{"title!":"t","text":"t","evidence":{"l":{"o":{"text!":"t","href":{"r":"^(?:(?:https?|mailto|tel):|(?![a-z][a-z\\d+.-]*:)(?!\\s))\\S*$"}}}}}},"n":[1]},"title":"t","subtitle":"t","note":"t","example":"b"}};
