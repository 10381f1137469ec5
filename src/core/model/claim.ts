import type { Language } from './language';
import type { Span } from './span';

/** The kinds of contradiction there are; a claim is of the kind that it could be part of. */
export type ClaimKind =
  | 'amount'
  | 'count'
  | 'percentage'
  | 'date'
  | 'duration'
  | 'order'
  | 'role'
  | 'owner'
  | 'place'
  | 'name'
  | 'status'
  | 'act'
  | 'age'
  | 'sum';

/** `possible`, `conditional`, `promised` and `question` are compared with nothing. */
export type Modality = 'asserted' | 'reported' | 'possible' | 'conditional' | 'promised' | 'question';

/** A stretch of a document: covering span in UTF-16 units of the text as loaded, with its prose reading. */
export interface Passage extends Span {
  readonly text: string;
}

/**
 * A claim as one document states it, before anybody knows which entities its names are (docs/decisions/0010: names are chosen by the corpus). Plain data,
 * a pure function of the document, cached with its detection; `resolveClaims` makes claims of drafts.
 */
export interface ClaimDraft {
  /**
   * What is said of the subject, the same in every language where a table knows the words: `cost`, `members`, `head`, `founded`; else made of the
   * word's stem and language (`count/en/verse`), so that only the same word is compared.
   */
  readonly attribute: string;
  readonly kind: ClaimKind;
  readonly subject: SubjectDraft;
  readonly value: ValueDraft;
  readonly polarity: 1 | -1;
  readonly modality: Modality;
  readonly speaker: SpeakerDraft;
  /** What the claim is restricted to, folded: `place`, `law`, `group`, `product`, `per`, `part`… Claims of different scopes never clash. */
  readonly scope: Readonly<Record<string, string>>;
  readonly time: ClaimTime;
  /** The words that state it: the clause, sorted fragments. */
  readonly evidence: readonly Span[];
  /** The whole sentence, as a reader sees it. */
  readonly sentence: Passage;
  /** How many claims of the same attribute stand before it in the sentence. */
  readonly ordinal: number;
  readonly language: Language;
  /** Name of the frame that found it, for explanations and tests. */
  readonly frame: string;
  /** There is one value for ever, by people's word on the attribute. */
  readonly lasting?: true;
  /** 0…1: how sure subject, attribute and value are. Below 0.5 a draft is not made. */
  readonly confidence: number;
}

/** Whom or what the claim is about. */
export type SubjectDraft = Passage & {
  /** `noun`: `the bridge`, `die Fabrik`. `pronoun`: resolved to `of` where the document decides. `document`: what the whole document is about. */
  readonly kind: 'name' | 'noun' | 'pronoun' | 'document';
  /** Folded head: last word of a name, the noun of a phrase (German: singular where a table knows it). */
  readonly head: string;
  /** Other words of the phrase that tell it from others of its head, folded: `swing` of `the old swing bridge`; what it belongs to: `of Tarn Mill`. */
  readonly modifiers: readonly string[];
  /** For pronouns and short nouns: the passage they stand for. */
  readonly of?: Passage;
  /** Of nouns behind `his`, `its`: that word, and what it may mean, best first. */
  readonly owners?: readonly Passage[];
  /** What else a pronoun may stand for, when `of` turns out to be none of its kind (`he` of a town); best first. */
  readonly orElse?: readonly Passage[];
};

export type SpeakerDraft =
  /** The document's own voice: its publisher, all of its headline, body, terms, tables. */
  | { readonly kind: 'author' }
  /** A name or noun phrase (`the company`); `chain`: who says that they said so. */
  | { readonly kind: 'said'; readonly who: Passage; readonly head: string; readonly chain?: Passage };

export interface ClaimTime {
  readonly tense: 'past' | 'present' | 'future';
  /** When it held or happened, where the clause says so: TIMEX3 value. */
  readonly at?: string;
  /** `since`, `until`: bounds the clause states, TIMEX3 values. */
  readonly since?: string;
  readonly until?: string;
  readonly former?: true;
  /** `again`, `wieder`: something else was before. */
  readonly again?: true;
  /** Relative to something the text does not date: `before the war`, `at the opening`, folded. */
  readonly when?: string;
}

