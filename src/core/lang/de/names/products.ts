import type { ProductWords } from '../../name-table';
import { words } from '../../word-list';

export const products: ProductWords = {
  roles: words(`
    software programm app apps anwendung browser plugin bibliothek framework compiler editor programmiersprache sprache datenbank betriebssystem protokoll codec format treiber suchmaschine
    website webseite internetseite seite homepage portal onlineportal internetportal blog forum wiki plattform dienst onlinedienst streamingdienst musikdienst nachrichtendienst kurznachrichtendienst bezahldienst service shop onlineshop webshop laden musikladen buchladen marktplatz newsletter podcast spiel computerspiel videospiel konsole messenger chatbot domain tauschbörse
    smartphone handy telefon tablet laptop notebook rechner computer großrechner kamera drucker router chip prozessor gerät player roboter drohne
    auto modell wagen kleinwagen limousine geländewagen lkw lastwagen motorrad roller fahrrad traktor lokomotive flugzeug jet bomber hubschrauber rakete satellit sonde raumschiff raumfähre teleskop gewehr panzer
    schiff dampfer fähre fregatte korvette zerstörer kreuzer linienschiff flugzeugträger u-boot yacht jacht segler schoner brigg bark kutter frachter tanker boot segelschiff kreuzfahrtschiff containerschiff motorschiff schlepper dampfschiff ausflugsschiff
    medikament impfstoff wirkstoff arzneimittel antibiotikum präparat marke biermarke parfüm
    zug tram
  `),
  cues: words(
    'nutzer nutzern nutzerin anwender version versionen ausgabe download downloads prototyp abonnenten start nachfolger besucher besuchern klon update beta',
  ),
  shipPrefixes: words('MS MV HMS USS SS SMS TS FS MT TMS RMS HMCS S/S M/S M/V'),
  verbs: words(
    'installiert installierte installieren heruntergeladen herunterladen lädt deinstalliert startet programmiert getauft',
  ),
};
