import { css } from 'lit';

export const figuredStyles = css`
  .signed {
    display: grid;
    grid-template-columns: 32px 1fr;
  }

  .signed svg {
    display: block;
    overflow: visible;
    margin-top: 0.1em;
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

  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    margin-top: 12px;
    border-top: 1px solid var(--_rule);
    font-size: 0.875em;
    line-height: 1.43;
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

  @container (width < 360px) {
    .foot {
      display: block;
    }

    [part='actions'] {
      margin: 0;
    }
  }

  @media print {
    [part='actions'],
    summary {
      display: none;
    }
  }
`;
