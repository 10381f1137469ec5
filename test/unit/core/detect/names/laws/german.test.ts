import assert from 'node:assert/strict';
import { findIn, lawsIn, marked } from './found-laws';

const FOUND: readonly string[] = [
  'Der Anspruch folgt aus [[§ 823 Abs. 1 BGB]].',
  'Die Auslegung richtet sich nach [[§§ 133, 157 BGB]].',
  'Das Rad wird nach [[§ 33 Abs 1 S 1 SGB V]] gestellt.',
  'Die Meinung schützt [[Art. 5 Abs. 1 Satz 2 GG]].',
  'Das folgt aus [[Art. 2 Abs. 1 in Verbindung mit Art. 1 Abs. 1 GG]].',
  'Das folgt aus [[Art. 2 Abs. 1 i. V. m. Art. 1 Abs. 1 GG]], auch wenn es lange dauert.',
  'Die Frist bestimmt [[§ 7 Abs. 2 Nr. 3 Buchst. a UStG]].',
  'Er stützt sich auf [[§ 60 des Verwaltungsverfahrensgesetzes]] ([[VwVfG]]).',
  'Die Quote regelt [[§ 23d BedarfsplRL aF]].',
  'Das stand in [[§ 1 Abs. 1 GeschmMG a. F.]] und steht nun in [[§ 2 DesignG n. F.]] wieder.',
  'Man lese [[§§ 7 ff. SGB II]] und [[§§ 140 bis 148 AO]].',
  'Es gelten [[§ 17 Nr. 3 und § 18 VwGO]].',
  'Es gelten [[§ 91 Abs. 1, § 97 Abs. 1 ZPO]] und [[§ 3 GKG]].',
  'Nach [[§ 14 Abs. 1 Satz 1 letzter Halbsatz BauNVO]] zählt das Dach.',
  'Nach [[§ 613 a BGB]] gehen die Verträge über.',
  'Nach [[§ 812 I 1 Alt. 1 BGB]] muss er es herausgeben.',
  'Nach [[§ 2 Abs. 1 Satz 1 UmwStG 1995]] gilt der Stichtag.',
  'Die Kammer las [[§ 68 Abs. 1 Nr. 6 PersVG NRW]] eng.',
  'Die Plakette kennt die [[35. BImSchV]] nicht.',
  'Das steht in [[§ 5 TV Nordbahn]].',
  'Die Zulage nach [[Anlage 2 zum TVÜ-Bund]] entfällt.',
  'Sie gehören nach [[§ 26 TV-L]] dazu; der [[TV-L]] schweigt.',
  'Die [[Richtlinie 2006/112/EG]] und die [[Verordnung (EU) 2016/679]] gelten.',
  'Im Sinne von [[Art 65 VO (EG) Nr 883/2004]] wohnt er hier.',
  'Nach [[Art. 26 der Sechsten Richtlinie 77/388/EWG des Rates vom 17. Mai 1977]] ist das frei.',
  'Nach dem [[Gesetz über den Verkehr mit Milch vom 3. Mai 2001 (BGBl. I S. 12)]] wird geprüft.',
  'Das [[Gesetz zur Stärkung der Heime]] trat am Montag in Kraft.',
  'Das [[Bürgerliche Gesetzbuch]], das [[Grundgesetz]] und die [[Insolvenzordnung]] sind alt.',
  'Nach dem [[EStG]] und dem [[Mindestlohngesetz]] rechnet man so.',
  'Das [[Teilzeit- und Befristungsgesetz]] gilt auch hier.',
  'Nach [[§ 2 des Fünften Buchs Sozialgesetzbuch]] reicht das.',
  'Der [[Versailler Vertrag]] und die [[Charta der Vereinten Nationen]] wurden zitiert.',
  'Die [[Straßenverkehrs-Ordnung]] gilt auch im Hof.',
  '[[BGB § 1355]] regelt den Namen.',
  'Es gilt [[§ 4 des Wiener Hochschulgesetzes in der Fassung vom 28. April 2014 (Gesetz- und Verordnungsblatt I Nummer 18)]].',
  'Das [[Gesetz zur Hilfe am Arbeitsmarkt vom 20. 12. 2011 - BGBl I 2854 -]] half; das [[Milchgesetz vom 3. Mai 2001, BGBl I 453]], auch.',
  'Das [[Gesetz zur Änderung des Zweiten und Zwölften Buches Sozialgesetzbuch]] kam spät, das [[Zweite Buch Sozialgesetzbuch]] früh.',
  'Der [[Internationale Pakt über wirtschaftliche, soziale und kulturelle Rechte]] bindet den Staat.',
  'Nach der [[Verordnung über das Naturschutzgebiet "Am Moor"]] darf man das nicht; die [[Wiener Verordnung über Lärm 1995]] erlaubt es.',
  'Das [[Milchgesetz 1999]] und die [[Verordnung über die Sicherheit der Schiffe]] und das [[Übereinkommen über die biologische Vielfalt]] gelten.',
  'Nach dem [[Eisenbahngesetz]] von 1838 und der [[Gemeindeordnung für Westfalen]] von 1856 baute man.',
  'Der [[Clean Air Act]] und das [[First Amendment]] kommen auch in deutschen Texten vor.',
  'Nach [[§ 315c Abs. 1 Nr. 2 d), Abs. 3 Nr. 1 StGB]] und [[§ 47 Abs. 2 (Satz 1) VwGO]] war es so.',
  'Die [[Marktordnungsverordnung]] - [[MOV]] - regelt es.',
];

