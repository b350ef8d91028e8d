import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importKs2, type ImportOptions } from '../../../src/official/index.js';
import type { Result } from '../../../src/outcomes/outcomes.data.js';
import { file, fixture, fixtureText, parseCsv, surrey, wideFile } from './fixture.js';

/** Real rows of Surrey, see test/fixtures/official. */
const all = async (options: Partial<ImportOptions> = {}) =>
  (
    await importKs2(
      surrey.map((name) => ({ file: fixture(name) })),
      { select: { all: true }, parse: parseCsv, ...options },
    )
  ).document.outcomes;
const find = (rows: readonly Result[], want: Partial<Result>) =>
  rows.filter((row) =>
    Object.entries({ subject: undefined, pupils: undefined, standard: 'expected', ...want }).every(
      ([key, value]) => row[key as keyof Result] === value,
    ),
  );

const outcomes = await all();
const rows = outcomes.ks2?.results ?? [];
const progress = outcomes['ks2-progress']?.results ?? [];
const scores = outcomes['ks2-scores']?.results ?? [];

test('"65%" as text, and a count that only one number of pupils fits', () => {
  assert.deepEqual(
    find(rows, { school: 138226, period: '2018' }).map(({ met, of }) => typeof met === 'number' && of !== undefined),
    [true],
  );
  const [row] = find(rows, { school: 125202, period: '2017' });
  assert.deepEqual([row?.met, row?.of], [20, 23], '87% of 23');
});

test('over 100 pupils the percentage stays, with its cohort: several counts fit', () => {
  const [row] = find(rows, { school: 136338, period: '2017' });
  assert.deepEqual([row?.percent, row?.of, row?.met], [89, 148, undefined]);
});

test('a percentage that fits no number of eligible pupils says so', () => {
  const [row] = find(rows, { school: 135566, period: '2019' });
  assert.deepEqual([row?.percent, row?.of, row?.marks], [40, undefined, ['†']]);
  assert.equal(outcomes.ks2?.notes?.[0]?.mark, '†');
});

test('rows that stop after 22 to 26 cells are new schools', () => {
  for (const period of ['2017', '2019']) assert.equal(find(rows, { school: 125284, period })[0]?.code, 'NEW');
});

test('a row of full length without pupils or results is a new school too', () => {
  const found = rows.filter(({ school, period }) => school === 146527 && period === '2019');
  assert.ok(found.length > 0 && found.every(({ code }) => code === 'NEW'));
});

test('a suppressed school keeps its cohort and its code', () => {
  const [row] = find(rows, { school: 125469, period: '2017' });
  assert.deepEqual([row?.code, row?.of, row?.met, row?.percent], ['SUPP', 3, undefined, undefined]);
});

test('no such pupils: said, and not 0', () => {
  const [row] = find(rows, { school: 138226, period: '2019', pupils: 'eal' });
  assert.deepEqual([row?.code, row?.of, row?.why], ['-', 0, 'No pupils in this group']);
});

test('aggregate rows without a URN, 4 and 5 in either order: England’s figures with their basis', () => {
  const england = (period: string, standard: string) =>
    outcomes.ks2?.comparators
      ?.filter((one) => one.period === period && one.standard === standard && !one.subject && !one.pupils)
      .map(({ name, basis, percent, status }) => [name, basis, percent, status]);
  assert.deepEqual(england('2017', 'expected'), [
    ['England', 'all schools', 61, 'final'],
    ['England', 'state-funded schools', 61, 'final'],
    ['Surrey', 'local authority', 67, 'final'],
  ]);
  assert.deepEqual(england('2018', 'higher')?.slice(0, 2), [
    ['England', 'all schools', 10, 'final'],
    ['England', 'state-funded schools', 10, 'final'],
  ]);
  assert.deepEqual(england('2016', 'expected')?.[0], ['England', 'all schools', 53, 'final'], 'from the columns of the year before');
});

test('a blank on a national row is no value, not "no pupils"', () => {
  assert.ok(
    outcomes['ks2-progress']?.comparators
      ?.filter(({ name, pupils }) => name === 'England' && pupils === undefined)
      .every(({ value, source }) => value === 0 && source === 'By definition of the measure'),
  );
});

test('other pupils nationally, for the disadvantage gap: TNotFSM6CLA1A beside PTNOTFSM6CLA1A_18', () => {
  const other = outcomes.ks2?.comparators
    ?.filter((one) => one.pupils === 'other' && !one.subject && one.standard === 'expected' && one.basis === 'all schools')
    .map(({ period, percent }) => [period, percent]);
  assert.deepEqual(other, [
    ['2016', 60],
    ['2017', 67],
    ['2018', 70],
    ['2019', 71],
  ]);
});

test('columns of earlier years fill the years without a file, and give way to it', async () => {
  const only2019 =
    (await importKs2([{ file: fixture(surrey[2] ?? '') }], { select: { all: true }, parse: parseCsv })).document.outcomes.ks2?.results ??
    [];
  assert.deepEqual(
    find(only2019, { school: 125202, period: '2018' }).map(({ met, of }) => [met, of]),
    find(rows, { school: 125202, period: '2018' }).map(({ met, of }) => [met, of]),
  );
  assert.ok(
    find(only2019, { school: 138226, period: '2017', pupils: 'other' }).every(({ of }) => of === undefined),
    'no cohort of other pupils in 2017',
  );
  assert.ok(
    only2019.some(
      ({ group, period, school, pupils }) => group === 'all' && period === '2018' && school === undefined && pupils === undefined,
    ),
    'TELIG_18 lets 2018 be pooled',
  );
});

