import { Corpus } from '../../core/corpus/corpus';
import { linkedMentions } from '../corpus-mentions';
import { detectLines } from '../detect-lines';
import { detectionText, type DetectedDocument } from '../detection-text';
import { EXIT_DONE, EXIT_TROUBLE, UsageError, type CliHost } from '../host';
import { LineStarts } from '../line-starts';
import { detectionRecord } from '../mention-record';
import { minConfidenceOf, parseOptions } from '../options';
import { applyDecisions } from '../path-rulings';
import { readPaths, warnOfProblems } from '../read-paths';
import { VERSION } from '../version';

const DETECT_HELP = `Usage: variorum detect [--json] [--min-confidence N] [PATH…]
       variorum detect --jsonl [--min-confidence N] < IN > OUT

Finds names, dates, durations, ages and amounts of money in text and Markdown files.
A PATH is a file or a folder; without one, the current folder is read.
What is plain about a name in one of the files helps in all the others, and in no files but these.

  --json              one JSON object a document:
                      {"file","language","date","mentions":[{"type","start","end","text","value",…}]}
                      offsets are UTF-16 units of the text as loaded; names have an "entity" in place of a value
  --jsonl             filter for pipelines: {"id","text","lang"?,"date"?,"format"?,"group"?} a line in,
                      {"id","language","date","mentions"} a line out; names are judged line by line, or with
                      the lines of the same "group" when they follow each other
  --min-confidence N  leave out what the engine is less sure of, 0 to 1 (default 0.5)
  --help              print this

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  'min-confidence': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function detect(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('detect', args, OPTIONS);
  if (values.help === true) {
    await host.write(DETECT_HELP);
    return EXIT_DONE;
  }
  const minConfidence = minConfidenceOf(values['min-confidence']);
  if (values.jsonl === true) {
    if (positionals.length > 0) throw new UsageError('detect --jsonl reads standard input; give it no PATH.');
    return (await detectLines(host, minConfidence)) ? EXIT_DONE : EXIT_TROUBLE;
  }
  const corpus = new Corpus({ engineVersion: VERSION, minConfidence });
  const read: (Pick<DetectedDocument, 'file' | 'lines'> & { readonly uri: string })[] = [];
  const { documents, troubled } = readPaths(host, positionals);
  // Every document may hold evidence for the first one's names: nothing is printed before all are read. Texts are not kept.
  for await (const document of documents) {
    const { file, uri, text } = document;
    warnOfProblems(host, document, corpus.set(uri, text, { fileName: file }).detection?.problems ?? []);
    read.push({ file, uri, lines: new LineStarts(text) });
  }
  const ruled = await applyDecisions(host, positionals, corpus);
  for (const { file, uri, lines } of read) {
    const detection = corpus.detection(uri);
    if (detection === null) continue;
    const mentions = linkedMentions(corpus, uri, minConfidence);
    await host.write(
      values.json === true
        ? `${JSON.stringify({ file, ...detectionRecord(detection, mentions, minConfidence) })}\n`
        : detectionText({ file, lines, detection, mentions }, minConfidence),
    );
  }
  return troubled() || !ruled ? EXIT_TROUBLE : EXIT_DONE;
}
