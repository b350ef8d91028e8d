/** How what a reader does looks: pointing, focus, opening, printing. */
import { css } from 'lit';

export const readerStyles = css`
  .compass {
    padding: 0;
  }

  [data-at] {
    cursor: pointer;
  }

  .small {
    pointer-events: none;
  }

  .hint {
    visibility: hidden;
    margin-top: 8px;
    font-size: 0.75em;
    line-height: 1.33;
    color: var(--_quiet);
  }

  ol:has(button:focus-visible) + .hint {
    visibility: visible;
  }

  .numeral:hover,
  li button:hover {
    background: var(--_wash);
    box-shadow: inset 0 0 0 2px var(--_ink);
  }

  /* Above the ground of the button over it. */
  .core {
    z-index: 1;
  }

  /* The numeral repeats the ring of its row, inside its box: it clears the tip. */
  .compass:has(.north :focus-visible) [data-at='1'].numeral,
  .compass:has(.east :focus-visible) [data-at='2'].numeral,
  .compass:has(.south :focus-visible) [data-at='3'].numeral,
  .compass:has(.west :focus-visible) [data-at='4'].numeral {
    outline: 3px solid var(--_ink);
    outline-offset: -7px;
  }

  li button:active {
    background: var(--_deep);
    box-shadow:
      inset 0 0 0 2px var(--_deep),
      inset 0 0 0 4px var(--_paper);
  }

  li button:active *,
  .compass:has(.heart button:active) .core {
    color: var(--_paper);
  }

  .mark {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 3;
    pointer-events: none;
  }

  .halo {
    fill: var(--_paper);
    stroke: var(--_paper);
    stroke-width: 7;
  }

  @keyframes fold {
    from {
      transform: scaleY(0.34);
    }
  }

  li,
  .detail {
    position: relative;
  }

  [aria-expanded='true'] + .detail {
    display: block;
  }

  .more {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    font-size: 0.875em;
    line-height: 1.43;
  }

  @container (width < 560px) or (width < 30em) {
    .detail {
      padding: 6px 16px 16px;
      padding-inline-start: var(--indent);
    }

    .title {
      display: none;
    }
  }

  @container (width >= 560px) and (width >= 30em) {
    .hint {
      grid-area: 4 / 1 / auto / 4;
    }

    /* No larger than the disc, to the pointer too: round it are the kites. */
    .heart button {
      width: calc(var(--across) * var(--core));
      height: calc(var(--across) * var(--core));
      margin-top: calc(var(--r) * (1 - var(--core)));
      padding: 0;
      border-radius: 50%;
      overflow: hidden;
      opacity: 1;
      pointer-events: auto;
    }

    .heart .called {
      opacity: 0;
    }

    li button {
      min-width: 44px;
    }

    li button:focus-visible {
      /* Paper outside the ring too: it may cross the line round the chosen tip. */
      box-shadow: 0 0 0 7px var(--_paper);
    }

    .title .number {
      position: absolute;
      inset-inline-start: 0;
      font-size: 3em;
      line-height: 0.917;
    }

    .title .line {
      font-weight: 700;
    }
  }

  @media screen {
    .compass:has(.north [aria-expanded='true']) [data-at='1'].numeral,
    .compass:has(.east [aria-expanded='true']) [data-at='2'].numeral,
    .compass:has(.south [aria-expanded='true']) [data-at='3'].numeral,
    .compass:has(.west [aria-expanded='true']) [data-at='4'].numeral {
      text-decoration: underline 3px var(--_mark);
      text-underline-offset: 4px;
    }

    .compass:has(.heart [aria-expanded='true']) .core {
      text-decoration: underline 2px var(--_mark);
      text-underline-offset: 2px;
    }

    .compass:has(.heart [aria-expanded='true']) .rim {
      stroke: var(--_mark);
      stroke-width: 4;
    }

    [aria-expanded='true']::after {
      margin-top: 6px;
      rotate: 225deg;
    }

    @container (width < 560px) or (width < 30em) {
      li:has([aria-expanded='true']) {
        background: var(--_wash);
      }

      li:has([aria-expanded='true'])::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: 0;
        border-inline-start: 4px solid var(--_deep);
        pointer-events: none;
      }
    }

    @container (width >= 560px) and (width >= 30em) {
      [aria-expanded='true'] .name {
        text-decoration: underline 3px var(--_mark);
        text-underline-offset: 5px;
      }

      [aria-expanded='true'] .line {
        color: var(--_ink);
      }

      li:not(.heart) [aria-expanded='false'] + .detail {
        display: none;
      }
    }

    /* Where the panel has room for one text, the heart's makes way. */
    @container (width < 960px) or (width < 51em) {
      .compass:has([aria-expanded='true']) .heart [aria-expanded='false'] + .detail {
        display: none;
      }
    }

    @container (width >= 960px) and (width >= 51em) {
      .detail {
        grid-area: 3 / 5;
        align-self: start;
        margin-top: 20px;
      }
    }

    @media (prefers-reduced-motion: no-preference) {
      .compass:has(.north [aria-expanded='true']) [data-at='1'].kite .fold,
      .compass:has(.east [aria-expanded='true']) [data-at='2'].kite .fold,
      .compass:has(.south [aria-expanded='true']) [data-at='3'].kite .fold,
      .compass:has(.west [aria-expanded='true']) [data-at='4'].kite .fold {
        animation: fold 250ms cubic-bezier(0.2, 0, 0, 1);
      }
    }
  }

  /* One of the two proportions that the container gives the points. */
  @container (width < 560px) or (width < 30em) {
    .compass {
      --hatch: url(#hatch-narrow);
    }

    .mark.wide {
      display: none;
    }
  }

  @container (width >= 560px) and (width >= 30em) {
    .compass {
      --hatch: url(#hatch-wide);
    }

    .mark.narrow {
      display: none;
    }
  }

  .defs {
    position: absolute;
    width: 0;
    height: 0;
  }

  .defs .hatch {
    stroke: CanvasText;
    stroke-width: 1.6;
    vector-effect: none;
  }

  @media (forced-colors: active) {
    .small.small > * {
      fill: Canvas;
    }

    .kite:not(.open) .shade {
      fill: var(--hatch);
      stroke: CanvasText;
      stroke-width: 1.5;
    }

    li:has([aria-expanded='true'])::before {
      border-color: Highlight;
    }
  }

  @media print {
    .small.small > * {
      fill: #fff;
    }

    .kite:not(.open) .lit {
      fill: var(--hatch);
      stroke: #000;
      stroke-width: 1.5;
    }

    .defs .hatch {
      stroke-width: 1.3;
    }

    .mark,
    .hint,
    .more,
    li button::after {
      display: none;
    }

    .detail {
      display: block;
      break-inside: avoid;
    }

    .text {
      max-width: none;
      font-size: 0.875em;
      line-height: 1.43;
    }

    @container (width >= 560px) and (width >= 30em) {
      .compass {
        grid-template-rows: minmax(60px, auto) repeat(6, auto);
      }

      .detail {
        margin: 0;
        padding-block: 8px;
        padding-inline-start: 32px;
        border-color: #000;
      }

      .heart .detail {
        margin-top: 16px;
      }

      .north .detail {
        grid-row: 4;
      }

      .east .detail {
        grid-row: 5;
      }

      .south .detail {
        grid-row: 6;
      }

      .west .detail {
        grid-row: 7;
      }

      .detail .title > * {
        display: inline;
        font: inherit;
        color: inherit;
      }

      .detail .title > .number,
      .heart .title::before {
        display: block;
        font: 700 1.125em / 1.33 var(--_display);
      }

      .heart .title::before {
        content: '○';
        position: absolute;
        inset-inline-start: 0;
      }

      .detail .title > .name {
        font-weight: 700;
      }

      .title .line::before {
        content: '. ';
      }

      .detail .title > .place {
        display: none;
      }

      .text {
        margin-top: 0;
      }
    }
  }
`;
