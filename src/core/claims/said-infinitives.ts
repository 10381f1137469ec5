import type { Language } from '../model/language';
import type { Clause } from './clauses/clause';
import { phrasesIn } from './clauses/stretches';
import { readGroup } from './clauses/verb-group';
import { clauseLexicon } from './clauses/lexicon';
import type { Word } from './clauses/word';
import type { Concepts } from './concepts';

/**
 * `Foo claims to be licensed`, `Foo denied breaking the law`, `Foo bestreitet, das Gesetz gebrochen zu haben`: what a subject says of itself without naming
 * itself again, as clauses of that subject behind the one they hang on.
 */
export function withSaidInfinitives(
  clauses: readonly Clause[],
  words: readonly Word[],
  concepts: Concepts,
  language: Language,
): readonly Clause[] {
  const { verbSecond } = clauseLexicon(language).table;
  const found: Clause[] = [];
  let end = 0;
  for (const clause of clauses) {
    // What an infinitive holds is no clause of its own.
    if (clause.subject === null && clause.verb.from < end) continue;
    if (verbSecond && clause.from < end) continue;
    const said = verbSecond ? behindComma(clause, words, concepts) : behindVerb(clause, words, concepts, language);
    const first = said[0];
    end = Math.max(end, said.at(-1)?.to ?? 0);
    found.push(
      first === undefined ? clause : { ...clause, phrases: clause.phrases.filter(({ from }) => from < first.from) },
      ...said,
    );
  }
  return found;
}

/** `claims to operate legally`, `denied breaking the law`. */
function behindVerb(clause: Clause, words: readonly Word[], concepts: Concepts, language: Language): Clause[] {
  const { subject, verb } = clause;
  if (subject === null || verb.passive) return [];
  const at = verb.to;
  const next = words[at];
  const claims = concepts.is('claimVerbs', verb.lemma) && next?.lower === 'to';
  const denies = concepts.is('denyVerbs', verb.lemma) && (next?.tag === 'ing' || isGerund(next));
  // `failed to pay`, `refused to sign`: did not.
  const omits = concepts.is('negativeVerbs', verb.lemma) && next?.lower === 'to';
  if (!claims && !denies && !omits) return [];
  const from = claims || omits ? at + 1 : at;
  let to = from + 1;
  while (/^(?:adverb|negator|auxiliary|participle|infinitive)$/.test(words[to]?.tag ?? '')) {
    if (words[to++]?.tag === 'participle') break;
  }
  const rest = endOfClause(words, to);
  const group = readGroup(words, from, to, clauseLexicon(language));
  const lemma = to - from === 1 ? (words[from]?.verb?.lemma ?? group.lemma) : group.lemma;
  return [
    {
      from,
      to: rest,
      subject,
      verb: {
        ...group,
        lemma,
        tense: verb.tense,
        passive: isPassive(words, from, to),
        negated: group.negated !== (omits && !verb.negated),
        mood: omits ? verb.mood : 'real',
      },
      phrases: phrasesIn(words, to, rest),
      role: 'content',
    },
  ];
}

function isGerund(word: Word | undefined): boolean {
  return word?.lower === 'having' || word?.lower === 'being';
}

/** `to be licensed`, `being licensed`. */
function isPassive(words: readonly Word[], from: number, to: number): boolean {
  const be = words.slice(from, to).some(({ lower }) => lower === 'be' || lower === 'been' || lower === 'being');
  return be && words[to - 1]?.tag === 'participle';
}

function endOfClause(words: readonly Word[], from: number): number {
  let to = from;
  while (to < words.length && !/^(?:comma|stop|colon|quote|dash|subordinator|relative)$/.test(words[to]?.tag ?? ''))
    to++;
  return to;
}

/** `…, gültige Verträge zu haben und legal zu arbeiten`. */
function behindComma(clause: Clause, words: readonly Word[], concepts: Concepts): Clause[] {
  const { subject, verb, to: comma } = clause;
  const says =
    concepts.is('sayVerbs', verb.lemma) ||
    concepts.is('denyVerbs', verb.lemma) ||
    concepts.is('insistVerbs', verb.lemma);
  const omits = concepts.is('negativeVerbs', verb.lemma);
  if (subject === null || verb.passive || (!says && !omits) || words[comma]?.tag !== 'comma') return [];
  const found: Clause[] = [];
  let from = comma + 1;
  for (let at = from; at < words.length; at++) {
    const one = words[at];
    if (one === undefined || /^(?:comma|stop|colon|quote|dash|subordinator|relative)$/.test(one.tag)) break;
    if (one.tag === 'verb' && words[at + 1]?.lower !== 'zu') break;
    if (one.lower !== 'zu') continue;
    const infinitive = words[at + 1];
    const isAuxiliary = /^(?:haben|sein|werden)$/.test(infinitive?.lower ?? '');
    if (infinitive?.tag !== 'infinitive' && !isAuxiliary) continue;
    const participle = isAuxiliary && words[at - 1]?.verb !== null ? words[at - 1] : undefined;
    const main = participle ?? infinitive;
    const inside = words.slice(from, at);
    found.push({
      from,
      to: at + 2,
      subject,
      verb: {
        from: participle === undefined ? at : at - 1,
        to: at + 2,
        lemma: main?.verb?.lemma ?? infinitive?.lower ?? '',
        tense: participle === undefined ? verb.tense : 'past',
        passive: participle !== undefined && infinitive?.lower === 'werden',
        negated: inside.some(({ tag }) => tag === 'negator') !== (omits && !verb.negated),
        noLonger: false,
        mood: omits ? verb.mood : 'real',
      },
      phrases: phrasesIn(words, from, participle === undefined ? at : at - 1),
      role: 'content',
    });
    from = at + 2;
    if (words[from]?.tag !== 'coordinator') break;
    from++;
    at++;
  }
  return found;
}
