import { LocalizeController, registerTranslation, type Translation } from '@shoelace-style/localize';
import type { LitElement } from 'lit';

/** Languages that we have words in. */
const spoken = new Set<string>();
/** English words by part. The library’s own fallback is the first object that anybody on the page has registered. */
const english: Record<string, object> = {};

/**
 * The words of a part of the library, by language: `speak('en', 'six-pillars-scorecard', words)`. A language that lacks a part falls back
 * to English.
 */
export function speak(lang: string, part: string, words: object): void {
  spoken.add(lang.toLowerCase());
  if (lang === 'en') english[part] = words;
  registerTranslation({ $code: lang, $name: lang, $dir: 'ltr', [part]: words } as Translation);
}

/** Language and direction of an element: its own `lang` and `dir`, else those of the nearest ancestor that has one, else the page's. */
export class Language extends LocalizeController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    super(host);
    this.#host = host;
  }

  override lang(): string {
    const own = nearest(this.#host, 'lang');
    if (!own) return super.lang();
    try {
      return Intl.getCanonicalLocales(own.replaceAll('_', '-'))[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  /** The language of the figures: words that fall back to English are to have English figures beside them. */
  spoken(): string {
    const lang = this.lang();
    return spoken.has(lang.toLowerCase()) || spoken.has(lang.toLowerCase().split('-')[0] ?? '') ? lang : 'en-GB';
  }

  override dir(): string {
    return (nearest(this.#host, 'dir') ?? super.dir()).toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  }

  /** The words of a part, in the element's language where we have it, else in English. */
  words<T extends object>(part: string): T {
    return (this.exists(part as never, {} as never) ? this.term(part as never) : english[part]) as unknown as T;
  }
}

function nearest(start: Element, attribute: string): string | null {
  for (let el: Element | null = start; el; ) {
    const found = el.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute);
    const root = el.getRootNode();
    el = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
