import type { Relation } from '../../model/annotation';
import type { Span } from '../../model/span';
import { keyOf, printOf, recordPrint } from '../annotated';
import type { CheckedDocument, Rule } from '../rule';

interface End {
  readonly kind: 'annotation';
  readonly tag: string | undefined;
  readonly span: Span | null;
}
interface Tie {
  readonly kind: 'relation';
  readonly relation: Relation;
  readonly role: 'source' | 'target';
}

/** A relation has an end that is nowhere: neither an annotation nor an entity. */
export const relationNowhere: Rule<End | Tie> = {
  id: 'relation-nowhere',
  severity: 'error',
  *facts(document) {
    yield* ends(document);
    for (const relation of document.relations) {
      yield [relation.source, { kind: 'relation', relation, role: 'source' }] as const;
      if (relation.target !== relation.source)
        yield [relation.target, { kind: 'relation', relation, role: 'target' }] as const;
    }
  },
  *judge(id, facts, { entities, decisions }) {
    if (facts.some(({ fact }) => fact.kind === 'annotation') || entities.has(id)) return;
    if (decisions.some(({ pins = [] }) => pins.some((pin) => pin.id === id))) return;
    for (const { uri, fact } of facts) {
      if (fact.kind !== 'relation') continue;
      const { relation, role } = fact;
      yield {
        uri,
        span: null,
        args: { relation: relation.relation, role, id },
        fingerprint: printOf(recordPrint(relation), role),
        fixes: [
          {
            code: 'delete-relation',
            args: { relation: relation.relation },
            safe: false,
            changes: [{ kind: 'delete', of: keyOf(relation) }],
          },
        ],
      };
    }
  },
};

interface Typed {
  readonly relation: Relation | null;
  readonly id: string;
  readonly tag: string | undefined;
  readonly span: Span | null;
}

/** The project says what a relation may connect (`requirements.relations`), and this one connects other things. Ends in other documents count as they are there. */
export const relationRoles: Rule<Typed> = {
  id: 'relation-roles',
  severity: 'warning',
  *facts(document, { rules }) {
    if (rules.relations.length === 0) return;
    // All under one key: an end may stand in any document. Relations are few.
    for (const [id, { tag, span }] of ends(document)) yield [ALL, { relation: null, id, tag, span }] as const;
    for (const relation of document.relations) {
      yield [ALL, { relation, id: relation.id, tag: undefined, span: null }] as const;
    }
  },
  *judge(_key, facts, { rules, entities }) {
    const found = new Map<
      string,
      { readonly tag: string | undefined; readonly span: Span | null; readonly uri: string }
    >();
    for (const { uri, fact } of facts) if (fact.relation === null) found.set(fact.id, { ...fact, uri });
    const tagOf = (id: string): string | undefined => found.get(id)?.tag ?? entities.get(id)?.type;
    for (const { uri, fact } of facts) {
      const { relation } = fact;
      if (relation === null) continue;
      const allowed = rules.relations.filter((one) => one.relation === relation.relation);
      const [from, to] = [tagOf(relation.source), tagOf(relation.target)];
      if (allowed.length === 0 || from === undefined || to === undefined) continue;
      if (allowed.some((one) => one.from.includes(from) && one.to.includes(to))) continue;
      const turned = allowed.some((one) => one.from.includes(to) && one.to.includes(from));
      const source = found.get(relation.source);
      const target = found.get(relation.target);
      const here = source?.uri === uri ? source.span : null;
      yield {
        uri,
        span: here,
        args: { relation: relation.relation, from, to },
        related: target === undefined || target.span === null ? [] : [{ uri: target.uri, span: target.span }],
        fingerprint: printOf(recordPrint(relation), from, to),
        fixes: turned
          ? [
              {
                code: 'swap-roles',
                args: { relation: relation.relation },
                safe: false,
                changes: [{ kind: 'turn', of: keyOf(relation) }],
              },
            ]
          : [],
      };
    }
  },
};

const ALL = '';

function* ends({ annotations }: CheckedDocument): Generator<readonly [string, End]> {
  for (const { item, fragments } of annotations) {
    if (item.kind !== 'annotation') continue;
    const [first] = fragments;
    yield [item.id, { kind: 'annotation', tag: item.tag, span: first ?? null }] as const;
  }
}
