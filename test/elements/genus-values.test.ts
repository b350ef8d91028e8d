import '../../src/elements/genus-values/index.js';
import { bare, initialOf } from '../../src/elements/genus-values/genus-values.initial.js';
import type { Values } from '../../src/elements/genus-values/genus-values.data.js';
import { rules as valuesRules } from '../../src/elements/genus-values/genus-values.rules.js';
import type { GenusValues } from '../../src/elements/genus-values/genus-values.js';
import stories from '../../stories/genus-values.stories.js';
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
  oneEvent,
  press,
  setViewport,
  settled,
  statesOf,
  watchConsole,
} from '../kit.js';

const genus = stories.args.data;
const draw = async (data: unknown, dir = 'ltr') => {
  const element = await fixture<GenusValues>(html`<genus-values .data=${data} dir=${dir}></genus-values>`);
  await settled(element);
  return element;
};
const buttons = (element: Element) => all<HTMLButtonElement>(element, '.value button');
const pressed = (element: Element) => buttons(element).map((button) => button.getAttribute('aria-pressed') === 'true');
const hebrew = {
  word: 'אמת',
  values: [
    { letter: 'א', name: 'אחריות', text: 'א' },
    { letter: 'מ', name: 'מצוינות', text: 'מ' },
    { letter: 'ת', name: 'תקווה', text: 'ת' },
  ],
};

