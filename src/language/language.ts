import type { LitElement, ReactiveController } from 'lit';

/** English words by part: in place, because most pages want no others. */
const english: Record<string, object> = {};

/** Languages other than English: languages.ts, which a language's file brings along. */
export interface Languages {
  register: (lang: string, part: string, words: object) => void;
  /** Undefined where the language, or its part, is not there. */
  words: (lang: string, part: string) => object | undefined;
}
let others: Languages | undefined;

const hosts = new Set<LitElement>();
const update = (): void => {
  for (const host of hosts) host.requestUpdate();
};
if (typeof MutationObserver !== 'undefined')
  new MutationObserver(update).observe(document.documentElement, { attributes: true, attributeFilter: ['lang', 'dir'] });

export function addLanguages(languages: Languages): void {
  others = languages;
}

/**
 * The words of a part of the library, by language: `speak('en', 'six-pillars-scorecard', words)`. A language that lacks a part falls back
 * to English.
 */
export function speak(lang: string, part: string, words: object): void {
  if (lang === 'en') english[part] = words;
  else others?.register(lang, part, words);
  update();
}

/** Language and direction of an element: its own `lang` and `dir`, else those of the nearest ancestor that has one. */
export class Language implements ReactiveController {
  readonly #host: LitElement;
  /** Found once an update: a picture asks many times. */
  #lang: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  /** Looks again, where the next to ask is a new update. */
  renew(): void {
    this.#lang = undefined;
  }

  lang(): string {
    if (this.#lang === undefined) {
      const said = nearest(this.#host, 'lang');
      this.#lang = canonical.get(said) ?? canonicalised(said);
      canonical.set(said, this.#lang);
    }
    return this.#lang;
  }

  /** The language of the figures: words that fall back to English are to have English figures beside them. */
  spoken(): string {
    const lang = this.lang();
    return /^en\b/.test(lang) || others?.words(lang, 'frame') ? lang : 'en-GB';
  }

  dir(): 'ltr' | 'rtl' {
    return nearest(this.#host, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  }

  /** The words of a part, in the element's language where we have it, else in English. */
  words<T extends object>(part: string): T {
    return (others?.words(this.lang(), part) ?? english[part]) as T;
  }
}

/** Tags as pages write them, and what they are. */
const canonical = new Map<string, string>();

function canonicalised(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

function nearest(start: Element, attribute: string): string {
  for (let el: Element | null = start; el;) {
    const found = el.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute) ?? '';
    const root = el.getRootNode();
    el = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
