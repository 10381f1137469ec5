import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, PLACE, WORD } from './trait-bits';

/** People of more names are rare, long runs of capitals are not. */
const MOST_WORDS = 7;

/** How far the name of a person reaches that begins at word `from`: given names, initials, particles, family names, `Jr.`; empty when none begins there. */
export function personFrom(view: RunView, from: number): Stretch {
  let to = from;
  let names = 0;
  const last = Math.min(view.words.length, from + MOST_WORDS);
  for (let at = from; at < last; at++) {
    const word = view.words[at];
    if (word === undefined) break;
    if (word.breakBefore && at > from && !isSuffix(view, at)) break;
    if (view.has(at, 'person', PERSON.particle) && (!word.capitalised || word.connector)) {
      if (at > from && (view.has(at, 'word', WORD.coordinator) || !particlesReachName(view, at))) break;
      continue;
    }
    if (at > from && isSuffix(view, at)) {
      to = at + 1;
      break;
    }
    if (!view.isSolid(at) || view.has(at, 'person', PERSON.degree) || view.has(at, 'body', BODY.legal)) break;
    if (at > from && names > 0 && endsBefore(view, at) && !isFamilyName(view, from, at)) break;
    to = at + 1;
    if (!view.isInitial(at)) names++;
    if (word.possessive) break;
  }
  return { from, to };
}

/** `of the`: several particles may follow each other, but a name has to stand behind them at once. */
function particlesReachName(view: RunView, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = view.words[next];
    if (word === undefined || word.breakBefore) return false;
    // `Quandt von der Nordbank AG`: what goes on to a body's noun is no part of the name.
    if (view.isSolid(next + 1) && view.follows(next + 1) && view.has(next + 1, 'body', BODY.head | BODY.legal))
      return false;
    if (view.isSolid(next) && word.capitalised) return !view.isPlainHere(next) || view.has(next, 'word', WORD.surname);
    if (!view.has(next, 'person', PERSON.particle)) return false;
  }
  return false;
}

function isSuffix(view: RunView, at: number): boolean {
  if (!view.has(at, 'person', PERSON.suffix)) return false;
  const text = view.text(at);
  return /^\p{Lu}/u.test(text) && (!/^[IV]+$/.test(text) || view.words[at]?.allCapitals === true);
}

/** Another title or office begins something else; where nouns have capitals, so does a common one that is no family name. */
function endsBefore(view: RunView, at: number): boolean {
  const named = view.has(at, 'word', WORD.surname | WORD.firstName);
  // Compounds are family names as well (`Unterberger`): behind a first name they go on.
  if (view.isPlainHere(at))
    return !named && (view.has(at, 'word', WORD.listed) || !view.has(at - 1, 'word', WORD.firstName));
  return !named && view.has(at, 'person', PERSON.title | PERSON.plainRole);
}

const AGE = /^\d{1,3}$/;

/**
 * Where nouns have capitals, a common one behind a first name (`Jörg Nagel`) is a family name when an office or a verb of speech stands before,
 * when the two open the sentence and it goes on in small letters, for only one thing can stand there, or when an age or an office follows in brackets or behind a comma.
 */
function isFamilyName(view: RunView, from: number, at: number): boolean {
  if (!view.block.table.nounCapitals || view.run.capitals !== 'nouns' || !view.isPlainHere(at)) return false;
  for (let first = from; first < at; first++) if (!isPlainlyFirstName(view, first)) return false;
  const { person, word } = view.trait(at);
  if ((person & (PERSON.title | PERSON.kin)) !== 0 || (word & WORD.demonym) !== 0) return false;
  if ((view.traitsBefore(from).person & (PERSON.title | PERSON.rank | PERSON.role | PERSON.speech)) !== 0) return true;
  const next = view.after(at);
  if (next === '(' || next === ',') {
    if (AGE.test(view.after(at, 2)) && view.after(at, 3) === (next === '(' ? ')' : ',')) return true;
    return isOffice(view, at, 2) || ((view.traitsAfter(at, 2).word & WORD.article) !== 0 && isOffice(view, at, 3));
  }
  const opens = /^[.?!:;»«“”„"]?$/u.test(view.before(from));
  return opens && /^\p{L}/u.test(next) && !view.capitalAfter(at);
}

function isPlainlyFirstName(view: RunView, at: number): boolean {
  const { word } = view.trait(at);
  return (word & WORD.firstName) !== 0 && (word & (WORD.plain | WORD.place | WORD.otherKnown)) === 0;
}

function isOffice(view: RunView, at: number, n: number): boolean {
  return (view.traitsAfter(at, n).person & PERSON.role) !== 0;
}

/** Does the stretch say of itself that it is no person (`King Edward School`, `Charles Street`)? */
export function saysOtherwise(view: RunView, { from, to }: Stretch): boolean {
  if (to - from < 1) return true;
  const last = view.trait(to - 1);
  if ((last.word & (WORD.surname | WORD.firstName)) !== 0 && to - from < 3) return false;
  const head = (last.body & BODY.head) !== 0 && ((last.body & BODY.weakHead) === 0 || to - from > 1);
  return (
    head ||
    (last.body & BODY.legal) !== 0 ||
    (last.place & (PLACE.head | PLACE.compound)) !== 0 ||
    (last.body & (BODY.media | BODY.compound)) !== 0
  );
}
