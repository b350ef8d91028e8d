/** The public API, with every element defined. */
import './elements/genus-values/index.js';
import './elements/key-benefits/index.js';
import './elements/outcome-comparison/index.js';
import './elements/six-pillars-scorecard/index.js';
import './elements/step-compass/index.js';
import './elements/trust-data/index.js';

export * from './classes.js';
