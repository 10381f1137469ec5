import { foldName } from '../../detect/names/fold-name';
import type { Decision } from '../../link/decisions';
import type { Entity, NameForm } from '../../model/entity';
import { compareText, printOf, standing } from '../annotated';
import type { CheckContext, GlobalRule, Rule } from '../rule';
import { areToldApart } from './entity-links';
import type { Span } from '../../model/span';
import { places } from './same-text';

interface Use {
  readonly entity: string;
  readonly span: Span;
}

/** Two entities that are annotated have names that differ in blanks, hyphens, dots and case alone, and nobody told them apart. */
export const entitiesAlike: Rule<Use> = {
  id: 'entities-alike',
  severity: 'warning',
  *facts(document, { entities }) {
    for (const { item, cover } of standing(document)) {
      const entity = item.entity === undefined ? undefined : entities.get(item.entity);
      if (entity === undefined) continue;
      yield [`${entity.type}\n${squeezed(entity.name)}`, { entity: entity.id, span: cover }] as const;
    }
  },
  *judge(key, facts, context) {
    const [first, ...others] = [...new Set(facts.map(({ fact }) => fact.entity))]
      .sort(compareText)
      .flatMap((id) => context.entities.get(id) ?? []);
    for (const other of others) {
      if (first === undefined || areToldApart(first.id, other.id, context)) continue;
      const places_ = facts.filter(({ fact }) => fact.entity === other.id);
      const [place] = places_;
      if (place === undefined) continue;
      yield {
        uri: place.uri,
        span: place.fact.span,
        args: { name: other.name, other: first.name },
        related: places(facts.filter((one) => one !== place)),
        fingerprint: printOf(key, first.id, other.id),
        fixes: [
          {
            code: 'merge',
            args: { name: other.name, other: first.name },
            safe: false,
            changes: [
              {
                kind: 'decide',
                ruling: { kind: 'same', forms: [formOf(first), formOf(other)], entities: [first.id, other.id] },
              },
            ],
          },
        ],
      };
    }
  },
};

interface Expansion {
  readonly entity: string;
  readonly span: Span;
}

/** The engine found one acronym with two long names, and both are annotated. */
export const acronymExpansions: Rule<Expansion> = {
  id: 'acronym-expansions',
  severity: 'information',
  *facts(document, { suggestions }) {
    const wanted = new Map<string, string[]>();
    for (const { code, name, entities } of suggestions) {
      if (code !== 'one-acronym-several-names') continue;
      for (const entity of entities) wanted.set(entity, [...(wanted.get(entity) ?? []), name]);
    }
    if (wanted.size === 0) return;
    for (const { item, cover } of standing(document)) {
      for (const name of wanted.get(item.entity ?? '') ?? []) {
        yield [name, { entity: item.entity ?? '', span: cover }] as const;
      }
    }
  },
  *judge(name, facts, context) {
    const [first, second] = [...new Set(facts.map(({ fact }) => fact.entity))].sort(compareText);
    if (first === undefined || second === undefined || areToldApart(first, second, context)) return;
    const place = facts.find(({ fact }) => fact.entity === second);
    if (place === undefined) return;
    const [a, b] = [context.entities.get(first), context.entities.get(second)];
    yield {
      uri: place.uri,
      span: place.fact.span,
      args: { acronym: name, name: a?.name ?? first, other: b?.name ?? second },
      related: places(facts.filter((one) => one !== place)),
      fingerprint: printOf(name, first, second),
      fixes:
        a === undefined || b === undefined
          ? []
          : [
              {
                code: 'merge',
                args: { name: b.name, other: a.name },
                safe: false,
                changes: [
                  { kind: 'decide', ruling: { kind: 'same', forms: [formOf(a), formOf(b)], entities: [a.id, b.id] } },
                ],
              },
            ],
    };
  },
};

/** People ruled on the same names in ways that cannot both hold; the later ruling is the one in force. */
export const decisionsConflict: GlobalRule = {
  id: 'decisions-conflict',
  severity: 'warning',
  *judge({ decisions, pinConflicts, entities }) {
    const bySubject = new Map<string, Decision[]>();
    const sorted = [...decisions].sort(
      (a, b) => compareText(a.modified ?? a.created, b.modified ?? b.created) || compareText(a.id, b.id),
    );
    for (const decision of sorted) {
      for (const subject of subjectsOf(decision)) bySubject.set(subject, [...(bySubject.get(subject) ?? []), decision]);
    }
    for (const [subject, about] of bySubject) {
      const last = about.at(-1);
      const against = about.findLast((one) => last !== undefined && saysOther(one, last));
      if (last === undefined || against === undefined) continue;
      yield {
        uri: '',
        span: null,
        args: {
          name: subject.slice(subject.indexOf('\n') + 1).replaceAll('\n', ' / '),
          kind: against.kind,
          last: last.kind,
        },
        fingerprint: printOf(...[against.id, last.id].sort(), subject),
      };
    }
    for (const { entity, pins } of pinConflicts) {
      yield {
        uri: '',
        span: null,
        args: { name: entities.get(entity)?.name ?? entity, kind: 'pins', last: pins.join(' ') },
        fingerprint: printOf('pins', ...[...pins].sort()),
      };
    }
  },
};

/** What could be said otherwise of the same: pairs for `same` and `different`, forms for the rest. */
function subjectsOf(decision: Decision): string[] {
  switch (decision.kind) {
    case 'same': {
      const forms = decision.forms.map(keyOfForm);
      const pairs = forms.flatMap((a, at) => forms.slice(at + 1).map((b) => pairOf(a, b)));
      return [...new Set([...pairs, ...forms.map((form) => `is\n${form}`)])];
    }
    case 'different':
      return [pairOf(keyOfForm(decision.forms[0]), keyOfForm(decision.forms[1]))];
    case 'type':
    case 'not-a-name':
      return [`is\n${keyOfForm(decision.form)}`];
    case 'name':
      return [`named\n${keyOfForm(decision.form)}`, `is\n${keyOfForm(decision.form)}`];
    case 'external':
      return [`external\n${keyOfForm(decision.form)}`];
  }
}

function saysOther(a: Decision, b: Decision): boolean {
  if (a === b) return false;
  if (a.kind === 'type' && b.kind === 'type') return a.type !== b.type;
  if (a.kind === 'name' && b.kind === 'name') return a.name !== b.name;
  if (a.kind === 'external' && b.kind === 'external') return a.external !== b.external;
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has('same') && kinds.has('different')) return true;
  return kinds.has('not-a-name') && kinds.size === 2;
}

/** A file of `.variorum/` could not be read, or not fully. */
export const brokenFile: GlobalRule = {
  id: 'broken-file',
  severity: 'error',
  *judge({ problems }: CheckContext) {
    for (const { uri, problem } of problems) {
      const args = Object.entries(problem.args ?? {}).map(([key, value]) => [key, String(value)] as const);
      yield {
        uri,
        span: problem.span ?? null,
        args: { ...Object.fromEntries(args), problem: problem.code },
        fingerprint: printOf(uri, problem.code, problem.args?.['key'] === undefined ? '' : String(problem.args['key'])),
      };
    }
  },
};

function keyOfForm({ type, name }: NameForm): string {
  return `${type} ${foldName(name)}`;
}

function pairOf(a: string, b: string): string {
  return `pair\n${[a, b].sort(compareText).join('\n')}`;
}

function formOf({ type, name }: Entity): NameForm {
  return { type, name: foldName(name) };
}

function squeezed(name: string): string {
  return foldName(name).replace(/[\s\-.,'&]+/g, '');
}
