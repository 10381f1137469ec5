import { t } from '@vscode/l10n';
import type { Position } from 'vscode-languageserver';
import type { ReasonCode } from '../../core/model/mention';
import { confidenceInWords, zoneInWords } from '../../words/certainty';
import { whyInWords } from '../../words/contradictions';
import { mentionsInDocuments } from '../../words/counts';
import { linkReasonInWords } from '../../words/link-reasons';
import { reasonInWords } from '../../words/reasons';
import { typeName } from '../../words/types';
import type { CardStyle } from './card-style';
import type { MentionedDates } from './mentioned-dates';
import type { NameCard } from './name-card';
import type { Told } from './told-of-name';

/** What speaks for a name of its type: the strongest. */
const MOST_GROUNDS = 2;
/** Grounds that nearly every name has are given only where there are no others. */
const COMMON_GROUNDS: ReadonlySet<ReasonCode> = new Set(['name-capital', 'name-unknown-word', 'name-heading']);

/** The card in words, what a researcher asks first at the top. `uri` and `position`: where the mention begins, to go on from. */
export function writeCard(card: NameCard, style: CardStyle, uri: string, position: Position): string {
  const parts = [
    head(card, style),
    told(card, style),
    conflict(card, style),
    occurrences(card, style),
    commands(card, style, uri, position),
    grounds(card, style),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => style.lines(lines))
    .join(style.betweenParts);
}

function head({ name, type, mention, because, place }: NameCard, style: CardStyle): string[] {
  const title = t('{0} · {1}', style.strong(name), style.plain(typeName(type)));
  const here = mention.text === name ? [] : [style.plain(t('Here: “{0}”', mention.text))];
  const belongs = place === null ? [] : [style.plain(t('Belongs to {0}', place))];
  return [title, ...belongs, ...here, ...because.map((reason) => style.plain(linkReasonInWords(reason)))];
}

function told({ told: { told: all, more } }: NameCard, style: CardStyle): string[] {
  const items = all.map((one) => style.item(`${style.plain(wording(one))} — ${sources(one, style)}`));
  return more === 0 ? items : [...items, style.item(style.plain(andMore(more)))];
}

function wording({ text, past }: Told): string {
  return past ? t('formerly: {0}', text) : text;
}

function sources({ source: { name, uri, line }, others }: Told, style: CardStyle): string {
  const first = style.source(name, uri, line);
  if (others === 0) return first;
  return others === 1 ? t('{0} and 1 other document', first) : t('{0} and {1} other documents', first, others);
}

/** The surest contradiction about it, and how many there are. */
function conflict({ corpus, contradictions }: NameCard, style: CardStyle): string[] {
  const [first, ...others] = contradictions;
  if (first === undefined) return [];
  const link = style.command(t('Compare'), 'variorum.showContradiction', [corpus, first.id]);
  const said = style.plain(t('Sources disagree: {0}', whyInWords(first)));
  const more = others.length === 0 ? [] : [style.plain(andMore(others.length))];
  return [[said, ...more, ...(link === undefined ? [] : [link])].join(' · ')];
}

function occurrences(card: NameCard, style: CardStyle): string[] {
  const { mentions, documents, allDocuments, along, dates, spellings, moreSpellings } = card;
  const count = style.plain(mentionsInDocuments(mentions, documents, allDocuments));
  const picture = along === null ? undefined : style.picture(t('Mentions along the documents'), along);
  const found = [picture === undefined ? count : `${count} ${picture}`];
  const dated = datesInWords(dates);
  if (dated !== undefined) found.push(style.plain(dated));
  if (spellings.length > 0) {
    const each = spellings.map(({ text, count: times }) => t('{0} ({1}×)', text, times));
    found.push(style.plain(t('Spelled: {0}', listed(each, moreSpellings))));
  }
  return found;
}

/** Dates of its sentences, then those that only documents themselves bear. */
function datesInWords({ dates, more }: MentionedDates): string | undefined {
  const near = dates.filter(({ ofDocument }) => !ofDocument).map(({ words }) => words);
  const own = dates.filter(({ ofDocument }) => ofDocument).map(({ words }) => words);
  if (dates.length === 0) return undefined;
  if (own.length === 0) return t('With: {0}', listed(near, more));
  if (near.length === 0) return t('In documents of: {0}', listed(own, more));
  return t('With: {0} · in documents of {1}', near.join(' · '), listed(own, more));
}

function listed(items: readonly string[], more: number): string {
  return [...items, ...(more === 0 ? [] : [andMore(more)])].join(' · ');
}

function andMore(count: number): string {
  return t('and {0} more', count);
}

function grounds({ mention }: NameCard, style: CardStyle): string[] {
  const zone = zoneInWords(mention.zone);
  const confidence = confidenceInWords(mention.confidence);
  const sure = zone === undefined ? confidence : t('{0} · {1}', confidence, zone);
  const own = mention.reasons.filter(({ code }) => !COMMON_GROUNDS.has(code));
  const given = (own.length > 0 ? own : mention.reasons).slice(0, MOST_GROUNDS);
  return [...given.map(reasonInWords), sure].map((line) => style.plain(line));
}

function commands({ corpus, entity }: NameCard, style: CardStyle, uri: string, position: Position): string[] {
  const names = [corpus, entity];
  const place = [...names, uri, position];
  const links = [
    style.command(t('All mentions'), 'variorum.peekMentions', names),
    style.command(t('Next'), 'variorum.nextMention', place),
    style.command(t('In the sidebar'), 'variorum.revealInMentions', place),
    style.command(t('Rename…'), 'variorum.renameEntity', names),
    style.command(t('Merge…'), 'variorum.mergeEntities', names),
  ].filter((link) => link !== undefined);
  return links.length === 0 ? [] : [links.join(' · ')];
}
