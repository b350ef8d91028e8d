import { html, nothing, type TemplateResult } from 'lit';
import { formats as formatsOf } from '../../language/format.js';
import { heading, linked } from '../../widget/text.js';
import type { Context } from './six-pillars-scorecard.cell.js';
import type { Measure } from './six-pillars-scorecard.data.js';
import type { Placed } from './six-pillars-scorecard.layout.js';
import type { DetailWords } from './six-pillars-scorecard.detail.words.js';
import './six-pillars-scorecard.detail.words.js';

export { detailStyles } from './six-pillars-scorecard.detail.styles.js';

/** What a rating rests on: loaded when the first pillar is about to be opened. */
export function detailTemplate(
  { pillar, index }: Placed,
  close: () => void,
  words: DetailWords,
  spoken: string,
  { lang, level }: Context,
): TemplateResult {
  const formats = formatsOf(spoken);
  const { evidence = [], measures = [] } = pillar;
  const list = (id: string, name: string, items: unknown) =>
    html`<div>
      <p class="kind" id=${id}>${name}</p>
      <ul role="list" aria-labelledby=${id}>
        ${items}
      </ul>
    </div>`;
  return html`<div class="top">
      ${heading(level, words.detail(index, pillar), `detail-${index}-title`)}
      <button type="button" class="link" @click=${close}>${words.close}</button>
    </div>
    <div class="grounds">
      ${
        evidence.length
          ? list(
              'evidence',
              words.evidenceList,
              evidence.map((one) => html`<li lang=${lang}>${linked(one)}</li>`),
            )
          : nothing
      }
      ${
        measures.length
          ? list(
              'measures',
              words.measureList,
              measures.map((one) => measureTemplate(one)),
            )
          : nothing
      }
    </div>`;

  function measureTemplate({ name, period, value, target, unit }: Measure): TemplateResult {
    return html`<li class="measure">
      <span
        ><span lang=${lang}>${name}</span
        >${period ? `, ${period}` : ''}${target === undefined ? nothing : html` <span class="target">${words.target(words.amount(target, unit, formats))}</span>`}</span
      >
      <b>${words.amount(value, unit, formats)}</b>
    </li>`;
  }
}
