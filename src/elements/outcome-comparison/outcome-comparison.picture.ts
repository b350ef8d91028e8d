/** The comparison as a standalone picture: the same marks in px, words beside them. Pure; loaded when a file is asked for. */
import type { Roles } from '../../theme/roles.js';
import type { Axis } from '../../outcomes/axis.js';
import type { Row } from '../../outcomes/choose.js';
import { amount, reference } from '../../outcomes/outcomes.words.js';
import type { Wanted } from '../../widget/plate.js';
import { block, line, rect, sheet, text } from '../../widget/sheet.js';
import { labelOf } from './outcome-comparison.chart.js';
import { bar, diamond, grid, height, inner as innerSpan, innerTick, middle, tick, type Span } from './outcome-comparison.layout.js';
import type { Drawn } from './outcome-comparison.js';
import { isMissing, rareMarks } from './outcome-comparison.rare.js';
import { innerOf, mainOf, type RowContext } from './outcome-comparison.row.js';

/** A block of rows under a name. */
interface PictureBlock {
  label: string;
  rows: readonly Row[];
  context: RowContext;
  /** What stands at the start of each row, where it is not the period. */
  name?: string;
  /** The block below has the same axis and names it. */
  goesOn?: boolean;
}

export function picture(drawn: Drawn, { width, roles, heading, subtitle, description }: Wanted): string {
  const { main, panels, context, notes } = drawn;
  const blocks: PictureBlock[] = [
    ...main.map((one) => ({ label: main.length > 1 ? labelOf(one, context.said) : '', rows: one.rows, context })),
    ...panels.map((one, i) => ({
      label: i ? '' : drawn.panelsHead,
      rows: [one.row],
      context: one.context,
      name: one.label,
      goesOn: i + 1 < panels.length,
    })),
  ];
  const hatch = (id: string, stroke: string, wide: number) =>
    `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V6" stroke="${stroke}" stroke-width="${String(wide)}"/></pattern>`;
  return sheet(
    width,
    roles,
    { heading, subtitle, notes: notes.map((note) => note.plain) },
    description,
    (left, top, room) => {
      const parts: string[] = [];
      let y = top;
      for (const one of blocks) {
        if (one.label) {
          parts.push(text(left, y + 14, one.label, { bold: true }));
          y += 24;
        }
        for (const [i, row] of one.rows.entries()) {
          const drawn = drawRow(row, one, { left, top: y, room, roles, first: i === 0 });
          parts.push(drawn.svg);
          y = drawn.bottom;
        }
        if (!one.goesOn) parts.push(axisLabels(one.context, frameOf(left, room), y, roles));
        y += one.goesOn ? 0 : 32;
      }
      return { svg: parts.join(''), bottom: y - 12 };
    },
    hatch('lines', roles.strong, 1) + hatch('stripes', roles.tone, 3),
  );
}

interface Place {
  left: number;
  top: number;
  room: number;
  roles: Roles;
  first: boolean;
}

/** Where the plot stands: between two columns of words, or under them where there is no room. */
const frameOf = (left: number, room: number) =>
  room >= 520
    ? { x: left + 128, width: room - 264, side: true, at: left + room - 120 }
    : { x: left, width: room, side: false, at: left + room };
type Frame = ReturnType<typeof frameOf>;

function drawRow(row: Row, { context, name }: PictureBlock, { left, top, room, roles, first }: Place): { svg: string; bottom: number } {
  const { said, formats, unit } = context;
  const frame = frameOf(left, room);
  const parts: string[] = [];
  const small = { size: 12, fill: roles.quiet };
  let y = top + (frame.side ? 0 : 12);
  if (row.breakBefore) {
    const words = block(left, y + 24, said.seriesBreak(row.breakBefore), room, 16, small);
    parts.push(line(left, y + 16, left + room, y + 16, roles.strong, 2, 'stroke-dasharray="2 4"'), words.svg);
    y = words.bottom + 4;
  }
  const main = mainOf(row);
  const label = name ?? row.period;
  if (!main || isMissing(main)) {
    const why = main ? [said.code(main), said.theirs(main, unit, formats)].filter(Boolean).join('. ') : row.gap || said.noResult;
    parts.push(
      text(left, y + 28, label, { size: 16, fill: roles.quiet }),
      text(frame.side ? frame.x + 8 : left, y + (frame.side ? 28 : 48), why),
    );
    return { svg: parts.join(''), bottom: y + (frame.side ? 48 : 60) };
  }
  const head = frame.side ? y + 22 : y;
  const counts = [said.counts(main, formats), main.result.schools === undefined ? '' : said.academies(main.result.schools, formats)].filter(
    Boolean,
  );
  const named = block(left, head - 1, label, frame.side ? 120 : room - 90, 20, { size: label.length > 12 ? 14 : 16, bold: true });
  const below = named.bottom - 4;
  parts.push(named.svg, ...(frame.side ? counts : counts.slice(0, 1)).map((one, i) => text(left, below + 17 + 16 * i, one, small)));
  const finding = [said.gap(main, formats), main.verdict ?? ''];
  const anchor = frame.side ? ('start' as const) : ('end' as const);
  parts.push(text(frame.at, head + 19, main.code ? '[c]' : amount(main, unit, formats), { size: 20, bold: true, anchor }));
  if (frame.side)
    parts.push(text(frame.at, head + 36, finding[0] ?? '', small), text(frame.at, head + 52, finding[1] ?? '', { size: 12, bold: true }));
  else parts.push(text(frame.at, head + 36, finding.filter(Boolean).join(' '), { ...small, anchor }));
  if (!frame.side) y += 44;
  parts.push(drawPlot(row, context.axis, unit, frame, y, roles));
  if (main.reference !== undefined)
    parts.push(
      text(
        Math.max(
          frame.x + (first ? 36 : 16),
          Math.min(frame.x + frame.width - (first ? 36 : 16), frame.x + (frame.width * context.axis.at(main.reference)) / 100),
        ),
        y + 12,
        first ? said.theirs(main, unit, formats) : reference(main, unit, formats),
        { size: 12, bold: true, fill: roles.signal, anchor: 'middle' },
      ),
    );
  const inner = innerOf(row);
  const of = main.result.of ?? Infinity;
  const under =
    inner && !inner.code
      ? `${said.higherLine} ${amount(inner, unit, formats)}${inner.comparator ? `, ${said.theirs(inner, unit, formats)}` : ''}`
      : of <= 30 && unit === 'percent' && !main.code
        ? said.onePupil(of, formats)
        : '';
  if (under) parts.push(text(frame.x + 8, y + 76, under, small));
  if (main.code)
    parts.push(rect(frame.x + 6, y + 35, said.code(main).length * 7.2 + 8, 18, roles.paper), text(frame.x + 10, y + 49, said.code(main)));
  return { svg: parts.join(''), bottom: y + height };
}

