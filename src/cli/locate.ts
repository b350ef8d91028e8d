import { parseTree, type Node } from 'jsonc-parser';
import type { Problem } from '../data/problem.js';

/** Where a problem stands in the text: its own place, else that of the nearest part of its path that is there. From 1. */
export type Locate = (problem: Problem) => { line: number; column: number };

export function locator(text: string): Locate {
  let tree: Node | undefined;
  let starts: number[] | undefined;
  return ({ path, line, column }) => {
    if (line !== undefined) return { line, column: column ?? 1 };
    tree ??= parseTree(text);
    starts ??= lineStarts(text);
    return place(tree ? find(tree, path).offset : 0, starts);
  };
}

/** Names may hold dots themselves, so each step takes the longest name of the object that the path begins with. */
function find(node: Node, path: string): Node {
  const rest = path.replace(/^\./, '');
  if (!rest) return node;
  if (node.type === 'array') {
    const index = /^\[(\d+)\]/.exec(rest);
    const item = index ? node.children?.[Number(index[1])] : undefined;
    return item && index ? find(item, rest.slice(index[0].length)) : node;
  }
  const properties = (node.children ?? []).filter(({ type }) => type === 'property');
  const fitting = properties.filter(({ children }) => begins(rest, nameOf(children?.[0])));
  const best = fitting.sort((a, b) => nameOf(b.children?.[0]).length - nameOf(a.children?.[0]).length)[0];
  const [key, value] = best?.children ?? [];
  if (!key || !value) return node;
  const after = rest.slice(nameOf(key).length);
  // A value is found by its name: that is where an editor's cursor helps most.
  return after ? find(value, after) : key;
}

const nameOf = (key: Node | undefined): string => String(key?.value ?? '');
const begins = (path: string, name: string): boolean => name !== '' && path.startsWith(name) && /^(?:$|[.[])/.test(path.slice(name.length));

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + found.length);
  return starts;
}

function place(offset: number, starts: readonly number[]): { line: number; column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
