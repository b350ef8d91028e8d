import { fewestShown, type Code } from '../data/codes.js';
import type { Result } from '../outcomes/outcomes.data.js';
import type { Interval } from '../statistics/interval.js';

/** One school as a pool meets it: its row, and the counts that its published percentage allows. */
export interface Member {
  school: number;
  /** Pupils eligible, where known. */
  of?: number;
  counts?: Interval;
  /** Why it has no figure. */
  code?: Code;
}

/** What a pooled row says: a figure over its schools, or a code; always which schools it misses, and why. */
export type Pooled = Pick<Result, 'met' | 'of' | 'code' | 'schools' | 'missing'>;

/**
 * Pools pupils, not schools: those who met the standard ÷ those eligible, over the schools whose figure is known. A school without
 * pupils in the group (code "-") adds nothing and is not missed; any other code is missed, never a 0. Undefined without members.
 */
export function pool(members: readonly Member[]): Pooled | undefined {
  if (!members.length) return undefined;
  let low = 0;
  let high = 0;
  let of = 0;
  let schools = 0;
  const missing: { school: number; code: Code }[] = [];
  for (const member of members) {
    if (member.counts && member.of) {
      low += member.counts.low;
      high += member.counts.high;
      of += member.of;
      schools++;
    } else if (member.code !== '-') missing.push({ school: member.school, code: member.code ?? 'UK' });
  }
  const missed = missing.length ? { missing } : {};
  if (!schools) return { code: commonest(missing), schools, ...missed };
  if (of < fewestShown) return { code: 'SUPP', of, schools, ...missed };
  return { met: low === high ? low : { low, high }, of, schools, ...missed };
}

/** The code of a pool without a single figure: suppression first, since it must not be mistaken for anything else. */
function commonest(missing: readonly { code: Code }[]): Code {
  const codes = missing.map(({ code }) => code);
  return codes.find((code) => code === 'SUPP' || code === 'c') ?? codes.find((code) => code === 'NEW') ?? codes[0] ?? '-';
}
