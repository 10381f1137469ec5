import type { RunView, Stretch } from './run-view';
import { PERSON, PLACE, THING, WORD } from './trait-bits';

const ROMAN = /^[IVX]+$/;
const YEAR = /^(?:1[0-9]|20)\d\d$/;

/** `Battle of X`, `Crimean War`, `Hurricane X`, `Zweiter Weltkrieg`, `Fußball-Weltmeisterschaft 2006`. */
export function voteEvents(view: RunView): void {
  for (const solid of view.solids) {
    for (let at = solid.from; at < solid.to; at++) {
      voteHead(view, solid, at);
      voteStorm(view, solid, at);
      voteCompound(view, solid, at);
    }
  }
  for (let at = 0; at < view.words.length; at++) voteOpening(view, at);
}

function voteHead(view: RunView, solid: Stretch, at: number): void {
  if (at === solid.from || !view.has(at, 'thing', THING.eventHead)) return;
  if (at + 1 < solid.to && view.has(at + 1, 'thing', THING.eventHead)) return;
  const from = headStart(view, solid, at);
  if (from >= at || view.has(from, 'person', PERSON.title | PERSON.plainRole)) return;
  if (
    at - from === 1 &&
    view.words[from]?.opensSentence === true &&
    isPlainOpening(view, from) &&
    !ROMAN.test(view.text(at + 1))
  )
    return;
  const dated = YEAR.test(view.after(at)) || YEAR.test(view.before(from));
  let points = 30 + (dated ? 6 : 0);
  if (view.run.capitals === 'title') points -= 14;
  const to = view.isSolid(at + 1) && view.follows(at + 1) && ROMAN.test(view.text(at + 1)) ? at + 2 : at + 1;
  view.vote({ from, to }, 'EVENT', points, 'event-head', view.text(at));
}

function headStart(view: RunView, solid: Stretch, at: number): number {
  if (view.marksNames) return solid.from;
  let from = at;
  while (from > solid.from && (!view.isPlainHere(from - 1) || view.has(from - 1, 'word', WORD.adjective))) from--;
  return from;
}

function isPlainOpening(view: RunView, at: number): boolean {
  const { word } = view.trait(at);
  return (word & (WORD.plain | WORD.functionWord)) !== 0 && (word & (WORD.place | WORD.demonym | WORD.adjective)) === 0;
}

function voteStorm(view: RunView, solid: Stretch, at: number): void {
  if (at + 1 >= solid.to || !view.has(at, 'thing', THING.storm) || view.isPlainHere(at + 1)) return;
  if (
    !view.marksNames &&
    (view.traitsBefore(at).word & WORD.article) === 0 &&
    !view.has(at + 1, 'word', WORD.firstName)
  )
    return;
  view.vote({ from: at, to: Math.min(solid.to, at + 3) }, 'EVENT', 34, 'event-head', view.text(at));
}

/** `Zweiter Weltkrieg`, `Reformation`: compounds with an adjective or a year, and words that are events alone. */
function voteCompound(view: RunView, solid: Stretch, at: number): void {
  const { thing } = view.trait(at);
  if ((thing & THING.eventName) !== 0)
    view.vote(
      { from: at, to: at + 1 },
      'EVENT',
      view.words[at]?.opensSentence === true && view.marksNames ? 14 : 22,
      'event-head',
      view.text(at),
    );
  if ((thing & THING.eventCompound) === 0) return;
  const adjective =
    at > solid.from &&
    view.follows(at) &&
    view.has(at - 1, 'word', WORD.adjective) &&
    (view.words[at - 1]?.opensSentence !== true || (thing & THING.eventName) !== 0);
  if (adjective) view.vote({ from: at - 1, to: at + 1 }, 'EVENT', 32, 'event-head', view.text(at));
  else if (YEAR.test(view.after(at)))
    view.vote({ from: at, to: at + 1 }, 'EVENT', view.isPlainHere(at) ? 44 : 26, 'event-head', view.text(at));
}

function voteOpening(view: RunView, at: number): void {
  if (!view.has(at, 'thing', THING.eventOpening) || !view.isSolid(at)) return;
  let next = at + 1;
  while (
    view.follows(next) &&
    view.words[next]?.connector === true &&
    next - at < 3 &&
    !view.has(next, 'place', PLACE.preposition)
  )
    next++;
  if (next === at + 1 || !view.isSolid(next) || !view.follows(next) || view.isPlainHere(next)) return;
  if (view.has(next, 'person', PERSON.title)) return;
  let end = next + 1;
  while (end < view.words.length && view.isSolid(end) && view.follows(end) && !view.isPlainHere(end)) end++;
  let from = at;
  while (
    from > 0 &&
    view.follows(from) &&
    view.isSolid(from - 1) &&
    view.marksNames &&
    view.words[from - 1]?.opensSentence !== true
  )
    from--;
  view.vote({ from, to: end }, 'EVENT', view.marksNames ? 34 : 28, 'event-head', view.text(at));
}
