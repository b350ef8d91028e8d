import { html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Problem } from '../data/problem.js';
import type { TrustDocument } from '../data/trust-document.js';
import { Language } from '../language/language.js';
import { tokens } from '../theme/tokens.js';
import { version } from './define.js';
import { frameStyles } from './frame.styles.js';
import type { FrameWords } from './frame.words.js';
import './frame.words.js';
import type * as Faults from './faults.js';
import type * as Lack from './lack.js';
import type { LackWords } from './lack.words.js';
import { readPart, type Found, type Part } from './part.js';
import type { Plate, Wanted } from './plate.js';
import { loading, type Reading } from './reading.js';
import { Source } from './source.js';
import { heading } from './text.js';

type State = Reading['state'];
const states: readonly State[] = ['loading', 'empty', 'error', 'ready'];

/** Loaded when the first element of the page wants them. */
let faults: typeof Faults | undefined;
let lack: typeof Lack | undefined;

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
  static override styles: CSSResult[] = [tokens, frameStyles];
  /** @internal Words and direction follow the element's own `lang` and `dir`. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  static override properties: PropertyDeclarations = {
    data: { noAccessor: true },
    src: {},
    name: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of a JSON file (`http:`, `https:` or relative; 2 MB, 10 s), or `#id` of a JSON script in the page. */
  declare src: string | null;
  /** Which entry to show, where the document holds several by name. */
  declare name: string | null;
  /** Replaces the heading. */
  declare heading: string | null;
  /** Level of the heading, 1 to 6; headings inside are one lower. */
  declare headingLevel: number;

  /** @internal */
  protected readonly language = new Language(this);
  /** @internal The whole document, where the data came with one. */
  protected document: TrustDocument | undefined;
  readonly #source = new Source(this, this.#part);
  readonly #internals: ElementInternals | undefined;
  #state: State | undefined;
  #reading: Reading = loading;
  #chosen = '';
  #found: Found<T> | undefined;
  #plate: Plate | undefined;
  #shownAt: Date | undefined;
  #stale: Date | undefined;
  #problems: readonly Problem[] = [];
  #reported = '';
  #fresh = false;
  #status = '';
  #under: Promise<unknown> | undefined;

  constructor() {
    super();
    this.src = null;
    this.name = null;
    this.heading = null;
    this.headingLevel = 3;
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
   * @attr data
   */
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
  toCSV(): Promise<string> {
    return Promise.resolve('');
  }

  /** Plain sentences: what a screen reader is told. */
  describe(): string {
    const plate = this.current;
    if (!plate) return '';
    return [this.heading ?? plate.heading, plate.described, ...(plate.summary ?? []), ...plate.said]
      .filter(Boolean)
      .map((one) =>
        String(one)
          .trim()
          .replace(/[^.!?…:]$/, '$&.'),
      )
      .join(' ');
  }

  /**
   * The picture as a standalone SVG, with its colours as sRGB hex and its fonts named.
   * @param options `width` in px (default 640)
   * @throws {DOMException} `InvalidStateError` where nothing is shown, `NotSupportedError` where the element does not draw
   */
  async toSVG({ width = 640 }: { width?: number } = {}): Promise<string> {
    await this.updateComplete;
    const { draw } = await import('./files.js');
    const plate = this.#state === 'ready' ? this.#plate : undefined;
    return draw(plate, this.renderRoot, {
      width,
      heading: this.heading ?? plate?.heading ?? '',
      description: this.describe(),
      picture: (wanted) => this.picture(wanted),
    });
  }

  /**
   * The picture as a PNG.
   * @param options `width` in px (default 640) and `scale`, device pixels to a px (default 2)
   * @throws {DOMException} as toSVG; `NotAllowedError` where the page's content security policy forbids images from data
   */
  async toPNG({ width = 640, scale = 2 }: { width?: number; scale?: number } = {}): Promise<Blob> {
    const svg = await this.toSVG({ width });
    return (await import('./files.js')).rasterise(svg, scale);
  }

  /** @internal Checked data → what is said and drawn. Pure but for the element's own attributes and language. */
  protected abstract plate(data: T): Plate;

  /** @internal The standalone SVG; undefined where the element does not draw. Loaded on use. */
  protected picture(_wanted: Wanted): Promise<string | undefined> {
    return Promise.resolve(undefined);
  }

  /** @internal What stands below the notes. */
  protected foot(_plate: Plate): unknown {
    return nothing;
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

  /** @internal Tells the page what the reader chose. */
  protected select(path: string, item: unknown): void {
    this.#fire<TrustSelectDetail>('trust-select', { path, item });
  }

  /** @internal A message for the status node: one for each thing that the reader did. */
  protected announce(message: string): void {
    this.#status = message;
    this.requestUpdate();
  }

  get #level(): number {
    return [1, 2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 3;
  }

  /** @internal What the frame says. */
  protected get frameWords(): FrameWords {
    return this.language.words<FrameWords>('frame');
  }

  #fire<D>(type: string, detail: D): void {
    this.dispatchEvent(new CustomEvent<D>(type, { bubbles: true, composed: true, detail }));
  }

  /** @internal What is shown; undefined where nothing is. */
  protected get current(): Plate | undefined {
    if (this.isUpdatePending) this.#take();
    return this.#state === 'ready' ? this.#plate : undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#take();
  }

  /** Takes what the source holds now, checks it where it is new, and makes the plate. */
  #take(): void {
    this.language.renew();
    const before = this.#reading;
    const reading = this.#source.read();
    const name = this.name ?? '';
    this.#reading = reading;
    this.#stale = undefined;
    if (reading.state === 'ready') {
      if (!this.#found || reading.value !== before.value || name !== this.#chosen) {
        this.#found = readPart(this.#part, reading.value, name);
        this.#chosen = name;
        this.#fresh = true;
      }
    } else if (this.#shownAt && this.src && (reading.retry || reading.state === 'loading')) {
      // What was shown stays while a file is on its way or out of reach.
      if (reading.retry) this.#stale = this.#shownAt;
    } else this.#found = undefined;
    const found = this.#found;
    this.document = found?.document;
    const plate = found?.value === undefined ? undefined : this.plate(found.value);
    this.#plate = plate?.pending ? undefined : plate;
    let state: State = reading.state;
    if (found)
      state = plate
        ? plate.pending
          ? 'loading'
          : plate.empty
            ? 'empty'
            : 'ready'
        : found.absent
          ? 'empty'
          : found.unsaid && found.held !== undefined
            ? 'loading'
            : 'error';
    const { pending } = plate ?? {};
    if (pending) this.#await(() => pending);
    if (state === 'ready') this.#shownAt ??= new Date();
    else if (!found) this.#shownAt = undefined;
    if (state !== this.#state) {
      this.#state = state;
      for (const one of states) this.#internals?.states[one === state ? 'add' : 'delete'](one);
    }
    this.#tell(plate);
  }

  /** Finds words for what is wrong, and what stands where no picture does: loaded when the first element of the page wants them. */
  #tell(plate: Plate | undefined): void {
    const found = this.#found;
    if (found?.unsaid) {
      this.#problems = [];
      this.#await(async () => {
        faults ??= await import('./faults.js');
        found.problems = await faults.problemsOf(found, this.#part, this.#chosen);
        found.unsaid = false;
      });
      return;
    }
    this.#problems = [...this.#reading.problems, ...(found?.problems ?? []), ...(plate?.problems ?? [])];
    if (this.#problems.length && !faults) this.#await(async () => void (faults = await import('./faults.js')));
    else if (!this.#plate || this.#stale) {
      if (lack) this.adopt(lack.lackStyles);
      else this.#await(async () => void (lack = await import('./lack.js')));
    }
  }

  /** @internal Adds styles that were loaded later. */
  protected adopt({ styleSheet: sheet }: CSSResult): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    if (sheet && root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** Something is on its way that will change what is shown. */
  #await(work: () => Promise<unknown>): void {
    this.#under ??= work().then(
      () => {
        this.#under = undefined;
        this.requestUpdate();
      },
      // A part of the library that does not arrive is asked for again with the next update.
      () => (this.#under = undefined),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const said = JSON.stringify(this.#problems);
    // Without words nothing is told yet: they are on their way.
    if (said !== this.#reported && (faults || !this.#problems.length)) {
      this.#reported = said;
      if (faults && !this.#reading.reported && this.#problems.length) {
        faults.report(this, this.#problems);
        const problems = this.#problems.filter((p) => p.severity !== 'warning');
        if (problems.length) this.#fire<TrustErrorDetail>('trust-error', { problems });
      }
    }
    if (this.#fresh && this.#state === 'ready') {
      this.#fresh = false;
      this.#fire<TrustReadyDetail<T>>('trust-ready', { data: this.#found?.value as T });
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    for (;;) {
      const under = this.#under ?? (this.isConnected ? this.#source.pending : undefined);
      if (!under) return done;
      await under;
      done = await super.getUpdateComplete();
    }
  }

  protected override render(): TemplateResult {
    return html`<figure part="frame" class="frame" aria-labelledby="heading" dir=${this.language.dir()}>
      ${this.#plate ? this.#renderPlate(this.#plate) : this.#renderLack()}
      <p class="spoken" role="status">${this.#status}</p>
    </figure>`;
  }

  #renderPlate(plate: Plate): TemplateResult {
    const { subtitle, example, summary, body, layout = '' } = plate;
    return html`<div class="plate ${layout}">
      <div class="head">
        ${heading(this.#level, this.heading ?? plate.heading, 'heading', 'heading')}
        ${subtitle || example ? html`<p part="subtitle" class="sub">${example ? html`<span class="example">${this.frameWords.example}</span>` : nothing}${subtitle}</p>` : nothing}
      </div>
      ${summary?.length ? html`<p part="summary">${summary.join(' ')}</p>` : nothing}
      <div class="body">${body}</div>
      ${this.#stale && lack ? lack.stale(this.#stale, this.language.lang(), this.language.words<LackWords>('lack'), this.#tryAgain) : nothing}
      ${this.#renderNotes(plate)} ${this.foot(plate)}
    </div>`;
  }

  #renderNotes({ notes = [], published }: Plate): TemplateResult {
    return html`<div part="notes" class=${notes.length ? nothing : 'printed'}>
      ${notes.map((note) => (typeof note === 'string' ? html`<div>${note}</div>` : note))}
      <p class="printed">
        ${this.frameWords.printed((globalThis.location as Location | undefined)?.href.replace(/^https?:\/\/|#.*/g, ''), published)}
      </p>
    </div>`;
  }

  #renderLack(): TemplateResult {
    if (!lack)
      return html`<div class="plate">
        <div id="heading" class="spoken">${this.heading}</div>
        <slot></slot>
      </div>`;
    return lack.lack({
      state: this.#state ?? 'loading',
      retry: this.#reading.retry,
      heading: this.heading,
      level: this.#level,
      host: this,
      words: this.language.words<LackWords>('lack'),
      tryAgain: this.#tryAgain,
    });
  }

  readonly #tryAgain = async (): Promise<void> => {
    await this.reload();
    const words = this.language.words<LackWords>('lack');
    this.announce(this.#reading.state === 'ready' ? words.again : words.againFailed);
  };
}
