import { vote } from '../run-draft';
import { personFrom, saysOtherwise } from './person-span';
import { FAMILY, type RunView, type Stretch } from './run-view';
import { BODY, PERSON, PLACE, WORD } from './trait-bits';

/** First names and initials with what follows them. */
export function votePersonsByName(view: RunView): void {
  for (const solid of view.solids) {
    for (let at = solid.from; at < solid.to; at++) {
      if (view.has(at, 'word', WORD.firstName)) {
        at = voteFirstName(view, at, solid) - 1;
      } else if (view.isInitial(at)) {
        at = voteInitials(view, at) - 1;
      } else if (view.has(at, 'person', PERSON.familyParticle) && at + 1 < solid.to && at === solid.from) {
        at = voteParticle(view, at) - 1;
      } else if (solid.to - solid.from === 1 && view.has(at, 'word', WORD.surname)) {
        voteSurname(view, at);
      } else if (FAMILY.test(view.text(at)) && view.words[at]?.allCapitals !== true) {
        view.vote({ from: at, to: at + 1 }, 'PERSON', 12, 'name-particle', view.text(at).slice(0, 2));
      }
    }
  }
  voteParticles(view);
}

/** Answers where reading goes on. */
function voteFirstName(view: RunView, at: number, solid: Stretch): number {
  const name = view.text(at);
  // `Sankt Nikolai`, `Lake Albert`: called after people.
  if (at > solid.from && view.has(at - 1, 'place', PLACE.opening)) return solid.to;
  const whole = personFrom(view, at);
  // `Al Anbar`, `La Paz`: an article of another language rather than a first name.
  if (view.has(at, 'person', PERSON.particle) && !view.has(at + 1, 'word', WORD.surname)) return at + 1;
  const unsure = (view.trait(at).word & (WORD.place | WORD.plain | WORD.surname | WORD.otherKnown)) !== 0;
  if (whole.to - at < 2) {
    if (view.after(at) === '-' && !view.blankAfter(at)) return at + 1;
    if (at === solid.from && solid.to - at === 1 && !view.isPlainHere(at))
      view.vote(whole, 'PERSON', unsure ? 5 : 12, 'name-first-name', name);
    return at + 1;
  }
  if (saysOtherwise(view, whole) || saysOtherwise(view, { from: at, to: Math.max(whole.to, solid.to) }))
    return whole.to;
  if (view.has(at + 1, 'word', WORD.demonym) && !view.has(at + 1, 'word', WORD.surname)) return whole.to;
  if (view.isPlainHere(at) && view.isPlainHere(at + 1)) return whole.to;
  view.vote(whole, 'PERSON', points(view, whole, unsure), 'name-first-name', name);
  return whole.to;
}

function points(view: RunView, whole: Stretch, unsure: boolean): number {
  const last = view.trait(whole.to - 1);
  let sum = unsure ? 20 : 32;
  // A common noun is in the name only where much else spoke for it.
  if ((last.word & WORD.surname) !== 0 || view.isPlainHere(whole.to - 1)) sum += 8;
  else if ((last.word & (WORD.place | WORD.otherKnown)) !== 0) sum -= 10;
  if ((last.body & BODY.weakHead) !== 0 && (last.word & WORD.surname) === 0) sum -= 12;
  if (whole.to - whole.from > 4) sum -= 8;
  return sum;
}

/** `Abu Quandi`, `Van Quandt`: a particle with a capital opens a family name, or what is called after it. */
function voteParticle(view: RunView, at: number): number {
  const whole = personFrom(view, at);
  if (whole.to - at > 1 && !saysOtherwise(view, whole)) view.vote(whole, 'PERSON', 13, 'name-particle', view.text(at));
  return Math.max(whole.to, at + 1);
}

/** A family name alone, if it is nothing else. */
function voteSurname(view: RunView, at: number): void {
  const { word } = view.trait(at);
  if ((word & (WORD.plain | WORD.place | WORD.demonym | WORD.otherKnown)) !== 0) return;
  vote(view.run, [at, at + 1], 'PERSON', 11, 'name-list', { list: 'surname' });
}

/** `J. R. Quandt`, `A. Quandt`. */
function voteInitials(view: RunView, at: number): number {
  let next = at;
  while (view.isInitial(next) && view.follows(next + 1)) next++;
  const whole = personFrom(view, at);
  if (view.isInitial(next)) return next + 1;
  if (next >= whole.to || !view.isSolid(next) || view.words[next]?.allCapitals === true || view.isPlainHere(next))
    return at + 1;
  if (at > 0 && view.follows(at) && !view.has(at - 1, 'person', PERSON.title | PERSON.role) && view.isSolid(at - 1))
    return whole.to;
  if (saysOtherwise(view, whole)) return whole.to;
  view.vote(whole, 'PERSON', 28, 'name-initials');
  return whole.to;
}

/** `van der Quandt`: two particles in lower case, or one that no preposition is, before a capital. */
function voteParticles(view: RunView): void {
  for (let at = 1; at < view.words.length; at++) {
    if (!view.isSolid(at) || !view.follows(at)) continue;
    let from = at;
    while (
      from > 0 &&
      view.has(from - 1, 'person', PERSON.particle) &&
      view.words[from - 1]?.capitalised === false &&
      !view.has(from - 1, 'word', WORD.coordinator)
    ) {
      from--;
      if (view.words[from]?.breakBefore === true) break;
    }
    const before = from - 1;
    if (from === at || before < 0 || !view.follows(from) || !view.isSolid(before)) continue;
    const onlyParticles = !view.has(at - 1, 'word', WORD.connector) || at - from > 1;
    if (!onlyParticles || view.isPlainHere(at) || view.isPlainHere(before)) continue;
    if (view.has(before, 'word', WORD.firstName)) continue;
    const sure = at - from > 1 || view.has(from, 'person', PERSON.familyParticle);
    view.vote({ from: before, to: at + 1 }, 'PERSON', sure ? 26 : 10, 'name-particle', view.text(from));
  }
}
