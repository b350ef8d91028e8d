import { problem, quote, type Problem } from '../data/problem.js';

export const otherVersion = (version: unknown): Problem =>
  problem('version', `The document’s version is ${quote(version)}: this copy of the widgets reads version 1.`);
