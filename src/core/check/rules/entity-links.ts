import { familyOf } from '../../annotate/family';
import { foldName } from '../../detect/names/fold-name';
import type { Annotation } from '../../model/annotation';
import type { Span } from '../../model/span';
import { foldedWords, keyOf, printOf, standing, wordsOf } from '../annotated';
import type { CheckContext, Rule } from '../rule';
import { counted, places } from './same-text';

interface Linked {
  readonly item: Annotation;
  readonly span: Span;
  readonly text: string;
  readonly tag: string;
  readonly entity: string;
}

/** Annotations of one entity have tags of two types. */
export const entityTypes: Rule<Linked> = {
  id: 'entity-types',
  severity: 'warning',
  *facts(document) {
    for (const { item, fragments, cover } of standing(document)) {
      const { tag, entity } = item;
      if (tag === undefined || entity === undefined || familyOf(tag) !== 'name') continue;
      yield [entity, { item, span: cover, text: wordsOf(document.text, fragments), tag, entity }] as const;
    }
  },
  *judge(entity, facts, context) {
    const tags = counted(facts.map(({ fact }) => fact.tag));
    const [most, second] = tags;
    if (most === undefined || second === undefined) return;
    // Of the same words with two tags `tagged-differently` speaks already, if one person gave both.
    const wordings = facts.map(({ fact }) => `${fact.item.annotator}\n${foldName(fact.text)}`);
    if (new Set(wordings).size === 1) return;
    const first = facts.find(({ fact }) => fact.tag !== most.name);
    if (first === undefined) return;
    yield {
      uri: first.uri,
      span: first.fact.span,
      args: { name: nameOf(entity, context) ?? first.fact.text, tag: first.fact.tag, most: most.name },
      related: places(facts.filter((one) => one !== first)),
      fingerprint: printOf(entity, ...tags.map(({ name }) => name).sort()),
      fixes: (most.count > second.count ? [most] : tags).map(({ name }) => ({
        code: 'take-type',
        args: { tag: name },
        safe: false,
        changes: facts.flatMap(({ fact }) =>
          fact.tag === name ? [] : [{ kind: 'set' as const, of: keyOf(fact.item), tag: name }],
        ),
      })),
    };
  },
};

/** One full name stands for two entities that nobody told apart. A single word of a person's name may be anybody's. */
export const nameEntities: Rule<Linked> = {
  id: 'name-entities',
  severity: 'warning',
  *facts(document) {
    for (const { item, fragments, cover } of standing(document)) {
      const { tag = '', entity } = item;
      if (entity === undefined) continue;
      const text = wordsOf(document.text, fragments);
      if (tag === 'PERSON' && !/\s/.test(text)) continue;
      yield [
        JSON.stringify([tag, foldedWords(document.text, fragments)]),
        { item, span: cover, text, tag, entity },
      ] as const;
    }
  },
  *judge(key, facts, context) {
    const entities = counted(facts.map(({ fact }) => fact.entity));
    const [most, second] = entities;
    if (most === undefined || second === undefined) return;
    if (areToldApart(most.name, second.name, context)) return;
    const first = facts.find(({ fact }) => fact.entity !== most.name);
    if (first === undefined) return;
    yield {
      uri: first.uri,
      span: first.fact.span,
      args: {
        text: first.fact.text,
        name: nameOf(first.fact.entity, context) ?? first.fact.entity,
        most: nameOf(most.name, context) ?? most.name,
      },
      related: places(facts.filter((one) => one !== first)),
      fingerprint: printOf(key, ...entities.map(({ name }) => name).sort()),
      fixes: (most.count > second.count ? [most] : entities).map(({ name }) => ({
        code: 'take-entity',
        args: { name: nameOf(name, context) ?? name },
        safe: false,
        changes: facts.flatMap(({ fact }) =>
          fact.entity === name ? [] : [{ kind: 'set' as const, of: keyOf(fact.item), entity: name }],
        ),
      })),
    };
  },
};

/** A person said that they differ, in a decision on names of both. */
export function areToldApart(a: string, b: string, { decisions, entities }: CheckContext): boolean {
  const names = (id: string): Set<string> => {
    const entity = entities.get(id);
    const pinned = decisions.flatMap(({ pins = [] }) =>
      pins.filter((pin) => pin.id === id).map(({ form }) => form.name),
    );
    return new Set([...pinned, entity?.name ?? '', ...(entity?.aliases.map(({ text }) => text) ?? [])].map(foldName));
  };
  const [one, other] = [names(a), names(b)];
  return decisions.some((decision) => {
    if (decision.kind !== 'different') return false;
    const [x, y] = decision.forms.map(({ name }) => foldName(name));
    if (x === undefined || y === undefined) return false;
    return (one.has(x) && other.has(y)) || (one.has(y) && other.has(x));
  });
}

function nameOf(entity: string, { entities }: CheckContext): string | undefined {
  return entities.get(entity)?.name;
}
