import { t } from '@vscode/l10n';
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Annotation, PlacedAnnotation } from '../../core/model/annotation';
import { stateInWords, tagInWords } from '../../words/annotations';
import { escapeMarkdown } from '../escape-markdown';
import { rangeOf } from '../places';
import { inWords, type WireSource } from './wire-annotations';

/** Annotations of one place that a card shows. */
const MOST_SHOWN = 4;

/** What people said of a place. Notes are Markdown of a file that anybody may have written: shown as plain text, so that no link and no picture of theirs is live. */
export function annotationHover(
  document: TextDocument,
  offset: number,
  placed: readonly PlacedAnnotation[],
  kind: MarkupKind,
  source: WireSource,
): Hover | null {
  const told = placed.flatMap((one) => (one.item.kind === 'annotation' ? [{ one, item: one.item }] : []));
  const [first] = told;
  if (first === undefined) return null;
  const fragment = first.one.fragments.find(({ start, end }) => start <= offset && offset <= end);
  const escape = kind === MarkupKind.Markdown ? escapeMarkdown : (text: string): string => text;
  const parts = told.slice(0, MOST_SHOWN).map(({ one, item }) => cardOf(item, one, source, escape, kind));
  if (told.length > MOST_SHOWN) parts.push(escape(t('{0} more', told.length - MOST_SHOWN)));
  const value = parts.join(kind === MarkupKind.Markdown ? '\n\n---\n\n' : '\n\n');
  return { contents: { kind, value }, ...(fragment === undefined ? {} : { range: rangeOf(document, fragment) }) };
}

function cardOf(
  item: Annotation,
  { state }: PlacedAnnotation,
  source: WireSource,
  escape: (text: string) => string,
  kind: MarkupKind,
): string {
  const markdown = kind === MarkupKind.Markdown;
  const { tag, entity, note, claim, confidence } = item;
  const title = tag === undefined ? t('Annotation') : tagInWords(tag);
  const value = inWords(item);
  const name = entity === undefined ? null : (source.entity(entity)?.name ?? entity);
  const facts = [
    ...(name === null ? [] : [name]),
    ...(value === null ? [] : [value]),
    ...(claim === undefined
      ? []
      : [`${source.entity(claim.subject)?.name ?? claim.subject} · ${claim.attribute}: ${claim.value}`]),
    ...Object.entries(item.attributes).map(
      ([key, held]) => `${key}: ${typeof held === 'string' ? held : JSON.stringify(held)}`,
    ),
    ...(confidence === undefined ? [] : [t('Confidence: {0} %', Math.round(confidence * 100))]),
  ];
  const made = item.created === '' ? item.annotator : t('{0}, {1}', item.annotator, item.created.slice(0, 10));
  const lines = [
    markdown ? `**${escape(title)}**` : title,
    facts.map(escape).join(markdown ? '  \n' : '\n'),
    note === undefined ? '' : escape(note),
    escape(state === 'exact' ? made : `${made} · ${stateInWords(state)}`),
  ];
  return lines.filter((line) => line !== '').join(markdown ? '\n\n' : '\n');
}
