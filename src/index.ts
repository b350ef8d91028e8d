/** The public API, with every element defined. */
import './elements/outcome-comparison/index.js';
import './elements/trust-data/index.js';

export * from './classes.js';
