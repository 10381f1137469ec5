import type { Excerpt, TreeRow } from '../../model/mention-tree';
import { Excerpts } from './excerpts';
import { MentionTree, type ListedMention, type Showing } from './mention-tree';
import type { MentionSource } from './mention-source';
import { readId } from './row-path';

/** Where the corpora are that the view shows. */
export interface Corpora {
  /** In the order of their rows. */
  places(): readonly string[];
  at(place: string): MentionSource | undefined;
}

/** A mention that was asked for by rows it stands in. */
export interface ChosenMention extends ListedMention {
  readonly corpus: string;
  readonly source: MentionSource;
}

/** The rows of the Mentions view: of one corpus its types at once, of several the corpora. Ids are the same either way. */
export class MentionForest {
  readonly #corpora: Corpora;
  readonly #excerpts = new Excerpts();
  readonly #trees = new Map<string, MentionTree>();

  constructor(corpora: Corpora) {
    this.#corpora = corpora;
  }

  /** Documents of a corpus, or decisions on it, are others now. */
  changed(corpus: string): void {
    if (this.#corpora.at(corpus) === undefined) this.#trees.delete(corpus);
    else this.#trees.get(corpus)?.changed();
  }

  /** The rows below one, or the first ones. None below a row that is gone. */
  children(parent: string | null, showing: Showing): TreeRow[] {
    const places = this.#corpora.places();
    const [only] = places;
    if (parent === null && (only === undefined || places.length > 1)) {
      return places.flatMap((place) => this.#tree(place)?.top(showing) ?? []);
    }
    const scope = parent === null ? { corpus: only ?? '', depth: 0 } : readId(parent);
    return scope === null ? [] : (this.#tree(scope.corpus)?.children(scope, showing) ?? []);
  }

  /** The way from the top to the row of the mention that begins there; `null`: there is none, or the view leaves it out. */
  wayTo(corpus: string, uri: string, start: number, showing: Showing): TreeRow[] | null {
    const places = this.#corpora.places();
    const tree = places.includes(corpus) ? this.#tree(corpus) : undefined;
    const way = tree?.wayTo(uri, start, showing) ?? null;
    return tree === undefined || way === null || places.length < 2 ? way : [tree.top(showing), ...way];
  }

  /** The mentions in these rows, each once, in the order of the rows. */
  mentionsIn(rows: readonly string[], showing: Showing): ChosenMention[] {
    const found = new Map<ListedMention['mention'], ChosenMention>();
    for (const row of rows) {
      const scope = readId(row);
      const tree = scope === null ? undefined : this.#tree(scope.corpus);
      if (scope === null || tree === undefined) continue;
      for (const listed of tree.mentionsAt(scope, showing)) {
        if (!found.has(listed.mention)) {
          found.set(listed.mention, { ...listed, corpus: scope.corpus, source: tree.source });
        }
      }
    }
    return [...found.values()];
  }

  /** Sentences of mentions, in their order. Documents are gone through one after the other, so that each is read once. */
  sentencesOf(mentions: readonly Pick<ChosenMention, 'source' | 'uri' | 'mention'>[]): Excerpt[] {
    const byDocument = mentions.map((chosen, at) => ({ ...chosen, at }));
    byDocument.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.at - b.at));
    const found: Excerpt[] = [];
    for (const { source, uri, mention, at } of byDocument) found[at] = this.#excerpts.of(source, uri, mention);
    return found;
  }

  #tree(place: string): MentionTree | undefined {
    const source = this.#corpora.at(place);
    if (source === undefined) return undefined;
    let tree = this.#trees.get(place);
    if (tree?.source !== source) this.#trees.set(place, (tree = new MentionTree(place, source, this.#excerpts)));
    return tree;
  }
}
