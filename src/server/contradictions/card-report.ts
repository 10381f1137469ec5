import { t } from '@vscode/l10n';
import { documentPath } from '../../core/corpus/mention-tree/row-path';
import { campInWords } from '../../words/claims';
import {
  labelInWords,
  speakerInWords,
  statusInWords,
  tierInWords,
  voiceInWords,
  whyInWords,
} from '../../words/contradictions';
import { verdictWithMaker } from '../../words/verdicts';
import { escapeForReading } from '../escape-markdown';
import { csv } from '../../formats/csv/csv';
import type { CardView } from '../protocol/contradictions';
import type { RuledCard } from './card-board';
import { folderLabel, groupLabel } from './card-rows';
import type { ShownCards } from './card-view';
import { cardVerdict, passagesOf } from './card-words';
import { sentenceRange, type Texts } from './wire-card';

/** All cards of a view to read: nothing of a document is markup of ours. */
export function markdownReport(shown: readonly ShownCards[], view: CardView, texts: Texts): string {
  const several = shown.length > 1;
  const parts = [`# ${escapeForReading(t('Contradictions'))}`];
  if (shown.length === 0) parts.push(escapeForReading(t('None found.')));
  for (const { corpus, groups } of shown) {
    if (several) parts.push(`## ${escapeForReading(folderLabel(corpus))}`);
    const level = several ? '###' : '##';
    for (const group of groups) {
      parts.push(`${level} ${escapeForReading(groupLabel(corpus, group, view))}`);
      for (const ruled of group.cards) parts.push(cardMarkdown(ruled, `${level}#`, texts));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function cardMarkdown(ruled: RuledCard, level: string, texts: Texts): string {
  const { card } = ruled;
  const about = [statusInWords(card.status), tierInWords(card.tier), ...verdictWords(ruled)];
  const lines = [`${level} ${escapeForReading(whyInWords(card))}`, '', `*${escapeForReading(about.join(' · '))}*`, ''];
  for (const camp of card.camps) {
    lines.push(`- **${escapeForReading(campInWords(camp))}**`);
    for (const claim of camp.claims) {
      const line = sentenceRange(texts, ruled.corpus, claim).start.line + 1;
      const place = `${documentPath(ruled.corpus, claim.uri)}:${String(line)}`;
      lines.push(
        `  - ${escapeForReading(claim.quote)}  `,
        `    ${escapeForReading([voiceInWords(claim), place].join(' · '))}`,
      );
    }
  }
  return lines.join('\n');
}

function verdictWords(ruled: RuledCard): string[] {
  const shown = cardVerdict(ruled);
  if (shown === null) return [];
  const words = verdictWithMaker(shown.verdict, shown.by, shown.reason);
  return [shown.changedSince ? t('{0} (changed since)', words) : words];
}

/** A row a passage. */
export function csvReport(shown: readonly ShownCards[], texts: Texts): string {
  const header = [
    t('Card'),
    t('Status'),
    t('Certainty'),
    t('About'),
    t('Value'),
    t('Said by'),
    t('Date'),
    t('Document'),
    t('Line'),
    t('Sentence'),
    t('Why'),
    t('Verdict'),
  ];
  const rows = shown.flatMap(({ cards }) => cards.flatMap((one) => cardCells(one, texts)));
  return csv([header, ...rows]);
}

function cardCells(ruled: RuledCard, texts: Texts): string[][] {
  const { corpus, card } = ruled;
  const verdict = verdictWords(ruled).join('');
  return passagesOf(card).map(({ claim, value }) => [
    card.id,
    statusInWords(card.status),
    tierInWords(card.tier),
    labelInWords(card),
    value,
    speakerInWords(claim) ?? t('the author'),
    claim.documentDate ?? '',
    documentPath(corpus, claim.uri),
    String(sentenceRange(texts, corpus, claim).start.line + 1),
    claim.quote,
    whyInWords(card),
    verdict,
  ]);
}
