import type { Clause } from './clauses/clause';
import { phraseAt, type Phrase } from './clauses/phrases';
import { Use } from './clauses/lexicon';
import type { Word } from './clauses/word';
import type { Sentence } from './sentence';

/** Who says the clauses of a sentence, as phrases of it. */
export interface Voices {
  /** Per clause; `null`: the document itself, or whoever spoke before (`continued`). */
  readonly of: (clause: Clause | undefined, from: number) => Voice | null;
  /** The clauses that only say that somebody says something. */
  readonly saying: ReadonlySet<Clause>;
  /** The sentence is quoted or in reported speech without naming a speaker. */
  readonly continued: boolean;
}

export interface Voice {
  readonly who: Phrase;
  /** `claims`, `angeblich`: reported with a distance. */
  readonly distanced: boolean;
  /** `denies that`: what is reported is denied. */
  readonly denied: boolean;
}

export function voicesIn(sentence: Sentence): Voices {
  const { clauses, words, concepts } = sentence;
  const saying = new Map<Clause, Voice>();
  for (const clause of clauses) {
    const says = ['sayVerbs', 'claimVerbs', 'insistVerbs'] as const;
    const isSaying = says.some((list) => concepts.is(list, clause.verb.lemma));
    const denies = concepts.is('denyVerbs', clause.verb.lemma);
    // `X went on: "…"`: whatever the verb, what follows is said.
    const opens = words[clause.verb.to]?.tag === 'colon' && words[clause.verb.to + 1]?.tag === 'quote';
    if ((!isSaying && !denies && !opens) || clause.verb.passive) continue;
    // `closed after an inspection found cracks`: it says when; `if you believe them`: nobody does yet.
    if ((clause.role === 'after' || clause.role === 'before' || clause.role === 'condition') && !opens) continue;
    const who = clause.subject ?? speakerBehind(sentence, clause);
    if (who === null || who.kind === 'value' || who.kind === 'number') continue;
    // `heißt es`: nobody in particular.
    if (who.kind === 'pronoun' && /^(?:es|it|man)$/.test(words[who.head]?.lower ?? '')) continue;
    if (clauses.length < 2 && !words.some(({ tag }) => tag === 'quote')) continue;
    saying.set(clause, { who, distanced: concepts.is('claimVerbs', clause.verb.lemma), denied: denies });
  }
  const governed = governedVoices(sentence, saying);
  const source = sourceOf(sentence);
  const reported = clauses.some(({ verb }) => verb.mood === 'reported');
  return {
    saying: new Set(saying.keys()),
    continued: saying.size === 0 && governed.size === 0 && source === null && (reported || isQuoted(words)),
    of: (clause, from) => {
      if (source !== null) return source;
      if (clause !== undefined && saying.has(clause)) return null;
      const governing = clause === undefined ? undefined : governed.get(clause);
      if (governing !== undefined) return governing;
      let best: Voice | null = null;
      let distance = Infinity;
      for (const [one, voice] of saying) {
        const away = Math.abs(one.verb.from - from);
        if (away < distance) [best, distance] = [voice, away];
      }
      return best;
    },
  };
}

/** Clauses that hang on a noun of accusing or on a form of saying that is no clause itself: `charges it is selling tickets`, `used the paper to assert that …`. */
function governedVoices(
  { clauses, words, concepts }: Sentence,
  saying: ReadonlyMap<Clause, Voice>,
): Map<Clause, Voice> {
  const found = new Map<Clause, Voice>();
  let open: Voice | null = null;
  for (const clause of clauses) {
    const that = words[clause.from - 1]?.lower;
    const at = clause.from - (that === 'that' || that === 'dass' ? 2 : 1);
    const before = words[at];
    if (before === undefined || saying.has(clause)) continue;
    if (before.tag === 'noun' && concepts.is('accusations', before.lower)) {
      const who: Phrase = { from: at, to: at + 1, head: at, kind: 'noun', determiner: 0 };
      open = { who, distanced: true, denied: false };
    } else if (
      (before.tag === 'infinitive' || before.tag === 'ing') &&
      before.verb !== null &&
      concepts.is('sayVerbs', before.verb.lemma)
    ) {
      const who = clauses.findLast(({ verb }) => verb.to <= at)?.subject;
      open =
        who === undefined || who === null || who.kind === 'value' ? null : { who, distanced: false, denied: false };
    } else if (words[clause.verb.from - 1]?.tag !== 'coordinator') open = null;
    if (open !== null) found.set(clause, open);
  }
  return found;
}

/** `said its owner, Countess Egg`: the subject behind the verb. */
function speakerBehind({ words }: Sentence, { verb, to }: Clause): Phrase | null {
  return phraseAt(words, verb.to, to);
}

/** `according to X`, `laut X`, `X zufolge`. */
function sourceOf({ words, concepts }: Sentence): Voice | null {
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    if (one === undefined) break;
    if (!concepts.beginsSource(one.lower)) continue;
    const width = concepts.is('sourcePrepositions', `${one.lower} ${words[at + 1]?.lower ?? ''}`)
      ? 2
      : concepts.is('sourcePrepositions', one.lower) && (one.uses & Use.preposition) !== 0
        ? 1
        : 0;
    if (width === 0 || (width === 1 && one.lower === 'per')) continue;
    const who = phraseAt(words, at + width, words.length);
    if (who !== null && (who.kind === 'name' || who.kind === 'noun')) return { who, distanced: false, denied: false };
  }
  return null;
}

function isQuoted(words: readonly Word[]): boolean {
  let first = 0;
  while (words[first]?.tag === 'open') first++;
  if (words[first]?.tag !== 'quote') return false;
  return words.findLastIndex(({ tag }) => tag === 'quote') >= words.length - 3;
}
