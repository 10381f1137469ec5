import { personFrom, saysOtherwise } from './person-span';
import type { RunView, Stretch } from './run-view';
import { PERSON, THING, WORD } from './trait-bits';

/** `Dr. Quandt`, `Sister Agnes`, `Frau Prof. Dr. Quandt`: the title stays outside. */
export function votePersonsByTitle(view: RunView): void {
  for (let at = 0; at < view.words.length; at++) {
    const title = titleBefore(view, at);
    if (title === null || isTitleWord(view, at)) continue;
    if (!view.isSolid(at) && !view.has(at, 'person', PERSON.particle)) continue;
    const name = withoutParticle(view, personFrom(view, at));
    if (name.to <= name.from || saysOtherwise(view, name) || isOfProduct(view, at)) continue;
    view.vote(name, 'PERSON', pointsOf(view, title, at), 'name-title', title.word);
  }
  voteBareTitles(view);
}

interface Title {
  readonly word: string;
  readonly certain: boolean;
}

function titleBefore(view: RunView, at: number): Title | null {
  const word = view.words[at];
  if (word === undefined) return null;
  if (at > 0 && word.breakBefore && !/^\p{Lu}?\p{L}{0,5}\.?$/u.test(view.text(at - 1))) return null;
  const text = view.before(at);
  const traits = view.traitsBefore(at);
  if (
    !view.capitalBefore(at) ||
    (view.run.capitals !== 'all' &&
      view.words[at - 1]?.allCapitals === true &&
      word.firstToken - (view.words[at - 1]?.lastToken ?? 0) === 1)
  )
    return null;
  if ((traits.person & PERSON.title) !== 0) return { word: text, certain: true };
  if ((traits.person & PERSON.rank) !== 0) return { word: text, certain: false };
  return null;
}

/** No name begins with a word in lower case: of `Fräulein von Quandt` the family name is read. */
function withoutParticle(view: RunView, { from, to }: Stretch): Stretch {
  let start = from;
  while (start < to && view.words[start]?.connector === true) start++;
  return { from: start, to };
}

/** `the steamer King Edward`: what stands before the title says that it is none. */
function isOfProduct(view: RunView, at: number): boolean {
  return (view.traitsBefore(at, 2).thing & THING.productRole) !== 0;
}

function isTitleWord(view: RunView, at: number): boolean {
  if (view.has(at, 'person', PERSON.title)) return true;
  if (view.has(at, 'person', PERSON.plainRole)) return true;
  return view.has(at, 'person', PERSON.rank) && view.isSolid(at + 1) && view.follows(at + 1);
}

function pointsOf(view: RunView, title: Title, at: number): number {
  const plain = view.isPlainHere(at) && !view.has(at, 'word', WORD.surname | WORD.firstName);
  // `weil seine Frau Angst hatte`: a title with an article is a common noun.
  const common = plain && (view.traitsBefore(at, 2).word & (WORD.article | WORD.determiner)) !== 0;
  if (title.certain && plain) return common || !view.block.table.nounCapitals ? 12 : 70;
  if (title.certain) return 52;
  if (plain) return 6;
  return view.has(at, 'word', WORD.firstName) ? 36 : 24;
}

/** A title or office alone is no name: `the President`, `Frau`, `Prime Minister`. */
function voteBareTitles(view: RunView): void {
  for (const { from, to } of view.solids) {
    for (let at = from; at < to && isOffice(view, at); at++) {
      if (!view.has(at, 'person', PERSON.title | PERSON.plainRole)) continue;
      for (const start of from === at ? [at] : [at, from])
        view.vote({ from: start, to: at + 1 }, 'NONE', 25, 'name-common-word', view.text(at));
    }
  }
}

function isOffice(view: RunView, at: number): boolean {
  const { person, word } = view.trait(at);
  if (view.words[at]?.allCapitals === true && view.run.capitals !== 'all') return false;
  if ((person & (PERSON.title | PERSON.plainRole)) !== 0) return true;
  return (person & PERSON.modifier) !== 0 && (word & (WORD.firstName | WORD.place)) === 0;
}
