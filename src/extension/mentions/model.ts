import type { Excerpt, MentionType, TreeRow, WireRange } from '../../server/protocol';
import type { Translate } from '../status/model';
import { ordinalIn, subjectOf, type Row } from './row';

/** Characters of a sentence before the matched words: more would push them out of a narrow view. */
const MOST_BEFORE = 32;
/** Aliases in a tooltip. */
const MOST_ALIASES = 12;

/** TIMEX3 values that anybody reads: a year, month or day, perhaps with a time. */
const CALENDAR = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d.*)?)?)?$/;
const DECIMAL = /^\d+(?:\.\d+)?$/;

/** What the words of rows need of the editor, handed in so that this file needs none. */
export interface Wording {
  readonly t: Translate;
  readonly typePlural: (type: MentionType) => string;
  readonly count: (value: number) => string;
  /** A document's path inside its folder: `reports/2007.md`. */
  readonly path: (uri: string) => string;
}

/** A row as it is shown and read out. */
export interface Face {
  readonly label: string;
  /** Half-open, UTF-16 units of the label. */
  readonly highlight?: readonly [number, number];
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says instead of all this. */
  readonly spoken: string;
}

export function faceOf(row: Row, words: Wording): Face {
  const { t, typePlural, count } = words;
  const shown = row.wire.row;
  switch (shown.kind) {
    case 'corpus': {
      const [name] = splitPath(words.path(shown.corpus));
      const counts = countsOf(shown, words);
      return {
        label: name,
        description: shortCounts(shown, words),
        tooltip: `${words.path(shown.corpus)}\n${counts}`,
        spoken: `${name}: ${counts}`,
      };
    }
    case 'type': {
      const label = typePlural(shown.type);
      const counts = t('{0} different, {1} in all', count(shown.entities), count(shown.mentions));
      return {
        label,
        description: count(shown.entities),
        tooltip: `${label}: ${counts}`,
        spoken: `${label}: ${counts}`,
      };
    }
    case 'entity': {
      const counts = countsOf(shown, words);
      const aliases = shown.aliases.slice(0, MOST_ALIASES).join(', ');
      const also = shown.aliases.length === 0 ? '' : `\n${t('Also written {0}', aliases)}`;
      return {
        label: shown.name,
        description: shortCounts(shown, words),
        tooltip: `${shown.name}\n${counts}${also}`,
        spoken: `${shown.name}: ${counts}`,
      };
    }
    case 'value': {
      const label = valueOf(shown, words) ?? shown.text;
      const written = label === shown.text ? '' : shown.text;
      const counts = countsOf(shown, words);
      return {
        label,
        description: [shortCounts(shown, words), ...(written === '' ? [] : [written])].join(' · '),
        tooltip: [label, ...(written === '' ? [] : [written]), counts].join('\n'),
        spoken: [label, ...(written === '' ? [] : [written]), counts].join(': '),
      };
    }
    case 'document': {
      const path = words.path(shown.uri);
      const [label, folder] = splitPath(path);
      const mentions = mentionsOf(shown.mentions, words);
      return {
        label,
        description: `${count(shown.mentions)}${folder === '' ? '' : ` · ${folder}`}`,
        tooltip: `${path}\n${mentions}`,
        spoken: `${path}: ${mentions}`,
      };
    }
    case 'range': {
      const label = `${shown.first} … ${shown.last}`;
      const rows = t('{0} rows', count(shown.rows));
      return {
        label,
        description: count(shown.rows),
        tooltip: `${label}\n${rows}`,
        spoken: t('{0} to {1}: {2}', shown.first, shown.last, rows),
      };
    }
    case 'mention':
      return mentionFace(row, shown, words);
  }
}

interface Counted {
  readonly mentions: number;
  readonly documents: number;
}

