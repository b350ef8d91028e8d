import type { Outcomes } from '../outcomes/outcomes.data.js';
import type { ParseCsv } from './csv.js';
import { fault, ImportError, type Fault, type ResultFile } from './file.js';
import { byJoining, found, readLinks } from './links.js';
import { measured } from './measures.js';
import { memberships, wholeGroup } from './membership.js';
import { readNational } from './national.js';
import { outcomesOf } from './outcomes.js';
import { readSources, type Source } from './read-sources.js';
import { absentRows, schoolRows, type SchoolRow } from './school-results.js';
import { chosen, followSuccessors, isIn, nameOf, nothingFound, wanted, wholeName, type Selection } from './select.js';
import { Store } from './store.js';
import { suppressComplements } from './suppression.js';
import { readUrns } from './urns.js';

export interface ImportOptions {
  select: Selection;
  /** `parse` of csv-parse, of the build that suits the place. */
  parse: ParseCsv;
  /** N of "N years or more in the trust". */
  minYears?: number;
  /** The day of each year on which years are counted, "07-01" unless given. */
  on?: string;
  /** Only these groups of pupils ("all", "disadvantaged", …) and subjects ("combined", "reading", …). */
  pupils?: readonly string[];
  subjects?: readonly string[];
  national?: ResultFile;
  /** Told as bytes are read. */
  onProgress?: (file: ResultFile, bytes: number) => void;
}

/** The trust document that an import makes. */
export interface ImportedDocument {
  version: 1;
  lang: 'en-GB';
  academies?: { name: string; urn: number; formerUrns?: number[]; joined?: string; left?: string; phase?: string }[];
  outcomes: Record<string, Outcomes>;
}

export interface Imported {
  document: ImportedDocument;
  /** What a reader of the figures should know, a sentence each. */
  warnings: string[];
  /** Lines read, header lines apart. */
  lines: number;
}

/**
 * Official key stage 2 files → a trust document: `outcomes.ks2` with pooled groups and each school's rows, `ks2-progress` and
 * `ks2-scores` where the files hold them. Streams: only the schools asked for are kept.
 * @throws ImportError with every file that cannot be used and what it is
 */
export async function importKs2(sources: readonly Source[], options: ImportOptions): Promise<Imported> {
  const { select, parse } = options;
  const warnings = new Set<string>();
  const warn = (message: string) => void warnings.add(message);
  const listed =
    'trust' in select
      ? (await readLinks(select.links, select.trust, parse, warn)).academies
      : 'urns' in select
        ? await readUrns(select.urns, parse)
        : undefined;
  const national = options.national && (await readNational(options.national, parse));
  const store = new Store();
  const read = await readSources(sources, { parse, store, wanted: wanted(select, listed), warn, onProgress: options.onProgress });

  if (store.conflicts.length) throw new ImportError(conflictFaults(store));
  const academies = listed ?? chosen(store);
  followSuccessors(academies, store);
  for (const academy of academies) academy.name ??= nameOf(academy, store);
  if (!listed) byJoining(academies);
  const on = options.on ?? '07-01';
  const rows = only(options, suppressComplements(academies.flatMap((academy) => schoolRows(academy, store, warn))));
  if (listed) rows.push(...absentRows(listed, rows, on));
  if (!rows.length) throw nothingFound(sources.map(({ file }) => file.name).join(', '), select, read.schools, academies.length);

  const dated = academies.some(({ joined }) => joined);
  if (options.minYears !== undefined && !dated)
    throw fault(
      '',
      'years in the trust need the days on which schools joined: give --gias and --trust, or a column "joined" in the list of URNs.',
    );
  const authorities = new Set([...store.authorities.values()].filter(Boolean));
  const authority = authorities.size === 1 ? [...authorities][0] : undefined;
  const groups = dated
    ? memberships({ ...found('minYears', options.minYears), on })
    : wholeGroup(wholeName(select, store), isIn(listed, store));
  const parts = {
    store,
    academies,
    rows,
    memberships: groups,
    ...(national && { national }),
    ...(authority !== undefined && store.places.has(`la ${authority}`) && { authority }),
  };
  const outcomes: Record<string, Outcomes> = {};
  for (const [name, kind] of [
    ['ks2', 'percent'],
    ['ks2-progress', 'progress'],
    ['ks2-scores', 'score'],
  ] as const) {
    const made = outcomesOf({ kind, ...parts });
    if (made)
      outcomes[name] = listed
        ? made
        : { ...made, schools: academies.map(({ urn, name: words }) => ({ urn, name: words ?? `URN ${String(urn)}` })) };
  }
  noteUnpooled(outcomes.ks2, warn);
  if (!national && !store.places.has('all schools') && !store.places.has('state-funded schools'))
    warn('the files hold no figures for England, so nothing is compared: give them with --national.');
  const list =
    listed &&
    academies.map(({ urn, name, joined, left, phase, formerUrns }) => ({
      name: name ?? `URN ${String(urn)}`,
      urn,
      ...(formerUrns.length && { formerUrns }),
      ...found('joined', joined),
      ...found('left', left),
      ...found('phase', phase),
    }));
  return {
    document: { version: 1, lang: 'en-GB', ...(list && { academies: list }), outcomes },
    warnings: [...warnings],
    lines: read.lines,
  };
}

const only = ({ pupils, subjects }: ImportOptions, rows: SchoolRow[]): SchoolRow[] =>
  rows.filter(({ id }) => {
    const its = measured(id);
    return (!pupils || pupils.includes(its.pupils)) && (!subjects || subjects.includes(its.subject ?? 'combined'));
  });

function conflictFaults(store: Store): Fault[] {
  const [first] = store.conflicts;
  if (!first) return [];
  const { kept, left, place, period, id } = first;
  const what = [measured(id).subject ?? 'reading, writing and maths', measured(id).standard, measured(id).pupils]
    .filter(Boolean)
    .join(', ');
  const say = (one: typeof kept) => `${JSON.stringify(one.cell.value ?? one.cell.code)} (${one.file}, line ${String(one.line)})`;
  const more = store.conflicts.length - 1;
  return [
    {
      file: left.file,
      message: `differs from what was read before: ${String(place)} in ${period}, ${what}, is ${say(kept)} and ${say(left)}${more ? `, and ${String(more)} more figures differ` : ''}. Leave one of the files out.`,
    },
  ];
}

/** Years whose percentages came without cohorts cannot be pooled; a reader would look for them. */
function noteUnpooled(outcomes: Outcomes | undefined, warn: (message: string) => void): void {
  if (!outcomes) return;
  const pooled = new Set(outcomes.results.filter(({ school }) => school === undefined).map(({ period }) => period));
  const without = [...new Set(outcomes.results.map(({ period }) => period))].filter((period) => !pooled.has(period)).sort();
  if (without.length)
    warn(
      `${without.join(', ')}: percentages only, from the columns of earlier years, without the number of pupils; so there is no pooled figure. Give that year's own file for one.`,
    );
}
