import fc from 'fast-check';
import '../../src/elements/step-compass/index.js';
import type { Compass } from '../../src/elements/step-compass/step-compass.data.js';
import { litFacet } from '../../src/elements/step-compass/step-compass.kite.js';
import { narrow, rose, wide } from '../../src/elements/step-compass/step-compass.layout.js';
import { mark } from '../../src/elements/step-compass/step-compass.mark.js';
import type { StepCompass } from '../../src/elements/step-compass/step-compass.js';
import { heartLines, words } from '../../src/elements/step-compass/step-compass.words.js';
import stories, { EmptyPoint, LongNames, MissionVisionValues } from '../../stories/step-compass.stories.js';
import {
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
  waitUntil,
  watchConsole,
} from '../kit.js';

const compass = stories.args.data as Compass;
/** As it is before there is a reader, unless one was there already. */
const place = async (data: unknown = compass, width = 800, { dir = 'ltr', css = '' } = {}) => {
  await setViewport(width);
  const holder = await fixture<HTMLElement>(
    html`<div .style=${`margin: -8px; ${css}`}><step-compass .data=${data} dir=${dir}></step-compass></div>`,
  );
  const element = holder.querySelector('step-compass')!;
  await settled(element);
  return element;
};
const buttons = (element: Element) => all<HTMLButtonElement>(element, 'button[data-stop]');
const open = (element: Element) => buttons(element).map((button) => button.getAttribute('aria-expanded') === 'true');
const only = (index: number) => [0, 1, 2, 3, 4].map((i) => i === index);
const shown = (element: Element) => all(element, '.detail').map((detail) => detail.checkVisibility());
/** Gives a sign of a reader, and waits for what is loaded then. */
const meet = async (element: StepCompass) => {
  dispatchEvent(new Event('pointermove'));
  await waitUntil(() => all(element, '.hint').length > 0, 'what a reader brings');
  await settled(element);
};
const draw = async (...wanted: Parameters<typeof place>) => {
  const element = await place(...wanted);
  if (statesOf(element).includes('ready')) await meet(element);
  return element;
};
const choose = async (element: StepCompass, index: number) => {
  buttons(element)[index]?.click();
  await settled(element);
};
const box = (element: Element | undefined) => element!.getBoundingClientRect();

