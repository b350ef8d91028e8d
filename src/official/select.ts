import { fault, type ImportError, type ResultFile } from './file.js';
import type { Academy } from './links.js';
import type { Membership } from './membership.js';
import type { Wanted } from './reader.js';
import type { Store } from './store.js';

/** Which schools: those of a trust by its links, of a list, of a local authority, or all. */
export type Selection = { trust: string; links: readonly ResultFile[] } | { urns: ResultFile } | { authority: string } | { all: true };

export function wanted(select: Selection, listed: readonly Academy[] | undefined): Wanted {
  if (listed) {
    const urns = new Set(listed.flatMap(({ urn, formerUrns }) => [urn, ...formerUrns]));
    return { school: (urn, _authority, became) => urns.has(urn) || (became !== undefined && urns.has(became)) };
  }
  if ('authority' in select) return { school: (_urn, authority) => authority === select.authority };
  return { school: () => true };
}

/** The schools of the files themselves, where no list was given. A school and what it became within these files are one. */
export function chosen(store: Store): Academy[] {
  return [...store.places.keys()].filter((place): place is number => typeof place === 'number').map((urn) => ({ urn, formerUrns: [] }));
}

/** Former URNs that the results files themselves tell of (URN_AC): the results of before belong to the academy of now. */
export function followSuccessors(academies: Academy[], store: Store): void {
  const byUrn = new Map(academies.map((academy) => [academy.urn, academy]));
  for (const [former, now] of store.successors) {
    const [before, academy] = [byUrn.get(former), byUrn.get(now)];
    if (!academy || academy === before || academy.formerUrns.includes(former)) continue;
    academy.formerUrns.push(former, ...(before?.formerUrns ?? []));
    if (!before) continue;
    // What was said of the school of before holds of the academy from here on.
    for (const [urn, one] of byUrn) if (one === before) byUrn.set(urn, academy);
    academies.splice(academies.indexOf(before), 1);
  }
}

/** Schools of the files are in the group in the years in which a file has them; those of a list always. */
export const isIn =
  (listed: readonly Academy[] | undefined, store: Store): Membership['holds'] =>
  ({ urn, formerUrns }, period) =>
    listed !== undefined || [urn, ...formerUrns].some((each) => store.places.get(each)?.has(period));

export const nameOf = ({ urn, formerUrns }: Academy, store: Store): string =>
  [urn, ...formerUrns].map((each) => store.names.get(each)).find(Boolean) ?? `URN ${String(urn)}`;

export function wholeName(select: Selection, store: Store): string {
  if ('authority' in select) return `All schools in ${store.names.get(`la ${select.authority}`) ?? `local authority ${select.authority}`}`;
  return 'urns' in select ? 'All schools of the list' : 'All schools of these files';
}

export function nothingFound(files: string, select: Selection, schools: number, academies: number): ImportError {
  if (!schools) return fault(files, 'holds no results of schools: for cohorts and national figures, give them beside the file of results.');
  const whose =
    'trust' in select
      ? `the ${String(academies)} schools of ${select.trust}`
      : 'urns' in select
        ? `the ${String(academies)} schools of the list`
        : 'authority' in select
          ? `a school of local authority ${select.authority}`
          : 'a school';
  return fault(files, `holds results of ${String(schools)} schools, but none of ${whose}: is it the file of another area or key stage?`);
}
