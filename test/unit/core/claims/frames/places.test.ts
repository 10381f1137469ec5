import { tellTwice } from './told-twice';

suite('core/claims/frames/places: two places of one event', () => {
  tellTwice(
    [
      ['Edda Morrow was born in Castleford.', 'Edda Morrow was born in Selby.'],
      ['The poet Edda Morrow died in Bremen.', 'Edda Morrow died in Lisbon in 1911.'],
      ['Brask Foods is based in Rotterdam.', 'The headquarters of Brask Foods are in Antwerp.'],
      ['The treaty of 1648 was signed in Osnabrück.', 'The treaty of 1648 was signed in Utrecht.'],
      ['Edda Morrow, born in Castleford, wrote plays.', 'Morrow was born in Selby.'],
      ['The Norden Festival takes place in Aarhus.', 'The Norden Festival is held in Odense.'],
      ['Tellus Air was founded in Malmö.', 'Tellus Air was founded in Gothenburg.'],
      ['Ilse Brandt wurde in Kassel geboren.', 'Ilse Brandt, geboren in Fulda, war Ärztin.'],
      ['Ilse Brandt starb in Wien.', 'Brandt starb 1950 in Zürich.'],
      ['Die Altro GmbH mit Sitz in Kassel baut Pumpen.', 'Die Altro GmbH hat ihren Sitz in Fulda.'],
      ['Kaiser Arnulf wurde in Aachen gekrönt.', 'Kaiser Arnulf wurde in Rom gekrönt.'],
      ['Das Nordfest findet in Kiel statt.', 'Das Nordfest findet in Rostock statt.'],
      ['Ilse Brandt kam in Kassel zur Welt.', 'Ilse Brandt wurde in Fulda geboren.'],
      ['Die Firma Altro ist in Kassel ansässig.', 'Die Firma Altro ist in Fulda ansässig.'],
    ],
    [
      ['Edda Morrow was born in Castleford.', 'Edda Morrow grew up in Selby.'],
      ['Edda Morrow was born in Castleford.', "Edda Morrow's daughter was born in Selby."],
      ['Brask Foods is based in Rotterdam.', 'Brask Foods has an office in Antwerp.'],
      ['Brask Foods is based in Rotterdam.', 'Brask Foods was based in Antwerp until 1998.'],
      ['King Aldric was crowned in Winchester.', 'King Aldric died in York.'],
      ['Edda Morrow died in Bremen.', 'Edda Morrow almost died in Lisbon.'],
      ['Edda Morrow died in Bremen.', 'Edda Morrow died at home.'],
      ['Tellus Air was founded in Malmö.', 'Tellus Air flies to Gothenburg.'],
      ['The Norden Festival took place in Aarhus in 1998.', 'The Norden Festival took place in Odense in 1999.'],
      ['Ilse Brandt wurde in Kassel geboren.', 'Ilse Brandt lebte in Fulda.'],
      ['Ilse Brandt wurde in Kassel geboren.', 'Der Vater von Ilse Brandt wurde in Fulda geboren.'],
      ['Die Altro GmbH hat ihren Sitz in Kassel.', 'Die Altro GmbH hat ein Werk in Fulda.'],
      ['Die Altro GmbH hat ihren Sitz in Kassel.', 'Die Altro GmbH verlegt ihren Sitz nach Fulda.'],
      ['Kaiser Arnulf wurde in Aachen gekrönt.', 'Kaiser Arnulf wurde in Rom empfangen.'],
      ['Bischof Otho wurde in Trier begraben.', 'Bischof Otho starb in Metz.'],
      ['Das Nordfest findet in Kiel statt.', 'Das Nordfest fand früher in Rostock statt.'],
      ['Ilse Brandt starb in Wien.', 'Ilse Brandt starb in Wien an den Folgen eines Sturzes.'],
    ],
  );
});
