import { EXIT_DONE, EXIT_TROUBLE, UsageError, type CliHost } from '../host';
import { linkLines } from '../link-lines';
import { parseOptions } from '../options';

const LINK_HELP = `Usage: variorum link --jsonl < IN > OUT

Tells which mentions mean the same: the mentions are given, each gets an "entity".

  --jsonl   filter for pipelines:
            {"id","group"?,"lang"?,"text","mentions":[{"type","start","end"}]} a line in,
            the same with "entity" in each mention out; mentions of other types stay as they are.
            Adjacent lines with one "group" are linked together, others each by itself.
            Types: PERSON (or PER), ORG, PRODUCT, GPE, LOC, NORP, LAW, EVENT
  --help    print this

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function link(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('link', args, OPTIONS);
  if (values.help === true) {
    await host.write(LINK_HELP);
    return EXIT_DONE;
  }
  if (values.jsonl !== true)
    throw new UsageError('link is a filter: call it with --jsonl. See "variorum link --help".');
  if (positionals.length > 0) throw new UsageError('link --jsonl reads standard input; give it no PATH.');
  return (await linkLines(host)) ? EXIT_DONE : EXIT_TROUBLE;
}
