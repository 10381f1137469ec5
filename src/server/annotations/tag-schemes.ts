import { URI, Utils } from 'vscode-uri';
import { utf8Text } from '../../core/corpus/read-records';
import { DEFAULT_SCHEME, readTagScheme, type Tag, type TagScheme } from '../../core/annotate/tag-scheme';
import { tagInWords } from '../../words/annotations';
import type { ServerContext } from '../context';
import type { WireTags } from '../protocol/annotations';
import type { AnnotatedCorpus } from './annotated-corpus';

/** The tags of each corpus, as its `config.json` has them. */
export class TagSchemes {
  readonly #context: Pick<ServerContext, 'files' | 'problems'>;
  readonly #read = new Map<string, Promise<TagScheme>>();

  constructor(context: Pick<ServerContext, 'files' | 'problems'>) {
    this.#context = context;
  }

  /** The configuration of a corpus is another one now. */
  changed(folder: string): void {
    this.#read.delete(folder);
  }

  async of(folder: string): Promise<TagScheme> {
    const known = this.#read.get(folder) ?? this.#load(folder);
    this.#read.set(folder, known);
    return known;
  }

  async #load(folder: string): Promise<TagScheme> {
    const uri = Utils.joinPath(URI.parse(folder), '.variorum', 'config.json').toString();
    const read = await this.#context.files.readFile(uri);
    const text = read.ok ? utf8Text(read.value) : null;
    const { scheme, problems } = text === null ? { scheme: DEFAULT_SCHEME, problems: [] } : readTagScheme(text);
    this.#context.problems.setFaults(
      `${folder}/.variorum/tags`,
      new Map(problems.length === 0 ? [] : [[uri, problems]]),
    );
    return scheme;
  }
}

/** The tags for people: those of the scheme, then others in use. */
export function wireTags({ tags, slots, relations }: TagScheme, corpus: AnnotatedCorpus | null): WireTags {
  const items = corpus?.pages.flatMap((page) => page.items) ?? [];
  const used = items.flatMap((item) => (item.kind === 'annotation' && item.tag !== undefined ? [item.tag] : []));
  const known = new Set(tags.map(({ tag }) => tag));
  const others = [...new Set(used)].filter((tag) => !known.has(tag)).sort();
  const kinds = items.flatMap((item) => (item.kind === 'relation' ? [item.relation] : []));
  return {
    tags: [...tags, ...others.map((tag): Tag => ({ tag, attributes: [] }))].map((tag) => ({
      ...tag,
      label: tag.label ?? tagInWords(tag.tag),
    })),
    slots,
    relations: [...new Set([...relations, ...kinds.sort()])],
  };
}
