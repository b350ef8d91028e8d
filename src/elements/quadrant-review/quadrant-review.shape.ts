// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"o":{"title":"t","subtitle":"t","note":"t","example":"b","period!":"t","model":{"is":["questions","delivery-impact","four-square","custom"]},"axes":{"o":{"x":{"o":{"low":"t","high":"t","label":"t"}},"y":{"o":{"low":"t","high":"t","label":"t"}}}},"quadrants":{"l":{"o":{"id!":"t","label!":"t","prompt":"t"}},"n":[4,4]},"items!":{"l":{"o":{"title!":"t","objective":"t","quadrant":"t","x":{"u":[{"n":[0,1]},{"o":{"low!":{"n":[0,1]},"high!":{"n":[0,1]}}}]},"y":{"u":[{"n":[0,1]},{"o":{"low!":{"n":[0,1]},"high!":{"n":[0,1]}}}]},"previous":{"o":{"x":{"n":[0,1]},"y":{"n":[0,1]},"period":"t"}},"confidence":{"n":[0,10]},"due":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"evidence":{"l":{"o":{"text!":"t","href":{"r":"^(?:(?:https?|mailto|tel):|(?![a-z][a-z\\d+.-]*:)(?!\\s))\\S*$"}}}},"next":"t"}}}}};
