import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legacyName } from '../../../src/official/crosswalk.js';
import { importKs2 } from '../../../src/official/index.js';
import { file, fixtureText, parseCsv } from './fixture.js';

// Generated rows throughout: only the layout is the Department's (ks2_school_attainment_data and beside it, 2024/25).
const header =
  'time_period,time_identifier,geographic_level,country_code,country_name,version,school_urn,school_laestab,school_name,breakdown_topic,breakdown,subject,expected_standard_pupil_percent,higher_standard_pupil_percent,average_scaled_score,progress_measure_score,progress_measure_lower_conf_interval,progress_measure_upper_conf_interval,progress_measure_description';
const row = (urn: number, topic: string, breakdown: string, subject: string, figures: string, period = '202425') =>
  `${period},Academic year,School,E92000001,England,Final,${String(urn)},9362001,"Generated School, The",${topic},${breakdown},"${subject}",${figures}`;
const schools = file(
  'ks2_school_attainment_data.csv',
  [
    header,
    row(100001, 'All pupils', 'Total', 'Reading, writing and maths', '77,10,z,z,z,z,z'),
    row(100001, 'All pupils', 'Total', 'Reading', '93,47,108,z,z,z,z'),
    row(100001, 'All pupils', 'Total', 'Reading', '90,40,107,1.2,-0.9,3.3,3', '202223'),
    row(100001, 'All pupils', 'Total', 'Grammar, punctuation and spelling', '87,50,108,z,z,z,z'),
    row(100001, 'Disadvantaged status', 'Disadvantaged', 'Reading, writing and maths', 'c,c,z,z,z,z,z'),
    row(100001, 'Disadvantaged status', 'Disadvantaged all other', 'Reading, writing and maths', '81,12,z,z,z,z,z'),
    row(100001, 'Sex', 'Girls', 'Reading, writing and maths', '80,12,z,z,z,z,z'),
    row(100001, 'Average (2023 to 2025)', '3 year average', 'Reading, writing and maths', '1,1,1,1,1,1,1'),
    row(100001, 'Prior attainment', 'Low', 'Reading, writing and maths', '2,2,2,2,2,2,2'),
    row(100002, 'All pupils', 'Total', 'Reading, writing and maths', 'c,low,z,z,z,z,z'),
    '',
  ].join('\n'),
);
const information = file(
  'ks2_school_information_data.csv',
  `time_period,time_identifier,geographic_level,version,school_urn,school_laestab,school_name,telig,belig,gelig,tfsm6cla1a\n202425,Academic year,School,Final,100001,9362001,Generated School,30,15,15,4\n202425,Academic year,School,Final,100002,9362002,Other School,5,c,c,c\n`,
);
const nation = (level: string, group: string, figures: string) =>
  `202425,Academic year,${level},936,E10000030,Surrey,Revised,${group},All pupils,Total,"Reading, writing and maths",${figures}`;
const national = file(
  'ks2_la_nat_attainment_data.csv',
  [
    'time_period,time_identifier,geographic_level,old_la_code,new_la_code,la_name,version,establishment_type_group,breakdown_topic,breakdown,subject,expected_standard_pupil_percent,higher_standard_pupil_percent',
    nation('National', 'All state funded', '63,8'),
    nation('National', 'All schools', '62,8'),
    nation('National', 'Academies', '61,8'),
    nation('Local authority', 'All state funded', '68,10'),
    nation('Local authority', 'Academies', '67,10'),
    '',
  ].join('\n'),
);

const { document } = await importKs2([{ file: schools }, { file: information }, { file: national }], {
  select: { authority: '936' },
  parse: parseCsv,
});
const { ks2, 'ks2-scores': scores, 'ks2-progress': progress } = document.outcomes;
const own = (school: number) => ks2?.results.filter((one) => one.school === school && one.period === '2025') ?? [];

test('percentages with the cohorts of the information file: counts', () => {
  assert.deepEqual(own(100001)[0], {
    period: '2025',
    standard: 'expected',
    group: 'all',
    school: 100001,
    met: 23,
    of: 30,
    status: 'final',
  });
});

