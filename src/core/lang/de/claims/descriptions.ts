import type { DescriptionTable } from '../../description-table';

export const descriptions: DescriptionTable = {
  nounCapitals: true,
  indefinite: 'ein eine einen einem einer eines',
  definite: 'der die das den dem des',
  possessive:
    'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner',
  genitiveArticles:
    'des der eines einer seines seiner ihres ihrer dieses dieser unseres unserer mehrerer zweier dreier vieler beider',
  prepositions:
    'von vom für in im an am aus auf bei beim mit zu zum zur über unter vor nach seit bis durch gegen ohne um hinter neben zwischen ab laut wegen',
  borders:
    'wer was wo wann wie dass daß weil wenn falls ob obwohl während als aber sondern doch jedoch denn damit nicht auch dann später nun jetzt noch sowie bevor nachdem',
  coordinators: 'und oder sowie',
  copulas: 'ist war bleibt blieb wurde',
  adverbs:
    'auch dann später wieder noch nun derzeit zurzeit einst damals früher zuletzt lange heute seither danach zugleich selbst bereits seinerzeit anschließend zunächst',
  negators: 'nicht nie niemals kein keine keinen keinem keiner keines weder kaum',
  verbs: `
    ist war sind waren sei wäre wird wurde würde werden hat hatte haben hatten kann konnte soll sollte will wollte muss musste darf durfte mag
    kam ging gab nahm stand lag fand hielt ließ fiel trug schlug schrieb sprach traf zog rief lief verlor gewann blieb bleibt brachte wusste begann starb trat fuhr sah aß las verließ erhielt
  `,
  adjectiveEndings: ['e', 'er', 'en', 'es', 'em', 'lich'],
  participleEndings: [],
  agents: '',
  of: '',
  caseEndings: ['es', 'en', 's', 'n', 'in'],
  pluralEndings: ['innen'],
  verbEndings: ['te', 'ten', 'tete', 'teten'],
  noVerbs:
    'erste ersten zweite zweiten dritte dritten vierte vierten fünfte sechste siebte achte achten neunte zehnte letzte letzten älteste ältesten größte größten kleinste kleinsten beste besten höchste höchsten gute guten alte alten rote roten bunte bunten weite weiten breite breiten späte späten gesamte gesamten bekannte bekannten rechte rechten bestellte gelernte gelernten promovierte studierte pensionierte benannte private privaten echte letzte leichte',
  who: 'der die das',
  officeVerbs:
    'leitet leitete führt führte besitzt besaß betreibt betrieb gründete vertritt vertrat trainiert trainierte befehligt befehligte regiert regierte verwaltet verwaltete herausgibt',
  former:
    'ehemalige ehemaliger ehemaligen ehemaligem ehemaliges frühere früherer früheren früherem früheres einstige einstiger einstigen einstigem einstiges vormalige vormaliger vormaligen vormaligem damalige damaliger damaligen damaligem ex',
  relational: `
    vater mutter bruder schwester sohn tochter ehemann ehefrau gatte gattin gemahl gemahlin witwe witwer großvater großmutter enkel enkelin onkel tante neffe nichte cousin cousine schwager schwägerin
    schwiegervater schwiegermutter schwiegersohn schwiegertochter stiefsohn stieftochter erbe erbin kollege kollegin freund freundin nachbar nachbarin vorgänger vorgängerin nachfolger nachfolgerin
    partner partnerin mitglied rivale rivalin konkurrent konkurrentin vertreter vertreterin stellvertreter stellvertreterin
  `,
  persons: `
    schlosser schlosserin meeresbiologe meeresbiologin experte expertin experten fachmann fachfrau spezialist spezialistin mitglied absolvent absolventin vorstandschef vorstandschefin finanzchef finanzchefin
    uhrmacher tischlermeister buchhändler buchhändlerin buchbinder seiler böttcher küfer sattler hufschmied zimmerer nationalspieler nationalspielerin nationaltorwart rentner rentnerin pensionär pensionärin
    läufer läuferin staatsmann gelehrter gelehrte adliger adlige reformer reformerin vorkämpfer vorkämpferin frauenrechtler frauenrechtlerin aktionär aktionärin hofmaler vikarin diakonin
    generalin vorsteher vorsteherin ältester meteorologe meteorologin klimatologe klimatologin virologe virologin onkologe onkologin
  `,
  things: `
    brauhaus brauerei brennerei bäckerei weingut mühle fabrik werkstatt gießerei sägewerk gasthaus wirtshaus hotel café kneipe buchhandlung apotheke krankenhaus klinik waisenhaus theater kino bibliothek archiv
    fachzeitschrift buch roman film album lied oper studie bericht werkzeug karte zweimaster dreimaster raddampfer kette genossenschaft denkfabrik tochter gesellschaft betrieb familienbetrieb handelshaus kaufhaus
    labor amt meister vertrieb
  `,
  places: `
    kirche kloster abtei dom kapelle schloss festung ruine gutshof bauernhof leuchtturm hafen badeort kurort nebenfluss lagune gipfel bergrücken moor reichsstadt vulkan viertel fischerdorf weiler
  `,
  placesNamed: '',
  picking: '',
  genitiveEnding: 's',
  alsoVerbs: '',
  infinitive: 'zu',
  neverEnds: ['gruppe', 'marke', 'seite', 'dienst'],
  relating: 'von vom',
  either:
    'inhaber inhaberin eigentümer eigentümerin besitzer besitzerin hersteller betreiber betreiberin gründer gründerin lieferant produzent verleger meister sieger gewinner pächter investor sponsor mitglied anbieter rivale konkurrent',
  never:
    'nachbar kollege bürger reisender opfer täter passant anwohner boss agent bass tenor gut wagen modell seite dienst land ort gebiet kreis pass tal park platz straße spiel spieler marke heimatstadt herrscher',
  courtesies: 'herr herrn frau fräulein dr prof hr fr',
  tellingVerbs: 'erzählte erzählt',
  mainClauseOpeners: 'und aber doch denn',
};
