import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isError, warning, type Problem } from '../data/problem.js';
import { tableCSV } from '../data/table.js';
import type { TrustDocument } from '../data/trust-document.js';
import { Language } from '../language/language.js';
import { tokens } from '../theme/tokens.js';
import { version } from './define.js';
import { frameStyles } from './frame.styles.js';
import type { FrameWords } from './frame.words.js';
import './frame.words.js';
import { readPart, type Found, type Part } from './part.js';
import type { Plate, Wanted } from './plate.js';
import { report } from './report.js';
import { fileName, save } from './save.js';
import { Source, type Reading } from './source.js';
import { tableTemplate } from './table.js';
import { heading, paragraphs } from './text.js';

type State = Reading['state'];

export interface TrustReadyDetail<T = unknown> {
  /** The checked copy of what is shown. */
  data: T;
}
export interface TrustErrorDetail {
  problems: Problem[];
}
export interface TrustSelectDetail {
  /** Where the item stands in the data: `points[1]`. */
  path: string;
  item: unknown;
}

/**
 * What every element shares: where data comes from, its states and events, the frame around its picture, files.
 * A subclass names its part of the document and makes a plate of checked data.
 *
 * @fires {CustomEvent<{ data: unknown }>} trust-ready - After the first render of new data; `detail.data` is the checked copy.
 * @fires {CustomEvent<{ problems: Problem[] }>} trust-error - Something is wrong with the data; each problem has `path`, `message`, and for broken JSON `line` and `column`.
 * @csspart frame - The figure around everything.
 * @csspart heading - The heading.
 * @csspart subtitle - What is measured, for whom.
 * @csspart summary - The computed sentences.
 * @csspart graphic - The drawing.
 * @csspart list - The parts, as text.
 * @csspart item - One of the parts.
 * @csspart notes - Notes and source.
 * @csspart source - Where the data is from.
 * @csspart figures - The disclosure with the table.
 * @csspart table - The table.
 * @csspart actions - The downloads.
 * @csspart problem - What is said in place of a picture that cannot be drawn.
 * @cssprop [--trust-brand] - One colour; tone and deep are made from it with contrast that holds.
 * @cssprop [--trust-tone] - The lighter of the two tones.
 * @cssprop [--trust-deep] - The darker one (in dark, the lighter).
 * @cssprop [--trust-signal] - The comparator's colour.
 * @cssprop [--trust-ink] - Text.
 * @cssprop [--trust-ink-quiet] - Notes and labels.
 * @cssprop [--trust-paper] - The ground.
 * @cssprop [--trust-tint] - Ground of a selected thing.
 * @cssprop [--trust-wash] - Ground of a thing under the pointer.
 * @cssprop [--trust-rule] - Hairlines.
 * @cssprop [--trust-rule-strong] - Lines that carry meaning.
 * @cssprop [--trust-font] - Text; else the page's.
 * @cssprop [--trust-font-display] - Initials and numerals.
 * @cssstate loading - Data is on its way.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - The data cannot be shown.
 * @cssstate ready - The picture is drawn.
 * @slot - What is seen before there is data, or without JavaScript; a JSON script or a table here is the data.
 */
export abstract class TrustWidget<T> extends LitElement {
  /** @internal */
  static readonly version = version;
  /** @internal The part of the document that the element shows. */
  static readonly part: Part<unknown>;
  static override styles = [tokens, frameStyles];

  /** Address of a JSON file (`http:`, `https:` or relative; 2 MB, 10 s), or `#id` of a JSON script in the page. */
  @property() src: string | null = null;
  /** Which entry to show, where the document holds several by name. */
  @property() name: string | null = null;
  /** Replaces the heading. */
  @property() heading: string | null = null;
  /** Level of the heading, 1 to 6; headings inside are one lower. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  /** @internal */
  protected readonly language = new Language(this);
  /** @internal */
  protected document: TrustDocument | undefined;
  readonly #source: Source;
  readonly #internals: ElementInternals | undefined;
  #state: State = 'loading';
  #reading: Reading = { state: 'loading', problems: [] };
  #raw: unknown;
  #rawName = '';
  #found: Found<T> | undefined;
  #plate: Plate | undefined;
  #shownAt: Date | undefined;
  #stale: Date | undefined;
  #problems: Problem[] = [];
  #reported = '';
  #fresh = false;
  #status = '';

