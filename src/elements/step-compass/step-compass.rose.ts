import { html, nothing, svg, type TemplateResult } from 'lit';
import { litFacet, narrow, wide, type Rose } from './step-compass.layout.js';

/** What the drawing shows beside its geometry. */
export interface Shown {
  /** 0 the heart, 1 to 4 a point, null none. */
  chosen: number | null;
  unwritten: readonly boolean[];
  /** In the heart, one a line. */
  words: readonly string[];
}

const around = [0, 90, 180, 270] as const;
const turned = (turn: number) => `rotate(${String(turn)})`;

/** The rose, twice: each container width shows the one whose proportions it wants. */
export const roseTemplate = (shown: Shown): TemplateResult =>
  html`${drawing(wide, 'rose wide', shown)}${drawing(narrow, 'rose narrow', shown)}
    <svg class="defs" focusable="false">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M1 0V6" />
      </pattern>
    </svg>
    <div class=${shown.chosen === 0 ? 'heart on' : 'heart'}>${shown.words.map((word) => html`<span>${word}</span>`)}</div>
    ${around.map((_, i) => html`<span class=${shown.chosen === i + 1 ? 'numeral on' : 'numeral'} .style=${`--i:${String(i + 1)}`} data-at=${i + 1}>${i + 1}</span>`)}`;

function drawing(shape: Rose, name: string, { chosen, unwritten }: Shown): TemplateResult {
  const { radius, heart, small, large } = shape;
  const mark = (kind: string) => (chosen ? svg`<path class=${kind} transform=${turned((chosen - 1) * 90)} d=${shape.mark} />` : nothing);
  return html`<svg
    class=${name}
    viewBox=${`${String(-radius)} ${String(-radius)} ${String(2 * radius)} ${String(2 * radius)}`}
    focusable="false"
  >
    <path class="ring" d=${shape.ring + shape.ticks[0]} />
    <path class="ring bold" d=${shape.ticks[1]} />
    ${around.map((turn) => svg`<g class="small" transform=${turned(turn + 45)}><path class=${litFacet(turn) ? 'shade' : 'lit'} d=${small.facets[0]} /><path class=${litFacet(turn) ? 'lit' : 'shade'} d=${small.facets[1]} /></g>`)}
    ${mark('halo')} ${around.map((turn) => svg`<path class="under" transform=${turned(turn)} d=${large.outline} />`)}
    ${around.map((turn, i) => {
      const lit = litFacet(turn);
      return svg`<g class=${`kite${unwritten[i] ? ' open' : ''}${chosen === i + 1 ? ' on' : ''}`} transform=${turned(turn)} data-at=${i + 1}>${
        unwritten[i]
          ? svg`<path d=${large.outline} />`
          : svg`<path class="lit" d=${large.facets[lit]} /><path class="shade" d=${large.facets[1 - lit]} /><path class="fold" d=${large.fold} />`
      }</g>`;
    })}
    <path class="seam" d=${shape.seams} />
    <g data-at="0" class=${chosen === 0 ? 'on' : ''}>
      <circle class="moat" r=${heart + 6} />
      <circle class="rim" r=${heart} />
      <circle class="inner" r=${heart - 5} />
    </g>
    ${mark('chosen')}
  </svg>`;
}
