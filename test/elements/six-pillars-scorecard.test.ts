import fc from 'fast-check';
import '../../src/elements/six-pillars-scorecard/index.js';
import { formats } from '../../src/language/format.js';
import type { Pillar, Pillars } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.data.js';
import { ofsted, rules as scaleRules } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.rules.js';
import { detailWords } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.detail.words.js';
import { blocks, stair } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.layout.js';
import { isBefore, startOf } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.mark.js';
import type { SixPillarsScorecard } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.js';
import { pillarsFromTable } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.table.js';
import { opens } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.more.js';
import { moreWords } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.more.words.js';
import { placed } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.order.js';
import { part } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.part.js';
import { words } from '../../src/elements/six-pillars-scorecard/six-pillars-scorecard.words.js';
import { pillars } from '../../stories/six-pillars-scorecard.stories.js';
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

const draw = async (data: unknown, { dir = 'ltr', width = 800, order = 'given' } = {}) => {
  const place = await fixture(
    html`<div .style=${`width: ${width}px`}><six-pillars-scorecard .data=${data} dir=${dir} order=${order}></six-pillars-scorecard></div>`,
  );
  const element = place.querySelector<SixPillarsScorecard>('six-pillars-scorecard')!;
  await settled(element);
  return element;
};
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const buttons = (element: Element) => all<HTMLButtonElement>(element, 'button[data-stop]');
const expanded = (element: Element) => buttons(element).map((button) => button.getAttribute('aria-expanded') === 'true');
const shown = (element: Element) => all(element, '.detail:not([hidden])');
const text = (node: Element | undefined) => node?.textContent.trim().replace(/\s+/g, ' ') ?? '';
const box = (node: Element) => node.getBoundingClientRect();

const scale = ['Emerging', 'Developing', 'Established', 'Leading'];
const rated = (...ratings: (number | null)[]) => ({
  scale,
  pillars: Array.from({ length: 6 }, (_, i) => ({ statement: `Pillar statement ${i + 1}`, rating: ratings[i] ?? null })),
});
const en = formats('en-GB');

