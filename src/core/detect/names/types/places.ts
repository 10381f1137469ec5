import type { NameType } from '../../../model/mention';
import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, PLACE, THING, WORD } from './trait-bits';
import { traitsOf } from './traits';

const NUMBER = /^\d{1,4}$/;
const CLOSING = new Set([',', '.', ';', ')']);

/** `in X`, `the city of X`, `Mount X`, `X River`, `Quandtstraße 4`, `X (Hessen)`, `Landkreis X`. */
export function votePlaces(view: RunView): void {
  for (const solid of view.solids) {
    voteHeads(view, solid);
    voteCompounds(view, solid);
  }
  for (const solid of view.names) {
    if (isCommon(view, solid)) continue;
    votePreposition(view, solid);
    voteEnding(view, solid);
    voteRole(view, solid);
    voteContainer(view, solid);
  }
  votePoliticalOpenings(view);
}

function isCommon(view: RunView, { from, to }: Stretch): boolean {
  const { word, person } = view.trait(from);
  if (view.isCoined(from)) return true;
  if (to - from === 1 && (word & WORD.place) !== 0) return false;
  if ((word & WORD.demonym) !== 0 && (word & WORD.place) === 0) return true;
  if ((person & (PERSON.title | PERSON.plainRole)) !== 0) return true;
  return isAllPlain(view, from, to);
}

/** `in Nature Medicine`: no town is called so. */
function isAllPlain(view: RunView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!view.isPlainHere(at) || (to - from > 1 && view.has(at, 'word', WORD.place))) return false;
  }
  return true;
}

function votePreposition(view: RunView, solid: Stretch): void {
  const cue = view.before(solid.from);
  const { place, word } = view.traitsBefore(solid.from);
  if (cue === '') return;
  const verb = (view.traitsBefore(solid.from, 2).place & PLACE.verb) !== 0;
  if ((place & PLACE.preposition) !== 0) {
    view.vote(solid, 'GPE', Math.max(verb ? 17 : 0, strength(view, solid)), 'name-place-cue', cue);
  } else if ((place & PLACE.weakPreposition) !== 0) {
    const origin = (place & PLACE.origin) !== 0;
    const points = origin && isTownAndWord(view, solid) ? 22 : verb && solid.to - solid.from === 1 ? 13 : 3;
    view.vote(solid, 'GPE', points, 'name-place-cue', cue);
  } else if (
    (word & WORD.genitive) !== 0 &&
    (view.traitsBefore(solid.from, 2).place & PLACE.preposition) !== 0 &&
    (word & WORD.of) !== 0
  ) {
    // `north of X`, `nördlich von X`.
    view.vote(solid, 'GPE', 12, 'name-place-cue', view.before(solid.from, 2));
  } else if ((place & PLACE.verb) !== 0 && !view.has(solid.from, 'word', WORD.firstName)) {
    view.vote(solid, 'GPE', 4, 'name-place-cue', cue);
  }
}

/** `Tauberweiler`: only with a preposition before, since families are called so too. */
function voteEnding(view: RunView, { from, to }: Stretch): void {
  if (
    to - from > 1 ||
    !view.has(from, 'word', WORD.placeEnding) ||
    view.has(from, 'word', WORD.surname | WORD.firstName)
  )
    return;
  const led = (view.traitsBefore(from).place & (PLACE.preposition | PLACE.weakPreposition)) !== 0;
  view.vote({ from, to }, 'GPE', led ? 9 : 4, 'name-head', view.text(from));
}

/** One word behind `in` is a place more often than two, of which a person's name may be made. */
function strength(view: RunView, { from, to }: Stretch): number {
  if (view.has(from, 'word', WORD.firstName) && to - from > 1) return 2;
  if (isTownAndWord(view, { from, to })) return 30;
  return to - from === 1 ? 8 : 6;
}

/** A town that is a common word as well (`Essen`, `Kiel`) is hardly the word where that would want an article. */
function isTownAndWord(view: RunView, { from, to }: Stretch): boolean {
  return to - from === 1 && view.has(from, 'word', WORD.place) && view.isPlainHere(from);
}

function voteRole(view: RunView, solid: Stretch): void {
  const of = (view.traitsBefore(solid.from).word & WORD.of) !== 0;
  const n = of ? 2 : 1;
  const { place } = view.traitsBefore(solid.from, n);
  const type = (place & PLACE.role) !== 0 ? 'GPE' : (place & PLACE.landscape) !== 0 ? 'LOC' : null;
  if (type === null) return;
  if (!of && view.marksNames && (view.capitalBefore(solid.from) || type === 'GPE')) return;
  if (view.has(solid.from, 'word', WORD.firstName) && solid.to - solid.from > 1 && !of) return;
  view.vote(solid, type, of ? 30 : 26, 'name-role', view.before(solid.from, n));
}

