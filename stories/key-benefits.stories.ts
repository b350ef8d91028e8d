import { html, nothing } from 'lit';
import '../src/elements/key-benefits/index.js';
import { wait } from './events.js';

interface Args {
  /** Own data, a whole document, or JSON text. */
  data?: unknown;
  heading?: string;
  lang?: string;
  dir?: string;
  dark?: boolean;
  /** Inside a `<trust-data>` whose file is on its way. */
  waits?: boolean;
  /** What is seen without JavaScript. */
  fallback?: unknown;
}

const partnership = {
  title: 'What member academies get',
  intro: 'Key benefits of working in partnership',
  items: [
    { title: 'Best practice spreads fast', text: 'Policies, procedures and what works are shared across the group.' },
    { title: 'Professional development', text: 'Excellent opportunities, which support the recruitment and retention of staff.' },
    { title: 'Shared teachers and expertise', text: 'Teachers, expertise and best practice move to where they are needed.' },
    { title: 'Shared services', text: 'High quality catering, premises, finance and ICT.' },
    { title: 'Innovative staffing', text: 'For example, staff working across more than one academy.' },
    { title: 'Training days in common', text: 'High quality training together.' },
    { title: 'Economies of scale', text: 'Value for money services procured for all academies.' },
  ],
};

export default {
  title: 'Elements/key-benefits',
  component: 'key-benefits',
  args: { data: partnership },
  render: ({ data = null, heading, lang, dir, dark, waits, fallback = nothing }: Args) =>
    html`<div .style=${dark ? 'color-scheme: dark; background: #11171d; padding: 16px' : ''} @context-request=${waits ? wait : nothing}>
      <key-benefits .data=${data} heading=${heading ?? nothing} lang=${lang ?? nothing} dir=${dir ?? nothing}>${fallback}</key-benefits>
    </div>`,
};

export const Ready = {};
export const OwnHeading = { args: { heading: 'Why join us' } };
export const InADocument = {
  args: {
    data: {
      version: 1,
      benefits: { ...partnership, subtitle: 'For every academy', note: 'As agreed by the partnership board.', example: true },
    },
  },
};

export const WithEvidence = {
  args: {
    data: {
      items: [
        {
          title: 'Best practice spreads fast',
          text: 'What works is shared.',
          evidence: [{ text: 'How we moderate writing', href: 'https://example.org/writing' }, { text: 'Peer reviews of 2025' }],
        },
        {
          title: 'Shared services',
          text: 'Catering, premises, finance and ICT.',
          evidence: [{ text: 'Annual report', href: '/report.pdf' }],
        },
        { title: 'Training days in common', evidence: [{ text: 'Programme', href: '#programme' }] },
      ],
    },
  },
};

export const LongTexts = {
  args: {
    data: {
      items: [
        {
          title: 'Professional development, which supports the recruitment and the retention of staff in every one of our academies',
          text: 'A text that has more than one paragraph.\n\nThis is its second one. It is set below the first, with a little room between them, and leaves the row beside it where it was.',
        },
        {
          title: 'Extraordinarily-long-compound-titles-that-nobody-would-choose',
          text: 'https://example.org/an-address-that-cannot-be-broken-anywhere-at-all-but-has-to-be',
        },
      ],
    },
  },
};
export const OneItem = { args: { data: { items: [{ title: 'Economies of scale' }] } } };
export const TitlesOnly = { args: { data: { items: partnership.items.map(({ title }) => ({ title })) } } };

export const Loading = { args: { data: null, waits: true }, parameters: { state: 'loading' } };
export const Empty = { args: { data: null }, parameters: { state: 'empty' } };
export const WrongData = {
  args: { data: { items: [{ text: 'A benefit without a title.' }] }, fallback: html`<p>Best practice is shared across the group.</p>` },
  parameters: { state: 'error', expectsProblems: true },
};
export const UnsafeLink = {
  args: {
    data: { items: [{ title: 'Shared services', evidence: [{ text: 'Report', href: 'javascript:alert(1)' }] }] },
    fallback: html`<p>Shared services.</p>`,
  },
  parameters: { state: 'error', expectsProblems: true },
};

export const FromATable = {
  args: {
    data: null,
    fallback: html`<table>
      <caption>
        What member academies get
      </caption>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Text</th>
        </tr>
      </thead>
      <tbody>
        ${partnership.items.map(
          ({ title, text }) =>
            html`<tr>
              <td>${title}</td>
              <td>${text}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  },
};

export const Dark = { args: { dark: true } };
export const RightToLeft = {
  args: {
    dir: 'rtl',
    data: {
      title: 'مشترکہ کام کے فائدے',
      items: [
        { title: 'مشترکہ خدمات', text: 'کھانا، عمارتیں، مالیات' },
        { title: 'تربیت', text: 'ہم مل کر سیکھتے ہیں' },
      ],
    },
  },
};
