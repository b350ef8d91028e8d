import { css } from 'lit';

/*
 * Each period takes three tracks: the break before it, its words where the plot has no columns beside it, its plot. The drawing and the
 * list are two layers on the same tracks (subgrid), so that words may grow and the bars go with them.
 */
export const styles = css`
  .key {
    color: var(--_ink);
    font-weight: 700;
    text-decoration: underline 3px var(--_tone);
    text-underline-offset: 3px;
  }

  .key.higher {
    text-decoration-color: var(--_deep);
  }

  .charts {
    display: grid;
    gap: 28px;
  }

  .chart {
    display: grid;
    grid-template: repeat(var(--n), auto auto auto) auto / minmax(0, 1fr);
    font-variant-numeric: tabular-nums;
  }

  .layer,
  .slot,
  .row {
    grid-area: 1 / 1 / -1 / -1;
    display: grid;
    grid-template: subgrid / subgrid;
  }

  .slot,
  .row {
    grid-row: span 3;
  }

  .row {
    position: relative;
  }

  .words {
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    user-select: none;
  }

  svg.plot {
    grid-row: 3;
    display: block;
    width: 100%;
    height: 84px;
    overflow: visible;
  }

  [dir='rtl'] svg.plot {
    transform: scaleX(-1);
  }

  .over,
  .when,
  .what,
  .break,
  .axis {
    font-size: max(0.75em, 12px);
    line-height: 1.33;
    color: var(--_quiet);
  }

  .over {
    grid-row: 3;
    position: relative;
    min-height: 84px;
    padding-top: 64px;
  }

  .under {
    padding-inline-start: 8px;
  }

  .under b {
    color: var(--_deep);
  }

  .ref {
    position: absolute;
    top: 16px;
    inset-inline-start: clamp(var(--edge, 1.4em), var(--x), 100% - var(--edge, 1.4em));
    translate: -50% -100%;
    color: var(--_signal);
    font-weight: 700;
    white-space: nowrap;
  }

  [dir='rtl'] .ref {
    translate: 50% -100%;
  }

  .ref.first {
    --edge: 3.2em;
  }

  .when,
  .what {
    grid-area: 2 / 1;
    padding-top: 12px;
  }

  .when {
    padding-inline-end: 6em;
  }

  .what {
    justify-self: end;
    text-align: end;
  }

  .year,
  .value,
  .verdict {
    color: var(--_ink);
    font-weight: 700;
  }

  .year,
  .value {
    display: block;
  }

  .year {
    font-size: 1.333em;
    line-height: 1.6875;
    margin-bottom: -3px;
  }

  .value {
    font-size: 1.667em;
    line-height: 1.2;
  }

  .verdict::before {
    content: ' ';
    white-space: pre;
  }

  .more,
  .who {
    display: none;
  }

  .break {
    grid-area: 1 / 1;
    margin-top: 12px;
    padding-top: 8px;
    border-top: 2px dotted var(--_strong);
    text-wrap: balance;
  }

  .axis {
    grid-column: 1;
    position: relative;
    height: 1.5em;
  }

  .axis span {
    position: absolute;
    top: 4px;
    inset-inline-start: var(--x);
    translate: -50%;
  }

  .quarters span {
    inset-inline-start: 25%;
  }

  .quarters :nth-child(3) {
    inset-inline-start: 50%;
  }

  .quarters :nth-child(4) {
    inset-inline-start: 75%;
  }

  [dir='rtl'] .axis span {
    translate: 50%;
  }

  .axis span:first-child {
    inset-inline-start: 0;
    translate: 0;
  }

  .axis span:last-child {
    inset-inline: auto 0;
    translate: 0;
  }

  /* Marks. */
  .plot path {
    vector-effect: non-scaling-stroke;
  }

  .zero {
    stroke: var(--_strong);
  }

  .grid {
    stroke: var(--_rule);
  }

  .bar {
    fill: var(--_tone);
  }

  .inner {
    fill: var(--_deep);
  }

  .halo {
    stroke: var(--_paper);
    stroke-width: 7;
  }

  .tick {
    stroke: var(--_mark);
    stroke-width: 3;
  }

  .diamond {
    fill: var(--_mark);
    stroke: var(--_paper);
    stroke-width: 2;
    paint-order: stroke;
  }

  .sign > .diamond {
    stroke: none;
  }

  .edge {
    stroke: var(--_paper);
    stroke-width: 4;
  }

  .whisker {
    stroke: var(--_ink);
    stroke-width: 2;
  }

  .defs {
    position: absolute;
  }

  @container (width >= 520px) {
    .charts .chart {
      grid-template-columns: 7em minmax(0, 1fr) 7.5em;
      column-gap: 16px;
    }

    .charts :is(.over, .axis, svg.plot) {
      grid-column: 2;
    }

    .charts :is(.when, .what) {
      grid-row: 3;
      padding: 22px 0 0;
    }

    .charts .what {
      grid-column: 3;
      justify-self: start;
      text-align: inherit;
    }

    .charts :is(.gap, .verdict),
    .more {
      display: block;
    }

    .charts .verdict::before {
      content: none;
    }

    .charts .break {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: subgrid;
      align-items: center;
      min-height: 32px;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .charts .break > span {
      grid-column: 2 / -1;
      display: flex;
      align-items: center;
      gap: 8px;
    }

    .charts .break::before,
    .charts .break > span::after {
      content: '';
      flex: 1;
      border-top: 2px dotted var(--_strong);
    }

    .charts .break::before {
      margin-inline-end: -8px;
    }
  }

  @container (width >= 840px) {
    .plate.single {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 696fr) 272fr;
      column-gap: 56px;
    }

    .single .head {
      grid-column: 1 / -1;
    }

    .single [part='summary'] {
      grid-area: 2 / 2;
      margin-top: 44px;
      padding-bottom: 20px;
      border-bottom: 1px solid var(--_rule);
    }

    .single [part='notes'] {
      grid-area: 3 / 2;
    }

    .single .body {
      display: contents;
    }

    .single .charts {
      grid-area: 2 / 1 / 4;
      align-content: start;
      margin-top: 20px;
    }

    .single .foot {
      grid-area: 5 / 1 / auto / -1;
    }
  }

  @media print, (forced-colors: active) {
    .bar {
      fill: url(#hatch);
      stroke: var(--_ink);
      stroke-width: 1.5;
    }

    .grid {
      stroke-dasharray: 1 4;
    }

    .key:not(.higher) {
      text-decoration-style: dashed;
    }
  }
`;
