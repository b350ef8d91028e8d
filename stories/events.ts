/** What stories answer to the elements' events. */

/** Presses a button of a set, counted from 0, once the element has drawn it. */
export const choose = (index: number | undefined) => (event: Event) => {
  if (index === undefined || !(event.target instanceof HTMLElement)) return;
  event.target.shadowRoot?.querySelectorAll<HTMLButtonElement>('button:is([aria-pressed], [aria-expanded])')[index]?.click();
};

/** Answers as a `<trust-data>` does until its file is there. */
export const wait = (event: Event & { callback?: (provided: { state: 'loading' }, unsubscribe: () => void) => void }) => {
  event.stopPropagation();
  event.callback?.({ state: 'loading' }, () => undefined);
};
