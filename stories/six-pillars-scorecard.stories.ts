import { html, nothing } from 'lit';
import '../src/elements/six-pillars-scorecard/index.js';

interface Args {
  /** Own data, a whole document, or JSON text. */
  data?: unknown;
  src?: string;
  heading?: string;
  order?: string;
  lang?: string;
  dir?: string;
  /** The pillar whose detail is opened, from 0, of those that have one. */
  opened?: number;
  dark?: boolean;
  /** What is seen without JavaScript. */
  fallback?: unknown;
}

const scale = ['Emerging', 'Developing', 'Established', 'Leading'];

export const pillars = {
  scale,
  pillars: [
    {
      statement: 'All children want to come to school, are safe and enjoy learning',
      short: 'Children want to come',
      rating: 4,
      previous: { rating: 3, period: '2024' },
      evidence: [
        { text: 'Pupil survey, spring 2025', href: '#survey' },
        { text: 'Attendance reviewed every half-term' },
        { text: 'Safeguarding audit by a partner school' },
      ],
      measures: [
        { name: 'Attendance', value: 96.1, target: 96, unit: 'percent', period: '2025' },
        { name: 'Pupils who feel safe', value: 94, target: 95, unit: 'percent', period: '2025' },
      ],
    },
    {
      statement: 'Teaching is excellent and all children thrive and achieve well',
      rating: 3,
      previous: { rating: 2, period: '2024' },
      evidence: [
        { text: 'Key stage 2 outcomes, 2018', href: '#outcomes' },
        { text: 'Lesson visits, spring term', href: '#visits' },
        { text: 'Pupil book study', href: '#books' },
        { text: 'Peer review by a partner academy' },
      ],
      measures: [
        { name: 'Expected standard', value: 78.4, unit: 'percent', period: '2018' },
        { name: 'England', value: 64, unit: 'percent' },
      ],
    },
    {
      statement: 'Wellbeing and mental health are a high priority, with all staff feeling valued, included and engaged',
      rating: 2,
      previous: { rating: 3, period: '2024' },
      evidence: [{ text: 'Staff survey, March 2025' }, { text: 'Exit conversations, two terms' }],
      measures: [{ name: 'Staff absence', value: 4.2, target: 3.5, unit: 'percent', period: '2025' }],
    },
    {
      statement: 'Learning is real, immersive and purposeful for every child',
      rating: 2,
      previous: { rating: 1, period: '2024' },
      evidence: [{ text: 'A project with a public ending in each year group' }],
    },
    {
      statement: 'Our GENUS values are embedded at all levels with a culture of continual improvement',
      rating: 3,
      previous: { rating: 3, period: '2024' },
      evidence: [{ text: 'Assemblies follow the five values' }, { text: 'Every policy names the value it serves' }],
      letter: 'G',
    },
    { statement: 'The academy makes a real difference to the local community by unlocking social capital' },
  ],
  assessed: { by: 'the trust’s school improvement team', on: '2025-07-01', how: 'from evidence and peer visits' },
};

const statements = [
  'Every child reads',
  'Every child counts',
  'Every child is well',
  'Every child makes',
  'Every child speaks',
  'Every child belongs',
];
const rated = (...ratings: (number | null)[]) => statements.map((statement, i) => ({ statement, rating: ratings[i] ?? null }));

/** Presses a pillar's button once the element has drawn it. */
const open = (index: number | undefined) => (event: Event) => {
  if (index === undefined || !(event.target instanceof HTMLElement)) return;
  event.target.shadowRoot?.querySelectorAll<HTMLButtonElement>('button[aria-expanded]')[index]?.click();
};

export default {
  title: 'Elements/six-pillars-scorecard',
  component: 'six-pillars-scorecard',
  args: { data: pillars },
  render: ({ data = null, src, heading, order, lang, dir, opened, dark, fallback = nothing }: Args) =>
    html`<div .style=${dark ? 'color-scheme: dark; background: #11171d; padding: 16px' : ''}>
      <six-pillars-scorecard
        .data=${data}
        src=${src ?? nothing}
        heading=${heading ?? nothing}
        order=${order ?? nothing}
        lang=${lang ?? nothing}
        dir=${dir ?? nothing}
        @trust-ready=${open(opened)}
        >${fallback}</six-pillars-scorecard
      >
    </div>`,
};

