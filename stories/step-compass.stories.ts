import { html, nothing } from 'lit';
import '../src/elements/step-compass/index.js';
import { choose, wait } from './events.js';

interface Args {
  /** Own data, a whole document, or JSON text. */
  data?: unknown;
  heading?: string;
  lang?: string;
  dir?: string;
  /** What is open: 0 the heart, 1 to 4 a point. */
  chosen?: number;
  dark?: boolean;
  /** Inside a `<trust-data>` whose file is on its way. */
  waits?: boolean;
  /** What is seen without JavaScript. */
  fallback?: unknown;
}

const heart = {
  title: 'STEP Mission, Vision and Values',
  text: 'Everything derives from them. The four points of the compass extend out of our mission, vision and values.',
};
const points = [
  {
    name: 'STEP First',
    line: 'One team, one family',
    text: 'We share one mission, vision and values, so we are all one team and one family. Everyone is part of STEP First.',
  },
  {
    name: 'STEP Way',
    line: 'Agreed together, then no opt-out',
    text: 'Some things we agree to do in the same way everywhere. What goes in is decided together and kept under review. Once agreed, there is no opt-out.',
    href: 'https://example.org/step-way',
  },
  {
    name: 'STEP Up',
    line: 'We all succeed together',
    text: 'Every academy, group and person must be successful. Extra support goes where it is needed.',
  },
  {
    name: 'STEP Ahead',
    line: 'One eye on the future',
    text: 'Each of us, and all of us together, keep one eye on the future and prepare for the next stage.',
  },
];
const compass = { title: 'The STEP Compass', heart, points };

export default {
  title: 'Elements/step-compass',
  component: 'step-compass',
  args: { data: compass },
  render: ({ data = null, heading, lang, dir, chosen, dark, waits, fallback = nothing }: Args) =>
    html`<div .style=${dark ? 'color-scheme: dark; background: #11171d; padding: 16px' : ''} @context-request=${waits ? wait : nothing}>
      <step-compass .data=${data} heading=${heading ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing} @trust-ready=${choose(chosen)}
        >${fallback}</step-compass
      >
    </div>`,
};

export const Ready = {};
export const ChosenPoint = { args: { chosen: 2 } };
export const ChosenHeart = { args: { chosen: 0 } };
export const OwnHeading = { args: { heading: 'Where we are going' } };
export const InADocument = {
  args: { data: { version: 1, compass: { ...compass, subtitle: 'How we find our way', note: 'Agreed by all academies.', example: true } } },
};

/** What the heart holds is written in it. */
export const MissionVisionValues = {
  args: {
    data: {
      heart: {
        title: 'Our mission, vision and values',
        text: 'Everything derives from them.',
        mission: 'To give every child a good start.',
        vision: 'Schools where everybody does well.\n\nAnd where adults want to work.',
        values: 'We share, we listen, we keep our word.',
      },
      points,
    },
    chosen: 2,
  },
};

export const LongNames = {
  args: {
    data: {
      heart: { title: 'The shared purpose, long-term direction and professional commitments of the whole partnership', text: heart.text },
      points: [
        {
          name: 'Everybody belongs to one large and generous community of schools',
          line: 'One team across twenty-three academies and three local authorities, from the nursery to the sixth form',
        },
        {
          name: 'Agreements made together and reviewed with everybody concerned',
          line: 'Whatever was agreed holds for all of us until we review it together',
          text: 'A text that has more than one paragraph.\n\nThis is its second one.',
        },
        { name: 'Unconditional support whenever any academy or colleague needs it', line: 'Where it is needed, and for as long' },
        { name: 'Extraordinarilylongcompoundnamesthatnobodywouldchoose', line: 'They break rather than leave the page' },
      ],
    },
    chosen: 2,
  },
};

/** A point of which only the name is there is drawn as an outline. */
export const EmptyPoint = { args: { data: { ...compass, points: [points[0], points[1], { name: 'STEP Up' }, points[3]] } } };
export const NoTexts = {
  args: {
    data: { heart: { title: 'Our mission' }, points: points.map(({ name, line }) => ({ name, line })) },
    chosen: 3,
  },
};

export const Loading = { args: { data: null, waits: true }, parameters: { state: 'loading' } };
export const Empty = { args: { data: null }, parameters: { state: 'empty' } };

const without = html`<h3>The STEP Compass</h3>
  <p>STEP First, STEP Way, STEP Up and STEP Ahead extend from our mission, vision and values.</p>`;
export const ThreePoints = {
  args: { data: { ...compass, points: points.slice(0, 3) }, fallback: without },
  parameters: { state: 'error', expectsProblems: true },
};
export const NoHeart = {
  args: { data: { points }, fallback: without },
  parameters: { state: 'error', expectsProblems: true },
};
export const LinkThatIsRefused = {
  args: { data: { ...compass, points: [{ ...points[0], href: 'javascript:alert(1)' }, ...points.slice(1)] }, fallback: without },
  parameters: { state: 'error', expectsProblems: true },
};

export const Dark = { args: { dark: true, chosen: 2 } };

/** A compass has a fixed north: the page turns round it, the rose does not. */
export const RightToLeft = {
  args: {
    dir: 'rtl',
    chosen: 2,
    data: {
      title: 'قطب نما',
      subtitle: 'چار سمتیں، ایک مرکز',
      heart: { title: 'ہماری اقدار', text: 'سب کچھ یہیں سے نکلتا ہے۔' },
      points: [
        { name: 'پہلے', line: 'ایک خاندان', text: 'ہم سب ایک ہیں۔' },
        { name: 'راستہ', line: 'مل کر طے شدہ', text: 'جو طے ہوا وہ سب کے لیے ہے۔', href: '/way' },
        { name: 'اوپر', line: 'سب کامیاب', text: 'مدد جہاں ضرورت ہو۔' },
        { name: 'آگے', line: 'مستقبل پر نظر', text: 'ہم اگلے مرحلے کی تیاری کرتے ہیں۔' },
      ],
    },
  },
};
