import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportError, importKs2, type ResultFile } from '../../../src/official/index.js';
import { file, fixture, fixtureText, parseCsv, surrey, wideFile } from './fixture.js';

const refusal = async (given: ResultFile): Promise<string> => {
  try {
    await importKs2([{ file: given }], { select: { all: true }, parse: parseCsv });
  } catch (cause) {
    assert.ok(cause instanceof ImportError, String(cause));
    assert.ok(cause.message.startsWith(given.name), cause.message);
    return cause.message;
  }
  return assert.fail(`${given.name} was read`);
};

const bytes = (...head: number[]) => Uint8Array.from([...head, ...new TextEncoder().encode(' rest of it, which is long enough')]);
const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('URN,TELIG', 'utf16le')]);
const [extract = ''] = surrey;

const cases: [string, ResultFile, RegExp][] = [
  [
    'a web page in place of the download',
    file('england_ks2final.csv', '<!DOCTYPE html><html><head><title>Page not found</title></head></html>'),
    /web page \("Page not found"\)/,
  ],
  [
    'an Excel workbook',
    file('ks2.csv', new Uint8Array([...bytes(0x50, 0x4b, 3, 4), ...new TextEncoder().encode('[Content_Types].xml')])),
    /Excel workbook \(\.xlsx\)/,
  ],
  ['a ZIP archive', file('ks2.csv', bytes(0x50, 0x4b, 3, 4)), /ZIP archive: unpack it/],
  ['an old workbook', file('ks2.csv', bytes(0xd0, 0xcf, 0x11, 0xe0)), /\.xls/],
  ['a PDF', file('ks2.csv', bytes(0x25, 0x50, 0x44, 0x46)), /PDF/],
  ['gzip', file('ks2.csv', bytes(0x1f, 0x8b)), /gzip/],
  ['UTF-16', file('ks2.csv', utf16), /UTF-16/],
  [
    'the older Windows encoding',
    file('ks2_2018.csv', Buffer.from('RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP\r\n1,100001,St Mary\u0092s,30,50%\r\n', 'latin1')),
    /not UTF-8/,
  ],
  ['zero bytes', file('ks2.csv', Uint8Array.from([65, 0, 66])), /zero bytes/],
  ['JSON', file('trust.json', '{ "version": 1 }'), /JSON/],
  ['nothing', file('ks2.csv', ''), /empty/],
  ['blank lines', file('ks2.csv', '\r\n\r\n'), /empty/],
  ['a header alone', wideFile('ks2_2018.csv', 'RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP'), /no rows/],
  ['semicolons', file('ks2.csv', 'URN;SCHNAME;PTRWM_EXP\n1;A;50%\n'), /semicolons/],
  ['the dictionary', fixture('ks2_meta_2018-2019.csv'), /dictionary/],
  ['key stage 4', file('england_ks4final.csv', 'RECTYPE,LEA,URN,SCHNAME,ATT8SCR,P8MEA\n1,936,1,A,46.7,0.1\n'), /key stage 4/],
  ['results at 16 to 18', file('england_ks5final.csv', 'RECTYPE,URN,SCHNAME,TALLPPE_ALEV_1618\n1,1,A,30\n'), /16 to 18/],
  ['the census', file('england_census.csv', 'URN,LA,ESTAB,SCHOOLTYPE,NOR,PNUMEAL\n1,1,1,A,30,1\n'), /census/],
  ['the list of schools', file('england_spine.csv', 'URN,SCHNAME,SCHSTATUS,MINORGROUP\n1,A,Open,Academy\n'), /list of schools/],
  ['the list of abbreviations', file('abbreviations.csv', '2019 KS4 and KS5 Performance Tables\nNEW,New institution\n'), /abbreviations/],
  ['the codes of local authorities', file('la.csv', 'LEA,LA Name,REGION\n936,Surrey,1\n'), /local authorities’ codes/],
  ['results in levels', file('england_ks2_2015.csv', 'RECTYPE,URN,SCHNAME,PTREADWRITTAMATX\n1,1,A,80%\n'), /levels before 2016/],
  ['group links', fixture('gias_step_group_links_2022-03.csv'), /group links.*--gias/],
  ['national figures', fixture('national.csv'), /national figures.*--national/],
  ['a table of something else', file('menu.csv', 'starter,main\nsoup,fish\n'), /no results file.*"starter", "main"/],
  [
    'a row longer than the header',
    wideFile('ks2_2018.csv', 'RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP', '1,100001,Mary, Queen,30,50%'),
    /line 2 has 6 cells, the header 5/,
  ],
  [
    'a quote that does not close',
    file('ks2_2018.csv', 'RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP\n1,100001,"Mary,30,50%\n'),
    /cut off inside a quoted cell/,
  ],
  ['a quote where none can be', file('ks2_2018.csv', 'RECTYPE,URN,SCHNAME,TELIG,PTRWM_EXP\n1,100001,Ma"ry,30,50%\n'), /quotation mark/],
  [
    'a year that is none',
    wideFile('ks2.csv', 'YEAR,URN,SCHNAME,TELIG,PTRWM_EXP', 'soon,100001,A,30,50%'),
    /line 2 has "soon" for its year/,
  ],
  ['no year at all', wideFile('ks2.csv', 'URN,SCHNAME,TELIG,PTRWM_EXP', '100001,A,30,50%'), /which year.*--year 2018=ks2\.csv/],
];

for (const [what, given, words] of cases) test(`${what} is named for what it is`, async () => assert.match(await refusal(given), words));

test('a download that stopped in the middle of a row', async () => {
  const whole = fixtureText(extract);
  const rows = whole.split('\r\n');
  const short = [...rows.slice(0, 4), (rows[4] ?? '').split(',').slice(0, 100).join(',')].join('\r\n');
  assert.match(await refusal(file(extract, short)), /cut off: its last line \(5\) stops after 100 of 290 cells/);
});

test('a last line without a line break is whole if its cells are', async () => {
  const { lines } = await importKs2([{ file: file(extract, fixtureText(extract).trimEnd()) }], { select: { all: true }, parse: parseCsv });
  assert.equal(lines, 15);
});

test('what is wrong with several files is said at once', async () => {
  const sources = [file('a.csv', ''), file('b.csv', '<html></html>')].map((one) => ({ file: one }));
  await assert.rejects(importKs2(sources, { select: { all: true }, parse: parseCsv }), (cause: ImportError) => cause.faults.length === 2);
});
