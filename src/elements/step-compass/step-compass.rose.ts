import { html, svg, type TemplateResult } from 'lit';
import { kite, litFacet, type Kite } from './step-compass.kite.js';

/** What the drawing shows beside its geometry. */
export interface Shown {
  /** Of which points nothing is known but the name. */
  unwritten: readonly boolean[];
  /** In the heart, one a line. */
  lines: readonly string[];
  /** The line round a chosen tip, and its halo. */
  marked: ((kind?: 'halo') => TemplateResult[]) | undefined;
}

/** Radius of the ring. */
const rim = 154.8;

/** Four points, the first one turned by `first`. What sets the layers of the rose apart is in the styles. */
const points = (name: string, { facets, fold }: Kite, first = 0, unwritten: readonly boolean[] = []) =>
  [0, 90, 180, 270].map(
    (turn, i) =>
      svg`<g class="${name}${unwritten[i] ? ' open' : ''}" transform="rotate(${turn + first})" data-at=${i + 1}>
        ${facets.map((d, side) => svg`<path class=${side === litFacet(turn) ? 'lit' : 'shade'} d=${d} />`)}
        <path class="fold" d=${fold} />
      </g>`,
  );

/** Inward from the ring: a circle whose stroke is as wide as they are long, and dashed. The points cover the ones at the cardinals. */
const ticks = (each: number, length: number) => {
  const radius = rim - length / 2;
  return svg`<circle class="tick" r=${radius} stroke-width=${length} .style=${`--period:${(radius * each * Math.PI) / 180}px`} />`;
};

/** The rose for a radius of 180 px, with narrow points; layout.ts has its measures, the styles fit it to its container. */
export function roseTemplate({ unwritten, lines, marked }: Shown): TemplateResult {
  const large = kite(180, 48.6, 48.6);
  return html`<svg viewBox="-180 -180 360 360" focusable="false">
      <circle class="ring" r=${rim} />
      ${[ticks(5, 4), ticks(15, 8), ticks(45, 12)]} ${points('small', kite(122.4, 22.5, 36), 45)} ${marked?.('halo')}
      ${points('under', large)} ${points('kite', large, 0, unwritten)}
      <path class="seam" d="M-48.6-48.6 48.6 48.6M48.6-48.6-48.6 48.6" />
      <g data-at="0">
        <circle class="moat" r="67.2" />
        <circle class="rim" r="61.2" />
        <circle class="inner" r="56.2" />
      </g>
      ${marked?.()}
    </svg>
    <div class="core">${lines.join('\n')}</div>
    ${[1, 2, 3, 4].map((i) => html`<span class="numeral" .style=${`--i:${i}`} data-at=${i}>${i}</span>`)}`;
}
