import type { ReactiveController } from 'lit';
import { attributeCap, parse } from '../data/json.js';
import type { Elsewhere } from './elsewhere.js';
import type { Part } from './part.js';
import { loading, type Reading, type SourceHost } from './reading.js';

/**
 * Finds an element's data: the first of `data`, a child script, a child table, `src`, the nearest `<trust-data>`. The first is read here;
 * where there is none, what reads the others is loaded. Asks the host to update whenever what it found has changed.
 */
export class Source implements ReactiveController {
  readonly #host: SourceHost;
  readonly #part: Pick<Part<unknown>, 'table'> | undefined;
  #given: unknown;
  #own: { of: unknown; reading: Reading } | undefined;
  #elsewhere: Elsewhere | undefined;
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
    this.#elsewhere?.leave();
  }

  /** What there is now. Called in each update: cheap where nothing has changed. */
  read(): Reading {
    const given = this.#given;
    if (given !== null && given !== undefined && (typeof given !== 'string' || given.trim())) {
      this.#elsewhere?.rest();
      if (this.#own?.of !== given) this.#own = { of: given, reading: this.#read(given) };
      return this.#own.reading;
    }
    if (!this.#host.isConnected) return loading;
    if (this.#elsewhere) return this.#elsewhere.read();
    this.#run(async () => {
      const { Elsewhere } = await import('./elsewhere.js');
      this.#elsewhere ??= new Elsewhere(this.#host, this.#part);
    });
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

  #read(given: unknown): Reading {
    const value = typeof given === 'string' ? parse(given, attributeCap) : given;
    if (value !== undefined) return { state: 'ready', value, problems: [] };
    this.#run(async () => {
      const { readText } = await import('./read-text.js');
      const own = this.#own;
      if (own && own.of === given) own.reading = readText(given as string, attributeCap);
    });
    return loading;
  }

  #run(work: () => Promise<void>): void {
    const done: Promise<void> = Promise.resolve(this.#under)
      .then(work)
      .then(
        () => true,
        // A part of the library that does not arrive is asked for again with the next update.
        () => false,
      )
      .then((arrived) => {
        if (this.#under === done) this.#under = undefined;
        if (arrived) this.#host.requestUpdate();
      });
    this.#under = done;
  }
}
