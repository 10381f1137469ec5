import { t } from '@vscode/l10n';
import type { ExchangeCode, ExchangeNote } from '../core/model/exchange';

/** What an import or export has to tell, with how often and examples: "Read otherwise: 3 (a, b, …)". */
export function noteInWords({ code, count, examples }: ExchangeNote): string {
  const said = t('{0}: {1}', NOTES[code](), count);
  if (examples.length === 0) return said;
  const list = examples.map((example) => t('“{0}”', example)).join(', ');
  return count > examples.length ? t('{0} ({1}, …)', said, list) : t('{0} ({1})', said, list);
}

const NOTES: Readonly<Record<ExchangeCode, () => string>> = {
  'not-of-this-format': () => t('Files that are not of this format'),
  'nesting-too-deep': () => t('Files nested too deeply to be read'),
  'page-missing': () => t('Pages that are not among the files'),
  'page-twice': () => t('Chains of pages that lead back to themselves'),
  'line-unknown': () => t('Lines of an unknown kind, kept as they are'),
  'line-left': () => t('Lines that nothing here can hold, kept as they are'),
  'reference-missing': () => t('What names something that is not there'),
  'no-annotation': () => t('Entries that are no annotations'),
  'no-document': () => t('About documents that are not in this folder, so not imported'),
  'several-documents': () => t('About several documents, shown in the first'),
  'selector-unknown': () => t('Ways to select that mean nothing in a text, kept as they are'),
  'several-times': () => t('Ids that come twice, of which the first was taken'),
  moved: () => t('Found elsewhere than the file says'),
  edited: () => t('Found although the words are others now'),
  'several-places': () => t('Attached to every place where the words stand'),
  unplaced: () => t('Not found in the text, listed as annotations whose text is gone'),
  'changed-here': () => t('Changed in the file and here, left as it is here'),
  'changed-there': () => t('Changed in the file since the last import, taken over'),
  orphans: () => t('Without a place, because their text is gone'),
  'guessed-places': () => t('At a place that is a guess'),
  overlaps: () => t('Overlapping others'),
  discontinuous: () => t('Of several parts'),
  'lines-split': () => t('Split at line ends'),
  'no-tokens': () => t('In no word of the text'),
  formulas: () => t('Cells that a spreadsheet would compute, with an apostrophe before them'),
  'moved-to-tokens': () => t('Extended to whole words'),
  'tags-changed': () => t('Tags written otherwise'),
  'no-tag': () => t('Without a tag'),
  notes: () => t('Notes'),
  values: () => t('Values'),
  entities: () => t('Entities'),
  attributes: () => t('Attributes'),
  confidence: () => t('Confidence'),
  claims: () => t('Claims'),
  relations: () => t('Relations'),
  rejections: () => t('Rejected suggestions'),
  'times-and-authors': () => t('Who made it and when'),
};

export function importedInWords(counts: {
  readonly added: number;
  readonly changed: number;
  readonly present: number;
  readonly left: number;
  readonly documents: number;
}): string {
  const { added, changed, present, left, documents } = counts;
  return t(
    'New: {0}, changed: {1}, there already: {2}, left out: {3}; documents: {4}',
    added,
    changed,
    present,
    left,
    documents,
  );
}

export function exportedInWords(annotations: number, documents: number, files: number): string {
  return t('Annotations: {0}, documents: {1}, files written: {2}', annotations, documents, files);
}

/** What a format is called. */
export function formatName(id: string): string {
  const names: Readonly<Record<string, (() => string) | undefined>> = {
    w3c: () => t('W3C Web Annotations'),
    brat: () => t('brat standoff'),
    conll: () => t('CoNLL-2003 (IOB2)'),
    csv: () => t('Table (CSV)'),
  };
  return names[id]?.() ?? id;
}
