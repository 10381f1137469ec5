/**
 * Adjectives and nouns of countries, regions, cities, peoples and religions, one place or group a line:
 * its folded English name | English | German adjectives without ending | German nouns. Several are separated by commas.
 * English entries in `-man` stand for `-men`, `-woman`, `-women` as well, others that can have one for their plural in `-s`; German nouns in `-e` for the
 * weak forms and the feminine (`Russe, Russen, Russin, Russinnen`), other nouns for `-s`, `-n`, `-in`, `-innen`.
 */
export const PEOPLES = `
afghanistan|afghan|afghanisch|afghane
africa|african,pan-african|afrikanisch,panafrikanisch|afrikaner
albania|albanian|albanisch|albaner
algeria|algerian|algerisch|algerier
america|latin american,north american,south american,central american|lateinamerikanisch|lateinamerikaner
andorra|andorran|andorranisch|andorraner
angola|angolan|angolanisch|angolaner
arabia|arab,arabian,arabic|arabisch,panarabisch|araber
argentina|argentine,argentinian|argentinisch|argentinier
armenia|armenian|armenisch|armenier
asia|asian,southeast asian,south asian,east asian,central asian|asiatisch|asiate
australia|australian,aussie|australisch|australier
austria|austrian|österreichisch|österreicher
austria-hungary|austro-hungarian|österreichisch-ungarisch|
azerbaijan|azerbaijani,azeri|aserbaidschanisch|aserbaidschaner
bahrain|bahraini|bahrainisch|bahrainer
balkans|balkan|balkanisch|
baltic states|baltic,balt|baltisch|balte
bangladesh|bangladeshi|bangladeschisch|bangladescher
belarus|belarusian,byelorussian|belarussisch,belarusisch,weißrussisch|belarusse,weißrusse
belgium|belgian|belgisch|belgier
bengal|bengali|bengalisch|bengale
bolivia|bolivian|bolivianisch|bolivianer
bosnia and herzegovina|bosnian,bosniak|bosnisch,bosniakisch|bosnier,bosniake
botswana|botswanan|botsuanisch|botsuaner
brazil|brazilian|brasilianisch|brasilianer
bulgaria|bulgarian|bulgarisch|bulgare
burkina faso|burkinabe,burkinabè|burkinisch|burkiner
burma|burmese|burmesisch,birmanisch|burmese,birmane
burundi|burundian|burundisch|burundier
cambodia|cambodian|kambodschanisch|kambodschaner
cameroon|cameroonian|kamerunisch|kameruner
canada|canadian,french canadian,quebecois,québécois|kanadisch|kanadier
central african republic|central african|zentralafrikanisch|zentralafrikaner
chad|chadian|tschadisch|tschader
chile|chilean|chilenisch|chilene
china|chinese|chinesisch|chinese
colombia|colombian|kolumbianisch|kolumbianer
congo|congolese|kongolesisch|kongolese
costa rica|costa rican|costa-ricanisch|costa-ricaner
croatia|croatian,croat|kroatisch|kroate
cuba|cuban|kubanisch|kubaner
cyprus|cypriot,greek cypriot,turkish cypriot|zyprisch,zypriotisch|zyprer,zypriote
czechia|czech|tschechisch|tscheche
czechoslovakia|czechoslovak,czechoslovakian|tschechoslowakisch|tschechoslowake
denmark|danish,dane|dänisch|däne
dominican republic|dominican|dominikanisch|
ecuador|ecuadorian,ecuadorean|ecuadorianisch|ecuadorianer
egypt|egyptian|ägyptisch|ägypter
el salvador|salvadoran,salvadorian|salvadorianisch|salvadorianer
england|english,englishman,brit,briton|englisch|engländer
eritrea|eritrean|eritreisch|eritreer
estonia|estonian|estnisch|este
ethiopia|ethiopian|äthiopisch|äthiopier
europe|european,eastern european,western european,central european,pan-european|europäisch,gesamteuropäisch|europäer
fiji|fijian|fidschianisch|fidschianer
finland|finnish,finn|finnisch|finne
france|french,frenchman|französisch|franzose,französin,französinnen
gabon|gabonese|gabunisch|gabuner
gambia|gambian|gambisch|gambier
georgia|georgian|georgisch|georgier
germany|german,east german,west german,germanic|deutsch,ostdeutsch,westdeutsch,süddeutsch,norddeutsch,bundesdeutsch,reichsdeutsch,gesamtdeutsch,germanisch,altdeutsch|germane
ghana|ghanaian|ghanaisch|ghanaer
greece|greek,grecian,hellenic|griechisch,hellenisch|grieche,hellene
greenland|greenlander,greenlandic|grönländisch|grönländer
guatemala|guatemalan|guatemaltekisch|guatemalteke
guinea|guinean|guineisch|guineer
guyana|guyanese|guyanisch|guyaner
haiti|haitian|haitianisch|haitianer
honduras|honduran|honduranisch|honduraner
hungary|hungarian,magyar|ungarisch,magyarisch|ungar,madjare
iceland|icelandic,icelander|isländisch|isländer
india|indian,anglo-indian|indisch|inder
indonesia|indonesian|indonesisch|indonesier
iran|iranian,persian|iranisch,persisch|iraner,perser
iraq|iraqi|irakisch|iraker
ireland|irish,irishman|irisch|ire
israel|israeli,israelite|israelisch,israelitisch|israeli,israelit
italy|italian|italienisch|italiener
ivory coast|ivorian|ivorisch|ivorer
jamaica|jamaican|jamaikanisch|jamaikaner
japan|japanese|japanisch|japaner
jordan|jordanian|jordanisch|jordanier
kazakhstan|kazakh,kazakhstani|kasachisch|kasache
kenya|kenyan|kenianisch|kenianer
korea|korean,north korean,south korean|koreanisch,nordkoreanisch,südkoreanisch|koreaner,nordkoreaner,südkoreaner
kosovo|kosovar,kosovan|kosovarisch|kosovare,kosovo-albaner
kurdistan|kurdish,kurd|kurdisch|kurde
kuwait|kuwaiti|kuwaitisch|kuwaiter
kyrgyzstan|kyrgyz|kirgisisch|kirgise
laos|laotian,lao|laotisch|laote
latvia|latvian|lettisch|lette
lebanon|lebanese|libanesisch|libanese
liberia|liberian|liberianisch|liberianer
libya|libyan|libysch|libyer
lithuania|lithuanian|litauisch|litauer
luxembourg|luxembourger,luxembourgish|luxemburgisch|
macedonia|macedonian|mazedonisch,makedonisch,nordmazedonisch|mazedonier,makedonier
madagascar|malagasy,madagascan|madagassisch|madagasse
malawi|malawian|malawisch|malawier
malaysia|malaysian,malay|malaysisch,malaiisch|malaysier,malaie
mali|malian|malisch|malier
malta|maltese|maltesisch|malteser
mauritania|mauritanian|mauretanisch|mauretanier
mexico|mexican|mexikanisch|mexikaner
middle east|middle eastern|nahöstlich|
moldova|moldovan,moldavian|moldauisch,moldawisch|moldauer,moldawier
mongolia|mongolian,mongol|mongolisch|mongole
montenegro|montenegrin|montenegrinisch|montenegriner
morocco|moroccan|marokkanisch|marokkaner
mozambique|mozambican|mosambikanisch|mosambikaner
namibia|namibian|namibisch|namibier
nepal|nepalese,nepali|nepalesisch|nepalese
netherlands|dutch,dutchman|niederländisch,holländisch|niederländer,holländer
new zealand|new zealander,kiwi|neuseeländisch|neuseeländer
nicaragua|nicaraguan|nicaraguanisch|nicaraguaner
nigeria|nigerian|nigerianisch|nigerianer
niger|nigerien|nigrisch|nigrer
north africa|north african|nordafrikanisch|nordafrikaner
norway|norwegian|norwegisch|norweger
oman|omani|omanisch|omaner
pakistan|pakistani|pakistanisch|pakistaner,pakistani
palestine|palestinian|palästinensisch,palästinisch|palästinenser
panama|panamanian|panamaisch|panamaer
paraguay|paraguayan|paraguayisch|paraguayer
peru|peruvian|peruanisch|peruaner
philippines|philippine,filipino,filipina|philippinisch|philippiner,filipino
poland|polish,pole|polnisch|pole
portugal|portuguese|portugiesisch|portugiese
prussia|prussian,east prussian|preußisch,ostpreußisch|preuße
puerto rico|puerto rican|puerto-ricanisch|puerto-ricaner
qatar|qatari|katarisch|katarer
romania|romanian,rumanian|rumänisch|rumäne
russia|russian,great russian|russisch,russländisch,großrussisch|russe
rwanda|rwandan|ruandisch|ruander
saudi arabia|saudi,saudi arabian|saudi-arabisch,saudisch|saudi,saudi-araber
scandinavia|scandinavian,nordic|skandinavisch|skandinavier
scotland|scottish,scot,scots,scotsman,scotch|schottisch|schotte
senegal|senegalese|senegalesisch|senegalese
serbia|serbian,serb,bosnian serb|serbisch|serbe
siberia|siberian|sibirisch|sibirer
sierra leone|sierra leonean|sierra-leonisch|sierra-leoner
singapore|singaporean|singapurisch|
slovakia|slovak,slovakian|slowakisch|slowake
slovenia|slovenian,slovene|slowenisch|slowene
somalia|somali,somalian|somalisch|somalier,somali
south africa|south african|südafrikanisch|südafrikaner
soviet union|soviet|sowjetisch,sowjetrussisch,postsowjetisch|sowjetbürger
spain|spanish,spaniard|spanisch|spanier
sri lanka|sri lankan,sinhalese,ceylonese|sri-lankisch,singhalesisch|sri-lanker,singhalese
sudan|sudanese,south sudanese|sudanesisch,südsudanesisch|sudanese
suriname|surinamese|surinamisch|surinamer
sweden|swedish,swede|schwedisch|schwede
switzerland|swiss|schweizerisch,deutschschweizerisch,eidgenössisch,schweizer|schweizer,eidgenosse
syria|syrian|syrisch|syrer
taiwan|taiwanese|taiwanisch,taiwanesisch|taiwaner,taiwanese
tajikistan|tajik|tadschikisch|tadschike
tanzania|tanzanian|tansanisch|tansanier
thailand|thai|thailändisch|thailänder
tibet|tibetan|tibetisch|tibeter
togo|togolese|togoisch|togoer
tunisia|tunisian|tunesisch|tunesier
turkey|turkish,turk|türkisch|türke
turkmenistan|turkmen|turkmenisch|turkmene
uganda|ugandan|ugandisch|ugander
ukraine|ukrainian|ukrainisch|ukrainer
united arab emirates|emirati|emiratisch|emirati
united kingdom|british,britisher,northern irish|britisch,großbritannisch,nordirisch|brite,nordire
united states|american,african american,african-american,native american,yankee,afro-american|amerikanisch,us-amerikanisch,afroamerikanisch|amerikaner,us-amerikaner,afroamerikaner
uruguay|uruguayan|uruguayisch|uruguayer
uzbekistan|uzbek|usbekisch|usbeke
venezuela|venezuelan|venezolanisch|venezolaner
vietnam|vietnamese,south vietnamese,north vietnamese|vietnamesisch,nordvietnamesisch,südvietnamesisch|vietnamese
wales|welsh,welshman|walisisch|waliser
west|western,westerner|westlich|
yemen|yemeni,yemenite|jemenitisch|jemenit,jemenite
yugoslavia|yugoslav,yugoslavian|jugoslawisch|jugoslawe
zambia|zambian|sambisch|sambier
zimbabwe|zimbabwean|simbabwisch|simbabwer
rhodesia|rhodesian|rhodesisch|rhodesier
bavaria|bavarian|bayerisch,bayrisch,bairisch,oberbayerisch,niederbayerisch|bayer,bajuware
saxony|saxon,anglo-saxon|sächsisch,kursächsisch,angelsächsisch|sachse,angelsachse
lower saxony||niedersächsisch|niedersachse
saxony-anhalt||sachsen-anhaltisch,sachsen-anhaltinisch|sachsen-anhalter
swabia|swabian|schwäbisch|schwabe
franconia|franconian|fränkisch|franke
baden||badisch|badener,badenser
württemberg||württembergisch,baden-württembergisch|württemberger
hesse|hessian|hessisch|hesse
thuringia|thuringian|thüringisch|thüringer
westphalia|westphalian|westfälisch,nordrhein-westfälisch|westfale
rhineland|rhenish|rheinisch,rheinländisch|rheinländer
palatinate|palatine|pfälzisch,rheinland-pfälzisch|pfälzer
saarland||saarländisch|saarländer
brandenburg||brandenburgisch,märkisch|
mecklenburg||mecklenburgisch|
schleswig-holstein||schleswig-holsteinisch,holsteinisch|
frisia|frisian,east frisian,north frisian|friesisch,ostfriesisch,nordfriesisch|friese,ostfriese,nordfriese
pomerania|pomeranian|pommersch|
silesia|silesian|schlesisch,oberschlesisch|schlesier
bohemia|bohemian|böhmisch,deutschböhmisch|
moravia|moravian|mährisch|
sudetenland|sudeten german|sudetendeutsch|
styria|styrian|steirisch|steirer
tyrol|tyrolean,tyrolese|tirolisch,südtirolerisch|
carinthia|carinthian|kärntnerisch|
burgenland||burgenländisch|burgenländer
lower austria||niederösterreichisch|niederösterreicher
upper austria||oberösterreichisch|oberösterreicher
catalonia|catalan|katalanisch|katalane
basque country|basque|baskisch|baske
castile|castilian|kastilisch|kastilier
andalusia|andalusian|andalusisch|andalusier
galicia|galician|galizisch|galizier
brittany|breton|bretonisch|bretone
normandy|norman|normannisch|normanne
alsace|alsatian|elsässisch|elsässer
lorraine||lothringisch|lothringer
corsica|corsican|korsisch|korse
sicily|sicilian|sizilianisch|sizilianer
sardinia|sardinian|sardisch|sarde
tuscany|tuscan|toskanisch|
lombardy|lombard|lombardisch|lombarde
flanders|flemish,fleming|flämisch|flame
wallonia|walloon|wallonisch|wallone
crete|cretan|kretisch|kreter
crimea|crimean,crimean tatar|krimtatarisch|krimtatare
chechnya|chechen|tschetschenisch|tschetschene
tatarstan|tatar,tartar|tatarisch|tatare
ossetia|ossetian|ossetisch|ossete
quebec|quebecker||
california|californian|kalifornisch|kalifornier
texas|texan|texanisch|texaner
hawaii|hawaiian|hawaiianisch|hawaiianer
cornwall|cornish,cornishman|kornisch|
yorkshire|yorkshireman||
london|londoner||
moscow|muscovite|moskowitisch|moskowiter
paris|parisian,parisienne||
berlin|berliner|berlinerisch|
new york|new yorker||
rome|roman|römisch,gesamtrömisch|römer
athens|athenian|athenisch|athener
vienna|viennese|wienerisch|
venice|venetian|venezianisch|venezianer
florence|florentine|florentinisch|florentiner
naples|neapolitan|neapolitanisch|neapolitaner
milan|milanese|mailändisch|mailänder
genoa|genoese|genuesisch|genuese
dublin|dubliner||
liverpool|liverpudlian||
manchester|mancunian||
glasgow|glaswegian||
hamburg||hamburgisch,hanseatisch|hanseat
cologne||kölnisch,kölsch|
bremen||bremisch|bremer
munich||münchnerisch|münchner,münchener
dresden|||dresdner,dresdener
zurich||zürcherisch|zürcher,zürcherin
basel||baslerisch|basler
hanover|hanoverian|hannoversch,hannöversch|hannoveraner
frankfurt|frankfurter||
hamburg|hamburger||
trojan war|trojan|trojanisch|trojaner
sparta|spartan|spartanisch|spartaner
carthage|carthaginian|karthagisch|karthager
babylonia|babylonian|babylonisch|babylonier
assyria|assyrian|assyrisch|assyrer
phoenicia|phoenician|phönizisch|phönizier
macedon||altmakedonisch|
byzantium|byzantine|byzantinisch|byzantiner
ottoman empire|ottoman|osmanisch|osmane
gaul|gallic|gallisch|gallier
habsburg|habsburg|habsburgisch|habsburger
vikings|viking|wikingisch|
goths|goth,visigoth,ostrogoth|gotisch,westgotisch,ostgotisch|gote,westgote,ostgote
celts|celt,celtic|keltisch|kelte
slavs|slav,slavic,slavonic|slawisch,südslawisch,panslawisch|slawe
uyghurs|uyghur,uighur|uigurisch|uigure
manchuria|manchu|mandschurisch|mandschu
cossacks|cossack|kosakisch|kosake
roma|romani|romani|sinto,sinti
pashtuns|pashtun|paschtunisch|paschtune
tamils|tamil|tamilisch|tamile
sikhs|sikh||sikh
punjab|punjabi||
zulu|zulu,xhosa,hausa,igbo,yoruba,tutsi,hutu,kikuyu,ashanti,masai,maasai,berber,tuareg,bedouin|berberisch,beduinisch|berber,beduine,tutsi,hutu,zulu
inuit|inuit,eskimo,sioux,cherokee,apache,navajo,iroquois,mohawk,cheyenne,comanche,aztec,inca,maya,mayan,maori,aborigine,aboriginal|aztekisch,inkaisch|eskimo,azteke
hispanics|hispanic,latino,latina,chicano||latino,latina
caucasus|caucasian|kaukasisch|kaukasier
christianity|christian,catholic,roman catholic,protestant,lutheran,calvinist,anglican,methodist,baptist,presbyterian,evangelical,pentecostal,quaker,mormon,puritan,jesuit,franciscan,dominican,benedictine,eastern orthodox,russian orthodox,greek orthodox,huguenot,copt,coptic,maronite,unitarian,adventist|christlich,katholisch,römisch-katholisch,protestantisch,lutherisch,calvinistisch,anglikanisch,methodistisch,russisch-orthodox,griechisch-orthodox,koptisch,hugenottisch,jesuitisch,franziskanisch|christ,christen,katholik,katholiken,protestant,protestanten,lutheraner,calvinist,calvinisten,anglikaner,methodist,methodisten,quäker,mormone,puritaner,jesuit,jesuiten,franziskaner,dominikaner,benediktiner,hugenotte,kopte,baptist,baptisten
islam|muslim,moslem,sunni,shia,shiite,shi'ite,alawite,druze,sufi,wahhabi,salafi,salafist,islamist,ismaili,ahmadi|muslimisch,moslemisch,islamisch,sunnitisch,schiitisch,alawitisch,alevitisch,drusisch|muslim,muslima,muslimen,moslem,sunnit,sunniten,schiit,schiiten,alawit,alawiten,alevit,aleviten,druse,salafist,salafisten
judaism|jewish,jew,judaic,sephardic,ashkenazi,hasidic|jüdisch,aschkenasisch,sephardisch|jude
hinduism|hindu,brahmin|hinduistisch|hindu,brahmane
buddhism|buddhist|buddhistisch|buddhist,buddhisten
yazidis|yazidi|jesidisch|jeside
politics|nazi,bolshevik,menshevik,republican,democrat,tory,whig,jacobin,jacobite,girondin,zionist,maoist,stalinist,leninist,marxist,peronist,gaullist,sandinista,fascist,communist,conservative,labourite,loyalist,unionist|nationalsozialistisch,bolschewistisch,zionistisch,marxistisch,stalinistisch,maoistisch,sozialdemokratisch,christdemokratisch,freidemokratisch|nazi,bolschewik,bolschewiki,menschewik,zionist,zionisten,jakobiner,sozialdemokrat,sozialdemokraten,christdemokrat,christdemokraten
`;

