import type { NameType } from '../../../model/mention';
import type { RunView, Stretch } from './run-view';
import { WORD, type WordTraits } from './trait-bits';

/** A known place or a person's full name in a list says a little of its neighbours: `Kassel, Quandt und Fulda`. */
export function voteByCoordination(view: RunView): void {
  for (const name of view.names) {
    const first = view.trait(name.from);
    if ((first.word & (WORD.place | WORD.demonym | WORD.firstName | WORD.otherKnown)) !== 0) continue;
    if (name.to - name.from === 1 && view.isPlainHere(name.from)) continue;
    const before = typeBefore(view, name);
    const behind = typeBehind(view, name);
    const type = before ?? behind;
    if (type === null || (before !== null && behind !== null && before !== behind)) continue;
    if (type === 'PERSON' && name.to - name.from !== 2) continue;
    const other = before === null ? view.after(name.to - 1, 2) : view.before(name.from, 2);
    view.vote(name, type, before === behind ? 12 : 7, 'name-coordination', other);
  }
}

function typeBefore(view: RunView, { from }: Stretch): NameType | null {
  if (view.before(from) !== ',' && (view.traitsBefore(from).word & WORD.coordinator) === 0) return null;
  if (isPlace(view.traitsBefore(from, 2))) return 'GPE';
  return isPerson(view.traitsBefore(from, 3), view.traitsBefore(from, 2)) ? 'PERSON' : null;
}

function typeBehind(view: RunView, { to }: Stretch): NameType | null {
  const last = to - 1;
  if (view.after(last) !== ',' && (view.traitsAfter(last).word & WORD.coordinator) === 0) return null;
  if (isPlace(view.traitsAfter(last, 2))) return 'GPE';
  return isPerson(view.traitsAfter(last, 2), view.traitsAfter(last, 3)) ? 'PERSON' : null;
}

function isPlace({ word }: WordTraits): boolean {
  return (word & WORD.place) !== 0 && (word & (WORD.firstName | WORD.plain | WORD.functionWord)) === 0;
}

function isPerson(first: WordTraits, second: WordTraits): boolean {
  const sure = (first.word & WORD.firstName) !== 0 && (first.word & (WORD.plain | WORD.place)) === 0;
  return sure && (second.word & (WORD.plain | WORD.functionWord)) === 0;
}
