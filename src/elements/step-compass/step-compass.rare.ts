/** A heart that holds mission, vision and values, or no text; points of which nothing but the name is known. Loaded with the first of them. */
import { html } from 'lit';
import type { Language } from '../../language/language.js';
import { paragraphs } from '../../widget/text.js';
import type { Compass } from './step-compass.data.js';
import type { Whole } from './step-compass.part.js';
import type { RareWords } from './step-compass.rare.words.js';
import './step-compass.rare.words.js';

/** Says what a compass that is not as usual holds, and what it lacks. */
export function whole(data: Compass, language: Language): Whole {
  const words = language.words<RareWords>('step-compass-rare');
  const { heart, points } = data;
  const held = (['mission', 'vision', 'values'] as const).flatMap((key) => (heart[key] ? [[words[key], heart[key]] as const] : []));
  const list = html`<dl>
    ${held.map(
      ([name, text]) =>
        html`<dt>${name}</dt>
          <dd>${paragraphs(text)}</dd>`,
    )}
  </dl>`;
  return {
    ...data,
    held,
    ...(held.length ? { more: list } : !heart.text && { more: html`<p class="none">${words.noText}</p>` }),
    points: points.map((point) => (point.line || point.text || point.href ? point : { ...point, line: words.unwritten, unwritten: true })),
  };
}
