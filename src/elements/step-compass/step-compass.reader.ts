/** What only a reader brings about: pointing, focus, opening, printing. Loaded at the first sign of one. */
import { css } from 'lit';

export { Roving } from '../../widget/roving.js';
export { mark } from './step-compass.mark.js';

export const readerStyles = css`
  .numeral:hover,
  button[data-stop]:hover {
    background: var(--_wash);
    box-shadow: inset 0 0 0 2px var(--_ink);
  }

  /* The numeral repeats the ring of its row, inside its box: it clears the tip. */
  .compass:has(.north :focus-visible) [data-at='1'].numeral,
  .compass:has(.east :focus-visible) [data-at='2'].numeral,
  .compass:has(.south :focus-visible) [data-at='3'].numeral,
  .compass:has(.west :focus-visible) [data-at='4'].numeral {
    outline: 3px solid var(--_ink);
    outline-offset: -7px;
  }

  .on:is(.numeral, .heart) {
    text-decoration: underline 3px var(--_mark);
    text-underline-offset: 4px;
  }

  .on.heart {
    text-decoration-thickness: 2px;
    text-underline-offset: 2px;
  }

  .on > .rim {
    stroke: var(--_mark);
    stroke-width: 4;
  }

  .chosen {
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

  @media screen and (prefers-reduced-motion: no-preference) {
    .on .fold {
      animation: fold 250ms cubic-bezier(0.2, 0, 0, 1);
    }
  }

  @keyframes fold {
    from {
      transform: scaleY(0.34);
    }
  }

  .open button[data-stop]::after {
    margin-top: 6px;
    rotate: 225deg;
  }

  button[data-stop]:active {
    background: var(--_deep);
    box-shadow:
      inset 0 0 0 2px var(--_deep),
      inset 0 0 0 4px var(--_paper);
  }

  button[data-stop]:active *,
  .compass:has(.heart button:active) .field .heart {
    color: var(--_paper);
  }

  ol:has(button:focus-visible) + .hint {
    visibility: visible;
  }

  li.open::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 4px solid var(--_deep);
    pointer-events: none;
  }

  @container (width < 560px) or (width < 30em) {
    li.open {
      background: var(--_wash);
    }
  }

  @container (width >= 560px) and (width >= 30em) {
    li.open::before {
      display: none;
    }

    button[data-stop]:focus-visible {
      /* Paper outside the ring too: it may cross the line round the chosen tip. */
      box-shadow: 0 0 0 7px var(--_paper);
    }

    .open button .name {
      text-decoration: underline 3px var(--_mark);
      text-underline-offset: 5px;
    }

    .open button .line {
      color: var(--_ink);
    }
  }

  @media (forced-colors: active) {
    li.open::before {
      border-color: Highlight;
    }
  }

  @media print {
    li.open {
      background: none;
    }

    .chosen,
    .halo,
    .hint,
    .more,
    button[data-stop]::after,
    li.open::before {
      display: none;
    }

    .open button .name,
    .on:is(.numeral, .heart) {
      text-decoration: none;
    }

    .on > .rim {
      stroke: #000;
      stroke-width: 2;
    }

    .detail {
      break-inside: avoid;
    }

    .text {
      max-width: none;
      font-size: 0.875em;
      line-height: 1.43;
    }

    @container (width >= 560px) and (width >= 30em) {
      .detail {
        margin: 0;
        padding-block: 8px;
        padding-inline-start: 32px;
        border-color: #000;
      }

      .heart .detail {
        margin-top: 16px;
      }

      .detail .title > * {
        display: inline;
        font: inherit;
        color: inherit;
      }

      .detail .title > .number {
        display: block;
        font: 700 1.125em / 1.33 var(--_display);
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
