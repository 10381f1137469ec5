import type { NamingDocument } from '../../core/corpus/corpus-names';
import type { Contradiction } from '../../core/model/contradiction';
import type { Entity, LinkReason } from '../../core/model/entity';
import type { Mention, NameType } from '../../core/model/mention';
import { coveringSpan } from '../../core/model/span';
import type { MentionPlace } from '../language/name-at';
import { documentsNaming } from '../language/occurrences';
import type { Lines } from '../lines';
import type { Settings } from '../settings';
import { alongDocuments, type AlongDocuments } from './along-documents';
import { mentionedDates, type MentionedDates } from './mentioned-dates';
import { toldOfName, type ToldOfName } from './told-of-name';

const MOST_SPELLINGS = 6;
/** A chain of reasons longer than this explains nothing. */
const MOST_REASONS = 2;

/** All that the card of a name says, before it is put into words and signs. */
export interface NameCard {
  readonly corpus: string;
  readonly entity: string;
  readonly name: string;
  readonly type: NameType;
  readonly mention: Mention;
  /** Why the mention is that entity; empty for the name itself. */
  readonly because: readonly LinkReason[];
  readonly told: ToldOfName;
  readonly mentions: number;
  readonly documents: number;
  readonly allDocuments: number;
  readonly along: AlongDocuments | null;
  readonly dates: MentionedDates;
  /** As found, the most frequent first; empty where there is only the name. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[];
  readonly moreSpellings: number;
  /** Name of the place that an adjective or a people belongs to. */
  readonly place: string | null;
  /** Open contradictions about it, the surest first, as far as they are worked out. */
  readonly contradictions: readonly Contradiction[];
}

/** Counts are of mentions that are shown; the work is bounded by what is looked at in each document, not by its length. */
export function nameCardOf(
  lines: Lines,
  settings: Settings,
  at: MentionPlace & { readonly entity: Entity },
  contradictions: readonly Contradiction[] = [],
): NameCard {
  const { corpus, entity, mention, uri } = at;
  const documents = documentsNaming(corpus, entity.id, settings);
  const spellings = spellingsIn(documents);
  const single = spellings.length === 1 && spellings[0]?.text === entity.name;
  return {
    corpus: at.place,
    entity: entity.id,
    name: entity.name,
    type: entity.type,
    mention,
    because: corpus.explain(uri, coveringSpan(mention.fragments).start).slice(0, MOST_REASONS),
    told: toldOfName(corpus, lines, documents),
    mentions: documents.reduce((sum, { mentions }) => sum + mentions.length, 0),
    documents: documents.length,
    allDocuments: corpus.size,
    along: alongDocuments(corpus, documents, uri),
    dates: mentionedDates(corpus, documents, uri, settings),
    spellings: single ? [] : spellings.slice(0, MOST_SPELLINGS),
    moreSpellings: single ? 0 : Math.max(0, spellings.length - MOST_SPELLINGS),
    place: placeOf(at),
    contradictions,
  };
}

function spellingsIn(documents: readonly NamingDocument[]): { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { mentions } of documents) {
    for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

function placeOf({ corpus, entity }: MentionPlace): string | null {
  const from = entity?.derivedFrom;
  if (from === undefined) return null;
  const place = from.entity === undefined ? null : corpus.entity(from.entity);
  // A place that no document names is known by its folded name alone; short words inside stay as they are.
  return place?.name ?? from.name.replace(/(?<!\p{L})\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
}
