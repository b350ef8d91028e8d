import type { TemplateResult } from 'lit';
import type { Problem } from '../data/problem.js';
import type { Roles } from '../theme/roles.js';
import type { Table } from '../data/table.js';

/** What an element has to say and show of its data; the frame puts it in the contract's order. */
export interface Plate {
  /** A claim that holds, a computed one, or the title. */
  heading: string;
  /** Measure, group and its rule. */
  subtitle?: unknown;
  /** The subtitle as plain text, for `describe()`. */
  described?: string | undefined;
  /** The data is illustrative. */
  example?: boolean | undefined;
  /** Computed sentences. */
  summary?: readonly string[];
  /** The drawing, then the parts as a list. */
  body: TemplateResult;
  /** The parts, one sentence each, for `describe()`. */
  said: readonly string[];
  /** Each a text, or a block of its own. */
  notes?: readonly unknown[];
  /** The day on which the data was published, in words. */
  published?: string | undefined;
  /** The figures behind it; made when a reader may want them. */
  table?: () => Promise<Table>;
  /** Class of the plate: which arrangement the element's styles give it. */
  layout?: string;
  /** The selection leaves nothing to show; the body says so. */
  empty?: boolean;
  /** Something has to be loaded before the plate is whole: it is asked for again then. */
  pending?: Promise<unknown>;
  problems?: readonly Problem[];
}

/** What a picture is to be drawn with. */
export interface Wanted {
  /** px, 320 to 2000. */
  width: number;
  roles: Roles;
  heading: string;
  subtitle: string | undefined;
  /** All of it in words. */
  description: string;
}
