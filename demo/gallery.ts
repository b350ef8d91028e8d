// The gallery shows elements that wait for ever. `data/never.json` is a file that never arrives: its request
// is held here, in the page, and asked for again when the elements' own time limit ends it.
const NEVER = 'data/never.json';

const fetchFromNetwork = window.fetch.bind(window);
window.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.endsWith(NEVER)) return fetchFromNetwork(input, init);
  const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
};

document.addEventListener('trust-error', ({ target }) => {
  if (!(target instanceof HTMLElement) || target.getAttribute('src') !== NEVER) return;
  const { reload } = target as HTMLElement & { reload?: () => unknown };
  reload?.call(target);
});

await import('./main.js');

export {};
