import { css } from 'lit';

/** The review before, and cells that are buttons. */
export const moreStyles = css`
  /* A detail stands below the row of its cell, across all columns; the cells that come after fill the rest of the row. */
  .pillars {
    grid-auto-flow: dense;
  }

  .detail {
    grid-column: 1 / -1;
  }

  /* The button lies under what is seen, which lets every press through. */
  .cell {
    isolation: isolate;
  }

  .press {
    position: absolute;
    inset: 12px 0;
    z-index: -1;
    border: 0;
    border-radius: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .press ~ * {
    pointer-events: none;
  }

  .press:focus-visible {
    outline-offset: 5px;
    box-shadow: 0 0 0 5px var(--_paper);
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

  .press[aria-expanded='true'] ~ .evidence .chevron {
    transform: scaleY(-1);
  }

  /* The open cell: its rule turns deep. */
  .cell:has([aria-expanded='true']) {
    border-top-color: var(--_deep);
    box-shadow: inset 0 1px var(--_deep);
  }

  .hint {
    visibility: hidden;
    padding-top: 4px;
    margin-bottom: -12px;
  }

  .hint,
  .period {
    font-size: max(0.75em, 12px);
    line-height: 1.33;
    color: var(--_quiet);
  }

  .pillars:has(.press:focus-visible) + .hint {
    visibility: visible;
  }

  /* Beside the triangle, in the last 16 px of the stair's room, and on from there. */
  .period {
    margin-top: -16px;
    margin-inline-start: calc(var(--x) + 15px);
  }

  .ends {
    width: calc(var(--x) - 3px);
    margin-inline: 0;
    text-align: end;
  }

  .mark {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-linejoin: round;
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

  @media print {
    .more {
      color: inherit;
      text-decoration: none;
    }

    .chevron,
    .hint {
      display: none;
    }
  }
`;
