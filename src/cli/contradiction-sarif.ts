import { t } from '@vscode/l10n';
import { isSettled, type CardRuling } from '../core/contradict/verdicts';
import type { Claim, ClaimKind } from '../core/model/claim';
import type { Contradiction } from '../core/model/contradiction';
import { coveringSpan } from '../core/model/span';
import { sarifLog, type SarifPlace, type SarifResult, type SarifRule } from '../formats/sarif/log';
import { campInWords } from '../words/claims';
import { ruleOfKindInWords, voiceInWords, whyInWords } from '../words/contradictions';
import { verdictWithMaker } from '../words/verdicts';
import { VERSION } from './version';

/** Cards as a SARIF log: a rule for each kind there is, a result for each card, at its first passage. `placeOf`: of offsets in a document. */
export function contradictionsSarif(
  cards: readonly { readonly card: Contradiction; readonly ruling: CardRuling | null }[],
  placeOf: (uri: string, span: { readonly start: number; readonly end: number }) => SarifPlace,
): object {
  const kinds = [...new Set(cards.map(({ card }) => card.kind))].sort();
  const place = ({ uri, evidence }: Claim): SarifPlace => placeOf(uri, coveringSpan(evidence));
  return sarifLog({
    tool: { name: 'Variorum', version: VERSION },
    rules: kinds.map(ruleOf),
    results: cards.flatMap(({ card, ruling }) => {
      const passages = card.camps.flatMap((camp) => camp.claims.map((claim) => ({ claim, value: campInWords(camp) })));
      const [first, ...others] = card.kind === 'sum' ? passages.slice(0, 1) : passages;
      if (first === undefined) return [];
      const result: SarifResult = {
        ruleId: ruleId(card.kind),
        level: card.tier === 'certain' ? 'warning' : 'note',
        message: whyInWords(card),
        location: place(first.claim),
        related: others.map(({ claim, value }) => ({
          ...place(claim),
          message: t('{0} ({1}): “{2}”', value, voiceInWords(claim), claim.quote),
        })),
        fingerprint: card.id,
        ...(ruling !== null && isSettled(ruling) ? { suppression: { justification: justification(ruling) } } : {}),
      };
      return [result];
    }),
  });
}

function ruleId(kind: ClaimKind): string {
  return `contradiction/${kind}`;
}

function ruleOf(kind: ClaimKind): SarifRule {
  const name = `Contradiction${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return { id: ruleId(kind), name, description: ruleOfKindInWords(kind) };
}

function justification({ verdict: { verdict, creator, reason } }: CardRuling): string {
  return verdictWithMaker(verdict, creator, reason);
}
