import type { Claim } from '../../core/model/claim';
import type { Span } from '../../core/model/span';
import { campInWords } from '../../words/claims';
import { labelInWords, voiceInWords, whyInWords } from '../../words/contradictions';
import type { Lines } from '../lines';
import { rangeOf } from '../places';
import type { WireCard, WirePassage } from '../protocol/contradictions';
import type { WireRange } from '../protocol';
import type { RuledCard } from './card-board';
import { cardVerdict } from './card-words';

/** Lines and characters of what claims stand on, in the texts that they were found in. */
export interface Texts {
  readonly lines: Lines;
  text(corpus: string, uri: string): string | null;
  /** The words of a claim that the other passages contradict: sorted fragments. */
  decisive(corpus: string, claim: Claim): readonly Span[];
}

const NOWHERE: WireRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function sentenceRange(texts: Texts, corpus: string, { uri, sentence }: Claim): WireRange {
  const text = texts.text(corpus, uri);
  return text === null ? NOWHERE : rangeOf(texts.lines.of(uri, text), sentence);
}

/** A card with all its passages, for the client. */
export function wireCard(texts: Texts, ruled: RuledCard): WireCard {
  const { corpus, card } = ruled;
  return {
    corpus,
    card: card.id,
    status: card.status,
    tier: card.tier,
    label: labelInWords(card),
    why: whyInWords(card),
    verdict: cardVerdict(ruled),
    camps: card.camps.map((camp) => ({
      value: campInWords(camp),
      passages: camp.claims.map((claim) =>
        wirePassage(texts, corpus, claim, campInWords({ ...camp, claims: [claim] })),
      ),
    })),
  };
}

function wirePassage(texts: Texts, corpus: string, claim: Claim, value: string): WirePassage {
  const { uri, quote, subject, attribute, speaker } = claim;
  const text = texts.text(corpus, uri);
  const document = text === null ? null : texts.lines.of(uri, text);
  return {
    uri,
    range: sentenceRange(texts, corpus, claim),
    fragments: document === null ? [] : texts.decisive(corpus, claim).map((span) => rangeOf(document, span)),
    quote,
    voice: voiceInWords(claim),
    claim: {
      subject: { name: subject.name, entity: subject.kind === 'entity' ? subject.key : null },
      attribute,
      value,
      speaker: { name: speaker.name, entity: speaker.name === null || speaker.id.includes('/') ? null : speaker.id },
    },
  };
}
