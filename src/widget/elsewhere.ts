/** Data that an element is not given itself: a script or a table inside it, a file, a script of the page, the `<trust-data>` around it. */
import { ContextConsumer, ContextRoot } from '@lit/context';
import { parse, sourceCap } from '../data/json.js';
import { problem, warning } from '../data/problem.js';
import { ask, again, leave, type Fetched } from './fetched.js';
import type { Part } from './part.js';
import { loading, stillParsing, trustContext, type Reading, type SourceHost } from './reading.js';

let root: ContextRoot | undefined;

export class Elsewhere {
  readonly #host: SourceHost;
  readonly #part: Pick<Part<unknown>, 'table'> | undefined;
  readonly #consumer: ContextConsumer<typeof trustContext, SourceHost> | undefined;
  #url: string | undefined;
  #fetched: Fetched | undefined;
  #table: { key: string; reading: Reading } | undefined;
  #script: { text: string; reading: Reading } | undefined;
  #observer: MutationObserver | undefined;
  #under: Promise<void> | undefined;

  constructor(host: SourceHost, part?: Pick<Part<unknown>, 'table'>) {
    this.#host = host;
    this.#part = part;
    if (!root) {
      // Requests that no provider answers yet are kept, and answered when one is defined later.
      root = new ContextRoot();
      root.attach(document.documentElement);
    }
    if (part) this.#consumer = new ContextConsumer(host, { context: trustContext, subscribe: true });
  }

  get pending(): Promise<void> | undefined {
    return this.#under ?? (this.#fetched?.state === 'loading' ? this.#fetched.done : undefined);
  }

  read(): Reading {
    if (!this.#observer) {
      this.#observer = new MutationObserver(() => {
        this.#host.requestUpdate();
      });
      this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    }
    const script = this.#host.querySelector(':scope > script[type="application/json" i]');
    if (script?.textContent.trim()) {
      this.#ask(undefined);
      return stillParsing(script) ? this.#parsed() : this.#text(script.textContent);
    }
    const table = this.#part?.table && this.#fromTable(this.#part.table);
    const src = table ? undefined : this.#host.src?.trim();
    const id = src?.startsWith('#') ? src.slice(1) : undefined;
    this.#ask(id === undefined ? src : undefined);
    if (table) return table;
    if (id !== undefined) return this.#fromPage(id);
    return src ? this.#fromSource(src) : this.#fromProvider();
  }

  /** The element has left its place: another may have another document around it, or none. */
  leave(): void {
    this.rest();
    if (this.#consumer) delete this.#consumer.value;
  }

  /** Nothing is wanted from here any more, or for now. */
  rest(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#ask(undefined);
  }

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
    const url = src && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : undefined;
    if (url === this.#url) return;
    if (this.#url) leave(this.#url, this.#changed);
    this.#url = url;
    this.#fetched = url && /^https?:/.test(url) ? ask(url, this.#changed) : undefined;
  }

  #fromSource(src: string): Reading {
    const fetched = this.#fetched;
    if (!fetched)
      return failed(
        `src is "${src}": it takes an address that begins with http: or https:, a relative one, or # and the id of a JSON script in the page.`,
      );
    const { state, value, problems } = fetched;
    return state === 'ready'
      ? { state, value, problems }
      : state === 'error'
        ? { state, problems, retry: problems.some((p) => p.kind === 'network') }
        : loading;
  }

  #fromPage(id: string): Reading {
    const script = document.getElementById(id);
    if (!script || stillParsing(script))
      return document.readyState === 'loading'
        ? this.#parsed()
        : failed(`src is "#${id}", but nothing on the page has that id: add <script type="application/json" id="${id}">.`);
    return this.#text(script.textContent);
  }

  #text(text: string): Reading {
    if (this.#script?.text !== text) {
      const value = parse(text, sourceCap);
      const held: { text: string; reading: Reading } = {
        text,
        reading: value === undefined ? loading : { state: 'ready', value, problems: [] },
      };
      this.#script = held;
      if (value === undefined) this.#run(async () => void (held.reading = (await import('./read-text.js')).readText(text)));
    }
    return this.#script.reading;
  }

  #fromProvider(): Reading {
    const provided = this.#consumer?.value;
    // Before the element's end tag has come, data may still come inside it.
    if (!provided) return stillParsing(this.#host) ? this.#parsed() : { state: 'empty', problems: [] };
    const { state } = provided;
    if (state === 'ready') return { state, value: provided.document, problems: [] };
    return {
      state,
      problems:
        state === 'error' ? [problem('', 'The <trust-data> around this element has no readable document: see what it reports.')] : [],
      reported: true,
    };
  }

  #fromTable(load: NonNullable<Part<unknown>['table']>): Reading | undefined {
    const inside = this.#host.querySelector('table');
    const beside = inside ? null : escaped(this.#host);
    const table = inside ?? beside;
    if (!table) return undefined;
    if (stillParsing(table)) return this.#parsed();
    const key = table.outerHTML;
    if (this.#table?.key === key) return this.#table.reading;
    const held: { key: string; reading: Reading } = { key, reading: loading };
    this.#table = held;
    this.#run(async () => {
      try {
        const { value, problems } = (await load())(table);
        const moved = beside
          ? [
              warning(
                '',
                'The table stands after the paragraph: a <table> cannot be inside a <p>, so the browser moved it out. Take the <p> away.',
              ),
            ]
          : [];
        held.reading = { state: value === undefined ? 'error' : 'ready', value, problems: [...moved, ...problems] };
      } catch {
        held.reading = failed('The part of the library that reads tables could not be loaded.');
      }
    });
    return loading;
  }

  #run(work: () => Promise<void>): void {
    const done = work()
      .catch(() => undefined)
      .then(() => {
        if (this.#under === done) this.#under = undefined;
        this.#host.requestUpdate();
      });
    this.#under = done;
  }

  #parsed(): Reading {
    document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
    return loading;
  }
}

const failed = (message: string): Reading => ({ state: 'error', problems: [problem('', message)] });

/** A table that the parser moved out of the paragraph this element stands in: the parser closes the paragraph before it. */
function escaped(host: Element): HTMLTableElement | null {
  const paragraph = host.parentElement?.closest('p');
  const next = paragraph?.nextElementSibling;
  return next instanceof HTMLTableElement && !host.nextElementSibling ? next : null;
}
