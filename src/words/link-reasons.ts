import { t } from '@vscode/l10n';
import type { LinkCode, LinkReason } from '../core/model/entity';

type Args = LinkReason['args'];

/**
 * Why two names are one, as one sentence. Links are followed in either direction, so most sentences hold both ways round. Arguments may hold text of
 * documents: whoever shows it escapes it.
 */
export function linkReasonInWords({ code, args }: LinkReason): string {
  return SENTENCES[code](args);
}

const SENTENCES: Readonly<Record<LinkCode, (args: Args) => string>> = {
  'same-spelling': ({ name = '', of = '' }) => t('“{0}” and “{1}” are spelled the same.', name, of),
  'spelling-variant': ({ name = '', of = '' }) =>
    t('“{0}” and “{1}” differ only in capitals, blanks, hyphens, dots or accents.', name, of),
  'site-of': ({ name = '', of = '' }) => t('“{0}” is a web address with the name “{1}” in it.', name, of),
  'acronym-defined': acronymDefined,
  'acronym-initials': ({ name = '', of = '' }) =>
    t('“{0}” and “{1}”: the letters of one are the initials of the other.', name, of),
  'acronym-shared': ({ name = '', of = '' }) =>
    t('“{0}” and “{1}” have one abbreviation and agree in what they are or in their words.', name, of),
  'surname-of': ({ name = '', of = '' }) => t('“{0}” is the family name of “{1}”.', name, of),
  'first-name-of': ({ name = '', of = '' }) => t('“{0}” is the first name of “{1}”.', name, of),
  'initial-of': ({ name = '', of = '' }) => t('“{0}” and “{1}”: one is written with initials.', name, of),
  'middle-name': ({ name = '', of = '' }) => t('“{0}” and “{1}” differ only in a middle name.', name, of),
  'short-for': ({ name = '', of = '' }) =>
    t('“{0}” and “{1}” differ only in words that say what kind of thing it is.', name, of),
  'defined-short': ({ name = '', of = '' }) =>
    t('“{0}” and “{1}” are given together, one as short for the other.', name, of),
  'legal-form': ({ name = '', of = '' }) => t('“{0}” and “{1}” differ only in the legal form.', name, of),
  inflected: ({ name = '', of = '' }) => t('“{0}” and “{1}” are two forms of one word.', name, of),
  'other-language': ({ name = '', of = '' }) =>
    t('“{0}” and “{1}” are one name in two languages or spellings.', name, of),
  misspelt: ({ name = '', of = '' }) => t('“{0}” and “{1}” differ in one letter: read as a typing error.', name, of),
  'law-number': ({ name = '', of = '', number = '' }) =>
    number === ''
      ? t('“{0}” and “{1}” have one number.', name, of)
      : t('“{0}” and “{1}” have one number: {2}.', name, of, number),
  decided: () => t('Somebody decided that these names are one.'),
};

function acronymDefined({ name = '', of = '', documents = '' }: Args): string {
  return Number(documents) > 1
    ? t('“{0}” and “{1}” are given together as name and abbreviation, in {2} documents.', name, of, documents)
    : t('“{0}” and “{1}” are given together as name and abbreviation.', name, of);
}
