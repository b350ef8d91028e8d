import { createContext, ContextConsumer, ContextRoot, type Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { attributeCap, readJson } from '../data/json.js';
import { isError, problem, warning, type Problem } from '../data/problem.js';
import type { TrustDocument } from '../data/trust-document.js';
import { ask, again, leave, type Fetched } from './fetched.js';
import type { Part } from './part.js';

/** What a source holds at this moment. */
export interface Reading {
  state: 'loading' | 'empty' | 'error' | 'ready';
  /** Own data or a whole document, as it came. */
  value?: unknown;
  problems: Problem[];
  /** Somebody else has reported the problems: the `<trust-data>` around. */
  reported?: boolean;
  /** `src` failed: asking again may help. */
  retry?: boolean;
}

/** What `<trust-data>` hands on. Its shape is shared by all versions of the library on a page: only ever add to it. */
export interface Provided {
  state: Reading['state'];
  document?: TrustDocument;
}

/** Shared by every copy of the library: the key is the same symbol for all. */
export const trustContext = createContext<Provided>(Symbol.for('academy-trust-widgets/document')) as Context<symbol, Provided>;

let root: ContextRoot | undefined;
/** Requests that no provider answers yet are kept, and answered when one is defined later. */
function keepRequests(): void {
  if (root || typeof document === 'undefined') return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}

const nothing: Reading = { state: 'empty', problems: [] };
const loading: Reading = { state: 'loading', problems: [] };

export interface SourceHost extends ReactiveElement {
  src: string | null;
}

/**
 * Finds an element's data: the first of `data`, a child script, a child table, `src`, the nearest `<trust-data>`. Asks the host to update
 * whenever what it found has changed.
 */
export class Source implements ReactiveController {
  readonly #host: SourceHost;
  readonly #part: Pick<Part<unknown>, 'table'> | undefined;
  #given: unknown;
  #givenReading: Reading | undefined;
  #url: string | undefined;
  #fetched: Fetched | undefined;
  #observer: MutationObserver | undefined;
  #children: { key: unknown; reading: Reading } | undefined;
  #consumer: ContextConsumer<typeof trustContext, ReactiveElement> | undefined;
  #table: Promise<void> | undefined;

  /** @param part the element's part; without one it takes a whole document and looks to no provider */
  constructor(host: SourceHost, part?: Pick<Part<unknown>, 'table'>) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
    if (part) this.#consumer = new ContextConsumer(host, { context: trustContext, subscribe: true });
  }

  get given(): unknown {
    return this.#given;
  }

  /** Takes what the `data` property or attribute was given. Text is read here, because frameworks assign text to properties. */
  give(value: unknown): boolean {
    if (Object.is(value, this.#given)) return false;
    this.#given = value;
    if (value === null || value === undefined || (typeof value === 'string' && !value.trim())) this.#givenReading = undefined;
    else if (typeof value === 'string') this.#givenReading = fromText(value, attributeCap);
    else this.#givenReading = { state: 'ready', value, problems: [] };
    return true;
  }

  hostConnected(): void {
    keepRequests();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#ask(undefined);
  }

  /** What there is now. Called in each update: cheap where nothing has changed. */
  read(): Reading {
    if (!this.#host.isConnected) return this.#givenReading ?? loading;
    if (this.#givenReading) {
      this.#observer?.disconnect();
      this.#observer = undefined;
      this.#ask(undefined);
      return this.#givenReading;
    }
    const inside = this.#fromChildren();
    const src = inside ? undefined : this.#host.src?.trim();
    if (src?.startsWith('#')) return this.#fromPage(src.slice(1));
    this.#ask(src);
    if (inside) return inside;
    if (src) return this.#fromSource();
    return this.#fromProvider();
  }

  /** Settles when nothing is under way any more. */
  async settled(): Promise<void> {
    await this.#table;
    await this.#fetched?.done;
  }

  /** Whether something is under way that will change what `read` says. */
  get pending(): boolean {
    return this.#table !== undefined || this.#fetched?.state === 'loading';
  }

  /** Fetches `src` again, past the browser's cache. */
  async reload(): Promise<void> {
    if (!this.#url) return;
    this.#fetched = again(this.#url);
    this.#host.requestUpdate();
    await this.#fetched.done;
  }

  readonly #changed = (): void => {
    // A reload replaces the entry that this element looks at.
    if (this.#url) this.#fetched = ask(this.#url, this.#changed);
    this.#host.requestUpdate();
  };

  #ask(src: string | undefined): void {
    let url: string | undefined;
    if (src) url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
    if (url === this.#url) return;
    if (this.#url) leave(this.#url, this.#changed);
    this.#url = url;
    this.#fetched = url && /^https?:/.test(url) ? ask(url, this.#changed) : undefined;
  }

  #fromSource(): Reading {
    const fetched = this.#fetched;
    if (!fetched) return failed(`src is "${this.#host.src ?? ''}": it takes an address that begins with http: or https:, a relative one, or # and the id of a JSON script in the page.`);
    if (fetched.state === 'loading') return loading;
    if (fetched.state === 'error') return { state: 'error', problems: fetched.problems, retry: fetched.problems.some((p) => p.kind === 'network') };
    return { state: 'ready', value: fetched.value, problems: fetched.problems };
  }

  #fromPage(id: string): Reading {
    this.#ask(undefined);
    const script = document.getElementById(id);
    if (!script) return stillParsing(this.#host) ? this.#later() : failed(`src is "#${id}", but nothing on the page has that id: add <script type="application/json" id="${id}">.`);
    return this.#remember(script.textContent, () => fromText(script.textContent));
  }

  #fromProvider(): Reading {
    const provided = this.#consumer?.value;
    if (!provided) return nothing;
    if (provided.state === 'ready') return { state: 'ready', value: provided.document, problems: [] };
    return { state: provided.state, problems: provided.state === 'error' ? [problem('', 'The <trust-data> around this element has no readable document: see what it reports.')] : [], reported: true };
  }

  #fromChildren(): Reading | undefined {
    if (!this.#observer) {
      this.#observer = new MutationObserver(() => {
        this.#host.requestUpdate();
      });
      this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    }
    const script = this.#host.querySelector(':scope > script[type="application/json" i]');
    if (script?.textContent.trim()) return stillParsing(script) ? this.#later() : this.#remember(script.textContent, () => fromText(script.textContent));
    if (!this.#part?.table) return undefined;
    const inside = this.#host.querySelector('table');
    const beside = inside ? null : escaped(this.#host);
    const table = inside ?? beside;
    if (!table) return undefined;
    if (stillParsing(table)) return this.#later();
    const key = table.outerHTML;
    if (this.#children?.key === key) return this.#children.reading;
    this.#children = { key, reading: loading };
    this.#table = this.#part.table().then(
      (read) => {
        const { value, problems } = read(table);
        if (beside) problems.unshift(warning('', 'The table stands after the paragraph: a <table> cannot be inside a <p>, so the browser moved it out. Take the <p> away.'));
        this.#children = { key, reading: { state: value === undefined ? 'error' : 'ready', value, problems } };
        this.#table = undefined;
        this.#host.requestUpdate();
      },
      () => {
        this.#children = { key, reading: failed('The part of the library that reads tables could not be loaded.') };
        this.#table = undefined;
        this.#host.requestUpdate();
      },
    );
    return loading;
  }

  #remember(key: unknown, read: () => Reading): Reading {
    const known = this.#children;
    if (known && known.key === key) return known.reading;
    const reading = read();
    this.#children = { key, reading };
    return reading;
  }

  #later(): Reading {
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        this.#host.requestUpdate();
      },
      { once: true },
    );
    return loading;
  }
}

function fromText(text: string, cap?: number): Reading {
  const { value, problems } = readJson(text, cap);
  return value === undefined || problems.some(isError) ? { state: 'error', problems } : { state: 'ready', value, problems };
}

const failed = (message: string): Reading => ({ state: 'error', problems: [problem('', message)] });

/** Whether the parser may still add to a node: nothing has come after it, and the page is not at its end. */
function stillParsing(node: Node): boolean {
  if (document.readyState !== 'loading') return false;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return false;
  return true;
}

/** A table that the parser moved out of the paragraph this element stands in: the parser closes the paragraph before it. */
function escaped(host: Element): HTMLTableElement | null {
  const paragraph = host.parentElement?.closest('p');
  const next = paragraph?.nextElementSibling;
  return next instanceof HTMLTableElement && !host.nextElementSibling ? next : null;
}
