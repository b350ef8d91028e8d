import type { Status } from '../outcomes/outcomes.data.js';
import type { Cell } from './cell.js';

/** One figure as published. */
export interface Published {
  cell: Cell;
  /** Published bounds of a progress score. */
  low?: number;
  high?: number;
  /** Progress band, 1 well above average to 5 well below. */
  band?: number;
  /** Pupils behind it, where it says so itself. */
  of?: number;
  /** Pupils who met the standard, where the file counts them. */
  met?: number;
  status?: Status;
  file: string;
  line: number;
  /** From an earlier-year column of a later file: gives way to the year's own file. */
  earlier: boolean;
}

/** A school by its URN, or `all schools`, `state-funded schools` and `la 936` of the comparators. */
export type Place = number | string;

/** What one place published for one period. */
export interface Year {
  /** By measure (see `measureId`), one for each status. */
  figures: Map<string, Published[]>;
  /** Eligible pupils by group of pupils; an earlier-year column gives way. */
  counts: Map<string, { of: number; earlier: boolean }>;
  /** The school is in the file, without any result. */
  empty?: { status?: Status };
}

export interface Conflict {
  place: Place;
  period: string;
  id: string;
  kept: Published;
  left: Published;
}

/** Everything read for the places asked for. */
export class Store {
  readonly places = new Map<Place, Map<string, Year>>();
  readonly names = new Map<Place, string>();
  /** The local authority of each school, by its three digits. */
  readonly authorities = new Map<Place, string>();
  /** Former URN → the academy it became, as the results files say. */
  readonly successors = new Map<number, number>();
  /** Two files say different things of one figure. */
  readonly conflicts: Conflict[] = [];
  /** A break before this period, by subject ("" for the combined measure). */
  readonly broken = new Set<string>();

  year(place: Place, period: string): Year {
    let periods = this.places.get(place);
    if (!periods) this.places.set(place, (periods = new Map<string, Year>()));
    let year = periods.get(period);
    if (!year) periods.set(period, (year = { figures: new Map(), counts: new Map() }));
    return year;
  }

  count(place: Place, period: string, pupils: string, of: number, earlier: boolean): void {
    const { counts } = this.year(place, period);
    const held = counts.get(pupils);
    if (!held || (held.earlier && !earlier)) counts.set(pupils, { of, earlier });
  }

  /** Keeps one figure a status. The year's own file wins over a later file's earlier-year column; two of the same rank that differ are a conflict. */
  add(place: Place, period: string, id: string, figure: Published): void {
    const { figures } = this.year(place, period);
    const held = figures.get(id);
    if (!held) {
      figures.set(id, [figure]);
      return;
    }
    const at = held.findIndex((one) => one.status === figure.status || !one.status || !figure.status);
    const other = held[at];
    if (!other) {
      held.push(figure);
      return;
    }
    if (other.earlier !== figure.earlier) {
      if (other.earlier) held[at] = figure;
      return;
    }
    if (!alike(other, figure)) this.conflicts.push({ place, period, id, kept: other, left: figure });
    else if (!other.status && figure.status) held[at] = figure;
  }
}

const alike = (a: Published, b: Published): boolean =>
  a.cell.code === b.cell.code && JSON.stringify(a.cell.value) === JSON.stringify(b.cell.value);
