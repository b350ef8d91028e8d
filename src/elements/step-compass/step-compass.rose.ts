import { html, svg, type TemplateResult } from 'lit';
import { kite, litFacet, type Kite } from './step-compass.kite.js';
import type { Whole } from './step-compass.part.js';

/** Four points, the first one turned by `first`. What sets the layers of the rose apart is in the styles. */
const points = (layer: string, paths: Kite, first = 0, drawn: Whole['points'] = []) =>
  [0, 90, 180, 270].map(
    (turn, i) =>
      svg`<g class="${layer}${drawn[i]?.unwritten ? ' open' : ''}" transform="rotate(${turn + first})" data-at=${i + 1}>
        ${paths.map((d, side) => svg`<path class=${side > 1 ? 'fold' : side === litFacet(turn) ? 'lit' : 'shade'} d=${d} />`)}
      </g>`,
  );

/** Inward from the ring, `each` degrees: a circle whose stroke is as wide as they are long, and dashed. The points cover those at the cardinals. */
const ticks = (each: number, length: number) => {
  const r = 154.8 - length / 2;
  return svg`<circle class="tick" r=${r} stroke-width=${length} .style=${`--period:${(r * each * Math.PI) / 180}px`} />`;
};

/**
 * The rose for a radius of 180 px, with narrow points: layout.ts has its measures, the styles fit it to its container.
 * @param lines in the heart
 * @param marked the line round a chosen tip, and its halo
 */
export function roseTemplate(drawn: Whole['points'], lines: readonly string[], marked?: (kind?: 'halo') => unknown): TemplateResult {
  const large = kite(180, 48.6, 48.6);
  return html`<svg viewBox="-180 -180 360 360" focusable="false">
      <circle class="ring" r="154.8" />
      ${ticks(5, 4)}${ticks(15, 8)}${ticks(45, 12)} ${points('small', kite(122.4, 22.5, 36), 45)} ${marked?.('halo')}
      ${points('under', large)} ${points('kite', large, 0, drawn)}
      <path class="seam" d="M-48.6-48.6 48.6 48.6M48.6-48.6-48.6 48.6" />
      <g data-at="0">
        <circle class="moat" />
        <circle class="rim" />
        <circle class="inner" />
      </g>
      ${marked?.()}
    </svg>
    <div class="core">${lines.join('\n')}</div>
    ${['bottom', 'left', 'top', 'right'].map(
      // Each at one edge of the field, in the middle: no nearer to the one across from it.
      (far, i) => html`<span class="numeral" .style=${`${far}:auto`} data-at=${++i}>${i}</span>`,
    )}`;
}
