import { t } from '@vscode/l10n';
import type { NameReasonCode } from '../core/model/name';
import { typeName } from './types';
import { isNameType, type MentionType } from '../core/model/mention';

type Args = Readonly<Record<string, string>>;

/** Why something is a name, or a name of its type, as one sentence. Arguments may hold text of the document: whoever shows it escapes it. */
export const NAME_SENTENCES: Readonly<Record<NameReasonCode, (args: Args) => string>> = {
  'name-capital': () => t('It has a capital where only names have one.'),
  'name-unknown-word': () => t('It is no common word.'),
  'name-shape': () => t('Capitals or digits stand inside the word.'),
  'name-capitals': () => t('A short word all in capitals.'),
  'name-site': () => t('A web site, used as a name.'),
  'name-title': ({ word = '' }) => t('“{0}” stands before it.', word),
  'name-role': ({ word = '' }) => t('“{0}” stands beside it.', word),
  'name-first-name': ({ name = '' }) => t('“{0}” is a first name.', name),
  'name-initials': () => t('Initials stand before it.'),
  'name-particle': ({ word = '' }) => t('“{0}” is part of family names.', word),
  'name-legal-form': ({ word = '' }) => t('“{0}” is the legal form of a company or society.', word),
  'name-head': ({ word = '' }) => t('The name says so itself: “{0}”.', word),
  'name-list': ({ list = '' }) => listed(list),
  'name-place-cue': ({ word = '' }) => t('“{0}” before it speaks of a place.', word),
  'name-person-cue': ({ word = '' }) => t('“{0}” goes with people.', word),
  'name-organisation-cue': ({ word = '' }) => t('“{0}” goes with organisations.', word),
  'name-product-cue': ({ word = '' }) => t('“{0}” goes with products and services.', word),
  'name-acronym': ({ long = '' }) => t('Its letters stand for “{0}”.', long),
  'name-long-form': ({ short = '' }) => t('“{0}” is given as its abbreviation.', short),
  'name-surname-of': ({ full = '' }) => t('It is part of the full name “{0}”.', full),
  'name-short-for': ({ full = '' }) => t('It is part of the longer name “{0}”.', full),
  'name-coordination': ({ other = '' }) => t('It stands in a list beside “{0}”.', other),
  'name-demonym-of': ({ place = '' }) => t('It is derived from “{0}”.', place),
  'law-citation': ({ word = '' }) => t('Articles or sections are cited from it: “{0}”.', word),
  'law-title': ({ word = '' }) => t('“{0}” is the word for a law.', word),
  'event-head': ({ word = '' }) => t('“{0}” is the word for an event.', word),
  'name-seen-here': ({ type = '' }) => t('Plain elsewhere in this document: {0}.', typeInWords(type)),
  'name-seen-elsewhere': ({ type = '', documents = '' }) => seenElsewhere(typeInWords(type), Number(documents)),
  'name-common-word': ({ word = '' }) => t('“{0}” is also a common word.', word),
  'name-lower-case': () => t('The same word stands in lower case in this document.'),
  'name-heading': () => t('Its capital may come from its place: a heading or the start of a sentence.'),
};

/** Which of our lists holds a name. */
function listed(list: string): string {
  const words: Readonly<Record<string, string>> = {
    country: t('A country in the list of known names.'),
    city: t('A city in the list of known names.'),
    region: t('A region in the list of known names.'),
    continent: t('A continent or part of the world in the list of known names.'),
    water: t('A river, lake or sea in the list of known names.'),
    mountain: t('A mountain in the list of known names.'),
    demonym: t('In the list of nationalities and peoples.'),
    organisation: t('An organisation in the list of known names.'),
    surname: t('In the list of family names.'),
  };
  return words[list] ?? t('It is in the list of known names.');
}

function seenElsewhere(type: string, documents: number): string {
  if (documents <= 1) return t('Plain in another document: {0}.', type);
  // From ten on the number is rounded down.
  if (documents >= 10) return t('Plain in {0} or more other documents: {1}.', String(documents), type);
  return t('Plain in other documents ({0}): {1}.', String(documents), type);
}

function typeInWords(type: string): string {
  return isNameType(type as MentionType) ? typeName(type as MentionType) : type;
}