function mentionFace(row: Row, shown: TreeRow & { readonly kind: 'mention' }, words: Wording): Face {
  const { t, count } = words;
  const { label, highlight } = cut(shown.sentence);
  const line = count((lineOf(row) ?? 0) + 1);
  const subject = subjectOf(row);
  const name =
    subject === null ? shown.sentence.text.slice(shown.sentence.from, shown.sentence.to) : faceOf(subject, words).label;
  const [document] = splitPath(words.path(shown.uri));
  const place = t('{0}, line {1}', document, line);
  const rank = subject === null ? '' : placeInWords(row, subject, words);
  return {
    label,
    highlight,
    description: '',
    tooltip: `${shown.sentence.text}\n${place}`,
    spoken:
      rank === ''
        ? t('Mention of {0} in {1}: {2}', name, place, shown.sentence.text)
        : t('Mention of {0} in {1}, {2}: {3}', name, place, rank, shown.sentence.text),
  };
}

/** "3 of 9": which of its entity's mentions a row is. */
export function placeInWords(row: Row, subject: Row, { t, count }: Wording): string {
  return t('{0} of {1}', count(ordinalIn(row, subject)), count(subject.wire.row.mentions));
}

/** From zero. */
function lineOf({ wire }: Row): number | undefined {
  return wire.fragments?.[0]?.start.line;
}

/** From the first fragment to the last: what the editor selects. */
export function coveringRange({ wire }: Row): WireRange | undefined {
  const first = wire.fragments?.[0];
  const last = wire.fragments?.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** A sentence that shows its matched words in a narrow view: cut at a blank not far before them. */
export function cut({ text, from, to }: Excerpt): {
  readonly label: string;
  readonly highlight: readonly [number, number];
} {
  if (from <= MOST_BEFORE) return { label: text, highlight: [from, to] };
  const blank = text.indexOf(' ', from - MOST_BEFORE);
  const start = blank < 0 || blank >= from ? from : blank + 1;
  return { label: `…${text.slice(start)}`, highlight: [from - start + 1, to - start + 1] };
}

/** The value that rows are ordered by, where it reads better than the text: a whole date, an amount with its digits in groups. */
function valueOf({ type, value }: TreeRow & { readonly kind: 'value' }, { count }: Wording): string | undefined {
  if (type !== 'DATE' && type !== 'MONEY') return undefined;
  const { from, to, currency } = value;
  const parts = from === undefined && to === undefined ? [value.value] : [from, to];
  if (!parts.every((part) => part === undefined || (type === 'DATE' ? CALENDAR : DECIMAL).test(part))) return undefined;
  const written = parts.map((part) =>
    part === undefined ? '…' : type === 'MONEY' ? count(Number(part)) : dateAndTime(part),
  );
  if (parts.every((part) => part === undefined)) return undefined;
  return `${written.join(' – ')}${currency === undefined ? '' : ` ${currency}`}`;
}

/** `2006-10-18T15:07+01:00` as people write it: 2006-10-18 15:07 (+01:00). */
function dateAndTime(value: string): string {
  return value
    .replace('T', ' ')
    .replace(
      / (\d\d:\d\d\S*?)(Z|[+-]\d\d:?\d\d)$/,
      (_, time: string, zone: string) => ` ${time} ${zone === 'Z' ? 'UTC' : `(${zone})`}`,
    );
}

/** Most names stand in one document: saying so in every row would be clutter, tooltips and screen readers say it. */
function shortCounts({ mentions, documents }: Counted, { t, count }: Wording): string {
  return documents === 1 ? count(mentions) : t('{0} in {1} documents', count(mentions), count(documents));
}

function countsOf({ mentions, documents }: Counted, { t, count }: Wording): string {
  if (mentions === 1) return t('1 mention in 1 document');
  if (documents === 1) return t('{0} mentions in 1 document', count(mentions));
  return t('{0} mentions in {1} documents', count(mentions), count(documents));
}

function mentionsOf(mentions: number, { t, count }: Wording): string {
  return mentions === 1 ? t('1 mention') : t('{0} mentions', count(mentions));
}

/** A path's last part, and the folders before it. */
function splitPath(path: string): [name: string, folder: string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(slash + 1), slash < 0 ? '' : path.slice(0, slash)];
}
