import { familyOf } from '../../annotate/family';
import type { Annotation } from '../../model/annotation';
import type { Change, Place } from '../../model/finding';
import { overlaps, type Span } from '../../model/span';
import { compareText, foldedWords, keyOf, printOf, standing, wordsOf } from '../annotated';
import type { Located, Rule } from '../rule';

interface Tagged {
  readonly item: Annotation;
  readonly span: Span;
  readonly tag: string;
  readonly text: string;
}

/** One person gives the same words different tags, for the same entity or for none: once per name. Names of other entities are others. */
export const taggedDifferently: Rule<Tagged> = {
  id: 'tagged-differently',
  severity: 'warning',
  *facts(document) {
    for (const { item, fragments, cover } of standing(document)) {
      if (item.tag === undefined || familyOf(item.tag) !== 'name') continue;
      const key = JSON.stringify([item.annotator, foldedWords(document.text, fragments), item.entity ?? '']);
      yield [key, { item, span: cover, tag: item.tag, text: wordsOf(document.text, fragments) }] as const;
    }
  },
  *judge(key, facts) {
    const tags = counted(facts.map(({ fact }) => fact.tag));
    const [most] = tags;
    if (most === undefined || tags.length < 2) return;
    const odd = facts.filter(({ fact }) => fact.tag !== most.name);
    const [first] = odd;
    if (first === undefined) return;
    const isMajority = most.count > (tags[1]?.count ?? 0);
    const taking = (tag: string): Change[] =>
      facts.flatMap(({ fact }) => (fact.tag === tag ? [] : [{ kind: 'set' as const, of: keyOf(fact.item), tag }]));
    yield {
      uri: first.uri,
      span: first.fact.span,
      args: { text: first.fact.text, tag: first.fact.tag, most: most.name, count: String(most.count) },
      related: places(facts.filter((one) => one !== first)),
      fingerprint: printOf(key, ...tags.map(({ name }) => name).sort()),
      fixes: (isMajority ? [most] : tags).map(({ name }) => ({
        code: 'take-tag',
        args: { tag: name },
        safe: false,
        changes: taking(name),
      })),
    };
  },
};

type Occurrence =
  | {
      readonly kind: 'annotated';
      readonly item: Annotation;
      readonly span: Span;
      readonly tag: string;
      readonly text: string;
    }
  | {
      readonly kind: 'bare';
      readonly fragments: readonly Span[];
      readonly span: Span;
      readonly text: string;
      readonly sure: boolean;
    };

/** A name below this confidence may be none. */
const SURE = 0.5;

/** A name is annotated in one place and stands bare in others: once per name, with all bare places. */
export const annotatedElsewhere: Rule<Occurrence> = {
  id: 'annotated-elsewhere',
  severity: 'information',
  *facts(document) {
    const taken: Span[] = [];
    for (const { item, state, fragments } of document.annotations) {
      // An orphan's place says nothing; a rejection says that nothing is to be annotated.
      if (state !== 'orphan') taken.push(...fragments);
      if (item.kind !== 'annotation' || item.tag === undefined || familyOf(item.tag) !== 'name') continue;
      const [span] = fragments;
      if (state === 'orphan' || state === 'ambiguous' || span === undefined || fragments.length > 1) continue;
      const text = wordsOf(document.text, fragments);
      yield [foldedWords(document.text, fragments), { kind: 'annotated', item, span, tag: item.tag, text }] as const;
    }
    taken.sort((a, b) => a.start - b.start);
    const reach: number[] = [];
    for (const { end } of taken) reach.push(Math.max(reach.at(-1) ?? 0, end));
    let before = 0;
    for (const { type, fragments, confidence, zone } of document.mentions) {
      const [span] = fragments;
      if (span === undefined || familyOf(type) !== 'name' || zone === 'boilerplate') continue;
      while ((reach[before] ?? Infinity) <= span.start) before++;
      let isTaken = false;
      for (let at = before; (taken[at]?.start ?? Infinity) < (fragments.at(-1)?.end ?? 0); at++) {
        const other = taken[at];
        isTaken ||= other !== undefined && fragments.some((one) => overlaps(one, other));
      }
      if (isTaken) continue;
      const text = wordsOf(document.text, fragments);
      yield [
        foldedWords(document.text, fragments),
        { kind: 'bare', fragments, span, text, sure: confidence >= SURE },
      ] as const;
    }
  },
  *judge(key, facts) {
    const annotated = facts.flatMap(({ fact }) => (fact.kind === 'annotated' ? [fact] : []));
    const bare = facts.flatMap(({ uri, fact }) => (fact.kind === 'bare' && fact.sure ? [{ uri, fact }] : []));
    const [first] = bare;
    const tags = new Set(annotated.map(({ tag }) => tag));
    const entities = new Set(annotated.map(({ item }) => item.entity ?? ''));
    const [tag] = tags;
    const [entity] = entities;
    // Which of two tags or entities is meant, a person has to say; those are other findings.
    if (first === undefined || tag === undefined || tags.size > 1 || entities.size > 1) return;
    const shown = annotated[0]?.text ?? first.fact.text;
    yield {
      uri: first.uri,
      span: first.fact.span,
      args: { text: shown, tag, count: String(bare.length), annotated: String(annotated.length) },
      related: places(bare.slice(1)),
      fingerprint: printOf(key),
      fixes: [
        {
          code: 'annotate-others',
          args: { count: String(bare.length), text: shown, tag },
          safe: false,
          changes: bare.map(({ uri, fact }) => ({
            kind: 'add' as const,
            document: uri,
            fragments: fact.fragments,
            tag,
            ...(entity === undefined || entity === '' ? {} : { entity }),
          })),
        },
      ],
    };
  },
};

export function places(facts: readonly Located<{ readonly span: Span }>[]): Place[] {
  return facts.map(({ uri, fact }) => ({ uri, span: fact.span }));
}

/** Most frequent first, then in code-unit order. */
export function counted(names: readonly string[]): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
