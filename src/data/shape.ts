/**
 * A schema compiled to as few bytes as it can be: what a browser checks data against before it draws. The schemas themselves, and words
 * for what does not fit, are loaded only when something does not. Made by `npm run shapes`; a test holds them to the schemas.
 */
export type Shape =
  /** Any text, text that is not blank, a finite number, true or false, anything. */
  | 's'
  | 't'
  | 'n'
  | 'b'
  | '*'
  /** One of these. */
  | { is: readonly unknown[] }
  /** A number: least, most, whole. */
  | { n: readonly [number | null, number | null, (0 | 1)?] }
  /** Text of this form: the source of a regular expression that ignores case. */
  | { r: string }
  /** A list of these, at least and at most so many. */
  | { l: Shape; n?: readonly [number, number?] }
  /** An object whose keys are its own: each of them has this shape. */
  | { m: Shape }
  /** An object with these keys; `!` after a name: it has to be there. */
  | { o: Readonly<Record<string, Shape>> }
  /** Either. */
  | { u: readonly Shape[] };

/** How well a value fits: not at all, but for keys that are not known (they are taken out), wholly. */
export type Fit = 0 | 1 | 2;

/** Whether a plain copy of data has a shape. Takes out keys that the shape does not know. */
export function fit(shape: Shape, value: unknown): Fit {
  if (typeof shape === 'string')
    return shape === '*' ||
      (shape === 's'
        ? typeof value === 'string'
        : shape === 't'
          ? typeof value === 'string' && /\S/.test(value)
          : shape === 'n'
            ? Number.isFinite(value)
            : typeof value === 'boolean')
      ? 2
      : 0;
  if ('is' in shape) return shape.is.includes(value) ? 2 : 0;
  if ('r' in shape) return typeof value === 'string' && new RegExp(shape.r, 'i').test(value) ? 2 : 0;
  if ('u' in shape) return shape.u.reduce<Fit>((best, one) => best || fit(one, value), 0);
  if ('l' in shape) {
    const [least, most] = shape.n ?? [0];
    return Array.isArray(value) && value.length >= least && value.length <= (most ?? Infinity)
      ? worst(value.map((one) => fit(shape.l, one)))
      : 0;
  }
  if ('n' in shape) {
    const [least, most, whole] = shape.n;
    return Number.isFinite(value) &&
      (value as number) >= (least ?? -Infinity) &&
      (value as number) <= (most ?? Infinity) &&
      (!whole || Number.isInteger(value))
      ? 2
      : 0;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  const held = value as Record<string, unknown>;
  if ('m' in shape) return worst(Object.values(held).map((one) => fit(shape.m, one)));
  let unknown = Object.keys(held).length;
  const fits = Object.entries(shape.o).map(([name, one]): Fit => {
    const key = name.replace('!', '');
    if (!(key in held)) return key === name ? 2 : 0;
    unknown--;
    return fit(one, held[key]);
  });
  if (unknown) for (const key of Object.keys(held)) if (!(key in shape.o) && !(`${key}!` in shape.o)) Reflect.deleteProperty(held, key);
  return Math.min(worst(fits), unknown ? 1 : 2) as Fit;
}

const worst = (fits: Fit[]): Fit => Math.min(2, ...fits) as Fit;
