import type { Language } from './language';

/**
 * An attribute of claims that people declare in `.variorum/config.json`, or one of the engine's own that they add words to.
 * `status/…`, `role/…` and `count/…` are the engine's groups: see docs/ATTRIBUTES.md.
 */
export interface OwnAttribute {
  readonly name: string;
  /**
   * `true`: one value for ever (`place of birth`). `perTime`: one at a time (`print run`); another one later is a change. `false`: several at once, so
   * that claims of it contradict nobody.
   */
  readonly functional: boolean | 'perTime';
  /** Only values with it count: an ISO 4217 code, `%`, `date`, `name`, `duration`, a sign (`m`, `kg`, `m2`, `l`) or a counted noun as texts have it. */
  readonly unit?: string;
  /** What texts call it, in small letters. */
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
  /** Of states: words that say so, and words that deny it, in small letters, of whatever language. */
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}
