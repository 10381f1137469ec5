import { t } from '@vscode/l10n';
import type { MentionType } from '../core/model/mention';

/** What a mention of this type is called: "Date". */
export function typeName(type: MentionType): string {
  const names: Readonly<Record<MentionType, string>> = {
    PERSON: t('Person'),
    ORG: t('Organisation'),
    PRODUCT: t('Product'),
    GPE: t('Country or city'),
    LOC: t('Place'),
    NORP: t('Nationality or group'),
    LAW: t('Law'),
    EVENT: t('Event'),
    DATE: t('Date'),
    DURATION: t('Duration'),
    SET: t('Recurring time'),
    AGE: t('Age'),
    MONEY: t('Amount of money'),
  };
  return names[type];
}

/** What several of them are called: "Dates". */
export function typePlural(type: MentionType): string {
  const names: Readonly<Record<MentionType, string>> = {
    PERSON: t('People'),
    ORG: t('Organisations'),
    PRODUCT: t('Products'),
    GPE: t('Countries and cities'),
    LOC: t('Places'),
    NORP: t('Nationalities and groups'),
    LAW: t('Laws'),
    EVENT: t('Events'),
    DATE: t('Dates'),
    DURATION: t('Durations'),
    SET: t('Recurring times'),
    AGE: t('Ages'),
    MONEY: t('Amounts of money'),
  };
  return names[type];
}
