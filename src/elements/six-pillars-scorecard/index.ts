import { define } from '../../widget/define.js';
import { SixPillarsScorecard } from './six-pillars-scorecard.js';

define('six-pillars-scorecard', SixPillarsScorecard);

declare global {
  interface HTMLElementTagNameMap {
    'six-pillars-scorecard': SixPillarsScorecard;
  }
}

export { SixPillarsScorecard };
