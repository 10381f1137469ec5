import { t } from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Contradiction } from '../../core/model/contradiction';
import { voiceInWords, whyInWords } from '../../words/contradictions';
import { rangeOf } from '../places';
import type { RuledCard } from './card-board';
import { passagesOf, type CardPassage } from './card-words';
import type { Texts } from './wire-card';

/** By this an editor tells them from what keeps documents from being read. */
export const CARD_SOURCE = 'variorum contradictions';

/** What a diagnostic of ours tells whoever acts on it. */
export interface CardMark {
  readonly corpus: string;
  readonly card: string;
}

/**
 * VS Code shows 1,000 diagnostics of a file and 1,100 of one sender, and drops the rest in silence; files that could not be read need some too. The surest cards come
 * first, each with all its passages or not at all.
 */
const MOST = 1000;
/** More passages than this of one card say nothing new. */
const MOST_OF_CARD = 20;

/** A mark on each passage of open cards, with the other passages. `cards`: of all corpora, the surest of each first. */
export function cardDiagnostics(cards: Iterable<RuledCard>, texts: Texts): Map<string, Diagnostic[]> {
  const byUri = new Map<string, Diagnostic[]>();
  let left = MOST;
  for (const ruled of cards) {
    if (ruled.settled) continue;
    const marks = knownMarks(ruled, texts);
    left -= marks.length;
    if (left < 0) break;
    for (const { uri, diagnostic } of marks) {
      const known = byUri.get(uri);
      if (known === undefined) byUri.set(uri, [diagnostic]);
      else known.push(diagnostic);
    }
  }
  return byUri;
}

interface Mark {
  readonly uri: string;
  readonly diagnostic: Diagnostic;
}

/** A card is another object when anything in its documents has moved. */
const known = new WeakMap<Contradiction, readonly Mark[]>();

function knownMarks(ruled: RuledCard, texts: Texts): readonly Mark[] {
  let marks = known.get(ruled.card);
  if (marks === undefined) known.set(ruled.card, (marks = marksOf(ruled, texts)));
  return marks;
}

function marksOf({ corpus, card }: RuledCard, texts: Texts): Mark[] {
  const places = placesOf(corpus, passagesOf(card), texts);
  const message = whyInWords(card);
  const data: CardMark = { corpus, card: card.id };
  return places.map(({ uri, location, key }): Mark => {
    const others = places.filter((other) => other.key !== key);
    const relatedInformation = others.map(({ location: there, said }): DiagnosticRelatedInformation => ({
      location: there,
      message: said,
    }));
    return {
      uri,
      diagnostic: {
        severity: card.tier === 'certain' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
        source: CARD_SOURCE,
        code: card.id,
        message,
        range: location.range,
        relatedInformation,
        data,
      },
    };
  });
}

interface Place {
  readonly uri: string;
  readonly key: string;
  readonly location: DiagnosticRelatedInformation['location'];
  readonly said: string;
}

/** Each place once, also where two claims of it stand in one clause. */
function placesOf(corpus: string, passages: readonly CardPassage[], texts: Texts): Place[] {
  const places = new Map<string, Place>();
  for (const { claim, value } of passages) {
    const { uri, sentence, evidence } = claim;
    const text = texts.text(corpus, uri);
    if (text === null) continue;
    const span = { start: evidence[0]?.start ?? sentence.start, end: evidence.at(-1)?.end ?? sentence.end };
    const key = `${uri}#${span.start}-${span.end}`;
    if (places.has(key) || places.size >= MOST_OF_CARD) continue;
    const said = t('{0} ({1}): “{2}”', value, voiceInWords(claim), claim.quote);
    places.set(key, { uri, key, location: { uri, range: rangeOf(texts.lines.of(uri, text), span) }, said });
  }
  return [...places.values()];
}
