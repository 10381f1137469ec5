import { claimLines } from '../claim-lines';
import { readGivenAttributes } from '../given-attributes';
import { readGivenEntities } from '../given-entities';
import { EXIT_DONE, EXIT_TROUBLE, UsageError, type CliHost } from '../host';
import { parseOptions } from '../options';

const CLAIMS_HELP = `Usage: variorum claims --jsonl [--entities FILE] [--config FILE] < IN | LC_ALL=C sort | variorum compare --jsonl > OUT

Reads what documents claim: amounts, counts, dates, roles, owners, places, states and acts of a subject.

Documents are compared with the others of their "group". Without groups every line stands alone: then only names that are spelt alike
meet, and --entities says which others mean the same.

  --jsonl          filter for pipelines: {"id","text","lang"?,"date"?,"format"?,"group"?} a line in,
                   KEY<TAB>{json} a line out; KEY is group, subject and attribute
  --entities FILE  what names mean, as "variorum entities --json" prints it for the whole collection
  --config FILE    a config.json whose "attributes" hold, as in .variorum of a folder
  --help           print this

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  jsonl: { type: 'boolean' },
  entities: { type: 'string' },
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function claims(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('claims', args, OPTIONS);
  if (values.help === true) {
    await host.write(CLAIMS_HELP);
    return EXIT_DONE;
  }
  if (values.jsonl !== true)
    throw new UsageError('claims is a filter: call it with --jsonl. See "variorum claims --help".');
  if (positionals.length > 0) throw new UsageError('claims --jsonl reads standard input; give it no PATH.');
  const entities = values.entities === undefined ? [] : await readGivenEntities(host, values.entities);
  const attributes = values.config === undefined ? [] : await readGivenAttributes(host, values.config);
  return (await claimLines(host, entities, attributes)) ? EXIT_DONE : EXIT_TROUBLE;
}
