/** The compass as a file: the rose, then the five texts. */
import type { Roles } from '../../theme/roles.js';
import type { Wanted } from '../../widget/plate.js';
import { block, line, serif, sheet, text } from '../../widget/sheet.js';
import { litFacet, type Kite } from './step-compass.kite.js';
import { rose, type Rose } from './step-compass.layout.js';
import type { Whole } from './step-compass.part.js';
import { heartLines } from './step-compass.words.js';

interface Drawn {
  svg: string;
  bottom: number;
}

/** Checked data → a standalone SVG. */
export function picture(data: Whole, { width, roles, heading, subtitle, description }: Wanted): string {
  return sheet(width, roles, { heading, subtitle, notes: data.note ? [data.note] : [] }, description, (left, top, room) => {
    const { svg, bottom } = room >= 560 ? named(data, left, top, room, roles) : numbered(data, left, top, room, roles);
    const list = texts(data, left, bottom + 20, room, roles);
    return { svg: svg + list.svg, bottom: list.bottom };
  });
}

/** A whole point: up one side, down the other. */
const outline = ([left, right]: Kite): string => left + right;

const turns = [0, 90, 180, 270] as const;

function drawing(shape: Rose, data: Whole, x: number, y: number, roles: Roles): string {
  const { points, held } = data;
  const { rim, ticks, small, large, seams } = shape;
  // Of the two tones the lighter is lit, in a dark theme too.
  const [lit, shade] = brightness(roles.tone) > brightness(roles.deep) ? [roles.tone, roles.deep] : [roles.deep, roles.tone];
  const facets = ([left, right]: Kite, turn: number, [bright, dark]: readonly [string, string]) =>
    [left, right].map((d, side) => `<path d="${d}" fill="${side === litFacet(turn) ? bright : dark}"/>`).join('');
  const group = (turn: number, content: string, more = '') => `<g transform="rotate(${String(turn)})"${more}>${content}</g>`;
  const outlined = (d: string, stroke: string, wide: number) =>
    `<path d="${d}" fill="${roles.paper}" stroke="${stroke}" stroke-width="${String(wide)}" stroke-linecap="round"/>`;
  const circle = (r: number, more: string) => `<circle r="${String(Math.round(r * 100) / 100)}" ${more}/>`;
  return `<g transform="translate(${String(x)} ${String(y)})">${circle(rim, `fill="none" stroke="${roles.strong}"`)}${ticks.map(({ radius, length, dashes: [wide, gap] }) => circle(radius, `fill="none" stroke="${roles.strong}" stroke-width="${length}" stroke-dasharray="${wide} ${gap}" stroke-dashoffset="${wide / 2}"`)).join('')}${turns
    .map((turn) =>
      group(
        turn + 45,
        `${facets(small, turn, [roles.tint, roles.rule])}<path d="${small[2]}"/>`,
        ` stroke="${roles.strong}" stroke-width=".75"`,
      ),
    )
    .join('')}${turns.map((turn) => group(turn, outlined(outline(large), roles.paper, 6))).join('')}${turns
    .map((turn, i) =>
      group(
        turn,
        points[i]?.unwritten
          ? outlined(outline(large), roles.strong, 1.5)
          : `${facets(large, turn, [lit, shade])}<path d="${large[2]}" stroke="${roles.paper}" stroke-width="1.5"/>`,
      ),
    )
    .join(
      '',
    )}<path d="${seams}" stroke="${roles.paper}" stroke-width="2"/>${circle(shape.heart + 6, `fill="${roles.paper}"`)}${circle(shape.heart, `fill="none" stroke="${roles.deep}" stroke-width="2"`)}${shape.heart > 50 || held.length ? circle(shape.heart - 5, `fill="none" stroke="${roles.tone}"`) : ''}${heartWords(data, shape.heart, roles)}</g>`;
}