test('codes stay codes, with their cohort', () => {
  const [expected, higher] = own(100002);
  assert.deepEqual([expected?.code, expected?.of, higher?.code], ['c', 5, 'low']);
});

test('four disadvantaged pupils are suppressed, so the others are too', () => {
  const other = own(100001).find(({ pupils }) => pupils === 'other');
  assert.deepEqual([other?.code, other?.of], ['SUPP', 26]);
  assert.match(other?.why ?? '', /smaller group/);
});

test('three-year averages and prior attainment are not read', () => {
  assert.deepEqual([...new Set(own(100001).map(({ pupils }) => pupils ?? 'all'))].sort(), ['all', 'disadvantaged', 'girls', 'other']);
});

test('scores and progress, and "z" where there is none', () => {
  assert.ok(scores?.results.some((one) => one.subject === 'gps' && one.value === 108));
  assert.ok(progress?.results.some((one) => one.period === '2023' && one.value === 1.2 && one.low === -0.9 && one.band === 3));
  assert.ok(progress?.results.some((one) => one.period === '2025' && one.code === 'z'));
  assert.deepEqual(
    progress?.gaps?.map(({ period }) => period),
    ['2024', '2025'],
  );
});

test('England and the local authority, state-funded and all, with their status', () => {
  assert.deepEqual(
    ks2?.comparators
      ?.filter(({ standard }) => standard === 'expected')
      .map(({ name, basis, percent, status, period }) => [name, basis, percent, status, period]),
    [
      ['England', 'all schools', 62, 'revised', '2025'],
      ['England', 'state-funded schools', 63, 'revised', '2025'],
      ['Surrey', 'local authority', 68, 'revised', '2025'],
    ],
  );
});

test('counts that a file gives are taken, not inferred', async () => {
  const counted = file(
    'ks2_counts.csv',
    'time_period,geographic_level,school_urn,breakdown_topic,breakdown,subject,eligible_pupil_count,expected_standard_pupil_count,expected_standard_pupil_percent\n202425,School,100001,All pupils,Total,"Reading, writing and maths",300,150,50\n',
  );
  const { document } = await importKs2([{ file: counted }], { select: { all: true }, parse: parseCsv });
  assert.deepEqual(document.outcomes.ks2?.results[0]?.met, 150);
});

test('information without results says so', async () => {
  await assert.rejects(importKs2([{ file: information }], { select: { all: true }, parse: parseCsv }), /no results|holds results of/);
});

test('the crosswalk agrees with the published one, but for the row that is wrong', () => {
  const wrong: string[] = [];
  const lines = fixtureText('ees_ks2_tidy_schema_2024-25.csv').trim().split('\n').slice(1);
  let checked = 0;
  for (const line of lines) {
    const [, derived = '', , indicator = ''] = line.split(',');
    const filters = Object.fromEntries(
      (/breakdown_topic=.*$/.exec(line)?.[0] ?? '')
        .replace(/"$/, '')
        .split('; ')
        .map((pair) => pair.split('=') as [string, string]),
    );
    const legacy = derived.replace(/_Est_(?:Current|Previous2?)_(?:Num|Pct)$/, '');
    const { breakdown_topic: topic = '', breakdown = '', subject = '' } = filters;
    const found = legacyName(subject, topic, breakdown, indicator);
    if (legacy.endsWith('_3YR')) assert.equal(found, undefined, 'three-year averages are not read');
    else if (found === undefined) assert.match(legacy, /^(?:READ|MAT|GPS)_AVERAGE_|PROG_/, `${legacy} is not read`);
    else if (found.toUpperCase() !== legacy.toUpperCase()) wrong.push(`${legacy} is ${found}`);
    checked++;
  }
  assert.ok(checked > 40);
  // Named girls, filtered by disadvantaged pupils: its values are those of READ_AVERAGE_FSM6CLA1A.
  assert.deepEqual(wrong, ['READ_AVERAGE_G is READ_AVERAGE_FSM6CLA1A']);
});
