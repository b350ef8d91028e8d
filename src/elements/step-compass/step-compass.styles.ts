import { css } from 'lit';

/*
 * Narrow: the drawing, then a list of disclosures. From 560 px the same list lies over the drawing on its grid (subgrid), each button at
 * its tip, so that long names push and never overlap; what is open stands in rows of its own below, or in a column of its own. The second
 * measure of each query, in em, keeps the narrow form for readers whose text is much larger.
 */
export const styles = css`
  .compass {
    --indent: max(40px, 1.75em);
    --r: min(112px, (100cqw - 96px) / 2);
    --heart: calc(var(--r) * 0.42);
    --type: max(12px, min(0.875em, var(--heart) * 0.298));
  }

  .field {
    position: relative;
    height: calc(2 * var(--r) + 92px);
  }

  .rose {
    position: absolute;
    inset: 0;
    margin: auto;
    width: calc(2 * var(--r));
    height: calc(2 * var(--r));
    overflow: visible;
  }

  .rose.wide {
    display: none;
  }

  .defs {
    position: absolute;
    width: 0;
    height: 0;
  }

  [data-at] {
    cursor: pointer;
  }

  .field .heart {
    position: absolute;
    z-index: 1;
    inset: 0;
    margin: auto;
    width: 0;
    height: fit-content;
    display: grid;
    justify-content: center;
    font: 700 var(--type) / 1.22 var(--_display);
    text-align: center;
    color: var(--_deep);
    pointer-events: none;
  }

  .field .heart span {
    white-space: nowrap;
  }

  .titled .heart {
    font-size: max(12px, var(--type) * 0.86);
  }

  .titled .narrow .inner {
    display: none;
  }

  .number,
  .numeral {
    font: 700 1.25em / 1.2 var(--_display);
    color: var(--_deep);
  }

  .numeral {
    --far: calc(var(--r) + 24px);
    position: absolute;
    top: calc(50% - 22px - cos(var(--i) * 90deg - 90deg) * var(--far));
    left: calc(50% - 22px + sin(var(--i) * 90deg - 90deg) * var(--far));
    width: 44px;
    height: 44px;
    display: grid;
    place-content: center;
  }

  /* Marks. */
  .ring,
  .tick {
    fill: none;
    stroke: var(--_strong);
  }

  .ring {
    vector-effect: non-scaling-stroke;
  }

  .small {
    --_lit: light-dark(#eef2f5, #26303a);
    --_shade: light-dark(#d6dbe1, #1b232b);
    stroke: var(--_strong);
    stroke-width: 0.75;
  }

  .kite {
    --_lit: light-dark(var(--_tone), var(--_deep));
    --_shade: light-dark(var(--_deep), var(--_tone));
  }

  .lit {
    fill: var(--_lit);
  }

  .shade {
    fill: var(--_shade);
  }

  .under {
    fill: var(--_paper);
    stroke: var(--_paper);
    stroke-width: 6;
  }

  .kite.open {
    fill: var(--_paper);
    stroke: var(--_strong);
    stroke-width: 1.5;
  }

  .seam {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 2;
  }

  .fold {
    stroke-width: 1.5;
  }

  .moat {
    fill: var(--_paper);
  }

  .rim,
  .inner {
    fill: none;
    stroke: var(--_deep);
    stroke-width: 2;
  }

  .inner {
    stroke: var(--_tone);
    stroke-width: 1;
  }

  /* Words. */
  ol {
    margin-top: 20px;
    border-top: 1px solid var(--_strong);
  }

  li {
    position: relative;
    border-bottom: 1px solid var(--_rule);
  }

  button[data-stop] {
    display: grid;
    grid-template-columns: var(--indent) minmax(0, 1fr) 16px;
    align-content: center;
    width: 100%;
    min-height: 44px;
    padding: 8px;
    padding-inline-start: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  button .number {
    padding-inline-start: 12px;
  }

  button[data-stop]::after {
    content: '';
    align-self: center;
    width: 9px;
    height: 9px;
    margin: -4px 0 0 2px;
    border: solid var(--_strong);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  .called,
  .called > *,
  .title > * {
    display: block;
  }

  .name {
    font-weight: 700;
  }

  .line {
    font-size: 0.875em;
    line-height: 1.43;
    color: var(--_quiet);
  }

  /* Heard, not seen: the pause between name and line. It takes no room. */
  .stop {
    letter-spacing: -0.278em;
    opacity: 0;
    user-select: none;
  }

  .detail {
    display: none;
    position: relative;
    padding: 6px 16px 16px;
    padding-inline-start: var(--indent);
  }

  .open .detail {
    display: block;
  }

  .title {
    display: none;
  }

  .text {
    max-width: 60ch;
    text-wrap: pretty;
  }

  .text p + p,
  dt {
    margin-top: 8px;
  }

  dt {
    font-weight: 700;
    font-size: 0.875em;
    line-height: 1.43;
  }

  .none {
    color: var(--_quiet);
  }

  .more {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-size: 0.875em;
    line-height: 1.43;
  }

  .place,
  .hint {
    font-size: max(0.75em, 12px);
    line-height: 1.33;
    color: var(--_quiet);
  }

  .hint {
    visibility: hidden;
    margin-top: 8px;
  }

  @container (width >= 560px) and (width >= 30em) {
    .compass {
      --indent: max(56px, 2em);
      --r: min(180px, (100cqw - 280px) / 2);
      --heart: calc(var(--r) * 0.34);
      --type: max(12px, min(1.0625em, var(--heart) * 0.2787));
      display: grid;
      grid-template: minmax(60px, auto) repeat(6, auto) / minmax(0, 1fr) calc(2 * var(--r)) minmax(0, 1fr);
    }

    .rose.wide {
      display: block;
    }

    .rose.narrow,
    .numeral,
    button[data-stop]::after,
    button .number {
      display: none;
    }

    .field {
      grid-area: 2 / 2;
      height: calc(2 * var(--r));
    }

    ol,
    li {
      grid-area: 1 / 1 / 8 / -1;
      display: grid;
      grid-template: subgrid / subgrid;
      margin: 0;
      border: 0;
      pointer-events: none;
    }

    li > * {
      pointer-events: auto;
    }

    .hint {
      grid-area: 8 / 1 / 9 / 4;
    }

    button[data-stop] {
      grid-area: 2 / 2;
      align-self: start;
      justify-self: center;
      grid-template-columns: minmax(0, auto);
      width: auto;
      min-width: 44px;
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

    .heart button[data-stop] {
      width: calc(2 * var(--heart));
      height: calc(2 * var(--heart));
      margin-top: calc(var(--r) - var(--heart));
      padding: 0;
      border-radius: 50%;
    }

    .heart .called {
      position: absolute;
      inset: 0;
      overflow: hidden;
      opacity: 0;
    }

    .north button[data-stop] {
      grid-area: 1 / 1 / 2 / 4;
      align-self: end;
      max-width: min(100%, 24em);
      margin: -8px 0 4px;
    }

    .south button[data-stop] {
      margin: calc(2 * var(--r) + 4px) 0 -8px;
    }

    /* North is up and east is right whichever way the page reads. */
    .east button[data-stop],
    .west button[data-stop] {
      max-width: min(212px, 100% - 4px);
      margin-top: calc(var(--r) - 0.75em - 8px);
    }

    .east button[data-stop],
    [dir='rtl'] .west button[data-stop] {
      grid-column: 3;
    }

    .west button[data-stop],
    [dir='rtl'] .east button[data-stop] {
      grid-column: 1;
    }

    .east button[data-stop] {
      justify-self: left;
      margin-left: 10px;
      margin-right: -6px;
      text-align: left;
    }

    .west button[data-stop] {
      justify-self: right;
      margin-left: -6px;
      margin-right: 10px;
      text-align: right;
    }

    .detail {
      grid-column: 1 / 4;
      grid-row: calc(var(--i) + 3);
      margin-top: 24px;
      padding: 16px 0 0;
      padding-inline-start: var(--indent);
      border-top: 1px solid var(--_strong);
    }

    .compass:not(.chosen-one) .heart .detail,
    .title {
      display: block;
    }

    .title .number {
      position: absolute;
      inset-inline-start: 0;
      font-size: 3em;
      line-height: 0.917;
    }

    .heart .number {
      display: none;
    }

    .heart .name {
      font-family: var(--_display);
      color: var(--_deep);
    }

    .title .line {
      font-weight: 700;
    }

    .text {
      margin-top: 8px;
    }
  }

  @media screen {
    @container (width >= 960px) and (width >= 51em) {
      .compass {
        /* The heart's text takes the second row, so that what is open follows it; the rose takes what it needs of the third. */
        grid-template: minmax(60px, auto) auto 1fr / minmax(132px, 1fr) calc(2 * var(--r)) minmax(132px, 1fr) 40px minmax(296px, 352px);
        --r: 180px;
      }

      .field {
        grid-row: 2 / 4;
      }

      ol,
      li {
        grid-row-end: 4;
      }

      li:not(.north) button[data-stop] {
        grid-row: 2 / 4;
      }

      .hint {
        grid-row: 4;
      }

      .detail {
        grid-area: 3 / 5;
        align-self: start;
        margin-top: 20px;
      }

      .heart .detail {
        display: block;
        grid-row: 2;
        margin-top: -60px;
        padding: 0;
        border: 0;
      }
    }
  }

  @media (forced-colors: active) {
    .small {
      --_lit: Canvas;
      --_shade: Canvas;
    }

    .kite .shade {
      fill: url(#hatch);
      stroke: CanvasText;
      stroke-width: 1.5;
    }

    .hatch {
      stroke: CanvasText;
      stroke-width: 1.6;
    }
  }

  @media print {
    .small {
      --_lit: #fff;
      --_shade: #fff;
    }

    .kite {
      --_shade: #000;
    }

    .kite .lit {
      fill: url(#hatch);
      stroke: #000;
      stroke-width: 1.5;
    }

    .hatch {
      stroke: #000;
      stroke-width: 1.3;
    }

    .detail {
      display: block;
    }
  }
`;