/** `Orange County`, `Quandt River`, `Mount Quandt`; common nouns and offices before are no part. */
function voteHeads(view: RunView, solid: Stretch): void {
  for (let at = solid.from; at < solid.to; at++) {
    const { place, body, thing } = view.trait(at);
    const opens =
      (place & PLACE.opening) !== 0 &&
      at + 1 < solid.to &&
      (at === solid.from || !view.marksNames) &&
      !view.has(solid.to - 1, 'body', BODY.head | BODY.media);
    if (opens && !view.isPlainHere(at + 1)) {
      view.vote({ from: at, to: Math.min(solid.to, at + 3) }, 'LOC', 32, 'name-head', view.text(at));
      return;
    }
    if (at === solid.from || (place & (PLACE.head | PLACE.politicalHead)) === 0) continue;
    if (at + 1 < solid.to && (view.has(at + 1, 'body', BODY.head) || view.has(at + 1, 'place', PLACE.head))) continue;
    const from = headStart(view, solid, at);
    if (from >= at) continue;
    const political = (place & PLACE.politicalHead) !== 0;
    const shared = (body & (BODY.head | BODY.weakHead | BODY.media)) !== 0 || (thing & THING.eventHead) !== 0;
    view.vote(
      { from, to: at + 1 },
      political ? 'GPE' : 'LOC',
      headPoints(view, { from, to: at + 1 }, shared),
      'name-head',
      view.text(at),
    );
  }
}

function headStart(view: RunView, solid: Stretch, at: number): number {
  if (view.marksNames) return solid.from;
  let from = at;
  while (
    from > solid.from &&
    (!view.isPlainHere(from - 1) ||
      view.has(from - 1, 'word', WORD.adjective) ||
      view.has(from - 1, 'place', PLACE.modifier))
  )
    from--;
  return from;
}

function headPoints(view: RunView, { from, to }: Stretch, shared: boolean): number {
  const last = view.trait(to - 1);
  let points = shared ? 20 : 34;
  if (view.run.capitals === 'title') points -= 16;
  const person = view.has(from, 'word', WORD.firstName) && (last.word & WORD.surname) !== 0 && to - from === 2;
  if (person) points -= 20;
  if (to - from === 2 && view.words[from]?.opensSentence === true && view.has(from, 'word', WORD.plain)) points -= 12;
  return Math.max(points, 2);
}

/** `Quandtstraße`, `Rosenweg 3`: common compounds and those of several senses (`Arbeitsplatz`, `Umweg`) only with a number behind them. */
function voteCompounds(view: RunView, { from, to }: Stretch): void {
  for (let at = from; at < to; at++) {
    const { place, word } = view.trait(at);
    if ((place & (PLACE.compound | PLACE.street)) === 0 || view.isCoined(at)) continue;
    if ((word & (WORD.place | WORD.firstName | WORD.surname)) !== 0) continue;
    const numbered = (place & PLACE.street) !== 0 && NUMBER.test(view.after(at));
    const plain = (word & WORD.plain) !== 0;
    if (!numbered && (plain || (place & PLACE.compound) === 0)) continue;
    view.vote({ from: at, to: at + 1 }, 'LOC', numbered ? (plain ? 40 : 34) : 24, 'name-head', view.text(at));
  }
}

/** `Dayton, Ohio`; `Frankenberg (Hessen)`: a known place behind it that holds it. */
function voteContainer(view: RunView, solid: Stretch): void {
  const last = solid.to - 1;
  const opening = view.after(last);
  if ((opening !== ',' && opening !== '(') || view.has(solid.from, 'word', WORD.firstName)) return;
  const length = containerLength(view, last);
  if (length === 0) return;
  const closing = view.after(last, 2 + length);
  const container = view.after(last, 2);
  if (opening === '(') {
    if (closing === ')') view.vote(solid, 'GPE', 18, 'name-place-cue', container);
    return;
  }
  const led = (view.traitsBefore(solid.from).place & (PLACE.preposition | PLACE.weakPreposition)) !== 0;
  if (led && CLOSING.has(closing)) view.vote(solid, 'GPE', 28, 'name-place-cue', container);
}

/** Tokens of the known place behind the sign behind word `last`; 0 when none stands there. */
function containerLength(view: RunView, last: number): number {
  const first = view.after(last, 2);
  if (first === '') return 0;
  if ((view.traitsAfter(last, 2).word & WORD.place) !== 0) return 1;
  const second = view.after(last, 3);
  return second !== '' && (traitsOf(`${first} ${second}`, view.language).word & WORD.place) !== 0 ? 2 : 0;
}

/** `Republic of Quandia`, `Landkreis Quandt`. */
function votePoliticalOpenings(view: RunView): void {
  for (let at = 0; at < view.words.length; at++) {
    if (!view.has(at, 'place', PLACE.politicalOpening) || !view.isSolid(at) || !view.follows(at + 1)) continue;
    const type: NameType = 'GPE';
    let name = at + 1;
    const of = view.has(name, 'word', WORD.of);
    if (of) name++;
    else if (view.marksNames) continue;
    let end = name;
    while (view.isSolid(end) && view.follows(end) && end - name < 3 && !view.isPlainHere(end)) end++;
    if (end === name) continue;
    let from = at;
    while (
      from > 0 &&
      view.follows(from) &&
      view.isSolid(from - 1) &&
      (view.marksNames || view.has(from - 1, 'word', WORD.adjective))
    )
      from--;
    view.vote({ from, to: end }, type, view.run.capitals === 'title' ? 20 : 36, 'name-head', view.text(at));
  }
}
