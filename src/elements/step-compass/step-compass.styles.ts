import { css } from 'lit';

/*
 * Narrow: the drawing, then a list of buttons. From 560 px the same list lies over the drawing on its grid (subgrid), each button at its tip,
 * so that long names push and never overlap; the heart's text stands in a row of its own below, or in a column of its own. The second measure
 * of each query, in em, keeps the narrow form for readers whose text is much larger. What is chosen, hovered, focused or printed looks as
 * step-compass.reader.styles.ts says.
 */
export const styles = css`
  .compass {
    --indent: max(40px, 1.75em);
    /* The rose: its radius, that of the heart as a share of it, how much broader its points are than drawn, a px of the page in its own. */
    --r: min(112px, (100cqw - 96px) / 2);
    --core: 0.42;
    --broad: 1.159;
    --px: 1.6px;
    --across: calc(2 * var(--r));
    --type: max(12px, var(--r) / 8);
    --field: calc(var(--across) + 92px);
    /* Room for the hint. */
    padding-bottom: calc(1em + 8px);
  }

  .field {
    position: relative;
    width: var(--field);
    height: var(--field);
    margin: 0 auto;
    text-align: center;
  }

  .field > * {
    position: absolute;
    inset: 0;
    margin: auto;
  }

  svg {
    width: var(--across);
    overflow: visible;
  }

  .core,
  .number,
  .numeral {
    font: 700 1.25em / 1.2 var(--_display);
    color: var(--_deep);
  }

  .core {
    height: fit-content;
    font-size: var(--type);
    line-height: 1.22;
    white-space: pre;
    pointer-events: none;
  }

  .titled .core {
    font-size: max(12px, var(--type) * 0.86);
  }

  .numeral {
    width: 44px;
    height: 44px;
    line-height: 44px;
  }

  /* Marks. */
  svg :not(.tick) {
    vector-effect: non-scaling-stroke;
  }

  circle {
    fill: none;
  }

  .ring,
  .tick,
  .small,
  .open {
    stroke: var(--_strong);
  }

  .tick {
    --wide: calc(var(--px) * 1.5);
    stroke-dasharray: var(--wide) calc(var(--period) - var(--wide));
    stroke-dashoffset: calc(var(--wide) / 2);
  }

  .ring + .tick {
    --wide: var(--px);
  }

  .lit {
    fill: light-dark(var(--_tone), var(--_deep));
  }

  .shade {
    fill: light-dark(var(--_deep), var(--_tone));
  }

  .kite *,
  .under * {
    transform: scaleX(var(--broad));
  }

  .small {
    stroke-width: 0.75;
  }

  .small .lit {
    fill: light-dark(#eef2f5, #26303a);
  }

  .small .shade {
    fill: light-dark(#d6dbe1, #1b232b);
  }

  .under *,
  .open *,
  .moat {
    fill: var(--_paper);
  }

  .under,
  .seam,
  .kite .fold {
    stroke: var(--_paper);
  }

  .under {
    stroke-width: 6;
  }

  .seam,
  .rim {
    stroke-width: 2;
  }

  .open,
  .kite .fold {
    stroke-width: 1.5;
  }

  .moat {
    r: calc(var(--core) * 180px + 6 * var(--px));
  }

  .rim {
    r: calc(var(--core) * 180px);
    stroke: var(--_deep);
  }

  .inner {
    r: calc(var(--core) * 180px - 5 * var(--px));
    stroke: var(--_tone);
  }

  .open .fold,
  .titled .inner,
  .detail {
    display: none;
  }

  /* Words. */
  ol {
    margin-top: 20px;
    border-top: 1px solid var(--_strong);
  }

  li {
    border-bottom: 1px solid var(--_rule);
  }

  li button {
    all: unset;
    display: grid;
    grid-template-columns: var(--indent) minmax(0, 1fr) 16px;
    align-content: center;
    width: 100%;
    min-height: 44px;
    padding: 8px;
    padding-inline-start: 0;
  }

  button .number {
    padding-inline-start: 12px;
  }

  li button::after {
    content: '';
    align-self: center;
    width: 9px;
    height: 9px;
    margin: -4px 0 0 2px;
    border: solid var(--_strong);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  li span {
    display: block;
  }

  .name,
  dt {
    font-weight: 700;
  }

  .line,
  dt {
    font-size: 0.875em;
    line-height: 1.43;
  }

  .line,
  .none,
  .place {
    color: var(--_quiet);
  }

  .place {
    font-size: 0.75em;
    line-height: 1.33;
  }

  /* Heard, not seen: the pause between name and line. It takes no room. */
  .name:not(:last-child)::after {
    content: '.';
    letter-spacing: -0.278em;
    opacity: 0;
  }

  .text {
    max-width: 60ch;
    text-wrap: pretty;
  }

  .text p + p,
  dt {
    margin-top: 8px;
  }

  @container (width >= 560px) and (width >= 30em) {
    .compass {
      --indent: max(56px, 2em);
      --r: min(180px, (100cqw - 280px) / 2);
      --core: 0.34;
      --broad: 1;
      --px: 1px;
      --type: max(12px, var(--r) * 0.0944);
      --field: var(--across);
      display: grid;
      grid-template: minmax(60px, auto) auto 1fr / minmax(132px, 1fr) var(--across) minmax(132px, 1fr);
    }

    .titled .inner,
    .detail {
      display: block;
    }

    .numeral,
    li button::after,
    button .number {
      display: none;
    }

    .field {
      grid-area: 2 / 2;
    }

    ol,
    li {
      grid-area: 1 / 1 / -1 / -1;
      display: grid;
      grid-template: subgrid / subgrid;
      margin: 0;
      border: 0;
      pointer-events: none;
    }

    li > * {
      pointer-events: auto;
    }

    li button {
      grid-area: 2 / 2;
      align-self: start;
      justify-self: center;
      grid-template-columns: minmax(0, auto);
      width: auto;
      max-width: 100%;
      padding: 8px 6px;
      text-align: center;
      text-wrap: balance;
    }

    .name {
      font-size: 1.25em;
      line-height: 1.2;
    }

    .line {
      margin-top: 4px;
    }

    /* The drawing says it; a reader's styles lay it over the disc. */
    .heart button {
      opacity: 0;
      pointer-events: none;
    }

    .north button {
      grid-area: 1 / 1 / auto / 4;
      align-self: end;
      max-width: min(100%, 24em);
      margin: -8px 0 4px;
    }

    .south button {
      margin: calc(var(--across) + 4px) 0 -8px;
    }

    /* North is up and east is right whichever way the page reads. */
    .east button,
    .west button {
      max-width: min(212px, 100% - 4px);
      margin: calc(var(--r) - 0.75em - 8px) -6px 0;
    }

    .east button,
    [dir='rtl'] .west button {
      grid-column: 3;
    }

    .west button,
    [dir='rtl'] .east button {
      grid-column: 1;
    }

    .east button {
      justify-self: left;
      margin-left: 10px;
      text-align: left;
    }

    .west button {
      justify-self: right;
      margin-right: 10px;
      text-align: right;
    }

    .detail {
      grid-area: 3 / 1 / auto / 4;
      margin-top: 24px;
      padding-top: 16px;
      padding-inline-start: var(--indent);
      border-top: 1px solid var(--_strong);
    }

    .heart .name {
      font-family: var(--_display);
      color: var(--_deep);
    }

    .text {
      margin-top: 8px;
    }
  }

  @media screen {
    @container (width >= 960px) and (width >= 51em) {
      .compass {
        /* The heart's text takes the second row, so that what is open follows it; the rose takes what it needs of the third. */
        grid-template: minmax(60px, auto) auto 1fr / minmax(132px, 1fr) var(--across) minmax(132px, 1fr) 40px minmax(296px, 352px);
        --r: 180px;
      }

      .field,
      li button {
        grid-row: 2 / 4;
      }

      .heart .detail {
        grid-area: 2 / 5;
        margin-top: -60px;
        padding: 0;
        border: 0;
      }
    }
  }
`;
