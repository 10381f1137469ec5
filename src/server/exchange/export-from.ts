import { exportedDocument } from '../../core/annotate/exchange/exported-document';
import type { ExportedDocument } from '../../core/model/exchange';
import { URI } from 'vscode-uri';
import { formatOf } from '../../formats/formats';
import { exportedInWords, noteInWords } from '../../words/exchange';
import type { ServerContext } from '../context';
import type { ExportAnswer, ExportParams } from '../protocol/exchange';
import { safePath } from './safe-path';

/** What is recorded in a corpus folder, in another format. `target`: the folder that the files are written to; `name`: what the file is called, `null`: as the format calls it. */
export async function exportFrom(
  context: ServerContext,
  folder: string,
  { format, place, only }: ExportParams,
  target: URI,
  name: string | null,
): Promise<ExportAnswer | null> {
  const exporting = formatOf(format)?.exporting;
  const corpus = context.annotations?.at(folder);
  if (exporting === undefined || corpus === undefined) return null;
  await corpus.settled();
  const documents: ExportedDocument[] = [];
  for (const uri of corpus.documents()) {
    if (only && uri !== place) continue;
    const layer = await corpus.layer(uri);
    if (layer === null) continue;
    const pages = corpus.pagesOf(uri).map(({ annotator, file }) => ({ annotator, records: file.records }));
    documents.push(exportedDocument(corpus.pathOf(uri), layer, pages));
  }
  const root = referenceTo(target.path, URI.parse(folder).path);
  const { files, losses } = exporting.write(documents, { name: name ?? exporting.name, root });
  const annotations = documents.reduce((sum, { items }) => sum + items.length, 0);
  return {
    files: files.map(({ path, text }) => ({ path: safePath(path), text })),
    annotations,
    report: [exportedInWords(annotations, documents.length, files.length), ...losses.map((note) => noteInWords(note))],
  };
}

/** A relative reference from one folder to another. */
function referenceTo(from: string, to: string): string {
  const [here, there] = [from, to].map((path) => path.split('/').filter((segment) => segment !== ''));
  if (here === undefined || there === undefined) return '';
  let same = 0;
  while (same < here.length && here[same] === there[same]) same++;
  const up = here.slice(same).map(() => '..');
  return [...up, ...there.slice(same).map(encodeURIComponent)].map((segment) => `${segment}/`).join('');
}
