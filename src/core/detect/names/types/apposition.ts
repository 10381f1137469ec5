import type { NameType } from '../../../model/mention';
import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, PLACE, THING, WORD, type WordTraits } from './trait-bits';

/** How many words a description has before the noun that tells (`a former deputy director`). */
const REACH = 5;
const SIGN = /^[^\p{L}\p{N}]$/u;

/** `X, director of Y,`, `X, a software company,`, `X is a browser`, `X (Trainer)`. */
export function voteByApposition(view: RunView): void {
  for (const solid of view.names) {
    if (solid.to - solid.from > 5) continue;
    const last = solid.to - 1;
    if (view.words[last]?.possessive === true || view.has(last, 'person', PERSON.title | PERSON.plainRole)) continue;
    if (solid.to - solid.from === 1 && view.isPlainHere(last)) continue;
    voteNamed(view, solid);
    const next = view.after(last);
    if (next === ',' || next === '(') voteDescription(view, solid, 2, next);
    else if (
      (view.traitsAfter(last).word & WORD.copula) !== 0 &&
      (view.traitsAfter(last, 2).word & WORD.article) !== 0
    ) {
      voteDescription(view, solid, 2, 'is');
    }
  }
}

/** `a girl called X`, `eine App namens X`. */
function voteNamed(view: RunView, solid: Stretch): void {
  if ((view.traitsBefore(solid.from).word & WORD.naming) === 0) return;
  const type = described(view.traitsBefore(solid.from, 2));
  if (type !== null) view.vote(solid, type, 26, 'name-role', view.before(solid.from, 2));
}

function voteDescription(view: RunView, solid: Stretch, from: number, opening: string): void {
  const last = solid.to - 1;
  const first = view.traitsAfter(last, from).word;
  const definite = (first & WORD.definite) !== 0;
  const article = (first & WORD.article) !== 0;
  for (let n = from + (article ? 1 : 0); n < from + REACH; n++) {
    const word = view.after(last, n);
    if (word === '' || SIGN.test(word)) return;
    const traits = view.traitsAfter(last, n);
    if ((traits.word & (WORD.functionWord | WORD.copula | WORD.auxiliary)) !== 0 && n > from) return;
    const type = described(traits);
    if (type === null) continue;
    const closing = view.after(last, n + 1);
    if (isModifier(view, last, n)) continue;
    const points = pointsOf(opening, article, definite, view.traitsAfter(last, n + 1), closing);
    if (points > 0 && fits(view, solid, type)) view.vote(solid, type, points, 'name-role', word);
    return;
  }
}

/** A noun before another noun only describes it (`a software company`, `a city lawyer`). */
function isModifier(view: RunView, last: number, n: number): boolean {
  return described(view.traitsAfter(last, n + 1)) !== null;
}

function described(traits: WordTraits): NameType | null {
  if ((traits.person & (PERSON.role | PERSON.kin)) !== 0) return 'PERSON';
  if ((traits.thing & THING.productRole) !== 0 && (traits.body & BODY.role) === 0) return 'PRODUCT';
  if ((traits.body & BODY.role) !== 0) return 'ORG';
  if ((traits.place & PLACE.role) !== 0) return 'GPE';
  return (traits.place & PLACE.landscape) !== 0 ? 'LOC' : null;
}

/** `In Paris, the president said` speaks of no Paris: after a comma, a definite description wants an end or a genitive. */
function pointsOf(opening: string, article: boolean, definite: boolean, next: WordTraits, closing: string): number {
  const closes = closing === ',' || closing === ')' || closing === '.' || closing === ';' || closing === '';
  const goesOn = (next.word & WORD.genitive) !== 0;
  if (opening === '(') return closes || goesOn ? 18 : 0;
  if (opening === 'is') return definite ? 14 : 22;
  if (!closes && !goesOn) return 0;
  if (definite) return goesOn ? 16 : 8;
  return article || goesOn ? 22 : 12;
}

/** A known place or a place’s preposition before speaks against a person or body behind the comma. */
function fits(view: RunView, { from, to }: Stretch, type: NameType): boolean {
  const { word } = view.trait(from);
  if ((word & WORD.demonym) !== 0 && to - from === 1) return false;
  if (type === 'GPE' || type === 'LOC') return true;
  const single = to - from === 1;
  if (single && (word & WORD.place) !== 0 && (word & WORD.firstName) === 0) return false;
  return (view.traitsBefore(from).place & (PLACE.preposition | PLACE.weakPreposition)) === 0 || !single;
}
