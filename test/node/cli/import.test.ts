import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Result } from '../../../src/outcomes/outcomes.data.js';
import { surrey } from '../official/fixture.js';
import { command } from './fake-io.js';

interface Document {
  version: number;
  academies?: { urn: number }[];
  outcomes: Record<string, { results: Result[]; comparators?: { percent?: number; period: string }[] }>;
}
const read = (text: string) => JSON.parse(text) as Document;
const step = [
  'import',
  'ks2',
  'fixture:ks2_step_schools_2016-2018_dfe-field-names.csv',
  '--gias',
  'fixture:gias_step_group_links_2022-03.csv',
  '--trust',
  'TR02187',
];
const pooled = (document: Document, group: string) =>
  document.outcomes.ks2?.results
    .filter((row) => row.group === group && row.school === undefined && !row.subject && row.standard === 'expected')
    .map(({ met, of }) => `${JSON.stringify(met)}/${String(of)}`);

test('the STEP figures from one command', async () => {
  const { code, out, err } = await command([...step, '--min-years', '2', '--as-of', '07-01']);
  assert.equal(code, 0);
  const document = read(out);
  assert.equal(document.version, 1);
  assert.deepEqual(pooled(document, 'two-years'), ['119/245', '208/305', '225/287']);
  assert.deepEqual(pooled(document, 'under-two-years'), ['36/57', '39/82', '87/138']);
  assert.deepEqual(pooled(document, 'all'), ['155/302', '247/387', '312/425']);
  assert.match(err, /^note: the files hold no figures for England/);
});

test('with England’s figures, into a file, with a summary to look at', async () => {
  const { code, out, err, written } = await command([
    ...step,
    '--min-years',
    '2',
    '--national',
    'fixture:national.csv',
    '-o',
    'trust.json',
  ]);
  assert.deepEqual([code, out], [0, '']);
  const document = read(written.get('trust.json') ?? '');
  assert.equal(document.outcomes.ks2?.comparators?.find(({ period }) => period === '2018')?.percent, 64);
  assert.match(err, /2018 {2}In the trust two years or more: 225 of 287 pupils, 5 schools; without 2 \(2 NEW\)/);
});

test('a result is a line of the file', async () => {
  const { out } = await command(step);
  assert.match(
    out,
    /^ +\{ "period": "2018", "standard": "expected", "group": "all", "met": 312, "of": 425, "schools": 9, "missing": \[.*\] \},$/m,
  );
});

test('all of Surrey’s extract, of one authority, of a list: every row has a value or a code', async () => {
  const files = surrey.map((name) => `fixture:${name}`);
  for (const select of [['--all'], ['--la', '936'], ['--urns', 'urns.txt']]) {
    const { code, out } = await command(['import', 'ks2', ...files, ...select], { 'urns.txt': '125469\n143373\n' });
    assert.equal(code, 0);
    for (const { results } of Object.values(read(out).outcomes)) {
      assert.ok(results.length);
      for (const row of results) assert.equal([row.met, row.percent, row.value, row.code].filter((one) => one !== undefined).length, 1);
    }
  }
});

const csv = 'RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP\n1,100001,A,30,50%\n';

test('a file from standard input, its year by --year', async () => {
  const { code, out } = await command(['import', 'ks2', '--all', '--year', '2018=-'], { '-': csv });
  assert.equal(code, 0);
  assert.deepEqual(read(out).outcomes.ks2?.results[0]?.period, '2018');
});

test('a wrong file is bad data: 1, and its name first', async () => {
  const { code, err } = await command(['import', 'ks2', 'results.csv', '--all'], { 'results.csv': '<!doctype html><title>Sorry</title>' });
  assert.equal(code, 1);
  assert.match(err, /^results\.csv: is a web page \("Sorry"\)/);
});

const usage: [string, string[], RegExp][] = [
  ['nothing to import', ['import'], /say what to import: ks2/],
  ['what is not known', ['import', 'ks4', 'a.csv', '--all'], /"ks4" cannot be imported/],
  ['no files', ['import', 'ks2', '--all'], /give the files/],
  ['no schools', ['import', 'ks2', 'a.csv'], /say which schools/],
  ['two ways to say which schools', ['import', 'ks2', 'a.csv', '--all', '--la', '936'], /only one of/],
  ['links without a trust', ['import', 'ks2', 'a.csv', '--gias', 'a.csv'], /--gias needs --trust/],
  ['a trust without links', ['import', 'ks2', 'a.csv', '--trust', 'T'], /--trust needs --gias/],
  ['an authority that is none', ['import', 'ks2', 'a.csv', '--la', 'Surrey'], /three digits/],
  ['years that are none', ['import', 'ks2', 'a.csv', '--all', '--min-years', 'two'], /whole years/],
  ['years without days of joining', ['import', 'ks2', 'a.csv', '--all', '--min-years', '2'], /days on which schools joined/],
  ['a day that is none', ['import', 'ks2', 'a.csv', '--all', '--as-of', '02-29'], /day of every year/],
  ['a year that is none', ['import', 'ks2', '--all', '--year', 'a.csv'], /--year 2018=FILE/],
  ['a file that is not there', ['import', 'ks2', 'b.csv', '--all'], /b\.csv cannot be read: there is no such file/],
  ['standard input twice', ['import', 'ks2', '-', '--urns', '-'], /once only/],
  ['pupils that are not known', ['import', 'ks2', 'a.csv', '--all', '--pupils', 'tall'], /there are all, disadvantaged/],
];
for (const [what, args, words] of usage)
  test(`bad usage, 2: ${what}`, async () => {
    const { code, err, out } = await command(args, { 'a.csv': csv, '-': csv });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, words);
    assert.match(err, /--help/);
  });

test('progress at a terminal only, and wiped at the end', async () => {
  const args = ['import', 'ks2', `fixture:${surrey[0] ?? ''}`, '--all', '-o', 'out.json'];
  assert.match((await command(args, {}, true)).err, /\r\u001b\[K.*surrey_extract\.csv .*\r\u001b\[K/s);
  assert.ok(!(await command(args)).err.includes('\r'));
});
