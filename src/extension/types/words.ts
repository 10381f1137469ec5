import { l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { MentionType } from '../../server/protocol';
import { STYLES } from '../highlights/style';

/** What several mentions of a type are called. */
export function typePlural(type: MentionType): string {
  const names: Readonly<Record<MentionType, string>> = {
    PERSON: l10n.t('People'),
    ORG: l10n.t('Organisations'),
    PRODUCT: l10n.t('Products'),
    GPE: l10n.t('Countries and cities'),
    LOC: l10n.t('Places'),
    NORP: l10n.t('Nationalities and groups'),
    LAW: l10n.t('Laws'),
    EVENT: l10n.t('Events'),
    DATE: l10n.t('Dates'),
    DURATION: l10n.t('Durations'),
    SET: l10n.t('Recurring times'),
    AGE: l10n.t('Ages'),
    MONEY: l10n.t('Amounts of money'),
  };
  return names[type];
}

const ICONS: Readonly<Record<MentionType, string>> = {
  PERSON: 'person',
  ORG: 'briefcase',
  PRODUCT: 'package',
  GPE: 'globe',
  LOC: 'location',
  NORP: 'organization',
  LAW: 'law',
  EVENT: 'milestone',
  DATE: 'calendar',
  DURATION: 'watch',
  SET: 'sync',
  AGE: 'gift',
  MONEY: 'credit-card',
};

/** The icon of a type in lists, in the colour of its line in the text. */
export function typeIcon(type: MentionType): ThemeIcon {
  const color = STYLES.find((style) => style.type === type)?.color;
  return new ThemeIcon(ICONS[type], color === undefined ? undefined : new ThemeColor(color));
}
