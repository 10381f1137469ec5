import type { RunView, Stretch } from './run-view';
import { BODY, PERSON, PLACE, WORD } from './traits';

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
  while (view.isSolid(end) && view.follows(end) && end - at < 4 && !view.isPlainHere(end)) {
    if (view.has(end, 'person', PERSON.title | PERSON.plainRole)) break;
    end++;
  }
  return end;
}

/** `of the Arts and Sciences`, `für Arbeit und Soziales`. Beyond `and` only where what stands before it is no name itself. */
function behindConnectors(view: RunView, at: number): number {
  let end = at + 1;
  let connectors = 0;
  let joined = false;
  for (let next = at + 1; next < Math.min(view.words.length, at + MOST_WORDS) && view.follows(next); next++) {
    const word = view.words[next];
    if (word === undefined) break;
    if (word.connector && !word.capitalised) {
      const joins = view.has(next, 'word', WORD.coordinator) && !isGenitive(view, next);
      if (joins ? !goesOnBeyond(view, next) : !isGenitive(view, next) && word.text !== '&' && !isArticle(view, next))
        break;
      if (connectors === 0 && joins) break;
      if (end > at + 1 && !joins && word.text !== '&' && !isNarrow(view, next)) break;
      connectors++;
      joined ||= joins;
      continue;
    }
    if (!view.isSolid(next)) break;
    if (view.has(next, 'person', PERSON.title)) break;
    if (
      !view.marksNames &&
      view.isSolid(next - 1) &&
      view.isPlainHere(next) &&
      !view.has(next - 1, 'word', WORD.adjective)
    )
      break;
    end = next + 1;
  }
  return end;
}

function isGenitive(view: RunView, at: number): boolean {
  return view.has(at, 'word', WORD.genitive);
}

function isArticle(view: RunView, at: number): boolean {
  return view.has(at, 'word', WORD.article) || /^z/.test(view.words[at]?.folded ?? '');
}

/** A second preposition of place begins something else (`University of Leeds in …`); `of` and articles go on. */
function isNarrow(view: RunView, at: number): boolean {
  return !view.has(at, 'place', PLACE.preposition);
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
  const hasName = nameInside(view, at + 1, to);
  if (view.run.capitals === 'title') return 16;
  if (view.marksNames) return 42;
  return hasName || from < at ? 40 : 30;
}

/** Is any word behind the head no common one? */
function nameInside(view: RunView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (view.words[at]?.connector !== true && !view.isPlainHere(at)) return true;
  }
  return false;
}
