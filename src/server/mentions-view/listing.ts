import { t } from '@vscode/l10n';
import type { ChosenMention } from '../../core/corpus/mention-tree/mention-forest';
import { documentPath } from '../../core/corpus/mention-tree/row-path';
import type { Subject } from '../../core/corpus/mention-tree/subject';
import type { MentionValue } from '../../core/model/mention';
import type { Excerpt } from '../../core/model/mention-tree';
import { coveringSpan } from '../../core/model/span';
import { typeName } from '../../words/types';
import type { Lines } from '../lines';
import { csv } from '../../formats/csv/csv';

/** A mention as it is copied. */
export interface Listed {
  readonly subject: Subject;
  readonly spelling: string;
  readonly document: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

/** `sentences`: one a mention. */
export function listed(mentions: readonly ChosenMention[], sentences: readonly Excerpt[], lines: Lines): Listed[] {
  return mentions.map(({ subject, corpus, source, uri, mention }, at) => {
    const { start } = coveringSpan(mention.fragments);
    const { line, character } = lines.of(uri, source.text(uri) ?? '').positionAt(start);
    return {
      subject,
      spelling: mention.text,
      document: documentPath(corpus, uri),
      line: line + 1,
      column: character + 1,
      sentence: sentences[at]?.text ?? '',
    };
  });
}

/** A line a mention. */
export function listText(mentions: readonly Listed[]): string {
  return mentions
    .map(
      ({ subject, document, line, sentence }) =>
        `${oneLine(named(subject))} (${document}:${line}): ${oneLine(sentence)}\n`,
    )
    .join('');
}

export function listCsv(mentions: readonly Listed[]): string {
  const header = [t('Type'), t('Name or value'), t('As written'), t('Document'), t('Line'), t('Column'), t('Sentence')];
  const rows = mentions.map(({ subject, spelling, document, line, column, sentence }) => [
    typeName(subject.type),
    subject.kind === 'entity' ? named(subject) : (valueInCells(subject.value) ?? subject.text),
    spelling,
    document,
    String(line),
    String(column),
    sentence,
  ]);
  return csv([header, ...rows]);
}

function named(subject: Subject): string {
  return subject.kind === 'entity' ? subject.entity.name : subject.text;
}

/** `2007-05-24`, `2007-05/2007-08`, `5000000 USD`. */
function valueInCells({ value, from, to, currency }: MentionValue): string | undefined {
  const said = from === undefined && to === undefined ? value : `${from ?? '..'}/${to ?? '..'}`;
  return said === undefined || currency === undefined ? said : `${said} ${currency}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
