import { tellTwice } from './told-twice';

suite('core/claims/frames/owners: two owners of one thing', () => {
  tellTwice(
    [
      ['Karsten Holdings owns the Meldon Gazette.', 'The Meldon Gazette belongs to the Orwin family.'],
      ['The Meldon Gazette is owned by Karsten Holdings.', 'The owner of the Meldon Gazette is Brightwater Media.'],
      ['Tellus Air is a subsidiary of Norvik Shipping.', 'The parent company of Tellus Air is Brask Group.'],
      ['Brask Group is the parent company of Tellus Air.', 'Tellus Air is a subsidiary of Norvik Shipping.'],
      ['Sir Alan Moor owns Corbie Castle.', 'Corbie Castle is owned by the National Heritage Fund.'],
      ['Corbie Castle belongs to Sir Alan Moor.', 'Corbie Castle does not belong to Sir Alan Moor.'],
      ['Tellus Air is owned by Norvik Shipping.', 'Norvik Shipping does not own Tellus Air.'],
      ['Norvik Shipping, the owner of Tellus Air, lost money.', 'Tellus Air is owned by Brask Group.'],
      ["Velmar United's owner, Igor Senn, sold the stadium.", 'Velmar United belongs to Dario Pinto.'],
      ['Die Zeitung Nordpost gehört der Familie Harms.', 'Eigentümer der Nordpost ist die Weser Holding.'],
      ['Die Weser Holding besitzt das Hotel Seeblick.', 'Das Hotel Seeblick gehört Manfred Kühn.'],
      ['Das Hotel Seeblick gehört Manfred Kühn.', 'Das Hotel Seeblick gehört Manfred Kühn nicht.'],
      ['The mine at Skarn is the property of the Lund family.', 'The mine at Skarn belongs to Karsten Holdings.'],
      ['The painting Blue Harbour is owned by Ada Finch.', 'Blue Harbour belongs to the Tarrant Museum.'],
    ],
    [
      ['Karsten Holdings owns the Meldon Gazette.', 'Karsten Holdings also owns the Orwin Herald.'],
      ['Karsten Holdings owns the Meldon Gazette.', 'The Orwin family owns a stake in the Meldon Gazette.'],
      ['Tellus Air is a subsidiary of Norvik Shipping.', 'Tellus Air, which is owned by Norvik Shipping, lost money.'],
      ['Brask Group owns 60 percent of Tellus Air.', 'Norvik Shipping owns 40 percent of Tellus Air.'],
      ['Sir Alan Moor owns Corbie Castle.', 'Sir Alan Moor, the owner of Corbie Castle, died.'],
      ['Corbie Castle belongs to Sir Alan Moor.', 'Corbie Castle once belonged to the Duke of Harrow.'],
      ['Velmar United belongs to Igor Senn.', 'Dario Pinto wants to buy Velmar United.'],
      ['Tellus Air belongs to Norvik Shipping.', 'Tellus Air belongs to the largest airlines of the country.'],
      ['Norvik Shipping owns Tellus Air.', 'Norvik Shipping owns Brask Foods.'],
      ['Ada Finch owns the painting Blue Harbour.', 'The Tarrant Museum borrowed Blue Harbour from Ada Finch.'],
      ['Die Nordpost gehört der Familie Harms.', 'Die Nordpost gehört zu den ältesten Zeitungen des Landes.'],
      ['Die Weser Holding besitzt das Hotel Seeblick.', 'Das Hotel Seeblick besitzt ein Schwimmbad.'],
      ['Das Hotel Seeblick gehört Manfred Kühn.', 'Das Hotel Seeblick gehörte früher Rolf Diehl.'],
      ['Das Hotel Seeblick gehört Manfred Kühn.', 'Die Weser Holding möchte das Hotel Seeblick kaufen.'],
      [
        'Die Altro GmbH ist eine Tochter der Weser Holding.',
        'Die Altro Verwaltung ist eine Tochter der Brenner Gruppe.',
      ],
      ['Das Gut Rabenau gehört Graf Otto Lenz.', 'Zum Gut Rabenau gehört ein Wald.'],
      ['Das Café Linde gehört Maria Busch.', 'Das Café Linde wird von Rolf Diehl betrieben.'],
      ['Karsten Holdings owns the Meldon Gazette.', 'The Meldon Gazette owns its own printing press.'],
      ['Brask Group is the parent company of Tellus Air.', 'The parent company of Brask Foods is Norvik Shipping.'],
      [
        'Karsten Holdings owned the Meldon Gazette until 1990.',
        'The Orwin family has owned the Meldon Gazette since 1990.',
      ],
    ],
  );
});