describe('step-compass', () => {
  it('shows all but the texts of the points before there is a reader', async () => {
    const element = await place(compass, 640);
    expect(shown(element)).to.deep.equal([true]);
    expect(buttons(element).map((button) => button.getAttribute('aria-controls'))).to.deep.equal(['text-0', null, null, null, null]);
    expect(all(element, '.hint')).to.deep.equal([]);
    const before = [...buttons(element).slice(1), ...all(element, '.field, .text, [part="notes"]')];
    const places = before.map((one) => box(one).top);
    // A click that comes before what it wants is not lost.
    buttons(element)[2]?.click();
    await meet(element);
    expect(open(element)).to.deep.equal(only(2));
    await choose(element, 2);
    expect(
      before.map((one) => box(one).top),
      'nothing moves',
    ).to.deep.equal(places);
  });

  it('says the heart, then each point clockwise', async () => {
    const element = await draw();
    expect(statesOf(element)).to.deep.equal(['ready']);
    await golden('step-compass', await axTree(element));
    await choose(element, 2);
    await golden('step-compass-chosen', await axTree(element));
    const { heart, points } = compass;
    expect(element.describe()).to.equal(
      [
        `The STEP Compass. Four points that extend from ${heart.title}. At the heart: ${heart.title}. ${heart.text}`,
        ...points.map(({ name, line, text }, i) => `Point ${i + 1} of 4: ${name}. ${line}. ${text}`),
      ].join(' '),
    );
    expect(await element.toCSV()).to.equal('');
  });

  it('says mission, vision and values where the heart holds them', async () => {
    const { data } = MissionVisionValues.args;
    const element = await draw(data);
    expect(all(element, '.core')[0]?.textContent).to.equal('Mission\nVision\nValues');
    for (const said of ['Mission: To give every child a good start.', 'Values: We share']) expect(element.describe()).to.include(said);
    expect(all(element, 'dt').map((one) => one.textContent)).to.deep.equal(['Mission', 'Vision', 'Values']);
  });

  it('heads itself with `heading`, else the title, else a sentence of its own', async () => {
    const element = await draw();
    const title = () => element.shadowRoot?.querySelector('[part="heading"]')?.textContent.trim();
    expect(title()).to.equal('The STEP Compass');
    element.heading = 'Where we are going';
    await settled(element);
    expect(title()).to.equal('Where we are going');
    element.heading = null;
    element.data = { ...compass, title: null };
    await settled(element);
    expect(title()).to.equal(words.heading);
  });

  describe('opening', () => {
    it('opens one at a time, and closes what is pressed again', async () => {
      const element = await draw(compass, 320);
      expect(open(element)).to.deep.equal(only(-1));
      expect(shown(element)).to.deep.equal(only(-1));
      for (const i of [0, 3, 1]) {
        await choose(element, i);
        expect(open(element)).to.deep.equal(only(i));
        expect(shown(element)).to.deep.equal(only(i));
      }
      await choose(element, 1);
      expect(open(element)).to.deep.equal(only(-1));
    });

    it('shows the heart in the panel until a point is chosen, beside it where there is room', async () => {
      const element = await draw(compass, 640);
      expect(shown(element)).to.deep.equal(only(0));
      await choose(element, 2);
      expect(shown(element)).to.deep.equal(only(2));
      await setViewport(1024);
      expect(shown(element)).to.deep.equal([true, false, true, false, false]);
    });

    it('controls the text that it names', async () => {
      const element = await draw();
      expect(buttons(element).map((button) => button.getAttribute('aria-controls'))).to.deep.equal([0, 1, 2, 3, 4].map((i) => `text-${i}`));
      for (const button of buttons(element)) expect(button.nextElementSibling?.id).to.equal(button.getAttribute('aria-controls'));
    });

    it('tells the page which one was opened, and what it holds', async () => {
      const element = await draw();
      for (const [i, path, item] of [
        [2, 'points[1]', compass.points[1]],
        [0, 'heart', compass.heart],
      ] as const) {
        const told = oneEvent(element, 'trust-select');
        buttons(element)[i]?.click();
        const { detail, bubbles, composed } = (await told) as CustomEvent<unknown>;
        expect(detail).to.deep.equal({ path, item });
        expect([bubbles, composed]).to.deep.equal([true, true]);
      }
      let closed = 0;
      element.addEventListener('trust-select', () => closed++);
      buttons(element)[0]?.click();
      expect(closed).to.equal(0);
    });

    it('takes a pointer on a kite, a numeral or the heart as one on the button', async () => {
      const element = await draw(compass, 320);
      const at = async (selector: string, x: number, y: number) => {
        const { left, top } = box(all(element, selector)[0]);
        element.shadowRoot?.elementFromPoint(left + x, top + y)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await settled(element);
      };
      await at('.numeral[data-at="3"]', 22, 22);
      expect(open(element)).to.deep.equal(only(3));
      await at('svg', 112 + 80, 115);
      expect(open(element)).to.deep.equal(only(2));
      await at('svg', 112, 112);
      expect(open(element)).to.deep.equal(only(0));
      // Under the names, too, the list does not cover the drawing.
      for (const width of [640, 1024]) {
        await setViewport(width);
        for (const [i, x, y] of [
          [3, 185, 300],
          [4, 60, 175],
          [1, 175, 60],
          [0, 180, 180],
        ] as const) {
          await at('svg', x, y);
          expect(open(element), `${i} at ${width}`).to.deep.equal(only(i));
        }
      }
    });
  });

  describe('by keyboard', () => {
    it('is one Tab stop, with arrows, Home and End inside', async () => {
      const element = await draw();
      const at = () => buttons(element).indexOf(focused() as HTMLButtonElement);
      await press('Tab');
      expect(at()).to.equal(0);
      expect(all(element, '.hint')[0]).to.satisfy((hint: HTMLElement) => hint.checkVisibility({ visibilityProperty: true }));
      for (const [key, index] of [
        ['ArrowRight', 1],
        ['ArrowDown', 2],
        ['ArrowLeft', 1],
        ['ArrowUp', 0],
        ['ArrowUp', 0],
        ['End', 4],
        ['ArrowDown', 4],
        ['Home', 0],
      ] as const) {
        await press(key);
        expect(at(), key).to.equal(index);
      }
      await press('End', 'Tab');
      expect(at()).to.equal(-1);
      await press('Shift+Tab');
      expect(at()).to.equal(4);
    });

    it('mirrors the arrows right to left', async () => {
      const element = await draw(compass, 800, { dir: 'rtl' });
      buttons(element)[1]?.focus();
      await press('ArrowLeft');
      expect(focused() === buttons(element)[2]).to.equal(true);
      await press('ArrowRight', 'ArrowRight');
      expect(focused() === buttons(element)[0]).to.equal(true);
    });

    it('opens by Enter and Space; Escape closes and keeps the focus', async () => {
      const element = await draw();
      await press('Tab', 'End', 'Enter');
      await settled(element);
      expect(open(element)).to.deep.equal(only(4));
      await press('ArrowUp', 'Space');
      await settled(element);
      expect(open(element)).to.deep.equal(only(3));
      await press('Escape');
      await settled(element);
      expect(open(element)).to.deep.equal(only(-1));
      expect(focused() === buttons(element)[3]).to.equal(true);
    });
  });

  describe('where things stand', () => {
    it('keeps the geometry', async () => {
      await golden('step-compass-layout', JSON.stringify({ wide, narrow, marks: [mark(wide), mark(narrow)] }, null, 1));
    });

    it('draws what it says, in both proportions', async () => {
      const element = await draw(MissionVisionValues.args.data, 640);
      const paths = (selector: string) => all(element, `${selector} path`).map((path) => path.getAttribute('d'));
      const four = (kite: readonly string[]) => [...kite, ...kite, ...kite, ...kite];
      expect(paths('.kite')).to.deep.equal(four(wide.large));
      expect(paths('.small')).to.deep.equal(four(wide.small));
      const radii = () => all(element, '.ring, .moat, .rim, .inner').map((one) => box(one).width / 2);
      const near = (given: number[], wanted: number[]) => given.forEach((one, i) => expect(one).to.be.closeTo(wanted[i]!, 0.1));
      near(radii(), [wide.rim, wide.heart + 6, wide.heart, wide.heart - 5]);
      const dashes = all(element, '.tick').map((one) => getComputedStyle(one).strokeDasharray.split(/[, ]+/).map(parseFloat));
      dashes.forEach((pair, i) => near(pair, [...wide.ticks[i]!.dashes]));
      const slope = ({ radius, shoulder }: typeof wide) => shoulder / (radius - shoulder);
      await setViewport(320);
      near(radii(), [narrow.rim, narrow.heart + 6, narrow.heart, narrow.heart - 5]);
      // Stretched, the long edges are those of the broader point; where they meet is under the heart.
      expect(Number(getComputedStyle(all(element, '.compass')[0]!).getPropertyValue('--broad'))).to.be.closeTo(
        slope(narrow) / slope(wide),
        0.001,
      );
      expect(narrow.heart + 6).to.be.above(Math.SQRT2 * narrow.shoulder);
    });

    it('has a tick each 5°, 15° and 45°, inside the ring, at any size', () => {
      fc.assert(
        fc.property(fc.double({ min: 40, max: 400, noNaN: true }), (radius) => {
          const shape = rose(radius, 0.27, 0.34);
          for (const [i, { radius: middle, length, dashes }] of shape.ticks.entries()) {
            expect(middle + length / 2).to.be.closeTo(shape.rim, 1e-9);
            expect((2 * Math.PI * middle) / (dashes[0] + dashes[1])).to.be.closeTo([72, 24, 8][i]!, 1e-9);
          }
          // The line round a tip is 8 outside it.
          const line = mark(shape);
          const points = [...line.matchAll(/[ML1] ?(-?[\d.]+) (-?[\d.]+)(?=[LA]|$)/g)].map(
            (one) => [Number(one[1]), Number(one[2])] as const,
          );
          expect(line).not.to.match(/NaN|Infinity/);
          expect(Math.hypot(points[1]![0], points[1]![1] + radius)).to.be.closeTo(8, 0.02);
        }),
      );
      expect([0, 90, 180, 270].map(litFacet)).to.deep.equal([0, 0, 1, 1]);
    });

    it('has names at the tips, north up and east right, in both directions', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const element = await draw(compass, 640, { dir });
        const [heart, north, east, south, west] = buttons(element).map(box);
        const drawn = box(all(element, 'svg')[0]);
        const middle = drawn.left + drawn.width / 2;
        expect(drawn.width).to.equal(360);
        expect(heart!.left + heart!.width / 2).to.be.closeTo(middle, 0.5);
        expect(heart!.width).to.be.closeTo(122.4, 0.5);
        expect(north!.bottom, dir).to.be.at.most(drawn.top);
        expect(south!.top, dir).to.be.at.least(drawn.bottom);
        expect(east!.left, dir).to.be.closeTo(drawn.right + 10, 0.5);
        expect(west!.right, dir).to.be.closeTo(drawn.left - 10, 0.5);
        const name = box(all(element, '.east .called .name')[0]);
        expect(name.top + name.height / 2).to.be.closeTo(drawn.top + 180, 1);
      }
    });

    it('lets no words overlap or leave, however long, large or widely set', async () => {
      for (const css of ['', 'font-size: 32px', 'line-height: 1.5; letter-spacing: .12em; word-spacing: .16em']) {
        for (const width of [320, 559, 560, 640, 959, 960, 1024, 1280]) {
          for (const data of [compass, LongNames.args.data]) {
            const element = await draw(data, width, { css });
            await choose(element, 2);
            const where = `${css} at ${width}`;
            expect(document.documentElement.scrollWidth, where).to.be.at.most(width);
            const wanted = all(element, '.called > *, .title > *, .text, .more').filter(
              (one) => one.checkVisibility({ opacityProperty: true }) && !one.closest('.heart button'),
            );
            const boxes = wanted.map(box);
            for (const [i, a] of boxes.entries()) {
              expect(wanted[i]!.scrollWidth, `${where}: ${wanted[i]!.textContent}`).to.be.at.most(wanted[i]!.clientWidth + 1);
              for (const [j, b] of boxes.slice(0, i).entries()) {
                const apart = a.left >= b.right - 1 || b.left >= a.right - 1 || a.top >= b.bottom - 1 || b.top >= a.bottom - 1;
                expect(apart, `${where}: ${wanted[i]!.textContent} / ${wanted[j]!.textContent}`).to.equal(true);
              }
            }
          }
        }
      }
    }).timeout(60_000);

    it('has targets of 44 px', async () => {
      for (const width of [320, 640, 1024]) {
        const element = await draw({ ...compass, points: compass.points.map(({ name }) => ({ name: name.slice(-2), text: 'x' })) }, width);
        for (const target of [...buttons(element), ...all(element, '.numeral')].filter((one) => one.checkVisibility())) {
          expect(box(target).width).to.be.at.least(44);
          expect(box(target).height).to.be.at.least(44);
        }
      }
    });

    it('prints the rose and all five texts', async () => {
      for (const width of [320, 640, 1024]) {
        const element = await draw(compass, width);
        await choose(element, 2);
        await emulate({ media: 'print' });
        expect(shown(element)).to.deep.equal([true, true, true, true, true]);
        const tops = all(element, '.text').map((one) => box(one).top);
        expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
        expect(all(element, '.mark').some((one) => one.checkVisibility())).to.equal(false);
        await emulate({});
      }
    });

    it('stands still for readers who want less motion', async () => {
      await emulate({ reducedMotion: 'reduce' });
      const element = await draw();
      buttons(element)[1]?.click();
      await element.updateComplete;
      expect(element.shadowRoot?.getAnimations()).to.deep.equal([]);
    });
  });

  it('draws a point of which nothing is written as an outline, and says so', async () => {
    const element = await draw(EmptyPoint.args.data);
    expect(all(element, '.kite.open')).to.have.length(1);
    expect(buttons(element)[3]?.textContent).to.include('Not yet written');
    expect(element.describe()).to.include('Point 3 of 4: STEP Up. Not yet written.');
  });

  it('follows links of the schemes that are allowed, and no others', async () => {
    for (const href of [
      'https://example.org/',
      'http://example.org',
      'mailto:a@example.org',
      'tel:+44',
      '/way',
      '#way',
      '?p=1',
      'way.html',
    ]) {
      const element = await draw({ ...compass, points: compass.points.map((point) => ({ ...point, href })) });
      expect(all(element, '.more').map((one) => one.getAttribute('href'))).to.deep.equal([href, href, href, href]);
    }
    const seen = watchConsole();
    for (const href of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'java\nscript:x',
    ]) {
      const element = await draw({ ...compass, points: [{ ...compass.points[0], href }, ...compass.points.slice(1)] });
      expect(statesOf(element), href).to.deep.equal(['error']);
      expect(element.problems.map(({ path }) => path)).to.deep.equal(['points[0].href']);
    }
    expect(seen.errors).to.have.length(6);
  });

  it('wants a heart with a title and exactly four named points', async () => {
    watchConsole();
    for (const [data, path] of [
      [{ ...compass, heart: undefined }, 'heart'],
      [{ ...compass, heart: { title: ' ' } }, 'heart.title'],
      [{ ...compass, points: compass.points.slice(1) }, 'points'],
      [{ ...compass, points: [...compass.points, { name: 'A fifth' }] }, 'points'],
      [{ ...compass, points: [{ line: 'Nameless' }, ...compass.points.slice(1)] }, 'points[0].name'],
    ] as const) {
      const element = await draw(data);
      expect(statesOf(element), path).to.deep.equal(['error']);
      expect(element.problems.map((one) => one.path)).to.include(path);
    }
  });

  it('reads no data as HTML', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const points = compass.points.map(() => ({ name: nasty, line: nasty, text: nasty }));
    const element = await draw({ title: nasty, heart: { title: nasty, text: nasty, mission: nasty }, points });
    expect(all(element, 'img')).to.deep.equal([]);
    expect(element.shadowRoot?.querySelector('.line')?.textContent).to.equal(words.heartLine);
    expect(element.shadowRoot?.querySelector('.north .line')?.textContent).to.equal(nasty);
    expect(await element.toSVG()).not.to.include('<img');
  });

  it('writes three lines at most in the heart', () => {
    const usual = { ...compass, held: [] };
    expect(heartLines(usual)).to.deep.equal(['STEP Mission,', 'Vision and', 'Values']);
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (title) => {
        const lines = heartLines({ ...usual, heart: { title: `x${title}` } });
        expect(lines.length).to.be.within(1, 3);
        for (const line of lines) expect(line.length).to.be.at.most(14);
      }),
    );
  });

  it('saves itself as a picture that stands alone', async () => {
    for (const [width, data] of [
      [320, compass],
      [640, compass],
      [1024, MissionVisionValues.args.data],
    ] as const) {
      const element = await draw(data);
      const text = await element.toSVG({ width });
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      expect(picture.localName).to.equal('svg');
      expect(picture.getAttribute('width')).to.equal(String(width));
      expect(text).not.to.match(/var\(|oklch|NaN|undefined/);
      for (const { name } of compass.points) expect(picture.textContent).to.include(name);
      const png = await element.toPNG({ width, scale: 1 });
      expect(png.type).to.equal('image/png');
    }
  });
});
