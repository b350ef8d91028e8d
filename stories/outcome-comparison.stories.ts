/** Each state and case of `<outcome-comparison>`. Figures of STEP and of England are the official ones; others are marked "Example". */
import { html, nothing, type TemplateResult } from 'lit';
import '../src/elements/outcome-comparison/index.js';
import './never.js';
import type { Outcomes } from '../src/outcomes/outcomes.data.js';
import * as samples from '../test/fixtures/outcomes.js';

interface Args {
  data?: unknown;
  src?: string;
  heading?: string;
  headingLevel?: number;
  group?: string;
  standard?: string;
  subject?: string;
  pupils?: string;
  /** What the page has inside: seen before there is data. */
  inside?: unknown;
}
interface Story {
  args?: Args;
  parameters?: Record<string, unknown>;
  render?: (args: Args) => TemplateResult;
}

const render = ({ data, src, heading, headingLevel = 3, group, standard, subject, pupils, inside }: Args): TemplateResult =>
  html`<outcome-comparison
    .data=${data}
    src=${src ?? nothing}
    heading=${heading ?? nothing}
    heading-level=${headingLevel}
    group=${group ?? nothing}
    standard=${standard ?? nothing}
    subject=${subject ?? nothing}
    pupils=${pupils ?? nothing}
    >${inside ?? nothing}</outcome-comparison
  >`;

export default { title: 'Elements/outcome-comparison', component: 'outcome-comparison', args: { data: samples.step }, render };

const of = (data: Outcomes, more: Args = {}): Story => ({ args: { data, ...more } });
const said = html`<p>In 2018, 225 of 287 pupils (78.4%) met the expected standard.</p>`;

/** The trust's claim of 2018, as the official rows have it. */
export const Step: Story = {};
export const HigherStandard = of(samples.step, { standard: 'higher' });
export const TwoGroups = of(samples.twoGroups);
export const ThreeGroups = of(samples.threeGroups);
export const OneGroupChosen = of(samples.threeGroups, { group: 'under-two' });
export const Subjects = of(samples.subjects);
export const OneSubjectChosen = of(samples.subjects, { subject: 'writing' });

/** 23 of 30 is 76.7%, and may be chance. */
export const SmallCohort = of(samples.cohort(23, 30));
export const NineOfFourteen = of(samples.cohort(9, 14));
/** Under 11 pupils there is no verdict. */
export const TooFewToSay = of(samples.cohort(10, 10));
export const Below = of(samples.cohort(3, 20));
export const NoOne = of({ ...samples.cohort(0, 12), comparators: [samples.england('2018', 10)] });
/** 5 pupils or fewer could be known by name: the figure is taken out, and the author is told. */
export const OnePupil: Story = { args: { data: samples.onePupil }, parameters: { expectsProblems: true } };

export const SuppressedAndMissing = of(samples.gaps);
/** The last figure is hidden: what there was before it is said, and why there is nothing since. */
export const SuppressedLast = of({ ...samples.gaps, results: samples.gaps.results.slice(0, 2) });
export const PublishedRange = of(samples.publishedRange);
export const WholePercent = of(samples.wholePercent);
export const Bounds = of(samples.bounds);
export const NoPupilsGiven = of({ ...samples.wholePercent, results: [{ period: '2018', percent: 78 }] });
export const NothingToCompareWith = of({ ...samples.cohort(46, 58), comparators: [] });

export const Scores = of(samples.scores);
export const Progress = of(samples.progress);
export const ProvisionalBesideRevised = of(samples.statuses);
export const FlagsAndMarks = of(samples.flagged);
export const ComparatorsOfTwoBases = of(samples.twoBases);
export const ExactBinomial = of({ ...samples.step, method: 'exact-binomial-95' });
export const WholePupils = of({ ...samples.step, method: 'pupil-gap' });
export const NoMethod = of({ ...samples.step, method: 'none' });

export const ClaimHolds = of(samples.claimHolds);
/** "16% above 2017" has no base: the computed sentence stands in its place. */
export const ClaimFails: Story = { args: { data: samples.claimFails }, parameters: { expectsProblems: true } };
export const OwnHeading = of(samples.step, { heading: 'How our pupils do', headingLevel: 2 });
export const LongNames = of(samples.longNames);

/** The file is on its way: the page's own words stand until it is there. */
export const Loading: Story = {
  parameters: { state: 'loading' },
  args: { data: undefined, src: '/never', inside: said },
};
export const EmptySelection: Story = { args: { data: samples.step, pupils: 'girls' }, parameters: { state: 'empty' } };
export const NoData: Story = { args: { data: undefined, inside: said }, parameters: { state: 'empty' } };
/** The visitor sees the page's own words; the author is told line, column and remedy. */
export const BrokenJson: Story = {
  args: { data: '{ "measure": { "name": "Key stage 2", }, "results": [] }', inside: said },
  parameters: { state: 'error', expectsProblems: true },
};

/** The table is the page without JavaScript, and the data with it. */
export const FromTable: Story = {
  args: {
    data: undefined,
    inside: html`<table>
      <caption>
        Reading, writing and maths combined, key stage 2
      </caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Standard</th>
          <th scope="col">Met</th>
          <th scope="col">Of</th>
          <th scope="col">England</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">2017</th>
          <td>expected</td>
          <td>208</td>
          <td>305</td>
          <td>61%</td>
        </tr>
        <tr>
          <th scope="row">2018</th>
          <td>expected</td>
          <td>225</td>
          <td>287</td>
          <td>64%</td>
        </tr>
      </tbody>
    </table>`,
  },
};

const ground = (scheme: 'dark' | 'light', inside: unknown, more: { lang?: string; dir?: 'ltr' | 'rtl' } = {}): TemplateResult =>
  html`<div
    lang=${more.lang ?? nothing}
    dir=${more.dir ?? nothing}
    .style=${`color-scheme:${scheme};background:${scheme === 'dark' ? '#11171d' : '#fff'};padding:16px`}
  >
    ${inside}
  </div>`;

export const Dark: Story = { render: (args) => ground('dark', render(args)) };
export const Narrow: Story = { render: (args) => html`<div .style=${'max-width:320px'}>${render(args)}</div>` };
/** A page in Urdu: right to left; the words are English as long as there are no others. */
export const RightToLeft: Story = { render: (args) => ground('light', render(args), { lang: 'ur', dir: 'rtl' }) };
export const Brand: Story = { render: (args) => html`<div .style=${'--trust-brand:#7a1fa2'}>${render(args)}</div>` };
