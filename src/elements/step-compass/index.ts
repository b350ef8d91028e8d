import { define } from '../../widget/define.js';
import { StepCompass } from './step-compass.js';

define('step-compass', StepCompass);

declare global {
  interface HTMLElementTagNameMap {
    'step-compass': StepCompass;
  }
}

export { StepCompass };
