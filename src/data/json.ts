/** JSON text → its value. What is wrong with text that is no JSON is found by diagnose.ts, which is loaded only then. */

/** The most that an attribute holds, in UTF-16 units: 256 kB. */
export const attributeCap = 256 * 1024;
/** The most that a file behind `src` holds: 2 MB. */
export const sourceCap = 2 * 1024 * 1024;

/** The value of a text that is JSON and not too long; undefined where it is not. */
export function parse(text: string, cap: number): unknown {
  if (text.length > cap) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
