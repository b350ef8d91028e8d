/** `<trust-data>` draws nothing: what is inside shows its states. */
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/outcome-comparison/index.js';
import '../src/elements/trust-data/index.js';
import './never.js';
import * as samples from '../test/fixtures/outcomes.js';

interface Args {
  data?: unknown;
  src?: string;
}
interface Story {
  args?: Args;
  parameters?: Record<string, unknown>;
  render?: (args: Args) => TemplateResult;
}

const whole = { version: 1, lang: 'en-GB', asOf: '2018-12-13', outcomes: { ks2: samples.step, maths: samples.cohort(23, 30) } };
const fallback = html`<p>In 2018, 225 of 287 pupils (78.4%) met the expected standard.</p>`;
const render = ({ data, src }: Args): TemplateResult =>
  html`<trust-data .data=${data} src=${src ?? nothing}><outcome-comparison name="ks2">${fallback}</outcome-comparison></trust-data>`;

export default { title: 'Elements/trust-data', component: 'trust-data', args: { data: whole }, render };

/** One document, one element. */
export const OneDocument: Story = {};
/** Each element picks its own part of the one document; the page's own content stands between them. */
export const SeveralElements: Story = {
  render: ({ data }) =>
    html`<trust-data .data=${data}>
      <outcome-comparison name="ks2"></outcome-comparison>
      <p>Text of the page stands inside as it would without.</p>
      <outcome-comparison name="maths"></outcome-comparison>
    </trust-data>`,
};
/** The nearest document counts. */
export const Nested: Story = {
  render: ({ data }) =>
    html`<trust-data .data=${data}>
      <trust-data .data=${{ version: 1, outcomes: { ks2: samples.twoGroups } }}
        ><outcome-comparison name="ks2"></outcome-comparison
      ></trust-data>
    </trust-data>`,
};
/** The document as a script inside. */
export const FromScript: Story = {
  render: ({ data }) => html`<trust-data>${scriptOf(data)}<outcome-comparison name="ks2"></outcome-comparison></trust-data>`,
};
/** The file is on its way. */
export const Loading: Story = { args: { data: null, src: '/never' }, parameters: { state: 'loading' } };
/** Elements inside show the page's own words. */
export const Empty: Story = { args: { data: null }, parameters: { state: 'empty' } };
/** Reported once, by the provider, however many elements are inside. */
export const Broken: Story = { args: { data: '{ "version": 1, }' }, parameters: { state: 'error', expectsProblems: true } };
export const NoDocument: Story = { args: { data: { outcomes: {} } }, parameters: { state: 'error', expectsProblems: true } };

function scriptOf(data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data);
  return script;
}
