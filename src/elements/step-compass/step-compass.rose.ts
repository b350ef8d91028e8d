import { html, nothing, svg, type TemplateResult } from 'lit';
import { litFacet, narrow, wide, type Rose } from './step-compass.layout.js';

/** What the drawing shows beside its geometry. */
export interface Shown {
  /** 0 the heart, 1 to 4 a point, null none. */
  chosen: number | null;
  unwritten: readonly boolean[];
  /** In the heart, one a line. */
  words: readonly string[];
  /** The line round a chosen tip; loaded at the first sign of a reader. */
  mark: ((shape: Rose) => string) | undefined;
}

const around = [0, 90, 180, 270] as const;
const turned = (turn: number) => `rotate(${turn})`;
const facets = ([left, right]: readonly [string, string], turn: number) =>
  [left, right].map((d, side) => svg`<path class=${side === litFacet(turn) ? 'lit' : 'shade'} d=${d} />`);

/** The rose, twice: each container width shows the one whose proportions it wants. */
export const roseTemplate = (shown: Shown): TemplateResult =>
  html`${drawing(wide, 'rose wide', shown)}${drawing(narrow, 'rose narrow', shown)}
    <svg class="defs" focusable="false">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M1 0V6" />
      </pattern>
    </svg>
    <div class=${shown.chosen === 0 ? 'heart on' : 'heart'}>${shown.words.map((word) => html`<span>${word}</span>`)}</div>
    ${around.map((_, i) => html`<span class=${shown.chosen === ++i ? 'numeral on' : 'numeral'} .style=${`--i:${i}`} data-at=${i}>${i}</span>`)}`;

function drawing(shape: Rose, name: string, { chosen, unwritten, mark }: Shown): TemplateResult {
  const { radius, heart, small, large } = shape;
  const marked = (kind: string) =>
    chosen && mark ? svg`<path class=${kind} transform=${turned(chosen * 90 - 90)} d=${mark(shape)} />` : nothing;
  return html`<svg class=${name} viewBox=${`${-radius} ${-radius} ${2 * radius} ${2 * radius}`} focusable="false">
    <circle class="ring" r=${shape.rim} />
    ${shape.ticks.map(
      (one) =>
        svg`<circle class="tick" r=${one.radius} stroke-width=${one.length} stroke-dasharray=${one.dashes.join(' ')} stroke-dashoffset=${one.dashes[0] / 2} />`,
    )}
    ${around.map((turn) => svg`<g class="small" transform=${turned(turn + 45)}>${facets(small.facets, turn)}</g>`)} ${marked('halo')}
    ${around.map((turn) => svg`<path class="under" transform=${turned(turn)} d=${large.outline} />`)}
    ${around.map(
      (turn, i) =>
        svg`<g class=${`kite${unwritten[i] ? ' open' : ''}${chosen === i + 1 ? ' on' : ''}`} transform=${turned(turn)} data-at=${i + 1}>${
          unwritten[i] ? svg`<path d=${large.outline} />` : svg`${facets(large.facets, turn)}<path class="seam fold" d=${large.fold} />`
        }</g>`,
    )}
    <path class="seam" d=${shape.seams} />
    <g data-at="0" class=${chosen === 0 ? 'on' : ''}>
      <circle class="moat" r=${heart + 6} />
      <circle class="rim" r=${heart} />
      <circle class="inner" r=${heart - 5} />
    </g>
    ${marked('chosen')}
  </svg>`;
}
