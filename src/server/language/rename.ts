import { t } from '@vscode/l10n';
import { LSPErrorCodes, ResponseError, type PrepareRenameResult, type WorkspaceEdit } from 'vscode-languageserver';
import type { Entity } from '../../core/model/entity';
import { isNameType } from '../../core/model/mention';
import { rangeOf } from '../places';
import type { StepAnswer } from '../protocol';
import type { Rulings } from '../rulings';
import type { MentionPlace } from './name-at';

/** Why nothing is renamed; clients may act on it (ask for the annotator's name and come again). */
export interface RenameRefusal {
  readonly reason: 'no-name' | Extract<StepAnswer, { ok: false }>['reason'];
}

/** What F2 offers: the fragment at the position, with the name that all mentions have. Rejects where no name stands. */
export function preparedRename(at: MentionPlace | null): PrepareRenameResult {
  const { document, fragment, entity } = renamable(at);
  return { range: rangeOf(document, fragment), placeholder: entity.name };
}

/** Renames what the name refers to. The text of documents stays as it is, so the edit is always empty. */
export async function renamed(
  rulings: Rulings | null,
  at: MentionPlace | null,
  newName: string,
): Promise<WorkspaceEdit> {
  const { place, entity } = renamable(at);
  const name = newName.replace(/\s+/g, ' ').trim();
  if (name === '') throw refusal('failed', t('A name needs at least one letter.'));
  if (name === entity.name) return {};
  if (rulings === null) throw refusal('failed', t('Nothing can be renamed here.'));
  const answer = await rulings.rule(place, { kind: 'rename', entity: entity.id, name });
  if (!answer.ok) throw refusal(answer.reason, answer.message);
  return {};
}

function renamable(at: MentionPlace | null): MentionPlace & { readonly entity: Entity } {
  if (at === null) throw refusal('no-name', t('No name stands here. Only names can be renamed.'));
  const { entity } = at;
  if (entity !== null) return { ...at, entity };
  throw refusal(
    'no-name',
    isNameType(at.mention.type)
      ? t('This name is too unsure to be followed through the documents. It cannot be renamed.')
      : t('Only names can be renamed, not dates and amounts.'),
  );
}

function refusal(reason: RenameRefusal['reason'], message: string): ResponseError<RenameRefusal> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message, { reason });
}
