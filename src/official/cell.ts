import { codes, type Code } from '../data/codes.js';
import type { Status } from '../outcomes/outcomes.data.js';
import type { Interval } from '../statistics/interval.js';

/** What one cell of an official file says: a value or a code, never both; `undefined` is a blank cell. */
export interface Cell {
  value?: number | Interval;
  code?: Code;
  /** Why there is no value, where the code alone does not say it. */
  why?: string;
  /** Low reliability. */
  flag?: 'u';
  status?: Status;
  /** The series is broken before this value. */
  broken?: boolean;
}

const known = new Map<string, Code>(codes.map((code) => [code.length > 1 ? code.toUpperCase() : code, code]));
for (const [text, code] of [
  [':', 'x'],
  ['..', 'x'],
  ['N/A', 'NA'],
  ['X', 'x'],
  ['Z', 'z'],
  ['C', 'c'],
  ['–', '-'],
] as const)
  known.set(text, code);
const statuses: Record<string, Status> = { p: 'provisional', r: 'revised' };

/**
 * Reads a cell. `p`, `r` and `b` beside a value are its status and a break, `u` is low reliability; alone they leave no value.
 * What is not understood keeps its text as the reason: it is never 0 and never lost.
 */
export function readCell(text: string | undefined): Cell | undefined {
  const trimmed = text?.trim() ?? '';
  if (!trimmed) return undefined;
  const number = /^(-?\d+(?:\.\d+)?|-?\.\d+)\s*%?\s*(?:\[?([uprb])\]?)?$/.exec(trimmed.replace(/(?<=\d),(?=\d{3})/g, ''));
  if (number) return withMark({ value: Number(number[1]) + 0 }, number[2]);
  const range = /^(\d+(?:\.\d+)?)%?\s*[-–]\s*(\d+(?:\.\d+)?)\s*%?$/.exec(trimmed);
  if (range) return { value: { low: Number(range[1]), high: Number(range[2]) } };
  const code =
    known.get(trimmed) ??
    known.get(trimmed.replace(/^\[(.+)\]$/, '$1')) ??
    (trimmed.length > 1 ? known.get(trimmed.toUpperCase()) : undefined);
  if (code) return { code };
  if (/^[uprb]$/.test(trimmed)) return { code: 'x', why: `The file has only the mark "${trimmed}" here` };
  return { code: 'UK', why: `The file has "${trimmed.slice(0, 40)}" here` };
}

function withMark(cell: Cell, mark: string | undefined): Cell {
  if (mark === 'u') return { ...cell, flag: 'u' };
  if (mark === 'b') return { ...cell, broken: true };
  return mark ? { ...cell, status: statuses[mark]! } : cell;
}

/** A cell that counts pupils → the count; undefined where it is blank or a code. */
export function readCount(text: string | undefined): number | undefined {
  const value = readCell(text)?.value;
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
