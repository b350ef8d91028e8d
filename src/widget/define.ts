/** The version of this copy; the build writes it in. */
declare const __VERSION__: string | undefined;
export const version = typeof __VERSION__ === 'undefined' ? 'source' : __VERSION__;

/** Tags of which this copy has said that another one holds them. */
const told = new Set<string>();

/** Defines a tag, once: the first copy on a page wins, a copy of another version says so. */
export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const held = customElements.get(tag) as { version?: string } | undefined;
  if (!held) customElements.define(tag, element);
  else if (held !== element && held.version !== version && !told.has(tag)) {
    told.add(tag);
    console.warn(
      `<${tag}> is already defined by version ${held.version ?? 'unknown'} of academy-trust-widgets; this page also loads ${version}. Keep one.`,
    );
  }
}