describe('six-pillars-scorecard', () => {
  it('says every pillar, its step, its change and its evidence', async () => {
    const element = await draw(pillars);
    expect(statesOf(element)).to.deep.equal(['ready']);
    await golden('six-pillars-scorecard', await axTree(element));
    expect(text(one(element, '[part="heading"]'))).to.equal(
      'One pillar is Leading, two are Established, two Developing; one is not yet reviewed',
    );
    expect(text(one(element, '[part="subtitle"]'))).to.equal(
      'How the trust rates itself on its six pillars. Four steps: Emerging, Developing, Established, Leading.',
    );
    expect(text(one(element, '[part="summary"]'))).to.equal('Since 2024, three pillars are up a step, one is down and one is the same.');
    expect(text(buttons(element)[1])).to.equal(
      'Pillar 2 of 6, Teaching is excellent and all children thrive and achieve well, Established, 3 of 4, up one since 2024. 4 pieces of evidence.',
    );
    expect(element.describe()).to.include(
      'Pillar 6 of 6, The academy makes a real difference to the local community by unlocking social capital, not yet reviewed. No evidence yet.',
    );
    expect(all(element, '[part="list"] > li')).to.have.length(6);
  });

  it('draws each stair as its rating is, and dashes what is not reviewed', async () => {
    const element = await draw(pillars);
    const stairs = all(element, '.stair svg').map((one) => [...one.querySelectorAll('rect')].map((rect) => rect.getAttribute('class')));
    expect(stairs[0]).to.deep.equal(['below', 'below', 'below', 'now']);
    expect(stairs[3]).to.deep.equal(['below', 'now', 'next', 'next']);
    expect(stairs[5]).to.deep.equal(['open', 'open', 'open', 'open']);
    expect(all(element, '.stair .mark')).to.have.length(5);
    for (const graphic of all(element, 'svg')) expect(graphic.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says who assessed it, once, and that there is no total', async () => {
    const said = async (assessed: unknown) => text(one(await draw({ ...rated(1), assessed }), '[part="notes"]'));
    expect(await said({ by: 'the trust', on: '2025-07-01', how: 'from visits' })).to.include(
      'Self-assessed by the trust, 1 July 2025, from visits. There is no total and no average.',
    );
    expect(await said({ by: 'Self-assessed by the trust', on: '2025-07-01' })).to.include('Self-assessed by the trust, 1 July 2025. There');
    expect(await said(null)).to.include('Self-assessed. There is no total');
    expect(await said({ on: '2025-07-01' })).to.include('Self-assessed, 1 July 2025. There');
  });

  it('explains only the marks that are there', async () => {
    expect(text(one(await draw(rated(1)), '[part="notes"]'))).not.to.include('review before');
    const none = text(one(await draw(rated()), '[part="notes"]'));
    expect(none).to.include('Dashed blocks: not yet reviewed.');
    expect(none).not.to.include('filled');
  });

  describe('order', () => {
    it('by need puts the lowest first and what is not reviewed last; numerals stay', async () => {
      const element = await draw(rated(4, 2, null, 3, 2, 1), { order: 'need' });
      expect(all(element, '.number').map(text)).to.deep.equal(['6', '2', '5', '4', '1', '3']);
      expect(element.problems).to.deep.equal([]);
    });

    it('warns of an order it does not know, and keeps the given one', async () => {
      const spoken = watchConsole();
      const element = await draw(rated(2, 1), { order: 'worst' });
      expect(all(element, '.number').map(text)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
      expect(element.problems[0]?.message).to.include('worst');
      expect(spoken.errors).to.deep.equal([]);
    });
  });

  describe('detail', () => {
    it('opens what a rating rests on, tells the page, and closes again', async () => {
      const element = await draw(pillars);
      const told = oneEvent(element, 'trust-select');
      buttons(element)[1]!.click();
      expect((await told).detail).to.deep.equal({ path: 'pillars[1]', item: pillars.pillars[1] });
      await settled(element);
      expect(expanded(element)).to.deep.equal([false, true, false, false, false]);
      const [detail] = shown(element);
      expect(detail?.id).to.equal(buttons(element)[1]?.getAttribute('aria-controls'));
      expect([...detail!.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal(['#outcomes', '#visits', '#books']);
      expect([...detail!.querySelectorAll('.measure')].map(text)).to.deep.equal(['Expected standard, 2018 78.4%', 'England 64%']);
      await golden('six-pillars-scorecard-detail', await axTree(detail!));
      let again = 0;
      element.addEventListener('trust-select', () => again++);
      buttons(element)[1]!.click();
      await settled(element);
      expect(shown(element)).to.be.empty;
      expect(again).to.equal(0);
    });

    it('has one open at a time, and none of other data', async () => {
      const element = await draw(pillars);
      buttons(element)[1]!.click();
      buttons(element)[2]!.click();
      await settled(element);
      expect(expanded(element)).to.deep.equal([false, false, true, false, false]);
      element.order = 'need';
      await settled(element);
      expect(text(shown(element)[0])).to.include('Pillar 3');
      element.data = { ...pillars };
      await settled(element);
      expect(shown(element)).to.be.empty;
    });

    it('is opened by a button only where there is something to open', async () => {
      const data = rated(1, 2, 3);
      const element = await draw({
        ...data,
        pillars: data.pillars.map((pillar, i) => ({
          ...pillar,
          evidence: i === 1 ? [{ text: 'Visits' }] : [],
          measures: i === 2 ? [{ name: 'Days', value: 12.5, unit: 'days' }] : [],
        })),
      });
      expect(buttons(element).map(text)).to.deep.equal([
        'Pillar 2 of 6, Pillar statement 2, Developing, 2 of 4. 1 piece of evidence.',
        'Pillar 3 of 6, Pillar statement 3, Established, 3 of 4. 1 measure.',
      ]);
      expect(all(element, '.hint')).to.have.length(1);
      expect(all(await draw(rated(1)), '.hint, button[data-stop]')).to.be.empty;
    });

    it('has headings one level below its own', async () => {
      const element = await draw(pillars);
      element.headingLevel = 5;
      buttons(element)[0]!.click();
      await settled(element);
      expect(text(one(element, '.detail h6'))).to.equal('Pillar 1, Children want to come: what the rating rests on');
    });

    for (const [width, columns] of [
      [320, 1],
      [419, 1],
      [420, 2],
      [635, 2],
      [636, 3],
      [1024, 3],
    ] as const)
      it(`stands below its row, full width, at ${width} px`, async () => {
        await setViewport(1100, 900);
        const element = await draw(pillars, { width });
        for (const index of [0, 1, 4]) {
          buttons(element)[index]!.click();
          await settled(element);
          const cells = all(element, '.cell').map(box);
          expect(new Set(cells.map(({ left }) => Math.round(left))).size, 'columns').to.equal(columns);
          const detail = box(shown(element)[0]!);
          expect(detail.width).to.be.closeTo(width, 1);
          const row = Math.floor(index / columns);
          cells.forEach((cell, i) => {
            if (Math.floor(i / columns) <= row) expect(cell.bottom, `cell ${i} above`).to.be.at.most(detail.top + 0.5);
            else expect(cell.top, `cell ${i} below`).to.be.at.least(detail.bottom + 19);
            const mates = cells.filter((_, j) => Math.floor(j / columns) === Math.floor(i / columns));
            expect(new Set(mates.map(({ top }) => Math.round(top))).size, 'one row').to.equal(1);
          });
          const feet = all(element, '.stair svg').map((svg) => Math.round(box(svg).top));
          for (const [i, foot] of feet.entries())
            expect(foot, 'stairs of a row stand on one line').to.equal(feet[Math.floor(i / columns) * columns]);
        }
      });
  });

  describe('by keyboard', () => {
    it('is one Tab stop with arrows, Home and End, and shows how', async () => {
      const element = await draw(pillars);
      const at = () => buttons(element).indexOf(focused() as HTMLButtonElement);
      const hint = one(element, '.hint');
      expect(getComputedStyle(hint).visibility).to.equal('hidden');
      await press('Tab');
      expect(at()).to.equal(0);
      expect(getComputedStyle(hint).visibility).to.equal('visible');
      expect(text(hint)).to.equal('Arrow keys move between pillars');
      await press('ArrowRight', 'ArrowDown');
      expect(at()).to.equal(2);
      await press('ArrowLeft', 'ArrowUp', 'ArrowUp');
      expect(at()).to.equal(0);
      await press('End');
      expect(at()).to.equal(4);
      await press('Home');
      expect(at()).to.equal(0);
      await press('Tab');
      expect(at(), 'Tab leaves the list').to.equal(-1);
      await press('Shift+Tab');
      expect(at()).to.equal(0);
    });

    it('mirrors left and right in a right-to-left page', async () => {
      const element = await draw(pillars, { dir: 'rtl' });
      await press('Tab', 'ArrowLeft', 'ArrowLeft', 'ArrowRight');
      expect(focused()).to.equal(buttons(element)[1]);
    });

    it('opens with Enter and Space, goes on into the detail, and Escape or Close leads back', async () => {
      const element = await draw(pillars);
      await press('Tab', 'ArrowRight', 'Enter');
      expect(expanded(element)[1]).to.equal(true);
      await press('Tab');
      expect(text(focused()!)).to.equal('Close');
      await press('Tab');
      expect(focused()?.getAttribute('href')).to.equal('#outcomes');
      await press('Escape');
      expect(shown(element)).to.be.empty;
      expect(focused()).to.equal(buttons(element)[1]);
      await press(' ', 'Tab', 'Enter');
      expect(shown(element)).to.be.empty;
      expect(focused()).to.equal(buttons(element)[1]);
    });

    it('leaves Escape alone where nothing is open', async () => {
      const element = await draw(pillars);
      let left = 0;
      element.addEventListener('keydown', (event) => (left += event.key === 'Escape' && !event.defaultPrevented ? 1 : 0));
      await press('Tab', 'Escape');
      expect(left).to.equal(1);
    });

    it('does nothing on letters', async () => {
      const element = await draw(pillars);
      await press('Tab', 'a', 'b', 'p', 'x', 'z');
      expect(shown(element)).to.be.empty;
      expect(focused()).to.equal(buttons(element)[0]);
    });
  });

  describe('figures', () => {
    it('are a CSV file, in the order of the data', async () => {
      const element = await draw(pillars, { order: 'need' });
      const csv = await element.toCSV();
      expect(csv.startsWith('\uFEFFPillar,')).to.equal(true);
      const rows = csv
        .slice(1)
        .trimEnd()
        .split('\r\n')
        .map((line) =>
          [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain),
        );
      expect(rows[0]).to.deep.equal(['Pillar', 'Letter', 'Step', 'Word', 'Before', 'Evidence', 'Measures']);
      expect(rows[1]).to.deep.equal([
        pillars.pillars[0]?.statement,
        '',
        '4',
        'Leading',
        '3, Established (2024)',
        '3',
        'Attendance, 2025: 96.1%, target 96%; Pupils who feel safe, 2025: 94%, target 95%',
      ]);
      expect(rows[6]?.slice(1)).to.deep.equal(['', '', 'Not yet reviewed', '', '0', '']);
    });

    it('are empty where nothing is shown', async () => {
      const element = await draw(pillars);
      element.data = null;
      expect(await element.toCSV()).to.equal('');
    });
  });

  describe('data', () => {
    it('refuses Ofsted’s words, however they are written', async () => {
      for (const word of [
        'Outstanding',
        'GOOD',
        ' requires  improvement ',
        'Inadequate',
        'Exceptional',
        'Strong standard',
        'expected-standard',
        'Needs attention',
        'Urgent improvement!',
      ]) {
        const data = { scale: [...scale.slice(0, 3), word], pillars: [] };
        expect(part.sound?.(data), word).to.equal(false);
        const [problem] = scaleRules(data);
        expect(problem?.path, word).to.equal('scale[3]');
        expect(problem?.message).to.include('Ofsted');
      }
      for (const word of ofsted) expect(part.sound?.({ scale: [...scale.slice(0, 3), word], pillars: [] }), word).to.equal(false);
      expect(part.sound?.({ scale, pillars: [] })).to.equal(true);
      expect(scaleRules({ scale, pillars: [] })).to.deep.equal([]);
      const spoken = watchConsole();
      const element = await fixture<SixPillarsScorecard>(
        html`<six-pillars-scorecard .data=${{ ...rated(1), scale: ['a', 'b', 'c', 'Good'] }}><p>Our pillars</p></six-pillars-scorecard>`,
      );
      await settled(element);
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(one(element, 'slot')).to.exist;
      expect(spoken.errors.join()).to.include('scale[3] is "Good"');
    });

    it('takes a word that only holds one of Ofsted’s', async () => {
      const element = await draw({ ...rated(1, 2), scale: ['Not yet', 'A start', 'Good practice', 'Our standard'] });
      expect(statesOf(element)).to.deep.equal(['ready']);
      expect(element.problems).to.deep.equal([]);
    });

    it('refuses two words alike, five pillars, and steps that are not there', async () => {
      watchConsole();
      const path = async (data: unknown) => {
        const element = await draw(data);
        expect(statesOf(element)).to.deep.equal(['error']);
        return element.problems[0]?.path;
      };
      expect(await path({ ...rated(1), scale: ['One', 'Two', 'one', 'Four'] })).to.equal('scale[2]');
      expect(await path({ ...rated(1), scale: ['One', 'Two', 'Four'] })).to.equal('scale');
      expect(await path({ scale, pillars: rated(1).pillars.slice(1) })).to.equal('pillars');
      for (const rating of [0, 5, 2.5, '3', NaN])
        expect(
          await path({ scale, pillars: rated(1).pillars.with(2, { statement: 'x', rating: rating as number }) }),
          String(rating),
        ).to.equal('pillars[2].rating');
      expect(await path({ scale, pillars: rated(1).pillars.with(0, { statement: ' ', rating: 1 }) })).to.equal('pillars[0].statement');
      expect(
        await path({
          ...rated(1),
          pillars: rated(1).pillars.map((pillar) => ({ ...pillar, evidence: [{ text: 'x', href: 'javascript:alert(1)' }] })),
        }),
      ).to.equal('pillars[0].evidence[0].href');
    });

    const table = (rows: string[][], scaleWords = '') => {
      const element = document.createElement('table');
      if (scaleWords) element.dataset.scale = scaleWords;
      for (const cells of [['Statement', 'Rating', 'Evidence'], ...rows]) {
        const row = element.insertRow();
        for (const content of cells) row.insertCell().textContent = content;
      }
      return element;
    };

    it('reads a rating in a table as a step or a word', () => {
      const ratings = ['3', '2 of 4', '1/4', 'leading', 'Established, 3 of 4', 'Developing (2 of 4)', '', '–', 'Not yet reviewed', 'n/a'];
      const { value, problems } = pillarsFromTable(table(ratings.map((rating) => ['x', rating, ''])));
      expect(problems).to.deep.equal([]);
      expect((value as Pillars).pillars.map(({ rating }) => rating)).to.deep.equal([3, 2, 1, 4, 3, 2, null, null, null, null]);
      expect((pillarsFromTable(table([['x', 'Three', '']], 'One, Two, Three, Four')).value as Pillars).pillars[0]?.rating).to.equal(3);
    });

    it('names row and column of a rating it does not understand', () => {
      for (const rating of ['5', 'high', 'Leading, 2 of 4', '3.5', '-1', ')']) {
        const { value, problems } = pillarsFromTable(
          table([
            ['x', '1', ''],
            ['y', rating, ''],
          ]),
        );
        expect(value, rating).to.equal(undefined);
        expect(problems[0]?.message).to.include('row 2, column rating').and.to.include(rating);
      }
    });

    it('reads evidence from a table of the page, with its links', async () => {
      const rows = Array.from(
        { length: 6 },
        (_, i) =>
          html`<tr>
            <td>Statement ${i}</td>
            <td>${i ? '' : 'Leading'}</td>
            <td>
              ${
                i
                  ? 'Visits; book study'
                  : html`<ul>
                      <li><a href="/survey">Pupil survey</a>, spring</li>
                      <li>Audit</li>
                    </ul>`
              }
            </td>
          </tr>`,
      );
      const element = await fixture<SixPillarsScorecard>(
        html`<six-pillars-scorecard
          ><table>
            <caption>
              Ours
            </caption>
            <tr>
              <th>Pillar</th>
              <th>Rating</th>
              <th>Evidence</th>
            </tr>
            ${rows}
          </table></six-pillars-scorecard
        >`,
      );
      await settled(element);
      expect(element.problems).to.deep.equal([]);
      expect(text(one(element, '[part="heading"]'))).to.equal('One pillar is Leading; five are not yet reviewed');
      expect(text(one(element, '[part="subtitle"]'))).to.match(/^Ours\. Four steps/);
      buttons(element)[0]!.click();
      await settled(element);
      const items = all(element, '.detail li');
      expect(items.map(text)).to.deep.equal(['Pupil survey, spring', 'Audit']);
      expect(items[0]?.querySelector('a')?.getAttribute('href')).to.equal('/survey');
    });

    it('shows markup in data as the text that it is', async () => {
      const nasty = '<img src=x onerror=alert(1)> "&lt;';
      const element = await draw({
        ...rated(1),
        pillars: rated(1).pillars.map((pillar) => ({ ...pillar, statement: nasty, evidence: [{ text: nasty }] })),
      });
      buttons(element)[0]!.click();
      await settled(element);
      expect(all(element, 'img')).to.be.empty;
      expect(text(one(element, '.statement'))).to.equal(nasty);
      expect(await element.toSVG()).not.to.include('<img');
    });

    it('marks the language of the document where it is not the page’s', async () => {
      const element = await draw({ version: 1, lang: 'cy', pillars: rated(1) });
      expect(one(element, '.statement').lang).to.equal('cy');
      expect(all(element, '.words [lang="cy"]')).to.have.length(6);
    });
  });

  describe('words', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
    const previous = fc.option(fc.record({ rating: fc.integer({ min: 1, max: 4 }), period: fc.constantFrom('2023', '2024') }), {
      nil: undefined,
    });
    const data = fc
      .array(fc.record({ statement: fc.constant('A statement'), rating, previous }), { minLength: 6, maxLength: 6 })
      .map((some): Pillars => ({ scale, pillars: some }));
    const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

    it('claim exactly the counts of the data', () => {
      fc.assert(
        fc.property(data, (some) => {
          const claim = words.claim(some).toLowerCase();
          const open = some.pillars.filter((one) => one.rating === undefined).length;
          if (open === 6) return claim === 'no pillar has been reviewed yet';
          const counts = scale.map((word, i) => [word.toLowerCase(), some.pillars.filter((one) => one.rating === i + 1).length] as const);
          for (const [word, count] of counts) {
            const said = new RegExp(`(\\w+)(?: pillars?)?(?: (is|are))? ${word}`).exec(claim);
            if (!count) expect(said, claim).to.equal(null);
            else if (count === 6) expect(claim).to.equal(`all six pillars are ${word}`);
            else expect(said?.[1], claim).to.equal(numbers[count]);
          }
          if (open) expect(claim).to.match(new RegExp(`; ${numbers[open]} ${open === 1 ? 'is' : 'are'} not yet reviewed$`));
          else expect(claim).not.to.include('reviewed');
          expect(claim.split(' ').length).to.be.at.most(25);
          return true;
        }),
      );
    });

    it('summarise exactly the moves of the data', () => {
      fc.assert(
        fc.property(data, (some) => {
          const [summary = ''] = moreWords.summary(some);
          const moves = some.pillars.flatMap((one) => (one.rating && one.previous ? one.rating - one.previous.rating : []));
          if (!moves.length) return summary === '';
          for (const [way, count] of [
            ['up', moves.filter((by) => by > 0).length],
            ['down', moves.filter((by) => by < 0).length],
            ['the same', moves.filter((by) => by === 0).length],
          ] as const) {
            const said = new RegExp(`(\\w+)(?: pillars?)? (is|are) ${way}`).exec(summary);
            expect(said?.[1], summary).to.equal(count ? numbers[count] : undefined);
            if (count) expect(said?.[2]).to.equal(count === 1 ? 'is' : 'are');
          }
          if (summary.includes('a step')) expect(moves.every((by) => Math.abs(by) <= 1)).to.equal(true);
          expect(summary.split(' ').length).to.be.at.most(25);
          return true;
        }),
      );
    });

    it('say how far a pillar has come', () => {
      const change = (rating: number | undefined, before: number) =>
        moreWords.change({ statement: 'x', rating, previous: { rating: before, period: '2024' } }, scale);
      expect([change(3, 2), change(1, 4), change(2, 2), change(undefined, 2)]).to.deep.equal([
        'up one since 2024',
        'down three since 2024',
        'the same as 2024',
        'Developing in 2024',
      ]);
    });

    it('give an amount its own decimals and unit', () => {
      expect([
        detailWords.amount(96.1, 'percent', en),
        detailWords.amount(12, 'days', en),
        detailWords.amount(103.25, 'score', en),
        detailWords.amount(-2, undefined, en),
        detailWords.amount(0.1 + 0.2, 'percent', en),
      ]).to.deep.equal(['96.1%', '12 days', '103.25', '−2', '0.300%']);
    });

    it('hold no sum, no average, no colour', () => {
      fc.assert(
        fc.property(data, (some) => {
          const said = [
            words.claim(some),
            ...moreWords.summary(some),
            ...some.pillars.map((pillar, index) =>
              words
                .said({ pillar, index }, scale, { evidence: moreWords.evidence(pillar), change: moreWords.change(pillar, scale) })
                .join(''),
            ),
            words.stairNote,
            words.openNote,
            moreWords.markNote,
          ].join(' ');
          expect(said).not.to.match(/total|average|mean|score|\b(?:red|amber|green|blue|dark|light)\b/i);
        }),
      );
    });
  });

  describe('layout', () => {
    it('keeps every block in its own room, standing on one line', () => {
      for (const rating of [undefined, 1, 2, 3, 4]) {
        const drawn = blocks(rating);
        expect(drawn.map(({ kind }) => kind === 'now')).to.deep.equal([1, 2, 3, 4].map((step) => step === rating));
        drawn.forEach(({ x, y, width, height }, i) => {
          expect(x - 0.75).to.equal(startOf(i + 1));
          expect(x + width + 0.75).to.be.at.most(stair.width);
          expect(y + height + 0.75).to.equal(stair.foot);
        });
      }
    });

    it('places pillars by need, stably, and loses none', () => {
      fc.assert(
        fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), { minLength: 6, maxLength: 6 }), (ratings) => {
          const some = ratings.map((rating): Pillar => ({ statement: 'x', rating }));
          const order = placed(some, 'need');
          expect(order.map(({ index }) => index).sort()).to.deep.equal([0, 1, 2, 3, 4, 5]);
          order.slice(1).forEach(({ pillar, index }, i) => {
            const before = order[i]!;
            const [a, b] = [before.pillar.rating ?? 5, pillar.rating ?? 5];
            expect(a < b || (a === b && before.index < index)).to.equal(true);
          });
          expect(placed(some, '').map(({ index }) => index)).to.deep.equal([0, 1, 2, 3, 4, 5]);
        }),
      );
    });

    it('sets a long period before its mark where the stair ends', () => {
      expect([
        isBefore(4, '2024'),
        isBefore(4, '2023–24'),
        isBefore(1, 'the autumn of 2023 and the spring after'),
        isBefore(3, '2023–24'),
      ]).to.deep.equal([false, true, false, false]);
    });

    it('has something to open only with evidence or measures', () => {
      expect(
        [{}, { evidence: [] }, { evidence: [{ text: 'x' }] }, { measures: [{ name: 'x', value: 1 }] }].map((more) =>
          opens({ statement: 'x', ...more }),
        ),
      ).to.deep.equal([false, false, true, true]);
    });
  });

  it('draws a picture of its own', async () => {
    const element = await draw({ ...pillars, example: true, note: 'A < B' });
    for (const width of [320, 640, 1024]) {
      const file = await element.toSVG({ width });
      const picture = new DOMParser().parseFromString(file, 'image/svg+xml');
      expect(picture.querySelector('parsererror'), file).to.equal(null);
      const said = [...picture.querySelectorAll('text')].map((one) => one.textContent).join(' ');
      for (const words of [
        'One pillar is',
        'Example.',
        'Since 2024',
        'Leading',
        'Not yet reviewed',
        '3 pieces of evidence',
        'Self-assessed',
        'A < B',
      ])
        expect(said, words).to.include(words);
      expect(picture.querySelectorAll('[stroke-dasharray]')).to.have.length(4);
      expect(file).not.to.match(/oklch|var\(/);
    }
    expect((await element.toPNG({ width: 320, scale: 1 })).type).to.equal('image/png');
  });

  it('keeps its text within 320 px, large and widely spaced, and no two over each other', async () => {
    const long = { ...pillars, scale: ['Not yet begun', 'Under construction', 'Well under way', 'Second nature'] };
    for (const data of [pillars, long])
      for (const look of ['font-size: 32px', 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em']) {
        const place = await fixture(html`<div .style=${look}><six-pillars-scorecard .data=${data}></six-pillars-scorecard></div>`);
        await settled(place);
        await setViewport(320);
        expect(document.documentElement.scrollWidth, look).to.be.at.most(320);
        const element = place.querySelector('six-pillars-scorecard')!;
        for (const face of all(element, '.face')) {
          const pieces = ['.number', '.statement', '.word', '.of', '.change', '.period', '.evidence'].flatMap((selector) => {
            const found = face.querySelector(selector);
            if (!found) return [];
            expect(found.scrollWidth, `${selector} ${found.textContent}`).to.be.at.most(
              Math.max(found.clientWidth, found.clientWidth ? 0 : Infinity) + 1,
            );
            const range = document.createRange();
            range.selectNodeContents(found);
            return [range.getBoundingClientRect()];
          });
          for (const a of pieces)
            for (const b of pieces)
              if (a !== b)
                expect(
                  a.left >= b.right - 1 || b.left >= a.right - 1 || a.top >= b.bottom - 4 || b.top >= a.bottom - 4,
                  text(face),
                ).to.equal(true);
        }
      }
  });

  it('mirrors its stairs from right to left', async () => {
    const element = await draw(pillars, { dir: 'rtl', width: 700 });
    const [first, second] = all(element, '.cell').map(box);
    expect(first!.left).to.be.greaterThan(second!.left);
    const [low, , , high] = [...one(element, '.stair svg').querySelectorAll('rect')].map(box);
    expect(low!.left).to.be.greaterThan(high!.left);
    expect(low!.right).to.be.closeTo(first!.right, 1);
  });

  it('prints evidence as plain words, without buttons', async () => {
    const element = await draw(pillars);
    buttons(element)[0]!.click();
    await settled(element);
    await emulate({ media: 'print' });
    expect(getComputedStyle(one(element, '.chevron')).display).to.equal('none');
    expect(getComputedStyle(one(element, '.more')).textDecorationLine).to.equal('none');
    expect(getComputedStyle(one(element, '.detail .link')).display).to.equal('none');
    expect(box(shown(element)[0]!).height).to.be.greaterThan(60);
  });

  for (const look of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
    it(`has no axe violation ${Object.values(look).join()}`, async () => {
      const element = await draw(pillars);
      buttons(element)[2]!.click();
      await emulate(look);
      await settled(element);
      expect(await axeProblems(element)).to.deep.equal([]);
    });
});