function drawPlot(row: Row, axis: Axis, unit: 'percent' | 'score', { x: left, width }: Frame, top: number, roles: Roles): string {
  const m = rareMarks(row, axis, unit);
  const x = (place: number) => left + (width * place) / 100;
  const upright = (place: number, [from, to]: Span, stroke: string, wide: number) =>
    line(x(place), top + from, x(place), top + to, stroke, wide);
  const [y, end] = bar;
  const out = [
    ...axis.ticks.filter((one) => one !== axis.origin).map((one) => upright(axis.at(one), grid, roles.rule, 1)),
    upright(axis.at(axis.origin), [0, height], roles.strong, 1),
  ];
  if (m.hidden) out.push(rect(left, top + y, width, end - y, 'url(#lines)', `stroke="${roles.strong}" stroke-dasharray="4 3"`));
  if (m.bar !== undefined)
    out.push(
      m.few
        ? rect(left, top + y + 1, (width * m.bar) / 100, end - y - 2, roles.paper, `stroke="${roles.tone}" stroke-width="2"`)
        : rect(left, top + y, (width * m.bar) / 100, end - y, roles.tone),
    );
  if (m.open)
    out.push(
      rect(
        x(m.open[0]),
        top + y + 1,
        (width * (m.open[1] - m.open[0])) / 100,
        end - y - 2,
        'url(#stripes)',
        `stroke="${roles.tone}" stroke-width="2"`,
      ),
    );
  if (m.inner !== undefined) out.push(rect(left, top + innerSpan[0], (width * m.inner) / 100, 12, roles.deep));
  for (const [place, span] of [
    [m.reference, tick],
    [m.innerReference, innerTick],
  ] as const)
    if (place !== undefined) out.push(upright(place, span, roles.paper, 7), upright(place, span, roles.signal, 3));
  if (m.reference !== undefined)
    out.push(
      `<path d="M${String(x(m.reference))} ${String(top + diamond - 6)}l6 6-6 6-6-6z" fill="${roles.signal}" stroke="${roles.paper}" stroke-width="2" paint-order="stroke"/>`,
    );
  if (m.whisker) {
    const [low, high] = m.whisker;
    const across = (stroke: string, wide: number) => line(x(low), top + middle, x(high), top + middle, stroke, wide);
    const caps = (stroke: string, wide: number, more: number) =>
      [low, high].map((place) => upright(place, [innerSpan[0] - more, innerSpan[1] + more], stroke, wide)).join('');
    out.push(across(roles.paper, 4), caps(roles.paper, 4, 1), across(roles.ink, 2), caps(roles.ink, 2, 0));
  }
  if (m.disc !== undefined || m.few)
    out.push(
      `<circle cx="${String(x(m.disc ?? m.bar ?? 0))}" cy="${String(top + middle)}" r="${m.few ? '5' : '7'}" fill="${m.few ? roles.ink : roles.deep}" stroke="${roles.paper}" stroke-width="2"/>`,
    );
  return out.join('');
}

const axisLabels = ({ axis }: RowContext, { x, width }: Frame, y: number, roles: Roles): string =>
  axis.ticks
    .map((tick, i) =>
      text(x + (width * axis.at(tick)) / 100, y + 16, axis.label(tick), {
        size: 12,
        fill: roles.quiet,
        anchor: i === 0 ? 'start' : i === axis.ticks.length - 1 ? 'end' : 'middle',
      }),
    )
    .join('');
