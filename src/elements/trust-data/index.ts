import { define } from '../../widget/define.js';
import { TrustData } from './trust-data.js';

define('trust-data', TrustData);

declare global {
  interface HTMLElementTagNameMap {
    'trust-data': TrustData;
  }
}

export { TrustData };
