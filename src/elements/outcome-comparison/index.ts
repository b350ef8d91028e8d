import { define } from '../../widget/define.js';
import { OutcomeComparison } from './outcome-comparison.js';

define('outcome-comparison', OutcomeComparison);

declare global {
  interface HTMLElementTagNameMap {
    'outcome-comparison': OutcomeComparison;
  }
}

export { OutcomeComparison };
