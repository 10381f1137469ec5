import { Corpus } from '../../core/corpus/corpus';
import type { Entity } from '../../core/model/entity';
import { coveringSpan } from '../../core/model/span';
import { EXIT_DONE, EXIT_TROUBLE, type CliHost } from '../host';
import { LineStarts } from '../line-starts';
import { minConfidenceOf, parseOptions } from '../options';
import { applyDecisions } from '../path-rulings';
import { readPaths, warnOfProblems } from '../read-paths';
import { VERSION } from '../version';

const ENTITIES_HELP = `Usage: variorum entities [--json] [--min-confidence N] [PATH…]

Lists what the names in text and Markdown files refer to: each with its spellings and all its mentions, over all files.
A PATH is a file or a folder; without one, the current folder is read. Decisions in a folder's .variorum/entities are honoured.

  --json              one JSON object an entity:
                      {"id","type","name","aliases":[…],"mentions":[{"file","start","end","text"}]}
                      offsets are UTF-16 units of the text as loaded
  --min-confidence N  leave out names that the engine is less sure of, 0 to 1 (default 0.5)
  --help              print this

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  'min-confidence': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface NamePlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export async function entities(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('entities', args, OPTIONS);
  if (values.help === true) {
    await host.write(ENTITIES_HELP);
    return EXIT_DONE;
  }
  const corpus = new Corpus({ engineVersion: VERSION, minConfidence: minConfidenceOf(values['min-confidence']) });
  const read: { readonly file: string; readonly uri: string; readonly lines: LineStarts }[] = [];
  const { documents, troubled } = readPaths(host, positionals);
  for await (const document of documents) {
    const { file, uri, text } = document;
    warnOfProblems(host, document, corpus.set(uri, text, { fileName: file }).detection?.problems ?? []);
    read.push({ file, uri, lines: new LineStarts(text) });
  }
  const ruled = await applyDecisions(host, positionals, corpus);
  const places = new Map<string, NamePlace[]>();
  const lines = new Map(read.map(({ file, lines: starts }) => [file, starts]));
  for (const { file, uri } of read) {
    for (const { mention, entity } of corpus.names(uri)) {
      const place = { file, ...coveringSpan(mention.fragments), text: mention.text };
      const own = places.get(entity);
      if (own === undefined) places.set(entity, [place]);
      else own.push(place);
    }
  }
  for (const entity of corpus.entities()) {
    const mentions = places.get(entity.id) ?? [];
    await host.write(
      values.json === true ? `${JSON.stringify(record(entity, mentions))}\n` : asText(entity, mentions, lines),
    );
  }
  return troubled() || !ruled ? EXIT_TROUBLE : EXIT_DONE;
}

function record({ id, type, name, aliases, external }: Entity, mentions: readonly NamePlace[]): object {
  return {
    id,
    type,
    name,
    aliases: aliases.map(({ text }) => text),
    ...(external === undefined ? {} : { external }),
    mentions,
  };
}

/** A line an entity, then a line a mention. */
function asText(
  { type, name, aliases, documents }: Entity,
  mentions: readonly NamePlace[],
  lines: ReadonlyMap<string, LineStarts>,
): string {
  const others = aliases.filter(({ text }) => text !== name).map(({ text }) => text);
  const spelt = others.length === 0 ? '' : `  (${others.join(', ')})`;
  const counted = `${String(mentions.length)}× in ${String(documents)} ${documents === 1 ? 'document' : 'documents'}`;
  const rows = mentions.map(({ file, start, text }) => {
    const place = lines.get(file)?.placeOf(start);
    return `    ${file}:${String(place?.line ?? 1)}:${String(place?.column ?? 1)}  ${text}\n`;
  });
  return `${name}  ${type}  ${counted}${spelt}\n${rows.join('')}`;
}
