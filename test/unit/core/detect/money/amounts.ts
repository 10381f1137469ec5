import assert from 'node:assert/strict';
import { detectMoney } from '../../../../../src/core/detect/money/detect-money';
import type { ReadDocument } from '../../../../../src/core/model/document';
import type { Language } from '../../../../../src/core/model/language';
import { DEFAULT_MIN_CONFIDENCE, type ProseMention } from '../../../../../src/core/model/mention';

/** A document whose paragraphs (parted by empty lines) are all in one language, without the text layer. */
export function documentOf(text: string, language: Language | null, givenDate?: string): ReadDocument {
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'paragraph' as const,
    zone: 'body' as const,
    language,
  }));
  return {
    text,
    format: 'text',
    prose: { text, blocks, links: [], map: { toSource: (span) => [span], toProse: (offset) => offset } },
    language,
    dateLines: [],
    ...(givenDate === undefined ? {} : { givenDate }),
    problems: [],
  };
}

/** The amounts the editor would show. */
export function shown(text: string, language: Language | null, givenDate?: string): ProseMention[] {
  return detectMoney(documentOf(text, language, givenDate)).filter(
    (mention) => mention.confidence >= DEFAULT_MIN_CONFIDENCE,
  );
}

/** `$5.00 = 5 USD /song`, `at least` as `>=`; ranges as `5..10`. */
export function describe(mention: ProseMention, text: string): string {
  const value = mention.value ?? `${mention.from ?? ''}..${mention.to ?? ''}`;
  const parts = [text.slice(mention.start, mention.end), '=', value, mention.currency ?? '-'];
  if (mention.mod !== undefined) parts.push(mention.mod);
  if (mention.per !== undefined) parts.push(`/${mention.per}`);
  return parts.join(' ');
}

/** A sentence and all amounts in it. */
export type Case = readonly [text: string, ...amounts: string[]];

export function check(language: Language | null, cases: readonly Case[]): void {
  for (const [text, ...expected] of cases) {
    test(text, () => {
      assert.deepEqual(
        shown(text, language).map((mention) => describe(mention, text)),
        expected,
      );
    });
  }
}

/** Sentences in which nothing is an amount. */
export function checkNone(language: Language | null, texts: readonly string[]): void {
  check(
    language,
    texts.map((text) => [text]),
  );
}