  constructor() {
    super();
    this.#source = new Source(this, this.#part);
    try {
      this.#internals = this.attachInternals();
    } catch {
      // Taken by a page's own subclass, or not there on a server: the states are for styling only.
    }
  }

  get #part(): Part<T> {
    return (this.constructor as typeof TrustWidget).part as Part<T>;
  }

  /**
   * The element's own data, or a whole trust document: an object, or JSON text (256 kB). `null` or an empty text removes it.
   * Read back, it is what was given.
   */
  @property({ attribute: 'data', noAccessor: true })
  get data(): unknown {
    return this.#source.given;
  }
  set data(value: unknown) {
    const before = this.#source.given;
    if (this.#source.give(value)) this.requestUpdate('data', before);
  }

  /** What is wrong with the data now: errors, and warnings (`severity: 'warning'`). */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Fetches `src` again; settles when the answer is drawn. */
  async reload(): Promise<void> {
    await this.#source.reload();
    await this.updateComplete;
  }

  /** The figures as a CSV file (UTF-8 with byte order mark, CRLF), equal to the table; empty where there are none. */
  toCSV(): string {
    const table = this.#current()?.table;
    return table ? tableCSV(table) : '';
  }

  /** Plain sentences: what a screen reader is told. */
  describe(): string {
    const plate = this.#current();
    if (!plate) return '';
    return [this.heading ?? plate.heading, plate.described, ...(plate.summary ?? []), ...plate.said]
      .filter((one): one is string => Boolean(one))
      .map((one) => (/[.!?…:]$/.test(one.trim()) ? one.trim() : `${one.trim()}.`))
      .join(' ');
  }

  /**
   * The picture as a standalone SVG, with its colours as sRGB hex and its fonts named.
   * @param options `width` in px (default 640)
   * @throws {DOMException} `InvalidStateError` where nothing is shown, `NotSupportedError` where the element does not draw
   */
  async toSVG({ width = 640 }: { width?: number } = {}): Promise<string> {
    await this.updateComplete;
    if (this.#state !== 'ready') throw new DOMException('There is no picture: the element is not ready.', 'InvalidStateError');
    const frame = this.renderRoot.querySelector('.frame');
    const plate = this.#plate;
    const picture = frame && plate && (await this.picture({ width: Math.max(320, Math.min(2000, width)), roles: (await import('../theme/roles.js')).rolesOf(frame), heading: this.heading ?? plate.heading, subtitle: plate.described, description: this.describe() }));
    if (!picture) throw new DOMException('This element is text: it has no drawing of its own.', 'NotSupportedError');
    return picture;
  }

  /**
   * The picture as a PNG.
   * @param options `width` in px (default 640) and `scale`, device pixels to a px (default 2)
   * @throws {DOMException} as toSVG; `NotAllowedError` where the page's content security policy forbids images from data
   */
  async toPNG({ width = 640, scale = 2 }: { width?: number; scale?: number } = {}): Promise<Blob> {
    const [svg, { rasterise }] = await Promise.all([this.toSVG({ width }), import('./png.js')]);
    return rasterise(svg, scale);
  }

  /** @internal Checked data → what is said and drawn. Pure but for the element's own attributes and language. */
  protected abstract plate(data: T): Plate;

  /** @internal The standalone SVG; undefined where the element does not draw. Loaded on use. */
  protected picture(_wanted: Wanted): Promise<string | undefined> {
    return Promise.resolve(undefined);
  }

  /** @internal Level of headings inside. */
  protected get innerLevel(): number {
    return Math.min(6, this.#level + 1);
  }

  /** @internal The language of the document, where it is not the page's. */
  protected get contentLang(): string | typeof nothing {
    const lang = this.document?.lang;
    return typeof lang === 'string' && lang.toLowerCase() !== this.language.lang().toLowerCase() ? lang : nothing;
  }

  /** @internal The date that counts where time matters: `as-of`, else the document's, else today. */
  protected dateInForce(asOf: string | null | undefined): string {
    const stated = asOf ?? this.document?.asOf;
    return typeof stated === 'string' && /^\d{4}-\d\d-\d\d$/.test(stated) ? stated : new Date().toISOString().slice(0, 10);
  }

  /** @internal Tells the page what the reader chose. */
  protected select(path: string, item: unknown): void {
    this.dispatchEvent(new CustomEvent<TrustSelectDetail>('trust-select', { bubbles: true, composed: true, detail: { path, item } }));
  }

  /** @internal A message for the status node: one for each thing that the reader did. */
  protected announce(message: string): void {
    this.#status = message;
    this.requestUpdate();
  }

  get #level(): number {
    return Number.isInteger(this.headingLevel) && this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 3;
  }

  get #words(): FrameWords {
    return this.language.words<FrameWords>('frame');
  }

  #current(): Plate | undefined {
    if (this.isUpdatePending) this.#take();
    return this.#state === 'ready' ? this.#plate : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#take();
    super.willUpdate(changed);
  }

  /** Takes what the source holds now, checks it where it is new, and makes the plate. */
  #take(): void {
    const reading = this.#source.read();
    const name = this.name ?? '';
    this.#stale = undefined;
    if (reading.state === 'ready') {
      if (!this.#found || reading.value !== this.#raw || name !== this.#rawName) {
        this.#found = readPart(this.#part, reading.value, name);
        this.#raw = reading.value;
        this.#rawName = name;
        this.#fresh = true;
      }
      this.document = this.#found.document;
    } else if (this.#shownAt && this.#found && (reading.retry || (reading.state === 'loading' && this.src && this.#reading.state !== 'error'))) {
      // What was shown stays while a file is on its way or out of reach.
      if (reading.retry) this.#stale = this.#shownAt;
    } else {
      this.#found = undefined;
      this.#raw = undefined;
      this.document = undefined;
    }
    this.#reading = reading;
    const found = this.#found;
    this.#plate = undefined;
    let state: State = reading.state;
    let problems = [...reading.problems, ...(found?.problems ?? [])];
    if (found) {
      if (found.value !== undefined) {
        this.#plate = this.plate(found.value);
        problems = [...problems, ...(this.#plate.problems ?? [])];
        state = this.#plate.empty ? 'empty' : 'ready';
      } else if (found.absent) {
        state = 'empty';
        problems.push(warning(this.#part.key, `The document has no ${this.#part.key}: add it, or take the element away.`));
      } else state = 'error';
    }
    if (state === 'ready' && reading.state === 'ready' && this.#fresh) this.#shownAt = new Date();
    this.#problems = problems;
    this.#enter(state);
  }

  #enter(state: State): void {
    if (state === this.#state && this.hasUpdated) return;
    this.#state = state;
    const states = this.#internals?.states;
    if (!states) return;
    for (const one of ['loading', 'empty', 'error', 'ready']) if (one === state) states.add(one); else states.delete(one);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const errors = this.#problems.filter(isError);
    const said = JSON.stringify(this.#problems);
    if (said !== this.#reported) {
      this.#reported = said;
      if (!this.#reading.reported && this.#problems.length) {
        report(this, this.#problems);
        if (errors.length) this.dispatchEvent(new CustomEvent<TrustErrorDetail>('trust-error', { bubbles: true, composed: true, detail: { problems: errors } }));
      }
    }
    if (this.#fresh && this.#state === 'ready') this.dispatchEvent(new CustomEvent<TrustReadyDetail<T>>('trust-ready', { bubbles: true, composed: true, detail: { data: this.#found?.value as T } }));
    this.#fresh = false;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.isConnected && this.#source.pending) {
      await this.#source.settled();
      done = await super.getUpdateComplete();
    }
    return done;
  }

  protected override render(): TemplateResult {
    return html`<figure part="frame" class="frame" aria-labelledby="heading" dir=${this.language.dir() === 'rtl' ? 'rtl' : 'ltr'}>
      ${this.#plate ? this.#renderPlate(this.#plate) : this.#renderLack()}
      <p class="spoken" role="status">${this.#status}</p>
    </figure>`;
  }

  #renderPlate(plate: Plate): TemplateResult {
    const words = this.#words;
    const { formats } = this.language;
    const stale = this.#stale && words.stale(new Intl.DateTimeFormat(formats.lang, { dateStyle: 'long', timeStyle: 'short' }).format(this.#stale));
    return html`<div class=${`plate ${plate.layout ?? ''}`}>
      <div class="head">
        ${heading(this.#level, this.heading ?? plate.heading, 'heading', 'heading')}
        ${plate.subtitle || plate.example
          ? html`<p part="subtitle" class="sub">${plate.example ? html`<span class="example">${words.example}</span>` : nothing}${plate.subtitle ?? nothing}</p>`
          : nothing}
      </div>
      ${plate.summary?.length ? html`<p part="summary">${plate.summary.join(' ')}</p>` : nothing}
      <div class="body">${plate.body}</div>
      ${stale ? html`<p part="problem" class="sub">${stale}</p>${this.#retry()}` : nothing} ${this.#renderNotes(plate)} ${this.#renderFoot(plate)}
    </div>`;
  }

  #renderNotes({ notes = [], source }: Plate): TemplateResult {
    const words = this.#words;
    const day = source?.published && this.language.formats.day(source.published);
    const address = typeof location === 'undefined' ? '' : location.href.replace(/^https?:\/\//, '').replace(/#.*/, '');
    return html`<div part="notes" class=${notes.length || source ? nothing : 'printed'}>
      ${notes.map((note) => html`<div>${note}</div>`)}
      ${source ? html`<p part="source">${words.source}: ${source.url ? html`<a href=${source.url}>${source.name}</a>` : source.name}${day ? `, ${words.published(day)}` : ''}.</p>` : nothing}
      <p class="printed">${words.printed(address, day)}</p>
    </div>`;
  }

  #renderFoot(plate: Plate): TemplateResult | typeof nothing {
    const { table } = plate;
    const words = this.#words;
    if (!table && !plate.drawn) return nothing;
    const button = (format: string, act: () => void) => html`<button type="button" class="link" aria-label=${words.downloadAs(format)} @click=${act}>${format}</button>`;
    return html`<div class="foot">
      ${table
        ? html`<details part="figures">
            <summary>
              <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 0 9 5 1 10Z" /></svg><span class="show">${words.showFigures}</span><span class="hide">${words.hideFigures}</span>
            </summary>
            <div class="scroller" tabindex="0" role="region" aria-label=${table.caption}>${tableTemplate(table)}</div>
          </details>`
        : nothing}
      <div part="actions">
        <span>${words.download}</span>
        ${table ? button('CSV', () => this.#download('csv')) : nothing} ${plate.drawn ? [button('SVG', () => this.#download('svg')), button('PNG', () => this.#download('png'))] : nothing}
      </div>
    </div>`;
  }

  #download(format: 'csv' | 'svg' | 'png'): void {
    const name = `${fileName(this.heading ?? this.#plate?.heading ?? this.localName)}.${format}`;
    const file = async (): Promise<Blob> => {
      if (format === 'csv') return new Blob([this.toCSV()], { type: 'text/csv;charset=utf-8' });
      if (format === 'png') return this.toPNG();
      return new Blob([await this.toSVG()], { type: 'image/svg+xml' });
    };
    file().then(
      (blob) => {
        save(blob, name);
      },
      (cause: unknown) => {
        this.announce(cause instanceof Error ? cause.message : String(cause));
      },
    );
  }

  /** What stands where no picture does. */
  #renderLack(): TemplateResult {
    const words = this.#words;
    const lacks = this.#state === 'error' ? (this.#reading.retry ? [words.notLoaded, words.noAnswer] : [words.notShown, words.wrongData]) : [words.nothing, words.nothingWhy];
    if (this.#state === 'loading')
      return html`<div class="plate">
        <div id="heading" class="spoken">${this.heading ?? words.loading}</div>
        ${hasFallback(this) ? html`<slot></slot>` : html`<div class="skeleton" aria-hidden="true"><div></div><div></div><div></div><div></div><div></div></div>`}
        <p class="wait">${words.loading}</p>
      </div>`;
    return html`<div class="plate">
      <div class="head">${heading(this.#level, this.heading ?? lacks[0], 'heading', 'heading')}</div>
      <div part="problem" class="sub">${paragraphs(lacks[1] ?? '')}</div>
      ${this.#reading.retry ? this.#retry() : nothing}
      <div class="body"><slot></slot></div>
    </div>`;
  }

  #retry(): TemplateResult {
    return html`<button type="button" class="push" @click=${this.#tryAgain}>${this.#words.tryAgain}</button>`;
  }

  async #tryAgain(): Promise<void> {
    await this.reload();
    this.announce(this.#reading.state === 'ready' ? this.#words.again : this.#words.againFailed);
  }
}

/** Whether the page put something to see inside: not only data, white space, or what an editor left. */
const hasFallback = (host: Element): boolean => [...host.childNodes].some((node) => (node instanceof Element ? !node.matches('script, template, style, br') && (node.textContent.trim() !== '' || node.querySelector('img, svg') !== null) : (node.textContent ?? '').trim() !== ''));
