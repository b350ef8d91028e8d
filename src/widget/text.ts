import { html, nothing, type TemplateResult } from 'lit';

/** A blank line begins a paragraph. */
export const paragraphs = (text: string): TemplateResult[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((one) => html`<p>${one}</p>`);

/** A heading of the level wanted; 6 is the deepest there is. */
export function heading(
  level: number,
  content: unknown,
  id: string | typeof nothing = nothing,
  part: string | typeof nothing = nothing,
): TemplateResult {
  switch (Math.min(6, level)) {
    case 1:
      return html`<h1 id=${id} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
  }
}

export const linked = ({ text, href }: { text: string; href?: string | undefined }): unknown =>
  href ? html`<a href=${href}>${text}</a>` : text;
