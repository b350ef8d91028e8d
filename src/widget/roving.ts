import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * One Tab stop for a list of buttons: arrows, Home and End move within it, mirrored right to left. Buttons carry `data-stop`.
 * Escape calls `escape`, and does nothing else to the key where that returns false.
 */
export class Roving implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #escape: () => boolean;
  #at: Element | undefined;

  constructor(host: ReactiveElement, escape: () => boolean) {
    this.#host = host;
    this.#escape = escape;
    host.addController(this);
  }

  hostUpdated(): void {
    const stops = this.#stops();
    if (!this.#at || !stops.includes(this.#at as HTMLElement)) this.#at = stops[0];
    for (const stop of stops) stop.tabIndex = stop === this.#at ? 0 : -1;
  }

  /** The list's `@keydown`. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (this.#escape()) event.preventDefault();
      return;
    }
    const stops = this.#stops();
    const index = stops.indexOf(event.target as HTMLElement);
    if (index < 0) return;
    const rtl = this.#host.matches(':dir(rtl)') || this.#host.renderRoot.querySelector('.frame')?.getAttribute('dir') === 'rtl';
    const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : step === undefined ? undefined : index + step;
    if (to === undefined) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, to))]?.focus();
  };

  /** The list's `@focusin`: a pointer may have put the focus elsewhere. */
  readonly onFocus = (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.stop === undefined) return;
    this.#at = event.target;
    this.hostUpdated();
  };

  #stops(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('button[data-stop]')];
  }
}
