import { parse } from 'csv-parse';
import { importKs2, nationalColumns, type Imported, type ResultFile, type Selection, type Source } from '../official/index.js';
import { pupilGroups, subjects } from '../official/measures.js';
import { readArguments } from './arguments.js';
import { UsageError, type Io } from './io.js';
import { formatJson } from './json.js';
import { progressLine } from './progress.js';
import { summary } from './summary.js';

const pupilNames = pupilGroups.map(({ pupils }): string => pupils);
const subjectNames = subjects.map(({ subject }) => subject ?? 'combined');

export const importHelp = `Usage: academy-trust-widgets import ks2 FILE… SCHOOLS [options]

Official key stage 2 files → a trust document, with pooled figures, each school's rows,
England's figures to compare with and every code (SUPP, NEW, …) with its reason.

FILE is england_ks2final.csv of any year (also provisional, revised, or a cut of its columns
with a YEAR column), or ks2_school_attainment_data.csv together with
ks2_school_information_data.csv (cohorts) and ks2_la_nat_attainment_data.csv (England).

SCHOOLS, one of:
  --gias LINKS --trust ID   the schools of a group, with the days on which they joined, from
                            the group links of Get Information about Schools; --gias again
                            takes the links between schools (predecessors)
  --urns FILE               a URN a line, or a CSV with URN and, where known, name, joined,
                            left and former
  --la CODE                 those of a local authority, such as 936
  --all                     all in the files

Options:
  --min-years N             groups: N years or more in the trust, under N, and all
  --as-of MM-DD             the day of each year on which years are counted (07-01)
  --year YYYY=FILE          FILE too, and it is of the year that ends in summer YYYY
  --national CSV            England's figures, in place of those in the files; columns
                            ${nationalColumns}
  --pupils LIST             only ${pupilNames.join(',')}
  --subjects LIST           only ${subjectNames.join(',')}
  -o, --output FILE         where the document goes (standard output)

Example:
  academy-trust-widgets import ks2 england_ks2final_2018.csv --gias links.csv \\
    --trust TR02187 --min-years 2 --as-of 07-01 -o trust.json
`;

const options = {
  gias: { type: 'string', multiple: true },
  trust: { type: 'string' },
  urns: { type: 'string' },
  la: { type: 'string' },
  all: { type: 'boolean' },
  year: { type: 'string', multiple: true },
  'min-years': { type: 'string' },
  'as-of': { type: 'string' },
  national: { type: 'string' },
  pupils: { type: 'string' },
  subjects: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

export async function importCommand(args: string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, options);
  const [what, ...paths] = positionals;
  if (what !== 'ks2')
    throw new UsageError(
      what === undefined ? 'say what to import: ks2.' : `"${what}" cannot be imported: key stage 2 can, by "import ks2".`,
    );
  const minYears = years(values['min-years']);
  const on = dayOfYear(values['as-of']);
  const select = selection(values, io);
  if (minYears !== undefined && ('all' in select || 'authority' in select))
    throw new UsageError('--min-years needs the days on which schools joined: use it with --gias and --trust, or with --urns.');
  const sources = [...paths.map((path): Source => ({ file: io.open(path) })), ...(values.year ?? []).map((text) => ofYear(text, io))];
  if (!sources.length) throw new UsageError('give the files of results.');
  if ([...paths, values.urns, values.national, ...(values.gias ?? [])].filter((path) => path === '-').length > 1)
    throw new UsageError('standard input (-) can be read once only.');
  const progress = progressLine(io);
  let imported: Imported;
  try {
    imported = await importKs2(sources, {
      select,
      parse,
      ...(minYears !== undefined && { minYears }),
      ...(on !== undefined && { on }),
      ...(values.national !== undefined && { national: io.open(values.national) }),
      ...(values.pupils !== undefined && { pupils: list(values.pupils, pupilNames, '--pupils') }),
      ...(values.subjects !== undefined && { subjects: list(values.subjects, subjectNames, '--subjects') }),
      onProgress: (file: ResultFile, bytes: number) => progress.saw(file, bytes),
    });
  } finally {
    progress.done();
  }
  for (const warning of imported.warnings) io.err(`note: ${warning}\n`);
  const text = `${formatJson(imported.document)}\n`;
  if (values.output === undefined || values.output === '-') io.out(text);
  else {
    await io.write(values.output, text);
    io.err(summary(imported, values.output));
  }
  return 0;
}

function selection(values: { gias?: string[]; trust?: string; urns?: string; la?: string; all?: boolean }, io: Io): Selection {
  const { gias, trust, urns, la, all } = values;
  const given = [gias !== undefined || trust !== undefined, urns !== undefined, la !== undefined, all].filter(Boolean).length;
  if (given !== 1)
    throw new UsageError(`say which schools: ${given ? 'only one of ' : ''}--gias LINKS with --trust ID, --urns FILE, --la CODE or --all.`);
  if (urns !== undefined) return { urns: io.open(urns) };
  if (la !== undefined) {
    if (!/^\d{3}$/.test(la)) throw new UsageError(`--la ${la}: a local authority's code has three digits, such as 936.`);
    return { authority: la };
  }
  if (all) return { all: true };
  if (!gias || trust === undefined)
    throw new UsageError(
      gias ? '--gias needs --trust ID, such as TR02187.' : '--trust needs --gias LINKS, the group links of Get Information about Schools.',
    );
  return { trust, links: gias.map((path) => io.open(path)) };
}

function years(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(text)) throw new UsageError(`--min-years ${text}: give whole years, 1 or more.`);
  return Number(text);
}

function dayOfYear(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [, month, date] = /^(\d\d)-(\d\d)$/.exec(text) ?? [];
  // 2023 has no 29 February: a day that is not in every year cannot be counted on.
  const day = new Date(`2023-${month ?? ''}-${date ?? ''}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.getUTCDate() !== Number(date))
    throw new UsageError(`--as-of ${text}: give a month and a day of every year, such as 07-01.`);
  return text;
}

function ofYear(text: string, io: Io): Source {
  const [, year, path] = /^(20\d\d)=(.+)$/.exec(text) ?? [];
  if (year === undefined || path === undefined) throw new UsageError(`--year ${text}: write it as --year 2018=FILE.`);
  return { file: io.open(path), year };
}

function list(text: string, known: readonly string[], option: string): string[] {
  const found = text.split(',').map((one) => one.trim().toLowerCase());
  const wrong = found.filter((one) => !known.includes(one));
  if (wrong.length) throw new UsageError(`${option} ${wrong.join(',')}: there are ${known.join(', ')}.`);
  return found;
}
