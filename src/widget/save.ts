/** Hands a file to the reader, from memory: nothing is sent. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** `Key stage 2, 2018` → `key-stage-2-2018`. */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'figures';