/** Rated, with the review before, evidence and measures; one is not yet reviewed. */
export const Ready = {};
export const DetailOpen = { args: { opened: 1 } };
export const ByNeed = { args: { order: 'need' } };
export const NoneRated = { args: { data: { scale, pillars: rated() } } };
export const AllAlike = { args: { data: { scale, pillars: rated(3, 3, 3, 3, 3, 3), assessed: { on: '2025-07-01' } } } };
export const Example = {
  args: { data: { ...pillars, example: true, note: 'The statements are published. Ratings, evidence and measures are examples.' } },
};
export const OwnHeading = { args: { heading: 'How far we have come' } };

/** Stairs of a row stand on one line, however long its statements are. */
export const LongStatements = {
  args: {
    data: {
      scale: ['Not yet begun in earnest', 'Under construction', 'Well under way', 'Second nature'],
      pillars: [
        { statement: 'Children', rating: 1 },
        {
          statement:
            'Every adult who works with our children has the time, the training and the trust that they need to do it as well as they would wish',
          rating: 2,
          previous: { rating: 4, period: 'the autumn of 2023' },
        },
        { statement: 'Learning is real', rating: 3, previous: { rating: 3, period: '2023–24' } },
        {
          statement: 'Families come in, stay, and come back, because the school is as much theirs as it is ours',
          rating: 4,
          measures: [{ name: 'Families at open days', value: 312, unit: 'people' }],
        },
        { statement: 'Our buildings are extraordinarily-well-heated-and-everlastingly-dry', previous: { rating: 2, period: '2023' } },
        { statement: 'We say what we do, we do what we say, and we say so when we did not.', rating: 1 },
      ],
    },
  },
};

export const InADocument = { args: { data: { version: 1, pillars: { ...pillars, title: 'Our six pillars' } } } };

export const FromATable = {
  args: {
    data: null,
    fallback: html`<table>
      <caption>
        Our six pillars
      </caption>
      <thead>
        <tr>
          <th scope="col">Statement</th>
          <th scope="col">Rating</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        ${['Leading', '3', '2 of 4', 'Developing', 'established (3 of 4)', 'not yet reviewed'].map(
          (rating, i) =>
            html`<tr>
              <td>${statements[i]}</td>
              <td>${rating}</td>
              <td>
                ${
                  i === 0
                    ? html`<ul>
                        <li><a href="#survey">Pupil survey</a>, spring</li>
                        <li>Audit</li>
                      </ul>`
                    : i === 1
                      ? 'Lesson visits; pupil book study'
                      : nothing
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  },
};

export const Loading = { args: { data: null, src: '/never' }, parameters: { state: 'loading' } };
export const Empty = { args: { data: null }, parameters: { state: 'empty' } };

const without = html`<h3>Six pillars</h3>
  <ol>
    ${statements.map((statement) => html`<li>${statement}</li>`)}
  </ol>`;
export const FivePillars = {
  args: { data: { scale, pillars: rated().slice(1) }, fallback: without },
  parameters: { state: 'error', expectsProblems: true },
};
export const AWordOfOfsteds = {
  args: { data: { ...pillars, scale: ['Inadequate', 'Requires improvement', 'Good', 'Outstanding'] }, fallback: without },
  parameters: { state: 'error', expectsProblems: true },
};

export const Dark = { args: { dark: true, opened: 2 } };

export const RightToLeft = {
  args: {
    lang: 'ar',
    dir: 'rtl',
    opened: 0,
    data: {
      scale: ['ناشئ', 'متطور', 'راسخ', 'رائد'],
      title: 'ركائزنا الست',
      pillars: [
        { statement: 'يحب كل طفل المدرسة', rating: 4, previous: { rating: 3, period: '2024' }, evidence: [{ text: 'استبيان التلاميذ' }] },
        {
          statement: 'التعليم ممتاز وينجح كل الأطفال',
          rating: 3,
          previous: { rating: 2, period: '2024' },
          evidence: [{ text: 'زيارات الدروس' }],
        },
        { statement: 'العاملون موضع تقدير', rating: 2 },
        { statement: 'التعلم حقيقي وهادف', rating: 1 },
        { statement: 'القيم راسخة', rating: 3 },
        { statement: 'نخدم مجتمعنا' },
      ],
    },
  },
};
