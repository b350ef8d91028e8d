import { isError, type Problem } from '../data/problem.js';
import { checkDocument } from '../document/check.js';
import { readArguments } from './arguments.js';
import { UsageError, type Io } from './io.js';
import { locator } from './locate.js';

export const validateHelp = `Usage: academy-trust-widgets validate FILE…

Reports each problem of trust documents: file, line and column, path, what to do.
  step.trust.json:12:34 outcomes.ks2.results[2].met: …
"-" is standard input. Exit code 1 if there is any problem, 0 if there is none.
`;

export async function validateCommand(args: string[], io: Io): Promise<number> {
  const { positionals } = readArguments(args, {});
  if (!positionals.length) throw new UsageError('give the trust documents to check.');
  let count = 0;
  for (const path of positionals) {
    const text = await io.read(path);
    const { problems } = checkDocument(text);
    const locate = locator(text);
    const placed = problems.map((problem) => ({ problem, ...locate(problem) }));
    placed.sort((a, b) => a.line - b.line || a.column - b.column);
    const file = path === '-' ? 'standard input' : path;
    for (const { problem, line, column } of placed) io.out(`${file}:${line}:${column} ${say(problem)}\n`);
    count += problems.length;
  }
  if (io.terminal)
    io.err(count ? `${String(count)} ${count === 1 ? 'problem' : 'problems'}.\n` : `No problems in ${positionals.join(', ')}.\n`);
  return count ? 1 : 0;
}

/** The path, unless the sentence begins with it; what is no error says so. */
function say(problem: Problem): string {
  const { path, message } = problem;
  const sentence = path && !message.startsWith(path) ? `${path}: ${message}` : message;
  return isError(problem) ? sentence : `warning: ${sentence}`;
}
