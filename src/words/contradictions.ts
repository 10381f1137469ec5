import { t } from '@vscode/l10n';
import type { Claim } from '../core/model/claim';
import type { Contradiction, ContradictionStatus, Tier, WhyContradiction } from '../core/model/contradiction';

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

export function tierInWords(tier: Tier): string {
  return tier === 'certain' ? t('certain') : t('worth a look');
}

/** `Price of Tarn Mill: 14 million euros, but 19 million euros`. */
export function whyInWords({ why, camps, subject }: Contradiction): string {
  const [one, two] = camps.map(({ value }) => value);
  return [headInWords(why, subject.name, one ?? '', two ?? ''), ...circumstances(why)].join(' ');
}

function headInWords({ code, args }: WhyContradiction, subject: string, one: string, two: string): string {
  switch (code) {
    case 'values-differ':
      return t('{0}: {1} here, {2} there.', subject, one, two);
    case 'affirmed-and-denied':
      return t('{0}: said here, denied there.', subject);
    case 'opposite-status':
      return t('{0}: {1} here, the opposite there.', subject, one);
    case 'two-holders':
      return t('{0}: {1} here, {2} there.', subject, one, two);
    case 'order-differs':
      return t('{0}: the two events stand in another order.', subject);
    case 'sum-differs':
      return t('The parts make {0}, not {1}.', args?.['made'] ?? two, args?.['total'] ?? one);
    case 'two-expansions':
      return t('{0} stands for {1} here, for {2} there.', subject, one, two);
    case 'age-against-birth':
      return t('{0}: the age does not fit the date of birth.', subject);
  }
}

function circumstances({ sameDocument, sameSpeaker, doubts }: WhyContradiction): string[] {
  const said: string[] = [];
  if (sameDocument) said.push(t('In the same document.'));
  if (!sameSpeaker) said.push(t('By different voices.'));
  for (const doubt of doubts) {
    const words = DOUBTS[doubt]?.();
    if (words !== undefined) said.push(words);
  }
  return said;
}

const DOUBTS: Readonly<Record<string, () => string>> = {
  subject: () => t('Perhaps not the same thing.'),
  scope: () => t('One of them is restricted.'),
  time: () => t('Perhaps of different times.'),
  rounding: () => t('Perhaps rounded.'),
  modality: () => t('One is reported only.'),
};

export function speakerInWords({ speaker }: Claim): string | null {
  return speaker.name;
}
