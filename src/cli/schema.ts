import { readArguments } from './arguments.js';
import { UsageError, type Io } from './io.js';

export const schemaHelp = `Usage: academy-trust-widgets schema

Prints the JSON Schema of the trust document. An editor that knows it completes and checks
the file as you type: save it as trust.schema.json beside the document and begin that with
  { "$schema": "./trust.schema.json", "version": 1, …
`;

export async function schemaCommand(args: string[], io: Io): Promise<number> {
  const { positionals } = readArguments(args, {});
  if (positionals.length) throw new UsageError(`it takes no files: ${positionals.join(' ')}.`);
  io.out(await io.schema());
  return 0;
}
