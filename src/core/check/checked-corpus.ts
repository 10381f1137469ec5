import { DEFAULT_SCHEME } from '../annotate/tag-scheme';
import type { Finding, RuleId, Severity, Suppression } from '../model/finding';
import { compareText } from './annotated';
import { NO_PROJECT_RULES } from './config/project-rules';
import { GLOBAL_RULES, RULES } from './registry';
import type { CheckContext, CheckedDocument, DraftFinding, Located, Rule } from './rule';

export const NO_CONTEXT: CheckContext = {
  scheme: DEFAULT_SCHEME,
  rules: NO_PROJECT_RULES,
  entities: new Map(),
  suggestions: [],
  pinConflicts: [],
  decisions: [],
  problems: [],
};

/** The facts of one rule, by key and document, with what was found under each key. */
class RuleState {
  readonly #rule: Rule<unknown>;
  /** Key → document → facts. */
  readonly #facts = new Map<string, Map<string, unknown[]>>();
  /** Document → its keys. */
  readonly #keys = new Map<string, Set<string>>();
  readonly #found = new Map<string, readonly DraftFinding[]>();
  readonly #stale = new Set<string>();

  constructor(rule: Rule<unknown>) {
    this.#rule = rule;
  }

  get id(): RuleId {
    return this.#rule.id;
  }

  get severity(): Severity {
    return this.#rule.severity;
  }

  set(uri: string, document: CheckedDocument | null, context: CheckContext): void {
    for (const key of this.#keys.get(uri) ?? []) {
      this.#facts.get(key)?.delete(uri);
      this.#stale.add(key);
    }
    this.#keys.delete(uri);
    if (document === null) return;
    const keys = new Set<string>();
    for (const [key, fact] of this.#rule.facts(document, context)) {
      keys.add(key);
      this.#stale.add(key);
      const byDocument = this.#facts.get(key) ?? new Map<string, unknown[]>();
      this.#facts.set(key, byDocument);
      const own = byDocument.get(uri);
      if (own === undefined) byDocument.set(uri, [fact]);
      else own.push(fact);
    }
    if (keys.size > 0) this.#keys.set(uri, keys);
  }

  settle(context: CheckContext): boolean {
    if (this.#stale.size === 0) return false;
    for (const key of this.#stale) {
      const byDocument = this.#facts.get(key);
      if (byDocument === undefined || byDocument.size === 0) {
        this.#facts.delete(key);
        this.#found.delete(key);
        continue;
      }
      const facts: Located<unknown>[] = [];
      for (const uri of [...byDocument.keys()].sort(compareText)) {
        for (const fact of byDocument.get(uri) ?? []) facts.push({ uri, fact });
      }
      const found = [...this.#rule.judge(key, facts, context)];
      if (found.length === 0) this.#found.delete(key);
      else this.#found.set(key, found);
    }
    this.#stale.clear();
    return true;
  }

  clear(): void {
    this.#facts.clear();
    this.#keys.clear();
    this.#found.clear();
    this.#stale.clear();
  }

  *found(): Generator<DraftFinding> {
    for (const found of this.#found.values()) yield* found;
  }
}

/**
 * What the rules say of a corpus, kept up to date: a document that changed is read again, and only what it shares with others is judged again. What stands here depends on
 * the documents and the context alone, never on the order in which they came.
 */
export class CheckedCorpus {
  readonly #documents = new Map<string, CheckedDocument>();
  readonly #states = RULES.map((rule) => new RuleState(rule));
  #context: CheckContext;
  #dirty = new Set<string>();
  #findings: readonly Finding[] | null = null;

  constructor(context: CheckContext = NO_CONTEXT) {
    this.#context = context;
  }

  /** Adds a document or replaces it. */
  set(document: CheckedDocument): void {
    if (this.#documents.get(document.uri) === document) return;
    this.#documents.set(document.uri, document);
    this.#dirty.add(document.uri);
    this.#findings = null;
  }

  remove(uri: string): void {
    if (!this.#documents.delete(uri)) return;
    this.#dirty.add(uri);
    this.#findings = null;
  }

  /** Replaces what belongs to no document: everything is judged again. */
  setContext(context: CheckContext): void {
    if (this.#context === context) return;
    this.#context = context;
    for (const state of this.#states) state.clear();
    this.#dirty = new Set(this.#documents.keys());
    this.#findings = null;
  }

  /** All findings, by document and place. The same list until something changes. */
  findings(): readonly Finding[] {
    if (this.#findings !== null) return this.#findings;
    const found: Finding[] = [];
    const severityOf = (id: RuleId, own: Severity): Severity => this.#context.rules.severities.get(id) ?? own;
    for (const state of this.#states) {
      const severity = severityOf(state.id, state.severity);
      if (severity === 'off') continue;
      for (const uri of this.#dirty) state.set(uri, this.#documents.get(uri) ?? null, this.#context);
      state.settle(this.#context);
      for (const draft of state.found()) found.push(finished(state.id, severity, draft));
    }
    for (const rule of GLOBAL_RULES) {
      const severity = severityOf(rule.id, rule.severity);
      if (severity === 'off') continue;
      for (const draft of rule.judge(this.#context)) found.push(finished(rule.id, severity, draft));
    }
    this.#dirty = new Set();
    this.#findings = found.sort(byPlace);
    return this.#findings;
  }
}

/** Findings that people let stand, apart from the others. */
export function withoutSuppressed(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): { readonly open: readonly Finding[]; readonly suppressed: readonly (readonly [Finding, Suppression])[] } {
  const byPrint = new Map(suppressions.map((one) => [`${one.rule}\n${one.fingerprint}`, one]));
  const open: Finding[] = [];
  const suppressed: (readonly [Finding, Suppression])[] = [];
  for (const finding of findings) {
    const suppression = byPrint.get(`${finding.rule}\n${finding.fingerprint}`);
    if (suppression === undefined) open.push(finding);
    else suppressed.push([finding, suppression]);
  }
  return { open, suppressed };
}

function finished(rule: RuleId, severity: Exclude<Severity, 'off'>, draft: DraftFinding): Finding {
  return { related: [], fixes: [], ...draft, rule, severity };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.uri, b.uri) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
    compareText(a.rule, b.rule) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
