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
  trades: words(`
    werke werk werkstätten hütte mühle mühlen druckerei brauerei spedition logistik bau bauten tiefbau hochbau maschinenbau anlagenbau gerüstbau metallbau stahlbau fahrzeugbau
    technik systeme verlag verlage handel großhandel reederei werft fabrik fabriken manufaktur weberei gießerei ziegelei molkerei tischlerei schreinerei zimmerei kellerei weingut
    stahl papier glas textil textilien elektronik elektrotechnik haustechnik kunststoffe kunststofftechnik metall holz möbel transporte transport reinigung sicherheit software medien
    immobilien versicherung versicherungen pharma chemie energie consulting beratung reisen touristik mode optik automobile baustoffe verpackungen werkzeuge maschinen antriebe
  `),
  definitions: ['die', 'der', 'das', 'kurz', 'im folgenden', 'nachfolgend', 'oder'],
  small: words('der die das des dem den ein eine einer und für von zu zur zum im in am an auf mit bei aus'),
  men: words(`herr herrn graf freiherr baron fürst herzog prinz könig kaiser vater bruder ehemann gatte sohn stiefsohn onkel neffe
    großvater enkel witwer lehrer minister richter kanzler präsident bürgermeister sprecher`),
  women:
    words(`frau fräulein gräfin freifrau baronin fürstin herzogin prinzessin königin kaiserin mutter schwester ehefrau gattin tochter stieftochter
    tante nichte großmutter enkelin witwe lehrerin ministerin richterin kanzlerin präsidentin bürgermeisterin sprecherin`),
  pronouns: {
    person: words('er sie ihn ihm ihr ihre ihren sein seine seiner seinem seinen'),
    body: words('es sie ihr ihre ihren sein seine seiner'),
    place: words('wo dort'),
  },
};
