import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../data/explain.js';
import { UsageError } from './io.js';

/** `parseArgs` whose refusals are sentences with the nearest option. @throws UsageError */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (cause) {
    const { code, message } = cause as { code?: string; message: string };
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw cause;
    const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(`${message.split('. ')[0] ?? message}.`);
    const near = nearest(unknown.replace(/^-+/, ''), Object.keys(options));
    throw new UsageError(`${unknown} is not known here${near ? `: did you mean --${near}?` : '.'}`);
  }
}
