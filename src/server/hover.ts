import { t } from '@vscode/l10n';
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { isNameType, type Mention } from '../core/model/mention';
import { confidenceInWords, openInWords, zoneInWords } from '../words/certainty';
import { reasonInWords } from '../words/reasons';
import { typeName } from '../words/types';
import { valueAsCode, valueInWords } from '../words/values';
import { escapeMarkdown } from './escape-markdown';
import { mentionAt, rangeOf } from './places';
import type { Reading } from './readings';
import { isShown, type Settings } from './settings';

/** What the mention under the cursor means, and why. `cardOfName`: what there is to say of a name that is followed through the documents. */
export function hoverAt(
  reading: Reading,
  position: Position,
  settings: Settings,
  kind: MarkupKind,
  cardOfName: (mention: Mention) => string | null = () => null,
): Hover | null {
  const { document, mentions } = reading;
  const shown = mentionAt(document, mentions, position);
  if (shown === undefined || !isShown(shown.mention, settings)) return null;
  const card = isNameType(shown.mention.type) ? cardOfName(shown.mention) : null;
  const value = card ?? (kind === MarkupKind.Markdown ? asMarkdown(shown.mention) : asPlainText(shown.mention));
  return {
    contents: { kind, value },
    range: rangeOf(document, shown.fragment),
  };
}

interface Card {
  readonly title: string;
  readonly type: string;
  readonly code: string | undefined;
  readonly sentences: readonly string[];
  readonly certainty: string;
}

function cardOf(mention: Mention): Card {
  const open = openInWords(mention);
  const zone = zoneInWords(mention.zone);
  const confidence = confidenceInWords(mention.confidence);
  return {
    title: isNameType(mention.type) ? mention.text : (valueInWords(mention) ?? t('No value')),
    type: typeName(mention.type),
    code: valueAsCode(mention),
    sentences: [...(open === undefined ? [] : [open]), ...mention.reasons.map(reasonInWords)],
    certainty: zone === undefined ? confidence : t('{0} · {1}', confidence, zone),
  };
}

function asMarkdown(mention: Mention): string {
  const { title, type, code, sentences, certainty } = cardOf(mention);
  const second = escapeMarkdown(type) + (code === undefined ? '' : ` · \`${code.replaceAll('`', '')}\``);
  return [`**${escapeMarkdown(title)}**`, second, sentences.map(escapeMarkdown).join('  \n'), escapeMarkdown(certainty)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function asPlainText(mention: Mention): string {
  const { title, type, code, sentences, certainty } = cardOf(mention);
  return [title, code === undefined ? type : `${type} · ${code}`, ...sentences, certainty].join('\n');
}
