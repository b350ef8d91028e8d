import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDocument } from '../../../src/document/check.js';
import { importKs2, type ImportOptions } from '../../../src/official/index.js';
import type { Result } from '../../../src/outcomes/outcomes.data.js';
import { wilson } from '../../../src/statistics/wilson.js';
import { file, fixture, parseCsv, surrey, wideFile } from './fixture.js';

const step = fixture('ks2_step_schools_2016-2018_dfe-field-names.csv');
const links = fixture('gias_step_group_links_2022-03.csv');
const importStep = (options: Partial<ImportOptions> = {}) =>
  importKs2([{ file: step }], { select: { trust: 'TR02187', links: [links] }, parse: parseCsv, minYears: 2, on: '07-01', ...options });

const { document, warnings, lines } = await importStep();
const results = document.outcomes.ks2?.results ?? [];
const pooled = (standard: string, rows: readonly Result[] = results) =>
  rows
    .filter((row) => row.school === undefined && row.subject === undefined && row.pupils === undefined && row.standard === standard)
    .map(({ group, period, met, of, schools }) => [group, period, met, of, schools]);

test('STEP’s pooled figures, as computed from the official rows', () => {
  assert.deepEqual(pooled('expected'), [
    ['two-years', '2016', 119, 245, 4],
    ['two-years', '2017', 208, 305, 5],
    ['two-years', '2018', 225, 287, 5],
    ['under-two-years', '2016', 36, 57, 1],
    ['under-two-years', '2017', 39, 82, 2],
    ['under-two-years', '2018', 87, 138, 4],
    ['all', '2016', 155, 302, 5],
    ['all', '2017', 247, 387, 7],
    ['all', '2018', 312, 425, 9],
  ]);
  assert.deepEqual(pooled('higher').slice(0, 3), [
    ['two-years', '2016', 5, 245, 4],
    ['two-years', '2017', 18, 305, 5],
    ['two-years', '2018', 36, 287, 5],
  ]);
});

test('the percentages and the range of the trust’s own page', () => {
  const percents = pooled('expected').map(([, , met, of]) => ((100 * Number(met)) / Number(of)).toFixed(1));
  assert.deepEqual(percents, ['48.6', '68.2', '78.4', '63.2', '47.6', '63.0', '51.3', '63.8', '73.4']);
  const { low, high } = wilson(225, 287);
  assert.deepEqual([low.toFixed(1), high.toFixed(1)], ['73.3', '82.8']);
});

test('which schools a pool misses, and why', () => {
  const [row] = results.filter(
    ({ group, period, standard, school }) => group === 'two-years' && period === '2018' && standard === 'expected' && school === undefined,
  );
  assert.deepEqual(row?.missing, [
    { school: 140999, code: 'NEW' },
    { school: 140435, code: 'NEW' },
  ]);
});

test('the first group is the one that claims speak of; each says its rule', () => {
  assert.deepEqual(Object.keys(document.outcomes.ks2?.groups ?? {}), ['two-years', 'under-two-years', 'all']);
  assert.equal(
    document.outcomes.ks2?.groups?.['two-years']?.rule,
    'Academies that had been in the trust two years or more on 1 July of each year',
  );
});

test('each school’s rows carry the group it was in that summer, before joining none', () => {
  const row = (school: number, period: string) =>
    results.find((one) => one.school === school && one.period === period && one.standard === 'expected' && !one.subject);
  assert.deepEqual([row(136714, '2018')?.met, row(136714, '2018')?.of, row(136714, '2018')?.group], [37, 56, 'two-years']);
  assert.equal(row(143119, '2018')?.group, 'under-two-years');
  assert.deepEqual([row(140682, '2018')?.met, row(140682, '2018')?.group], [11, undefined], 'joined in 2020');
});

test('academies once each, by joining; the break of 2018; a note that England is missing', () => {
  assert.equal(document.academies?.length, 20);
  assert.deepEqual(
    document.academies.slice(0, 2).map(({ name, joined }) => [name, joined]),
    [
      ['Gonville Academy', '2011-05-01'],
      ['David Livingstone Academy', '2011-08-01'],
    ],
  );
  assert.deepEqual(
    document.outcomes.ks2?.breaks?.map(({ between }) => between),
    [['2017', '2018']],
  );
  assert.match(warnings.join(), /no figures for England/);
  assert.equal(lines, 44);
});

