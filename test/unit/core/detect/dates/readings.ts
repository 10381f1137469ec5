import assert from 'node:assert/strict';
import { detectDocument } from '../../../../../src/core/detect/detect-document';
import type { Detection } from '../../../../../src/core/model/document';
import type { Language } from '../../../../../src/core/model/language';
import { DEFAULT_MIN_CONFIDENCE, type Mention } from '../../../../../src/core/model/mention';
import { readDocument } from '../../../../../src/core/text/read';

export interface Setting {
  readonly language?: Language;
  /** The document's own date. */
  readonly date?: string;
}

export function detect(text: string, { language, date }: Setting = {}): Detection {
  return detectDocument(
    readDocument(text, {
      ...(language === undefined ? {} : { languageHint: language }),
      ...(date === undefined ? {} : { date }),
    }),
  );
}

/** The time expressions the editor would show: `18 October 2006 = 2006-10-18`; `?` when it stays open, the type unless it is DATE. */
export function readings(text: string, setting: Setting = {}): string[] {
  return detect(text, setting)
    .mentions.filter(({ type, confidence }) => type !== 'MONEY' && confidence >= DEFAULT_MIN_CONFIDENCE)
    .map(describe);
}

function describe({ type, text, value, mod, unresolved }: Mention): string {
  return [
    `${text} = ${value ?? '-'}`,
    ...(type === 'DATE' ? [] : [type]),
    ...(mod === undefined ? [] : [mod]),
    ...(unresolved === true ? ['?'] : []),
  ].join(' ');
}

/** A text and all time expressions in it. */
export type Case = readonly [text: string, ...expected: string[]];

export function check(setting: Setting, cases: readonly Case[]): void {
  for (const [text, ...expected] of cases) {
    test(text.replaceAll('\n', ' ⏎ '), () => {
      assert.deepEqual(readings(text, setting), expected);
    });
  }
}

/** Texts in which nothing is a time expression. */
export function checkNone(setting: Setting, texts: readonly string[]): void {
  check(
    setting,
    texts.map((text) => [text]),
  );
}
