import type { EventWords } from '../../name-table';
import { words } from '../../word-list';

export const events: EventWords = {
  heads: words(`
    krieg kriege krieges kriegs schlacht revolution aufstand aufstands unruhen massaker völkermord hungersnot pest pandemie kreuzzug kreuzzugs krise katastrophe erdbeben brand flut hochwasser putsch putschversuch streik
    spiele olympiade meisterschaft meisterschaften weltmeisterschaft europameisterschaft pokal cup marathon regatta turnier rallye derby
    festspiele festival biennale messe ausstellung weltausstellung karneval fest kirchweih jubiläum filmfestspiele
    konferenz kongress kongresses gipfel parteitag symposium konzil konzils synode reichstag
    reformation restauration renaissance inflation vertreibung teilung
    feldzug expedition offensive
  `),
  openingHeads: words(
    'schlacht belagerung konzil kongress frieden friede edikt sturm fall konferenz aufstand massaker festspiele wahl kapitulation überfall angriff attentat zug gang',
  ),
  stormHeads: words('hurrikan taifun zyklon orkan sturmtief orkantief hurrikans operation'),
  compoundHeads: words(`
    weltkrieg krieg bürgerkrieg weltmeisterschaft europameisterschaft meisterschaft weltausstellung revolution aufstand parteitag reichsparteitag kirchentag katholikentag friede frieden kongress konferenz festspiele filmfestspiele festival oktoberfest pokal olympiade
    gipfel kreuzzug feldzug putsch flut sturmflut katastrophe messe biennale regatta marathon spiele pokalsieg weihe konzil wende
  `),
  names: words(
    'reformation gegenreformation märzrevolution novemberrevolution oktoberrevolution julirevolution oktoberfest dreißigjähriger weltkrieg mauerfall mauerbau reichsgründung völkerschlacht varusschlacht documenta holocaust shoah kulturkampf brexit love-parade wiedervereinigung olympia weltkriegs weltkrieges',
  ),
};
