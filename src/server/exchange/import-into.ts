import { t } from '@vscode/l10n';
import { importForeign, type ImportReport } from '../../core/annotate/exchange/import-foreign';
import { formatOf } from '../../formats/formats';
import { importedInWords, noteInWords } from '../../words/exchange';
import { problemInWords } from '../../words/problems';
import type { ServerContext } from '../context';
import type { ImportAnswer, ImportParams } from '../protocol/exchange';
import { declareTags } from './declare-tags';
import { readForeign } from './read-foreign';

/** Takes files of another program into a corpus folder as one step. `goOn`: told how far it is; false stops it, and nothing is changed. */
export async function importInto(
  context: ServerContext,
  folder: string,
  { format, files: chosen, document: only }: ImportParams,
  goOn: (done: number, total: number) => Promise<boolean>,
): Promise<ImportAnswer> {
  const importing = formatOf(format)?.importing;
  const corpus = context.annotations?.at(folder);
  if (importing === undefined || corpus === undefined || context.steps === null) {
    return failed(t('This format cannot be imported.'));
  }
  const { files, named, problems } = await readForeign(context.files, chosen, importing.endings);
  const foreign = importing.read(files, named);
  const unread = problems.map(({ path, problem }) => `${path}: ${problemInWords(problem)}`);
  let report: ImportReport | null = null;
  await corpus.load();
  const step = await context.steps.record(folder, async ({ author, time }) => {
    const uris = new Map((context.corpora.at(folder)?.uris() ?? []).map((uri) => [corpus.pathOf(uri), uri]));
    const imported = await importForeign({
      foreign,
      format,
      annotator: author,
      all: false,
      time,
      documents: uris.keys(),
      only: only === undefined ? null : corpus.pathOf(only),
      document: async (path) => {
        const uri = uris.get(path);
        const layer = uri === undefined ? null : await corpus.layer(uri);
        if (uri === undefined || layer === null) return null;
        corpus.texts.offer(layer.text.hash, layer.text.stored);
        const pages = corpus
          .pagesOf(uri)
          .map(({ annotator, path: page, file }) => ({ annotator, path: page, records: file.records }));
        return { uri, layer, pages };
      },
      goOn,
    });
    if (imported === null) return t('The import was stopped. Nothing was changed.');
    report = imported.report;
    if (imported.changes.length === 0) return t('There was nothing new to import.');
    return { label: { code: 'import', args: { count: imported.changes.length } }, changes: imported.changes };
  });
  const told = toldOf(report);
  if (told === null) return step.ok ? step : { ...step, report: unread };
  const declared =
    step.ok && foreign.scheme !== undefined ? await declareTags(context.files, folder, foreign.scheme) : null;
  return {
    ...step,
    added: told.added,
    unmatched: told.notes.some(({ code }) => code === 'no-document'),
    report: [
      importedInWords(told),
      ...unread,
      ...told.notes.map((note) => noteInWords(note)),
      ...(declared === null ? [] : [declared]),
    ],
  };
}

/** It was set by a callback, which the compiler does not follow. */
function toldOf(report: unknown): ImportReport | null {
  return report as ImportReport | null;
}

function failed(message: string): ImportAnswer {
  return { ok: false, reason: 'failed', message };
}
