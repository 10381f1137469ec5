/** Common adjectives without ending. */
export const commonAdjectives = `
abgeschlossen abhängig abrupt absolut abstrakt absurd abwesend achtsam adelig adlig aggressiv aktiv aktuell akut albern alt amtlich amüsant analog anderweitig
anerkannt angemessen angesehen anonym anstrengend anstößig antik anwesend arg arm arrogant artig asozial atomar attraktiv aufgehoben aufgeregt aufmerksam
ausgezeichnet ausschließlich auswärtig autonom autoritär baldig banal bankrott bar barock basisch bedeutend bedeutsam bedingt bedroht bedächtig bedürftig
beeindruckend befangen befristet begabt begangen begehrt begeistert begierig begrenzt behutsam beiläufig bejahrt bekannt beleidigend beliebig beliebt
benachbart benannt bequem berechenbar berechtigt beredt bereit berüchtigt berühmt bescheiden beschränkt beschämend besetzt besonder besonnen besorgt bestehend
bestimmt beständig bestürzt beteiligt betroffen betrunken bewaffnet bewusst bezaubernd bieder biegsam billig bisherig bitter bizarr blank blass blau bleich
bleiern blind blond bloß blutig blöd blöde blühend borstig boshaft braun brav breit brennend brisant brutal brüchig bunt bösartig böse charmant damalig
dauernd defekt definitiv demütig derb dezent dezentral dicht dick digital direkt diskret doppelt dortig dreckig dreist dringend drollig drückend dumm dumpf
dunkel durchgehend durchlässig durchsichtig durstig dünn dürftig dürr düster eben ebenbürtig echt edel effektiv effizient egal ehelich ehemalig ehrlich eifrig
eigen eigenhändig eigennützig eigensinnig eigentlich eilig einfältig einhellig einig einjährig einmalig einmütig einsam einschlägig einseitig einstweilig
einzeln einzig eisern eisig eitel eklig elegant elementar elend emotional empört eng entfernt entgegengesetzt entschieden entsprechend episch erbittert
erblich erdig ergiebig ergänzend ermüdend ernst erstklassig erstmalig ethisch etwaig ewig exakt exekutiv exklusiv experimentell explosiv extern extrem
exzellent fadenscheinig fahl falsch familiär farbig faszinierend faul feig feige fein fern fertig fest fett feucht feudal feurig fiktiv finanziell finster
flach flackernd fleißig flexibel flink flott flüchtig flüssig folgend formal formell fortgeschritten frech frei freigebig freimütig fremd freudig frisch froh
fromm früh früher fundamental fähig fällig föderal führend ganz garstig gebirgig geborgen gebürtig gedruckt geduldig geeignet gefordert gefräßig gefällig
gefälscht gegenseitig gegenteilig gegenwärtig gegenüberliegend gegründet geheim gehorsam geistig geizig gekonnt gelassen gelb gelegen gelegentlich gelehrt
gelenkig geltend geläufig gemein gemeinnützig gemeinsam gemischt genau genehm generell genial genügend genügsam geplant gerade gerecht gering geringfügig
geräumig gesamt geschickt geschmeidig gesellig gespannt gesprächig gesucht gesund getrennt getreu gewaltig gewaltsam gewichtig gewieft gewillt gewinnend
gewohnt gewählt gezielt gierig giftig glatt gleich gleichförmig gleichwertig gleichzeitig global glorreich glänzend gläubig glühend gnädig golden gratis grau
grausam grell grimmig grob grotesk groß großflächig großherzig grün gut gängig gültig günstig gütig haarig halb harmlos hart hartnäckig hastig hauptsächlich
heftig heikel heil heilig heilsam heiter heiß hell herb heutig hiesig hinterhältig hoch hochmütig hochnäsig hochrangig hochwertig hohl hold homogen
homosexuell horizontal humanitär hungrig häufig höfisch höflich hölzern hübsch ideal illegal illegitim imaginär immateriell immun imperial imposant indirekt
individuell industriell infam informell initiativ inner innig innovativ inoffiziell instabil instinktiv institutionell intakt integer intellektuell
intelligent intensiv interessant intern intim intolerant irdisch irrational jahrelang jetzig jeweilig jung jäh jüdisch kahl kalt kantig kaputt karg karitativ
keck keusch klar klebrig klein klug knapp knifflig knöchern kollegial kollektiv kolonial komfortabel komisch kommerziell kommunal kompakt kompatibel kompetent
komplett komplex kongenial konkret konsequent konservativ konstant konstruktiv kontrovers konventionell kooperativ korrekt korrupt kostenpflichtig kostspielig
krank krass kreativ kreisförmig kriminell krumm kräftig kulturell kumulativ kundig kurz kurzfristig kurzsichtig kühl kühn künftig künstlich labil lahm lang
langfristig langjährig langsam langweilig langwierig latent laufend laut lauter lebend lebendig ledig leer legal legendär legislativ legitim leibhaftig leicht
leichtsinnig leise leitend letzter leuchtend liberal licht lieb linear link listig locker logisch lohnend lokal lose loyal lustig luxuriös lyrisch lässig
lästig löslich mager magisch makaber manuell marginal maritim markant maschinell massiv materiell matt maximal medial mehrdeutig mehrjährig mehrmalig
mehrsprachig menschenwürdig mickrig mild militant minder minderjährig minderwertig mindest minimal ministeriell mitleidig mittel mittelfristig mittler mobil
mobiliar modern modisch monströs monumental morsch multilateral munter mutig mysteriös mächtig mäßig möglich müde mühsam mündig müßig nachgiebig nachhaltig
nackt nah nahe nahrhaft naiv nass national natürlich neblig negativ nervös nett neu neulich neutral nichtig niederträchtig niedrig nominell normal normativ
notariell nuklear nötig nüchtern ober obig objektiv obskur offen offenbar offenherzig offensichtlich offensiv offiziell ohnmächtig operativ optimal optional
optisch oral ordnungsgemäß original originell orthodox packend paradox parallel passend passiv pauschal penibel perfekt permanent pervers pfiffig phänomenal
platt plausibel plump populär porös positiv potentiell potenziell praktikabel prall primitiv primär privat produktiv professionell profitabel progressiv
prominent prompt proportional provinziell provokant prächtig präzis präzise publik pur qualitativ quantitativ quer quirlig rabiat radikal rapide rar rasant
rasch rational ratsam rau rauchig rauh reaktionär real recht rechteckig rechtzeitig redaktionell redlich rege regenerativ regional regulär reich reichhaltig
reif rein reizend relativ relevant religiös rentabel repräsentativ resistent resolut revolutionär richtig riesig rigoros riskant rituell robust roh rosa rosig
rot ruhig rund runzlig rustikal rötlich rückläufig rührend rüstig sachgemäß saftig saisonal sakral salzig sandig sanft sanitär satt sauber sauer schade schal
schallend scharf scharfsinnig schattig scheu schick schief schlaff schlammig schlank schlapp schlau schlecht schleimig schleppend schleunig schlicht schlimm
schlüssig schmackhaft schmal schmuck schmutzig schnell schockierend schrill schroff schräg schuldig schwach schwammig schwanger schwankend schwarz schweigsam
schwer schwerhörig schwierig schwindlig schwül schäbig schön schüchtern seicht seiden selbständig selig selten seltsam sensationell sensibel sentimental
separat seriös sesshaft sexuell sicher skandalös sofortig sogenannt solide solitär sonnig sonstig sorgfältig sorgsam souverän sozial
sozialversicherungspflichtig spannend sparsam spaßig speziell spitz spontan spröde spät später stabil stark starr statthaft staubig steif steil steinern
steinig stereotyp steril stetig steuerpflichtig stichhaltig still stimmig stinkend stockend stolz straff strahlend stramm strapaziös streitig streng strikt
strittig strukturell stumm stumpf stur stählern ständig störend subjektiv subtil süchtig südlich sündig süß tapfer tatsächlich taub territorial teuer tief
tolerant toll tot total totalitär traditionell transparent traurig treffend treu treuherzig triftig trivial trocken trotzig träge trüb turbulent typisch tätig
tödlich tüchtig türkis umgekehrt umsichtig umstritten unbedingt unbefugt unerhört unfair ungefähr ungeheuer ungern ungewiss universell unsinnig unterbrochen
unverschämt unwissend unzureichend unzählig uralt urban ursprünglich vage variabel verbal verblüffend verborgen verdrossen verdutzt verdächtig vereint
verfassungsgemäß verheerend verletzt vermögend vernünftig verpflichtet verschieden verschwiegen verstohlen verstorben verstärkt verwandt verwegen vielfältig
vielleicht vielseitig viereckig virtuell virtuos visuell vital voll volljährig vollzählig voluminös vorder vorgenannt vorhergehend vorherig vorig vorläufig
vornehm vorrangig vorsichtig vorzeitig vulgär völlig wach wachsam wacker waghalsig wahl wahr wahrhaftig wahrscheinlich warm wechselseitig wehmütig
wehrpflichtig weich weise weit weiter weiterer weitläufig weiß welk wendig wichtig widrig wild willensstark willig willkommen windig winzig wirklich wirksam
wirr wissbegierig witzig wohlhabend wuchtig wund wundersam wärmer wäßrig würdig würzig wüst wütend zaghaft zahm zart zeitgemäß zeitig zeitweilig zentral
zermürbend ziemlich zivil zornig zuverlässig zweideutig zweisprachig zweistöckig zweitrangig zwingend zynisch zäh zügig ähnlich ärmlich öffnend ölig örtlich
östlich übel übermütig überraschend überschüssig üblich üppig
`;
