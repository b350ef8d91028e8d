import { html, nothing, type TemplateResult } from 'lit';
import type { Plate } from '../../widget/plate.js';
import { heading, linked, paragraphs } from '../../widget/text.js';
import { TrustWidget } from '../../widget/widget.js';
import type { Benefit, Benefits } from './key-benefits.data.js';
import { part } from './key-benefits.part.js';
import { styles } from './key-benefits.styles.js';
import { type Words } from './key-benefits.words.js';
import './key-benefits.words.js';

/**
 * What member academies gain, in the order given: real headings and a list, each with links to its evidence. Text only, so it saves no picture.
 * @summary The benefits of working together, with their evidence.
 * @tag key-benefits
 */
export class KeyBenefits extends TrustWidget<Benefits> {
  static override readonly part = part;
  static override styles = [...TrustWidget.styles, styles];

  protected override plate({ intro, items, title, subtitle = intro, note, example }: Benefits): Plate {
    const words = this.language.words<Words>('key-benefits');
    return {
      heading: title ?? words.heading,
      subtitle,
      described: subtitle,
      example,
      summary: intro && intro !== subtitle ? [intro] : [],
      body: html`<ol part="list" class="benefits" role="list" lang=${this.contentLang}>
        ${items.map((item) => this.#benefit(item))}
      </ol>`,
      said: items.map(({ title, text, evidence = [] }) =>
        words.benefit([title, ...(text ? [text] : []), ...evidence.map((one) => one.text)]),
      ),
      notes: note ? [paragraphs(note)] : [],
    };
  }

  #benefit({ title, text, evidence = [] }: Benefit): TemplateResult {
    return html`<li part="item" class="benefit">
      ${heading(this.innerLevel, title)}
      ${
        text || evidence.length
          ? html`<div class="text">
              ${text ? paragraphs(text) : nothing}
              ${
                evidence.length
                  ? html`<ul class="evidence" role="list">
                      ${evidence.map((one) => html`<li>${linked(one)}</li>`)}
                    </ul>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </li>`;
  }
}
