/**
 * The first sign of a reader: until somebody points, scrolls, types or prints, nobody can ask for the figures behind a picture, so what
 * makes a table of them is not loaded before.
 */
const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'beforeprint'] as const;
const waiting = new Set<() => unknown>();
let seen = false;

function arrive(): void {
  seen = true;
  for (const tell of waiting) tell();
  waiting.clear();
}

/** Calls back once there is a reader; at once where there is one already. */
export function whenReader(tell: () => unknown): void {
  if (seen || matchMedia('print').matches) {
    tell();
    return;
  }
  if (!waiting.size) {
    // One that listens already is not added again.
    for (const sign of signs) addEventListener(sign, arrive, { capture: true, passive: true, once: true });
    matchMedia('print').addEventListener('change', arrive, { once: true });
  }
  waiting.add(tell);
}

/** The reader of the caller is gone. */
export const noReader = (tell: () => unknown): unknown => waiting.delete(tell);
