import { nearest } from '../data/explain.js';
import { ImportError } from '../official/file.js';
import { importCommand, importHelp } from './import.js';
import { UsageError, type Io } from './io.js';
import { schemaCommand, schemaHelp } from './schema.js';
import { validateCommand, validateHelp } from './validate.js';

declare const __VERSION__: string | undefined;

const program = 'academy-trust-widgets';

/** A command: its arguments in, its exit code out. */
interface Command {
  does: string;
  help: string;
  run: (args: string[], io: Io) => Promise<number>;
}

const commands: Record<string, Command> = {
  import: { does: 'official result files → a trust document', help: importHelp, run: importCommand },
  validate: { does: 'every problem of a trust document, with line and remedy', help: validateHelp, run: validateCommand },
  schema: { does: 'prints the JSON Schema of the trust document', help: schemaHelp, run: schemaCommand },
};

const overview = () => `Usage: ${program} COMMAND …

${Object.entries(commands)
  .map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`)
  .join('\n')}

  ${program} COMMAND --help says more of one.
  "-" is standard input; output goes to standard output unless -o says where.
  Exit codes: 0 done, 1 the data is not as it should be, 2 the command is not.
`;

/** Runs the command line. @returns the exit code: 0, 1 (bad data) or 2 (bad usage) */
export async function run(args: string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.err(overview());
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const topic = rest[0] === undefined ? undefined : Object.hasOwn(commands, rest[0]) ? commands[rest[0]] : undefined;
    io.out(topic?.help ?? overview());
    return 0;
  }
  if (name === '--version' || name === '-v') {
    io.out(`${typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0'}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const near = nearest(name, Object.keys(commands));
    io.err(`${program}: there is no command "${name}"${near ? `: did you mean ${near}?` : '.'}\n\n${overview()}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (cause) {
    if (cause instanceof UsageError) io.err(`${program} ${name}: ${cause.message}\nSee ${program} ${name} --help.\n`);
    else if (cause instanceof ImportError) io.err(`${cause.message}\n`);
    else if (cause instanceof Error && 'syscall' in cause) io.err(`${program} ${name}: ${cause.message}\n`);
    else throw cause;
    return cause instanceof UsageError ? 2 : 1;
  }
}
