import { l10n } from 'vscode';
import type { Entity } from '../../server/protocol';

type NameType = Entity['type'];

/** In the order of lists. */
export const NAME_TYPES: readonly NameType[] = ['PERSON', 'ORG', 'PRODUCT', 'GPE', 'LOC', 'NORP', 'LAW', 'EVENT'];

/** What a name of this type is called. */
export function typeName(type: NameType): string {
  const names: Readonly<Record<NameType, string>> = {
    PERSON: l10n.t('Person'),
    ORG: l10n.t('Organisation'),
    PRODUCT: l10n.t('Product'),
    GPE: l10n.t('Country or city'),
    LOC: l10n.t('Place'),
    NORP: l10n.t('Nationality or group'),
    LAW: l10n.t('Law'),
    EVENT: l10n.t('Event'),
  };
  return names[type];
}
