import type { Group } from '../outcomes/outcomes.data.js';
import type { Academy } from './links.js';

/** How academies are grouped by their years in the trust. */
export interface Grouping {
  /** N of "N years or more"; absent: one group of all. */
  minYears?: number;
  /** The day of each year on which years are counted, "07-01". */
  on: string;
}

/** One group of the document: its key, what it says of itself, and who is in it. */
export interface Membership {
  key: string;
  group: Group;
  /** Is the academy in the group in the summer of this year? */
  holds: (academy: Academy, period: string) => boolean;
}

/** The one group of schools without days of joining. */
export const wholeGroup = (name: string, holds: Membership['holds']): Membership[] => [{ key: 'all', group: { name }, holds }];

/** Was the academy in the trust on that day of that year? Without a day of joining it always was. */
export const isMember = ({ joined, left }: Academy, period: string, on: string): boolean => {
  const day = `${period}-${on}`;
  return (!joined || joined <= day) && (!left || left > day);
};

/** Had it been in the trust for `years` years on that day? Days are ISO texts, so their order is that of time. */
const hasYears = ({ joined }: Academy, period: string, on: string, years: number): boolean =>
  !joined || joined <= `${String(Number(period) - years).padStart(4, '0')}-${on}`;

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The groups of the document, the one that claims speak of first: N years or more, under N, all. */
export function memberships({ minYears, on }: Grouping): Membership[] {
  const [month = '', date = ''] = on.split('-');
  const day = `${String(Number(date))} ${months[Number(month) - 1] ?? ''}`;
  const all: Membership = {
    key: 'all',
    group: { name: 'All academies in the trust', rule: `Academies in the trust on ${day} of each year`, on },
    holds: (academy, period) => isMember(academy, period, on),
  };
  if (minYears === undefined) return [all];
  const word = numbers[minYears] ?? String(minYears);
  const unit = minYears === 1 ? 'year' : 'years';
  return [
    {
      key: `${word}-${unit}`,
      group: {
        name: `In the trust ${word} ${unit} or more`,
        rule: `Academies that had been in the trust ${word} ${unit} or more on ${day} of each year`,
        minYears,
        on,
      },
      holds: (academy, period) => all.holds(academy, period) && hasYears(academy, period, on, minYears),
    },
    {
      key: `under-${word}-${unit}`,
      group: {
        name: `In the trust under ${word} ${unit}`,
        rule: `Academies that had been in the trust for less than ${word} ${unit} on ${day} of each year`,
        underYears: minYears,
        on,
      },
      holds: (academy, period) => all.holds(academy, period) && !hasYears(academy, period, on, minYears),
    },
    all,
  ];
}
