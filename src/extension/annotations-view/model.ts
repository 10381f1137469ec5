import type { AnchorState, AnnotationCounts, AnnotationRow, AnnotationView } from '../../server/protocol/annotations';
import type { FolderParams } from '../../server/protocol';
import type { Face, Wording } from '../contradictions/model';
import type { EngineState } from '../engine';
import { stateOf } from '../mentions/state';
import type { Translate } from '../status/model';
import type { RecordRow } from './row';

/** What the words of rows need: `tag` is what a tag is called in the folder of a document. */
export interface RowWording extends Wording {
  readonly tag: (tag: string, uri: string) => string;
}

/** `bin`: the view shows what was deleted. */
export function faceOf(row: AnnotationRow, bin: boolean, words: RowWording): Face {
  const { t, count } = words;
  switch (row.kind) {
    case 'group': {
      const path = row.uri === undefined ? row.label : words.path(row.uri);
      const annotations = annotationsInWords(row.count, words);
      const label = path.slice(path.lastIndexOf('/') + 1);
      return {
        label,
        description: count(row.count),
        tooltip: `${path}\n${annotations}`,
        spoken: `${path}: ${annotations}`,
      };
    }
    case 'range': {
      const annotations = annotationsInWords(row.count, words);
      return {
        label: row.label,
        description: '',
        tooltip: `${row.label}\n${annotations}`,
        spoken: `${row.label}: ${annotations}`,
      };
    }
    case 'annotation': {
      const parts = partsOf(row, bin, words);
      const place = placeOf(row, words);
      return {
        label: oneLine(row.label),
        description: parts.map(oneLine).join(' · '),
        tooltip: [oneLine(row.label), ...parts, t('{0}: {1}', place, stateName(row.state, t))]
          .slice(0, bin ? -1 : undefined)
          .join('\n'),
        spoken: [oneLine(row.label), ...parts, place].map(oneLine).join(', '),
        icon: iconOf(row, bin),
      };
    }
  }
}

/** Tag, what is wrong with the place, note, and whose it is when it is somebody else's. */
function partsOf(row: RecordRow, bin: boolean, { t, tag }: RowWording): string[] {
  const state = bin || !isUnsure(row.state) ? '' : stateName(row.state, t);
  const what =
    row.item === 'rejection'
      ? t('rejected: {0}', row.tag === null ? '' : tag(row.tag, row.ref.uri))
      : row.item === 'relation' || row.tag === null
        ? ''
        : tag(row.tag, row.ref.uri);
  return [what, state, row.note.trim(), row.own ? '' : t('by {0}', row.ref.annotator)].filter((part) => part !== '');
}

function placeOf({ ref, fragments: [first] }: RecordRow, { t, count, path }: Wording): string {
  return first === undefined ? path(ref.uri) : t('{0}, line {1}', path(ref.uri), count(first.start.line + 1));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Somebody should look at where it stands. */
export function isUnsure(state: AnchorState): boolean {
  return state === 'orphan' || state === 'ambiguous' || state === 'edited';
}

/** The form tells how an annotation stands, never the colour alone. */
function iconOf({ item, state }: RecordRow, bin: boolean): string {
  if (bin) return 'trash';
  if (state === 'orphan') return 'debug-disconnect';
  if (state === 'ambiguous') return 'question';
  if (state === 'edited') return 'edit';
  return item === 'relation' ? 'references' : item === 'rejection' ? 'circle-slash' : 'bookmark';
}

export function stateName(state: AnchorState, t: Translate): string {
  switch (state) {
    case 'exact':
      return t('In its place');
    case 'moved':
      return t('Moved with the text');
    case 'edited':
      return t('Its text was edited');
    case 'ambiguous':
      return t('Its place is a guess');
    case 'orphan':
      return t('Its text is gone');
  }
}

function annotationsInWords(annotations: number, { t, count }: Pick<Wording, 't' | 'count'>): string {
  return annotations === 1 ? t('1 annotation') : t('{0} annotations', count(annotations));
}

/** What the view waits for, lacks or says instead of rows; the manifest's welcome texts go by it. */
export type ViewState = 'starting' | 'stopped' | 'reading' | 'left' | 'none' | 'filtered' | 'bin' | 'found';

export function viewState(
  engine: EngineState,
  folders: readonly FolderParams[],
  rows: number,
  { bin, filter, states }: AnnotationView,
  hidden: readonly string[],
): ViewState {
  if (rows > 0) return 'found';
  const state = stateOf(engine, folders);
  if (state !== 'ready') return state;
  if (filter !== '' || states.length > 0 || (!bin && hidden.length > 0)) return 'filtered';
  return bin ? 'bin' : 'none';
}

/**
 * The line above the rows: what is shown instead of everything. Empty: no line; the editor's words for an empty view stand only where there is none. `hidden`: annotators.
 */
export function messageOf(
  { bin, filter, states }: AnnotationView,
  hidden: readonly string[],
  state: ViewState,
  { t }: Pick<Wording, 't'>,
): string {
  if (state === 'bin') return '';
  const lines: string[] = [];
  if (bin) lines.push(t('In the bin.'));
  if (filter !== '') lines.push(t('Filter: “{0}”.', filter));
  if (states.length > 0) lines.push(t('Only: {0}.', states.map((one) => stateName(one, t)).join(', ')));
  if (!bin && hidden.length > 0) lines.push(t('Hidden: {0}.', hidden.join(', ')));
  if (state === 'filtered') lines.push(t('Nothing found.'));
  return lines.join(' ');
}

/** What the number on the icon counts: annotations whose place a person should look at. Zero: no number. */
export function badgeOf(
  all: readonly AnnotationCounts[],
  { t, count }: Pick<Wording, 't' | 'count'>,
): { readonly value: number; readonly tooltip: string } | undefined {
  const orphans = all.reduce((sum, counts) => sum + counts.orphans, 0);
  const unsure = all.reduce((sum, counts) => sum + counts.unsure, 0);
  if (orphans + unsure === 0) return undefined;
  const parts = [
    ...(orphans === 0 ? [] : [t('Annotations whose text is gone: {0}', count(orphans))]),
    ...(unsure === 0 ? [] : [t('Annotations to look at: {0}', count(unsure))]),
  ];
  return { value: orphans + unsure, tooltip: parts.join('\n') };
}

/** Rows as lines to paste: words, tag, note, place. */
export function listOf(records: readonly RecordRow[], words: RowWording): string {
  return records
    .map((row) => [row.label, row.tag === null ? '' : words.tag(row.tag, row.ref.uri), row.note, placeOf(row, words)])
    .map((cells) => cells.map(oneLine).join('\t'))
    .join('\n');
}
