import { t } from '@vscode/l10n';
import type { Claim, ClaimKind } from '../core/model/claim';
import type { Camp, Contradiction, ContradictionStatus, Tier } from '../core/model/contradiction';
import { attributeInWords, campInWords } from './claims';
import { shortDateInWords } from './dates';
import { durationInWords } from './durations';
import { decimalInWords } from './numbers';

export function statusInWords(status: ContradictionStatus): string {
  switch (status) {
    case 'contradiction':
      return t('Contradiction');
    case 'disputed':
      return t('Disputed');
    case 'change-over-time':
      return t('Change over time');
    case 'name-variant':
      return t('Variant of a name');
  }
}

/** What contradictions of a kind are about. */
function kindInWords(kind: ClaimKind): string {
  return KINDS[kind]();
}

/** The rule that a contradiction of a kind breaks. */
export function ruleOfKindInWords(kind: ClaimKind): string {
  return t('Sources contradict each other: {0}.', kindInWords(kind));
}

const KINDS: Readonly<Record<ClaimKind, () => string>> = {
  amount: () => t('Amounts of money'),
  count: () => t('Counts and measures'),
  percentage: () => t('Percentages'),
  sum: () => t('Totals'),
  date: () => t('Dates'),
  duration: () => t('Durations'),
  order: () => t('Order of events'),
  age: () => t('Ages'),
  role: () => t('Offices and their holders'),
  owner: () => t('Owners'),
  place: () => t('Places'),
  name: () => t('What letters stand for'),
  status: () => t('States'),
  act: () => t('Acts affirmed and denied'),
};

export function tierInWords(tier: Tier): string {
  return tier === 'certain' ? t('certain') : t('worth a look');
}

/** What a card is about: `Tarn Mill – founded`. */
export function labelInWords({
  subject,
  attribute,
}: {
  readonly subject: { readonly name: string };
  readonly attribute: string;
}): string {
  const about = attributeInWords(attribute);
  const name = subject.name === '' ? t('A total') : subject.name;
  return about === null ? name : t('{0} – {1}', name, about);
}

/** The values against each other: `1871 · 1817`. */
export function valuesInWords({ camps }: Pick<Contradiction, 'camps'>): string {
  return camps.map(campInWords).join(' · ');
}

/** Who says it and when: `the author, 24 May 2007`. */
export function voiceInWords(claim: Claim): string {
  const who = speakerInWords(claim) ?? t('the author');
  return claim.documentDate === null ? who : t('{0}, {1}', who, shortDateInWords(claim.documentDate));
}

/** `Tarn Mill – founded: 1871, but 1817. In the same document.` */
export function whyInWords(card: Contradiction): string {
  return [headInWords(card), ...circumstances(card)].join(' ');
}

function headInWords(card: Contradiction): string {
  const { why, camps, subject } = card;
  const { code, args } = why;
  const [one, two] = camps.map((camp) => campWithVoice(camp, why.sameSpeaker));
  const name = subject.name === '' ? t('A total') : subject.name;
  switch (code) {
    case 'affirmed-and-denied':
      return t('{0}: affirmed{1}, but denied{2}.', labelInWords(card), ...voicesOf(card));
    case 'order-differs':
      return t('{0}: the two events stand in another order.', name);
    case 'sum-differs':
      return t(
        '{0}: the parts make {1}, not {2}.',
        name,
        decimalInWords(args?.['made'] ?? two ?? ''),
        decimalInWords(args?.['total'] ?? one ?? ''),
      );
    case 'two-expansions':
      return t('{0} stands for {1}, but also for {2}.', name, one ?? '', two ?? '');
    case 'age-against-birth':
      return t('{0}: the age does not fit the date of birth.', name);
    case 'values-differ':
    case 'opposite-status':
    case 'two-holders':
      return t('{0}: {1}, but {2}.', labelInWords(card), one ?? '', two ?? '');
  }
}

/** A value with who says it, where not all say it themselves. */
function campWithVoice(camp: Camp, sameSpeaker: boolean): string {
  const voice = sameSpeaker ? null : voiceOf(camp);
  return voice === null ? campInWords(camp) : t('{0} ({1})', campInWords(camp), voice);
}

function voiceOf({ claims }: Camp): string | null {
  const spoken = claims.find(({ speaker }) => speaker.name !== null);
  return spoken === undefined ? null : speakerInWords(spoken);
}

/** Behind `affirmed` and behind `denied`: by whom, with a blank before, or nothing. */
function voicesOf({ camps }: Contradiction): [string, string] {
  const by = (sign: 1 | -1): string => {
    const camp = camps.find(({ claims }) => claims[0]?.polarity === sign);
    const voice = camp === undefined ? null : voiceOf(camp);
    return voice === null ? '' : ` ${t('by {0}', voice)}`;
  };
  return [by(1), by(-1)];
}

/** Of these the time between two documents says nothing. */
const TIMELESS: ReadonlySet<ClaimKind> = new Set(['date', 'age', 'place', 'order', 'name', 'sum']);

function circumstances({ why, camps, kind }: Contradiction): string[] {
  const { sameDocument, sameSpeaker, between, doubts } = why;
  const said: string[] = [];
  if (sameDocument) said.push(t('In the same document.'));
  else if (!sameSpeaker && camps.every((camp) => voiceOf(camp) === null)) said.push(t('In different documents.'));
  const apart = between === undefined || TIMELESS.has(kind) ? null : apartInWords(between);
  if (apart !== null) said.push(apart);
  for (const doubt of doubts) {
    const words = DOUBTS[doubt]?.();
    if (words !== undefined) said.push(words);
  }
  return said;
}

const DAYS_OF_MONTH = 30.44;
const DAYS_OF_YEAR = 365.25;

/** `between`: whole days. From two months on in months, from two years on in years, rounded. */
function apartInWords(between: string): string | null {
  const days = Number(/^P(\d+)D$/.exec(between)?.[1] ?? 0);
  if (days === 0) return null;
  const time =
    days < 2 * DAYS_OF_MONTH
      ? `P${String(days)}D`
      : days < 2 * DAYS_OF_YEAR
        ? `P${String(Math.round(days / DAYS_OF_MONTH))}M`
        : `P${String(Math.round(days / DAYS_OF_YEAR))}Y`;
  return t('{0} apart.', durationInWords(time));
}

const DOUBTS: Readonly<Record<string, () => string>> = {
  subject: () => t('Perhaps not the same thing.'),
  scope: () => t('Only one of them names a place, group or part.'),
  time: () => t('Perhaps of different times.'),
  rounding: () => t('Perhaps rounded.'),
  modality: () => t('One of them is only reported.'),
};

/** `null`: the document itself. Of a quotation nobody may know whose it is. */
export function speakerInWords({ speaker }: Claim): string | null {
  return speaker.name === '' ? t('a quotation') : speaker.name;
}
