import { readJson } from '../data/diagnose.js';
import { isError } from '../data/problem.js';
import type { Reading } from './reading.js';

/** JSON text → what it holds, or every reason why it cannot be read. */
export function readText(text: string, cap?: number): Reading {
  const { value, problems } = readJson(text, cap);
  return value === undefined || problems.some(isError) ? { state: 'error', problems } : { state: 'ready', value, problems };
}
