/** Languages other than English, kept by @shoelace-style/localize. A language's file imports this, then speaks. */
import { LocalizeController, registerTranslation } from '@shoelace-style/localize';
import { addLanguages } from './language.js';

const known = new Set<string>();

addLanguages({
  register: (lang, part, words) => {
    known.add(lang.toLowerCase());
    registerTranslation({ $code: lang, $name: lang, $dir: 'ltr', [part]: words });
  },
  words: (lang, part) => {
    // The library's own fallback is whichever language came first; ours is English, and stands elsewhere.
    if (!known.has(lang.toLowerCase()) && !known.has(lang.toLowerCase().split('-')[0] ?? '')) return undefined;
    const host = { lang, addController: () => undefined } as unknown as HTMLElement & { addController: () => undefined };
    const localize = new LocalizeController(host as never);
    return localize.exists(part as never, { includeFallback: false }) ? (localize.term(part as never) as unknown as object) : undefined;
  },
});
