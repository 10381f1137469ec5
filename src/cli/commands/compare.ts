import { compareLines } from '../compare-lines';
import { EXIT_DONE, EXIT_TROUBLE, UsageError, type CliHost } from '../host';
import { parseOptions } from '../options';

const COMPARE_HELP = `Usage: variorum claims --jsonl < IN | LC_ALL=C sort | variorum compare --jsonl > OUT

Compares claims: reads the lines of "variorum claims --jsonl", sorted bytewise, and prints a contradiction a line.

  --jsonl   filter for pipelines; lines of one KEY must follow each other
  --help    print this

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

const OPTIONS = { jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

export async function compare(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('compare', args, OPTIONS);
  if (values.help === true) {
    await host.write(COMPARE_HELP);
    return EXIT_DONE;
  }
  if (values.jsonl !== true)
    throw new UsageError('compare is a filter: call it with --jsonl. See "variorum compare --help".');
  if (positionals.length > 0) throw new UsageError('compare --jsonl reads standard input; give it no PATH.');
  return (await compareLines(host)) ? EXIT_DONE : EXIT_TROUBLE;
}
