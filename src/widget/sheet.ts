/** The furniture of a standalone picture: rule, claim, subtitle, notes around a drawing. Pure strings; loaded only when a file is asked for. */
import type { Roles } from '../theme/roles.js';

export interface Sheet {
  heading: string;
  subtitle?: string | undefined;
  notes?: readonly string[];
}

/** Fonts by name: a file has no page to inherit them from. */
const sans = 'Liberation Sans, Arial, Helvetica, sans-serif';
export const serif = 'Times New Roman, Liberation Serif, Tinos, serif';

// Half a pair of surrogates is no text that a file or an address could hold.
export const escape = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (c) => `&#${String(c.charCodeAt(0))};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

export interface TextStyle {
  size?: number;
  bold?: boolean;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  family?: string;
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** One line of text, its baseline at y. */
export function text(x: number, y: number, content: string, { size = 14, bold, fill, anchor, family }: TextStyle = {}): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${bold ? ' font-weight="700"' : ''}${fill ? ` fill="${fill}"` : ''}${anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : ''}${family ? ` font-family="${family}"` : ''}>${escape(content)}</text>`;
}

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(height)}" fill="${fill}"${more ? ` ${more}` : ''}/>`;
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, more = ''): string =>
  `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${stroke}" stroke-width="${String(width)}" fill="none"${more ? ` ${more}` : ''}/>`;

/** Breaks text into lines of at most `width` px. Nothing is measured: .54 em a character is more than most texts take. */
export function wrap(content: string, width: number, size: number): string[] {
  const most = Math.max(4, Math.floor(width / (size * 0.54)));
  const lines: string[] = [];
  let current = '';
  for (const word of content.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${String(most)}}`, 'gu')) ?? [])) {
    if (current && current.length + word.length + 1 > most) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return current ? [...lines, current] : lines;
}

/** Wrapped text from `top` down; gives the y below it. */
export function block(
  x: number,
  top: number,
  content: string,
  width: number,
  leading: number,
  style: TextStyle = {},
): { svg: string; bottom: number } {
  const { size = 14 } = style;
  const lines = wrap(content, width, size);
  return {
    svg: lines.map((one, i) => text(x, top + leading * i + leading / 2 + size * 0.36, one, style)).join(''),
    bottom: top + leading * lines.length,
  };
}

/** The whole picture. `draw` is told where it begins, and what room it has; it gives its marks and the y below them. */
export function sheet(
  width: number,
  roles: Roles,
  { heading, subtitle, notes = [] }: Sheet,
  description: string,
  draw: (left: number, top: number, room: number) => { svg: string; bottom: number },
  defs = '',
): string {
  const margin = 24;
  const room = width - 2 * margin;
  const size = room >= 840 ? 28 : room >= 560 ? 24 : 20;
  const parts = [rect(margin, margin, room, 4, roles.deep)];
  const head = block(margin, margin + 16, heading, Math.min(room, 34 * size), size + 4, { size, bold: true });
  parts.push(head.svg);
  let y = head.bottom + 8;
  if (subtitle) {
    const sub = block(margin, y, subtitle, room, 20, { fill: roles.quiet });
    parts.push(sub.svg);
    y = sub.bottom;
  }
  const drawn = draw(margin, y + 20, room);
  parts.push(drawn.svg);
  y = drawn.bottom + 16;
  for (const note of notes) {
    const one = block(margin, y, note, room, 16, { size: 12, fill: roles.quiet });
    parts.push(one.svg);
    y = one.bottom + 4;
  }
  const height = Math.ceil(y + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(Math.round(width))}" height="${String(height)}" viewBox="0 0 ${String(Math.round(width))} ${String(height)}" role="img" font-family="${sans}" fill="${roles.ink}"><title>${escape(heading)}</title><desc>${escape(description)}</desc>${defs ? `<defs>${defs}</defs>` : ''}<rect width="100%" height="100%" fill="${roles.paper}"/>${parts.join('')}</svg>`;
}
