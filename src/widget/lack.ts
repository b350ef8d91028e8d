import { css, html, nothing, type TemplateResult } from 'lit';
import type { LackWords } from './lack.words.js';
import './lack.words.js';
import type { Reading } from './reading.js';
import { heading, paragraphs } from './text.js';

/** What the frame tells of itself where it has no picture. */
export interface Lacking {
  state: Reading['state'];
  retry: boolean | undefined;
  heading: string | null;
  level: number;
  host: Element;
  words: LackWords;
  tryAgain: () => void;
}

/** What stands where no picture does: a calm sentence, and what the page has in its place. */
export function lack({ state, retry, heading: given, level, host, words, tryAgain }: Lacking): TemplateResult {
  const fallback = hasFallback(host);
  if (state === 'loading')
    return html`<div class="plate">
      <div id="heading" class="spoken">${given ?? words.loading}</div>
      ${
        fallback
          ? html`<slot></slot>`
          : html`<div class="skeleton" aria-hidden="true">
              <div></div>
              <div></div>
              <div></div>
              <div></div>
              <div></div>
            </div>`
      }
      <p class="wait">${words.loading}</p>
    </div>`;
  const [head, why] =
    state === 'error' ? (retry ? [words.notLoaded, words.noAnswer] : [words.notShown, words.wrongData]) : [words.nothing, words.nothingWhy];
  return html`<div class="plate">
    <div class="head">${heading(level, given ?? head, 'heading', 'heading')}</div>
    <div part="problem" class="sub">${paragraphs(why)}</div>
    ${retry ? again(words, tryAgain) : nothing} ${fallback ? html`<div class="body"><slot></slot></div>` : nothing}
  </div>`;
}

/** Figures that were loaded before stay, with when that was. */
export const stale = (since: Date, lang: string, words: LackWords, tryAgain: () => void): TemplateResult =>
  html`<p part="problem" class="sub">
      ${words.stale(new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(since))}
    </p>
    ${again(words, tryAgain)}`;

const again = (words: LackWords, tryAgain: () => void) =>
  html`<button type="button" class="push" @click=${tryAgain}>${words.tryAgain}</button>`;

/** Whether the page put something to see inside: not only data, white space, or what an editor left. */
const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, template, style, br') && (node.textContent.trim() !== '' || node.querySelector('img, svg') !== null)
      : node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
  );

export const lackStyles = css`
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

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (forced-colors: active) {
    .skeleton > * {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .push {
      display: none;
    }
  }
`;
