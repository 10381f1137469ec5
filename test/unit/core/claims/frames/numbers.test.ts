import { tellTwice } from './told-twice';

suite('core/claims/frames/numbers: bounds, totals and tenures', () => {
  tellTwice(
    [
      ['Norvik Shipping has more than 50 ships.', 'Norvik Shipping has fewer than 40 ships.'],
      ['Norvik Shipping has 60 ships.', 'Norvik Shipping has no more than 40 ships.'],
      ['Norvik Shipping has 30 ships.', 'Norvik Shipping has not less than 40 ships.'],
      ['The band Karst has nine members.', 'The band Karst has a total of seven members.'],
      [
        'More than 80 miners died in the Elden fire.',
        'The Elden fire killed 61 miners, and 61 miners died in the Elden fire.',
      ],
      ['Edda Morrow was 65 when she died.', 'Edda Morrow was 71 when she died.'],
      ['Edda Morrow, OBE, was born in 1820.', 'Edda Morrow was born in 1831.'],
      [
        'Jan Moller was the king of Arnland from 1921 to 1934.',
        'Jan Moller was the king of Arnland from 1921 to 1941.',
      ],
      ['Norvik Shipping employs 900 people.', 'Norvik Shipping employs 650 workers.'],
      ['Die Altro GmbH hat nicht mehr als 40 Filialen.', 'Die Altro GmbH hat 60 Filialen.'],
      ['Die Altro GmbH hat mindestens 40 Filialen.', 'Die Altro GmbH hat weniger als 30 Filialen.'],
      ['Die Altro GmbH hat insgesamt 40 Filialen.', 'Die Altro GmbH hat 55 Filialen.'],
    ],
    [
      ['Norvik Shipping has more than 50 ships.', 'Norvik Shipping has 64 ships.'],
      ['Norvik Shipping has no more than 40 ships.', 'Norvik Shipping has 38 ships.'],
      ['Norvik Shipping has at least 40 ships.', 'Norvik Shipping has no fewer than 45 ships.'],
      ['Norvik Shipping has nearly 50 ships.', 'Norvik Shipping has 50 ships.'],
      ['Norvik Shipping no longer employs 900 people.', 'Norvik Shipping employs 650 people.'],
      ['Norvik Shipping employs 900 people.', 'Norvik Shipping employs 12 cats.'],
      ['Edda Morrow was 65 when she retired.', 'Edda Morrow was 71 when she died.'],
      ['Edda Morrow was 19 when they moved.', 'Edda Morrow was 71 when she died.'],
      ['Jan Moller was a mayor from 1921 to 1934.', 'Jan Moller was the king of Arnland from 1941 to 1950.'],
      ['Die Altro GmbH hat nicht mehr als 40 Filialen.', 'Die Altro GmbH hat 38 Filialen.'],
      ['Die Altro GmbH hat knapp 40 Filialen.', 'Die Altro GmbH hat 40 Filialen.'],
      ['Die Altro GmbH hat nicht weniger als 40 Filialen.', 'Die Altro GmbH hat mehr als 50 Filialen.'],
    ],
  );
});
