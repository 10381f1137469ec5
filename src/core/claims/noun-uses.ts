import type { Clause } from './clauses/clause';
import { Use } from './clauses/lexicon';
import type { Tag, Word } from './clauses/word';
import type { Antecedent } from './antecedents';
import { singulars } from './concepts';
import { textOf, type Sentence } from './sentence';

/** Sentences at the beginning of a text that say what it is about. */
const OPENING = 2;
/** Different introductions from which on a noun means several things in a text. */
const SEVERAL = 2;

const MODIFIES = new Set<Tag | undefined>(['adjective', 'noun', 'number', 'name']);
const NO_WORDS: readonly Word[] = [];

/** What the nouns of one document mean: `the film` is the Foo of which it says that it is a film; `the album` is nothing in particular where it tells of a first and a second. */
export class NounUses {
  readonly #kinds = new Map<string, Map<string, Antecedent>>();
  readonly #introductions = new Map<string, Set<string>>();
  readonly #title: string | null;
  #sentences = 0;

  constructor(title: Antecedent | null) {
    this.#title = title?.text.toLowerCase() ?? null;
  }

  read(sentence: Sentence): void {
    this.#sentences++;
    for (const clause of sentence.clauses) this.#describe(sentence, clause);
    this.#introduce(sentence);
  }

  /** The one thing that is called by a name and by the noun; `null`: none, or there are several of the kind. */
  named(noun: string): Antecedent | null {
    const names = this.#kinds.get(noun);
    if (names?.size !== 1 || this.isSeveral(noun)) return null;
    const [name] = names.values();
    return name ?? null;
  }

  isSeveral(noun: string): boolean {
    return (this.#introductions.get(noun)?.size ?? 0) >= SEVERAL;
  }

  /** `Foo is a film`, said where a text says what it is about. */
  #describe(sentence: Sentence, { subject, verb, phrases, role }: Clause): void {
    if (subject?.kind !== 'name' || role !== 'main' || verb.negated || !/^(?:be|sein)$/.test(verb.lemma)) return;
    const { words, concepts } = sentence;
    const text = textOf(sentence, subject.from, subject.to);
    if (this.#sentences > OPENING && this.#title?.includes(words[subject.head]?.lower ?? '') !== true) return;
    const predicate = phrases.find(({ preposition, kind }) => preposition === undefined && kind === 'noun');
    const head = predicate === undefined ? undefined : words[predicate.head]?.lower;
    const article = words.slice(verb.to, predicate?.head).some(({ uses }) => (uses & Use.indefinite) !== 0);
    if (head === undefined || !article) return;
    const key = concepts.noun(head) ?? head;
    const name: Antecedent = {
      span: { start: words[subject.from]?.start ?? 0, end: words[subject.to - 1]?.end ?? 0 },
      text,
      head: words[subject.head]?.lower ?? '',
      modifiers: [],
    };
    const names = this.#kinds.get(key);
    if (names === undefined) this.#kinds.set(key, new Map([[name.head, name]]));
    else if (!names.has(name.head)) names.set(name.head, name);
  }

  /** `her first album`, `a new album`, `albums`. */
  #introduce({ words, concepts, language }: Sentence): void {
    for (const [at, one] of words.entries()) {
      if (one.tag !== 'noun') continue;
      let from = at;
      while (from > 0 && MODIFIES.has(words[from - 1]?.tag)) from--;
      const before = from === at ? NO_WORDS : words.slice(from, at);
      const article = words[from - 1]?.uses ?? 0;
      const isOrdinal = before.some(({ ordinal }) => ordinal === true);
      const isNew = (article & Use.indefinite) !== 0 && before.length > 0;
      const isPlural = language === 'en' && singulars(one.lower, language).length > 1;
      if (!isOrdinal && !isNew && !isPlural) continue;
      const key = concepts.noun(one.lower) ?? one.lower;
      const found = this.#introductions.get(key) ?? new Set<string>();
      if (found.size < SEVERAL) found.add(isPlural ? '' : before.map(({ lower }) => lower).join(' '));
      this.#introductions.set(key, found);
    }
  }
}
