import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLinks } from '../../../src/official/links.js';
import { readNational } from '../../../src/official/national.js';
import { readUrns } from '../../../src/official/urns.js';
import { file, fixture, parseCsv } from './fixture.js';

const gias = fixture('gias_step_group_links_2022-03.csv');
const links = (files = [gias], trust = 'TR02187') => readLinks(files, trust, parseCsv, () => undefined);

test('each academy once, though the file links it twice, with the trust’s day of joining, not the sponsor’s', async () => {
  const { academies, group } = await links();
  assert.equal(academies.length, 20);
  assert.equal(group, 'STEP ACADEMY TRUST');
  assert.deepEqual(academies[0], { urn: 136714, formerUrns: [], name: 'Gonville Academy', joined: '2011-05-01', phase: 'primary' });
  assert.deepEqual(
    academies.map(({ joined }) => joined),
    academies.map(({ joined }) => joined).sort(),
  );
});

test('by the group’s UID too; an unknown group names those there are', async () => {
  assert.equal((await links([gias], '4836')).academies.length, 20);
  await assert.rejects(links([gias], 'TR99999'), /no school of a group "TR99999".*TR02187 \(STEP ACADEMY TRUST\), SP00513/);
});

const header = 'URN,Group ID,Group Name,Joined date,Left date,EstablishmentName';

test('a link that ended and one that stands: first joining, still there; two that ended: the last leaving', async () => {
  const made = file(
    'links.csv',
    `${header}\n1,T,A,01-09-2014,31-08-2016,A\n1,T,A,01-09-2018,,A\n2,T,A,01/09/2014,31/08/2015,B\n2,T,A,01/09/2015,31/08/2017,B\n`,
  );
  const { academies } = await links([made], 't');
  assert.deepEqual(
    academies.map(({ urn, joined, left }) => [urn, joined, left]),
    [
      [1, '2014-09-01', undefined],
      [2, '2014-09-01', '2017-08-31'],
    ],
  );
});

test('predecessors from the links between schools; not of a school that was split off', async () => {
  const between = file(
    'links_edubasealldata.csv',
    'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n136714,101700,Old,Predecessor,01-05-2011\n136714,101701,Twin,Predecessor - Split School,01-05-2011\n101700,136714,New,Successor,01-05-2011\n',
  );
  const { academies } = await links([gias, between]);
  assert.deepEqual(academies.find(({ urn }) => urn === 136714)?.formerUrns, [101700]);
});

test('a day of joining that is none is left out and told', async () => {
  const told: string[] = [];
  const { academies } = await readLinks([file('links.csv', `${header}\n1,T,A,soon,,A\n`)], 'T', parseCsv, (message) => told.push(message));
  assert.equal(academies[0]?.joined, undefined);
  assert.match(told[0] ?? '', /line 2 has "soon"/);
});

test('results given as links are named', () => assert.rejects(links([fixture('national.csv')]), /--gias wants the group links/));

test('a plain list of URNs, comments and blank lines apart', async () => {
  const academies = await readUrns(file('urns.txt', '100002\n\n# a note\n100001\n'), parseCsv);
  assert.deepEqual(
    academies.map(({ urn }) => urn),
    [100001, 100002],
  );
});

test('a list with days, names and former URNs', async () => {
  const [academy] = await readUrns(
    file('ours.csv', '\uFEFFname,urn,joined,left,former\n"School, The",100001,01/09/2014,2019-08-31,"100000; 99999"\n'),
    parseCsv,
  );
  assert.deepEqual(academy, { urn: 100001, formerUrns: [100000, 99999], name: 'School, The', joined: '2014-09-01', left: '2019-08-31' });
});

test('lines that are no URN are named, all of them', async () => {
  await assert.rejects(readUrns(file('urns.txt', '100001\nGonville\n'), parseCsv), /line 2: "Gonville"/);
  await assert.rejects(readUrns(file('urns.csv', 'urn,joined\n100001,soon\n'), parseCsv), /"soon" is no day/);
  await assert.rejects(readUrns(file('urns.csv', 'school\nGonville\n'), parseCsv), /is no list of URNs/);
  await assert.rejects(readUrns(file('urns.csv', 'urn\n'), parseCsv), /holds no URN/);
});

test('national figures, the first of each year first, rows without a figure passed over', async () => {
  const figures = await readNational(fixture('national.csv'), parseCsv);
  assert.deepEqual(figures[0], {
    name: 'England',
    basis: 'all schools',
    period: '2016',
    standard: 'expected',
    percent: 53,
    status: 'final',
    source: 'PTRWM_EXP_16 in england_ks2final 2016-17',
  });
  assert.ok(!figures.some(({ period }) => period === '2020'));
  assert.deepEqual(
    figures.filter(({ period, standard }) => period === '2023' && standard === 'expected').map(({ percent, status }) => [percent, status]),
    [
      [59, 'provisional'],
      [60, 'revised'],
    ],
  );
});

test('national figures that cannot be used are named by line', async () => {
  const bad = file(
    'n.csv',
    'period,subject,standard,pupils,percent,basis,status,source\nsoon,,expected,all,61,,,\n2018,,best,all,61,,,\n2018,,expected,all,lots,,,\n',
  );
  await assert.rejects(readNational(bad, parseCsv), /line 2: period "soon".*line 3: standard "best".*line 4: percent "lots"/);
  await assert.rejects(
    readNational(file('n.csv', 'measure,academic_year,value\nKS2,2018,64\n'), parseCsv),
    /period,subject,standard,pupils,percent,basis,status,source/,
  );
});
