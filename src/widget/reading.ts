import { createContext, type Context } from '@lit/context';
import type { ReactiveElement } from 'lit';
import type { Problem } from '../data/problem.js';
import type { TrustDocument } from '../data/trust-document.js';

/** What a source holds at this moment. */
export interface Reading {
  state: 'loading' | 'empty' | 'error' | 'ready';
  /** Own data or a whole document, as it came. */
  value?: unknown;
  problems: readonly Problem[];
  /** Somebody else has reported the problems: the `<trust-data>` around. */
  reported?: boolean;
  /** `src` failed: asking again may help. */
  retry?: boolean;
}

export const loading: Reading = { state: 'loading', problems: [] };

export interface SourceHost extends ReactiveElement {
  src: string | null;
}

/** What `<trust-data>` hands on. Its shape is shared by all versions of the library on a page: only ever add to it. */
export interface Provided {
  state: Reading['state'];
  document?: TrustDocument;
}

/** Shared by every copy of the library: the key is the same symbol for all. */
export const trustContext = createContext<Provided>(Symbol.for('academy-trust-widgets/document')) as Context<symbol, Provided>;

/** Whether the parser may still add to a node: nothing has come after it, and the page is not at its end. */
export function stillParsing(node: Node): boolean {
  if (node.ownerDocument?.readyState !== 'loading') return false;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return false;
  return true;
}
