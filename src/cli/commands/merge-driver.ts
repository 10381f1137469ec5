import { utf8Bytes } from '../../core/store/stored-text';
import { PAGE_SHAPE } from '../../core/annotate/page/page-shape';
import { DECISIONS_SHAPE } from '../../core/corpus/read-decisions';
import { SUPPRESSIONS_SHAPE } from '../../core/corpus/read-suppressions';
import { utf8Text } from '../../core/corpus/read-records';
import { isJsonObject } from '../../core/model/json';
import type { MergeConflict } from '../../core/store/merge-records';
import { mergeRecordFiles, printRecordFile, type RecordFileShape } from '../../core/store/record-file';
import { EXIT_DONE, InputError, UsageError, type CliHost } from '../host';
import { parseOptions } from '../options';

const MERGE_DRIVER_HELP = `Usage: variorum merge-driver BASE OURS THEIRS [PATH]

Merges two versions of a file of .variorum/ (annotations, decisions, verdicts, findings that stand) record by record and field by field, and
writes the result to OURS, as git asks of a merge driver. What both changed in one field is told on standard error;
the later word is kept.

Tell git once in the repository:

  git config merge.variorum.name "Variorum records"
  git config merge.variorum.driver "variorum merge-driver %O %A %B %P"

and in its .gitattributes:

  .variorum/**/*.json merge=variorum
  .variorum/config.json merge

  --help   print this

Exit code: 0 merged, 2 wrong usage or a version that cannot be read: git then leaves the file as it is, in conflict.
`;

const OPTIONS = { help: { type: 'boolean', short: 'h' } } as const;

/** The kinds of files, by the key of their live records. */
const SHAPES: readonly RecordFileShape[] = [
  PAGE_SHAPE,
  DECISIONS_SHAPE,
  { live: 'verdicts', bin: 'deleted', head: {} },
  SUPPRESSIONS_SHAPE,
];

/** Conflicts told one by one. */
const MOST_TOLD = 20;

export async function mergeDriver(args: readonly string[], host: CliHost): Promise<number> {
  const { values, positionals } = parseOptions('merge-driver', args, OPTIONS);
  if (values.help === true) {
    await host.write(MERGE_DRIVER_HELP);
    return EXIT_DONE;
  }
  const [basePath, oursPath, theirsPath, path = oursPath] = positionals;
  if (basePath === undefined || oursPath === undefined || theirsPath === undefined || positionals.length > 4) {
    throw new UsageError('merge-driver needs BASE OURS THEIRS, as git gives them. See "variorum merge-driver --help".');
  }
  const base = await textOf(host, basePath);
  const ours = await textOf(host, oursPath);
  const theirs = await textOf(host, theirsPath);
  const shape = [ours.text, theirs.text, base.text].map(shapeOf).find((one) => one !== null) ?? null;
  if (shape === null)
    throw new InputError(`${path ?? ''}: no file of records, so it was not merged. Merge it by hand.`);
  // Git gives an empty file for a base that there was not.
  const versions = { ours: ours.text, theirs: theirs.text, base: base.text.trim() === '' ? null : base.text };
  const merged = mergeRecordFiles(versions, shape);
  if (!merged.ok)
    throw new InputError(`${path ?? ''}: ${merged.reason} ${merged.detail}. Merge it by hand.`.replace(' .', '.'));
  const bytes = utf8Bytes(printRecordFile(merged.file, shape));
  const written = await host.files.replaceFile(host.uriOf(oursPath), bytes, ours.bytes);
  if (!written.ok) throw new InputError(`${oursPath}: ${written.fault} ${written.detail}. Merge it by hand.`);
  tell(host, path ?? oursPath, merged.conflicts);
  return EXIT_DONE;
}

function tell(host: CliHost, path: string, conflicts: readonly MergeConflict[]): void {
  for (const { id, field, kept, dropped } of conflicts.slice(0, MOST_TOLD)) {
    host.warn(`${path}: ${id}: ${field}: kept ${shortly(kept)}, dropped ${shortly(dropped)}`);
  }
  if (conflicts.length > MOST_TOLD)
    host.warn(`${path}: ${String(conflicts.length - MOST_TOLD)} more fields that both sides changed`);
}

function shortly(value: MergeConflict['kept']): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}

async function textOf(host: CliHost, path: string): Promise<{ readonly text: string; readonly bytes: Uint8Array }> {
  const read = await host.files.readFile(host.uriOf(path));
  if (!read.ok) throw new InputError(`${path}: ${read.fault} ${read.detail}. Check the path.`);
  const text = utf8Text(read.value);
  if (text === null) throw new InputError(`${path}: no UTF-8 text, so it was not merged. Merge it by hand.`);
  return { text, bytes: read.value };
}

function shapeOf(text: string): RecordFileShape | null {
  try {
    const content: unknown = JSON.parse(text);
    if (!isJsonObject(content)) return null;
    return SHAPES.find(({ live }) => Array.isArray(content[live])) ?? null;
  } catch {
    return null;
  }
}
