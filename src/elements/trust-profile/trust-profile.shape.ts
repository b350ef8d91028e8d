// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"title":"t","subtitle":"t","note":"t","example":"b","name!":"t","strapline":"t","about":"t","url":{"r":"^(?:(?:https?|mailto|tel):|(?![a-z][a-z\\d+.-]*:)(?!\\s))\\S*$"}}};
