import { css } from 'lit';

/*
 * Each row of cells takes five tracks (numeral, statement, stair, word, evidence), which its cells share by subgrid, so that its stairs stand
 * on one line; a sixth holds the detail that is open. Which row a cell is in follows from the number of columns alone. Widths at which that
 * changes are em of the frame: 26.25em is 420 px at 16 px text, and larger text has fewer columns.
 */
export const styles = css`
  .pillars {
    --columns: 1;
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    column-gap: 24px;
    border-bottom: 1px solid var(--_strong);
    font-variant-numeric: tabular-nums;
  }

  /* Its two boxes stand in the grid: the cell, and what opens below the row. */
  .pillars > li {
    display: contents;
    --row: round(down, var(--i) / var(--columns), 1) * 6;
  }

  .cell,
  .face {
    display: grid;
    grid-template-rows: subgrid;
    min-width: 0;
  }

  .cell {
    position: relative;
    isolation: isolate;
    grid-row: calc(var(--row) + 1) / span 5;
    padding: 15px 0 8px;
    border-top: 1px solid var(--_strong);
  }

  /* In one column a cell is alone in its row: numeral | statement, stair | word. */
  .face {
    position: relative;
    z-index: 1;
    pointer-events: none;
    grid-row: 1 / -1;
    grid-template: auto auto auto / 32px 172px minmax(0, 1fr);
  }

  .press {
    position: absolute;
    inset: 12px 0;
    border: 0;
    border-radius: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .words {
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    user-select: none;
  }

  .press:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 5px;
    box-shadow: 0 0 0 5px var(--_paper);
  }

  .number {
    color: var(--_deep);
    font: 700 1.75em/0.857 var(--_display);
  }

  .statement {
    grid-column: 2 / -1;
    max-width: 34em;
    text-wrap: pretty;
  }

  .stair {
    position: relative;
    grid-area: 2 / 1 / 3 / 3;
    align-self: end;
    min-height: 60px;
    margin-top: 16px;
    padding-top: 44px;
  }

  .stair svg {
    position: absolute;
    top: 0;
    inset-inline-start: 0;
    overflow: visible;
  }

  [dir='rtl'] :is(.stair, .signed) svg {
    transform: scaleX(-1);
  }

  .period,
  .change {
    font-size: max(0.75em, 12px);
    line-height: 1.33;
    color: var(--_quiet);
  }

  .period {
    margin-inline-start: calc(var(--x) + 15px);
  }

  .period.ends {
    width: calc(var(--x) - 3px);
    margin: 0;
    text-align: end;
  }

  .reached {
    grid-area: 2 / 3;
    align-self: end;
    margin-top: 16px;
    padding-bottom: 14px;
  }

  .word,
  .of,
  .change {
    display: block;
  }

  .word {
    line-height: 1.25;
  }

  .of {
    font-size: 0.875em;
    line-height: 1.43;
    color: var(--_quiet);
  }

  .evidence {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    min-height: 44px;
    font-size: 0.875em;
    line-height: 1.43;
    color: var(--_quiet);
  }

  .more {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .chevron {
    flex: none;
    width: 10px;
    height: 10px;
    margin-inline-start: 8px;
    fill: none;
    stroke: var(--_link);
    stroke-width: 2;
  }

  .opened .chevron {
    transform: scaleY(-1);
  }

  .detail {
    grid-area: calc(var(--row) + 6) / 1 / auto / -1;
  }

  /* The open cell: its rule turns deep. */
  .opened {
    border-top-color: var(--_deep);
    box-shadow: inset 0 1px var(--_deep);
  }

  .hint {
    visibility: hidden;
    padding-top: 4px;
    margin-bottom: -12px;
    font-size: max(0.75em, 12px);
    line-height: 1.33;
    color: var(--_quiet);
  }

  .pillars:has(.press:focus-visible) + .hint {
    visibility: visible;
  }

  .signed {
    grid-template-columns: 68px minmax(0, 1fr);
  }

  /* Marks. */
  rect,
  .mark {
    fill: none;
    stroke: var(--_strong);
    stroke-width: 1.5;
  }

  .below {
    fill: var(--_tone);
    stroke: var(--_tone);
  }

  .now {
    fill: var(--_deep);
    stroke: var(--_deep);
  }

  .open {
    stroke-dasharray: 4 3;
  }

  .mark {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-linejoin: round;
  }

  .defs {
    position: absolute;
    width: 0;
    height: 0;
  }

  .ink-line {
    stroke: var(--_ink);
    stroke-width: 1.6;
  }

  @media (hover: hover) {
    .press:hover {
      background: var(--_wash);
      box-shadow: 0 0 0 8px var(--_wash);
    }

    .press:hover:not(:focus-visible) {
      outline: 2px solid var(--_ink);
      outline-offset: 6px;
    }
  }

  /* Too narrow for words beside a stair. */
  @container (width < 19.5em) {
    .face {
      grid-template-columns: 2em minmax(0, 1fr);
    }

    .stair {
      grid-area: 2 / 1 / auto / -1;
    }

    .reached {
      grid-area: 3 / 1 / auto / -1;
      margin-top: 4px;
      padding: 0;
    }
  }

  @container (width >= 26.25em) {
    .pillars {
      --columns: 2;
      border-bottom: 0;
    }

    .cell {
      padding: 12px 0;
    }

    .face {
      grid-template: subgrid / minmax(0, 1fr);
    }

    .number {
      font-size: 2em;
      line-height: 1;
    }

    .statement {
      grid-column: 1;
      padding-top: 8px;
    }

    .stair {
      grid-area: 3 / 1;
    }

    .reached {
      grid-area: 4 / 1;
      align-self: start;
      margin-top: 4px;
      padding: 0;
    }

    .word {
      display: inline;
      line-height: inherit;
    }

    .of {
      display: inline;
      font-size: inherit;
      line-height: inherit;
    }
  }

  @container (width >= 39.75em) {
    .pillars {
      --columns: 3;
    }
  }

  @container (width >= 52.5em) {
    .pillars {
      column-gap: 40px;
    }

    .statement {
      max-width: 34ch;
    }
  }

  @media (forced-colors: active) {
    .below {
      fill: url(#hatch);
    }
  }

  @media print {
    .below {
      fill: url(#hatch);
    }

    .ink-line {
      stroke-width: 1.3;
    }

    .more {
      color: inherit;
      text-decoration: none;
    }

    .chevron,
    .hint {
      display: none;
    }

    .cell {
      break-inside: avoid;
    }
  }
`;
