/**
 * `src="/never"` is a file that never arrives: how a story shows the loading state, in Storybook (also built, with no server of its own)
 * and in the tests. Importing this makes it so.
 */
const { fetch } = globalThis;

globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  return new URL(address, location.href).pathname === '/never' ? new Promise<Response>(() => undefined) : fetch(input, init);
};

export {};