test('band "NA" though the score exists: a score without a band', () => {
  const header = 'RECTYPE,URN,SCHNAME,TELIG,READPROG,READPROG_LOWER,READPROG_UPPER,READCOV,READPROG_DESCR';
  return importKs2(
    [
      {
        file: wideFile('generated_2018.csv', header, '1,100001,Generated,30,1.2,-0.9,3.3,100%,NA', '1,100002,Generated,30,LOWCOV,,,40%,NA'),
      },
    ],
    { select: { all: true }, parse: parseCsv },
  ).then(({ document }) => {
    const [scored, low] = document.outcomes['ks2-progress']?.results ?? [];
    assert.deepEqual(scored, {
      period: '2018',
      subject: 'reading',
      group: 'all',
      school: 100001,
      value: 1.2,
      low: -0.9,
      high: 3.3,
      of: 30,
    });
    assert.equal(low?.code, 'LOWCOV');
  });
});

test('progress with its published bounds, band and covered pupils', () => {
  const [row] = progress.filter(
    ({ school, period, subject, pupils }) => school === 136338 && period === '2018' && subject === 'reading' && !pupils,
  );
  assert.ok(row?.low !== undefined && row.high !== undefined && row.value !== undefined && row.low < row.value && row.value < row.high);
  assert.ok(row.band !== undefined && row.band >= 1 && row.band <= 5);
});

test('average scaled scores in outcomes of their own', () => {
  assert.equal(outcomes['ks2-scores']?.measure.unit, 'score');
  assert.ok(scores.every(({ value, code }) => code !== undefined || (value !== undefined && value >= 80 && value <= 120)));
});

test('results under the former URN belong to the academy of now (URN_AC)', () => {
  const row = find(rows, { school: 143373, period: '2017' })[0];
  assert.deepEqual([row?.percent ?? row?.met, row?.of], [26, 59], '44% of 59, published under 132758');
  assert.ok(!rows.some(({ school }) => school === 132758));
});

test('a comma in a quoted name is part of it', () => {
  const names = outcomes.ks2?.schools?.map(({ name }) => name) ?? [];
  assert.ok(names.includes("St Joseph's Catholic Primary School, Redhill"), names.join());
});

test('line breaks, byte order mark, case and order of the columns do not matter', async () => {
  const name = surrey[1] ?? '';
  const text = fixtureText(name)
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const lines = text.trimEnd().split('\n');
  const turned = lines.map((line) => {
    const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
    // Short rows grow to full length before they are turned round.
    return [...Array.from({ length: 326 - Math.min(326, cells.length) }, () => ''), ...cells.slice(0, 326).reverse()].join(',');
  });
  turned[0] = turned[0]?.toLowerCase() ?? '';
  const select = { select: { all: true } as const, parse: parseCsv };
  const [a, b] = [
    await importKs2([{ file: fixture(name) }], select),
    await importKs2([{ file: file(name, `${turned.join('\n')}\n`, 997) }], select),
  ];
  assert.deepEqual(b.document, a.document);
});

test('the extract’s status comes from its name', () => assert.ok(rows.every(({ status }) => status === 'final')));

test('two sources of a year that disagree are an error', async () => {
  const wrong = { ...fixture(surrey[1] ?? ''), name: 'england_ks2final_2016-2017.csv' };
  await assert.rejects(
    importKs2([{ file: wrong }], { select: { all: true }, parse: parseCsv }),
    /is of 2018 by its columns of earlier years, but of 2017 by its name/,
  );
  await assert.rejects(
    importKs2([{ file: fixture(surrey[1] ?? ''), year: '2019' }], { select: { all: true }, parse: parseCsv }),
    /of 2019 by --year/,
  );
  const named = wideFile('ks2_2017.csv', 'YEAR,URN,SCHNAME,TELIG,PTRWM_EXP', '2017/18,100001,A,30,50%');
  await assert.rejects(
    importKs2([{ file: named }], { select: { all: true }, parse: parseCsv }),
    /of 2018 by its rows, but of 2017 by its name/,
  );
});

test('the same figure twice is one; two that differ are an error that names both', async () => {
  const header = 'RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP';
  const [a, same, other] = ['1,100001,A,30,50%', '1,100001,A,30,50%', '1,100001,A,30,60%'].map((row, i) =>
    wideFile(`${'abc'[i] ?? ''}_ks2_2018.csv`, header, row),
  );
  assert.ok(a && same && other);
  const { document } = await importKs2([{ file: a }, { file: same }], { select: { all: true }, parse: parseCsv });
  assert.equal(document.outcomes.ks2?.results.length, 2);
  await assert.rejects(
    importKs2([{ file: a }, { file: other }], { select: { all: true }, parse: parseCsv }),
    /100001 in 2018, reading, writing and maths, expected, all, is 50 \(a_ks2_2018\.csv, line 2\) and 60 \(c_ks2_2018\.csv, line 2\)/,
  );
});

test('provisional beside final: both are kept, and pooled apart', async () => {
  const header = 'RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP';
  const sources = [
    wideFile('ks2provisional_2018.csv', header, '1,100001,A,30,50%'),
    wideFile('ks2final_2018.csv', header, '1,100001,A,30,60%'),
  ].map((one) => ({ file: one }));
  const { document } = await importKs2(sources, { select: { all: true }, parse: parseCsv });
  assert.deepEqual(
    document.outcomes.ks2?.results.map(({ status, met, school }) => [status, met, school]),
    [
      ['provisional', 15, undefined],
      ['final', 18, undefined],
      ['provisional', 15, 100001],
      ['final', 18, 100001],
    ],
  );
});

test('only the groups of pupils and the subjects asked for', async () => {
  const narrow = (await all({ pupils: ['all'], subjects: ['combined', 'reading'] })).ks2;
  assert.deepEqual([...new Set(narrow?.results.map(({ subject, pupils }) => [subject, pupils].join('|')))], ['|', 'reading|']);
});
