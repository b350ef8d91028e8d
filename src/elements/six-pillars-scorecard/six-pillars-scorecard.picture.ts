/** The scorecard as a standalone SVG, drawn from the same stairs as on the page. Loaded only when a file is asked for. */
import type { Language } from '../../language/language.js';
import type { Roles } from '../../theme/roles.js';
import type { Wanted } from '../../widget/plate.js';
import { block, line, rect, serif, sheet, text, wrap } from '../../widget/sheet.js';
import type { Pillar, Pillars } from './six-pillars-scorecard.data.js';
import type { DetailWords } from './six-pillars-scorecard.detail.words.js';
import './six-pillars-scorecard.detail.words.js';
import type { Block, Placed } from './six-pillars-scorecard.layout.js';
import type * as More from './six-pillars-scorecard.more.js';
import type { MoreWords } from './six-pillars-scorecard.more.words.js';
import type { Words } from './six-pillars-scorecard.words.js';

const leading = 24;

/** What all pillars are written in. */
interface Said {
  drawing: typeof More;
  scale: readonly string[];
  words: Words;
  more: MoreWords;
  roles: Roles;
}

export async function picture(
  data: Pillars,
  order: string | null,
  language: Language,
  { width, roles, heading, subtitle, description }: Wanted,
): Promise<string> {
  // Not a plain import: what two files share, a bundler makes a third of, and takes what the first draw needs along.
  const drawing = await import('./six-pillars-scorecard.more.js');
  const all = drawing.placed(data.pillars, order);
  const words = language.words<Words>('six-pillars-scorecard');
  const more = language.words<MoreWords>('six-pillars-scorecard-more');
  const { example } = language.words<DetailWords>('six-pillars-scorecard-detail');
  const said: Said = { drawing, scale: data.scale, words, more, roles };
  const isReviewed = data.pillars.some((one) => one.rating !== undefined);
  const notes = [
    isReviewed ? words.stairNote : words.openNote,
    ...(data.pillars.some((one) => one.previous) ? [`△ ${more.markNote}`] : []),
    words.assessed(data, language.spoken()),
    ...(data.note ? [data.note] : []),
  ];
  return sheet(
    width,
    roles,
    { heading, subtitle: (data.example ? example : '') + (subtitle ?? ''), notes },
    description,
    (left, top, room) => {
      const columns = room < 420 ? 1 : room < 636 ? 2 : 3;
      const gap = room < 840 ? 24 : 40;
      const wide = (room - gap * (columns - 1)) / columns;
      const summary = block(left, top - 8, more.summary(data).join(' '), room, leading, { size: 16 });
      let { svg } = summary;
      let y = svg ? summary.bottom + 20 : top;
      for (let i = 0; i < all.length; i += columns) {
        const row = all.slice(i, i + columns);
        // Every stair of the row stands on one line: below the longest statement.
        const lines = Math.max(...row.map(({ pillar }) => wrap(pillar.statement, wide, 16).length));
        const drawn = row.map((one, j) => cell(one, left + j * (wide + gap), y, wide, lines, said));
        svg += drawn.map((one) => one.svg).join('');
        y = Math.max(...drawn.map((one) => one.bottom)) + 20;
      }
      return { svg, bottom: y };
    },
  );
}

function cell(
  { pillar, index }: Placed,
  x: number,
  top: number,
  wide: number,
  lines: number,
  { drawing, scale, words, more, roles }: Said,
): { svg: string; bottom: number } {
  const { statement, rating } = pillar;
  const foot = top + 13 + 32 + 8 + lines * leading + 16;
  const parts = [
    line(x, top + 0.5, x + wide, top + 0.5, roles.strong),
    text(x, top + 13 + 27, String(index + 1), { size: 32, bold: true, fill: roles.deep, family: serif }),
    block(x, top + 53, statement, wide, leading, { size: 16 }).svg,
    stairOf(pillar, x, foot, roles, drawing),
  ];
  const word = block(x, foot + drawing.stair.height + 4, rating === undefined ? words.unrated : (scale[rating - 1] ?? ''), wide, leading, {
    size: 16,
    bold: true,
  });
  const rest = [rating === undefined ? '' : words.ofFour(rating), more.change(pillar, scale) || (rating === undefined ? words.notLow : '')]
    .filter(Boolean)
    .join(', ');
  const change = block(x, word.bottom, rest, wide, 16, { size: 12, fill: roles.quiet });
  const evidence = block(x, change.bottom + 8, more.evidence(pillar) || words.noEvidence, wide, 20, { fill: roles.quiet });
  return { svg: parts.join('') + word.svg + change.svg + evidence.svg, bottom: evidence.bottom };
}

function stairOf(
  { rating, previous }: Pillar,
  left: number,
  top: number,
  roles: Roles,
  { blocks, isBefore, markRoom, stair, startOf, triangle }: typeof More,
): string {
  const fills: Partial<Record<Block['kind'], string>> = { below: roles.tone, now: roles.deep };
  const marks = blocks(rating, stair).map(({ kind, x, y, width, height: high }) => {
    const fill = fills[kind];
    return rect(
      left + x,
      top + y,
      width,
      high,
      fill ?? 'none',
      `stroke="${fill ?? roles.strong}" stroke-width="1.5"${kind === 'open' ? ' stroke-dasharray="4 3"' : ''}`,
    );
  });
  if (!previous) return marks.join('');
  const x = startOf(previous.rating);
  const ends = isBefore(previous.rating, previous.period);
  return `${marks.join('')}<path transform="translate(${Math.round(left * 100) / 100} ${top})" d="${triangle(x + 1)}" fill="${roles.paper}" stroke="${roles.ink}" stroke-width="1.5" stroke-linejoin="round"/>${text(left + (ends ? x - 3 : x + markRoom), top + 56.5, previous.period, { size: 12, fill: roles.quiet, anchor: ends ? 'end' : 'start' })}`;
}
