import { Corpus } from '../../core/corpus/corpus';
import { NAME_TYPES, type MentionType } from '../../core/model/mention';
import { storedTextHash } from '../../core/store/stored-text';
import { decodeText } from '../../core/text/decode';
import { skipReasonInWords } from '../../words/problems';
import { EXIT_DONE, EXIT_TROUBLE, InputError, UsageError, type CliHost } from '../host';
import { linkedMentions } from '../corpus-mentions';
import { minConfidenceOf, parseOptions } from '../options';
import { fileLine, readPaths } from '../read-paths';
import { GoldError, parseGold, type Gold, type GoldDocument } from '../score/gold';
import { tallyEntities } from '../score/entity-tally';
import { matchDocument, type MatchRules } from '../score/match';
import { reportLines, reportText, type ScoredDocument } from '../score/report';
import { tallyAnchors, tallyByType } from '../score/tally';
import { VERSION } from '../version';

const SCORE_HELP = `Usage: variorum score --gold FILE [--strict] [--json] [--min-confidence N] [PATH…]

Compares what "detect" finds under the PATHs with a gold file: precision, recall and F1 by type, for the span alone, for span and
type, and for the value too; how well entities hold together what the gold does (B³); then every miss, wrong value, false positive and non-annotation hit.

  --gold FILE         the gold, as JSON
  --strict            mentions the gold calls optional must be found, nested ones excepted
  --json              JSON lines: one a type, one with the counts of mentions that need an anchor, one an error
  --min-confidence N  leave out what the engine is less sure of, 0 to 1 (default 0.5)
  --help              print this

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

/** The types that the engine detects in this version; only they are scored. */
const DETECTED: readonly MentionType[] = [...NAME_TYPES, 'DATE', 'DURATION', 'SET', 'AGE', 'MONEY'];

const OPTIONS = {
  gold: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  'min-confidence': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function score(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('score', args, OPTIONS);
  if (values.help === true) {
    await host.write(SCORE_HELP);
    return EXIT_DONE;
  }
  const minConfidence = minConfidenceOf(values['min-confidence']);
  if (values.gold === undefined) throw new UsageError('score needs --gold FILE. See "variorum score --help".');
  const gold = await readGold(host, values.gold);
  const rules: MatchRules = { types: new Set(DETECTED), strict: values.strict === true };
  const documents: ScoredDocument[] = [];
  const missing = new Set(gold.documents.keys());
  let refused = false;
  const corpus = new Corpus({ engineVersion: VERSION, minConfidence });
  const expected: ExpectedDocument[] = [];
  const { documents: loaded, troubled } = readPaths(host, positionals);
  for await (const { file, uri, text: written } of loaded) {
    const text = written.replaceAll(/\r\n?/g, '\n');
    // Documents without gold are read as well: they hold evidence for the names of the others.
    corpus.set(uri, text, { fileName: file });
    const [name, goldOfIt] = findGold(gold, file);
    if (goldOfIt === undefined) continue;
    missing.delete(name);
    if (goldOfIt.sha256 === undefined || goldOfIt.sha256 === storedTextHash(text)) {
      expected.push({ file, uri, text, gold: goldOfIt });
      continue;
    }
    refused = true;
    host.warn(fileLine(file, 'The gold was made on another text. Score the text it was made on.'));
  }
  for (const document of expected) documents.push(scoreDocument(corpus, document, rules, minConfidence));
  for (const name of missing) host.warn(fileLine(name, `${values.gold} has it, the PATHs do not. Add its folder.`));
  const matches = documents.map((document) => document.match);
  const report = {
    types: DETECTED,
    strict: rules.strict,
    documents,
    tallies: tallyByType(matches, DETECTED),
    anchors: tallyAnchors(matches),
    entities: tallyEntities(matches),
  };
  await host.write(values.json === true ? `${reportLines(report).join('\n')}\n` : reportText(report));
  return refused || missing.size > 0 || troubled() ? EXIT_TROUBLE : EXIT_DONE;
}

async function readGold(host: CliHost, path: string): Promise<Gold> {
  const bytes = await host.files.readFile(host.uriOf(path));
  if (!bytes.ok) throw new InputError(`${path}: ${skipReasonInWords(bytes.fault, bytes.detail)}`);
  try {
    return parseGold(decodeText(bytes.value).text ?? '');
  } catch (error) {
    if (!(error instanceof GoldError)) throw error;
    throw new InputError(`${path}: no gold file: ${error.message}. Mend it.`);
  }
}

/** The gold of a document; its name there is the end of the document's path. */
function findGold(gold: Gold, file: string): [string, GoldDocument | undefined] {
  for (let name = file; ; name = name.slice(name.indexOf('/') + 1)) {
    const found = gold.documents.get(name);
    if (found !== undefined || !name.includes('/')) return [name, found];
  }
}

interface ExpectedDocument {
  readonly file: string;
  readonly uri: string;
  /** With LF line ends. */
  readonly text: string;
  readonly gold: GoldDocument;
}

function scoreDocument(
  corpus: Corpus,
  { file, uri, text, gold }: ExpectedDocument,
  rules: MatchRules,
  minConfidence: number,
): ScoredDocument {
  return {
    file,
    text,
    match: matchDocument(gold, linkedMentions(corpus, uri, minConfidence), text, rules),
    date: corpus.detection(uri)?.date?.value ?? null,
    ...(gold.date === undefined ? {} : { goldDate: gold.date }),
  };
}
