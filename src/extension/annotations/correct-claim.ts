import { l10n, Uri, workspace } from 'vscode';
import type { AnnotateAnswer } from '../../server/protocol/annotations';
import { cardRequest, type CardRow } from '../../server/protocol/contradictions';
import { sidesOf } from '../contradictions/pair';
import type { Engine } from '../engine';
import { tell } from '../entities/tell';
import { isRow } from '../lists/row';
import { act } from './act';
import { askClaim } from './claim';

/** Corrects what the engine read in a passage of a contradiction: the person's claim on the same words takes its place. `args`: a row of the Contradictions view. */
export async function correctClaim(engine: Engine, args: readonly unknown[]): Promise<AnnotateAnswer | undefined> {
  const [row] = args;
  const wire = isRow<CardRow>(row) ? row.wire : undefined;
  if (wire?.kind !== 'passage') {
    tell(l10n.t('Pick a passage of a contradiction first.'));
    return undefined;
  }
  const card = await engine.ask(cardRequest, { corpus: wire.corpus, card: wire.card });
  const passage = card ? sidesOf(card)[wire.at]?.passage : undefined;
  if (passage === undefined) {
    tell(l10n.t('This contradiction is gone: the documents say something else now.'));
    return undefined;
  }
  const { subject, attribute, value, speaker } = passage.claim;
  const claim = await askClaim(l10n.t('Correct the Claim'), {
    subject: subject.name,
    entity: subject.entity,
    attribute,
    value,
    speaker: speaker.name ?? '',
    speakerEntity: speaker.entity,
  });
  if (claim === undefined) return undefined;
  // The engine takes places of open documents only.
  const { version } = await workspace.openTextDocument(Uri.parse(passage.uri, true));
  const fragments = passage.fragments.length > 0 ? passage.fragments : [passage.range];
  return act(engine, { kind: 'annotate', uri: passage.uri, version, passages: [fragments], told: { claim } });
}
