// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"title":"t","subtitle":"t","note":"t","example":"b","scale!":{"l":"t","n":[4,4]},"pillars!":{"l":{"o":{"statement!":"t","short":"t","rating":{"n":[1,4,1]},"previous":{"o":{"rating!":{"n":[1,4,1]},"period!":"t"}},"evidence":{"l":{"o":{"text!":"t","href":{"r":"^(?:(?:https?|mailto|tel):|(?![a-z][a-z\\d+.-]*:)(?!\\s))\\S*$"}}}},"measures":{"l":{"o":{"name!":"t","value!":"n","target":"n","unit":"t","period":"t"}}},"letter":"t"}},"n":[6,6]},"assessed":{"o":{"by":"t","on":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"how":"t"}}}};
