import { personFrom, saysOtherwise } from './person-span';
import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, PLACE, THING, WORD } from './trait-bits';

/** How far behind an auxiliary the verb of a person is looked for (`was later born`, `wurde 1950 in … geboren`). */
const VERB_REACH = 6;
/** Smaller numbers behind a word are more often those of something else. */
const GROWN = 14;
const AGE = /^\d{1,2}$/;

/** What stands before and behind a word that names a person: `said X`, `X, 54,`, `X, who`, `X’s widow`. */
export function votePersonsByCue(view: RunView): void {
  for (const solid of view.names) {
    if (view.has(solid.from, 'person', PERSON.title | PERSON.plainRole)) continue;
    const name = personFrom(view, startOf(view, solid));
    if (name.to !== solid.to || name.to - name.from > 4) continue;
    if (isCommon(view, name) || saysOtherwise(view, name)) continue;
    voteBehind(view, name);
    voteBefore(view, name);
  }
}

/** `the Middle East Ida Quandt`: the person begins at the first name. */
function startOf(view: RunView, { from, to }: Stretch): number {
  if (view.has(from, 'word', WORD.firstName) || view.isInitial(from)) return from;
  for (let at = from + 1; at + 1 < to; at++) if (view.has(at, 'word', WORD.firstName)) return at;
  return from;
}

function isCommon(view: RunView, { from, to }: Stretch): boolean {
  const { word } = view.trait(from);
  if (to - from === 1 && (view.isCoined(from) || view.has(from, 'person', PERSON.kin | PERSON.rank))) return true;
  if ((word & (WORD.demonym | WORD.otherKnown)) !== 0) return true;
  if ((word & WORD.place) !== 0 && (word & WORD.firstName) === 0 && to - from === 1) return true;
  return view.isPlainHere(from) && to - from === 1 && (word & WORD.firstName) === 0;
}

function voteBehind(view: RunView, name: Stretch): void {
  const last = name.to - 1;
  if (view.words[last]?.possessive === true) {
    const owned = view.traitsAfter(last, view.after(last) === "'" || view.after(last) === '’' ? 2 : 1);
    if ((owned.person & PERSON.kin) !== 0) view.vote(name, 'PERSON', 20, 'name-person-cue', view.after(last));
    return;
  }
  const next = view.after(last);
  if (next === ',' || next === '(') {
    voteAge(view, name, next);
    const after = view.traitsAfter(last, 2);
    if (next === ',' && (after.person & PERSON.follower) !== 0)
      view.vote(name, 'PERSON', 20, 'name-person-cue', view.after(last, 2));
    return;
  }
  if ((view.traitsBefore(name.from).place & (PLACE.preposition | PLACE.weakPreposition)) !== 0) return;
  const { person, word } = view.traitsAfter(last);
  if ((person & PERSON.speech) !== 0) voteSpeaker(view, name, next);
  else if ((person & PERSON.verb) !== 0) view.vote(name, 'PERSON', 10, 'name-person-cue', next);
  else if ((person & PERSON.follower) !== 0) view.vote(name, 'PERSON', 14, 'name-person-cue', next);
  if ((word & WORD.auxiliary) === 0) return;
  for (let n = 2; n <= VERB_REACH; n++) {
    const verb = view.traitsAfter(last, n);
    if ((verb.person & PERSON.verb) === 0) continue;
    view.vote(name, 'PERSON', 12, 'name-person-cue', view.after(last, n));
    return;
  }
}

/** People and bodies speak: a person is likelier, a body possible. */
function voteSpeaker(view: RunView, name: Stretch, verb: string): void {
  const single = name.to - name.from === 1;
  const surname = view.has(name.to - 1, 'word', WORD.surname | WORD.firstName);
  const points = view.marksNames ? 8 : 5;
  view.vote(name, 'PERSON', single && !surname ? points : 12, 'name-person-cue', verb);
  if (single) view.vote(name, 'ORG', points - 2, 'name-organisation-cue', verb);
}

/** `Quandt, 54,` and `Quandt (54)`; `Quandt (54.)` is a minute of a match. */
function voteAge(view: RunView, name: Stretch, opening: string): void {
  const last = name.to - 1;
  const age = view.after(last, 2);
  if (!AGE.test(age) || Number(age) < 3) return;
  const close = view.after(last, 3);
  const closes = close === (opening === '(' ? ')' : ',');
  if (!closes) return;
  const named = last > name.from || view.has(last, 'word', WORD.surname | WORD.firstName);
  const sure = named || (opening === ',' && Number(age) >= GROWN);
  view.vote(name, 'PERSON', sure ? 28 : 10, 'name-person-cue', age);
}

function voteBefore(view: RunView, name: Stretch): void {
  const cue = view.before(name.from);
  if (cue === '') return;
  const { person } = view.traitsBefore(name.from);
  if ((person & PERSON.introduction) !== 0) {
    const noun = view.traitsBefore(name.from, 2);
    const other =
      (noun.thing & THING.productRole) !== 0 || (noun.body & BODY.role) !== 0 || (noun.place & PLACE.role) !== 0;
    if (!other) view.vote(name, 'PERSON', 14, 'name-person-cue', cue);
  } else if ((person & PERSON.speech) !== 0) {
    view.vote(name, 'PERSON', isInversion(view, name) ? 16 : 6, 'name-person-cue', cue);
  }
}

/** `…”, said X`: a quotation or a comma before the verb, and no other verb behind the name (`Ida, of Velm, said X had gone`). */
function isInversion(view: RunView, { from, to }: Stretch): boolean {
  return /^(?:["“”»«‘’',!?–-])$/u.test(view.before(from, 2)) && (view.traitsAfter(to - 1).word & WORD.auxiliary) === 0;
}