const NOT_FOUND: readonly string[] = [
  'Das Urheberrecht und das heimische Recht kennen das nicht.',
  'Nach § 4 des Vertrags zahlt der Käufer; § 3 der Satzung schweigt.',
  'Siehe § 5 Absatz 2 und § 6.',
  'BVerfGE 68, 193; BGHZ 12, 3; NJW 1996, 1005.',
  'Urteil vom 5. Mai 2003 - 2 BvR 1/02 -, juris.',
  'Buchholz 310 § 132 VwGO Nr. 160.',
  'Fink in Adler / Dohle, EStG, 16. Aufl., § 49 Rz 90.',
  'Meise in Adler / Dohle, § 49 EStG Rz 1003.',
  'So auch Fink, InsO, § 248 Rz 11.',
  'Vor § 362 BGB Rn. 1 steht nichts.',
  'SozR Nr 9 zu § 136 SGG und BGHR StPO § 247 Satz 4 Unterrichtung 3.',
  'Der TV-Sender zeigte im TV ein Spiel.',
  'Die BGB-Gesellschaft und der SGB-Träger stritten.',
  'Die Firma WestholzAG und YouTube zahlten.',
  'Ein Gesetz zur Regelung der Banken wurde gefordert.',
  'Das Naturgesetz, das Landesgesetz und die Hausordnung bleiben.',
  'Eine Gebührenverordnung sah das vor, seine Arzneiverordnung nicht.',
  'Die EU-Verordnung und das US-Gesetz widersprechen sich.',
  'Artikel 7 des Magazins, Teil 2 der Serie, Kapitel 4 des Buches.',
  'Nr. 5 lebt, und Art und Weise zählen.',
  'Es war der 3. Mai 2001, und § stand allein.',
  'Das EEG im Krankenhaus war unauffällig.',
  'Der Bericht nennt Nr. 7 USA und Nr. 8 EU.',
];

suite('German laws', () => {
  for (const example of FOUND) {
    const { text, laws } = marked(example);
    test(text, () => {
      assert.deepEqual(lawsIn(text, 'de'), laws);
    });
  }

  for (const text of NOT_FOUND) {
    test(`none: ${text}`, () => {
      assert.deepEqual(lawsIn(text, 'de'), []);
    });
  }

  test('what a comment is cited by is kept from other names, without votes', () => {
    const text = 'So Meise, § 49 EStG Rz 1003.';
    assert.deepEqual(
      findIn(text, 'de').map(({ start, end, votes, key }) => [text.slice(start, end), votes, key]),
      [['§ 49 EStG', [], null]],
    );
  });

  test('where decisions stand and what their files are called is kept from names', () => {
    const text = 'BVerfGE 68, 193; NJW-RR 1996, 1005; BStBl II 2009, S. 246; VI R 34/04, B 13 R 9/11 R und 9 C 6.12.';
    assert.deepEqual(
      findIn(text, 'de').map(({ start, end, votes }) => [text.slice(start, end), votes.length]),
      [
        ['BVerfGE 68, 193', 0],
        ['NJW-RR 1996, 1005', 0],
        ['BStBl II 2009, S. 246', 0],
        ['VI R 34/04', 0],
        ['B 13 R 9/11 R', 0],
        ['9 C 6.12', 0],
      ],
    );
  });

  test('a journal without a page and numbers without a file are nothing', () => {
    assert.deepEqual(findIn('Bei der WM 2006 stand es 3:2, die NJW schrieb 5 Seiten, Teil B 13 fehlt.', 'de'), []);
  });

  test('a title offers its shorter extent, without day and gazette', () => {
    const text = 'Das Gesetz über den Verkehr mit Milch vom 3. Mai 2001 (BGBl. I S. 12) gilt.';
    const [law] = findIn(text, 'de');
    assert.deepEqual(
      law?.alternatives.map(({ start, end }) => text.slice(start, end)),
      ['Gesetz über den Verkehr mit Milch'],
    );
  });

  test('the key is the law’s own name, without parts and edition', () => {
    const keys = findIn('Nach § 2 Abs. 1 BetrAVG aF und § 3 SGB  XII gilt Art. 1 der Richtlinie 2008/94/EG.', 'de');
    assert.deepEqual(
      keys.map(({ key }) => key),
      ['betravg', 'sgb xii', 'richtlinie 2008/94/eg'],
    );
  });

  test('a citation weighs more than an abbreviation alone, and that more than a shape', () => {
    const points = (text: string): number => findIn(text, 'de')[0]?.votes[0]?.points ?? 0;
    const [cited, alone, shape] = [points('Nach § 3 EStG'), points('Nach dem EStG'), points('Nach dem QuarkbewG')];
    assert.ok(cited > alone && alone > shape && shape > 0, `${cited} ${alone} ${shape}`);
  });

  test('every vote says which word told', () => {
    const [law] = findIn('Die Insolvenzordnung gilt.', 'de');
    assert.deepEqual(
      law?.votes.map(({ type, reason }) => [type, reason.code, reason.args?.['word']]),
      [['LAW', 'law-title', 'Insolvenzordnung']],
    );
  });
});
