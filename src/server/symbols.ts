import { t } from '@vscode/l10n';
import { SymbolKind, type DocumentSymbol, type Range } from 'vscode-languageserver';
import { isNameType, type Mention, type MentionType } from '../core/model/mention';
import { typePlural } from '../words/types';
import { valueInWords } from '../words/values';
import { coveringRange } from './places';
import type { Reading } from './readings';
import { DETECTED_TYPES, isShown, type Settings } from './settings';

/** Longer mention texts are cut in the outline. */
const MAX_NAME = 80;

/** The protocol has no kinds for people and places: those whose icons tell the types apart. */
export const SYMBOL_KINDS: Readonly<Record<MentionType, SymbolKind>> = {
  PERSON: SymbolKind.Interface,
  ORG: SymbolKind.Struct,
  PRODUCT: SymbolKind.Package,
  GPE: SymbolKind.Constant,
  LOC: SymbolKind.Field,
  NORP: SymbolKind.EnumMember,
  LAW: SymbolKind.File,
  EVENT: SymbolKind.Event,
  DATE: SymbolKind.Event,
  DURATION: SymbolKind.Number,
  SET: SymbolKind.Event,
  AGE: SymbolKind.Number,
  MONEY: SymbolKind.Number,
};

/** The shown mentions by type, under one root so that the outline of the text itself stays apart. Empty without mentions. */
export function symbolsOf({ document, mentions: all }: Reading, settings: Settings): DocumentSymbol[] {
  const shown = all.filter((mention) => isShown(mention, settings));
  const groups = DETECTED_TYPES.flatMap((type) => {
    const mentions = shown.filter((mention) => mention.type === type);
    return mentions.length === 0 ? [] : [groupOf(type, mentions)];
  });
  if (groups.length === 0) return [];
  const root = spanning(groups.map(({ range }) => range));
  const name = t('Variorum');
  return [{ name, kind: SymbolKind.Namespace, range: root, selectionRange: startOf(root), children: groups }];

  function groupOf(type: MentionType, mentions: readonly Mention[]): DocumentSymbol {
    const children = isNameType(type) ? spellingsOf(mentions) : mentions.map(valueOf);
    const range = spanning(children.map((child) => child.range));
    const detail = String(mentions.length);
    return { name: typePlural(type), detail, kind: SymbolKind.Enum, range, selectionRange: startOf(range), children };
  }

  function valueOf(mention: Mention): DocumentSymbol {
    const name = shortened(mention.text);
    const detail = valueInWords(mention);
    return symbol(mention, name, detail === name ? undefined : detail);
  }

  /** A name stands in the list once, where it comes first, with how often it is written so: a page names the same few again and again. */
  function spellingsOf(mentions: readonly Mention[]): DocumentSymbol[] {
    const counts = new Map<string, { readonly first: Mention; times: number }>();
    for (const mention of mentions) {
      const name = shortened(mention.text);
      const spelling = counts.get(name);
      if (spelling === undefined) counts.set(name, { first: mention, times: 1 });
      else spelling.times++;
    }
    return [...counts].map(([name, { first, times }]) => symbol(first, name, times === 1 ? undefined : `${times}×`));
  }

  function symbol(mention: Mention, name: string, detail: string | undefined): DocumentSymbol {
    const range = coveringRange(document, mention);
    return {
      name,
      ...(detail === undefined ? {} : { detail }),
      kind: SYMBOL_KINDS[mention.type],
      range,
      selectionRange: range,
    };
  }
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length <= MAX_NAME ? oneLine : `${oneLine.slice(0, MAX_NAME - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function startOf({ start }: Range): Range {
  return { start, end: start };
}

function spanning(ranges: readonly Range[]): Range {
  let { start, end } = ranges[0] ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  for (const range of ranges) {
    if (isBefore(range.start, start)) start = range.start;
    if (isBefore(end, range.end)) end = range.end;
  }
  return { start, end };
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
