/** CSV out, HTML tables in. */
import { parse } from 'csv-parse/browser/esm/sync';
import fc from 'fast-check';
import { codes } from '../../src/data/codes.js';
import { cell, readTable } from '../../src/data/read-table.js';
import { tableCSV, type Table } from '../../src/data/table.js';
import { expect, golden } from '../kit.js';

const table = (rows: string[][], figures = false): Table => ({
  caption: '',
  columns: (rows[0] ?? []).map((_, i) => ({ label: `c${String(i)}`, ...(figures && { figures }) })),
  groups: [{ rows: rows.map((cells) => ({ cells })) }],
});
const rowsOf = (csv: string): string[][] => parse(csv.slice(1), { record_delimiter: '\r\n', relax_column_count: true }).slice(1);
const element = (inner: string): HTMLTableElement => {
  const parsed = new DOMParser().parseFromString(`<table>${inner}</table>`, 'text/html');
  return parsed.querySelector('table')!;
};

describe('tableCSV()', () => {
  it('is UTF-8 with a byte order mark and CRLF, with groups and breaks as columns', async () => {
    const csv = tableCSV({
      caption: 'Results',
      groupedBy: 'Standard',
      beforeIs: 'Series break',
      columns: [{ label: 'Year' }, { label: 'Trust', figures: true }, { label: 'Note' }],
      groups: [
        {
          label: 'Expected',
          rows: [{ cells: ['2017', '68.2%', ''] }, { cells: ['2018', '−4.4', 'said "so", twice'], before: 'Framework changed' }],
        },
        { label: 'Higher', rows: [{ cells: ['2018', '1,234', 'two\nlines'] }] },
      ],
    });
    expect(csv.codePointAt(0)).to.equal(0xfeff);
    await golden('data/csv', csv.slice(1).replaceAll('\r\n', '␍␊\n'));
  });

  it('comes back cell for cell, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', 'a', ' ', '\t') })),
          { minLength: 1 },
        ),
        (rows) => {
          const back = rowsOf(tableCSV(table(rows)));
          const guarded = rows.map((row) =>
            row.map((one) => (/^[=+\-@\t\r]/.test(one) && !/^(-|[+-]?[\d.,]+%?)$/.test(one) ? `'${one}` : one)),
          );
          expect(back).to.deep.equal(guarded);
        },
      ),
    );
  });

  it('lets no text run as a formula', () => {
    const attacks = [
      '=1+1',
      '+cmd|x',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '=HYPERLINK("http://x","y")',
      '-',
      '-3',
      '+14.4',
      '-4.4%',
      '1,234',
      'SUPP',
      'low',
    ];
    expect(rowsOf(tableCSV(table(attacks.map((one) => [one])))).map(([one]) => one)).to.deep.equal([
      "'=1+1",
      "'+cmd|x",
      "'-2+3",
      "'@SUM(A1)",
      "'\t=1",
      "'\r=1",
      '\'=HYPERLINK("http://x","y")',
      '-',
      '-3',
      '+14.4',
      '-4.4%',
      '1,234',
      'SUPP',
      'low',
    ]);
  });
});

describe('cell()', () => {
  it('reads figures, ranges and codes as a page writes them', () => {
    const written = [
      '78%',
      '78.4 %',
      '1,234',
      '1,234,567',
      '80–84',
      '80-84%',
      '80 to 84',
      '−3.2',
      '-3.2',
      '',
      ' ',
      '\u00a0',
      '[c]',
      'SUPP',
      '-',
    ];
    expect(written.map(cell)).to.deep.equal([
      78,
      78.4,
      1234,
      1234567,
      { low: 80, high: 84 },
      { low: 80, high: 84 },
      { low: 80, high: 84 },
      -3.2,
      -3.2,
      '',
      '',
      '',
      'c',
      'SUPP',
      '-',
    ]);
    for (const code of codes) expect(cell(code)).to.equal(code);
  });

  it('guesses nothing', () => {
    for (const text of [
      'about 78',
      '78 or so',
      'n/a',
      '12,5',
      '1,23',
      'seventy',
      '78%*',
      '225/287',
      '=1',
      '80–',
      '–84',
      '1e3',
      'Infinity',
      '0x10',
    ])
      expect(cell(text), text).to.equal(undefined);
  });
});

describe('readTable()', () => {
  const fields = ['period', 'met', 'of', 'standard'];
  const values = (inner: string) => readTable(element(inner), fields, { year: 'period' }).rows.map((row) => row.values);

  it('knows columns by data-field, by their words, and by other words for them', () => {
    const body = '<tr><td>2018</td><td>225</td><td>287</td></tr>';
    for (const head of [
      '<th data-field="period">Summer</th><th data-field="met">Reached it</th><th data-field="of">Cohort</th>',
      '<th>Period</th><th> M e t </th><th>OF</th>',
      '<th>Year</th><th>Met</th><th>(of)</th>',
    ])
      expect(values(`<tr>${head}</tr>${body}`), head).to.deep.equal([{ period: '2018', met: '225', of: '287' }]);
  });

  it('reads cells that span rows and columns where they stand', () => {
    const inner = `<thead><tr><th>Year</th><th>Standard</th><th>Met</th><th>Of</th></tr></thead>
      <tr><th rowspan="2">2018</th><td>expected</td><td>225</td><td>287</td></tr><tr><td>higher</td><td>36</td><td>287</td></tr>`;
    expect(values(inner)).to.deep.equal([
      { period: '2018', standard: 'expected', met: '225', of: '287' },
      { period: '2018', standard: 'higher', met: '36', of: '287' },
    ]);
  });

  it('reads a row that has only one cell of its own', () => {
    expect(values('<tr><th>Of</th><th>Met</th></tr><tr><td rowspan="2">287</td><td>225</td></tr><tr><td>36</td></tr>')).to.deep.equal([
      { of: '287', met: '225' },
      { of: '287', met: '36' },
    ]);
  });

  it('leaves out empty rows and a note that stands across', () => {
    expect(
      values(
        '<tr><th>Year</th><th>Met</th></tr><tr><td></td><td> </td></tr><tr><td colspan="2">Source: DfE</td></tr><tr><td>2018</td><td>225</td></tr>',
      ),
    ).to.deep.equal([{ period: '2018', met: '225' }]);
  });

  it('says which columns there could be where it knows none', () => {
    expect(readTable(element('<tr><th>Farbe</th></tr><tr><td>rot</td></tr>'), fields).problems[0]?.message).to.equal(
      'No column of the table is known: head them period, met, of, standard, or put data-field on their heads.',
    );
  });

  it('never throws on an odd table', () => {
    for (const inner of [
      '',
      '<caption>x</caption>',
      '<tr></tr>',
      '<tr><td>1',
      '<thead></thead><tfoot><tr><th>',
      '<tr><th colspan="99999">Year</th></tr><tr><td rowspan="0">2018</td><td>1</td></tr>',
    ])
      expect(() => readTable(element(inner), fields)).not.to.throw();
  });
});
