import { AnnotationLayer } from '../../core/annotate/layer';
import { CheckedCorpus, NO_CONTEXT } from '../../core/check/checked-corpus';
import { readProjectRules } from '../../core/check/config/project-rules';
import { Corpus } from '../../core/corpus/corpus';
import { readDecisions } from '../../core/corpus/read-decisions';
import { readTagScheme } from '../../core/corpus/tag-scheme';
import { utf8Text } from '../../core/corpus/read-records';
import type { CheckContext } from '../../core/check/rule';
import type { AnnotationItem } from '../../core/model/annotation';
import type { Finding, Severity } from '../../core/model/finding';
import type { Problem } from '../../core/model/problem';
import { Pages } from '../../server/annotations/pages';
import { BaseTexts } from '../../server/annotations/texts';
import { findingInWords, fixInWords } from '../../words/findings';
import { EXIT_DONE, EXIT_TROUBLE, UsageError, type CliHost } from '../host';
import { LineStarts } from '../line-starts';
import { parseOptions } from '../options';
import { readPaths, warnOfProblems } from '../read-paths';
import { VERSION } from '../version';

const CHECK_HELP = `Usage: variorum check [--json] [--fail-on LEVEL] [FOLDER]

Checks the annotations of a folder: whether they agree with each other, with their text and with the project's own rules
(.variorum/config.json). Without FOLDER, the current folder is checked. Nothing is written.

  --json           one JSON object a finding:
                   {"rule","severity","file","start","end","message","related":[{"file","start","end"}],"fixes":[…]}
                   offsets are UTF-16 units of the text as loaded; null: the whole file
  --fail-on LEVEL  exit with 1 when there is a finding of this level or above: error (default), warning, information, never
  --help           print this

Exit code: 0 done, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  json: { type: 'boolean' },
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
  const findings = await findIn(host, folder, corpus, read);
  const fileOf = (uri: string): string => read.get(uri)?.file ?? fileBelow(uri, folder, path);
  for (const finding of findings) {
    await host.write(
      values.json === true
        ? `${JSON.stringify(record(finding, fileOf))}\n`
        : asText(finding, fileOf(finding.uri), read.get(finding.uri)?.lines),
    );
  }
  if (troubled()) return EXIT_TROUBLE;
  return findings.some(({ severity }) => LEVELS.indexOf(severity) >= level) ? EXIT_FINDINGS : EXIT_DONE;
}

async function findIn(
  host: CliHost,
  folder: string,
  corpus: Corpus,
  read: ReadonlyMap<string, ReadDocument>,
): Promise<readonly Finding[]> {
  const base = `${folder}/.variorum`;
  const config = await host.files.readFile(`${base}/config.json`);
  const json = config.ok ? (utf8Text(config.value) ?? '') : '{}';
  const { rules, problems: ruleProblems } = readProjectRules(json);
  const { scheme, problems: schemeProblems } = readTagScheme(json);
  const { decisions, problems: decisionProblems } = await readDecisions(host.files, folder);
  if (decisions.length > 0) corpus.rule(decisions);
  const { pages, problems: pageProblems } = await new Pages(host.files, base).read();
  const texts = new BaseTexts(host.files, (below) => `${base}/${below}`);
  await texts.load(new Set(pages.flatMap(({ hashes }) => [...hashes])));
  const problems: { readonly uri: string; readonly problem: Problem }[] = [
    ...[...schemeProblems, ...ruleProblems].map((problem) => ({ uri: `${base}/config.json`, problem })),
    ...decisionProblems,
    ...[...pageProblems].flatMap(([uri, all]) => all.map((problem) => ({ uri, problem }))),
  ];
  const context: CheckContext = {
    ...NO_CONTEXT,
    scheme,
    rules,
    entities: new Map(corpus.entities().map((entity) => [entity.id, entity])),
    suggestions: corpus.suggestions(),
    pinConflicts: corpus.conflicts(),
    decisions,
    problems,
  };
  const checked = new CheckedCorpus(context);
  for (const [uri, { text }] of read) {
    const own = pages.filter(({ document }) => document === pathBelow(uri, folder));
    const items = own.flatMap((page) => page.items).map((item): AnnotationItem => ({ ...item, document: uri }));
    const layer = new AnnotationLayer(text);
    layer.set(items, (hash) => texts.get(hash));
    checked.set({
      uri,
      text,
      annotations: layer.index.all,
      relations: layer.relations,
      mentions: corpus.mentions(uri),
    });
  }
  return checked.findings();
}

/** As the file system spells it: what a page's place names. */
function pathBelow(uri: string, folder: string): string {
  const path = uri.slice(folder.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
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

function asText(finding: Finding, file: string, lines: LineStarts | undefined): string {
  const place = finding.span === null ? undefined : lines?.placeOf(finding.span.start);
  const at = place === undefined ? '' : `:${String(place.line)}:${String(place.column)}`;
  const more = finding.related.length === 0 ? '' : ` (+${String(finding.related.length)})`;
  return `${file}${at}: ${finding.severity}: ${findingInWords(finding)}${more} [${finding.rule}]\n`;
}
