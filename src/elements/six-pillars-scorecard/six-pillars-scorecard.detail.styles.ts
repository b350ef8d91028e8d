import { css } from 'lit';

/** What only an open detail needs; its place in the grid is known before. */
export const detailStyles = css`
  /* A notch stands on the detail, under the cell that is open. */
  .cell:has([aria-expanded='true'])::after {
    content: '';
    position: absolute;
    bottom: 0;
    inset-inline-start: 16px;
    width: 16px;
    height: 8px;
    background: var(--_deep);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .detail {
    margin-bottom: 20px;
    padding: 12px 16px 16px;
    border-top: 4px solid var(--_deep);
    background: var(--_wash);
  }

  .top {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
    margin-inline-end: -8px;
    padding-bottom: 4px;
  }

  .top :is(h1, h2, h3, h4, h5, h6) {
    font-weight: 700;
  }

  .link {
    flex: none;
    min-width: 44px;
    min-height: 44px;
    padding: 0 8px;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }

  .grounds {
    display: grid;
    gap: 20px 32px;
    font-size: 0.875em;
    line-height: 1.43;
  }

  .kind {
    font-weight: 700;
    padding-bottom: 6px;
    border-bottom: 1px solid var(--_strong);
  }

  .grounds li {
    padding: 6px 0;
    border-bottom: 1px solid var(--_rule);
  }

  .grounds li:last-child {
    border-bottom: 0;
  }

  .measure {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }

  .measure > span {
    min-width: 0;
  }

  .measure b {
    flex: none;
    max-width: 60%;
  }

  .target {
    display: block;
    font-size: max(0.857em, 12px);
    line-height: 1.33;
    color: var(--_quiet);
  }

  @container (width >= 26.25em) {
    .detail {
      padding-inline: 20px;
    }

    .grounds {
      grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    }
  }

  @media print {
    .link {
      display: none;
    }

    .detail {
      break-inside: avoid;
    }
  }
`;