function heartWords(data: Whole, radius: number, roles: Roles): string {
  const size = Math.max(12, Math.min(17, radius * 0.2787));
  const [lines, type] = [heartLines(data), data.held.length ? size : size * 0.86];
  return lines
    .map((one, i) =>
      text(0, (i - (lines.length - 1) / 2) * size * 1.22 + size * 0.34, one, {
        size: type,
        bold: true,
        fill: roles.deep,
        anchor: 'middle',
        family: serif,
      }),
    )
    .join('');
}

/** With the names at the tips. */
function named(data: Whole, left: number, top: number, room: number, roles: Roles): Drawn {
  const radius = Math.min(180, (room - 280) / 2);
  const x = left + room / 2;
  const side = Math.min(200, room / 2 - radius - 16);
  const label = (i: number, y: number, wide: number, at: number, anchor: 'start' | 'middle' | 'end'): Drawn => {
    const point = data.points[i];
    if (!point) return { svg: '', bottom: y };
    const name = block(at, y, point.name, wide, 24, { size: 20, bold: true, anchor });
    const below = point.line
      ? block(at, name.bottom + 4, point.line, wide, 20, { fill: roles.quiet, anchor })
      : { svg: '', bottom: name.bottom };
    return { svg: name.svg + below.svg, bottom: below.bottom };
  };
  const north = label(0, top, 400, x, 'middle');
  const y = north.bottom + 12 + radius;
  const others = [
    label(1, y - 12, side, x + radius + 16, 'start'),
    label(2, y + radius + 12, 2 * radius, x, 'middle'),
    label(3, y - 12, side, x - radius - 16, 'end'),
  ];
  return {
    svg: [drawing(rose(radius, 0.27, 0.34), data, x, y, roles), north.svg, ...others.map((one) => one.svg)].join(''),
    bottom: Math.max(...others.map((one) => one.bottom)),
  };
}

/** With numerals at the tips; the texts have the names. */
function numbered(data: Whole, left: number, top: number, room: number, roles: Roles): Drawn {
  const radius = Math.min(112, (room - 96) / 2);
  const [x, y] = [left + room / 2, top + radius + 46];
  const numeral = (i: number, dx: number, dy: number) =>
    text(x + dx * (radius + 24), y + dy * (radius + 24) + 7, String(i), {
      size: 20,
      bold: true,
      fill: roles.deep,
      anchor: 'middle',
      family: serif,
    });
  return {
    svg: drawing(rose(radius, 0.3, 0.42), data, x, y, roles) + numeral(1, 0, -1) + numeral(2, 1, 0) + numeral(3, 0, 1) + numeral(4, -1, 0),
    bottom: y + radius + 46,
  };
}

function texts({ heart, held, points }: Whole, left: number, top: number, room: number, roles: Roles): Drawn {
  const rows = [
    { mark: '○', name: heart.title, line: undefined, texts: [heart.text, ...held.map((one) => one.join(': '))] },
    ...points.map((point, i) => ({
      mark: String(i + 1),
      name: point.name,
      line: point.line,
      texts: [point.text],
    })),
  ];
  let y = top;
  const parts = rows.flatMap(({ mark, name, line: motto, texts: said }) => {
    const drawn = [
      line(left, y, left + room, y, roles.strong),
      text(left, y + 26, mark, { size: 18, bold: true, fill: roles.deep, family: serif }),
    ];
    y += 8;
    const put = (content: string, leading: number, style: { size: number; bold?: boolean; fill?: string }) => {
      const one = block(left + 32, y, content, room - 32, leading, style);
      drawn.push(one.svg);
      y = one.bottom;
    };
    put(name, 24, { size: 16, bold: true });
    if (motto) put(motto, 20, { size: 14, fill: roles.quiet });
    for (const one of said)
      for (const paragraph of (one ?? '').split(/\n\s*\n/)) if (paragraph.trim()) put(paragraph.trim(), 20, { size: 14 });
    y += 8;
    return drawn;
  });
  return { svg: parts.join(''), bottom: y };
}

/** Near enough to tell which of two tones is the lighter. */
const brightness = (hex: string): number =>
  [0.3, 0.59, 0.11].reduce((sum, share, i) => sum + share * parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16), 0);
