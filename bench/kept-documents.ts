import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { StoredDetections } from '../src/server/cache/stored-detections';
import { StoredNames } from '../src/server/cache/stored-names';
import { Corpora } from '../src/server/corpora';
import { readFromDisk } from '../src/server/documents';
import { nodeFileSystem, uriOf } from '../src/server/node-file-system';
import { nodeTextHash } from '../src/server/node-text-hash';
import { severalAtOnce } from '../src/server/several-at-once';
import { madeCorpus, type MadeDocument } from './contradictions/made-corpus';
import { madeText } from './text/made-text';

/** Puts so many documents into a folder and what is known of them beside it; `claiming`: such that contradict each other, with what they claim. */
export async function keepDocuments(
  folder: string,
  documents: number,
  length: number,
  claiming: boolean,
): Promise<void> {
  const sources = join(folder, 'sources');
  await mkdir(sources, { recursive: true });
  const made = claiming ? madeCorpus(documents, length) : plainDocuments(documents, length);
  for (const [at, { text, fileName }] of made.entries()) {
    await writeFile(join(sources, `${String(at)}.${fileName.replace('a.', '')}`), text);
  }
  const store = storeIn(folder);
  const corpora = await readAll(folder, store);
  for (const corpus of corpora.folders()) {
    corpus.entities();
    if (claiming) corpus.contradictions();
  }
  await store.detections.save(corpora.known(), () => Promise.resolve());
  await store.names.save(corpora.linkedNames(), () => Promise.resolve());
}

/** From nothing to the list of entities, as the server starts, then all mentions: each part in milliseconds. Answers what is known then. */
export async function startWithKept(folder: string, tell: (ms: number, found: number) => void): Promise<Corpora> {
  let start = performance.now();
  const step = (found: number): void => {
    tell(performance.now() - start, found);
    start = performance.now();
  };
  const store = storeIn(folder);
  await Promise.all([store.detections.load(), store.names.load()]);
  step(0);
  const corpora = await readAll(folder, store);
  const corpus = corpora.at(uriOf(join(folder, 'sources')));
  step(corpus?.size ?? 0);
  step(corpus?.entities().length ?? 0);
  step(corpus?.uris().reduce((found, uri) => found + corpus.mentions(uri).length, 0) ?? 0);
  store.detections.forget();
  store.names.forget();
  return corpora;
}

function plainDocuments(documents: number, length: number): MadeDocument[] {
  return Array.from({ length: documents }, (_, at) => {
    const kind = at % 2 === 0 ? 'plain' : 'markdown';
    return { uri: '', text: madeText(kind, length, at), fileName: kind === 'plain' ? 'a.txt' : 'a.md' };
  });
}

/**
 * From nothing to the list of entities as above; then to all contradictions, with what the documents claim from the cache; the same once more; what the server does behind the first
 * answer, so that edits need not wait for it; and a part for each edit of one document.
 */
export async function contradictWithKept(
  folder: string,
  edits: number,
  tell: (ms: number, found: number) => void,
): Promise<void> {
  let start = performance.now();
  const step = (found: number): void => {
    tell(performance.now() - start, found);
    start = performance.now();
  };
  const store = storeIn(folder);
  await Promise.all([store.detections.load(), store.names.load()]);
  const corpora = await readAll(folder, store);
  const [corpus] = corpora.folders();
  step(corpus?.entities().length ?? 0);
  if (corpus === undefined) return;
  step(corpus.contradictions().length);
  step(corpus.contradictions().length);
  step([...corpus.wakeNames()].length);
  store.detections.forget();
  store.names.forget();
  const uris = corpus.uris();
  const uri = uris[uris.length >> 1] ?? '';
  const text = corpus.text(uri) ?? '';
  for (let edit = 0; edit < edits; edit++) {
    start = performance.now();
    corpus.set(uri, `${text}\n\nThe Velmor Company was founded in ${String(1900 + edit)}.\n`, { fileName: uri });
    step(corpus.contradictions().length);
  }
}

async function readAll(folder: string, { detections, names }: Store): Promise<Corpora> {
  const sources = join(folder, 'sources');
  const corpora = new Corpora('bench', () => undefined, nodeTextHash);
  corpora.takeFrom({ knowledge: (key) => detections.take(key), names: (key) => names.take(key) });
  await severalAtOnce(await readdir(sources), 4, async (fileName) => {
    const uri = uriOf(join(sources, fileName));
    corpora.claim(uriOf(sources), uri, uriOf(sources));
    await readFromDisk(corpora, nodeFileSystem, uri, () => true);
  });
  return corpora;
}

interface Store {
  readonly detections: StoredDetections;
  readonly names: StoredNames;
}

function storeIn(folder: string): Store {
  const kept = uriOf(join(folder, 'detections'));
  return {
    detections: new StoredDetections({ files: nodeFileSystem, folder: kept }),
    names: new StoredNames(nodeFileSystem, kept),
  };
}
