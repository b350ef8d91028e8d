// Made by `npm run shapes` from the schema beside it: change that, not this.
import type { Shape } from '../../data/shape.js';

// prettier-ignore
export const shape: Shape = {"l":{"o":{"name!":"t","urn":{"n":[1,null,1]},"formerUrns":{"l":{"n":[1,null,1]}},"short":"t","joined":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"left":{"r":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\\d|0[1-9]|3[01])$"},"phase":"t","url":{"r":"^(?:(?:https?|mailto|tel):|(?![a-z][a-z\\d+.-]*:)(?!\\s))\\S*$"},"colour":{"r":"^#(?:[\\da-f]{3}|[\\da-f]{6})$"}}}};
