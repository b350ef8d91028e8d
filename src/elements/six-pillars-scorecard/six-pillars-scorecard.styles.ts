import { css } from 'lit';

/*
 * Each row of cells takes five tracks (numeral, statement, stair, word, evidence), which its cells share by subgrid, so that its stairs stand
 * on one line. Widths at which the number of columns changes are em of the frame: 26.25em is 420 px at 16 px text, and larger text has fewer.
 */
export const styles = css`
  .pillars {
    display: grid;
    grid-template-columns: repeat(var(--n, 1), minmax(0, 1fr));
    column-gap: 24px;
    font-variant-numeric: tabular-nums;
  }

  .pillars > li {
    display: contents;
  }

  /* The columns count where a cell is alone in its row: numeral | statement, stair | word. */
  .cell {
    position: relative;
    display: grid;
    grid: subgrid / 2em minmax(0, calc(204px - 2em)) minmax(0, 1fr);
    grid-row: span 5;
    padding: 12px 0;
    border-top: 1px solid var(--_strong);
  }

  .cell > * {
    grid-column: 1 / -1;
  }

  .words {
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    user-select: none;
    pointer-events: none;
  }

  .number {
    color: var(--_deep);
    font: 700 2em/1 var(--_display);
  }

  .statement {
    padding-top: 8px;
    text-wrap: pretty;
  }

  .stair {
    align-self: end;
    margin-top: 16px;
  }

  svg {
    display: block;
    overflow: visible;
  }

  [dir='rtl'] svg {
    transform: scaleX(-1);
  }

  .reached {
    margin-top: 4px;
  }

  .of,
  .change,
  .evidence {
    color: var(--_quiet);
  }

  .change {
    font-size: max(0.75em, 12px);
    line-height: 1.33;
  }

  .evidence {
    display: flex;
    align-items: center;
    min-height: 44px;
    font-size: 0.875em;
    line-height: 1.43;
  }

  .signed {
    display: grid;
    grid-template-columns: 68px minmax(0, 1fr);
  }

  .signed svg {
    margin-top: 0.1em;
  }

  rect {
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

  pattern {
    stroke: var(--_ink);
    stroke-width: 1.6;
  }

  @container (width < 26.25em) {
    .pillars {
      border-bottom: 1px solid var(--_strong);
    }

    .cell {
      padding: 15px 0 8px;
    }

    .number {
      grid-area: 1 / 1;
      font-size: 1.75em;
      line-height: 0.857;
    }

    .statement {
      grid-area: 1 / 2 / 2 / -1;
      padding: 0;
    }

    .word,
    .of {
      display: block;
      line-height: 1.25;
    }

    .of {
      font-size: 0.875em;
      line-height: 1.43;
    }
  }

  /* Room for words beside a stair. */
  @container (19.5em <= width < 26.25em) {
    .stair {
      grid-area: 2 / 1 / 3 / 3;
    }

    .reached {
      grid-area: 2 / 3;
      align-self: end;
      margin-top: 16px;
      padding-bottom: 14px;
    }
  }

  @container (width >= 26.25em) {
    .pillars {
      --n: 2;
    }
  }

  @container (width >= 39.75em) {
    .pillars {
      --n: 3;
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

  @media print, (forced-colors: active) {
    .below {
      fill: url(#hatch);
    }
  }

  @media print {
    pattern {
      stroke-width: 1.3;
    }

    .cell {
      break-inside: avoid;
    }
  }
`;
