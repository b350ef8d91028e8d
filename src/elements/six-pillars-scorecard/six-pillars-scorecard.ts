import { html, type PropertyDeclarations } from 'lit';
import type { Plate, Wanted } from '../../widget/plate.js';
import { TrustWidget } from '../../widget/widget.js';
import { cellTemplate, patterns, type Context } from './six-pillars-scorecard.cell.js';
import type { Pillars } from './six-pillars-scorecard.data.js';
import type * as More from './six-pillars-scorecard.more.js';
import { notesOf } from './six-pillars-scorecard.notes.js';
import { part } from './six-pillars-scorecard.part.js';
import { styles } from './six-pillars-scorecard.styles.js';
import type { Words } from './six-pillars-scorecard.words.js';
import './six-pillars-scorecard.words.js';

/** What only some data wants: loaded for the first of the page. */
let more: typeof More | undefined;

/**
 * Six statements of what a trust is for, each on a stair of four steps that the trust sets itself, with the evidence that a rating rests on.
 * Pillars are counted, never averaged; one that is not yet reviewed is not low. Words of Ofsted's are refused as steps.
 * @summary A trust's six pillars: how far each has come by its own review, and on what evidence.
 * @tag six-pillars-scorecard
 * @fires {CustomEvent<{ path: string, item: object }>} trust-select - A pillar was opened: `{ path: 'pillars[1]', item }`, the item as in the data.
 */
export class SixPillarsScorecard extends TrustWidget<Pillars> {
  static override readonly part = part;
  static override styles = [...TrustWidget.styles, styles];
  static override properties: PropertyDeclarations = { ...TrustWidget.properties, order: {} };

  /** `given` (default): as in the data. `need`: the lowest step first, not yet reviewed last; numerals stay with their pillars. */
  declare order: string | null;

  #data: Pillars | undefined;
  #more: More.More | undefined;

  constructor() {
    super();
    this.order = null;
  }

  protected override plate(data: Pillars): Plate {
    const { pillars, scale, example } = data;
    const { language } = this;
    this.#data = data;
    if (!more && ((this.order?.trim() || 'given') !== 'given' || pillars.some((one) => one.previous ?? one.evidence ?? one.measures)))
      return {
        heading: '',
        body: html``,
        said: [],
        pending: import('./six-pillars-scorecard.more.js').then((module) => void (more = module)),
      };
    if (more)
      this.#more ??= new more.More({
        host: this,
        language,
        adopt: (sheet) => this.adopt(sheet),
        select: (path, item) => this.select(path, item),
      });
    const extra = this.#more;
    const words = language.words<Words>('six-pillars-scorecard');
    const context: Context = { scale, words, lang: this.contentLang, level: this.innerLevel };
    const { all, hint, notes, ...rest } = extra?.about(data, this.order) ?? { all: pillars.map((pillar, index) => ({ pillar, index })) };
    const cells = all.map((one) => {
      const extras = extra?.extras(one, context) ?? { evidence: words.noEvidence };
      const said = words.said(one, scale, extras);
      return { said: said.join(''), item: html`<li>${cellTemplate(one, said, extras, context)}${extras.detail}</li>` };
    });
    const subtitle = words.subtitle(data);
    return {
      ...rest,
      heading: words.claim(data),
      subtitle,
      described: subtitle,
      example,
      body: html`${patterns}
        <ol part="list" role="list" class="pillars">
          ${cells.map(({ item }) => item)}
        </ol>
        ${hint}`,
      said: cells.map(({ said }) => said),
      notes: notesOf(data, words, language.spoken(), notes),
    };
  }

  /** The pillars as a CSV file, in the order of the data whatever is shown. */
  override async toCSV(): Promise<string> {
    await this.updateComplete;
    // The list stands only while there is data to show.
    const data = this.renderRoot.querySelector('.pillars') && this.#data;
    return data ? (await import('./six-pillars-scorecard.figures.js')).csvOf(data, this.language) : '';
  }

  protected override async picture(wanted: Wanted): Promise<string | undefined> {
    const { picture } = await import('./six-pillars-scorecard.picture.js');
    return this.#data && picture(this.#data, this.order, this.language, wanted);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#more?.loading;
    return super.getUpdateComplete();
  }
}
