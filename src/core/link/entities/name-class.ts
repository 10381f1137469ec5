import type { NameType } from '../../model/mention';

/** Types that a text often leaves open: a name of one spelling is the same thing in either. A place and a person never are. */
export type NameClass = 'PERSON' | 'BODY' | 'PLACE' | 'NORP' | 'LAW' | 'EVENT';

const CLASSES: Readonly<Record<NameType, NameClass>> = {
  PERSON: 'PERSON',
  ORG: 'BODY',
  PRODUCT: 'BODY',
  GPE: 'PLACE',
  LOC: 'PLACE',
  NORP: 'NORP',
  LAW: 'LAW',
  EVENT: 'EVENT',
};

export function classOf(type: NameType): NameClass {
  return CLASSES[type];
}
