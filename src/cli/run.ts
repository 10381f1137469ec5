import { anchor } from './commands/anchor';
import { check } from './commands/check';
import { claims } from './commands/claims';
import { compare } from './commands/compare';
import { contradictions } from './commands/contradictions';
import { detect } from './commands/detect';
import { entities } from './commands/entities';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { link } from './commands/link';
import { mergeDriver } from './commands/merge-driver';
import { score } from './commands/score';
import { EXIT_DONE, EXIT_TROUBLE, InputError, OutputClosed, UsageError, type CliHost } from './host';
import { VERSION } from './version';

const HELP = `Usage: variorum <command> [options] [PATH…]

Finds names, dates, durations, ages and amounts of money in text and Markdown files, and where the files contradict each
other. Works offline.

Commands:
  detect          print what is found, for people or as JSON
  entities        list what names refer to, with all their mentions
  contradictions  list where the documents contradict each other
  check           check annotations for consistency
  import          take annotations of other programs into a folder
  export          write annotations for other programs
  claims          read what documents claim (filter)
  compare         compare claims (filter)
  link            tell which given mentions mean the same (filter)
  score           compare what is found with a gold file
  anchor          find passages again after their text has changed
  merge-driver    merge two versions of a file of .variorum/ for git

  variorum <command> --help   what a command takes
  variorum --version          print the version

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

type Command = (args: readonly string[], host: CliHost) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  anchor,
  check,
  claims,
  compare,
  contradictions,
  detect,
  entities,
  export: exportCommand,
  import: importCommand,
  link,
  'merge-driver': mergeDriver,
  score,
};

/** Runs one command line (without program name). Answers the exit code; errors become one line on standard error. */
export async function run(args: readonly string[], host: CliHost): Promise<number> {
  try {
    return await dispatch(args, host);
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT_DONE;
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    host.warn(`variorum: ${error.message}`);
    return EXIT_TROUBLE;
  }
}

async function dispatch([name, ...rest]: readonly string[], host: CliHost): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    await host.write(HELP);
    return EXIT_DONE;
  }
  if (name === '--version') {
    await host.write(`${VERSION}\n`);
    return EXIT_DONE;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(rest, host);
  const said = name === undefined ? 'name a command' : `there is no command "${name}"`;
  throw new UsageError(`${said}. See "variorum --help".`);
}
