import { Corpus } from '../../core/corpus/corpus';
import type { Finding, Severity } from '../../core/model/finding';
import { findingInWords, fixInWords } from '../../words/findings';
import { fixSafely } from '../check-fix';
import { checkFolder, pathBelow, type CheckedRun } from '../check-folder';
import { EXIT_DONE, EXIT_TROUBLE, UsageError, type CliHost } from '../host';
import { LineStarts } from '../line-starts';
import { parseOptions } from '../options';
import { readPaths, warnOfProblems } from '../read-paths';
import { VERSION } from '../version';

const CHECK_HELP = `Usage: variorum check [--json] [--fix] [--fail-on LEVEL] [FOLDER]

Checks the annotations of a folder: whether they agree with each other, with their text and with the project's own rules
(.variorum/config.json). Without FOLDER, the current folder is checked. Nothing is written but with --fix. What somebody let
stand (.variorum/suppressions) is not told.

  --json           one JSON object a finding:
                   {"rule","severity","file","start","end","message","related":[{"file","start","end"}],"fixes":[…]}
                   offsets are UTF-16 units of the text as loaded; null: the whole file
  --fix            fix what can mean one thing only: blanks and commas at edges are trimmed, tags spelled as the scheme has
                   them, one of two annotations that say the same deleted. Each in the file of who made it; what was
                   fixed is told ("fixed" in JSON) and counts no more
  --fail-on LEVEL  exit with 1 when there is a finding of this level or above: error (default), warning, information, never
  --help           print this

Exit code: 0 done, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  fix: { type: 'boolean' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const EXIT_FINDINGS = 1;
const LEVELS: readonly Severity[] = ['information', 'warning', 'error'];

interface ReadDocument {
  readonly file: string;
  readonly text: string;
  readonly lines: LineStarts;
}

export async function check(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('check', args, OPTIONS);
  if (values.help === true) {
    await host.write(CHECK_HELP);
    return EXIT_DONE;
  }
  const failOn = values['fail-on'] ?? 'error';
  const level = failOn === 'never' ? LEVELS.length : LEVELS.findIndex((one) => one === failOn);
  if (level < 0) throw new UsageError(`--fail-on must be error, warning, information or never, not "${failOn}".`);
  const [path = '.', ...more] = positionals;
  if (more.length > 0) throw new UsageError('check takes one folder. Run it once for each.');
  const folder = host.uriOf(path).replace(/\/$/, '');
  const found = await host.files.stat(folder);
  if (found.ok && found.value.kind !== 'folder') {
    throw new UsageError(`check takes a folder, and "${path}" is none. Name the folder that holds .variorum.`);
  }
  const corpus = new Corpus({ engineVersion: VERSION });
  const read = new Map<string, ReadDocument>();
  const { documents, troubled } = readPaths(host, [path]);
  for await (const document of documents) {
    const { file, uri, text } = document;
    warnOfProblems(host, document, corpus.set(uri, text, { fileName: file }).detection?.problems ?? []);
    read.set(uri, { file, text, lines: new LineStarts(text) });
  }
  const run = (): Promise<CheckedRun> => checkFolder(host, folder, corpus, read.keys());
  const first = await run();
  const { done, after } = values.fix === true ? await fixSafely(host, folder, first, run) : { done: [], after: first };
  const fileOf = (uri: string): string => read.get(uri)?.file ?? fileBelow(uri, folder, path);
  const tell = async (finding: Finding, fixed: string | null): Promise<void> => {
    await host.write(
      values.json === true
        ? `${JSON.stringify({ ...record(finding, fileOf), ...(fixed === null ? {} : { fixed }) })}\n`
        : asText(finding, fileOf(finding.uri), read.get(finding.uri)?.lines, fixed),
    );
  };
  for (const { finding, fix } of done) await tell(finding, fixInWords(fix));
  for (const finding of after.open) await tell(finding, null);
  if (troubled()) return EXIT_TROUBLE;
  return after.open.some(({ severity }) => LEVELS.indexOf(severity) >= level) ? EXIT_FINDINGS : EXIT_DONE;
}

/** A file that is no document. */
function fileBelow(uri: string, folder: string, path: string): string {
  if (uri === '') return path;
  const below = uri.startsWith(`${folder}/`) ? pathBelow(uri, folder) : uri;
  return path === '.' ? below : `${path.replace(/\/+$/, '')}/${below}`;
}

function record({ rule, severity, uri, span, args, related, fixes }: Finding, fileOf: (uri: string) => string): object {
  return {
    rule,
    severity,
    file: fileOf(uri),
    start: span?.start ?? null,
    end: span?.end ?? null,
    message: findingInWords({ rule, args }),
    related: related.map((place) => ({ file: fileOf(place.uri), ...place.span })),
    fixes: fixes.map((fix) => fixInWords(fix)),
  };
}

function asText(finding: Finding, file: string, lines: LineStarts | undefined, fixed: string | null): string {
  const place = finding.span === null ? undefined : lines?.placeOf(finding.span.start);
  const at = place === undefined ? '' : `:${String(place.line)}:${String(place.column)}`;
  const more = finding.related.length === 0 ? '' : ` (+${String(finding.related.length)})`;
  if (fixed !== null) return `${file}${at}: fixed: ${findingInWords(finding)} ${fixed}. [${finding.rule}]\n`;
  return `${file}${at}: ${finding.severity}: ${findingInWords(finding)}${more} [${finding.rule}]\n`;
}
