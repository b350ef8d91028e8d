import { css } from 'lit';

/* Stacked where narrow, one ledger, then two columns in equal rows: across, then down. */
export const styles = css`
  .benefit {
    padding-block: 10px;
    border-top: 1px solid var(--_rule);
    break-inside: avoid;
  }

  .benefit:last-child {
    border-bottom: 1px solid var(--_rule);
  }

  .benefit > :first-child {
    font-weight: 700;
    text-wrap: balance;
  }

  .text {
    max-width: 66ch;
    color: var(--_quiet);
    text-wrap: pretty;
  }

  .text p + p {
    margin-top: 8px;
  }

  .evidence {
    font-size: 0.875em;
    line-height: 1.43;
  }

  .evidence li {
    padding-block: 4px;
  }

  .evidence a {
    display: inline-block;
    padding-block: 4px;
  }

  @container (width >= 540px) and (width >= 30em) {
    [part='heading'] {
      font-size: 1.25em;
      line-height: 1.2;
    }

    .benefit {
      display: grid;
      grid-template-columns: 14.5em minmax(0, 1fr);
      column-gap: 24px;
      align-items: baseline;
      padding-block: 12px;
    }
  }

  @container (width >= 840px) and (width >= 45em) {
    [part='heading'] {
      font-size: 1.5em;
      line-height: 1.17;
    }

    .benefits {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 48px;
    }

    /* Evidence makes some rows tall: then each takes its own height. */
    .benefits:not(:has(.evidence)) {
      grid-auto-rows: 1fr;
    }

    .benefit {
      display: block;
      padding-block: 12px 20px;
    }

    .benefit:last-child {
      border-bottom: 0;
    }

    .benefit > :first-child {
      font-size: 1.25em;
      line-height: 1.2;
    }
  }
`;
