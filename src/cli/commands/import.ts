import { importForeign, type ImportReport } from '../../core/annotate/exchange/import-foreign';
import { FORMATS, formatOf } from '../../formats/formats';
import { declareTags } from '../../server/exchange/declare-tags';
import { readForeign } from '../../server/exchange/read-foreign';
import { importedInWords, noteInWords } from '../../words/exchange';
import { problemInWords } from '../../words/problems';
import { AnnotatedFolder, type AnnotatedDocument } from '../annotated-folder';
import { EXIT_DONE, EXIT_TROUBLE, InputError, UsageError, type CliHost } from '../host';
import { parseOptions } from '../options';
import { fileLine } from '../read-paths';

const IDS = FORMATS.filter(({ importing }) => importing !== undefined).map(({ id }) => id);

const IMPORT_HELP = `Usage: variorum import --from FORMAT [--root DIR] [--annotator NAME] [--document PATH] [--json] IN…

Takes annotations of other programs into .variorum/ of a folder. IN: files, or a folder with them. What is there already is
not doubled; what cannot be found in the texts is kept and listed as such. Sources are never written.

  --from FORMAT     ${IDS.join(', ')}
  --root DIR        the folder with the documents (default: the current one)
  --annotator NAME  whose the annotations are that the files give to nobody
  --all             and those of everybody else
  --document PATH   the document that all of them are about, whatever the files say
  --dry-run         only tell what would come
  --json            one JSON object: {"format","documents","added","changed","present","left","notes":[{"code","count","examples"}]}
  --help            print this

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  from: { type: 'string' },
  root: { type: 'string' },
  annotator: { type: 'string' },
  all: { type: 'boolean' },
  document: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function importCommand(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('import', args, OPTIONS);
  if (values.help === true) {
    await host.write(IMPORT_HELP);
    return EXIT_DONE;
  }
  const importing = formatOf(values.from ?? '')?.importing;
  if (values.from === undefined || importing === undefined) throw new UsageError(`--from must be ${IDS.join(' or ')}.`);
  if (positionals.length === 0) throw new UsageError('import needs the files or the folder to read.');
  const { root = '.', annotator = '', document: only } = values;
  const folder = await AnnotatedFolder.read(host, root);
  if (only !== undefined && !folder.documents.has(only)) {
    throw new UsageError(`"${only}" is no document of ${root}. Name it as it lies there, with /.`);
  }
  const { files, named, problems } = await readForeign(host.files, positionals.map(host.uriOf), importing.endings);
  for (const { path, problem } of problems) host.warn(fileLine(path, problemInWords(problem)));
  const foreign = importing.read(files, named);
  const isNobodys = [...foreign.items, ...foreign.kept].some((one) => one.annotator === undefined);
  if (annotator.trim() === '' && (isNobodys || values.all === true)) {
    throw new UsageError('these annotations bear no name. Say with --annotator whose they are.');
  }
  const read = new Map<string, AnnotatedDocument>();
  // One instant for the step and what it leaves in the records: by that is told whether somebody touched them since.
  const time = after(folder.latest(), host.time());
  const imported = await importForeign({
    foreign,
    format: values.from,
    annotator: annotator.trim(),
    all: values.all === true,
    time,
    documents: folder.documents.keys(),
    only: only ?? null,
    document: async (path) => {
      const document = await folder.document(path);
      if (document !== null) read.set(document.uri, document);
      return document;
    },
    goOn: (done, total) => {
      host.progress?.(`${done} / ${total}`);
      return Promise.resolve(true);
    },
  });
  host.progress?.('');
  if (imported === null) return EXIT_TROUBLE;
  const { changes, annotators, touched, report } = imported;
  if (values['dry-run'] !== true && changes.length > 0) {
    const documents = touched.flatMap(({ uri }) => read.get(uri) ?? []);
    const fault = await folder.apply(changes, documents, annotators, time);
    if (fault !== null) throw new InputError(`${fault.path}: ${fault.kind} ${fault.detail}. Nothing was imported.`);
  }
  const declared =
    values['dry-run'] === true || foreign.scheme === undefined
      ? null
      : await declareTags(host.files, host.uriOf(root).replace(/\/$/, ''), foreign.scheme);
  if (declared !== null) host.warn(fileLine(root, declared));
  await host.write(values.json === true ? `${JSON.stringify({ format: values.from, ...report })}\n` : inWords(report));
  return problems.length > 0 ? EXIT_TROUBLE : EXIT_DONE;
}

function inWords(report: ImportReport): string {
  return [importedInWords(report), ...report.notes.map((note) => `  ${noteInWords(note)}`), ''].join('\n');
}

/** Now, or just after the latest record when another clock is ahead. */
function after(latest: string, now: string): string {
  if (latest < now) return now;
  const next = new Date(Date.parse(latest) + 1);
  return Number.isNaN(next.valueOf()) ? now : next.toISOString();
}
