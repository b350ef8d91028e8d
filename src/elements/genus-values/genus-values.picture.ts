/** The values as a standalone SVG. Pure; loaded only when a file is asked for. */
import type { Wanted } from '../../widget/plate.js';
import { block, line, serif, sheet, text, wrap } from '../../widget/sheet.js';
import type { Values } from './genus-values.data.js';
import { initialOf } from './genus-values.initial.js';

/** The same three sizes as on a page, px. `baseline` and `room` are from a row's top to the name's baseline, and from the last one to its end. */
const small = { indent: 60, size: 56, gap: 3, baseline: 55, font: 20, leading: 24, below: 16, beside: false };
const medium = { indent: 88, size: 84, gap: 4, baseline: 72, font: 22, leading: 28, below: 20, beside: false };
const large = { indent: 128, size: 120, gap: 5, baseline: 104, font: 28, leading: 32, below: 24, beside: true };

/** Where the large arrangement's text begins, from the text axis. */
const column = 460;

export function picture({ values, note }: Values, { width, roles, heading, subtitle, description }: Wanted): string {
  return sheet(width, roles, { heading, subtitle, notes: note ? [note] : [] }, description, (left, top, room) => {
    const m = room >= 840 ? large : room >= 420 ? medium : small;
    const initials = values.map(({ letter, name }) => initialOf(letter, name));
    const size = m.size * Math.min(...initials.map((one) => one.scale));
    // A file has no page to take its direction from: the first letter's script says it.
    const rtl = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(initials[0]?.letters ?? '');
    const x = (from: number): number => (rtl ? left + room - from : left + from);
    const [start, end] = rtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
    let y = top - 4;
    const parts = [line(left, y, left + room, y, roles.rule)];
    for (const [i, initial] of initials.entries()) {
      const content = values[i]?.text;
      const nameRoom = m.beside && content ? column - 24 : room - m.indent - 12;
      const base = y + m.baseline;
      parts.push(
        text(x(m.indent - m.gap + initial.metrics[1] * size), base, initial.letters, {
          size,
          bold: true,
          fill: roles.tone,
          family: serif,
          anchor: end,
        }),
      );
      const lines = wrap(initial.rest, nameRoom, m.font);
      parts.push(...lines.map((one, j) => text(x(m.indent), base + m.leading * j, one, { size: m.font, bold: true, anchor: start })));
      let bottom = base + m.leading * (lines.length - 1) + m.font * 0.3;
      if (content) {
        // The first line of a text beside the name stands on the name's baseline.
        const from = m.beside ? m.indent + column : m.indent;
        let below = m.beside ? base - 18 : bottom + 4;
        for (const paragraph of content.trim().split(/\n\s*\n/)) {
          const one = block(x(from), below, paragraph, room - from - 12, 24, { size: 16, anchor: start });
          parts.push(one.svg);
          below = one.bottom + 8;
        }
        bottom = Math.max(bottom, below - 8);
      }
      y = Math.round(bottom + m.below);
      parts.push(line(left, y, left + room, y, roles.rule));
    }
    return { svg: parts.join(''), bottom: y };
  });
}
