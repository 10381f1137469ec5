import { Feature, textOf, type Sentence } from '../sentence';
import type { Frame, FrameClaim } from './frame';

/** How far before an amount its verb may stand, in words. */
const REACH = 9;

/** The least that customers have to pay: `a minimum deposit of $20`, `must pay at least $20 to open an account`, `need to prepay only $10`. */
export const leastPayments: Frame = (sentence) =>
  (sentence.features & Feature.money) === 0
    ? []
    : sentence.words.flatMap((word, at) => (word.value?.type === 'MONEY' ? (leastAt(sentence, at) ?? []) : []));

function leastAt(sentence: Sentence, at: number): FrameClaim | null {
  const { words, concepts } = sentence;
  const amount = words[at]?.value;
  if (amount?.type !== 'MONEY' || amount.value === undefined || amount.currency === undefined) return null;
  const near = (from: number, to: number, list: 'minimum' | 'paymentNouns'): boolean =>
    words.slice(Math.max(0, from), to).some(({ lower }) => concepts.is(list, lower));
  const byNoun =
    (near(at + 1, at + 3, 'minimum') && near(at + 2, at + 4, 'paymentNouns')) ||
    (near(at - 5, at, 'minimum') && near(at - 4, at, 'paymentNouns'));
  const verb = words.findLastIndex(
    ({ lower }, index) => index < at && index >= at - REACH && concepts.is('paymentVerbs', lower),
  );
  const limit = `${words[at - 2]?.lower ?? ''} ${words[at - 1]?.lower ?? ''}`;
  const limited =
    concepts.is('atLeast', limit) ||
    concepts.is('atLeast', words[at - 1]?.lower ?? '') ||
    concepts.is('only', words[at - 1]?.lower ?? '');
  const duty = words.findIndex(
    ({ lower }, index) => index < verb && index >= verb - REACH && concepts.is('duties', lower),
  );
  const byDuty = verb >= 0 && limited && duty >= 0;
  if (!byNoun && !byDuty) return null;
  const from = byDuty ? duty : Math.max(0, at - 4);
  const to = Math.min(words.length, at + (byNoun ? 3 : 1));
  return {
    attribute: 'least-payment',
    kind: 'amount',
    subject: 'document',
    value: { kind: 'number', from: amount.value, to: amount.value, unit: amount.currency, grain: '1' },
    from,
    to,
    scope: scopeOf(sentence, at),
    confidence: 0.65,
    frame: 'least-payment',
  };
}

/** `for an annual ticket`: one payment of several. */
function scopeOf(sentence: Sentence, at: number): Record<string, string> {
  const { words } = sentence;
  if (!/^(?:for|für)$/.test(words[at + 1]?.lower ?? '')) return {};
  let end = at + 2;
  while (end < words.length && /^(?:determiner|adjective|noun|name)$/.test(words[end]?.tag ?? '')) end++;
  return end === at + 2 ? {} : { for: textOf(sentence, at + 2, end).toLowerCase() };
}
