import type { Language } from '../../model/language';
import type { NameType } from '../../model/mention';
import { EntityLinker } from '../entities/entity-linker';
import { namesIn, type GivenName } from '../entities/given-names';
import { classOf, type NameClass } from '../entities/name-class';
import { lastWords, readPhrase, type Phrase } from './read-phrase';

/** A document whose mentions others marked. */
export interface MarkedDocument {
  readonly language: Language | null;
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

export interface MarkedMention {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
}

/**
 * The entity of every marked mention, documents that belong together linked together. Names by the linker; a pronoun or a role for the name
 * of its type that stands nearest before it
 * (else the first at all); descriptions that read the same are one.
 */
export function linkPhrases(documents: readonly MarkedDocument[]): string[][] {
  const linker = new EntityLinker();
  const readAll = (known?: ReadonlySet<string>): Phrase[][] =>
    documents.map(({ language, text, mentions }) =>
      mentions.map(({ type, start, end }) => readPhrase(type, text.slice(start, end), language ?? 'en', known)),
    );
  const read = readAll(lastWords(readAll().flat()));
  for (const [at, { language, text, mentions }] of documents.entries()) {
    const phrases = read[at] ?? [];
    const names = mentions.flatMap(({ type, start, end }, index): GivenName[] => {
      const phrase = phrases[index];
      return phrase?.kind === 'name' ? [{ type, start, end, text: phrase.text }] : [];
    });
    linker.set({ id: String(at), language, mentions: namesIn(text, names) });
  }
  return documents.map(({ mentions }, at) => {
    const entities = new Map(
      linker
        .mentions(String(at))
        .map(({ mention: { type, start, end }, entity }) => [`${type} ${start} ${end}`, entity] as const),
    );
    return entitiesOf(mentions, read[at] ?? [], entities);
  });
}

function entitiesOf(
  mentions: readonly MarkedMention[],
  phrases: readonly Phrase[],
  names: ReadonlyMap<string, string>,
): string[] {
  const order = [...mentions.keys()].sort((a, b) => (mentions[a]?.start ?? 0) - (mentions[b]?.start ?? 0));
  const found = new Array<string>(mentions.length).fill('');
  const last = new Map<NameClass, string>();
  const open: number[] = [];
  for (const at of order) {
    const mention = mentions[at];
    const phrase = phrases[at];
    if (mention === undefined || phrase === undefined) continue;
    const nameClass = classOf(mention.type);
    const name = names.get(`${mention.type} ${mention.start} ${mention.end}`);
    if (name !== undefined) last.set(nameClass, name);
    const isOpen = phrase.kind === 'pronoun' || phrase.kind === 'role';
    const key = phrase.kind === 'description' || phrase.kind === 'role' ? phrase.key : String(mention.start);
    found[at] =
      name ?? (isOpen ? last.get(nameClass) : undefined) ?? `${phrase.kind}/${nameClass.toLowerCase()}/${key}`;
    if (isOpen && !last.has(nameClass)) open.push(at);
  }
  // What stands before every name of its type means the first of them.
  for (const at of open) {
    const nameClass = classOf(mentions[at]?.type ?? 'ORG');
    const first = order.find(
      (other) => phrases[other]?.kind === 'name' && classOf(mentions[other]?.type ?? 'ORG') === nameClass,
    );
    if (first !== undefined) found[at] = found[first] ?? '';
  }
  return found;
}
