import { html, svg, type TemplateResult } from 'lit';
import { litFacet, narrow, wide, type Kite, type Rose } from './step-compass.layout.js';

/** What the drawing shows beside its geometry. */
export interface Shown {
  /** Of which points nothing is known but the name. */
  unwritten: readonly boolean[];
  /** In the heart, one a line. */
  lines: readonly string[];
  /** The line round a chosen tip, and its halo. */
  marked: ((shape: Rose, kind?: 'halo') => TemplateResult) | undefined;
}

/** Four points, the first one turned by `first`. What sets the layers of the rose apart is in the styles. */
const points = (name: string, { facets, fold }: Kite, first = 0, unwritten: readonly boolean[] = []) =>
  [0, 90, 180, 270].map(
    (turn, i) =>
      svg`<g class="${name}${unwritten[i] ? ' open' : ''}" transform="rotate(${turn + first})" data-at=${i + 1}>
        ${facets.map((d, side) => svg`<path class=${side === litFacet(turn) ? 'lit' : 'shade'} d=${d} />`)}
        <path class="fold" d=${fold} />
      </g>`,
  );

/** The rose, twice: each container width shows the one whose proportions it wants. */
export const roseTemplate = ({ unwritten, lines, marked }: Shown): TemplateResult =>
  html`<svg focusable="false">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M1 0V6" />
      </pattern>
      ${[wide, narrow].map(
        (shape) =>
          svg`<svg class=${shape === wide ? 'wide' : 'narrow'} viewBox=${shape.box}>
            <circle class="ring" r=${shape.rim} />
            ${shape.ticks.map(
              ({ radius, length, dashes: [tick, gap] }) =>
                svg`<circle class="tick" r=${radius} stroke-width=${length} stroke-dasharray="${tick} ${gap}" stroke-dashoffset=${tick / 2} />`,
            )}
            ${points('small', shape.small, 45)} ${marked?.(shape, 'halo')} ${points('under', shape.large)}
            ${points('kite', shape.large, 0, unwritten)}
            <path class="seam" d=${shape.seams} />
            <g data-at="0">
              <circle class="moat" r=${shape.heart + 6} />
              <circle class="rim" r=${shape.heart} />
              <circle class="inner" r=${shape.heart - 5} />
            </g>
            ${marked?.(shape)}
          </svg>`,
      )}
    </svg>
    <div class="core">${lines.join('\n')}</div>
    ${[1, 2, 3, 4].map((i) => html`<span class="numeral" .style=${`--i:${i}`} data-at=${i}>${i}</span>`)}`;
