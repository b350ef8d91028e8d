/** A `<table>` of the page → outcomes. */
import { outcomesFromTable } from '../../src/outcomes/from-table.js';
import { given } from '../fixtures/read.js';
import { expect, golden } from '../kit.js';

const read = (inner: string) =>
  outcomesFromTable(new DOMParser().parseFromString(`<table>${inner}</table>`, 'text/html').querySelector('table')!);

const page = `<caption>Key stage 2: reading, writing and maths</caption>
  <thead><tr><th>Period</th><th>Group</th><th>Pupils</th><th>Subject</th><th>Standard</th><th>Met</th><th>Of</th><th>Percent</th><th>Status</th><th>Marks</th><th>England</th></tr></thead>
  <tbody>
    <tr><th scope="row">2017</th><td></td><td></td><td></td><td>Expected</td><td>208</td><td>305</td><td>68%</td><td>Final</td><td></td><td>61%</td></tr>
    <tr><th scope="row">2018</th><td></td><td>All</td><td></td><td>expected</td><td>225</td><td>287</td><td>78.4%</td><td></td><td></td><td>64</td></tr>
    <tr><th scope="row">2018</th><td></td><td></td><td></td><td>Higher</td><td></td><td></td><td>12 %</td><td></td><td></td><td>10%</td></tr>
    <tr><th scope="row">2018</th><td></td><td>disadvantaged</td><td>Maths</td><td></td><td></td><td>40</td><td>80–84</td><td></td><td></td><td></td></tr>
    <tr><th scope="row">2019</th><td></td><td></td><td></td><td></td><td>SUPP</td><td>4</td><td></td><td></td><td></td><td>65%</td></tr>
    <tr><th scope="row">2022</th><td></td><td></td><td></td><td></td><td></td><td>1,234</td><td>[c]</td><td></td><td></td><td></td></tr>
  </tbody>`;

describe('outcomes from a table', () => {
  it('come out as the document would hold them', async () => {
    const { value, problems } = read(page);
    expect(problems).to.deep.equal([]);
    expect((await given(value)).problems).to.deep.equal([]);
    const { results, comparators, ...rest } = value as Record<'results' | 'comparators', object[]>;
    await golden(
      'outcomes/from-table',
      [JSON.stringify(rest), ...results.map((one) => JSON.stringify(one)), ...comparators.map((one) => JSON.stringify(one))].join('\n'),
    );
  });

  it('names row and column of every cell that is not understood, and gives nothing', () => {
    const { value, problems } = read(
      '<tr><th>Year</th><th>Met</th><th>Of</th><th>England</th></tr><tr><td>2018</td><td>many</td><td>287</td><td>64%</td></tr><tr><td>2019</td><td>200</td><td>about 250</td><td>n/a</td></tr>',
    );
    expect(value).to.equal(undefined);
    expect(problems.map((p) => p.message)).to.deep.equal([
      'row 1, column met: "many" is no number, percentage, range or code.',
      'row 2, column of: "about 250" is no number, percentage, range or code.',
      'row 2, column england: "n/a" is no number, percentage, range or code.',
    ]);
  });

  it('keeps HTML in a cell as text', () => {
    const { value } = read(
      '<tr><th>Year</th><th>Group</th><th>Percent</th></tr><tr><td>2018</td><td>&lt;img src=x onerror=alert(1)&gt;</td><td>78%</td></tr>',
    );
    expect((value as { results: object[] }).results).to.deep.equal([
      { period: '2018', group: '<img src=x onerror=alert(1)>', percent: 78 },
    ]);
  });
});
