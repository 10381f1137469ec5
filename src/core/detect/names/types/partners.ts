import type { RunView } from './run-view';
import { BODY, PERSON, WORD } from './trait-bits';

/** `Quandt & Tessel`: names joined by the sign are those of one body. */
export function voteByAmpersand(view: RunView): void {
  for (let at = 1; at + 1 < view.words.length; at++) {
    if (view.text(at) !== '&' || !view.follows(at) || !view.follows(at + 1)) continue;
    if (!view.isSolid(at - 1) || !view.isSolid(at + 1) || isForm(view, at - 1) || isForm(view, at + 1)) continue;
    let from = at - 1;
    while (from > 0 && view.follows(from) && view.isSolid(from - 1) && !isOutside(view, from - 1)) from--;
    let to = at + 2;
    while (to < view.words.length && view.follows(to) && view.isSolid(to) && !view.isPlainHere(to)) to++;
    if (!(isCommon(view, from) && isCommon(view, at + 1)))
      view.vote({ from, to }, 'ORG', 24, 'name-organisation-cue', '&');
  }
}

function isCommon(view: RunView, at: number): boolean {
  return (
    view.isPlainHere(at) && view.has(at, 'word', WORD.listed) && !view.has(at, 'word', WORD.surname | WORD.firstName)
  );
}

/** Common nouns, and what says what the partners are (`Armaturenhersteller Quandt & Tessel`). */
function isOutside(view: RunView, at: number): boolean {
  return (
    view.isPlainHere(at) || view.has(at, 'body', BODY.role) || view.has(at, 'person', PERSON.title | PERSON.plainRole)
  );
}

function isForm(view: RunView, at: number): boolean {
  return view.has(at, 'body', BODY.legal);
}
