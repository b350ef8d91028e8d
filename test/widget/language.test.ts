/** Languages, directions, definitions. */
import '../../src/elements/outcome-comparison/index.js';
import { OutcomeComparison } from '../../src/elements/outcome-comparison/outcome-comparison.js';
import { define, version } from '../../src/widget/define.js';
import { formats } from '../../src/language/format.js';
import { step } from '../fixtures/outcomes.js';
import { expect, settled, watchConsole } from '../kit.js';

const put = async (lang: string, dir?: string) => {
  const around = document.createElement('div');
  around.lang = lang;
  if (dir) around.dir = dir;
  const element = document.createElement('outcome-comparison');
  element.data = step;
  around.append(element);
  document.body.append(around);
  await settled(around);
  return { element, around, remove: () => around.remove() };
};

describe('language', () => {
  it('figures stand as the words beside them do: English where the words are English', async () => {
    for (const lang of ['en-GB', 'en-US', 'ur', 'ar-EG', 'fa', 'de', 'bn', 'xx', 'x-nonsense', 'not a language', 'en_GB', 'c']) {
      const { element, remove } = await put(lang);
      expect(element.shadowRoot?.querySelector('[part=heading]')?.textContent.trim(), lang).to.equal(
        '78.4% met the expected standard in 2018, 14.4 percentage points above England',
      );
      remove();
    }
  });

  it('a claim with typed digits is checked in English only', async () => {
    const { element, around, remove } = await put('en-GB');
    const spoken = watchConsole();
    element.data = { ...step, claim: '78% of our pupils' };
    await settled(around);
    expect(element.shadowRoot?.querySelector('[part=heading]')?.textContent.trim()).to.equal('78% of our pupils');
    around.lang = 'cy';
    element.data = { ...step, claim: '78% o’n disgyblion' };
    await settled(around);
    expect(element.problems.map((p) => p.kind)).to.deep.equal(['claim']);
    expect(spoken.errors).to.have.length(1);
    remove();
  });

  it('direction is inherited, and may be the element’s own', async () => {
    const { element, around, remove } = await put('ur', 'rtl');
    const dir = () => element.shadowRoot?.querySelector('figure')?.getAttribute('dir');
    expect(dir()).to.equal('rtl');
    element.dir = 'ltr';
    await settled(around);
    expect(dir()).to.equal('ltr');
    remove();
  });

  it('is English on a page that says nothing', async () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    const { element, remove } = await put('');
    expect(element.shadowRoot?.querySelector('[part=heading]')?.textContent).to.include('78.4%');
    remove();
    document.documentElement.lang = before;
  });

  it('numbers, days and lists', () => {
    const en = formats('en-GB');
    expect([
      en.number(1234),
      en.number(78.44, 1),
      en.percent(78.36, 1),
      en.signed(14.4, 1),
      en.signed(-4.4, 1),
      en.signed(0.04, 1),
      en.signed(-0.04, 1),
      en.number(-0.04, 1),
      en.number(-3),
    ]).to.deep.equal(['1,234', '78.4', '78.4%', '+14.4', '−4.4', '0.0', '0.0', '0.0', '−3']);
    expect([en.day('2018-07-01'), en.day('2018'), en.day('soon'), en.list(['a', 'b', 'c'])]).to.deep.equal([
      '1 July 2018',
      '2018',
      'soon',
      'a, b and c',
    ]);
    expect(en.day('2018-02-30')).to.be.a('string');
  });
});

describe('define()', () => {
  it('lets the first copy win, without an error', () => {
    const { warnings } = watchConsole();
    define('outcome-comparison', OutcomeComparison);
    define(
      'outcome-comparison',
      class extends HTMLElement {
        static version = version;
      },
    );
    expect(customElements.get('outcome-comparison')).to.equal(OutcomeComparison);
    expect(warnings).to.deep.equal([]);
  });

  it('says once that there are two versions', () => {
    const { warnings } = watchConsole();
    const tag = 'two-versions';
    customElements.define(
      tag,
      class extends HTMLElement {
        static version = '0.0.1';
      },
    );
    for (let i = 0; i < 3; i++)
      define(
        tag,
        class extends HTMLElement {
          static version = version;
        },
      );
    expect(warnings).to.deep.equal([
      `<two-versions> is already defined by version 0.0.1 of academy-trust-widgets; this page also loads ${version}. Keep one.`,
    ]);
  });
});
