import { personFrom, saysOtherwise } from './person-span';
import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, THING, WORD, type WordTraits } from './trait-bits';

/** `spokeswoman Ida Quandt`, `Richter Quandt`, `Northwind CEO Ida Quandt`, `his wife Ida`. */
export function votePersonsByRole(view: RunView): void {
  for (let at = 0; at < view.words.length; at++) {
    if (!view.isSolid(at)) continue;
    const role = view.before(at);
    if (role === '') continue;
    const traits = view.traitsBefore(at);
    if (role === ',') voteBehindComma(view, at);
    if ((traits.person & PERSON.kin) !== 0) voteKin(view, at, role);
    if ((traits.person & PERSON.rank) !== 0 && (view.traitsBefore(at, 2).thing & THING.productRole) !== 0) continue;
    if ((traits.person & PERSON.role) === 0 || (!view.capitalBefore(at) && view.block.table.nounCapitals)) continue;
    if (isRoleItself(view, at)) continue;
    const name = personFrom(view, at);
    if (name.to === at || saysOtherwise(view, name) || goesOnWithOffice(view, name)) continue;
    const points = view.capitalBefore(at) ? capitalRole(view, at, traits) : lowerRole(view, name);
    if (points > 0) view.vote(name, 'PERSON', points, 'name-role', role);
  }
  for (const solid of view.solids) voteEmployer(view, solid);
  for (let at = 0; at + 1 < view.words.length; at++) {
    if (view.isFieldOfOffice(at)) view.vote(personFrom(view, at + 1), 'PERSON', 34, 'name-role', view.before(at, 2));
  }
}

function isRoleItself(view: RunView, at: number): boolean {
  if (view.has(at, 'person', PERSON.title)) return true;
  return view.has(at, 'person', PERSON.plainRole) && view.isSolid(at + 1) && view.follows(at + 1);
}

/** `the press director Navy Capt. Quandt`: the word behind the role belongs to the office behind it. */
function goesOnWithOffice(view: RunView, { to }: Stretch): boolean {
  return view.follows(to) && view.has(to, 'person', PERSON.title | PERSON.rank | PERSON.plainRole);
}

function lowerRole(view: RunView, { from, to }: Stretch): number {
  const first = view.trait(from);
  if ((first.word & (WORD.demonym | WORD.place | WORD.otherKnown)) !== 0 && (first.word & WORD.firstName) === 0)
    return to - from > 1 ? 10 : 0;
  if (to - from > 1) return 32;
  return view.isPlainHere(from) ? 8 : 22;
}

function capitalRole(view: RunView, at: number, role: WordTraits): number {
  const previous = at - 1;
  const inRun = view.follows(at) && view.words[previous] !== undefined;
  if (inRun && view.has(previous - 1, 'word', WORD.firstName) && view.follows(previous)) return 0;
  const named = view.has(at, 'word', WORD.firstName | WORD.surname);
  if ((view.traitsBefore(at, 2).person & PERSON.title) !== 0) return 40;
  if (view.isPlainHere(at)) return named && !hasArticle(view, at) ? 18 : 0;
  if (view.has(at, 'word', WORD.demonym)) return 0;
  if (!view.marksNames && !named && view.has(at, 'word', WORD.foreign)) return 0;
  if (view.has(at, 'word', WORD.place) && !named) return 6;
  if (view.has(at, 'word', WORD.plain) && !named) return 10;
  if (named) return 40;
  if ((role.person & PERSON.plainRole) === 0 && view.marksNames) return 12;
  if (view.marksNames) return 38;
  // `der Kläger Pflichtmitglied der Kammer`: a genitive belongs to a noun.
  const next = view.traitsAfter(at).word;
  if ((next & WORD.genitive) !== 0 && (next & WORD.definite) !== 0) return 6;
  return hasArticle(view, at) ? 24 : 38;
}

function hasArticle(view: RunView, at: number): boolean {
  return (view.traitsBefore(at, 2).word & WORD.article) !== 0;
}

/** `her husband, Tom Quandt, works`, `the captain, Luis Prado`: the full name behind the comma. */
function voteBehindComma(view: RunView, at: number): void {
  if ((view.traitsBefore(at, 2).person & (PERSON.role | PERSON.kin)) === 0) return;
  const name = personFrom(view, at);
  if (name.to - at < 2 || saysOtherwise(view, name) || goesOnWithOffice(view, name)) return;
  if (view.isPlainHere(at) || view.has(at, 'word', WORD.demonym | WORD.place)) return;
  const closes = /^[,.;:()]?$/.test(view.after(name.to - 1));
  view.vote(name, 'PERSON', closes ? 24 : 14, 'name-role', view.before(at, 2));
}

function voteKin(view: RunView, at: number, kin: string): void {
  if (view.isPlainHere(at) && !view.has(at, 'word', WORD.firstName)) return;
  // `die Northwind-Tochter Quandt`: a firm.
  if (view.before(at, 2) === '-' && !view.has(at, 'word', WORD.firstName)) return;
  if (view.has(at, 'word', WORD.demonym)) return;
  const name = personFrom(view, at);
  if (saysOtherwise(view, name)) return;
  const capital = view.capitalBefore(at);
  const apart = capital && view.marksNames && !view.follows(at);
  const first = view.has(at, 'word', WORD.firstName);
  // A `Tochter` of a firm is another: without a first name it stays open where nouns have capitals.
  const points = first ? 30 : apart || (capital && !view.marksNames) ? 10 : 22;
  view.vote(name, 'PERSON', points, 'name-role', kin);
}

/** Whose chief the chief is: `Northwind CEO Ida Quandt`. Nothing is said when the words before the role belong to it. */
function voteEmployer(view: RunView, { from, to }: Stretch): void {
  for (let at = from + 1; at < to; at++) {
    const { person, body } = view.trait(at);
    if ((person & PERSON.plainRole) === 0 || (body & BODY.possession) === 0) continue;
    let end = at;
    while (end > from && view.has(end - 1, 'person', PERSON.modifier | PERSON.role)) end--;
    if (end === from || view.has(from, 'person', PERSON.title | PERSON.rank | PERSON.role)) return;
    if (view.has(from, 'word', WORD.place | WORD.demonym | WORD.firstName) || view.isPlainHere(from)) return;
    view.vote({ from, to: end }, 'ORG', 16, 'name-organisation-cue', view.text(at));
    return;
  }
}
