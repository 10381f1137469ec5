import type { Anchor } from '../model/anchor';
import type { AnchorState } from '../model/annotation';
import type { Span } from '../model/span';
import { storedText } from '../store/stored-text';
import type { CountedText } from './counted-text';
import type { LiveSpan } from './live-spans';

/** How one passage stands in the text now. `isGuess`: when the document was opened it stood in several places. */
export function stateOf(text: CountedText, span: LiveSpan, { quote, position }: Anchor, isGuess: boolean): AnchorState {
  if (span.kind === 'orphan') return 'orphan';
  if (!isSameText(text.loaded.slice(span.start, span.end), quote.exact)) return 'edited';
  if (isGuess) return 'ambiguous';
  return startOf(text, span) === position.start ? 'exact' : 'moved';
}

/** The state of an annotation of which the fragments have these: the one that needs most of a reader's care, but part of it is not all of it. */
export function joinedState(states: readonly AnchorState[]): AnchorState {
  if (states.every((state) => state === 'orphan')) return 'orphan';
  for (const state of ['ambiguous', 'orphan', 'edited', 'moved'] as const) {
    if (states.includes(state)) return state === 'orphan' ? 'edited' : state;
  }
  return 'exact';
}

/** White space counts for nothing: a text that is wrapped anew was not edited. */
function isSameText(loaded: string, exact: string): boolean {
  return loaded === exact || plain(loaded) === plain(exact);
}

function plain(text: string): string {
  return storedText(text).replaceAll(/\s+/g, ' ').trim();
}

/** Position in the stored text: of a text without line ends and characters that count twice the same. */
function startOf(text: CountedText, span: Span): number {
  return text.isCountedAlike ? span.start : text.loadedOffsets.toStored(span).start;
}
