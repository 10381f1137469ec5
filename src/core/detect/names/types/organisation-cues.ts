import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, PLACE, WORD } from './trait-bits';

/** `the carmaker X`, `shares of X`, `X shares`, `X’s chief executive`, `X acquired`, `X-Konzern`, `bei X angestellt`. */
export function voteByOrganisationCue(view: RunView): void {
  for (const solid of view.names) {
    if (isOther(view, solid)) continue;
    voteBefore(view, solid);
    voteBehind(view, solid);
    voteEnding(view, solid);
  }
}

function isOther(view: RunView, { from, to }: Stretch): boolean {
  const { word, person } = view.trait(from);
  if ((word & (WORD.place | WORD.demonym)) !== 0 && to - from === 1) return true;
  if ((person & (PERSON.title | PERSON.plainRole)) !== 0) return true;
  return to - from === 1 && view.isPlainHere(from);
}

/** `Quandobank`: coined like the name of a firm. */
function voteEnding(view: RunView, { from, to }: Stretch): void {
  for (let at = from; at < to; at++) {
    const { body, word } = view.trait(at);
    if ((body & BODY.ending) === 0 || (word & (WORD.plain | WORD.place | WORD.surname | WORD.firstName)) !== 0)
      continue;
    view.vote({ from, to }, 'ORG', 10, 'name-head', view.text(at));
    return;
  }
}

function voteBefore(view: RunView, { from, to }: Stretch): void {
  const cue = view.before(from);
  const { body, word, place } = view.traitsBefore(from);
  const name = { from, to };
  if (cue === ',') voteBehindComma(view, name);
  if ((body & BODY.role) !== 0 && !view.isPlainHere(from)) {
    const points = view.capitalBefore(from) && view.marksNames ? 6 : 22;
    view.vote(name, 'ORG', points, 'name-role', cue);
    return;
  }
  if ((body & BODY.employment) !== 0) view.vote(name, 'ORG', 8, 'name-organisation-cue', cue);
  if ((word & WORD.genitive) === 0 && (place & (PLACE.preposition | PLACE.weakPreposition)) === 0) return;
  // Behind an article: `shares of the X`.
  const owned = view.traitsBefore(from, 2).body;
  if ((owned & BODY.possession) !== 0) view.vote(name, 'ORG', 13, 'name-organisation-cue', view.before(from, 2));
  else if ((owned & ((word & WORD.agent) === 0 ? BODY.employment : BODY.agency)) !== 0)
    view.vote(name, 'ORG', 12, 'name-organisation-cue', view.before(from, 2));
}

/** `its parent company, X.`: one name between the noun and the end of the clause. */
function voteBehindComma(view: RunView, name: Stretch): void {
  const { body, person } = view.traitsBefore(name.from, 2);
  if (
    (body & BODY.role) === 0 ||
    view.capitalBefore(name.from, 2) === view.marksNames ||
    (person & PERSON.role) !== 0 ||
    !/^[,.;:()]?$/.test(view.after(name.to - 1))
  )
    return;
  view.vote(name, 'ORG', 18, 'name-role', view.before(name.from, 2));
}

function voteBehind(view: RunView, name: Stretch): void {
  const last = name.to - 1;
  const possessive = view.words[last]?.possessive === true;
  const next = view.after(last);
  if (next === '-' && !view.blankAfter(last)) {
    voteCompound(view, name, view.after(last, 2));
    return;
  }
  const { body } = view.traitsAfter(last);
  if ((body & BODY.possession) !== 0 && !view.isSolid(name.to))
    view.vote(name, 'ORG', possessive ? 10 : 13, 'name-organisation-cue', next);
  else if (!possessive && (body & BODY.verb) !== 0) view.vote(name, 'ORG', 8, 'name-organisation-cue', next);
  else if (!possessive && !view.marksNames && (body & BODY.role) !== 0 && view.follows(name.to))
    view.vote(name, 'ORG', 6, 'name-organisation-cue', next);
}

/** `X-Konzern`, `X-Aktie`. */
function voteCompound(view: RunView, name: Stretch, common: string): void {
  const { body } = view.traitsAfter(name.to - 1, 2);
  if ((body & (BODY.role | BODY.head | BODY.compoundRole)) !== 0) view.vote(name, 'ORG', 22, 'name-role', common);
  else if ((body & BODY.possession) !== 0) view.vote(name, 'ORG', 14, 'name-organisation-cue', common);
}
