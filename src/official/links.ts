import type { ParseCsv } from './csv.js';
import { fault, type ResultFile } from './file.js';
import { notExpected } from './header.js';
import { columns, readUrn } from './reader.js';
import { openTable } from './table.js';
import { day } from './year.js';

/** One academy of a trust, as the links and the results files know it. Days are ISO. */
export interface Academy {
  urn: number;
  name?: string;
  joined?: string;
  left?: string;
  phase?: string;
  formerUrns: number[];
}

/** What the files given as links hold. */
export interface Links {
  /** The trust's academies, once each, by day of joining. */
  academies: Academy[];
  group: string;
}

/**
 * Group links of Get Information about Schools ("all group links"), and beside them, where given, links between schools, whose
 * predecessors become former URNs.
 * @param trust the group's ID (TR02187) or UID (4836)
 * @throws ImportError where no school belongs to the group: the groups there are named
 */
export async function readLinks(
  files: readonly ResultFile[],
  trust: string,
  parse: ParseCsv,
  warn: (message: string) => void,
): Promise<Links> {
  const academies = new Map<number, Academy>();
  const groups = new Map<string, string>();
  const predecessors: [number, number][] = [];
  let group = '';

  for (const file of files) {
    const table = await openTable(file, parse);
    const column = columns(table.header);
    const at = {
      urn: column('URN'),
      id: column('Group ID'),
      uid: column('Group UID'),
      group: column('Group Name'),
      joined: column('Joined date'),
      left: column('Left date') ?? column('Date left'),
      name: column('EstablishmentName'),
      phase: column('PhaseOfEducation (name)'),
      to: column('LinkURN'),
      type: column('LinkType'),
    };
    if (table.kind !== 'group links' && table.kind !== 'school links')
      throw fault(file.name, notExpected(table.kind, '--gias wants the group links of Get Information about Schools'));
    for await (const batch of table.batches)
      for (const { cells, number } of batch) {
        const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index]?.trim() ?? ''));
        const urn = readUrn(cell(at.urn));
        if (urn === undefined) continue;
        if (table.kind === 'school links') {
          const former = readUrn(cell(at.to));
          // A school that was split off carries on beside its predecessor, whose results are not its own.
          if (former !== undefined && /^predecessor/i.test(cell(at.type)) && !/split/i.test(cell(at.type)))
            predecessors.push([urn, former]);
          continue;
        }
        groups.set(cell(at.id) || cell(at.uid), cell(at.group));
        if (![cell(at.id), cell(at.uid)].some((id) => id.toLowerCase() === trust.toLowerCase())) continue;
        group = cell(at.group);
        const joined = day(cell(at.joined));
        if (cell(at.joined) && !joined)
          warn(`${file.name}: line ${String(number)} has "${cell(at.joined)}" for the day of joining: it is left out.`);
        keep(academies, {
          urn,
          formerUrns: [],
          ...found('name', cell(at.name)),
          ...found('joined', joined),
          ...found('left', day(cell(at.left))),
          ...found('phase', cell(at.phase).toLowerCase()),
        });
      }
  }
  if (!academies.size) {
    const known = [...groups]
      .filter(([id]) => id)
      .slice(0, 8)
      .map(([id, name]) => `${id} (${name})`);
    throw fault(
      files.map((file) => file.name).join(', '),
      `has no school of a group "${trust}".${known.length ? ` Groups in it: ${known.join(', ')}${groups.size > 8 ? ', …' : ''}.` : ''}`,
    );
  }
  for (const [urn, former] of predecessors) {
    const academy = academies.get(urn);
    if (academy && !academy.formerUrns.includes(former)) academy.formerUrns.push(former);
  }
  return { academies: byJoining([...academies.values()]), group };
}

/** The same school linked twice: the first day of joining and the last of leaving hold, unless one link is still open. */
function keep(academies: Map<number, Academy>, link: Academy): void {
  const held = academies.get(link.urn);
  if (!held) {
    academies.set(link.urn, link);
    return;
  }
  if (link.joined && (!held.joined || link.joined < held.joined)) held.joined = link.joined;
  if (!link.left || !held.left) delete held.left;
  else if (link.left > held.left) held.left = link.left;
}

/** In order of joining, then of name: the order of the document. */
export const byJoining = (academies: Academy[]): Academy[] =>
  academies.sort(
    (a, b) => (a.joined ?? '9').localeCompare(b.joined ?? '9') || (a.name ?? '').localeCompare(b.name ?? '', 'en') || a.urn - b.urn,
  );

/** `{ [key]: value }` where there is a value, else nothing: no key is ever there without one. */
export function found<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return (value === undefined || value === '' ? {} : { [key]: value }) as Partial<Record<K, V>>;
}
