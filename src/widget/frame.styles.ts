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

  /* Words of another direction than the page's (English fallbacks, names) keep their own order. */
  .frame[dir='rtl'] {
    text-align: right;
  }

  .frame[dir='rtl'] :not(svg, svg *) {
    unicode-bidi: plaintext;
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

  .printed {
    display: none;
  }

  a {
    color: var(--_link);
    text-underline-offset: 3px;
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

  @media print {
    .plate {
      break-inside: avoid;
    }

    .printed {
      display: block;
    }
  }
`;
