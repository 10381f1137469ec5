import type { VerbGroup } from './clause';
import { type ClauseLexicon, Use } from './lexicon';
import { PAST, PRESENT } from './verb-forms';
import type { Word } from './word';

/** `has not yet been sold`, `will be sold`, `sold`. */
export function endOfGroup(words: readonly Word[], at: number): number {
  let end = at + 1;
  if (words[at]?.tag === 'verb') return end;
  for (let next = end; next < words.length && next < at + 7; next++) {
    const tag = words[next]?.tag;
    if (tag === 'participle' || tag === 'infinitive' || tag === 'ing' || tag === 'auxiliary') end = next + 1;
    else if (tag !== 'adverb' && tag !== 'negator') break;
    else if (tag === 'negator') end = next + 1;
    if (tag === 'participle' || tag === 'infinitive' || tag === 'ing') break;
  }
  return end;
}

/** The verb group from word `from` to `to`, half-open. */
export function readGroup(words: readonly Word[], from: number, to: number, lexicon: ClauseLexicon): VerbGroup {
  const group = words.slice(from, to);
  const main = group.findLast(
    ({ tag }) => tag === 'verb' || tag === 'participle' || tag === 'infinitive' || tag === 'ing',
  );
  const auxiliaries = group.filter(({ tag }) => tag === 'auxiliary');
  const last = auxiliaries.at(-1);
  const around = [words[from - 1], ...group, words[to]].filter((one) => one !== undefined);
  // `no longer employs`: both words stand before the verb.
  const noLonger = isNoLonger(words.slice(Math.max(0, from - 2), to + 1), lexicon);
  const negated =
    group.some(
      ({ tag, lower }, at) =>
        (tag === 'negator' && !lexicon.only.has(words[from + at + 1]?.lower ?? '') && !isBound(words, from + at)) ||
        /n['’]t$/.test(lower),
    ) ||
    isNever(words, from) ||
    noLonger;
  const { modals } = lexicon;
  const modal = auxiliaries
    .map(({ lower }) => modals.get(lower.replace(/n['’]t$/, '')))
    .find((one) => one !== undefined);
  const doubted = around.some(({ uses }) => (uses & Use.doubt) !== 0) || isAlmost(words, from, to);
  const reported = around.some(({ uses }) => (uses & Use.report) !== 0);
  return {
    from,
    to,
    lemma:
      main?.verb?.lemma ??
      (last !== undefined && (last.uses & Use.have) !== 0
        ? 'have'
        : last !== undefined && (last.uses & Use.become) !== 0
          ? 'become'
          : 'be'),
    tense: modal === 'future' ? 'future' : isPast(group) ? 'past' : 'present',
    passive: last !== undefined && (last.uses & Use.be) !== 0 && main?.tag === 'participle',
    negated,
    noLonger,
    mood:
      modal === 'future'
        ? 'promised'
        : modal === 'duty'
          ? 'duty'
          : modal === 'possible'
            ? 'possible'
            : doubted
              ? 'doubted'
              : reported
                ? 'reported'
                : 'real',
  };
}

/** `not more than 50`, `nicht weniger als 50`: a negator that bounds a number denies nothing. */
export function isBound(words: readonly Word[], negator: number): boolean {
  return (
    /^(?:more|less|fewer|mehr|weniger)$/.test(words[negator + 1]?.lower ?? '') &&
    /^(?:than|als)$/.test(words[negator + 2]?.lower ?? '')
  );
}

/** `almost died`, `starb beinahe`: it did not come to that. `from`, `to`: the main verb. */
export function isAlmost(words: readonly Word[], from: number, to: number): boolean {
  const goesOn = /^(?:value|number|adjective|noun|adverb|determiner)$/.test(words[to + 1]?.tag ?? 'stop');
  return ALMOST.has(words[from - 1]?.lower ?? '') || (ALMOST.has(words[to]?.lower ?? '') && !goesOn);
}

const ALMOST = new Set(['almost', 'nearly', 'beinahe', 'fast']);

/** `soll dort gestorben sein`: others say so. */
export function isHearsay(auxiliaries: readonly Word[], main: Word | undefined): boolean {
  return (
    main?.tag === 'participle' &&
    /^(?:sein|haben)$/.test(auxiliaries.at(-1)?.lower ?? '') &&
    auxiliaries.some(({ lower }) => lower === 'soll' || lower === 'sollen')
  );
}

/** `never visited`: a negator before a verb that has no auxiliary. */
function isNever(words: readonly Word[], from: number): boolean {
  return words[from]?.tag === 'verb' && words[from - 1]?.lower === 'never';
}

function isNoLonger(around: readonly Word[], { noLonger, table }: ClauseLexicon): boolean {
  return around.some(
    ({ lower }, at) =>
      noLonger.has(lower) &&
      at > 0 &&
      /^(?:no|not|nicht|kein\p{L}*)$/u.test(around[at - 1]?.lower ?? '') &&
      around[at + 1]?.lower !== 'than' &&
      table.noLonger.includes(lower),
  );
}

const PAST_FORMS = /^(?:was|were|had|did|been|war|waren|hatte|hatten|wurde|wurden|worden|gewesen)$/;

/** Perfect tenses count as past: `has died`, `hat beschäftigt`. */
export function isPast(group: readonly Word[]): boolean {
  const participle = group.some(({ tag }) => tag === 'participle');
  return group.some(({ tag, lower, verb, uses }) => {
    if (tag === 'auxiliary')
      return PAST_FORMS.test(lower.replace(/n['’]t$/, '')) || ((uses & Use.have) !== 0 && participle);
    const forms = verb?.forms ?? 0;
    return tag === 'verb' && (forms & PAST) !== 0 && (forms & PRESENT) === 0;
  });
}
