import type { Span } from '../model/span';
import type { Clause } from './clauses/clause';
import { type PronounKind, Use } from './clauses/lexicon';
import type { Phrase } from './clauses/phrases';
import { textOf, wordsOf, type Sentence } from './sentence';

/** What a pronoun may stand for. Prose offsets. */
export interface Antecedent {
  readonly span: Span;
  readonly text: string;
  readonly head: string;
  readonly modifiers: readonly string[];
}

interface Candidate extends Antecedent {
  readonly isName: boolean;
}

/** Subjects that are remembered: what was spoken of earlier is seldom meant. */
const REMEMBERED = 4;
/** Sentences without a pronoun behind which nobody looks for what one means. */
const WITHIN = 16;

/**
 * The subjects of what was said before: what pronouns mean. Which of them are persons nobody knows before names are resolved, so all that may be meant are
 * given, best first.
 */
export class Antecedents {
  #recent: readonly Candidate[] = [];
  /** Of the sentence before, the last first. */
  #named: readonly Candidate[] = [];
  /** Looked at when there is a pronoun: most sentences have none. */
  readonly #unread: (readonly [Sentence, ReadonlySet<Clause>])[] = [];
  readonly #title: Candidate | null;

  /** `title`: a headline that is nothing but a name says what a text is about. */
  constructor(title: Antecedent | null) {
    this.#title = title === null ? null : { ...title, isName: true };
  }

  read(sentence: Sentence, saying: ReadonlySet<Clause>): void {
    if (this.#unread.length >= WITHIN) this.#unread.shift();
    this.#unread.push([sentence, saying]);
  }

  #catchUp(): void {
    for (const [sentence, saying] of this.#unread) {
      for (const candidate of candidatesIn(sentence, saying, sentence.words.length)) this.#remember(candidate);
      this.#named = otherNames(sentence, [], sentence.words.length);
    }
    this.#unread.length = 0;
  }

  #remember(candidate: Candidate): void {
    this.#recent = [candidate, ...this.#recent.filter(({ text }) => text !== candidate.text)].slice(0, REMEMBERED);
  }

  /** What a pronoun at word `at` of the sentence that comes next may mean, best first. */
  of(kind: PronounKind, sentence: Sentence, saying: ReadonlySet<Clause>, at: number): readonly Antecedent[] {
    this.#catchUp();
    const inside = candidatesIn(sentence, saying, at).reverse();
    const others = kind === 'person' ? otherNames(sentence, inside, at) : [];
    const all = [...inside, ...others, ...this.#recent, ...(this.#title === null ? [] : [this.#title])];
    if (isObjectPronoun(sentence, at)) return [...this.#named, ...this.#recent].filter(({ isName }) => isName);
    if (kind === 'person') {
      const named = all.filter(({ isName }) => isName);
      // `The patient is 67. He …`: where nobody is named a noun may be the person.
      return named.length > 0 ? named : all.slice(0, 1);
    }
    const speaker = kind === 'thing' ? speakerOf(sentence, saying, at) : null;
    if (speaker !== null) return [speaker, ...all];
    if (kind === 'thing' && hasObject(sentence, at)) return [];
    return kind === 'thing' || kind === 'any' ? all : [];
  }
}

/** `him` is nobody who does something in its own sentence, and rather who was named last than who did something before. */
function isObjectPronoun({ words }: Sentence, at: number): boolean {
  return ((words[at]?.uses ?? 0) & Use.objectPronoun) !== 0;
}

/** Subjects of a sentence that end before word `end`, front to back. */
function candidatesIn(sentence: Sentence, saying: ReadonlySet<Clause>, end: number): Candidate[] {
  return sentence.clauses.flatMap((clause) => {
    const { subject } = clause;
    // What is said in passing (`he said`) does not change what the text is about.
    if (subject === null || subject.to > end || saying.has(clause) || clause.role === 'relative') return [];
    return subject.kind === 'name' || subject.kind === 'noun' ? [candidate(sentence, subject)] : [];
  });
}

/** `Foo denied that it had paid`: whoever says something says it of itself. */
function speakerOf(sentence: Sentence, saying: ReadonlySet<Clause>, at: number): Candidate | null {
  if (!/^(?:that|dass)$/.test(sentence.words[at - 1]?.lower ?? '')) return null;
  for (const { subject } of saying)
    if (subject?.kind === 'name' && subject.to <= at) return candidate(sentence, subject);
  return null;
}

/** `The group finished the album, and it came out`: one of the two. */
function hasObject({ clauses }: Sentence, end: number): boolean {
  return clauses.some(
    ({ verb, to, phrases }) =>
      to <= end &&
      !/^(?:be|sein)$/.test(verb.lemma) &&
      phrases.some(({ preposition, kind }) => preposition === undefined && (kind === 'noun' || kind === 'name')),
  );
}

/** Names before word `end` that are no subjects, the last first: `The loss took a toll on Foo's health, and he died`. */
function otherNames(sentence: Sentence, subjects: readonly Candidate[], end: number): Candidate[] {
  const { words } = sentence;
  const found: Candidate[] = [];
  for (let to = end; to > 0; to--) {
    if (words[to - 1]?.tag !== 'name') continue;
    let from = to - 1;
    while (words[from - 1]?.tag === 'name') from--;
    const one = candidate(sentence, { from, to, head: to - 1, kind: 'name', determiner: 0 });
    if (!subjects.some(({ span }) => span.start <= one.span.start && one.span.end <= span.end)) found.push(one);
    to = from + 1;
  }
  return found;
}

function candidate(sentence: Sentence, phrase: Phrase): Candidate {
  const { words } = sentence;
  const inside = wordsOf(sentence, phrase).map(({ lower }) => lower);
  return {
    span: { start: words[phrase.from]?.start ?? 0, end: words[phrase.to - 1]?.end ?? 0 },
    text: textOf(sentence, phrase.from, phrase.to),
    head: words[phrase.head]?.lower ?? '',
    modifiers: inside.slice(0, -1),
    isName: phrase.kind === 'name',
  };
}
