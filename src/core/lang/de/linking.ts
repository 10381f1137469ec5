import { words } from '../word-list';
import type { LinkTable } from '../link-table';

export const linking: LinkTable = {
  transliteration: [
    'schtsch<sc',
    'tsch<c',
    'sch<s',
    'ch<h',
    'w<v',
    'ja<ja',
    'ju<ju',
    'jo<jo',
    'je<e',
    'j<i',
    'ss<s',
    'ie<i',
    'tz<c',
    'z<c',
  ],
  genitives: ['s', "'"],
  bodyOpenings: ['büro der', 'büro des'],
  legalForms: ['aktiengesellschaft<ag', 'kommanditgesellschaft<kg'],
  kinds: [
    'gesellschaft verband verein vereinigung organisation union bund föderation liga agentur',
    'konzern unternehmen firma gruppe holding',
    'ministerium ressort',
    'partei bewegung allianz front',
    'gericht gerichtshof',
  ],
  definitions: ['die', 'der', 'das', 'kurz', 'im folgenden', 'nachfolgend', 'oder'],
  small: words('der die das des dem den ein eine einer und für von zu zur zum im in am an auf mit bei aus'),
  pronouns: {
    person: words('er sie ihn ihm ihr ihre ihren sein seine seiner seinem seinen'),
    body: words('es sie ihr ihre ihren sein seine seiner'),
    place: words('wo dort'),
  },
};
