import type { RunView } from './run-view';
import { PLACE, WORD } from './trait-bits';

/** `Hessen`, `Schweden`: a land or its people. With an article the people, behind a preposition of place or alone the land. */
export function voteLandsAndPeoples(view: RunView): void {
  for (let at = 0; at < view.words.length; at++) {
    const { word } = view.trait(at);
    if ((word & WORD.place) === 0 || (word & WORD.demonym) === 0 || !view.isSolid(at)) continue;
    const before = view.traitsBefore(at);
    const people = (before.word & (WORD.article | WORD.determiner)) !== 0;
    const led = (before.place & (PLACE.preposition | PLACE.role)) !== 0;
    const name = { from: at, to: at + 1 };
    if (people) view.vote(name, 'NORP', 8, 'name-role', view.before(at));
    else view.vote(name, 'GPE', led ? 14 : 8, 'name-place-cue', view.before(at));
  }
}
