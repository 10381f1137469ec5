import type {
  CardCounts,
  CardRow,
  CardVerdict,
  ContradictionStatus,
  Tier,
  VerdictKind,
} from '../../server/protocol/contradictions';
import type { EngineState } from '../engine';
import type { FolderParams } from '../../server/protocol';
import { cut } from '../mentions/model';
import { stateOf } from '../mentions/state';
import type { Translate } from '../status/model';

/** What the words of rows need of the editor, handed in so that this file needs none. */
export interface Wording {
  readonly t: Translate;
  readonly count: (value: number) => string;
  /** A document's path inside its folder: `reports/2007.md`. */
  readonly path: (uri: string) => string;
}

/** A row as it is shown and read out. */
export interface Face {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What a screen reader says instead of all this. */
  readonly spoken: string;
  /** Name of a codicon. */
  readonly icon?: string;
}

export function faceOf(row: CardRow, words: Wording): Face {
  const { t, count } = words;
  switch (row.kind) {
    case 'group': {
      const path = row.uri === undefined ? row.label : words.path(row.uri);
      const cards = cardsInWords(row.cards, words);
      const label = path.slice(path.lastIndexOf('/') + 1);
      return { label, description: count(row.cards), tooltip: `${path}\n${cards}`, spoken: `${path}: ${cards}` };
    }
    case 'range': {
      const cards = cardsInWords(row.cards, words);
      return { label: row.label, description: '', tooltip: `${row.label}\n${cards}`, spoken: `${row.label}: ${cards}` };
    }
    case 'card':
      return cardFace(row, words);
    case 'passage': {
      const line = count(row.range.start.line + 1);
      const place = t('{0}, line {1}', words.path(row.uri), line);
      const sentence = row.sentence.text;
      // Who says what is what a reader compares, and all that a narrow list has room for; the sentence stands in the text beside it.
      return {
        label: row.value,
        description: `${row.voice} — ${cut(row.sentence).label}`,
        tooltip: `${row.value}\n${sentence}\n${row.voice}\n${place}`,
        spoken: t('{0}, says {1} in {2}: {3}', row.value, row.voice, place, sentence),
        icon: 'quote',
      };
    }
  }
}

function cardFace(row: Extract<CardRow, { readonly kind: 'card' }>, words: Wording): Face {
  const { t } = words;
  const ruled = row.verdict === null ? '' : verdictInWords(row.verdict, words);
  const look = row.tier === 'look' ? t('worth a look') : '';
  const asides = [ruled, look].filter((one) => one !== '');
  const status = statusName(row.status, t);
  return {
    label: row.label,
    description: [row.values, ...asides].join(' · '),
    tooltip: [`${status} (${tierName(row.tier, t)})`, row.why, ...(ruled === '' ? [] : [ruled])].join('\n'),
    spoken: [status, tierName(row.tier, t), row.why, ...(ruled === '' ? [] : [ruled])].join(', '),
    icon: ICONS[row.status],
  };
}

/** The form tells the status, never the colour alone. */
const ICONS: Readonly<Record<ContradictionStatus, string>> = {
  contradiction: 'arrow-both',
  disputed: 'comment-discussion',
  'change-over-time': 'history',
  'name-variant': 'symbol-text',
};

export function statusName(status: ContradictionStatus, t: Translate): string {
  switch (status) {
    case 'contradiction':
      return t('Contradiction');
    case 'disputed':
      return t('Disputed');
    case 'change-over-time':
      return t('Change over time');
    case 'name-variant':
      return t('Variant of a name');
  }
}

export function tierName(tier: Tier, t: Translate): string {
  return tier === 'certain' ? t('certain') : t('worth a look');
}

function verdictName(verdict: VerdictKind, t: Translate): string {
  switch (verdict) {
    case 'confirmed':
      return t('Confirmed');
    case 'dismissed':
      return t('Dismissed');
    case 'same-thing':
      return t('Same thing');
    case 'different-subject':
      return t('Different subject');
    case 'changed-over-time':
      return t('Changed over time');
    case 'not-exclusive':
      return t('Not exclusive');
  }
}

/** `Dismissed by Ada: a slip of the pen`, `Confirmed by Ada, changed since`. */
function verdictInWords({ verdict, by, reason, changedSince }: CardVerdict, { t }: Wording): string {
  const name = verdictName(verdict, t);
  const said = changedSince ? t('{0} by {1}, changed since', name, by) : t('{0} by {1}', name, by);
  return reason === undefined || reason === '' ? said : t('{0}: {1}', said, reason);
}

function cardsInWords(cards: number, { t, count }: Pick<Wording, 't' | 'count'>): string {
  return cards === 1 ? t('1 contradiction') : t('{0} contradictions', count(cards));
}

/** What the view waits for, lacks or says instead of rows; the manifest's welcome texts go by it. */
export type ViewState =
  'starting' | 'stopped' | 'reading' | 'left' | 'working' | 'none' | 'filtered' | 'settled' | 'found';

export function viewState(
  engine: EngineState,
  folders: readonly FolderParams[],
  counts: CardCounts | undefined,
  shown: { readonly rows: number; readonly hidden: number; readonly settled: boolean },
): ViewState {
  if (shown.rows > 0) return 'found';
  const state = stateOf(engine, folders);
  if (state !== 'ready') return state;
  if (counts === undefined || counts.done < counts.total) return 'working';
  if (shown.hidden > 0) return 'filtered';
  return !shown.settled && counts.settled > 0 ? 'settled' : 'none';
}

/** The line above the rows: what is left out, and how far comparing is. Empty: no line. */
export function messageOf(
  view: { readonly filter: string; readonly hidden: number; readonly settled: boolean },
  counts: CardCounts | undefined,
  { t, count }: Pick<Wording, 't' | 'count'>,
): string {
  const lines: string[] = [];
  if (view.settled) lines.push(t('Those with a ruling.'));
  if (view.filter !== '') lines.push(t('Filter: “{0}”.', view.filter));
  if (view.hidden > 0) lines.push(t('{0} not shown.', count(view.hidden)));
  if (counts !== undefined && counts.done < counts.total)
    lines.push(t('Comparing: {0} of {1} documents.', count(counts.done), count(counts.total)));
  if (counts !== undefined && counts.hot.length > 0)
    lines.push(t('Only the first claims were compared of: {0}.', counts.hot.slice(0, MOST_HOT).join(', ')));
  return lines.join(' ');
}

const MOST_HOT = 3;

/** What is said when a search ends without rows. */
export function noneInWords(counts: CardCounts, hidden: number, { t, count }: Pick<Wording, 't' | 'count'>): string {
  if (hidden > 0) return t('Nothing of what was found fits the filter.');
  if (counts.settled > 0) return t('There is a ruling on every contradiction that was found.');
  return counts.total === 1
    ? t('No contradictions found in 1 document.')
    : t('No contradictions found in {0} documents.', count(counts.total));
}

/** What the number on the icon counts: sure ones that nobody has settled. Zero: no number. */
export function badgeOf(
  counts: CardCounts | undefined,
  words: Pick<Wording, 't' | 'count'>,
): { readonly value: number; readonly tooltip: string } | undefined {
  if (counts === undefined || counts.certain === 0) return undefined;
  return { value: counts.certain, tooltip: cardsInWords(counts.certain, words) };
}
