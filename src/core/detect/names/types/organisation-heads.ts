import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, WORD } from './trait-bits';

/** `Northwind Bank`, `321st Field Artillery Regiment`, `Deutsche Bank`, `Kasseler Zeitung`: what the last word says. */
export function voteByOrganisationHead(view: RunView): void {
  for (const solid of view.solids) {
    for (let at = solid.from; at < solid.to; at++) {
      if (at > solid.from) voteHead(view, solid, at);
      voteCompound(view, at);
    }
  }
}

function voteHead(view: RunView, solid: Stretch, at: number): void {
  const { body } = view.trait(at);
  if ((body & (BODY.head | BODY.media | BODY.compoundRole | BODY.weakHead)) === 0) return;
  const from = startOf(view, solid, at);
  if (from >= at) return;
  // A later head of the same stretch says more.
  if (at + 1 < solid.to && view.marksNames && isHead(view, at + 1)) return;
  const stretch = { from, to: at + 1 };
  if (!opensName(view, from, at)) return;
  const word = view.text(at);
  const isMedia = (body & BODY.media) !== 0 && (body & BODY.head) === 0;
  if (!isMedia && isDescription(view, from, at)) return;
  view.vote(stretch, 'ORG', pointsOf(view, stretch, at, isMedia), 'name-head', word);
}

function isHead(view: RunView, at: number): boolean {
  return view.has(at, 'body', BODY.head | BODY.media);
}

/** Offices and titles before stay outside: `Chairman Northwind Bank` is two things. */
function startOf(view: RunView, solid: Stretch, at: number): number {
  let from = solid.from;
  while (from + 1 < at && view.has(from, 'person', PERSON.title)) from++;
  if (view.marksNames) return from;
  // Where nouns have capitals, the name begins at its adjective or name, not at nouns before.
  for (let start = at - 1; start >= from; start--) {
    if (view.has(start, 'word', WORD.adjective) && !isNounPlain(view, start)) return start;
    if (view.isPlainHere(start) && !(view.has(start, 'body', BODY.media) && start > from)) return start + 1;
  }
  return from;
}

/** `Kasseler Polizei`, `Britische Behörden` behind a stop: the adjective has its capital anyway, and the noun is a common one. */
function isDescription(view: RunView, from: number, at: number): boolean {
  if (view.marksNames || at - from !== 1 || !view.has(from, 'word', WORD.demonym) || !view.isPlainHere(at))
    return false;
  return view.words[from]?.opensSentence === true || /er$/.test(view.words[from]?.folded ?? '');
}

function isNounPlain(view: RunView, at: number): boolean {
  return view.words[at]?.opensSentence === true && !view.has(at, 'word', WORD.demonym);
}

function opensName(view: RunView, from: number, at: number): boolean {
  if (view.marksNames)
    return !(at - from === 1 && view.words[from]?.opensSentence === true && isCommonOpening(view, from));
  return !(view.has(from, 'person', PERSON.title) || (at - from === 1 && isCommonOpening(view, from)));
}

/** `Every Bank`, `New members`: the capital of the first word may come from its place. */
function isCommonOpening(view: RunView, at: number): boolean {
  const { word } = view.trait(at);
  return (
    (word & (WORD.plain | WORD.functionWord)) !== 0 &&
    (word & (WORD.place | WORD.demonym | WORD.surname | WORD.adjective)) === 0
  );
}

function pointsOf(view: RunView, { from, to }: Stretch, at: number, isMedia: boolean): number {
  const { body, word } = view.trait(at);
  let points = (body & BODY.weakHead) !== 0 ? 26 : 40;
  if (isMedia) points = view.marksNames ? 22 : 26;
  if (view.run.capitals === 'title') points -= 18;
  if (
    !view.marksNames &&
    (body & (BODY.compoundRole | BODY.head)) !== 0 &&
    (view.trait(from).word & (WORD.demonym | WORD.adjective)) !== 0
  )
    points += 4;
  if ((word & WORD.surname) !== 0 && view.has(from, 'word', WORD.firstName) && to - from === 2) points -= 16;
  return Math.max(points, 4);
}

/** `Bundesgerichtshof`: a compound that is one body by itself. */
function voteCompound(view: RunView, at: number): void {
  if (!view.has(at, 'body', BODY.compound) || view.words[at]?.capitalised !== true) return;
  view.vote({ from: at, to: at + 1 }, 'ORG', 44, 'name-head', view.text(at));
}
