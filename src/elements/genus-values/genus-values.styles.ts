import { css } from 'lit';

/*
 * Rows, never columns: beside its initial a name needs room, or the word stops being a word. The text axis stands at --indent; the initial
 * hangs before it. --size is the initial's size in em of the name, so that both grow with the reader's text.
 */
export const styles = css`
  .body {
    margin-top: 16px;
  }

  .values {
    --indent: 3.75em;
    --size: 2.8;
    --gap: 3px;

    border-top: 1px solid var(--_rule);
    text-align: start;
  }

  .value {
    position: relative;
    padding-block: 12px 16px;
    padding-inline: var(--indent) 12px;
    border-bottom: 1px solid var(--_rule);
  }

  /* Room for the line that the initial, of no height itself, lifts by a third of its size. */
  .value > :first-child {
    padding-top: 1.2em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.2;
  }

  .value button {
    display: block;
    width: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    user-select: text;
    cursor: pointer;
  }

  /* The whole row is the target. */
  .value button::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .name {
    display: block;
    text-wrap: balance;
  }

  /* The list has one direction: an initial and its rest are not two texts. */
  .frame[dir='rtl'] .value :is(.name, .name *) {
    unicode-bidi: normal;
  }

  .first::first-letter,
  .initial {
    /* The two margins cancel the letters' advance: the rest begins on the text axis whatever they are. em is the initial's own here. */
    margin-inline-start: calc((var(--rsb) - var(--adv)) * 1em - var(--gap));
    margin-inline-end: calc(var(--gap) - var(--rsb) * 1em);
    font: 700 calc(var(--size) * var(--scale) * 1em) / 0 var(--_display);
    color: var(--_tone);
  }

  .first::first-letter {
    text-transform: uppercase;
  }

  /* Letters of unknown advance: of no width, and full to its end. */
  .apart .initial {
    display: inline-flex;
    justify-content: flex-end;
    inline-size: 0;
    margin-inline: calc(-1 * var(--gap)) var(--gap);
    white-space: nowrap;
  }

  .apart {
    user-select: none;
  }

  .text {
    margin-top: 4px;
    max-width: 60ch;
    text-wrap: pretty;
  }

  .text p + p {
    margin-top: 8px;
  }

  .hint {
    visibility: hidden;
    padding-top: 8px;
    font-size: max(0.75em, 12px);
    line-height: 1.33;
    color: var(--_quiet);
  }

  .values:has(:focus-visible) + .hint {
    visibility: visible;
  }

  .value:has(button:hover) {
    background: var(--_wash);
  }

  .value button:hover::after {
    outline: 2px solid var(--_ink);
    outline-offset: -2px;
  }

  .value:has(button:active),
  .value.pressed {
    background: var(--_tint);
  }

  .pressed::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 4px solid var(--_deep);
  }

  .pressed .first::first-letter,
  .pressed .initial {
    color: var(--_deep);
  }

  .value button:focus-visible {
    outline: 0;
    box-shadow: none;
  }

  .value button:focus-visible::after {
    /* Over the rows beside it. */
    z-index: 1;
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_paper);
  }

  @container (width < 15em) {
    /* Very large text on a small screen: the words need the width more than the letters do. */
    .values {
      --indent: 2.5em;
      --size: 2;
    }

    .value {
      padding-inline-end: 0;
    }

    .value > :first-child {
      font-size: 1.0625em;
      hyphens: auto;
    }
  }

  @container (width >= 420px) and (width >= 24em) {
    .values {
      --indent: 5.5em;
      --size: 3.818;
      --gap: 4px;
    }

    .value {
      padding-block: 16px 20px;
    }

    .value > :first-child {
      padding-top: 1.273em;
      font-size: 1.375em;
      line-height: 1.273;
    }
  }

  @container (width >= 840px) and (width >= 50em) {
    .values {
      --indent: 8em;
      --size: 4.286;
      --gap: 5px;
    }

    .value {
      display: grid;
      grid-template-columns: 25em minmax(0, 1fr);
      column-gap: 2.5em;
      align-items: baseline;
      padding-block: 24px;
    }

    .value > :first-child {
      padding-top: 1.429em;
      font-size: 1.75em;
      line-height: 1.143;
    }

    .value > :only-child {
      grid-column: 1 / -1;
    }

    .text {
      max-width: 50ch;
      margin: 0;
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .value > :first-child {
      /* All within 400 ms, however many there are. */
      animation: rise 160ms calc(min(40ms, 240ms / var(--n)) * var(--i)) cubic-bezier(0.2, 0, 0, 1) backwards;
    }

    @keyframes rise {
      from {
        translate: 0 8px;
      }
    }
  }

  @media (forced-colors: active) {
    .value > :first-child {
      /* The ground that browsers put behind text would hide the rule above: the initial has no height of its own. */
      forced-color-adjust: none;
      color: var(--_ink);
    }

    .pressed {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .pressed::before {
      border-color: Highlight;
    }
  }

  @media print {
    .value {
      break-inside: avoid;
    }

    .hint,
    .pressed::before {
      display: none;
    }
  }
`;
