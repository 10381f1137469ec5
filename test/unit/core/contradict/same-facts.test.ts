import assert from 'node:assert/strict';
import { cardsOf } from './cards-of';

/** Two documents each that tell the same in other words, units, roundings or languages. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  biography: [
    `Elise Norden

Elise Norden (14 May 1861 – 2 November 1934) was a Danish astronomer. She was born in Odense, the third of five children of a clockmaker, and studied in Copenhagen from 1881 to 1886. In 1890 she married the painter Karl Norden; they had two sons. She was head of the observatory at Aarhus from 1902 to 1926 and discovered four comets. She died in Aarhus at the age of 73. Her book The Winter Sky was published in 1911 and sold some 40,000 copies.`,
    `Elise Norden

Die dänische Astronomin Elise Norden wurde am 14. Mai 1861 in Odense geboren. Ihr Vater war Uhrmacher und hatte fünf Kinder. Sie studierte fünf Jahre lang in Kopenhagen. 1890 heiratete sie den Maler Karl Norden, mit dem sie zwei Söhne hatte. Norden leitete von 1902 an die Sternwarte in Aarhus und entdeckte vier Kometen. Ihr Buch Der Winterhimmel erschien 1911; rund 40.000 Exemplare wurden verkauft. Nach ihrem Rücktritt 1926 lebte sie noch acht Jahre. Elise Norden starb im November 1934 mit 73 Jahren in Aarhus.`,
  ],
  company: [
    `Tarvik Ltd, annual report 2021

Published 3 March 2022

Tarvik makes pumps for ships. The company was founded in 1954 and has its headquarters in Bergen. In 2021 revenue rose by 8 percent to 412.6 million kroner. Profit amounted to 31.2 million kroner. The company employed 1,840 people at the end of the year, of whom 620 worked in Norway. Tarvik sold 12,300 pumps. The board proposes a dividend of 4.50 kroner per share. Chief executive Ingrid Solvang said that the plant in Riga would open in the autumn of 2022. The company has not closed any plant. Revenue in Asia fell by 3 percent.`,
    `Pumpenbauer Tarvik wächst

4. März 2022

Der norwegische Pumpenhersteller Tarvik hat im vergangenen Jahr 412,6 Millionen Kronen umgesetzt, acht Prozent mehr als 2020. Der Gewinn betrug gut 31 Millionen Kronen. Tarvik verkaufte mehr als 12.000 Pumpen und beschäftigte Ende des Jahres rund 1.800 Menschen, davon ein Drittel in Norwegen. Das Unternehmen mit Sitz in Bergen wurde 1954 gegründet. Im Herbst soll nach den Worten von Vorstandschefin Ingrid Solvang das Werk in Riga öffnen. Kein Werk wurde geschlossen. In Asien sank der Umsatz um drei Prozent. Die Aktionäre sollen 4,50 Kronen je Aktie erhalten.`,
  ],
  court: [
    `Urteil im Prozess um den Brand in der Sägemühle

Von unserem Korrespondenten, 21. Juni 2013

Das Landgericht Kersten hat am Donnerstag den Kaufmann Ulrich Dehnert freigesprochen. Die Staatsanwaltschaft hatte ihm vorgeworfen, die Sägemühle in Brand gesetzt zu haben. Bei dem Brand am 3. Oktober 2011 waren drei Arbeiter verletzt worden; niemand starb. Der Schaden betrug 2,4 Millionen Euro. Dehnert hatte die Tat stets bestritten. Der Prozess dauerte vier Monate, 38 Zeugen wurden gehört. Die Mühle gehörte seit 2004 der Familie Lorenz. Die Staatsanwaltschaft will Revision einlegen.`,
    `Freispruch für Dehnert

22. Juni 2013

Ulrich Dehnert ist nicht schuldig. Das hat das Landgericht Kersten entschieden. Nach 17 Verhandlungswochen und der Vernehmung von fast vierzig Zeugen sahen die Richter keinen Beweis dafür, dass der 52-Jährige im Herbst 2011 die Sägemühle angezündet hat. Das Feuer verursachte einen Schaden von rund zweieinhalb Millionen Euro und verletzte drei Arbeiter. Eigentümer der Mühle ist die Familie Lorenz. Staatsanwältin Petra Kunze kündigte Revision an. Angeklagt worden war Dehnert im Dezember 2012.`,
  ],
  diary: [
    `Across the Karst on foot

Monday, 3 May 1926. We left Trebin at six in the morning, four men and two mules. The guide, Anton Perko, is 60 years old and knows every well. By noon we had walked 14 miles. The inn at Dolina was closed, so we slept in a barn.

Tuesday, 4 May 1926. We crossed the river by ferry; it cost two dinars. In the afternoon one of the mules fell and broke a leg. We reached the monastery of Sveta at nightfall. The monastery was founded in 1342. Eleven monks live there now; before the war there were forty.

Thursday, 6 May 1926. The pass is 1,120 metres high. There was snow on it until last week. We bought a new mule for 900 dinars.`,
    `Reise durch den Karst

Aus einem Brief vom 20. Mai 1926

Am 3. Mai brachen wir zu viert mit zwei Maultieren in Trebin auf. Unser Führer Anton Perko ist sechzig Jahre alt. Am ersten Tag gingen wir bis Mittag gut 22 Kilometer. Das Gasthaus in Dolina war zu, wir schliefen in einer Scheune. Am nächsten Tag verloren wir ein Maultier. Abends erreichten wir das Kloster Sveta, das im 14. Jahrhundert gegründet wurde und früher vierzig Mönche hatte; heute leben dort elf. Der Pass, den wir am 6. Mai überschritten, ist 1120 Meter hoch. Ein neues Maultier kostete uns 900 Dinar, die Fähre zwei.`,
  ],
  medical: [
    `Discharge summary

Date: 8 August 2020

The patient is a 67-year-old man. He was admitted on 29 July with chest pain and was treated for ten days. He weighs 84 kg and is 178 cm tall. His blood pressure was 165 over 95 on admission and 130 over 80 on discharge. He receives 5 mg of ramipril daily; the dose was 2.5 mg before. The patient does not smoke. He stopped in 2005. He is not allergic to penicillin. His father died of a stroke at the age of 71. Two stents were placed on 31 July. The next appointment is on 1 September.`,
    `Arztbrief

Datum: 8. August 2020

Der 67-jährige Patient wurde am 29. Juli wegen Brustschmerzen aufgenommen und zehn Tage lang behandelt. Er wiegt 84 Kilogramm bei einer Größe von 1,78 Metern. Der Blutdruck lag bei der Aufnahme bei 165 zu 95, bei der Entlassung bei 130 zu 80. Am 31. Juli wurden zwei Stents gesetzt. Er erhält täglich 5 mg Ramipril statt bisher 2,5 mg. Der Patient raucht seit 2005 nicht mehr. Eine Allergie gegen Penicillin besteht nicht. Sein Vater starb mit 71 Jahren an einem Schlaganfall. Die nächste Untersuchung ist am 1. September.`,
  ],
  minutes: [
    `Minutes of the parish council of Wexcombe

12 March 2019

The council met at 7.30 p.m. in the village hall. Eleven councillors were present; two sent apologies. The chair, Margaret Illsley, opened the meeting.

The council discussed the repair of the footbridge over the Arle. The engineer, Tom Brack, said that the bridge was built in 1887 and is 42 metres long. The repair will cost £128,400. The council voted for the repair by nine votes to two.

The playground was closed on 4 February after a storm. It will reopen in May. The clerk reported that 1,260 residents had signed the petition against the bypass. Mrs Illsley said the council had not approved the bypass. The next meeting will take place on 9 April.`,
    `Wexcombe Gazette, 15 March 2019

Footbridge to be repaired

Wexcombe parish council decided on Tuesday evening to mend the Victorian footbridge across the Arle. Nine of the eleven councillors who had come voted in favour and two against. The work will cost almost £130,000. The bridge, nearly 140 feet long, was put up in 1887, said engineer Tom Brack.

Margaret Illsley, who chairs the council, opened the meeting at half past seven. More than 1,200 people have signed a petition against the bypass. The council has never approved the bypass, she said. The playground, shut since early February, is to open again in May.`,
  ],
};

suite('texts that tell the same', () => {
  for (const [name, [a, b]] of Object.entries(PAIRS)) {
    test(name, () => {
      assert.deepEqual(cardsOf({ 'a.txt': a, 'b.txt': b }), []);
    });
  }

  test('all of them in one corpus', () => {
    const documents = Object.entries(PAIRS).flatMap(([name, [a, b]]) => [
      [`${name}/a.txt`, a] as const,
      [`${name}/b.txt`, b] as const,
    ]);
    assert.deepEqual(cardsOf(Object.fromEntries(documents)), []);
  });
});
