import { foldName } from '../../detect/names/fold-name';
import { lookUp, type KnownName } from '../../detect/names/known/gazetteer';
import { remember } from '../../detect/names/known/remember';
import { siteEnding } from '../../detect/names/read/sites';
import type { LinkCode } from '../../model/entity';
import type { NameType } from '../../model/mention';
import { linkWords } from './link-words';
import { classOf, type NameClass } from './name-class';
import { plainLetters, plainWords, squeeze } from './squeeze';

/** Class and squeezed spelling, or what a list says the spelling stands for: names with one key are one name. */
export type FormKey = string;

export interface Form {
  readonly key: FormKey;
  readonly nameClass: NameClass;
  /** What the key stands for in plain spelling, without title, legal form, site ending. */
  readonly core: string;
  /** Words of a person's name, or of the core. */
  readonly words: readonly string[];
  /** Why the spelling has this key and not its own letters. */
  readonly change?: LinkCode;
  /** Squeezed legal form; the key holds it. */
  readonly legal?: string;
  /** Folded name of the place that an adjective belongs to. */
  readonly place?: string;
}

/** Names come again and again; about 10 MB when full. */
const REMEMBERED = 20_000;

/** The form of a spelling; the same wherever it stands. */
export function formOf(type: NameType, text: string): Form {
  const nameClass = classOf(type);
  let read = readers.get(nameClass);
  if (read === undefined) {
    read = remember((spelling: string) => READERS[nameClass](spelling.trim(), nameClass), REMEMBERED);
    readers.set(nameClass, read);
  }
  return read(text);
}

const readers = new Map<NameClass, (text: string) => Form>();

const READERS: Readonly<Record<NameClass, (text: string, nameClass: NameClass) => Form>> = {
  PERSON: personForm,
  BODY: bodyForm,
  PLACE: placeForm,
  NORP: adjectiveForm,
  LAW: lawForm,
  EVENT: plainForm,
};

function plainForm(text: string, nameClass: NameClass, change?: LinkCode): Form {
  const core = withoutArticle(text);
  const words = plainWords(core);
  const key = `${nameClass}/${squeeze(core)}`;
  return change === undefined ? { key, nameClass, core, words } : { key, nameClass, core, words, change };
}

function withoutArticle(text: string): string {
  const match = /^(\p{L}+)\s+(?=\S)/u.exec(text);
  return match !== null && linkWords().articles.has((match[1] ?? '').toLowerCase())
    ? text.slice(match[0].length)
    : text;
}

/** Words count, not what joins them: `Jean-Luc` is `Jean Luc`. Titles in front are no part of the name. */
function personForm(text: string, nameClass: NameClass): Form {
  const all = plainWords(text);
  let from = 0;
  while (from < all.length - 1 && linkWords().titles.has(all[from] ?? '')) from++;
  const words = all.slice(from);
  const key = `${nameClass}/${words.length === 0 ? squeeze(text) : words.join(' ')}`;
  return { key, nameClass, core: text, words };
}

function placeForm(text: string, nameClass: NameClass): Form {
  const core = withoutArticle(text);
  const known = knownAs(core, isPlace) ?? knownAs(`the ${core}`, isPlace);
  if (known === null) return plainForm(text, nameClass);
  return { ...plainForm(text, nameClass, 'other-language'), key: `${nameClass}/${squeeze(known.of)}` };
}

const isPlace = ({ type }: KnownName): boolean => type === 'GPE' || type === 'LOC';
const isAdjective = ({ list }: KnownName): boolean => list === 'demonym';
const isBody = ({ type }: KnownName): boolean => type === 'ORG' || type === 'PRODUCT';

/** What a list says in any language, asked in a fixed order: the answer must not depend on the document. */
function knownAs(text: string, fits: (name: KnownName) => boolean): KnownName | null {
  const folded = foldName(text);
  return lookUp(folded, 'en').find(fits) ?? lookUp(folded, 'de').find(fits) ?? null;
}

/** Adjectives and inhabitants of one place are one, in either language and however inflected. */
function adjectiveForm(text: string, nameClass: NameClass): Form {
  const known = knownAs(text, isAdjective);
  if (known === null) return plainForm(text, nameClass);
  const form = plainForm(text, nameClass, 'other-language');
  return { ...form, key: `${nameClass}/${squeeze(known.of)}`, place: known.of };
}

function bodyForm(text: string, nameClass: NameClass): Form {
  const site = siteName(text);
  if (site !== null) return plainForm(site, nameClass, 'site-of');
  const known = knownAs(withoutArticle(text), isBody);
  if (known !== null) {
    return { ...plainForm(text, nameClass, 'other-language'), key: `${nameClass}/${squeeze(known.of)}` };
  }
  const opening = linkWords().openings.find((words) => foldName(text).startsWith(`${words} `));
  const named = opening === undefined ? text : text.slice(opening.length + 1);
  const [core, legal] = splitLegalForm(named);
  const form = plainForm(core, nameClass, opening === undefined ? undefined : 'short-for');
  return legal === '' ? form : { ...form, key: `${form.key}~${legal}`, legal };
}

/** The name in a domain that is used as one. */
function siteName(text: string): string | null {
  const match = /^(?:www\.)?([^.\s]{2,})\.(?:(?:co|com|org)\.)?[a-z]{2,4}$/u.exec(plainLetters(text));
  return match !== null && siteEnding(match[0]) !== null ? (match[1] ?? null) : null;
}

const MOST_LEGAL_WORDS = 5;

/** Name and squeezed legal form; the longest listed one at the end, at least one word stays. */
function splitLegalForm(text: string): readonly [core: string, legal: string] {
  const parts = text.split(/\s+/);
  for (let count = Math.min(MOST_LEGAL_WORDS, parts.length - 1); count > 0; count--) {
    const tail = parts.slice(-count);
    const asWritten = tail
      .map((part) =>
        foldName(part)
          .replace(/[.,()]/g, ' ')
          .trim(),
      )
      .join(' ')
      .replace(/\s+/g, ' ');
    const without = asWritten.replace(/ /g, '');
    const legal = linkWords().legalForms;
    if (legal.has(asWritten) || (count === 1 && legal.has(without))) {
      return [
        parts
          .slice(0, -count)
          .join(' ')
          .replace(/[,\s]+$/, ''),
        linkWords().sameLegalForms.get(without) ?? without,
      ];
    }
  }
  return [text, ''];
}

/** An act that has a number is known by it, whatever the title. Citations of its parts are names of their own. */
function lawForm(text: string, nameClass: NameClass): Form {
  const number = /\b(?:no|nr)\.?\s?(\d{3,}(?:[/-]\d+)*|\d+(?:[/-]\d+)+)/iu.exec(text)?.[1];
  if (number === undefined || /^(?:art|§|section|sec\b|s\.)/iu.test(text)) return plainForm(text, nameClass);
  return { ...plainForm(text, nameClass, 'law-number'), key: `${nameClass}/no ${number}` };
}
