import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';

const SCHEMA = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
/** What the schema says of itself: it is of an older draft, and uses nothing of it that was changed later. */
const OF_ITSELF = new Set(['$schema', 'id']);

/** What the schema of SARIF 2.1.0 finds wrong with a log. */
export function sarifProblems(log: unknown): readonly ErrorObject[] {
  const whole = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  const schema = Object.fromEntries(Object.entries(whole).filter(([key]) => !OF_ITSELF.has(key)));
  // One of its patterns is none by the stricter rules.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
  const validate = ajv.compile(schema);
  validate(log);
  return validate.errors ?? [];
}
