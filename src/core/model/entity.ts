import type { Language } from './language';
import type { NameType } from './mention';

export type Gender = 'man' | 'woman';

/** A name as a document holds it: input of the linker. */
export interface NameMention {
  readonly type: NameType;
  /** The prose reading. */
  readonly text: string;
  /** UTF-16 units of the text as loaded (covering range). */
  readonly start: number;
  readonly end: number;
  /** What stands between the name before and this one, when that is short: ` (`, ` or `. Absent: much, or another block. */
  readonly before?: string;
  /** The character behind: `)` closes a definition. */
  readonly after?: string;
  /** Of a person, when the word before tells: `Mrs`, `Herr`, `his wife, `. */
  readonly gender?: Gender;
}

/** The names of one document, sorted by start. */
export interface LinkedDocument {
  readonly id: string;
  readonly language: Language | null;
  readonly mentions: readonly NameMention[];
}

/** Type and folded spelling: what people rule about. */
export interface NameForm {
  readonly type: NameType;
  /** See `foldName`. */
  readonly name: string;
}

/** The forms of an entity, most frequent first. */
export interface EntityForms {
  /** Those that are its own wherever they stand: people's rulings on it speak of them. */
  readonly own: readonly NameForm[];
  /** Those and others that stand for it in their documents, and nowhere for something else. */
  readonly all: readonly NameForm[];
}

/** Why two names are one: hosts put it into words. */
export interface LinkReason {
  readonly code: LinkCode;
  /** `name`: the spelling at hand; `of`: the name it is linked to; others by code. */
  readonly args: Readonly<Record<string, string>>;
}

export type LinkCode =
  | 'same-spelling'
  | 'spelling-variant' // case, blanks, hyphens, dots, accents
  | 'site-of' // a domain and the name in it
  | 'acronym-defined' // in brackets beside the long name; args.document (how many documents say so: args.documents)
  | 'acronym-initials' // the letters are the initials of the only long name that has them
  | 'acronym-shared' // two long names, one acronym, and place and kind or words agree: args.acronym
  | 'surname-of'
  | 'first-name-of'
  | 'initial-of' // J. Quandt, Jana Quandt
  | 'middle-name' // Jana K. Quandt, Jana Quandt
  | 'short-for' // only words like Bank or Labs are left out
  | 'defined-short' // given in brackets beside the long name
  | 'legal-form' // args.form
  | 'inflected'
  | 'other-language' // a list knows both, or the same name in another alphabet's spelling
  | 'misspelt'
  | 'law-number' // args.number
  | 'decided'; // args.decision: id

/** What names refer to. Plain data. */
export interface Entity {
  /** `type/folded-name`, or the pinned id. */
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  /** Spellings as found, most frequent first (then code units). */
  readonly aliases: readonly { readonly text: string; readonly count: number }[];
  readonly mentions: number;
  readonly documents: number;
  /** Of an adjective or demonym: folded name of the place, and its entity when the corpus names it. */
  readonly derivedFrom?: { readonly name: string; readonly entity?: string };
  readonly external?: string;
}

/** One acronym with several long names, or one company name with several legal forms: a person should look. */
export interface LinkSuggestion {
  readonly code: 'one-acronym-several-names' | 'several-legal-forms';
  readonly name: string;
  readonly entities: readonly string[];
}

/** Two pinned ids ended up in one entity; the first bears it. */
export interface PinConflict {
  readonly entity: string;
  readonly pins: readonly string[];
}