export type ValueDraft =
  | NumberValue
  /** TIMEX3, or a range of such. */
  | { readonly kind: 'date'; readonly value?: string; readonly from?: string; readonly to?: string }
  /** A name: an owner, holder, place. */
  | { readonly kind: 'name'; readonly name: Passage }
  /** One of the words of a table (`legal`, `sold`, `acquitted`): opposites share an attribute and have opposite polarity. */
  | { readonly kind: 'status'; readonly status: string }
  /** Wordings of a name: content words as stems. */
  | { readonly kind: 'text'; readonly text: string; readonly stems: readonly string[] }
  /** The subject's event stands `before` or `after` another. */
  | {
      readonly kind: 'order';
      readonly relation: 'before' | 'after' | 'same';
      readonly other: Passage;
      readonly stems: readonly string[];
    }
  /** A total and its parts: decimal strings of one unit. */
  | { readonly kind: 'sum'; readonly total: string; readonly parts: readonly string[]; readonly unit: string }
  /** An act that is affirmed or denied: nothing but polarity. */
  | { readonly kind: 'truth' };

/** Decimal strings in the unit; both ends equal: a plain number. An absent end is open: `at least 25` = [25, ∞). */
export interface NumberValue {
  readonly kind: 'number';
  readonly from?: string;
  readonly to?: string;
  /** ISO 4217 code, `%`, `s` (durations in seconds), `m`, `kg`, `m2`… for units a table converts, `y` for ages, else the counted noun's key. */
  readonly unit: string;
  /** `about`, `some`, `rund`. */
  readonly approximate?: true;
  /** What the last written digit counts, as a decimal string: 100000 for `1.2 million`. Coarser numbers hold finer ones. */
  readonly grain: string;
}

/** Who says it: an entity, what a phrase names, or the document's own voice. */
export interface Speaker {
  /** Entity id, `noun/<head>` or `author/<document uri>`; sides that are one (a company and its officers) have one `side`. */
  readonly id: string;
  readonly side: string;
  /** As the document has it; `null`: its own voice. */
  readonly name: string | null;
}

/** A claim of a corpus. Plain data, complete in itself: two claims are compared without their documents. */
export interface Claim {
  /** hash(attribute, normalised evidence sentence, number of the claim among those): survives edits elsewhere and renames of files and entities. */
  readonly id: string;
  readonly uri: string;
  readonly subject: ClaimSubject;
  readonly attribute: string;
  readonly kind: ClaimKind;
  readonly value: ClaimValue;
  readonly polarity: 1 | -1;
  readonly modality: Modality;
  readonly speaker: Speaker;
  readonly scope: Readonly<Record<string, string>>;
  readonly time: ClaimTime;
  /** TIMEX3 value of the document's own date. */
  readonly documentDate: string | null;
  readonly evidence: readonly Span[];
  /** The sentence in the prose reading. */
  readonly quote: string;
  /** Its place in the document. */
  readonly sentence: Span;
  /**
   * What the document is about: entities it names most and nouns that are frequent there. Subjects that are no names can be the same in two documents only where
   * these overlap. Empty for entities.
   */
  readonly about: readonly string[];
  readonly language: Language;
  readonly frame: string;
  readonly lasting?: true;
  readonly confidence: number;
  readonly origin: 'engine' | 'person';
}

export interface ClaimSubject {
  /** Entity id, or `noun/<head and modifiers>` for what has no name: compared inside one document, and between documents only where both share a name. */
  readonly key: string;
  readonly kind: 'entity' | 'noun';
  readonly name: string;
  /** Of nouns: words that tell it from others of its kind, `old`, `first`. */
  readonly which?: readonly string[];
  /** A pronoun or noun that the document does not explain: perhaps what other documents speak of. */
  readonly open?: true;
  /** Was open; taken for the only thing that the other documents speak of. */
  readonly guessed?: true;
  /** The noun that its document calls it by where it was guessed: `bridge`. */
  readonly noun?: string;
}

/** Of names the entity they refer to, where the corpus knows one. */
export type ClaimValue =
  | Exclude<ValueDraft, { readonly kind: 'name' }>
  | {
      readonly kind: 'name';
      readonly name: Passage;
      readonly entity: string | null;
      /** Of places that something happened in. */
      readonly place?: PlaceSetting;
    };

/** A place with what its document tells of where it lies. */
export interface PlaceSetting {
  /** The same for all spellings. */
  readonly key: string;
  /** 3: a country or more; 2: a state or province; 1: whatever is smaller or unknown. */
  readonly level: 1 | 2 | 3;
  /** What follows its name: `Suffolk` of `Lowestoft, Suffolk`. */
  readonly within: readonly { readonly key: string; readonly level: 1 | 2 | 3 }[];
  /** Keys of the countries and states that the document speaks of repeatedly. */
  readonly around: readonly string[];
}