describe('genus-values', () => {
  it('says the word, and each value with its text', async () => {
    const element = await draw(genus);
    expect(statesOf(element)).to.deep.equal(['ready']);
    await golden('genus-values', await axTree(element));
    expect(element.describe()).to.equal(
      `GENUS: five values. ${genus.intro} ${genus.values.map(({ name, text }) => `${name}. ${text}`).join(' ')}`,
    );
    expect(await element.toCSV()).to.equal('');
  });

  it('keeps each name one run of text', async () => {
    const element = await draw({
      word: 'GLlא',
      values: [
        { letter: 'G', name: 'Give' },
        { letter: 'Ll', name: 'Llais i bawb', text: 'Pob llais.' },
        { letter: 'א', name: 'אחריות' },
      ],
    });
    expect(
      all(element, 'h4')
        .slice(0, 2)
        .map((one) => one.textContent.trim()),
    ).to.deep.equal(['Give', 'Llais i bawb']);
    const tree = await axTree(element);
    for (const words of ['heading "Give"', 'button "Llais i bawb"', 'heading "אחריות"']) expect(tree).to.include(words);
  });

  it('begins each name on the text axis, whatever its letter', async () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    for (const group of [letters.slice(0, 9), letters.slice(9, 18), letters.slice(18), ['Ll', 'Ch', 'Dd', 'Rh', 'Ff', 'll', 'Dzs']]) {
      const element = await draw({ word: group.join(''), values: group.map((letter) => ({ letter, name: `${letter}nnn`, text: 'Text' })) });
      const axis = all(element, '.text')[0]!.getBoundingClientRect().left;
      for (const name of all(element, '.name')) {
        const text = [...name.childNodes].find((node) => node instanceof Text && node.data.includes('nnn'))!;
        const range = document.createRange();
        range.setStart(text, (text as Text).data.indexOf('n'));
        range.setEnd(text, (text as Text).data.indexOf('n') + 1);
        expect(range.getBoundingClientRect().left, name.textContent).to.be.closeTo(axis, 1.5);
      }
    }
  });

  it('heads itself with `heading`, else the title, else the word', async () => {
    const element = await draw({ ...genus, title: 'Our values', subtitle: 'Five beliefs' });
    const title = () => element.shadowRoot?.querySelector('[part="heading"]')?.textContent.trim();
    expect(title()).to.equal('Our values');
    expect(element.shadowRoot?.querySelector('[part="summary"]')?.textContent).to.equal(genus.intro);
    element.heading = 'What we stand for';
    await settled(element);
    expect(title()).to.equal('What we stand for');
    element.heading = null;
    element.data = genus;
    await settled(element);
    expect(title()).to.equal('GENUS: five values');
    expect(all(element, '[part="summary"]')).to.be.empty;
  });

  it('keeps headings one level below its own', async () => {
    const element = await draw(genus);
    element.headingLevel = 2;
    await settled(element);
    expect(all(element, '.value > h3').length).to.equal(5);
  });

  describe('choosing', () => {
    it('tells the page where in the data the value stands', async () => {
      const element = await draw(genus);
      const told = oneEvent(element, 'trust-select');
      buttons(element)[2]!.click();
      expect((await told).detail).to.deep.equal({ path: 'values[2]', item: genus.values[2] });
      await settled(element);
      expect(pressed(element)).to.deep.equal([false, false, true, false, false]);
    });

    it('takes back what is pressed again, without a word', async () => {
      const element = await draw(genus);
      let told = 0;
      element.addEventListener('trust-select', () => told++);
      buttons(element)[1]!.click();
      await settled(element);
      buttons(element)[1]!.click();
      await settled(element);
      expect(pressed(element)).not.to.include(true);
      expect(told).to.equal(1);
    });

    it('forgets the choice with the data that it was made of', async () => {
      const element = await draw(genus);
      buttons(element)[1]!.click();
      await settled(element);
      element.lang = 'en-AU';
      await settled(element);
      expect(pressed(element)[1]).to.equal(true);
      element.data = { ...genus };
      await settled(element);
      expect(pressed(element)).not.to.include(true);
    });

    it('has buttons only for values with a text', async () => {
      const element = await draw({
        word: 'BE',
        values: [
          { letter: 'B', name: 'Be kind' },
          { letter: 'E', name: 'Enquire', text: 'Ask.' },
        ],
      });
      expect(buttons(element).map((one) => one.textContent.trim())).to.deep.equal(['Enquire']);
      const plain = await draw({
        word: 'BE',
        values: [
          { letter: 'B', name: 'Be kind' },
          { letter: 'E', name: 'Enquire' },
        ],
      });
      expect(buttons(plain)).to.be.empty;
      expect(all(plain, '.hint')).to.be.empty;
    });
  });

  describe('by keyboard', () => {
    it('is one Tab stop with arrows, Home and End, and shows how', async () => {
      const element = await draw(genus);
      const at = () => buttons(element).indexOf(focused() as HTMLButtonElement);
      const hint = all(element, '.hint')[0]!;
      expect(getComputedStyle(hint).visibility).to.equal('hidden');
      await press('Tab');
      expect(at()).to.equal(0);
      expect(getComputedStyle(hint).visibility).to.equal('visible');
      await press('ArrowDown', 'ArrowRight');
      expect(at()).to.equal(2);
      await press('ArrowUp');
      expect(at()).to.equal(1);
      await press('End');
      expect(at()).to.equal(4);
      await press('Home', 'ArrowLeft');
      expect(at()).to.equal(0);
      await press('Tab');
      expect(at(), 'Tab leaves the list').to.equal(-1);
      await press('Shift+Tab');
      expect(at()).to.equal(0);
    });

    it('presses with Enter and Space, and lets go with Escape', async () => {
      const element = await draw(genus);
      await press('Tab', 'ArrowDown', 'Enter');
      expect(pressed(element)[1]).to.equal(true);
      await press('ArrowDown', ' ');
      expect(pressed(element)).to.deep.equal([false, false, true, false, false]);
      await press('Escape');
      expect(pressed(element)).not.to.include(true);
      expect(focused()).to.equal(buttons(element)[2]);
    });

    it('mirrors left and right in a right-to-left page', async () => {
      const element = await draw(hebrew, 'rtl');
      await press('Tab', 'ArrowLeft');
      expect(focused()).to.equal(buttons(element)[1]);
      await press('ArrowRight');
      expect(focused()).to.equal(buttons(element)[0]);
    });
  });

  it('hangs the initials at the side where the values begin', async () => {
    const side = (element: Element) => {
      const row = all(element, '.value')[0]!.getBoundingClientRect();
      const text = all(element, '.text')[0]!.getBoundingClientRect();
      return text.left - row.left > row.right - text.right ? 'left' : 'right';
    };
    await setViewport(600);
    const mirrored = await draw(hebrew, 'rtl');
    expect(side(mirrored)).to.equal('right');
    expect(all(mirrored, '.initial')[0]!.getBoundingClientRect().right).to.be.greaterThan(500);
    expect(side(await draw(genus, 'rtl'))).to.equal('left');
  });

  it('marks the language of the document where it is not the page’s', async () => {
    const element = await draw({ version: 1, lang: 'la', values: genus });
    expect(all(element, '[part="list"]')[0]!.lang).to.equal('la');
  });

  describe('data', () => {
    const problems = (data: Partial<Values>) =>
      valuesRules({
        word: 'BE',
        values: [
          { letter: 'B', name: 'Be kind' },
          { letter: 'E', name: 'Enquire' },
        ],
        ...data,
      }).map(({ path, message }) => `${path}: ${message}`);

    it('wants letters that spell the word', () => {
      expect(problems({})).to.be.empty;
      expect(problems({ word: 'B.E.' }), 'punctuation').to.be.empty;
      expect(problems({ word: 'bé' }), 'case and accents').to.be.empty;
      expect(problems({ word: 'BEE' })).to.deep.equal([
        'values: The letters of values spell "BE", the word is "BEE": add values for "E", or shorten the word.',
      ]);
      expect(problems({ word: 'B' })[0]).to.include('take away the values for "E"');
      expect(problems({ word: 'EB' })[0]).to.include('change a letter');
    });

    it('wants names that start with their letter', () => {
      expect(
        problems({
          values: [
            { letter: 'B', name: '“be kind”' },
            { letter: 'E', name: '(Enquire)' },
          ],
        }),
      ).to.be.empty;
      expect(
        problems({
          values: [
            { letter: 'B', name: 'Kind' },
            { letter: 'E', name: 'Enquire' },
          ],
        }),
      ).to.deep.equal([
        'values[0].name: values[0].name is "Kind": expected a name that starts with its letter, "B". Change the name or the letter.',
      ]);
      expect(
        problems({
          values: [
            { letter: 'Be kind', name: 'Be kind' },
            { letter: 'E', name: 'Enquire' },
          ],
        })[0],
      ).to.include('values[0].letter is "Be kind": expected one letter');
    });

    it('wants two to nine', async () => {
      watchConsole();
      const many = 'ABCDEFGHIJ';
      for (const word of ['A', many]) {
        const element = await draw({ word, values: Array.from(word).map((letter) => ({ letter, name: letter })) });
        expect(statesOf(element)).to.deep.equal(['error']);
        expect(element.problems[0]?.path).to.equal('values');
        expect(element.problems[0]?.message).to.match(/at (least 2|most 9)/);
      }
    });

    it('shows what the page has where the data is wrong, and tells the developer', async () => {
      const { errors } = watchConsole();
      const element = await fixture<GenusValues>(
        html`<genus-values .data=${{ ...genus, word: 'GENIUS' }}><p>Our values</p></genus-values>`,
      );
      await settled(element);
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
      expect(element.problems.map(({ path }) => path)).to.deep.equal(['values']);
      expect(errors.length).to.equal(1);
    });

    it('takes its data from a table', async () => {
      const element = await fixture<GenusValues>(
        html`<genus-values>
          <div>
            <table>
              <caption>
                Our values
              </caption>
              <tr>
                <th>Initial</th>
                <th data-field="name">What we call it</th>
                <th>Text</th>
              </tr>
              <tr>
                <td>B</td>
                <td>Be kind</td>
                <td>Always.</td>
              </tr>
              <tr>
                <td>E</td>
                <td>Enquire</td>
                <td></td>
              </tr>
            </table>
          </div>
        </genus-values>`,
      );
      await settled(element);
      expect(statesOf(element)).to.deep.equal(['ready']);
      expect(element.describe()).to.equal('Our values. Be kind. Always. Enquire.');
      const wrong = watchConsole();
      element.querySelectorAll('td')[1]!.textContent = '';
      await settled(element);
      await settled(element);
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(element.problems[0]?.message).to.equal('row 1, column name is empty: give the value’s name.');
      wrong.restore();
    });
  });

  it('strips marks before the first letter, and what closes them', () => {
    for (const [name, shown] of [
      ['“Have a go”', 'Have a go'],
      ['"You\'d go"', "You'd go"],
      ["'You'd go'", "You'd go"],
      ['(In)clude', 'In)clude'],
      ['«Oui»', 'Oui'],
      ['– Dash', 'Dash'],
      ['Self-belief', 'Self-belief'],
      ['“', '“'],
      ['😀 Smile', 'Smile'],
    ] as const)
      expect(bare(name), name).to.equal(shown);
  });

  it('sets each kind of letter in the way that holds', () => {
    expect(initialOf('G', 'give')).to.include({ kind: 'first', whole: 'give', letters: 'G', rest: 'ive' });
    expect(initialOf('É', 'Équité').metrics).to.deep.equal(initialOf('E', 'Equity').metrics);
    expect(initialOf('Ll', 'Llais')).to.deep.include({ kind: 'span', letters: 'Ll', rest: 'ais', metrics: [0.945, 0.02] });
    expect(initialOf('G', "G'day"), 'first-letter would take the apostrophe').to.include({ kind: 'span', letters: 'G' });
    expect(initialOf('א', 'אמת')).to.include({ kind: 'apart', letters: 'א', rest: 'מת' });
    expect(initialOf('ع', 'عزت')).to.include({ kind: 'apart', letters: 'ع', rest: 'عزت' });
  });

  it('draws a picture of its own', async () => {
    const element = await draw({ ...genus, word: 'GENUS', note: 'A < B' });
    for (const width of [320, 640, 1024]) {
      const file = await element.toSVG({ width });
      const picture = new DOMParser().parseFromString(file, 'image/svg+xml');
      expect(picture.querySelector('parsererror'), file).to.equal(null);
      const text = [...picture.querySelectorAll('text')].map((one) => one.textContent).join(' ');
      for (const { name, text: words } of genus.values) {
        expect(text).to.include(name.slice(1).split(' ')[0]);
        expect(text).to.include(words.split(' ').at(-1));
      }
      expect(file).not.to.match(/oklch|var\(/);
    }
    expect((await element.toPNG({ width: 320, scale: 1 })).type).to.equal('image/png');
  });

  it('keeps its text within 320 px, large and widely spaced', async () => {
    for (const look of ['font-size: 32px', 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em']) {
      const place = await fixture(html`<div .style=${look}><genus-values .data=${genus}></genus-values></div>`);
      await settled(place);
      await setViewport(320);
      expect(document.documentElement.scrollWidth, look).to.be.at.most(320);
      const element = place.querySelector('genus-values')!;
      for (const one of all(element, '.name, .text')) expect(one.scrollWidth, one.textContent).to.be.at.most(one.clientWidth + 1);
    }
  });

  it('moves nothing for a reader who wants no motion, and nothing in print', async () => {
    const element = await draw(genus);
    const moving = () => getComputedStyle(all(element, '.value > :first-child')[0]!).animationName;
    await emulate({ reducedMotion: 'no-preference' });
    expect(moving()).to.equal('rise');
    await emulate({ reducedMotion: 'reduce' });
    expect(moving()).to.equal('none');
    await emulate({ media: 'print' });
    expect(moving()).to.equal('none');
  });

  for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
    it(`has no axe violation in ${Object.values(look).join()}`, async () => {
      const element = await draw(genus);
      buttons(element)[2]!.click();
      await emulate(look);
      await settled(element);
      expect(await axeProblems(element)).to.deep.equal([]);
    });
});
