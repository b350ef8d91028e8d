import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { isError, problem, type Problem } from '../../data/problem.js';
import { plain } from '../../data/plain.js';
import { isDocument, type TrustDocument } from '../../data/trust-document.js';
import { version } from '../../widget/define.js';
import '../../widget/elsewhere.js';
import { otherVersion } from '../../widget/version.js';
import { trustContext, type Provided } from '../../widget/reading.js';
import { report } from '../../widget/report.js';
import { Source } from '../../widget/source.js';
import type { TrustErrorDetail, TrustReadyDetail } from '../../widget/widget.js';

interface ReadDocument {
  document?: TrustDocument;
  problems: Problem[];
  /** Why it cannot be read is still to be put into words. */
  unsaid?: boolean;
}

/** Any value → a plain copy of a document of version 1, or why it is none. Its parts are for the elements to check. */
function readDocument(value: unknown): ReadDocument {
  const copy = plain(value);
  if (copy === undefined) return { problems: [], unsaid: true };
  if (!isDocument(copy)) return { problems: [problem('version', 'A trust document is an object with "version": 1; this is not one.')] };
  if (copy.version !== 1) return { problems: [otherVersion(copy.version)] };
  return { document: copy, problems: [] };
}

/**
 * Gives one trust document to every element inside. It draws nothing; its children are the page's content. A document that cannot be
 * read is reported here, once; each element checks its own part.
 * @summary One trust document for all elements inside.
 * @tag trust-data
 * @fires {CustomEvent<{ data: unknown }>} trust-ready - The document is there.
 * @fires {CustomEvent<{ problems: Problem[] }>} trust-error - The document cannot be read, or its file cannot be reached.
 * @cssstate loading - The document is on its way.
 * @cssstate empty - No document is given.
 * @cssstate error - The document cannot be read.
 * @cssstate ready - The document is handed on.
 * @slot - The page's content with our elements in it.
 */
export class TrustData extends LitElement {
  /** @internal */
  static readonly version = version;
  static override properties: PropertyDeclarations = { data: { noAccessor: true }, src: {} };
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none !important;
    }
  `;

  /** Address of the document (`http:`, `https:` or relative; 2 MB, 10 s), or `#id` of a JSON script in the page. */
  declare src: string | null;

  readonly #source = new Source(this);
  readonly #provider = new ContextProvider(this, { context: trustContext, initialValue: { state: 'loading' } });
  readonly #internals: ElementInternals | undefined;
  #read: ({ of: unknown } & ReadDocument) | undefined;
  #last: unknown;
  #problems: Problem[] = [];
  #reported = '';
  #under: Promise<void> | undefined;

  constructor() {
    super();
    this.src = null;
    try {
      this.#internals = this.attachInternals();
    } catch {
      // See TrustWidget.
    }
  }

  /**
   * The document: an object, or JSON text (256 kB). Read back, it is what was given.
   * @attr data
   */
  get data(): unknown {
    return this.#source.given;
  }
  set data(value: unknown) {
    const before = this.#source.given;
    if (this.#source.give(value)) this.requestUpdate('data', before);
  }

  /** What is wrong with the document now. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Fetches `src` again; settles when the answer is handed on. */
  async reload(): Promise<void> {
    await this.#source.reload();
    await this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const reading = this.#source.read();
    this.#problems = [...reading.problems];
    let state = reading.state;
    if (state === 'ready') {
      if (!this.#read || this.#read.of !== reading.value) this.#read = { of: reading.value, ...readDocument(reading.value) };
      if (this.#read.unsaid) this.#explain(this.#read);
      this.#problems.push(...this.#read.problems);
      if (!this.#read.document) state = 'error';
    }
    const before = this.#provider.value;
    // A file out of reach does not take away what was shown.
    const kept = (reading.retry || state === 'loading') && before.document !== undefined && this.src;
    const next: Provided = kept ? before : state === 'ready' && this.#read?.document ? { state, document: this.#read.document } : { state };
    if (next.state !== before.state || next.document !== before.document) this.#provider.setValue(next);
    for (const one of ['loading', 'empty', 'error', 'ready']) this.#internals?.states[one === next.state ? 'add' : 'delete'](one);
  }

  #explain(read: { of: unknown } & ReadDocument): void {
    read.unsaid = false;
    this.#under = import('../../data/explain.js').then(({ explainInput }) => {
      read.problems = explainInput(read.of);
      this.#under = undefined;
      this.requestUpdate();
    });
  }

  protected override updated(): void {
    const said = JSON.stringify(this.#problems);
    if (said !== this.#reported) {
      this.#reported = said;
      const errors = this.#problems.filter(isError);
      report(this, this.#problems);
      if (errors.length)
        this.dispatchEvent(
          new CustomEvent<TrustErrorDetail>('trust-error', { bubbles: true, composed: true, detail: { problems: errors } }),
        );
    }
    const { document } = this.#provider.value;
    if (document && document !== this.#last) {
      this.#last = document;
      this.dispatchEvent(new CustomEvent<TrustReadyDetail>('trust-ready', { bubbles: true, composed: true, detail: { data: document } }));
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
    return html`<slot></slot>`;
  }
}
