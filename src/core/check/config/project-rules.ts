import type { Problem } from '../../model/problem';
import type { Severity } from '../../model/finding';
import { RULE_IDS } from '../rule-ids';

/** What a project asks of its annotations: the keys `rules` and `requirements` of `config.json`. */
export interface ProjectRules {
  /** By rule; absent: the rule's own. */
  readonly severities: ReadonlyMap<string, Severity>;
  readonly attributes: readonly { readonly tag: string; readonly attribute: string }[];
  readonly relations: readonly AllowedRelation[];
  readonly exclusive: readonly (readonly [string, string])[];
  readonly patterns: readonly TextPattern[];
  readonly cardinalities: readonly Cardinality[];
}

/** Tags that the ends of a relation may have. A relation may be allowed several times. */
export interface AllowedRelation {
  readonly relation: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface TextPattern {
  readonly tag: string;
  /** As written, for the finding. */
  readonly pattern: string;
  readonly expression: RegExp;
}

/** How many annotations with a tag a document may have. */
export interface Cardinality {
  readonly tag: string;
  readonly min: number;
  readonly max: number;
}

export const NO_PROJECT_RULES: ProjectRules = {
  severities: new Map(),
  attributes: [],
  relations: [],
  exclusive: [],
  patterns: [],
  cardinalities: [],
};

/** Longer patterns, and repeated groups that repeat inside, could take for ever on a hostile text. */
const LONGEST_PATTERN = 200;
const NESTED_REPEAT = /\([^)]*[+*{][^)]*\)\s*[+*{]|\([^)]*\|[^)]*\)\s*[+*{]|\\[1-9]/;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'off'];

export interface ReadProjectRules {
  readonly rules: ProjectRules;
  /** What is wrong is left out, the rest is used. */
  readonly problems: readonly Problem[];
}

/** Reads `rules` and `requirements` of the text of a `config.json`. Never throws; JSON that is none is told by the reader of the globs. */
export function readProjectRules(json: string): ReadProjectRules {
  const content = parsed(json);
  if (!isRecord(content)) return { rules: NO_PROJECT_RULES, problems: [] };
  const problems: Problem[] = [];
  const wrong = (key: string): void => {
    problems.push({ code: 'config-bad-rules', args: { key } });
  };
  const severities = new Map<string, Severity>();
  const given = content['rules'] ?? {};
  if (!isRecord(given)) wrong('rules');
  else {
    for (const [id, value] of Object.entries(given)) {
      const severity = SEVERITIES.find((one) => one === value);
      if (severity === undefined || !(RULE_IDS as readonly string[]).includes(id)) wrong(`rules.${id}`);
      else severities.set(id, severity);
    }
  }
  const needs = content['requirements'] ?? {};
  if (!isRecord(needs)) {
    wrong('requirements');
    return { rules: { ...NO_PROJECT_RULES, severities }, problems };
  }
  const list = <T>(key: string, read: (one: Readonly<Record<string, unknown>>) => T | null): T[] => {
    const value = needs[key] ?? [];
    if (!Array.isArray(value)) {
      wrong(`requirements.${key}`);
      return [];
    }
    return value.flatMap((one: unknown, at) => {
      const found = isRecord(one) ? read(one) : null;
      if (found === null) wrong(`requirements.${key}[${String(at)}]`);
      return found === null ? [] : [found];
    });
  };
  return {
    rules: {
      severities,
      attributes: list('attributes', ({ tag, attribute }) =>
        isName(tag) && isName(attribute) ? { tag, attribute } : null,
      ),
      relations: list('relations', ({ relation, from, to }) =>
        isName(relation) && areNames(from) && areNames(to) ? { relation, from, to } : null,
      ),
      exclusive: list('exclusive', ({ tags }) =>
        areNames(tags) && tags.length === 2 ? ([tags[0] ?? '', tags[1] ?? ''] as const) : null,
      ),
      patterns: list('patterns', readPattern),
      cardinalities: list('cardinalities', ({ tag, min = 0, max = Infinity }) =>
        isName(tag) && isCount(min) && (max === Infinity || isCount(max)) && min <= max ? { tag, min, max } : null,
      ),
    },
    problems,
  };
}

function readPattern({ tag, pattern }: Readonly<Record<string, unknown>>): TextPattern | null {
  if (!isName(tag) || !isName(pattern)) return null;
  if (pattern.length > LONGEST_PATTERN || NESTED_REPEAT.test(pattern)) return null;
  try {
    return { tag, pattern, expression: new RegExp(`^(?:${pattern})$`, 'u') };
  } catch {
    return null;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function areNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isName);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
