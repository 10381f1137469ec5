import type { Corpus } from '../../core/corpus/corpus';
import type { NameAction, RuledEntity } from '../../core/link/decide';
import { isNameType } from '../../core/model/mention';
import type { StepLabel } from '../../core/store/step';
import type { RuleAction } from '../protocol';

export interface ResolvedAction {
  readonly action: NameAction;
  readonly label: StepLabel;
}

/** An action with its entities as the corpus has them now; `null` when one of them is gone, or the action makes no sense. */
export function resolveAction(corpus: Corpus, action: RuleAction): ResolvedAction | null {
  if (action.kind === 'merge') return resolveMerge(corpus, action.entities);
  const entity = ruledEntity(corpus, action.entity);
  if (entity === null) return null;
  const { name } = entity;
  switch (action.kind) {
    case 'split':
      return {
        action: { kind: 'split', entity, spellings: action.spellings },
        label: { code: 'split', args: { spellings: action.spellings.join(', '), name } },
      };
    case 'rename': {
      const to = action.name.replace(/\s+/g, ' ').trim();
      if (to === '') return null;
      return { action: { kind: 'rename', entity, name: to }, label: { code: 'rename', args: { from: name, to } } };
    }
    case 'retype': {
      const { type } = action;
      if (!isNameType(type)) return null;
      return { action: { kind: 'retype', entity, type }, label: { code: 'retype', args: { name, type } } };
    }
    case 'not-a-name': {
      const { spelling } = action;
      return {
        action: spelling === undefined ? { kind: 'not-a-name', entity } : { kind: 'not-a-name', entity, spelling },
        label: { code: 'not-a-name', args: { name: spelling ?? name } },
      };
    }
    case 'external': {
      const external = action.external.trim();
      return { action: { kind: 'external', entity, external }, label: { code: 'external', args: { name, external } } };
    }
  }
}

function resolveMerge(corpus: Corpus, ids: readonly string[]): ResolvedAction | null {
  const entities = [...new Set(ids)].map((id) => ruledEntity(corpus, id));
  if (!entities.every((entity) => entity !== null)) return null;
  const [first = '', second = '', ...more] = entities.map(({ name }) => name);
  return {
    action: { kind: 'merge', entities },
    label: { code: 'merge', args: { first, second, more: more.length } },
  };
}

/** An entity with its spellings, to be ruled about; `null`: it is gone. */
export function ruledEntity(corpus: Corpus, id: string): RuledEntity | null {
  const entity = corpus.entity(id);
  const forms = corpus.formsOf(id);
  if (entity === null || forms.own.length === 0) return null;
  const { type, name, external } = entity;
  return { id, type, name, forms, ...(external === undefined ? {} : { external }) };
}
