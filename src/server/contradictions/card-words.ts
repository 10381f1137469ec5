import { t } from '@vscode/l10n';
import { excerptOf } from '../../core/corpus/mention-tree/excerpt';
import { folded } from '../../core/corpus/mention-tree/folded';
import type { Claim } from '../../core/model/claim';
import type { Contradiction } from '../../core/model/contradiction';
import type { Excerpt } from '../../core/model/mention-tree';
import { campInWords } from '../../words/claims';
import { labelInWords, speakerInWords, valuesInWords } from '../../words/contradictions';
import type { Span } from '../../core/model/span';
import type { CardVerdict } from '../protocol/contradictions';
import type { RuledCard } from './card-board';

const searched = new WeakMap<Contradiction, string>();

/** All that a filter looks into, folded: subject, values, speakers and quotes. Worked out once a card. */
export function searchText(card: Contradiction): string {
  let text = searched.get(card);
  if (text === undefined) {
    const said = card.camps.flatMap(({ claims }) =>
      claims.flatMap((claim) => [claim.quote, speakerInWords(claim) ?? '']),
    );
    text = folded([labelInWords(card), valuesInWords(card), ...said].join('\n'));
    searched.set(card, text);
  }
  return text;
}

/** A passage of a card, with the value that its camp stands for. */
export interface CardPassage {
  readonly claim: Claim;
  readonly value: string;
}

/** In the order of their camps. A total and the sum of its parts are one passage twice. */
export function passagesOf({ camps }: Contradiction): CardPassage[] {
  return camps.flatMap((camp) => camp.claims.map((claim) => ({ claim, value: campInWords(camp) })));
}

/**
 * The sentence of a claim cut to a readable length, with the decisive words: fragments in the document's text as loaded. `text`: `null` when it is gone.
 */
export function excerptOfClaim({ quote, sentence }: Claim, decisive: readonly Span[], text: string | null): Excerpt {
  const words = text === null ? null : wordsInQuote(quote, sentence.start, decisive, text);
  const whole = { start: 0, end: quote.length };
  return excerptOf(quote, whole, words ?? whole);
}

/** They are told in the text as loaded: without markup and line breaks they stand in the quote, near the same place. */
function wordsInQuote(quote: string, start: number, fragments: readonly Span[], text: string): Span | null {
  const written = fragments.map((span) => text.slice(span.start, span.end));
  const about = (fragments[0]?.start ?? start) - start;
  for (const between of ['', ' ']) {
    const words = written.join(between).replace(/\s+/g, ' ').trim();
    let found: number | null = null;
    for (let at = quote.indexOf(words); at >= 0 && words !== ''; at = quote.indexOf(words, at + 1)) {
      if (found === null || Math.abs(at - about) < Math.abs(found - about)) found = at;
    }
    if (found !== null) return { start: found, end: found + words.length };
  }
  return null;
}

/** What a card shows of rulings on it. */
export function cardVerdict({ ruling }: RuledCard): CardVerdict | null {
  if (ruling === null) return null;
  const { verdict, changedSince, byAttribute } = ruling;
  const { attribute, subject } = verdict;
  const reason = byAttribute
    ? t('Ruled on “{0}”', labelInWords({ subject: { name: subject }, attribute }))
    : verdict.reason;
  return {
    verdict: verdict.verdict,
    by: verdict.creator,
    ...(reason === undefined ? {} : { reason }),
    changedSince,
  };
}
