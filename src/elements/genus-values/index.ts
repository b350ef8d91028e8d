import { define } from '../../widget/define.js';
import { GenusValues } from './genus-values.js';

define('genus-values', GenusValues);

declare global {
  interface HTMLElementTagNameMap {
    'genus-values': GenusValues;
  }
}

export { GenusValues };