test('with national figures: England’s, the first of each year the one that is drawn', async () => {
  const { document, warnings } = await importStep({ national: fixture('national.csv') });
  const england = document.outcomes.ks2?.comparators ?? [];
  const drawn = (period: string, standard: string) => england.find((one) => one.period === period && one.standard === standard)?.percent;
  assert.deepEqual(
    ['2016', '2017', '2018'].map((period) => drawn(period, 'expected')),
    [53, 61, 64],
  );
  assert.deepEqual(
    ['2016', '2017', '2018'].map((period) => drawn(period, 'higher')),
    [5, 9, 10],
  );
  assert.deepEqual(
    england.filter(({ period, standard }) => period === '2018' && standard === 'expected').map(({ basis, percent }) => [basis, percent]),
    [
      ['all schools', 64],
      ['state-funded schools', 65],
    ],
  );
  assert.ok(england.every(({ period }) => ['2016', '2017', '2018'].includes(period)));
  assert.deepEqual(warnings, []);
});

test('any number of years and any day', async () => {
  const three = (await importStep({ minYears: 3, on: '09-01' })).document.outcomes.ks2?.results ?? [];
  // On 1 September 2018 Angel Oak (1 February 2015) had been in for three years, Hawkes Farm and Breakwater (1 September 2016) for two.
  assert.deepEqual(
    pooled('expected', three).find(([group, period]) => group === 'three-years' && period === '2018'),
    ['three-years', '2018', 225, 287, 5],
  );
  const two = (await importStep({ minYears: 2, on: '09-01' })).document.outcomes.ks2?.results ?? [];
  assert.deepEqual(
    pooled('expected', two).find(([group, period]) => group === 'two-years' && period === '2018'),
    ['two-years', '2018', 281, 377, 7],
  );
  const none = (await importKs2([{ file: step }], { select: { trust: 'TR02187', links: [links] }, parse: parseCsv })).document.outcomes.ks2;
  assert.deepEqual(Object.keys(none?.groups ?? {}), ['all']);
});

test('the document holds to its schema and rules, without a problem', async () => {
  const whole = await importKs2(
    surrey.map((name) => ({ file: fixture(name) })),
    { select: { all: true }, parse: parseCsv },
  );
  for (const one of [document, whole.document]) assert.deepEqual(checkDocument(JSON.stringify(one)).problems, []);
});

test('progress alone: bands of a year, no percentage invented', async () => {
  const { document } = await importKs2([{ file: fixture('ks2_step_progress_2019.csv') }], { select: { all: true }, parse: parseCsv });
  assert.deepEqual(Object.keys(document.outcomes), ['ks2-progress']);
  assert.deepEqual(
    document.outcomes['ks2-progress']?.results.find(({ school, subject }) => school === 141666 && subject === 'maths'),
    { period: '2019', subject: 'maths', group: 'all', school: 141666, value: 5.3, band: 1 },
  );
});

const header = 'RECTYPE,LEA,URN,SCHNAME,URN_AC,TELIG,PTRWM_EXP';

test('a school that left is in the pools of its years and in no later one', async () => {
  const years = ['2017', '2018'].map((year) => ({
    file: wideFile(`generated_${year}.csv`, header, '1,936,100001,Stays,0,30,50%', '1,936,100002,Left,0,20,100%'),
  }));
  const list = file('urns.csv', 'urn,joined,left\n100001,2010-09-01,\n100002,2010-09-01,2018-01-01\n');
  const { document } = await importKs2(years, { select: { urns: list }, parse: parseCsv, minYears: 2 });
  assert.deepEqual(pooled('expected', document.outcomes.ks2?.results), [
    ['two-years', '2017', 35, 50, 2],
    ['two-years', '2018', 15, 30, 1],
    ['all', '2017', 35, 50, 2],
    ['all', '2018', 15, 30, 1],
  ]);
  assert.equal(document.academies?.find(({ urn }) => urn === 100002)?.left, '2018-01-01');
});

