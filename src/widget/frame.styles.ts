import { css } from 'lit';

/** The furniture that every element stands on. Sizes in em of the frame are px at 16 px text: 0.875em is 14. */
export const frameStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none !important;
  }

  @supports (overflow-clip-margin: 16px) {
    :host {
      /* Not laid out until near: 200 on a page cost less than 200 bare pictures. The margin keeps a focus ring whole. */
      content-visibility: auto;
      contain-intrinsic-size: auto 30em;
      overflow-clip-margin: 16px;
    }
  }

  .frame,
  .frame * {
    box-sizing: border-box;
  }

  .frame {
    display: block;
    container-type: inline-size;
    margin: 0;
    font-size: max(1em, 16px);
    line-height: 1.5;
    font-weight: 400;
    font-style: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    visibility: visible;
    color: var(--_ink);
    background: var(--_paper);
    font-family: var(--trust-font, inherit);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  .plate {
    border-top: 4px solid var(--_deep);
    padding-top: 12px;
    overflow-wrap: break-word;
  }

  :is(h1, h2, h3, h4, h5, h6, p, ol, ul, dl, dd, blockquote, figure) {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  ol,
  ul {
    list-style: none;
  }

  [part='heading'] {
    font-weight: 700;
    font-size: 1.25em;
    line-height: 1.2;
    text-wrap: balance;
    max-width: 34em;
  }

  .sub {
    margin-top: 8px;
    font-size: 0.875em;
    line-height: 1.43;
    color: var(--_quiet);
    max-width: 76ch;
  }

  .example {
    display: inline-block;
    margin-inline-end: 8px;
    padding: 0 4px;
    border: 1.5px solid var(--_ink);
    color: var(--_ink);
    font-size: 0.857em;
    font-weight: 700;
    line-height: 1.33;
  }

  [part='summary'] {
    margin-top: 12px;
    max-width: 66ch;
    text-wrap: pretty;
  }

  .body {
    margin-top: 20px;
    min-width: 0;
  }

  [part='notes'] {
    margin-top: 16px;
    font-size: max(0.75em, 12px);
    line-height: 1.33;
    color: var(--_quiet);
    max-width: 60em;
  }

  [part='notes'] > * + * {
    margin-top: 4px;
  }

  .signed {
    display: grid;
    grid-template-columns: 32px 1fr;
  }

  .signed svg {
    display: block;
    overflow: visible;
    margin-top: 0.1em;
  }

  .printed {
    display: none;
  }

  a {
    color: var(--_link);
    text-underline-offset: 3px;
  }

  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    margin-top: 12px;
    border-top: 1px solid var(--_rule);
    font-size: 0.875em;
    line-height: 1.43;
  }

  details {
    grid-area: 1 / 1 / 2 / 3;
    min-width: 0;
  }

  summary {
    display: flex;
    align-items: center;
    width: fit-content;
    min-height: 44px;
    padding-inline-end: 8px;
    list-style: none;
    cursor: pointer;
    color: var(--_link);
    font-weight: 700;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary svg {
    width: 10px;
    height: 10px;
    margin-inline-end: 8px;
    fill: currentcolor;
  }

  [dir='rtl'] summary svg {
    transform: scaleX(-1);
  }

  details[open] summary svg {
    transform: rotate(90deg);
  }

  summary span {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  details:not([open]) .hide,
  details[open] .show {
    display: none;
  }

  .scroller {
    overflow-x: auto;
    padding-bottom: 12px;
  }

  [part='actions'] {
    grid-area: 1 / 2;
    align-self: start;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-inline-end: -8px;
    color: var(--_quiet);
  }

  .link {
    min-width: 44px;
    min-height: 44px;
    padding: 0 8px;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }

  .push {
    min-height: 44px;
    margin-top: 12px;
    padding: 8px 16px;
    border: 2px solid var(--_ink);
    border-radius: 2px;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  .push:hover {
    background: var(--_wash);
  }

  .push:active {
    background: var(--_deep);
    color: var(--_paper);
    outline: 2px solid var(--_paper);
    outline-offset: -6px;
  }

  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
    border-radius: 2px;
  }

  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
    line-height: 1.43;
  }

  caption {
    padding: 12px 0 8px;
    text-align: start;
    font-weight: 700;
  }

  th,
  td {
    padding: 6px 16px 6px 0;
    border-bottom: 1px solid var(--_rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  [dir='rtl'] :is(th, td) {
    padding: 6px 0 6px 16px;
  }

  tbody th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_paper);
    font-weight: 700;
  }

  thead th {
    border-bottom-color: var(--_strong);
    font-size: max(0.857em, 12px);
    color: var(--_quiet);
    vertical-align: bottom;
  }

  .figures {
    text-align: end;
    white-space: nowrap;
  }

  .group th {
    padding-top: 20px;
    border-bottom: 0;
    color: var(--_deep);
    font-weight: 700;
  }

  .break td {
    border-bottom: 2px dotted var(--_strong);
    font-size: max(0.857em, 12px);
    color: var(--_quiet);
  }

  .skeleton > * {
    height: 16px;
    margin-top: 12px;
    background: var(--_rule);
  }

  .skeleton > :nth-child(1) {
    width: 88%;
  }

  .skeleton > :nth-child(2) {
    width: 54%;
    margin-top: 8px;
  }

  .skeleton > :nth-child(n + 3) {
    height: 28px;
    margin-top: 40px;
    background: none;
    border: solid var(--_rule);
    border-width: 1px 0 1px 1px;
  }

  .wait {
    margin-top: 20px;
    animation: appear 1ms 400ms both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (width < 360px) {
    .foot {
      display: block;
    }

    [part='actions'] {
      margin: 0;
    }
  }

  @container (width >= 560px) {
    [part='heading'] {
      font-size: 1.5em;
      line-height: 1.17;
    }
  }

  @container (width >= 840px) {
    .plate {
      padding-top: 16px;
    }

    [part='heading'] {
      font-size: 1.75em;
      line-height: 1.14;
    }
  }

  @media (forced-colors: active) {
    .skeleton > * {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .plate {
      break-inside: avoid;
    }

    [part='actions'],
    summary,
    .push {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .foot {
      display: block;
    }

    .scroller {
      overflow: visible;
    }

    .printed {
      display: block;
    }
  }
`;
