import { anchorLines } from '../anchor-lines';
import { EXIT_DONE, EXIT_TROUBLE, UsageError, type CliHost } from '../host';
import { parseOptions } from '../options';

const ANCHOR_HELP = `Usage: variorum anchor --jsonl < IN > OUT

Finds passages of a text again after the text has changed.

  --jsonl  filter for pipelines: {"id","base","text","spans":[{"start","end"}]} a line in: spans of the old
           text "base", and the new "text"; {"id","spans":[{"start","end","state"} | null]} a line out
           offsets are UTF-16 units of either text; white space and line ends count for nothing
           state: exact (same text, same position), moved (same text, other position), edited,
           ambiguous (it stands in several places, the likelier is given); null: the passage is gone,
           or no place is surely it
  --help   print this

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function anchor(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('anchor', args, OPTIONS);
  if (values.help === true) {
    await host.write(ANCHOR_HELP);
    return EXIT_DONE;
  }
  if (values.jsonl !== true) throw new UsageError('anchor needs --jsonl. See "variorum anchor --help".');
  if (positionals.length > 0) throw new UsageError('anchor --jsonl reads standard input; give it no PATH.');
  return (await anchorLines(host)) ? EXIT_DONE : EXIT_TROUBLE;
}
