import type { PlaceWords } from '../../name-table';
import { words } from '../../word-list';

export const places: PlaceWords = {
  prepositions: words(
    'in nach nahe gen unweit nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich oberhalb unterhalb',
  ),
  weakPrepositions: words('aus bei durch über um ab bis von vor zwischen gegen im am an beim'),
  originPrepositions: words('aus ab bis'),
  roles: words(`
    stadt gemeinde dorf ort landkreis kreis bezirk provinz staat bundesstaat bundesland land kanton hauptstadt landeshauptstadt kreisstadt hafenstadt kleinstadt großstadt universitätsstadt republik königreich fürstentum herzogtum grafschaft marktgemeinde samtgemeinde
    verbandsgemeinde ortsteil stadtteil vorort weiler marktflecken département departement gouvernement oblast kolonie hansestadt ortschaft metropole heimatstadt partnerstadt
  `),
  landscapeRoles: words(`
    insel inseln halbinsel fluss see berg gipfel gebirge tal region gebiet wüste wald meer bucht kap kanal küste kontinent vulkan bach gletscher höhle strand flughafen bahnhof hafen straße platz park brücke turm burg schloss gut viertel kiez planet pass alm hütte talsperre stausee naturschutzgebiet
  `),
  politicalHeads: words('kreis land'),
  politicalOpenings: words(
    'republik königreich bundesrepublik freistaat fürstentum herzogtum großherzogtum kurfürstentum grafschaft landkreis kreis kanton samtgemeinde volksrepublik sowjetrepublik',
  ),
  heads: words(`
    see meer ozean bucht kanal fluss bach strom wasserfall insel inseln halbinsel archipel kap strand küste
    berg berge gebirge gipfel spitze horn pass tal alpen wald heide moor wüste ebene becken delta gletscher vulkan hochland tiefland mittelgebirge
    straße strasse str gasse weg allee platz ufer damm ring chaussee promenade markt graben steig brücke tunnel flughafen bahnhof hauptbahnhof hafen kai
    schloss burg turm tor park garten friedhof stadion arena dom kirche münster kapelle rathaus halle
    viertel
  `),
  openingHeads: words(
    'straße platz mount lake kap cape burg schloss insel lago monte piz mont rio bad st sankt bucht flughafen bahnhof',
  ),
  compoundHeads: words(`
    straße strasse gasse allee platz ufer chaussee promenade gebirge insel inseln brücke bahnhof flughafen stadion schloss friedhof viertel gletscher förde fjord
  `),
  streetHeads: words(
    'straße strasse gasse allee platz ufer chaussee promenade weg ring damm steig stieg twiete markt wall graben pfad zeile',
  ),
  endings: words(
    'ingen ungen heim hausen dorf stadt stedt städt stätt berg burg feld felde bach hofen kirchen weiler rode ow itz au brück brücken furt münde walde wald lar born stein tal hagen leben büttel horst see rath roda haven grad polis',
  ),
  verbs: words(
    'geboren wohnhaft wohnt wohnte wohnten lebt lebte lebten ansässig stammt stammte gestorben begraben aufgewachsen stationiert gelegen liegt lag reiste reist flog zog kam fährt fuhr angekommen sitz',
  ),
  modifiers: words(`
    nord süd ost west nördliche südliche östliche westliche ober unter ober- unter- neu alt groß klein bad sankt st hoher hohe hohen große großer großen kleine kleiner kleinen obere oberer oberen untere unterer unteren alte alter alten neue neuer neuen schwarze schwarzer rote roter weiße weißer
    los las san santa el la le new saint
  `),
};
