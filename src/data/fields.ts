/** The pieces that every schema is built of. Their messages are made in check.ts, so that all elements speak alike. */
import * as v from 'valibot';

/** Text with at least one visible character. */
export const text = v.pipe(v.string(), v.regex(/\S/));
export const texts = v.array(text);
export const finite = v.pipe(v.number(), v.finite());
export const whole = v.pipe(finite, v.integer(), v.minValue(0));
export const percent = v.pipe(finite, v.minValue(0), v.maxValue(100));
/** A day: `2018-07-01`. */
export const day = v.pipe(v.string(), v.isoDate());
/** An address that may be followed: http, https, mailto, tel, or relative. */
export const link = v.pipe(v.string(), v.regex(/^(?:(?:https?|mailto|tel):|(?![a-z][a-z\d+.-]*:)(?!\s))\S*$/i));
/** Unique reference number of a school: any positive integer. */
export const urn = v.pipe(finite, v.integer(), v.minValue(1));
export const optional = v.optional;

/** What each part, outcome and quote may hold. */
export const about = {
  title: optional(text),
  subtitle: optional(text),
  note: optional(text),
  example: optional(v.boolean()),
};

/** A piece of evidence, with where to find it. */
export const evidence = v.object({ text, href: optional(link) });
export type Evidence = v.InferOutput<typeof evidence>;
