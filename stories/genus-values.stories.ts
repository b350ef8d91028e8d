import { html, nothing } from 'lit';
import '../src/elements/genus-values/index.js';
import { choose, wait } from './events.js';

interface Args {
  /** Own data, a whole document, or JSON text. */
  data?: unknown;
  heading?: string;
  lang?: string;
  dir?: string;
  /** The value that is chosen, from 0. */
  chosen?: number;
  dark?: boolean;
  /** Inside a `<trust-data>` whose file is on its way. */
  waits?: boolean;
  /** What is seen without JavaScript. */
  fallback?: unknown;
}

const genus = {
  word: 'GENUS',
  intro: 'Five beliefs that drive all we do. The word is Latin for birth, family and kind.',
  values: [
    {
      letter: 'G',
      name: 'Give as good as you go',
      text: 'Be the best version of yourself: polite, kind, helpful, and ready to keep trying when things get hard.',
    },
    {
      letter: 'E',
      name: 'Everyone insist on Excellence',
      text: 'The standard you walk past is the standard you accept. No one is too big for the small things.',
    },
    {
      letter: 'N',
      name: 'Nobody left behind',
      text: 'We are all equal. When someone needs help we offer it, and no one is afraid to ask.',
    },
    { letter: 'U', name: 'Understanding', text: 'Everyone is unique, is accepted, and brings something special to our school.' },
    {
      letter: 'S',
      name: 'Self-belief',
      text: 'Believe you can succeed. It may take time and hard work, and in the end the work pays off.',
    },
  ],
};

const names = (...all: string[]) => ({
  word: all.map((name) => name.charAt(0)).join(''),
  values: all.map((name) => ({ letter: name.charAt(0), name })),
});

export default {
  title: 'Elements/genus-values',
  component: 'genus-values',
  args: { data: genus },
  render: ({ data = null, heading, lang, dir, chosen, dark, waits, fallback = nothing }: Args) =>
    html`<div .style=${dark ? 'color-scheme: dark; background: #11171d; padding: 16px' : ''} @context-request=${waits ? wait : nothing}>
      <genus-values .data=${data} heading=${heading ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing} @trust-ready=${choose(chosen)}
        >${fallback}</genus-values
      >
    </div>`,
};

export const Ready = {};
export const Selected = { args: { chosen: 2 } };
export const OwnHeading = { args: { heading: 'What we stand for' } };
export const InADocument = {
  args: {
    data: { version: 1, values: { ...genus, title: 'Our values', subtitle: 'Five key beliefs', note: 'Agreed by all our schools.' } },
  },
};

export const LongNames = {
  args: {
    data: {
      word: 'WE',
      values: [
        {
          letter: 'W',
          name: 'We are ambitious for every child, for every colleague and for the places in which they grow up',
          text: 'A text that has more than one paragraph.\n\nThis is its second one: it is set below the first, with a little room between them, and does not run into the next value.',
        },
        {
          letter: 'E',
          name: 'Extraordinarily-long-compound-names-that-nobody-would-choose',
          text: 'They break rather than leave the page.',
        },
      ],
    },
  },
};

export const TwoValues = { args: { data: names('Be kind', 'Enquire') } };
export const NineValues = {
  args: { data: names('Be kind', 'Reach', 'Include', 'Grow', 'Have hope', 'Try again', 'Never hide', 'Own it', 'Wonder') },
};
/** Without texts there is nothing to choose: no buttons. */
export const NoTexts = {
  args: { data: names('Give as good as you go', 'Everyone insist on Excellence', 'Nobody left behind', 'Understanding', 'Self-belief') },
};
export const SomeTexts = {
  args: {
    data: {
      word: 'BE',
      values: [
        { letter: 'B', name: 'Be kind', text: 'Always.' },
        { letter: 'E', name: 'Enquire' },
      ],
    },
  },
};

/** Ll, Ch and Dd are one letter each. */
export const WelshDigraphs = {
  args: {
    data: {
      word: 'LlaChaDd',
      title: 'Ein gwerthoedd',
      subtitle: 'Ein llythrennau',
      values: [
        { letter: 'Ll', name: 'Llais i bawb', text: 'Mae pob llais yn cyfrif.' },
        { letter: 'a', name: 'Awydd dysgu' },
        { letter: 'Ch', name: 'Chwilfrydedd', text: 'Holi, a darganfod gyda’n gilydd.' },
        { letter: 'a', name: 'Awyr agored' },
        { letter: 'Dd', name: 'Ddoe ac yfory', text: 'Cofio a chynllunio.' },
      ],
    },
  },
};

export const QuotedNames = {
  args: {
    data: {
      word: 'HI',
      values: [
        { letter: 'H', name: '“Have a go”', text: 'Every day.' },
        { letter: 'I', name: '(In)clude' },
      ],
    },
  },
};

export const Loading = { args: { data: null, waits: true }, parameters: { state: 'loading' } };
export const Empty = { args: { data: null }, parameters: { state: 'empty' } };

const without = html`<h3>Our values</h3>
  <p>Give as good as you go, everyone insist on excellence, nobody left behind, understanding, self-belief.</p>`;
export const LettersThatDoNotSpell = {
  args: { data: { ...genus, word: 'GENIUS' }, fallback: without },
  parameters: { state: 'error', expectsProblems: true },
};
export const NameWithAnotherLetter = {
  args: {
    data: {
      word: 'BE',
      values: [
        { letter: 'B', name: 'Be kind' },
        { letter: 'E', name: 'Kindness' },
      ],
    },
    fallback: without,
  },
  parameters: { state: 'error', expectsProblems: true },
};

export const FromATable = {
  args: {
    data: null,
    fallback: html`<table>
      <caption>
        Our values
      </caption>
      <thead>
        <tr>
          <th scope="col">Letter</th>
          <th scope="col">Name</th>
          <th scope="col">Text</th>
        </tr>
      </thead>
      <tbody>
        ${genus.values.map(
          ({ letter, name, text }) =>
            html`<tr>
              <td>${letter}</td>
              <td>${name}</td>
              <td>${text}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  },
};

export const Dark = { args: { dark: true, chosen: 1 } };

export const RightToLeft = {
  args: {
    dir: 'rtl',
    data: {
      word: 'אמת',
      title: 'הערכים שלנו',
      values: [
        { letter: 'א', name: 'אחריות', text: 'לכל אחד מאיתנו יש תפקיד.' },
        { letter: 'מ', name: 'מצוינות', text: 'תמיד אפשר להשתפר.' },
        { letter: 'ת', name: 'תקווה', text: 'מחר יהיה טוב יותר.' },
      ],
    },
  },
};
/** Letters that join are set beside the whole name. */
export const JoiningLetters = {
  args: {
    dir: 'rtl',
    data: {
      word: 'علم',
      title: 'ہماری اقدار',
      values: [
        { letter: 'ع', name: 'عزت', text: 'سب کی عزت' },
        { letter: 'ل', name: 'لگن' },
        { letter: 'م', name: 'محبت' },
      ],
    },
  },
};
/** Words that read from the left do so on any page. */
export const EnglishOnAnArabicPage = { args: { dir: 'rtl' } };
