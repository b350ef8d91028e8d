import { define } from '../../widget/define.js';
import { KeyBenefits } from './key-benefits.js';

define('key-benefits', KeyBenefits);

declare global {
  interface HTMLElementTagNameMap {
    'key-benefits': KeyBenefits;
  }
}

export { KeyBenefits };
