/** Files behind `src`: fetched once per address for all elements of the page, aborted when the last one that asked is gone. */
import { parse, sourceCap } from '../data/json.js';
import { problem, type Problem } from '../data/problem.js';

export interface Fetched {
  state: 'loading' | 'ready' | 'error';
  value?: unknown;
  problems: Problem[];
  /** Settles when the state is no longer `loading`. Never rejects. */
  done: Promise<void>;
}

interface Entry extends Fetched {
  askers: Set<() => void>;
  abort: AbortController;
}

/** How long an answer may take, in ms. */
const patience = 10_000;
const entries = new Map<string, Entry>();

/** Asks for an address; `changed` is called when its state changes. */
export function ask(url: string, changed: () => void): Fetched {
  const entry = entries.get(url) ?? load(url);
  entry.askers.add(changed);
  return entry;
}

/** The asker is gone. Where it was the last, a request under way is aborted, unless it comes back in the same turn (a move). */
export function leave(url: string, changed: () => void): void {
  const entry = entries.get(url);
  if (!entry?.askers.delete(changed)) return;
  setTimeout(() => {
    if (entry.askers.size || entries.get(url) !== entry) return;
    entries.delete(url);
    entry.abort.abort();
  });
}

/** Fetches again, for everybody who shows it. */
export function again(url: string): Fetched {
  const askers = entries.get(url)?.askers ?? new Set();
  entries.get(url)?.abort.abort();
  const entry = load(url, true);
  for (const asker of askers) {
    entry.askers.add(asker);
    asker();
  }
  return entry;
}

function load(url: string, fresh = false): Entry {
  const entry: Entry = { state: 'loading', problems: [], askers: new Set(), abort: new AbortController(), done: Promise.resolve() };
  entries.set(url, entry);
  entry.done = get(url, entry.abort, fresh).then((result) => {
    Object.assign(entry, result);
    for (const asker of entry.askers) asker();
  });
  return entry;
}

type Result = Pick<Fetched, 'state' | 'value' | 'problems'>;
const failed = (message: string): Result => ({ state: 'error', problems: [problem('', message, { kind: 'network' })] });

async function get(url: string, abort: AbortController, fresh: boolean): Promise<Result> {
  const timer = setTimeout(() => {
    abort.abort('late');
  }, patience);
  const late = () => abort.signal.reason === 'late';
  try {
    const request = () =>
      fetch(url, {
        signal: abort.signal,
        credentials: 'same-origin',
        headers: { accept: 'application/json' },
        ...(fresh && { cache: 'no-cache' }),
      });
    // Once more, and only when the network failed: a phone between two cells.
    const response = await request().catch((cause: unknown) => {
      if (abort.signal.aborted) throw cause;
      return request();
    });
    if (!response.ok)
      return failed(
        `${url} answered ${String(response.status)}${response.status === 404 ? ' (not found): check the address in src' : ': try again later, or tell whoever keeps the site'}.`,
      );
    const text = await textOf(response, abort);
    if (text === undefined)
      return {
        state: 'error',
        problems: [problem('', `${url} is larger than ${String(sourceCap / 1024 / 1024)} MB: leave out what is not shown.`)],
      };
    if (!text.trim()) return failed(`${url} answered with nothing (${String(response.status)}).`);
    const parsed = parse(text, sourceCap);
    const { value, problems } =
      parsed === undefined ? (await import('../data/diagnose.js')).readJson(text) : { value: parsed, problems: [] };
    return {
      state: value === undefined ? 'error' : 'ready',
      value,
      problems: problems.map((p) => ({ ...p, message: `${url}: ${p.message}` })),
    };
  } catch {
    return failed(
      late()
        ? `${url} did not answer within ${String(patience / 1000)} seconds.`
        : `${url} could not be reached: the network failed, the site’s policy forbids it, or the other site does not allow it (CORS).`,
    );
  } finally {
    clearTimeout(timer);
  }
}

/** The body as text, read no further than the cap; undefined past it. */
async function textOf(response: Response, abort: AbortController): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > sourceCap) {
      abort.abort();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
