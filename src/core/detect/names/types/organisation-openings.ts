import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, PLACE, WORD } from './trait-bits';

/** Words a body's name may go on for behind its first noun (`Bundesministerium für Bildung, Wissenschaft …`). */
const MOST_WORDS = 12;

/** `University of Northwind`, `Ministry of Education and Science`, `Institut für Zeitgeschichte`, `Landgericht Kassel`. */
export function voteByOpeningHead(view: RunView): void {
  for (let at = 0; at < view.words.length; at++) {
    if (!isOpening(view, at)) continue;
    const from = startOf(view, at);
    const to = endOf(view, at);
    if (to > at + 1) {
      view.vote({ from, to }, 'ORG', pointsOf(view, { from, to }, at), 'name-head', view.text(at));
    }
  }
}

function isOpening(view: RunView, at: number): boolean {
  if (!view.isSolid(at)) return false;
  const { body } = view.trait(at);
  if ((body & BODY.opening) !== 0) return true;
  if ((body & BODY.genitiveHead) !== 0 && view.words[at + 1]?.connector === true) return true;
  return !view.marksNames && (body & BODY.compoundRole) !== 0;
}

/** Adjectives and names before the noun belong to it: `Royal Society of …`, `Technische Universität …`. */
function startOf(view: RunView, at: number): number {
  let from = at;
  while (from > 0 && view.follows(from) && view.isSolid(from - 1) && belongsBefore(view, from - 1)) from--;
  return from;
}

function belongsBefore(view: RunView, at: number): boolean {
  if (view.has(at, 'person', PERSON.title | PERSON.plainRole)) return false;
  if (view.marksNames) return !(view.words[at]?.opensSentence === true && view.has(at, 'word', WORD.functionWord));
  return (
    view.has(at, 'word', WORD.adjective) || (view.has(at, 'word', WORD.demonym) && view.words[at]?.capitalised === true)
  );
}

function endOf(view: RunView, at: number): number {
  const next = at + 1;
  if (!view.follows(next)) return next;
  if (view.words[next]?.connector === true) return behindConnectors(view, at);
  return view.marksNames ? next : behindHead(view, at);
}

/** `Landgericht Kassel`, `Museum Quandt`: no common noun is part of it. */
function behindHead(view: RunView, at: number): number {
  let end = at + 1;
  while (
    view.isSolid(end) &&
    view.follows(end) &&
    end - at < 4 &&
    (!view.isPlainHere(end) || view.has(end, 'word', WORD.place))
  ) {
    if (view.has(end, 'person', PERSON.title | PERSON.plainRole)) break;
    end++;
  }
  return end;
}

/** `of the Arts and Sciences`, `für Arbeit und Soziales`. Beyond `and` only where what stands before it is no name itself. */
function behindConnectors(view: RunView, at: number): number {
  let end = at + 1;
  for (let next = at + 1; next < Math.min(view.words.length, at + MOST_WORDS) && view.follows(next); next++) {
    const word = view.words[next];
    if (word === undefined) break;
    if (word.connector && !word.capitalised) {
      if (!leadsOn(view, next, at, end)) break;
      continue;
    }
    if (!view.isSolid(next) || view.has(next, 'person', PERSON.title)) break;
    if (!view.marksNames && beginsAnother(view, next)) break;
    end = next + 1;
  }
  return end;
}

/** Does the name of the body go on over this connector? */
function leadsOn(view: RunView, connector: number, head: number, end: number): boolean {
  const first = connector === head + 1;
  if (view.text(connector) === '&') return !first;
  const { word } = view.trait(connector);
  if ((word & WORD.coordinator) !== 0) return !first && goesOnBeyond(view, connector);
  if ((word & WORD.article) !== 0) return leadsOverArticle(view, connector, head, end);
  if (view.words[connector - 1]?.connector === true) return false;
  if ((word & WORD.link) !== 0) return !view.has(head, 'body', BODY.closedHead);
  if ((word & WORD.purposeLink) !== 0) return view.has(head, 'body', BODY.genitiveHead);
  return (word & WORD.genitive) !== 0 && first && !isPlace(view, connector) && !view.isPlainHere(connector + 1);
}

/** An article behind a preposition, or a genitive: `für das …`, `Verband der …`, `zur Förderung der …`. */
function leadsOverArticle(view: RunView, connector: number, head: number, end: number): boolean {
  if (view.words[connector - 1]?.connector === true) return view.marksNames;
  if (!view.has(connector, 'word', WORD.genitive)) return false;
  if (connector === head + 1)
    return view.has(head, 'body', BODY.genitiveHead) && !view.has(connector + 1, 'place', PLACE.role);
  return view.isPlainHere(end - 1) && connector === end;
}

/** Where nouns have capitals, a noun behind a noun begins something else, unless the first is an adjective. */
function beginsAnother(view: RunView, at: number): boolean {
  return view.isSolid(at - 1) && view.isPlainHere(at) && !view.has(at - 1, 'word', WORD.adjective);
}

/** A preposition of place begins something else (`Patentamt in …`); `von` may belong to the name. */
function isPlace(view: RunView, at: number): boolean {
  return (
    view.has(at, 'place', PLACE.preposition) ||
    (view.has(at, 'place', PLACE.weakPreposition) && !view.has(at, 'word', WORD.of))
  );
}

/** `Education and Science`, not `Bank of Leeds and Quandt`. */
function goesOnBeyond(view: RunView, connector: number): boolean {
  const before = view.trait(connector - 1);
  const behind = view.trait(connector + 1);
  if (!view.isSolid(connector + 1)) return false;
  const names = WORD.place | WORD.firstName | WORD.surname | WORD.otherKnown;
  const common = (traits: typeof before): boolean =>
    (traits.word & WORD.plain) !== 0 && (traits.word & names & ~WORD.surname) === 0;
  if ((behind.body & (BODY.opening | BODY.head)) !== 0 && (behind.body & BODY.weakHead) === 0) return false;
  return common(before) && common(behind);
}

function pointsOf(view: RunView, { from, to }: Stretch, at: number): number {
  if ((view.traitsBefore(from).word & WORD.determiner) !== 0) return 4;
  // In a heading only a name inside shows that it is one: `University of Kassel`.
  if (view.run.capitals === 'title') return holdsPlace(view, at + 1, to) ? 30 : 16;
  if (view.marksNames) return 42;
  if (nameInside(view, at + 1, to) || from < at) return 40;
  // Common nouns alone: only what is a body by its first word, and hardly where it may be any one of its kind.
  if (!view.has(at, 'body', BODY.opening)) return 16;
  return view.has(at + 1, 'word', WORD.article) ? 24 : 30;
}

function holdsPlace(view: RunView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.has(at, 'word', WORD.place)) return true;
  return false;
}

/** Is any word behind the head no common one? */
function nameInside(view: RunView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (view.words[at]?.connector !== true && !view.isPlainHere(at)) return true;
  }
  return false;
}
