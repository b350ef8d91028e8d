import '../../src/elements/key-benefits/index.js';
import type { KeyBenefits } from '../../src/elements/key-benefits/key-benefits.js';
import stories from '../../stories/key-benefits.stories.js';
import {
  axeProblems,
  axTree,
  emulate,
  expect,
  fixture,
  focused,
  golden,
  html,
  inside as all,
  press,
  setViewport,
  settled,
  statesOf,
  watchConsole,
} from '../kit.js';

const partnership = stories.args.data;
const draw = async (data: unknown) => {
  const element = await fixture<KeyBenefits>(html`<key-benefits .data=${data}></key-benefits>`);
  await settled(element);
  return element;
};
const evidenced = {
  items: [
    {
      title: 'Shared services',
      text: 'Catering and ICT.',
      evidence: [{ text: 'Annual report', href: '/report.pdf' }, { text: 'Minutes' }],
    },
    { title: 'Training' },
  ],
};

describe('key-benefits', () => {
  it('is headings and a list', async () => {
    const element = await draw(partnership);
    expect(statesOf(element)).to.deep.equal(['ready']);
    await golden('key-benefits', await axTree(element));
    expect(element.describe()).to.equal(
      `What member academies get. Key benefits of working in partnership. ${partnership.items.map(({ title, text }) => `${title}. ${text}`).join(' ')}`,
    );
    expect(await element.toCSV()).to.equal('');
    const refused: unknown = await element.toSVG().catch((error: unknown) => error);
    expect(refused).to.include({ name: 'NotSupportedError' });
  });

  it('has a heading of its own', async () => {
    const element = await draw(evidenced);
    expect(element.describe()).to.equal('Key benefits. Shared services. Catering and ICT. Annual report. Minutes. Training.');
  });

  it('links to evidence, and says what has no address', async () => {
    const element = await draw(evidenced);
    expect(all(element, '.evidence li').map((one) => [one.textContent.trim(), one.querySelector('a')?.getAttribute('href')])).to.deep.equal(
      [
        ['Annual report', '/report.pdf'],
        ['Minutes', undefined],
      ],
    );
    expect(all(element, '.benefit').map((one) => one.querySelectorAll('.text').length)).to.deep.equal([1, 0]);
    await press('Tab');
    expect(focused()?.textContent).to.equal('Annual report');
    expect(focused()?.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('refuses addresses that would run something', async () => {
    watchConsole();
    const element = await draw({ items: [{ title: 'A', evidence: [{ text: 'B', href: 'javascript:alert(1)' }] }] });
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(element.problems[0]?.path).to.equal('items[0].evidence[0].href');
  });

  it('takes its data from a table', async () => {
    const element = await fixture<KeyBenefits>(
      html`<key-benefits>
        <table>
          <caption>
            Benefits
          </caption>
          <tr>
            <th>Title</th>
            <th>Text</th>
          </tr>
          <tr>
            <td>Shared services</td>
            <td>Catering and ICT</td>
          </tr>
          <tr>
            <td>Training</td>
            <td></td>
          </tr>
        </table>
      </key-benefits>`,
    );
    await settled(element);
    expect(element.describe()).to.equal('Benefits. Shared services. Catering and ICT. Training.');
    const wrong = watchConsole();
    element.querySelectorAll('td')[0]!.textContent = '';
    await settled(element);
    await settled(element);
    expect(element.problems[0]?.message).to.equal('row 1, column title is empty: give the benefit’s title.');
    wrong.restore();
  });

  it('is stacked, a ledger, or two columns of equal rows', async () => {
    const element = await draw(partnership);
    const boxes = () => all(element, '.benefit').map((one) => one.getBoundingClientRect());
    const beside = () => all(element, '.benefit')[0]!.children[1]!.getBoundingClientRect().left > boxes()[0]!.left;
    await setViewport(320);
    expect(beside()).to.equal(false);
    await setViewport(640);
    expect(beside()).to.equal(true);
    expect(new Set(boxes().map((box) => box.left)).size).to.equal(1);
    await setViewport(1024);
    expect(beside()).to.equal(false);
    expect(boxes()[0]!.top).to.equal(boxes()[1]!.top);
    expect(new Set(boxes().map((box) => Math.round(box.height))).size).to.equal(1);
  });

  it('keeps its text within 320 px, large and widely spaced', async () => {
    for (const look of ['font-size: 32px', 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em']) {
      const place = await fixture(html`<div .style=${look}><key-benefits .data=${partnership}></key-benefits></div>`);
      await settled(place);
      await setViewport(320);
      expect(document.documentElement.scrollWidth, look).to.be.at.most(320);
    }
  });

  for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
    it(`has no axe violation in ${Object.values(look).join()}`, async () => {
      const element = await draw(evidenced);
      await emulate(look);
      expect(await axeProblems(element)).to.deep.equal([]);
    });
});
