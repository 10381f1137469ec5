import { checkNone } from './readings';

suite('no time expressions: English', () => {
  checkNone({ language: 'en', date: '2010-06-16' }, [
    'You may march on, said May, and August Ames agreed in the second row.',
    'The spring broke, the fall hurt, and he sat on the sun deck for a second.',
    'Chapter 12, page 1945, verse 3-7, lines 10-12.',
    'Flight 1812 had 1999 seats; 2001 of them were sold in 1500 boxes.',
    'The match ended 3-2, the set 6:4, the vote 51-49.',
    'Dial 0161 496 0199 or +41 22 555 01 97.',
    'An up-to-date digital era needs minute detail.',
    'Room 1848, bus 1914, and a 1200 m track.',
    'The ISBN is 3-16-148410-0; see doi 10.1000/182.',
    '§ 12 and Art. 44 of Directive 2001/29/EC apply.',
    'Case No. 5351-1 and bill 1990 were read.',
  ]);
});

suite('no time expressions: German', () => {
  checkNone({ language: 'de', date: '2010-06-16' }, [
    'Nach § 1848 BGB, Art. 12 GG und Randnummer 1990 gilt das nicht.',
    'Az. 4 O 217/17, BGHZ 45, 1966 und NJW 1999, 2001.',
    "Im Spiegel 12/1999, in der c't 3/2010 und in Heft 4/1987.",
    '1500 Menschen, 2000 Euro, 1914 Seiten, in 1999 Fällen.',
    'Es stand 3:2, der Satz ging 6:4 aus.',
    'Tel. 07131 55-210, Raum 1848, Bus 1914.',
    'Am Ende, zum Schluss und immer noch.',
    'Die Sekunde der Wahrheit und der Mann der Stunde.',
    'Der Montagskreis, die Jahresbilanz und das Wochenblatt.',
  ]);
});
