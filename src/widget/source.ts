import type { ReactiveController } from 'lit';
import { attributeCap, parse, sourceCap } from '../data/json.js';
import type { Elsewhere } from './elsewhere.js';
import type { Part } from './part.js';
import { loading, stillParsing, type Reading, type SourceHost } from './reading.js';

/**
 * Finds an element's data: the first of `data`, a child script, a child table, `src`, the nearest `<trust-data>`. The first two are read
 * here; the others, and the words for what cannot be read, are loaded when they are wanted. Asks the host to update whenever what it found
 * has changed.
 */
export class Source implements ReactiveController {
  readonly #host: SourceHost;
  readonly #part: Pick<Part<unknown>, 'table'> | undefined;
  #given: unknown;
  #own: { of: unknown; reading: Reading } | undefined;
  #elsewhere: Elsewhere | undefined;
  #observer: MutationObserver | undefined;
  #under: Promise<void> | undefined;

  /** @param part the element's part; without one it takes a whole document and looks to no provider */
  constructor(host: SourceHost, part?: Pick<Part<unknown>, 'table'>) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
  }

  get given(): unknown {
    return this.#given;
  }

  /** Takes what the `data` property or attribute was given; whether that is anything new. */
  give(value: unknown): boolean {
    if (Object.is(value, this.#given)) return false;
    this.#given = value;
    return true;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#rest();
    this.#elsewhere?.leave();
  }

  /** What there is now. Called in each update: cheap where nothing has changed. */
  read(): Reading {
    const given = this.#given;
    if (given !== null && given !== undefined && (typeof given !== 'string' || given.trim())) {
      this.#rest();
      this.#elsewhere?.rest();
      return typeof given === 'string' ? this.#text(given, attributeCap) : this.#remember(given, () => ({ state: 'ready', value: given, problems: [] }));
    }
    if (!this.#host.isConnected) return loading;
    if (!this.#observer) {
      this.#observer = new MutationObserver(() => {
        this.#host.requestUpdate();
      });
      this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    }
    const script = this.#host.querySelector(':scope > script[type="application/json" i]');
    if (script?.textContent.trim()) {
      this.#elsewhere?.rest();
      return stillParsing(script) ? this.#parsed() : this.#text(script.textContent, sourceCap);
    }
    if (this.#elsewhere) return this.#elsewhere.read();
    this.#run(
      import('./later.js').then((module) => {
        this.#elsewhere ??= new module.Elsewhere(this.#host, this.#part);
      }),
    );
    return loading;
  }

  /** Whether something is under way that will change what `read` says. */
  get pending(): Promise<void> | undefined {
    return this.#under ?? this.#elsewhere?.pending;
  }

  /** Fetches `src` again, past the browser's cache. */
  async reload(): Promise<void> {
    await this.#elsewhere?.reload();
  }

  #rest(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #text(text: string, cap: number): Reading {
    return this.#remember(text, () => {
      const value = parse(text, cap);
      if (value !== undefined) return { state: 'ready', value, problems: [] };
      this.#run(
        import('./later.js').then(({ readText }) => {
          if (this.#own?.of === text) this.#own.reading = readText(text, cap);
        }),
      );
      return loading;
    });
  }

  #remember(of: unknown, read: () => Reading): Reading {
    if (!this.#own || this.#own.of !== of) this.#own = { of, reading: read() };
    return this.#own.reading;
  }

  /** More of the page is to come: look again when it is there. */
  #parsed(): Reading {
    document.addEventListener('DOMContentLoaded', () => this.#host.requestUpdate(), { once: true });
    return loading;
  }

  #run(work: Promise<void>): void {
    const done = work.then(() => {
      if (this.#under === done) this.#under = undefined;
      this.#host.requestUpdate();
    });
    this.#under = done;
  }
}
