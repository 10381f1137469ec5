/** Common nouns of all fields, singular, without capital. Compounds of which the last part makes names (`berg`, `stadt`) are listed whole. */
export const commonNouns = `
aal aas abbau abend abenteuer abgas abgeordnetenhaus abitur abkehr abkunft ablass abnahme abonnement abort abschied abseits absicht absolvent abstieg
abstinenz abtei abzug account achse achsel achterdeck acker ackerland ackermann adel adelshaus ader adjutant adler adresse advent affe affekt affäre agape
agentur aggregat aggression agrar agrarland ahle ahn ahne aids airbag akademie akkord akku akte aktie aktion aktiv akustik akzent akzeptanz alarm album alge
algebra algorithmus alibi alimente alkohol allergie alm almanach alphabet alptraum alt altar altenheim alter alternative alters altersheim altertum altstadt
amalgam ameise amnestie ampel amphibie amsel amt amulett analogie analyse anarchie anatomie anbau andacht anekdote angel angriff angst anker ankerplatz
ankunft anlass annahme annexion annonce anruf ansicht ansporn anstalt anstieg antenne anthologie antibiotikum antike antrag antritt antwort anzug anästhesie
aorta apartheid apfel apfelsine apoplexie apotheke app apparat appell appendix appetit aprikose april aquarell aquarium arbeit arbeitsfeld arbeitsplatz
arbeitsweg arche archipel architektur archiv archäologie areal arena argument argwohn arie aristokratie arithmetik arm armada armatur armee armenhaus armut
aroma arrangement arsenal art arten arterie arthritis arthrose artikel artillerie arznei asche aspekt asphalt aspirin ast asteroid asthma astrologie
astronomie asyl atelier atem athletik atlas atmosphäre atom attacke attentat attest attrappe attribut audienz audit auditorium aue aufnahme aufruhr aufsicht
aufstieg auftrag auftritt auge august auktion aula aura ausfuhr auskunft ausland auslass ausnahme auspuff ausschank aussicht ausstieg auster austritt ausweg
ausweis auto autohaus automat automatik autonomie aversion axt baby bach backe backhaus backstein bad badehaus badesee bagatelle bagger baggersee bahn bahnhof
bahre bajonett bakterie balance balken balkon ball ballade ballett ballon bambus banane band bandage bande bank bankett bankhaus bankmann bankrott bann banner
bannwald bar baracke barke barock barren barriere barrikade bart basar base basilika basis basketball bass bast bastion bataillon batterie bau bauch
bauerndorf bauernhaus bauernhof bauhof bauland baum baumhaus bauplatz baustein bazille beat becher becken bedarf bedauern bedenken bedrängnis bedürfnis beere
beet befehl befinden befugnis befund begehren begierde beginn begriff begräbnis behelf behälter behörde beichte beil bein beitrag beitritt bekenntnis beklagte
belang beleg belieben benehmen benzin bereich berg bergbauer bergdorf bergland bergsee bergstadt bergtal bergwald bericht bernstein beruf berufsfeld besan
besatz bescheid beschlag beschlagnahme beschluss beschwerde besen besitz besorgnis bestand besteck bestie bestreben bestseller besuch beton betracht betrag
betreff betrieb betriebshof betrug bett beule beute beutel beweis bewusstsein bezirk bezug biathlon bibel biber bibliografie bibliothek biene bier biest
bilanz bild bilge billard billett binde binnenland binnensee biobauer biografie biographie biologie birke birkenwald birne biss bisschen bistum bit bitte
blase blatt blech blei bleibe blende blick blinker blitz block blockade blockhaus blog blume bluse blut blöße blüte bobfahren bock boden bogen bohne boje
bolzen bombe bonbon bonus boot bootshaus bord bordell bordstein borke borste bosheit boss botanik boulevard boxen boxkampf boykott brache brachland branche
brand branntwein braten brauch brauerei brauhaus braut brei breite bremse bremsweg brennholz brett brevier brezel brief brigade brigg brille brise brokkoli
bronchitis bronze brosche broschüre brot bruch brunnen brust brut bruttoinlandsprodukt brötchen brücke brückenkopf brühe bub buch buche buchse bucht buckel
bude budget buffet bug bugspriet bulletin bumerang bummel bund bundesland bundesstadt bundesstraße bunker burg bursche bus busch busen butter butterberg buße
byte bär börse börsenplatz bücherei büchse büffel bügel bühne bündel bündnis bürgerhaus bürgertum büro bürohaus bürokratie bürste café camp campingplatz
campus cello cembalo cent center champagner chance chaos charakter charakteristik charme chart charta chat chatbot chemie chemotherapie chiffre chili chip
chirurgie cholera chor choral chorgestühl christ christentum chrom chronik chronologie client cloud club cocktail code codex comic compact compiler computer
container controller couch counter creme crew cyber dach dachs daheim damm dampf dampfer dank darlehen darm dasein datei datenbank datenfeld datenleck
datensatz datenschutz dattel datum dauer daumen debakel debatte debüt deck decke deckel defekt defensive defizit deich dekor dekret delfin delikt delle
demagogie dementi demenz demokratie demontage demut denkmal denkstein deponie depot depression derby dessert detail detektor devise devisen dezernat dia
diagnose diakonie dialekt dialog diamant dichte dicke diebstahl diele dienst dienstag diesel diktat diktatur dilemma dimension diners ding dinkel dinosaurier
diphtherie diplom diplomatie direktive disko diskothek diskrepanz diskurs diskus diskussion display disput distanz distel distrikt disziplin dividende
division diät diözese dock dogma doktrin dokument dolch dollar dom domain dominanz domizil domäne donner doping doppel dorf dorfbach dorfplatz dorn dose dosis
dossier download drache drachen draht drama drang draufsicht dreck dreieck dreimaster dreschmaschine dressur drill drilling drittel drittland droge drogerie
drohne druck druckerei drüse dschungel dschunke duell duett duft dung dunkel dunst dur durchbruch durchfahrt durchfall durchgang durchgangsstraße durchlauf
durchmesser durchreise durchsage durchschnitt durchsicht durst dusche dutzend dynamik dynamit dynamo dynastie dämon dünger dünung dürre düse ebbe ebene echo
ecke eckstein effekt effizienz egge ehe ehre ehrenmal ehrgeiz ei eibe eiche eichel eichenwald eid eidechse eifer eigenheim eigentor eigentum eiland eile eimer
einfalt einfuhr eingangs eingriff einheit einlass einnahme einsicht einstieg einstweilig eintrag eintritt einweg eis eisberg eisen eishockey eiter ekel
ekstase ekzem elan elch elefant eleganz elektron elektronik element elend elite elle elternhaus email embargo emblem embryo emission emmer empfang empire
empore ende endoskopie energie engagement enge engel ensemble ente entgelt enthusiasmus entscheid entsetzen enzyklika enzyklopädie enzym epidemie epik
epilepsie epilog episode epistel epoche epos erbse erde erdöl ereignis erfolg erfordernis ergebnis erker erlass erlaubnis erle erlebnis erlös ernst ernte
erosion erotik erreger ersparnis ertrag erweis erwerb erz erzeugerland esche esel esprit essay essen essenz essig etage etappe etat ethik ethnie etikett etui
etüde eucharistie eule euphorie euro evangelium exemplar exerzieren exerzierplatz exil existenz exkursion exodus experiment expertise explosion exponat export
exportland express extrakt exzess fabel fabrik fabrikhof facette fach fackel faden fagott fahne fahrt fairness faktor faktum falke fall falle falte familie
fang fantasie farbe farce farm farn fasan fasching faser fass fassade fasten faust favorit fazit feature fechten feder fehde fehler feier feige feile feld
feldweg felge fell fels felsen fenster ferien feriendorf ferienhaus ferienheim ferkel fermate ferne fernsicht ferse fessel fest festival festland festnahme
festplatz festung fett fetzen feuer feuerstein feuilleton fichte fichtenwald fieber fiedel figur fiktion filiale film filter filz finale finger fink
finsternis firewall firma firmament firmung first fisch fischerdorf fischerei fiskus flachland flachs flagge flair flak flamme flanke flasche flaute flechte
fleck fleisch fleiß flieder fliege flinte floh flora flosse flotte flottille floß fluch flucht fluchtweg flug flugplatz flunder flur fluss flusstal flussufer
flut fläche flöte flüchtlingsheim flügel fock fohlen folge folie folklore folter fonds fontäne forelle form format formel formular forst forsthaus fort forum
fossil foto fotografie foul fracht frachter frack frage fragment fraktur framework franken frauenhaus fregatte freibad freitag fremde frequenz freude
freudenhaus frevel friede frieden friedhof frikadelle frische frist frisur fron front frosch frost frucht frust frühe frühling fuchs fuge fuhre fuhrmann fund
fundament fundus funk funke funkhaus furche furcht furt fusion futter futteral fuß fußtritt fußweg fähre fährte fälle fäule föhn förde fülle fürsorge
fürstenhaus fürstenhof fürstentum fürwort gabe gabel galaxie galeere galeone galerie galgen galle gallenstein galopp gamer gang gangway gans garage garantie
garde garderobe gardine garn garnele garnison garten gartenhaus gartenstadt gas gasse gasthaus gasthof gastland gastritis gastronomie gaststätte gatter
gattung gau gaumen gebet gebiet gebilde gebirge gebirgsbach gebiss gebot gebrüll geburt geburtshaus geburtsland geburtsstadt gebäck gebärde gebäude gebüsch
gedanke gedeck gedenken gedicht gedränge geduld gedächtnis gefahr gefallen gefecht gefieder geflecht geflügel gefolge gefälle gefängnis gefäß gefüge gefühl
gegend gegentor gegenwart gehege geheimnis gehirn gehorsam gehweg gehäuse gehöft gehölz gehör geige geisterstadt geißel gelage geld geleise geleit gelenk
gelingen gelächter gelände geländer geläut gelübde gemach gemeinde gemeindehaus gemenge gemisch gemurmel gemälde gemäuer gemüse gemüsebauer gemüt genetik
genick genie genitiv genre genus genuss geographie geologie geometrie geplänkel gepräge gepränge gepäck gerede gericht gerichtshof gerippe gerste geruch gerät
geräusch geröll gerücht gerüst gesang geschehen geschehnis geschenk geschichte geschick geschirr geschlecht geschmack geschoss geschrei geschwader geschwulst
geschwätz geschwür geschäft geschütz gesetz gesicht gesims gesindel gespann gespenst gespräch gespött gespür gestade gestank geste gestell gestirn geständnis
gestüt gesuch gesäß getreide getreidefeld getriebe getränk getto getöse getümmel gewahrsam gewalt gewand gewebe gewehr geweih gewerbe gewicht gewimmel gewinde
gewinn gewirr gewissen gewitter gewächs gewächshaus gewähr gewährsmann gewässer gewölbe gewürz ghetto gicht giebel gier gift gilde gipfel gips giraffe
girokonto gischt gitarre gitter glanz glas glasur glatze glaube gleichnis gleis gletscher glied globus glocke glorie glosse glut glück glückwunsch gnade gold
golfplatz gondel gong gosse gotik gotteshaus grab graben grabmal grabstein grad graffiti grafik gram gramm grammatik granat granate granit gras grauen grazie
gremium grenzdorf grenze grenzland grenzstadt grenzstein grill grimasse grimm grippe groll gros groschen grotte großbauer großstadt grube gruft grummel grund
grundstein gruppe gruß gräte größe grünland guerilla gulasch gulden gummi gunst gurke gurt guss gut gutshof gymnasium gymnastik gästehaus gülle gürtel güte
haar habe habicht habitat habitus hacke hacken hacker hafen hafenstadt hafer haferflocken haft hagel hahn hai hain haken halbinsel halde halle halm hals halt
hammel hammer hand handel handelshaus handelsplatz handelsstadt handelsweg handicap handy hanf hang hansestadt hantel hardware harem harfe harke harmonie
harmonika harn harpune harz hase hasel hashtag hass haube haubitze hauch haufen haupt hauptstadt hauptstraße haus hausberg hausfrau haut havarie hebel hecht
heck hecke heer hefe heft heidentum heil heilbad heim heimat heimatdorf heimatland heimatstadt heimkehr heimplatz heimweg heimweh heirat heizer hektar hektik
heldentum helm hemd hemisphäre hengst henkel henne hepatitis herberge herbst herd herde hering herkunft herkunftsland heroin herpes herrenhaus herrin hertz
herz herzogtum heu heuchelei heuer hieb hierarchie highscore hilfe himbeere himmel hindernis hinsicht hinterhaus hinterhof hinterland hintermann hintern
hinweg hinweis hirn hirsch hirse historie hitparade hitze hobby hobel hoch hochburg hochdeutsch hochhaus hochland hochsee hochtal hocker hoden hof hoheit hohn
holm holunder holz holzbrücke holzhaus homepage honig honorar hopfen horde horizont hormon horn horoskop horrorfilm hort hose hospital hospiz hostie hotel
hotline hubraum huf huhn hummel hummer humor humpen hund hundert hunger hupe hure hut hygiene hymne hypnose hypothek hypothese hysterie hyäne hähnchen hälfte
hämorrhoide hängebrücke härte höhe höhenburg höhle hölle hüfte hügel hühnerei hülle hülse hürde hütte ideal idee ideologie idiom idol idylle igel ignoranz
ikone illusion image imbiss imkerei immobilie imperium implantat import impuls inbegriff inbetriebnahme indikator individuum indiz industrie industrieland
industriestadt infanterie infarkt inferno influenza infrastruktur infusion ingrediens inhalt initiale initiative inkasso inkrafttreten inland innenhof
innenstadt innung inschrift insekt insel inserat insolvenz instanz instanzenweg instinkt institut instrument insuffizienz insulin intellekt intelligenz
interface internat internet intervall interview intoleranz intrige invasion inventar inventur investment inzest ironie irre irrenhaus irrtum irrweg jacht
jacke jagd jagdhaus jahr jahrtausend jahrzehnt jammer jargon jauche jazz jeans joch joghurt jota journal joystick jubel jubiläum judo jugend jugendhaus
jungfrau jury justiz juwel jux kabarett kabel kabeljau kabine kabinett kachel kadenz kader kaffee kaffeehaus kahn kai kaiserhaus kajüte kakao kaktus kalb
kalender kaliber kalk kalkstein kalkül kalorie kamel kamera kamin kamm kammer kampagne kampf kanal kandidatur kanne kanone kantate kante kantine kanton kanu
kanzel kanzlei kap kapital kapitel kappe kapsel karabiner karaffe karate karawane karfreitag karikatur karneval karosserie karotte karpfen karren karriere
karte kartei kartell kartoffel kartoffelfeld kartografie karton karussell karzinom kaserne kasino kasse kassette kastanie kasten katalog katalysator katapult
katarakt katastrophe kategorie kater kathedrale katheter katze kauf kaufhaus kaution kautschuk kavallerie kaviar kegel kehle keil keim keks kelch kelle keller
kelter kenntnis kenntnisnahme keramik kerbe kerker kern kerze kessel kette ketzerei keuchhusten keule kiefer kiefernwald kiel kies kiesel kieselstein kilo
kimono kindergarten kinderheim kinn kino kiosk kippe kirchberg kirche kirchenmann kirchhof kirchweih kirmes kirsche kissen kiste kitaplatz kitsch kittel klage
klammer klamotte klang klappe klarinette klasse klassik klatsch klaue klausel klausur klavier klee kleid kleiderschrank kleie kleinbauer kleinod kleinstadt
klemme klerus klette klima klinge klingel klinik klinke klippe klipper klo kloster klotz kloß klub kluft klumpen knast knauf knebel kneipe knick knie kniff
knoblauch knochen knolle knopf knorpel knospe knoten knäuel knödel knüller knüppel kobalt kobold kode koffer kogge kognak kohl kohle kohlendioxid kohlrabi
koitus koje kokain kokos kolben kolik kollaps kollegium kollekte kollision kolloquium kolonie kolonne koloss kolumne koma kombüse komet komfort komik komitee
komma kommando kommandobrücke kommentar kommissariat kommission kommune kommuniqué kompanie komparativ kompass kompetenz komplex kompliment komplott
komponente kompost kompott kompromiss komödie kondensator kondom konferenz konfession konfitüre konflikt konfusion kongress konjunktur konklave konkurrenz
konkurs konsens konsequenz konserve konsole konsonant konsortium konstante konsulat konsum kontakt konter kontext kontinent kontingent konto kontrabass
kontrahent kontrast kontrolle kontroverse kontur konvoi konzept konzern konzert konzerthaus konzession konzil kopf kopie koppel koralle korb kord kordel kork
korken korn kornfeld korps korrektur korrespondenz korridor korrosion korvette kosmetik kosmos kost kosten kostüm kot kotelett krabbe krach kraft kragen
kralle kram krampf kran kranich krankenhaus krankenkasse kranz krater kratersee kraut krawall krawatte kreatur krebs kredit kreide kreis kreisstadt
kreisstraße kreuz kreuzer krieg kriminalpolizei krippe krise kristall kriterium kritik krokodil krone kronland kropf krug krume kruste kruzifix krypta krähe
kröte krücke krümel kubik kubus kuchen kugel kuh kult kultur kulturland kummer kunst kupfer kuppel kur kurbel kurhaus kurie kurs kurstadt kurve kuss kutsche
kutte kutter kuvert käfer käfig kälte käse königshaus königshof körper kübel küche küken künstlich kür kürbis kürze küste label labor labyrinth lache lachen
lachs lack lade laden ladenstraße lage lager lagerhaus lagerplatz lagune laib laich lakai laken lamm lampe land landeplatz landhaus landstraße landweg
langeweile lanze lappen laptop larve laser last laster laterne latte latz laub laube laubwald lauch lauf lauge laune laus laut laute lavendel lawine lazarett
leasing leben lebensmittel leber leck leder leere legat legion legislative lehm lehne lehnsland lehre leib leiche leichenhaus leichnam leid leier leihe leim
leine leinen lektion lektüre lende lenz leopard lepra lerche letter leuchte level lexikon libelle libretto licht lid liebe liebling lied liederabend liege
liegeplatz lift liga likes likör lilie limonade limousine linde linguistik linie link linke linse lippe list liste listenplatz liter literatur lithografie
liturgie litze lizenz lkw lob lobby loch locke logbuch logik logistik logo lohn lokal lokomotive lorbeer los lotterie luchs luft luftbrücke luke lumpen lunge
lunte lupe lupine lust luxus luzerne lymphe lyrik lämmer länge lärche lärm löffel löwe lücke lüge macht mafia magazin magen magie magistrat magnet magnetfeld
mahagoni mahl mahnmal mai mail mais maisfeld makel makkaroni makrele malaria malerei malz mammut management mandat mandel mandoline mangan mangel manie manier
manko manschette mantel manufaktur manuskript manöver mappe marathon margarine marge marine marionette mark marke marketing markise markt marktplatz marmelade
marmor marsch marschland marter martyrium maschine masern maske maskottchen massage massaker masse mast matchball material materie mathematik matratze matsch
matte mauer maul maus maut maximum maß maßnahme mechanik medienhaus medienmann meer mehl meile meilenstein meißel melancholie melanom melodie melone membran
memorandum menge meniskus mensa menschenhandel menschenkette menschenrecht menü merkmal messe messer messestadt messing metall metapher metastase meteor meter
methode metro metronom meute meuterei mieder miene miete migräne mikrofon mikroskop milch milchbauer milde milieu militär miliz milliarde million
millionenstadt milz mimik mine minenfeld mineral miniatur minimum ministerium minus minute mischwald mission mist mitra mitte mittel mittelfeld mittelmeer
mittelsmann mittelweg mitternacht mittwoch mobiliar mode modehaus modell modem modul modus mofa mohn mole molekül molkerei moll moment monarchie monat mond
monolog monopol monster monstrum monsun montag montage montan monument moor moos moped moral morast mord morgen morgenland morphium mosaik moschee moskito
motel motette motiv motor motte motto muezzin mulde mumie mumps mund muschel muse museum musical musik muskat muskel muster mut mutter mutterland muße
mysterium mystik mythologie mythos mädchen mähdrescher männchen märchen mäzen möbel möbelhaus möhre mönchtum mörser möwe mücke mühe mühlbach mühle mühlstein
müll müllberg müllmann münze müsli mütze nabel nachlass nachricht nachsicht nacht nachtigall nachtrag nachweis nacken nadel nadelwald nagel nahrung naht name
narbe narkose nase nashorn nation natron natter natur naturell naturstein nautik nebel nebenmann nebenstraße neid neige nektar nelke nenner nerv nerz nest
netz neugierde neuland neuralgie neurose newsletter nickel niemandsland niere nierenstein nische niveau nomen nonsens nord norden nordpol norm not note
notebook notiz notweg novelle nuance nudel null numerus nummer nuss nutzen nylon nähe nässe oase obdach obelisk oberhaus oberstadt obhut objekt objektiv
obmann oboe observatorium obst obstbauer ochse ode ofen offensive offerte ohnmacht ohr oktave oldtimer olive olympia olympiade olympiadorf ombudsmann omnibus
open oper operette opernhaus opium optik option orange oratorium orbit orchester orden ordensland organ orgasmus orgel orgie original orkan ornament ort orten
orthografie osten osteoporose osterei osterfest ostern ostfront otter ouvertüre oval overall oxid ozean ozon paar pacht paket pakt palais palast palette palme
panda panik pankreas panne panorama pantheon panther pantoffel panzer papagei papier pappe pappel paprika papsttum parabel parade paradies paradox paragraf
paragraph parallele parameter parasit parfüm park parkett parkhaus parkplatz parlament parodie parole partei parterre partie partikel partitur partizip
partnerland partnerstadt party parzelle pass passage passion passiv passstraße passus paste pastete patch patent pathologie pathos patrone patrouille patsche
pauke pauschale pause pausenhof pavillon pech pedal pegel pein peitsche pelikan pelle pelz pendant pendel penis penizillin pension pensum performance
pergament periode peripherie perle perlmutt person personal perspektive perücke pest pestizid petersilie petroleum pfad pfahl pfand pfanne pfarre pfarrei
pfarrhaus pfau pfeffer pfeife pfeil pfeiler pfennig pferd pfiff pfingsten pfirsich pflanze pflaster pflasterstein pflaume pflege pflegeheim pflicht pflock
pflug pforte pfosten pfote pfropf pfund pfütze phantasie phantom phase philologie philosophie phosphor phrase physik physiologie phänomen pickel picknick piep
pigment pik pille pilz pinguin pinsel piraterie pirsch piste pistole pixel pizza pkw plage plagiat plakat plakette plan plane planet planke plasma plastik
plateau platin platte platz plebiszit pleite plenum plombe plugin plural plus plutonium plädoyer pneumonie pocken podcast podest podestplatz podium poesie
pogrom pokal pole police politik politur polizei polka pollen polster polygon pommes pomp ponton pony popanz popmusik pore pornografie portal portemonnaie
portfolio portion porto porträt porzellan posaune pose post posten postweg potential potenz pracht praktik praktikum pranger praxis predigt preis premiere
presse pressehaus prestige priestertum primadonna primat primzahl prinzip prise prisma pritsche privat privileg probe problem problematik produkt profession
profil profit prognose progression projekt projektil projektor proletariat prolog promille propaganda propeller prosa prospekt prostata protein protektorat
protokoll prototyp provenienz proviant provider provinz provisorium prozedur prozent prozess prozession prozessor prunk prädikat präfektur prämie prämisse
präparat prärie präsent präsenz präsidium präzision prügel psalm psyche psychiatrie psychoanalyse psychologie psychose psychotherapie publikum pudding pudel
puder puffer pullover puls pult pulver pumpe punkt pupille puppe puste pute putsch putz pyramide päckchen pädagogik pöbel quadrat qual qualle qualm quarantäne
quark quartal quartett quartier quarz quatsch quecksilber quelle quere quintett quiz quote quotient rabatt rabe rache rachen rad radar radiator radieschen
radio radium radius radweg raffinerie raffinesse rah rahm rahmen rakete rampe rand rang ranke ranzen raps rapsfeld rarität rasen rasierer rasse rast rasthaus
rastplatz raststätte rat rate rathaus ration ratte raub rauch raum raupe rausch reaktor rebe rebellion receiver rechen rechner recht rechte rechteck
rechthaber rechtsweg rede reede reederei referat referendum reflektor reflex reflexion reform refrain regal regatta regel regen regenwald regie regime
regiment region register reglement regler regression reh reich reichsstadt reichtum reife reifen reihe reihenhaus reim reis reise reiseland reiterhof reiz
reklame rekord rektorat release relevanz relief religion relikt reling reliquie remix renaissance rendezvous rendite rennen renommee rente rentier reparatur
repertoire reportage repressalie repression repräsentant repräsentantenhaus reptil republik requiem requisit reservat reserve reservoir residenz resistenz
resonanz respekt ressentiment ressort ressource rest restaurant resultat reue revanche revier revision revolte revolver rezension rezept rezession rhetorik
rheuma rhythmus riegel riemen riese riff rille rind rinde ring ringen ringstraße rinne rippe risiko riss ritt ritterburg ritual ritze robbe roboter rock
rodeln roggen rohr rolle roller roman romanik romantik romanze rose rosine rost rote route router routine rubel rubin rubrik ruck ruder ruf ruhe ruhm ruin
ruine rum rummel rumpf runde runzel rute rutsche ruß rätsel röhre röntgenaufnahme röntgenbild röte rübe rüben rübenbauer rück rücken rückenmark rückgrat
rückkehr rücknahme rücksicht rücktritt rückweg rüge rüssel saal saat sabbat sabotage sache sachverhalt sack sackgasse saft sage sahne saison saite sakko
sakrament sakristei salamander salami salat salbe saldo salon salpeter salto salz same samen samt sanatorium sand sandale sandburg sandstein saphir sarg
sarkasmus satellit satire sattel satz satzung sau sauce saum sauna saxofon schabe schablone schach schacht schachtel schaden schaf schafott schal schale
schall schalter schaluppe scham schande schanze schar scharlach scharlatan scharnier schatten schatz schau schauder schauer schaufel schaukel schaum
schauplatz scheck scheibe scheide schein scheitel scheitern schelle schelte schema schenke schenkel scherbe schere scherz scheu scheune schicht schick
schicksal schiedsgericht schiedsspruch schiefer schiene schießerei schiff schiffahrt schikane schild schilf schimmel schimpf schinken schirm schisma
schizophrenie schlacht schlachtfeld schlachthaus schlachthof schlacke schlaf schlag schlager schlamm schlange schlauch schleichweg schleier schleife schlepper
schleuder schleuse schlinge schlitten schlitz schloss schlot schlucht schluck schluckauf schluss schlussmann schlussstein schläfe schläger schlägerei
schlüpfer schlüssel schmach schmalz schmarotzer schmeichelei schmerz schmetterling schmiede schminke schmuck schmuggel schmutz schnabel schnake schnalle
schnaps schnauze schnecke schneckenhaus schnee schneeberg schneemann schnellstraße schnitt schnitzel schnitzerei schnulze schnupfen schnur schnurrbart schock
schokolade scholle schoner schornstein schot schote schottenrock schoß schrank schranke schraube schreck schrecken schrei schrein schrift schrifttum schritt
schrot schrott schub schuh schuld schulden schuldenberg schule schulhaus schulhof schulplatz schulter schulweg schuppe schuppen schuss schutt schutz
schutzmann schutzwald schwadron schwamm schwan schwank schwanz schwarm schwarte schwebe schwein schweiß schwelle schwellenland schwert schwimmbad schwindel
schwips schwung schwur schwäche schädel schädling schärfe schürze schüssel schütte see seebad seele seeufer seeweg segel segen segment sehne seide
seidenstraße seife seil seilbrücke seite seitenstraße seitental sekretariat sekt sekte sektion sektor sekunde semester semikolon seminar senat senf
seniorenheim senke sense sensor sentenz sepsis sequenz serenade serie sermon serum server service serviette sessel session seuche seufzer sextant sieb
siechtum sieg siegel signal signatur silage silbe silber silo silvester sinfonie sinn sintflut sippe sirene sirup sitte sitz sitzplatz skala skandal skelett
skepsis ski skipper skizze sklaverei skoliose skorbut skorpion skript skrupel skulptur slalom slogan slum smaragd smartphone smog socke sockel soda sofa
software sohle sold soll solo sommer sonate sonde sonderling sonett sonne sonografie sopran sorge sorgfalt sorte sortiment soundtrack source souvenir
soziologie soße spagat spalier spalt spalte spam spange spanne spant spargel spaten spatz spaß specht speck speer speiche speicher speicherplatz speise
spektakel spektrum spelt spende sperber sperling sperre spesen spezies sphäre spiegel spiel spielfeld spielmann spielplatz spielstein spielstraße spinat
spindel spinne spinnerei spionage spirale spirituose spital spitze spitzenplatz splitter sponsoring sport sportfeld sportplatz spott sprache sprichwort
spritze spritzenhaus spross sprosse spruch sprudel sprung spuk spule spur spähtrupp staat stab stachel stadion stadium stadt stadthaus stadtwald staffel stahl
stall stamm stammland stand standard standplatz stange stapel star starre start startelf startplatz station statistik statue statur status statut stau staub
staude stausee steak steg stehplatz stein steinbrücke steinhaus stelle stellplatz stellungnahme stempel stengel steppe stern stethoskop steuer stich stiefel
stiege stiel stier stift stil stille stimme stipendium stirn stock stoff stollen stolperstein stolz stopp storch stoß strafe strahl strand strategie strauch
strauß straße streaming strecke streich streicher streife streifen streik streit streitkräfte strenge stress streu strich strick stroh strohmann strom strophe
strudel struktur strumpf stube studentenheim studie studienplatz studium stufe stuhl stunde sturm sturz sturzbach stute stäbchen ständchen stärke stör stück
stütze subjekt substantiv substanz suche sucht suite sulfat summe sumpf superlativ suppe symbol symbolik symmetrie sympathie symphonie symposium symptom
synagoge syndikat syndrom synode synonym syntax synthese syphilis system systematik szenario szene szenerie säbel säge sänfte säugetier säugling säule säure
süd süden südpol sühne sünde tabak tabelle tabellenplatz tabernakel tablet tablett tablette tabu tacho tadel tafel tag taille takelage takt taktik tal talar
talent taler talg talk tandem tank tanken tanker tanne tannenwald tanz tapete tarif tarot tasche tasse tastatur taste tat tatze tau taube tauche taufe tausch
taxi team technik technologie tee teer teich teig teil teilchen teilnahme teilnehmerland teint telefon telefonat teleskop teller tempel temperament temperatur
tempo tendenz tennis tennisplatz teppich terabyte termin terminal terminologie terminus terrain terrasse territorium terror test testament teufel text
textfeld textilie theater theke thema thematik themenfeld theologie theorie therapie therapieplatz these thrombose thron thunfisch tick ticket tiebreak tiefe
tiefland tiefsee tiegel tier tierheim tiger tilde tinnitus tinte tipp tisch titel toast tod toilette toleranz tomate ton tonne topf topographie tor torf
torhaus tormann torpedo torso torte tortur tote tour tournee trab trabantenstadt tracht tragik tragödie training traktat traktor tram trank transfer transit
transitland transparenz transport transportweg trasse traube trauer traufe traum trauma traumland travestie treff treffen treffer treibhaus trend treppe
treppenhaus tresor treu treue triangel tribunal tribut tribüne trichter trick trieb trikot trio trip triumph trojaner trommel trompete tropen tropenwald
tropfen trost trottel trotz trubel truhe trumpf trupp truppe truthahn träne trübsal trümmer trümmerfeld tuba tube tuberkulose tuch tugend tulpe tumor tumult
tunnel turban turbine turm turmhaus turnier turnus tusche tweet typ typhus typografie tyrannei tücke tür tüte u-boot ufer uhr ulk ulme ultimatum umbau umfeld
umkehr umland umschweife umsicht umweg umzug unart unbehagen unfug ungeheuer ungeziefer uniform union universum unkosten unmensch unmut unrat untat
untergebener unterhaus unterkunft unterricht unterschied unterstadt update upgrade upload uran urin url urne urwald utensil utopie vakuum vampir vanille
variable variante varieté vase vaterland vaterunser veilchen vene ventil ventilator verb verbindungsmann verbot verdacht verdammnis verdruss vereinshaus
vereinsheim vergnügen verhältnis verhängnis verhör verkehr verkehrsweg verlag vermerk vermächtnis vermögen vernunft vers verschleiß version versteck
verständnis versuch versäumnisurteil vertrag vertrauensmann verwaltungsakt verweis verzeichnis verzicht vesper veto video vieh vielfalt viereck viertel villa
violine violoncello viper virus vision visite visum vitamin vogel vogelbauer vokabel vokal volk volontariat volt volumen vorbehalt vorderhaus vordermann
vorfahr vorfeld vorhersage vorhof vorkommnis vorplatz vorsicht vorstadt vortrag vortritt vorwärts votum vulkan vulkanberg waage wabe wache wachs wachstum
waffe wagen waggon wagnis wagon wahl wahn waisenhaus wal wald waldland waldweg wall walze walzer wand wandel wanderweg wange wanne wanten wanze wappen ware
warenhaus warte warze waschhaus wasser wasserburg wasserstraße watt watte website wechsel wecker weg wegnahme wehr wehrmann weiche weide weideland weihe
weiher weihnachtsmann weile wein weinbauer weinberg weinland weite weizen welle welt weltall weltcup weltmann weltstadt wende werdegang werft werk werkstatt
wermut wert wesen wespe weste westen western wettbewerb wette wetter whisky wicke widder widerhall wiederkehr wiege wiese wild wildbach wildnis wille wimper
wind windmühle winkel winter wipfel wirbel wirtshaus wissen witz woche woge wohl wohnhaus wohnheim wohnstraße wolf wolke wolle wollust wonne wort wortfeld
wrack wucher wuchs wucht wunde wunder wunsch wurf wurm wurst wurzel wut wärme wäsche würde würfel würze wüste yacht zacke zahl zahn zahnbrücke zahnstein zange
zapfen zarge zauber zauberei zaum zaun zebra zeche zecke zeh zehe zeichen zeile zeit zeitung zeitvertreib zelle zelt zeltplatz zeltstadt zement zensur zensus
zentner zentrale zentrum zepter zeremonie zertifikat zettel zeug zeughaus zeugnis ziege ziegel ziegelstein ziel zielland ziffer zigarette zigarre zimmer zimt
zink zinn zins zipfel zirkel zirkus zitadelle zitat zither zitrone zoll zollhaus zone zoo zoologie zopf zorn zubehör zucht zuchthaus zucker zufuhr zug
zugbrücke zukunft zunft zunge zusammenkunft zutat zutritt zuversicht zwang zweck zweifel zweig zwerchfell zwetschge zwiebel zwielicht zwiespalt zwirn zwist
zylinder zyste zölibat zügel ähre äquator äquivalent ära ärger ärmel ärztehaus ästhetik äther ödem ödland ökologie ökonomie öl ölfeld übel überbleibsel
übereinkunft übergriff übernahme übersee übersicht
`;
