import type { Relation, PlacedAnnotation } from '../model/annotation';
import type { Decision } from '../link/decisions';
import type { TagScheme } from '../annotate/tag-scheme';
import type { Entity, LinkSuggestion, PinConflict } from '../model/entity';
import type { Finding, RuleId, Severity } from '../model/finding';
import type { Mention } from '../model/mention';
import type { Problem } from '../model/problem';
import type { ProjectRules } from './config/project-rules';

/** A document as rules see it. */
export interface CheckedDocument {
  readonly uri: string;
  /** Text as loaded. */
  readonly text: string;
  readonly annotations: readonly PlacedAnnotation[];
  readonly relations: readonly Relation[];
  /** The engine's mentions, those hidden by annotations among them; sorted. */
  readonly mentions: readonly Mention[];
}

/** What is not of one document. A new object: everything is judged again. */
export interface CheckContext {
  readonly scheme: TagScheme;
  readonly rules: ProjectRules;
  /** By id. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly suggestions: readonly LinkSuggestion[];
  readonly pinConflicts: readonly PinConflict[];
  readonly decisions: readonly Decision[];
  /** Files of `.variorum/` that were not read, or not fully. */
  readonly problems: readonly { readonly uri: string; readonly problem: Problem }[];
}

export type DraftFinding = Omit<Finding, 'rule' | 'severity' | 'related' | 'fixes'> &
  Partial<Pick<Finding, 'related' | 'fixes'>>;

export interface Located<F> {
  readonly uri: string;
  readonly fact: F;
}

/**
 * A rule says of each document by itself what it holds (`facts`, by key), then judges all facts of one key over all documents. After an edit only the keys of the
 * documents that changed are judged again.
 */
export interface Rule<F> {
  readonly id: RuleId;
  readonly severity: Severity;
  facts(document: CheckedDocument, context: CheckContext): Iterable<readonly [key: string, fact: F]>;
  /** `facts` in the order of their documents' URIs. Answers the same whatever was edited before. */
  judge(key: string, facts: readonly Located<F>[], context: CheckContext): Iterable<DraftFinding>;
}

/** A rule about what belongs to no document. */
export interface GlobalRule {
  readonly id: RuleId;
  readonly severity: Severity;
  judge(context: CheckContext): Iterable<DraftFinding>;
}

/** A rule that needs one document alone. */
export function documentRule(
  id: RuleId,
  severity: Severity,
  check: (document: CheckedDocument, context: CheckContext) => Iterable<DraftFinding>,
): Rule<DraftFinding> {
  return {
    id,
    severity,
    *facts(document, context) {
      for (const found of check(document, context)) yield [document.uri, found] as const;
    },
    *judge(_key, facts) {
      for (const { fact } of facts) yield fact;
    },
  };
}
