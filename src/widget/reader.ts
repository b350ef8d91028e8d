/**
 * The first sign of a reader: until somebody points, scrolls, types or prints, nobody can ask for the figures behind a picture, so what
 * makes a table of them is not loaded before.
 */
const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'beforeprint'] as const;
let waiting: Set<() => void> | undefined;
let seen = false;

function arrive(): void {
  seen = true;
  for (const sign of signs) removeEventListener(sign, arrive, true);
  for (const tell of waiting ?? []) tell();
  waiting = undefined;
}

/** Calls back once there is a reader; at once where there is one already. */
export function whenReader(tell: () => void): void {
  if (seen) return tell();
  if (!waiting) {
    waiting = new Set();
    for (const sign of signs) addEventListener(sign, arrive, { capture: true, passive: true });
    matchMedia('print').addEventListener('change', arrive, { once: true });
  }
  waiting.add(tell);
}

/** The reader of the caller is gone. */
export const noReader = (tell: () => void): void => void waiting?.delete(tell);
