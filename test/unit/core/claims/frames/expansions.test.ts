import { tellTwice } from './told-twice';

suite('core/claims/frames/expansions: two expansions of one acronym', () => {
  tellTwice(
    [
      ['The National Board of Ferries (NBF) met.', 'NBF stands for Northern Bureau of Fisheries.'],
      ['NBF (National Board of Ferries) met.', 'The Nordic Beekeeping Federation (NBF) met.'],
      ['NBF, short for National Board of Ferries, met.', 'NBF is the abbreviation of Nordic Beekeeping Federation.'],
      ['The National Board of Ferries, or NBF, met.', 'The Nordic Beekeeping Federation (NBF) met.'],
      ['The NBF, which stands for National Board of Ferries, met.', 'The Nordic Beekeeping Federation (NBF) met.'],
      ['The Baltic Rail and Cargo Society (BORS) met.', 'The Board of Ore Research Stations (BORS) met.'],
      ['Der Verband Deutscher Imker (VDI) tagte.', 'VDI steht für Verein Dresdner Ingenieure.'],
      ['Der VDI (Verband Deutscher Imker) tagte.', 'Der Verein Dresdner Ingenieure (VDI) tagte.'],
      ['VDI ist die Abkürzung für Verband Deutscher Imker.', 'Der Verein Dresdner Ingenieure (VDI) tagte.'],
      ['Der Verband Deutscher Imker, kurz VDI, tagte.', 'Der Verein Dresdner Ingenieure (VDI) tagte.'],
    ],
    [
      ['The National Board of Ferries (NBF) met.', 'The National Ferry Board (NBF) met.'],
      ['The National Board of Ferries (NBF) met.', 'The Northern Tax Union (NTU) met.'],
      ['The Board of Ore Research Stations (BORS) met.', 'The Baltic Museum Guild (BORS) met.'],
      ['The National Board of Ferries (NBF) met.', 'The NBF (founded in 1990) met.'],
      ['The National Board of Ferries (NBF) met.', 'The members of NBF stand for safety.'],
      ['Der Verband Deutscher Imker (VDI) tagte.', 'Der VDI (Dresden) tagte.'],
      ['Der Verband Deutscher Imker (VDI) tagte.', 'Der Verband der Deutschen Imker (VDI) tagte.'],
      ['The Health Agency (HA) met.', 'The Health Authority (HEA) met.'],
      ['Der VDI steht für gute Arbeit.', 'Der Verein Dresdner Ingenieure (VDI) tagte.'],
    ],
  );
});
