import type { RecordedOn } from '../../core/corpus/recorded-claims';
import type { ServerContext } from '../context';
import type { AnnotatedCorpus } from './annotated-corpus';

/** Hands what people claim on documents to the engine that looks for contradictions. Only documents with claims or relations cost anything. */
export class Claiming {
  readonly #corpora: ServerContext['corpora'];
  /** Of each corpus what its documents were last said to claim: nothing is told twice. */
  readonly #told = new Map<string, ReadonlyMap<string, string>>();

  constructor({ corpora }: Pick<ServerContext, 'corpora'>) {
    this.#corpora = corpora;
  }

  async tell(corpus: AnnotatedCorpus): Promise<void> {
    const before = this.#told.get(corpus.folder) ?? new Map<string, string>();
    const now = new Map<string, string>();
    const recorded = new Map<string, RecordedOn | null>();
    for (const uri of claimingDocuments(corpus)) {
      const on = await recordedOn(corpus, uri);
      if (on === null) continue;
      const said = JSON.stringify(on);
      now.set(uri, said);
      if (before.get(uri) !== said) recorded.set(uri, on);
    }
    for (const uri of before.keys()) if (!now.has(uri)) recorded.set(uri, null);
    this.#told.set(corpus.folder, now);
    this.#corpora.record(corpus.folder, recorded);
  }
}

function claimingDocuments(corpus: AnnotatedCorpus): Set<string> {
  const claiming = corpus.pages.filter(({ items }) =>
    items.some((item) => item.kind === 'relation' || (item.kind === 'annotation' && item.claim !== undefined)),
  );
  return new Set(claiming.flatMap((page) => corpus.uriOfPage(page) ?? []));
}

async function recordedOn(corpus: AnnotatedCorpus, uri: string): Promise<RecordedOn | null> {
  const layer = await corpus.layer(uri);
  if (layer === null) return null;
  const ends = new Set(layer.relations.flatMap(({ source, target }) => [source, target]));
  const placed = layer.index.all.filter(
    ({ item }) => item.kind === 'annotation' && (item.claim !== undefined || ends.has(item.id)),
  );
  return { placed, relations: layer.relations };
}
