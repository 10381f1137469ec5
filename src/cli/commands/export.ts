import { relative, resolve, sep } from 'node:path';
import { exportedDocument } from '../../core/annotate/exchange/exported-document';
import type { ExportedDocument } from '../../core/model/exchange';
import { utf8Bytes } from '../../core/store/stored-text';
import { FORMATS, formatOf } from '../../formats/formats';
import { safePath } from '../../server/exchange/safe-path';
import { exportedInWords, noteInWords } from '../../words/exchange';
import { problemInWords } from '../../words/problems';
import { AnnotatedFolder } from '../annotated-folder';
import { EXIT_DONE, EXIT_TROUBLE, InputError, UsageError, type CliHost } from '../host';
import { parseOptions } from '../options';
import { fileLine } from '../read-paths';

const IDS = FORMATS.filter(({ exporting }) => exporting !== undefined).map(({ id }) => id);

const EXPORT_HELP = `Usage: variorum export --to FORMAT [--root DIR] [--annotator NAME]… [--document PATH]… [--force] [--json] OUT

Writes annotations for other programs, and tells what their format cannot hold. OUT: a file (when its name has an ending and
the format needs one file only), else a folder. Nothing that exists is written over without --force.

  --to FORMAT       ${IDS.join(', ')}
  --root DIR        the folder with the documents (default: the current one)
  --annotator NAME  only theirs; may be given several times
  --document PATH   only of this document; may be given several times
  --force           write over what exists
  --json            one JSON object: {"format","files":[…],"documents","annotations","losses":[{"code","count","examples"}]}
  --help            print this

Exit code: 0 done, 2 wrong usage or unreadable input.
`;

const OPTIONS = {
  to: { type: 'string' },
  root: { type: 'string' },
  annotator: { type: 'string', multiple: true },
  document: { type: 'string', multiple: true },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function exportCommand(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('export', args, OPTIONS);
  if (values.help === true) {
    await host.write(EXPORT_HELP);
    return EXIT_DONE;
  }
  const exporting = formatOf(values.to ?? '')?.exporting;
  if (values.to === undefined || exporting === undefined) throw new UsageError(`--to must be ${IDS.join(' or ')}.`);
  const [out, ...more] = positionals;
  if (out === undefined || more.length > 0) throw new UsageError('export needs one file or folder to write to.');
  const { root = '.', document: wanted } = values;
  const folder = await AnnotatedFolder.read(host, root);
  for (const [uri, problems] of folder.problems) {
    for (const problem of problems)
      host.warn(fileLine(uri.slice(uri.indexOf('/.variorum/') + 1), problemInWords(problem)));
  }
  const missing = wanted?.find((path) => !folder.documents.has(path));
  if (missing !== undefined)
    throw new UsageError(`"${missing}" is no document of ${root}. Name it as it lies there, with /.`);
  const documents = await exported(folder, wanted ?? folder.annotated(), values.annotator, host);
  const isFile = /\.[^./\\]+$/.test(out) && !(await isFolder(host, out));
  const name = isFile ? (out.split(/[\\/]/).at(-1) ?? out) : exporting.name;
  const place = isFile ? resolve(out, '..') : resolve(out);
  const { files, losses } = exporting.write(documents, { name, root: referenceTo(place, resolve(root)) });
  const written = files.map(({ path, text }) => ({
    path: `${isFile ? out.slice(0, -name.length) : `${out.replace(/[\\/]+$/, '')}/`}${safePath(path)}`,
    text,
  }));
  await writeAll(host, written, values.force === true);
  const annotations = documents.reduce((sum, { items }) => sum + items.length, 0);
  const report = {
    format: values.to,
    files: written.map(({ path }) => path),
    documents: documents.length,
    annotations,
    losses,
  };
  const words = [
    exportedInWords(annotations, documents.length, written.length),
    ...losses.map((note) => `  ${noteInWords(note)}`),
    '',
  ];
  await host.write(values.json === true ? `${JSON.stringify(report)}\n` : words.join('\n'));
  return folder.problems.size > 0 ? EXIT_TROUBLE : EXIT_DONE;
}

async function exported(
  folder: AnnotatedFolder,
  paths: readonly string[],
  annotators: readonly string[] | undefined,
  host: CliHost,
): Promise<ExportedDocument[]> {
  const all: ExportedDocument[] = [];
  for (const path of paths) {
    host.progress?.(`${all.length} / ${paths.length}`);
    const document = await folder.document(path);
    if (document === null) continue;
    const pages = document.pages.filter(({ annotator }) => annotators === undefined || annotators.includes(annotator));
    all.push(exportedDocument(path, document.layer, pages));
  }
  host.progress?.('');
  return all;
}

/** All files or, when one of them is there already, none. */
async function writeAll(
  host: CliHost,
  files: readonly { readonly path: string; readonly text: string }[],
  force: boolean,
): Promise<void> {
  const before = new Map<string, Uint8Array | null>();
  for (const { path } of files) {
    const there = await host.files.readFile(host.uriOf(path));
    if (there.ok && !force) throw new InputError(`${path}: it exists. Choose another place, or say --force.`);
    before.set(path, there.ok ? there.value : null);
  }
  for (const { path, text } of files) {
    const written = await host.files.replaceFile(host.uriOf(path), utf8Bytes(text), before.get(path) ?? null);
    if (!written.ok) throw new InputError(`${path}: ${written.fault} ${written.detail}. Choose another place.`);
  }
}

async function isFolder(host: CliHost, path: string): Promise<boolean> {
  const found = await host.files.stat(host.uriOf(path));
  return found.ok && found.value.kind === 'folder';
}

/** A relative reference from one folder to another. */
function referenceTo(from: string, to: string): string {
  const path = relative(from, to).split(sep).map(encodeURIComponent).join('/');
  return path === '' ? '' : `${path}/`;
}
