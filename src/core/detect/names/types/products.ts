import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, THING, WORD } from './trait-bits';

/** How far back the word before examples is looked for, in tokens. */
const REACH = 8;

/** `the browser X`, `X users`, `version of X`, `MS X`, `X 3.5`, `services such as X or Y`. */
export function voteProducts(view: RunView): void {
  const prefixes = view.block.table.products.shipPrefixes;
  for (const solid of view.solids) {
    voteShip(view, solid, prefixes);
    voteTitled(view, solid);
  }
  for (const solid of view.names) {
    if (isOther(view, solid)) continue;
    voteBefore(view, solid);
    voteBehind(view, solid);
    voteExamples(view, solid);
    voteAmongOthers(view, solid);
  }
}

function isOther(view: RunView, { from, to }: Stretch): boolean {
  const { word, person } = view.trait(from);
  if ((word & (WORD.place | WORD.demonym)) !== 0 || (person & (PERSON.title | PERSON.plainRole)) !== 0) return true;
  return to - from === 1 && view.isPlainHere(from);
}

/** The prefix belongs to the ship's name. */
function voteShip(view: RunView, { from, to }: Stretch, prefixes: readonly string[]): void {
  if (to - from < 2 || view.words[from]?.allCapitals !== true || !prefixes.includes(view.text(from))) return;
  if (view.has(from + 1, 'person', PERSON.title)) return;
  view.vote({ from, to }, 'PRODUCT', 36, 'name-head', view.text(from));
}

/** `the steamer King Edward`: a title may be part of what is called so. */
function voteTitled(view: RunView, { from, to }: Stretch): void {
  for (let at = from; at + 1 < to; at++) {
    if (!view.has(at, 'person', PERSON.title | PERSON.rank) || (view.traitsBefore(at).thing & THING.productRole) === 0)
      continue;
    view.vote({ from: at, to }, 'PRODUCT', 36, 'name-role', view.before(at));
  }
}

function voteBefore(view: RunView, solid: Stretch): void {
  const { from } = solid;
  const cue = view.before(from);
  const { thing, word } = view.traitsBefore(from);
  if ((thing & THING.productRole) !== 0) {
    if (view.isPlainHere(from) || (view.capitalBefore(from) && view.marksNames)) return;
    const person = view.has(from, 'word', WORD.firstName) && solid.to - from > 1;
    view.vote(solid, 'PRODUCT', person ? 8 : 26, 'name-role', cue);
    return;
  }
  if ((thing & THING.productVerb) !== 0) view.vote(solid, 'PRODUCT', 9, 'name-product-cue', cue);
  if ((word & WORD.genitive) === 0) return;
  if ((view.traitsBefore(from, 2).thing & THING.productCue) !== 0)
    view.vote(solid, 'PRODUCT', 13, 'name-product-cue', view.before(from, 2));
}

function voteBehind(view: RunView, solid: Stretch): void {
  const last = solid.to - 1;
  if (view.words[last]?.possessive === true) return;
  const next = view.after(last);
  if (next === '-' && !view.blankAfter(last)) {
    const { thing } = view.traitsAfter(last, 2);
    if ((thing & (THING.productRole | THING.productCue)) !== 0)
      view.vote(solid, 'PRODUCT', 14, 'name-product-cue', view.after(last, 2));
    return;
  }
  const { thing, body } = view.traitsAfter(last);
  const role = (thing & (THING.productRole | THING.productCue)) !== 0;
  if (role && view.marksNames && view.blankAfter(last))
    view.vote(solid, 'PRODUCT', (body & BODY.role) !== 0 ? 5 : 11, 'name-product-cue', next);
  else if (isVersion(view, last)) view.vote(solid, 'PRODUCT', 14, 'name-product-cue', `${next}.${view.after(last, 3)}`);
}

/** `X 3.5`: two short numbers with a stop, no unit or sign behind them. */
function isVersion(view: RunView, last: number): boolean {
  if (!/^\d{1,2}$/.test(view.after(last)) || view.after(last, 2) !== '.' || !/^\d{1,2}$/.test(view.after(last, 3)))
    return false;
  return !/^[%€$£°.,:/]$/.test(view.after(last, 4)) || !/^\d/.test(view.after(last, 5));
}

/** `services such as X, Y or Z`: what they are stands before, past other examples. */
function voteExamples(view: RunView, solid: Stretch): void {
  let n = (view.traitsBefore(solid.from).word & WORD.definite) !== 0 ? 2 : 1;
  while (n <= REACH) {
    const { word } = view.traitsBefore(solid.from, n);
    if ((word & WORD.example) !== 0) break;
    const listed = view.before(solid.from, n) === ',' || (word & WORD.coordinator) !== 0;
    if (!listed) return;
    // One word of a name before the comma; longer names are not looked through.
    n += 2;
  }
  if (n > REACH) return;
  for (let behind = n + 1; behind <= n + 3; behind++) {
    const type = exampleType(view.traitsBefore(solid.from, behind));
    if (type === null) continue;
    view.vote(solid, type, 20, 'name-role', view.before(solid.from, behind));
    return;
  }
}

/** `X, Y and other payment services`: what they are stands behind, past other names. */
function voteAmongOthers(view: RunView, { from, to }: Stretch): void {
  const last = to - 1;
  let n = 1;
  while (n <= REACH) {
    const { word } = view.traitsAfter(last, n);
    const joins = (word & WORD.coordinator) !== 0;
    if (!joins && view.after(last, n) !== ',') return;
    if (joins) break;
    n += 2;
  }
  const quantity = (view.traitsAfter(last, n + 1).word & WORD.other) === 0 ? n + 2 : n + 1;
  if ((view.traitsAfter(last, quantity).word & WORD.other) === 0) return;
  for (let behind = quantity + 1; behind <= quantity + 3; behind++) {
    const type = exampleType(view.traitsAfter(last, behind));
    if (type === null || exampleType(view.traitsAfter(last, behind + 1)) !== null) continue;
    view.vote({ from, to }, type, 20, 'name-role', view.after(last, behind));
    return;
  }
}

function exampleType({ thing, body }: { thing: number; body: number }): 'PRODUCT' | 'ORG' | null {
  if ((thing & THING.productRole) !== 0) return 'PRODUCT';
  return (body & BODY.role) !== 0 ? 'ORG' : null;
}
