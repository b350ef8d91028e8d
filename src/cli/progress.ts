import type { ResultFile } from '../official/file.js';
import type { Io } from './io.js';

/** A line at the terminal that says how far reading has got; nothing where there is no terminal. */
export function progressLine(io: Io, now: () => number = Date.now) {
  const read = new Map<ResultFile, number>();
  let last = 0;
  return {
    saw(file: ResultFile, bytes: number): void {
      if (!io.terminal) return;
      const total = (read.get(file) ?? 0) + bytes;
      read.set(file, total);
      if (now() - last < 100) return;
      last = now();
      const far = file.size ? `${String(Math.floor((100 * total) / file.size))}%` : `${(total / 1e6).toFixed(1)} MB`;
      io.err(`\r\u001b[K${file.name} ${far}`);
    },
    done(): void {
      if (io.terminal && read.size) io.err('\r\u001b[K');
    },
  };
}
