/** Official result files → a trust document. Pure: runs in Node and in a browser, which bring the files and the CSV parser. */
export { ImportError, type Fault, type ResultFile } from './file.js';
export { importKs2, type Imported, type ImportedDocument, type ImportOptions } from './import-ks2.js';
export { nationalColumns } from './national.js';
export type { Source } from './read-sources.js';
export type { Selection } from './select.js';
export type { ParseCsv } from './csv.js';
