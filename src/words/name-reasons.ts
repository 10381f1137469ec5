import { t } from '@vscode/l10n';
import type { NameReasonCode } from '../core/model/name';

type Args = Readonly<Record<string, string>>;

/** Why something is a name, or a name of its type, as one sentence. Arguments may hold text of the document: whoever shows it escapes it. */
export const NAME_SENTENCES: Readonly<Record<NameReasonCode, (args: Args) => string>> = {
  'name-capital': () => t('It has a capital where only names have one.'),
  'name-unknown-word': () => t('It is no word of the language.'),
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
  'name-list': () => t('It is in the list of known names.'),
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
  'name-seen-here': () => t('It is plain elsewhere in this document.'),
  'name-seen-elsewhere': () => t('It is plain in other documents.'),
  'name-common-word': ({ word = '' }) => t('“{0}” is also a common word.', word),
  'name-lower-case': () => t('The same word stands in lower case in this document.'),
  'name-heading': () => t('Its capital may come from its place: a heading or the start of a sentence.'),
};
