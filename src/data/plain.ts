/** How deep data may nest. */
export const deepest = 64;
/** How many values it may hold: far above any trust's, low enough that no page hangs. */
export const most = 400_000;
export const refused = /^(?:__proto__|constructor|prototype)$/;

/**
 * A plain deep copy without keys that are `null` (null means absent): framework proxies and class instances come out as plain data.
 * Undefined where that cannot be had (refused keys, too deep, a cycle, a getter that throws): explain.ts says why.
 */
export function plain(input: unknown): unknown {
  let count = 0;
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) {
      if (/function|symbol|bigint/.test(typeof value)) throw new TypeError();
      return value;
    }
    if (depth > deepest || ++count > most) throw new RangeError();
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (Array.isArray(value) && value.length > most) throw new RangeError();
    if (Array.isArray(value)) return Array.from(value as unknown[], (item) => copy(item, depth + 1) ?? null);
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (refused.test(key)) throw new TypeError();
      const part = (value as Record<string, unknown>)[key];
      if (part !== null && part !== undefined) out[key] = copy(part, depth + 1);
    }
    return out;
  };
  try {
    return copy(input, 0);
  } catch {
    return undefined;
  }
}
