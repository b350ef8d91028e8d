import { createReadStream, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import type { ResultFile } from '../official/file.js';
import { UsageError, type Io } from './io.js';

/** The machine itself. */
export const nodeIo: Io = {
  terminal: process.stderr.isTTY,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  open: (path) => (path === '-' ? { name: 'standard input', stream: () => process.stdin as AsyncIterable<Uint8Array> } : onDisk(path)),
  read: async (path) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of path === '-' ? (process.stdin as AsyncIterable<Uint8Array>) : onDisk(path).stream()) pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
  },
  write: async (path, text) => {
    try {
      await writeFile(path, text);
    } catch (cause) {
      throw new UsageError(`${path} cannot be written: ${reason(cause)}.`);
    }
  },
  // Beside the command in the built package.
  schema: () => readFile(new URL('../trust.schema.json', import.meta.url), 'utf8'),
};

function onDisk(path: string): ResultFile & { stream(): AsyncIterable<Uint8Array> } {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new UsageError(`${path} is a folder: give the files in it.`);
    return { name: basename(path), size: found.size, stream: () => createReadStream(path) as AsyncIterable<Uint8Array> };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`${path} cannot be read: ${reason(cause)}.`);
  }
}

function reason(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string };
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'it is not allowed';
  return message ?? String(cause);
}