/** What may stand before an adjective of a place in one word or with a hyphen. */
export const DEMONYM_PREFIXES = {
  en: 'anglo franco sino russo afro indo austro pan pro anti non ex euro hispano italo greco graeco judeo turco serbo balto luso ibero neo native north south east west northern southern eastern western mid trans un half all',
  de: 'nord süd ost west zentral mittel latein alt neu gesamt inner außer ober nieder groß klein nordost nordwest südost südwest pro anti ex trans anglo franko sino afro indo austro pan hispano italo gräko serbo ur spät früh nicht halb fern vor neo prä post',
} as const;

/** Inhabitants that do not follow the rule of `-er` added to the city, as `inhabitant=city`; blanks in names as `_`. German. */
export const INHABITANTS = `
emder=emden göttinger=göttingen tübinger=tübingen solinger=solingen erlanger=erlangen esslinger=esslingen reutlinger=reutlingen villinger=villingen-schwenningen siegener=siegen
hallenser=halle jenenser=jena weimaraner=weimar kasseler=kassel kassler=kassel münsteraner=münster gießener=gießen essener=essen barmer=wuppertal trierer=trier
hagener=hagen ahlener=ahlen bocholter=bocholt neusser=neuss stralsunder=stralsund new_yorker=new_york warschauer=warsaw prager=prague brüsseler=brussels genfer=geneva
karlsruher=karlsruhe haager=the_hague lissaboner=lisbon nizzaer=nice moskauer=moscow tiroler=tyrol kärntner=carinthia brandenburger=brandenburg
`;
