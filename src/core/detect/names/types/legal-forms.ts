import type { NameTable } from '../../../lang/name-table';
import type { Points } from '../../../model/name';
import { foldName } from '../fold-name';
import { teach } from '../run-draft';
import type { RunView } from './run-view';
import { BODY, PERSON, WORD } from './trait-bits';

/** `GmbH & Co. KGaA` is four words, with its stops apart up to eight tokens. */
const MOST_WORDS = 6;
const MOST_TOKENS = 8;
const MOST_NAME_WORDS = 8;
/** Forms of two letters that are never written in capitals. */
const NEVER_CAPITALS = new Set(['co', 'oy']);
/** What a firm's name with its form teaches of the name without it, and of its first word. */
const BARE: Points = 40;
const FIRST_WORD: Points = 16;
const STOPS = /[.\s/-]/g;

/** `Tolle Gerüstbau GmbH`, `Quandt & Sons Ltd.`, `Industrie Tolle S.p.A.`: with the form, which belongs to the name. */
export function voteByLegalForm(view: RunView): void {
  const forms = formsOf(view.block.table);
  for (let at = 0; at < view.words.length; at++) {
    const folded = squeeze(view.words[at]?.folded ?? '');
    if (!forms.first.has(folded)) continue;
    const to = formEnd(view, at, forms.all);
    if (to === at) continue;
    const from = nameStart(view, at);
    if (from === at || !isWritten(view, at, to)) continue;
    view.vote({ from, to }, 'ORG', isLoose(view, at, to) ? 45 : 55, 'name-legal-form', view.text(at));
    teachShortForms(view, from, at, to);
    at = to - 1;
  }
  voteFormsBehind(view, forms);
}

/** Afterwards a firm is called without its form, and by its first word if that is no other name and no word. */
function teachShortForms(view: RunView, from: number, form: number, to: number): void {
  const [first, last] = [view.words[from], view.words[form - 1]];
  if (first === undefined || last === undefined || last.connector) return;
  const { text } = view.block.tokens;
  const full = text.slice(first.start, view.words[to - 1]?.end);
  const { word, body } = view.trait(from);
  const distinct = first.capitalised && first.text.length > 3 && word === 0 && body === 0;
  if (form - from > 1 || distinct) {
    teach(view.run, foldName(text.slice(first.start, last.end)), 'ORG', BARE, 'name-short-for', { full });
  }
  if (form - from > 1 && distinct) teach(view.run, first.folded, 'ORG', FIRST_WORD, 'name-short-for', { full });
}

interface Forms {
  /** Without stops and blanks. */
  readonly all: ReadonlySet<string>;
  /** First words of forms, also of those of several words. */
  readonly first: ReadonlySet<string>;
}

const known = new WeakMap<NameTable, Forms>();

function formsOf(table: NameTable): Forms {
  let forms = known.get(table);
  if (forms === undefined) {
    const { legalForms } = table.organisations;
    forms = {
      all: new Set(legalForms.map((form) => form.replace(STOPS, ''))),
      first: new Set(legalForms.flatMap((form) => [form.split(' ')[0] ?? '', form.replace(STOPS, '')])),
    };
    known.set(table, forms);
  }
  return forms;
}

function squeeze(folded: string): string {
  return folded.replace(STOPS, '');
}

/** The end of the longest form that begins at word `at`; `at` when none does. */
function formEnd(view: RunView, at: number, all: ReadonlySet<string>): number {
  let text = '';
  let end = at;
  for (let next = at; next < Math.min(view.words.length, at + MOST_WORDS); next++) {
    const word = view.words[next];
    if (word === undefined || (next > at && word.breakBefore)) break;
    text += squeeze(word.folded);
    if (all.has(text) && (!word.connector || word.capitalised)) end = next + 1;
  }
  return end;
}

/** Words before the form that belong to the name: no role (`die Firma`), nothing beyond a connector other than `&` and `und`. */
function nameStart(view: RunView, form: number): number {
  if (view.words[form]?.breakBefore === true && view.before(form) !== ',') return form;
  let from = form;
  for (let at = form - 1; at >= Math.max(0, form - MOST_NAME_WORDS); at--) {
    const word = view.words[at];
    if (word === undefined) break;
    if (isBodyRole(view, at, form)) break;
    if (word.connector) {
      const joins = word.text === '&' || view.has(at, 'word', WORD.coordinator);
      if (!joins || at === 0 || !view.isSolid(at - 1) || word.breakBefore) break;
      if (word.text !== '&' && form - at > 3) break;
    } else if (view.isSolid(at)) from = at;
    else break;
    if (word.breakBefore) break;
  }
  return from;
}

/** `Firma`, `Tochter`, `Chef` before a name; `Partner` directly before the form belongs to it. */
function isBodyRole(view: RunView, at: number, form: number): boolean {
  const { body, person } = view.trait(at);
  if ((body & BODY.role) !== 0 && (body & (BODY.head | BODY.weakHead)) === 0) return true;
  return (
    at < form - 1 && !view.marksNames && (person & (PERSON.plainRole | PERSON.kin)) !== 0 && (body & BODY.head) === 0
  );
}

/** Two letters have to be capitals (`AG`), but for the few that never are. */
function isWritten(view: RunView, at: number, to: number): boolean {
  const word = view.words[at];
  if (word === undefined) return false;
  const letters = squeeze(word.folded);
  if (to - at > 1 || letters.length > 2 || word.allCapitals || word.text.slice(0, -1).includes('.')) return true;
  return NEVER_CAPITALS.has(letters);
}

/** Two letters are also those of other things (`AS`, `PT`); only capitals or a usual short form count, and little. */
function isLoose(view: RunView, at: number, to: number): boolean {
  return to - at === 1 && squeeze(view.words[at]?.folded ?? '').length <= 2;
}

/** `Musikfreunde e. V.`: forms that begin in lower case are no words of the run. */
function voteFormsBehind(view: RunView, forms: Forms): void {
  for (const { from, to } of view.solids) {
    const last = to - 1;
    if (view.follows(to) || view.after(last).length !== 1 || !forms.first.has(view.after(last))) continue;
    let text = '';
    for (let n = 1; n <= MOST_TOKENS; n++) {
      const token = view.after(last, n);
      if (token === '') break;
      text += squeeze(token);
      if (n > 1 && forms.all.has(text)) {
        view.vote({ from, to }, 'ORG', 45, 'name-legal-form', text);
        break;
      }
    }
  }
}