test('former URNs: of the list, and of the file’s own URN_AC; its own URN wins where both have results', async () => {
  const old = wideFile('generated_2017.csv', header, '1,936,100000,Old,100001,30,50%', '1,936,100003,Older,0,20,10%');
  const now = wideFile('generated_2018.csv', header, '1,936,100000,Old,100001,6,0%', '1,936,100001,New,0,30,60%');
  const list = file('urns.csv', 'urn,joined,former\n100001,2017-09-01,\n100004,2017-09-01,100003\n');
  const { document } = await importKs2([{ file: old }, { file: now }], { select: { urns: list }, parse: parseCsv });
  const rows = document.outcomes.ks2?.results
    .filter(({ school }) => school !== undefined)
    .map(({ school, period, met, group, code }) => [school, period, met ?? code, group]);
  assert.deepEqual(rows, [
    [100001, '2017', 15, undefined],
    [100001, '2018', 18, 'all'],
    [100004, '2017', 2, undefined],
    [100004, '2018', 'x', 'all'],
  ]);
  assert.deepEqual(document.academies?.find(({ urn }) => urn === 100001)?.formerUrns, [100000]);
});

test('a member that is not in the file at all: missed by the pool, and said so in a row of its own', async () => {
  const results = wideFile('generated_2018.csv', header, '1,936,100001,There,0,30,50%');
  const list = file('urns.csv', 'urn,name,joined\n100001,There,2010-09-01\n100002,Elsewhere,2010-09-01\n');
  const { document } = await importKs2([{ file: results }], { select: { urns: list }, parse: parseCsv });
  const [pool] = document.outcomes.ks2?.results ?? [];
  assert.deepEqual(pool?.missing, [{ school: 100002, code: 'x' }]);
  assert.deepEqual(document.outcomes.ks2?.results.at(-1), {
    period: '2018',
    standard: 'expected',
    group: 'all',
    school: 100002,
    code: 'x',
    why: 'Not in the file of results',
  });
});

test('counts over 100 pupils keep their bounds in the pool', async () => {
  const results = wideFile('generated_2018.csv', header, '1,936,100001,Large,0,300,50%', '1,936,100002,Small,0,30,50%');
  const { document } = await importKs2([{ file: results }], { select: { all: true }, parse: parseCsv });
  assert.deepEqual(document.outcomes.ks2?.results[0]?.met, { low: 164, high: 166 });
});

test('a local authority’s schools, by its code; another’s are none', async () => {
  const one = { file: fixture(surrey[1] ?? '') };
  const { document } = await importKs2([one], { select: { authority: '936' }, parse: parseCsv });
  assert.equal(document.outcomes.ks2?.schools?.length, 13);
  assert.equal(document.outcomes.ks2.groups?.all?.name, 'All schools in Surrey');
  await assert.rejects(
    importKs2([one], { select: { authority: '306' }, parse: parseCsv }),
    /holds results of 13 schools, but none of a school of local authority 306/,
  );
});

test('years in the trust without days of joining are refused', async () => {
  await assert.rejects(
    importKs2([{ file: step }], { select: { urns: file('urns.txt', '136714\n') }, parse: parseCsv, minYears: 2 }),
    /need the days on which schools joined/,
  );
});

test('a school that changed its URN twice is one school', async () => {
  const years = [
    wideFile('generated_2016.csv', header, '1,936,100001,First,100002,30,10%'),
    wideFile('generated_2017.csv', header, '1,936,100002,Second,100003,30,20%'),
    wideFile('generated_2018.csv', header, '1,936,100003,Third,0,30,30%'),
  ];
  const { document } = await importKs2(
    years.map((one) => ({ file: one })),
    { select: { all: true }, parse: parseCsv },
  );
  const rows = document.outcomes.ks2?.results
    .filter(({ school }) => school !== undefined)
    .map(({ school, period, met }) => [school, period, met]);
  assert.deepEqual(rows, [
    [100003, '2016', 3],
    [100003, '2017', 6],
    [100003, '2018', 9],
  ]);
});
