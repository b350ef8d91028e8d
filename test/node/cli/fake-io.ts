import type { Io } from '../../../src/cli/io.js';
import { UsageError } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/run.js';
import type { ResultFile } from '../../../src/official/index.js';
import { file, fixture } from '../official/fixture.js';

/** What a run of the command line said and wrote. */
export interface Ran {
  code: number;
  out: string;
  err: string;
  written: Map<string, string>;
}

/** Runs the command line on files held in memory; `fixture:NAME` is one of test/fixtures/official. */
export async function command(args: string[], files: Record<string, string> = {}, terminal = false): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '', written: new Map() };
  const open = (path: string): ResultFile => {
    if (path.startsWith('fixture:')) return fixture(path.slice(8));
    const content = files[path];
    if (content === undefined) throw new UsageError(`${path} cannot be read: there is no such file.`);
    return file(path === '-' ? 'standard input' : path, content);
  };
  const io: Io = {
    terminal,
    out: (text) => void (ran.out += text),
    err: (text) => void (ran.err += text),
    open,
    read: (path) => {
      const content = files[path];
      return content === undefined
        ? Promise.reject(new UsageError(`${path} cannot be read: there is no such file.`))
        : Promise.resolve(content);
    },
    write: (path, text) => {
      ran.written.set(path, text);
      return Promise.resolve();
    },
    schema: () => Promise.resolve('{ "title": "Trust document" }\n'),
  };
  ran.code = await run(args, io);
  return ran;
}
