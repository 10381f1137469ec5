import { tellTwice } from './told-twice';

suite('core/claims/frames/orders: two orders of events', () => {
  tellTwice(
    [
      ['The mill burned before the army arrived.', 'The mill burned after the army arrived.'],
      ['King Aldric died before the war ended.', 'King Aldric died after the war had ended.'],
      ['The bank closed after the mayor resigned.', 'The mayor resigned after the bank closed.'],
      [
        'Norvik Shipping sold the ferry before it went bankrupt.',
        'Norvik Shipping went bankrupt before it sold the ferry.',
      ],
      ['Die Mühle brannte, bevor die Armee eintraf.', 'Die Mühle brannte, nachdem die Armee eingetroffen war.'],
      ['König Aldric starb, bevor der Krieg endete.', 'König Aldric starb, nachdem der Krieg geendet hatte.'],
      [
        'Ilse Brandt heiratete, bevor sie das Buch schrieb.',
        'Ilse Brandt heiratete, nachdem sie das Buch geschrieben hatte.',
      ],
      ['Before the army arrived, the mill burned.', 'After the army arrived, the mill burned.'],
      ['Bevor die Armee eintraf, brannte die Mühle.', 'Die Mühle brannte, nachdem die Armee eingetroffen war.'],
    ],
    [
      ['The mill burned before the army arrived.', 'The mill burned after the harvest began.'],
      ['The mill burned before the army arrived.', 'The army arrived after the mill burned.'],
      ['King Aldric died before the war ended.', 'King Aldric died after the war began.'],
      ['Edda Morrow wrote the play before she married.', 'Edda Morrow wrote the novel after she married.'],
      ['Die Mühle brannte, bevor die Armee eintraf.', 'Die Mühle brannte, nachdem die Ernte begonnen hatte.'],
      ['König Aldric starb, bevor der Krieg endete.', 'König Aldric starb, nachdem der Krieg begonnen hatte.'],
      [
        'Ilse Brandt heiratete, bevor sie das Buch schrieb.',
        'Ilse Brandt schrieb das Buch, nachdem sie geheiratet hatte.',
      ],
      ['The bank closed after the mayor resigned.', 'The bank closed before the governor resigned.'],
    ],
  );
});
