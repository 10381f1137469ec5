import type { NameType } from '../../../model/mention';
import { personFrom } from './person-span';
import type { RunView, Stretch } from './run-view';
import { WORD } from './traits';

/** A place or full name of a person in a list says a little of its neighbours: `Kassel, Quandt und Fulda`. */
export function voteByCoordination(view: RunView): void {
  const kinds = view.names.map((solid) => kindOf(view, solid));
  view.names.forEach((solid, index) => {
    if (kinds[index] !== null || (solid.to - solid.from === 1 && view.isPlainHere(solid.from))) return;
    const before = isJoined(view, solid) ? (kinds[index - 1] ?? null) : null;
    const next = view.names[index + 1];
    const behind = next !== undefined && isJoined(view, next) ? (kinds[index + 1] ?? null) : null;
    if (before === null && behind === null) return;
    const type = before ?? behind;
    if (type === null || (before !== null && behind !== null && before !== behind)) return;
    if (type === 'PERSON' && solid.to - solid.from === 1 && before !== behind) return;
    const other = view.names[before === null ? index + 1 : index - 1];
    view.vote(
      solid,
      type,
      before === behind ? 12 : 7,
      'name-coordination',
      other === undefined ? '' : textOf(view, other),
    );
  });
}

function kindOf(view: RunView, { from, to }: Stretch): NameType | null {
  const { word } = view.trait(from);
  if ((word & WORD.place) !== 0 && to - from === 1 && (word & (WORD.firstName | WORD.plain)) === 0) return 'GPE';
  if ((word & WORD.firstName) !== 0 && to - from > 1 && personFrom(view, from).to === to && (word & WORD.plain) === 0)
    return 'PERSON';
  return null;
}

/** Only a comma, `and`, `or` or both stand between this stretch and the one before. */
function isJoined(view: RunView, { from }: Stretch): boolean {
  const cue = view.before(from);
  if (cue === ',') return view.words[from - 1]?.lastToken === (view.words[from]?.firstToken ?? 0) - 2;
  return (view.traitsBefore(from).word & WORD.coordinator) !== 0;
}

function textOf(view: RunView, { from, to }: Stretch): string {
  return view.words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
