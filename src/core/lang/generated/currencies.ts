/**
 * Made by scripts/generate-currencies.mjs from the ISO 4217 list and CLDR; do not edit.
 * One currency a line: code and number of decimals (`-`: no longer in use) | English names | German names | signs.
 */
export const CURRENCIES = `
ADP-|andorran peseta,andorran pesetas|andorranische pesete,andorranische peseten
AED2|uae dirham,uae dirhams,united arab emirates dirham|vae-dirham
AFA-
AFN2|afghan afghani,afghan afghanis|afghanischer afghani,afghanische afghani|؋
ALK-
ALL2|albanian lek,albanian lekë|albanischer lek,albanische lek
AMD2|armenian dram,armenian drams|armenischer dram,armenische dram|֏
ANG2|netherlands antillean guilder,netherlands antillean guilders|niederländische-antillen-gulden
AOA2|angolan kwanza,angolan kwanzas|angolanischer kwanza,angolanische kwanza
AOK-
AON-
AOR-
ARA-|argentine austral,argentine australs|argentinischer austral,argentinische austral
ARL-
ARM-
ARP-
ARS2|argentine peso,argentine pesos|argentinischer peso,argentinische pesos|$
ATS-|austrian schilling,austrian schillings|österreichischer schilling,österreichische schilling
AUD2|australian dollar,australian dollars|australischer dollar,australische dollar|$
AWG2|aruban florin|aruba-florin
AZM-
AZN2|azerbaijani manat,azerbaijani manats|aserbaidschan-manat|₼
BAD-
BAM2|bosnia-herzegovina convertible mark,bosnia-herzegovina convertible marks|konvertible mark bosnien und herzegowina
BAN-
BBD2|barbadian dollar,barbadian dollars|barbados-dollar|$
BDT2|bangladeshi taka,bangladeshi takas|bangladesch-taka|৳
BEC-
BEF-|belgian franc,belgian francs|belgischer franc,belgische franc
BEL-||belgischer finanz-franc,belgische finanz-franc
BGL-|bulgarian hard lev,bulgarian hard leva
BGM-|bulgarian socialist lev,bulgarian socialist leva
BGN2|bulgarian lev,bulgarian leva|bulgarischer lew,bulgarische lew
BGO-
BHD3|bahraini dinar,bahraini dinars|bahrain-dinar
BIF0|burundian franc,burundian francs|burundi-franc,burundi-francs
BMD2|bermudan dollar,bermudan dollars|bermuda-dollar|$
BND2|brunei dollar,brunei dollars|brunei-dollar|$
BOB2|bolivian boliviano,bolivian bolivianos|bolivianischer boliviano,bolivianische bolivianos
BOL-
BOP-|bolivian peso,bolivian pesos|bolivianischer peso,bolivianische peso
BOV2|bolivian mvdol,bolivian mvdols|boliviansiche mvdol,bolivianische mvdol
BRB-
BRC-
BRE-
BRL2|brazilian real,brazilian reals|brasilianischer real,brasilianische real
BRN-
BRR-
BRZ-
BSD2|bahamian dollar,bahamian dollars|bahamas-dollar|$
BTN2|bhutanese ngultrum,bhutanese ngultrums|bhutan-ngultrum
BUK-|burmese kyat,burmese kyats|birmanischer kyat,birmanische kyat
BWP2|botswanan pula,botswanan pulas|botswanischer pula,botswanische pula
BYB-
BYN2|belarusian ruble,belarusian rubles|weißrussischer rubel,weißrussische rubel
BYR-
BZD2|belize dollar,belize dollars|belize-dollar|$
CAD2|canadian dollar,canadian dollars|kanadischer dollar,kanadische dollar|$
CDF2|congolese franc,congolese francs|kongo-franc,kongo-francs
CHE2|wir euro,wir euros|wir-euro
CHF2|swiss franc,swiss francs|schweizer franken
CHW2|wir franc,wir francs|wir franken
CLE-|chilean escudo,chilean escudos|chilenischer escudo,chilenische escudo
CLF4||chilenische unidades de fomento
CLP0|chilean peso,chilean pesos|chilenischer peso,chilenische pesos|$
CNH-
CNX-|chinese people’s bank dollar,chinese people’s bank dollars|dollar der chinesischen volksbank
CNY2|chinese yuan|chinesischer yuan,renminbi yuan|¥
COP2|colombian peso,colombian pesos|kolumbianischer peso,kolumbianische pesos|$
COU2|colombian real value unit,colombian real value units|kolumbianische unidad de valor real,kolumbianische unidades de valor real
CRC2|costa rican colón,costa rican colóns|costa-rica-colón|₡
CSD-
CSK-|czechoslovak hard koruna,czechoslovak hard korunas|tschechoslowakische kronen,tschechoslowakische krone
CUC2|cuban convertible peso,cuban convertible pesos||$
CUP2|cuban peso,cuban pesos|kubanischer peso,kubanische pesos|$
CVE2|cape verdean escudo,cape verdean escudos|cabo-verde-escudo,cabo-verde-escudos
CYP-|cypriot pound,cypriot pounds|zypern pfund,zypern-pfund
CZK2|czech koruna,czech korunas|tschechische krone,tschechische kronen
DDM-|east german mark,east german marks|mark der ddr
DEM-|german mark,german marks|deutsche mark
DJF0|djiboutian franc,djiboutian francs|dschibuti-franc
DKK2|danish krone,danish kroner|dänische krone,dänische kronen
DOP2|dominican peso,dominican pesos|dominikanischer peso,dominikanische pesos|$
DZD2|algerian dinar,algerian dinars|algerischer dinar,algerische dinar
ECS-|ecuadorian sucre,ecuadorian sucres|ecuadorianischer sucre,ecuadorianische sucre
ECV-|ecuadorian unit of constant value,ecuadorian units of constant value|verrechnungseinheiten für ecuador,verrechnungseinheit für ecuador
EEK-|estonian kroon,estonian kroons|estnische krone,estnische kronen
EGP2|egyptian pound,egyptian pounds|ägyptisches pfund,ägyptische pfund
ERN2|eritrean nakfa,eritrean nakfas|eritreischer nakfa,eritreische nakfa
ESA-
ESB-
ESP-|spanish peseta,spanish pesetas|spanische peseta,spanische peseten|₧
ETB2|ethiopian birr,ethiopian birrs|äthiopischer birr,äthiopische birr
EUR2|euro,euros|euro|€
FIM-|finnish markka,finnish markkas|finnische mark
FJD2|fijian dollar,fijian dollars|fidschi-dollar|$
FKP2|falkland islands pound,falkland islands pounds|falkland-pfund|£
FRF-|french franc,french francs|französischer franc,französische franc
GBP2|british pound,british pounds|britisches pfund,britische pfund|£
GEK-|georgian kupon larit,georgian kupon larits|georgischer kupon larit,georgische kupon larit
GEL2|georgian lari,georgian laris|georgischer lari,georgische lari|₾
GHC-
GHS2|ghanaian cedi,ghanaian cedis|ghanaischer cedi,ghanaische cedi
GIP2|gibraltar pound,gibraltar pounds|gibraltar-pfund|£
GMD2|gambian dalasi,gambian dalasis|gambia-dalasi
GNF0|guinean franc,guinean francs|guinea-franc
GNS-|guinean syli,guinean sylis|guineischer syli,guineische syli
GQE-|equatorial guinean ekwele|äquatorialguinea-ekwele
GRD-|greek drachma,greek drachmas|griechische drachme,griechische drachmen
GTQ2|guatemalan quetzal,guatemalan quetzals|guatemaltekischer quetzal,guatemaltekische quetzales
GWE-|portuguese guinea escudo,portuguese guinea escudos|portugiesisch guinea escudo
GWP-|guinea-bissau peso,guinea-bissau pesos|guinea-bissau peso,guinea-bissau pesos
GYD2|guyanaese dollar,guyanaese dollars|guyana-dollar|$
HKD2|hong kong dollar,hong kong dollars|hongkong-dollar|$
HNL2|honduran lempira,honduran lempiras|honduras-lempira
HRD-|croatian dinar,croatian dinars|kroatischer dinar,kroatische dinar
HRK-|croatian kuna,croatian kunas|kroatischer kuna,kroatische kuna
HTG2|haitian gourde,haitian gourdes|haitianische gourde,haitianische gourdes
HUF2|hungarian forint,hungarian forints|ungarischer forint,ungarische forint
IDR2|indonesian rupiah,indonesian rupiahs|indonesische rupiah
IEP-|irish pound,irish pounds|irisches pfund,irische pfund
ILP-|israeli pound,israeli pounds|israelisches pfund,israelische pfund
ILR-
ILS2|israeli new shekel,israeli new shekels|israelischer neuer schekel,israelische neue schekel|₪
INR2|indian rupee,indian rupees|indische rupie,indische rupien|₹
IQD3|iraqi dinar,iraqi dinars|irakischer dinar,irakische dinar
IRR2|iranian rial,iranian rials|iranischer rial,iranische rial
ISJ-
ISK0|icelandic króna,icelandic krónur|isländische krone,isländische kronen
ITL-|italian lira,italian liras|italienische lira,italienische lire
JMD2|jamaican dollar,jamaican dollars|jamaika-dollar|$
JOD3|jordanian dinar,jordanian dinars|jordanischer dinar,jordanische dinar
JPY0|japanese yen|japanischer yen,japanische yen|¥
KES2|kenyan shilling,kenyan shillings|kenia-schilling
KGS2|kyrgyz som,kyrgyz soms|kirgisischer som,kirgisische som|⃀
KHR2|cambodian riel,cambodian riels|kambodschanischer riel,kambodschanische riel|៛
KMF0|comorian franc,comorian francs|komoren-franc,komoren-francs
KPW2|north korean won|nordkoreanischer won,nordkoreanische won|₩
KRH-
KRO-
KRW0|south korean won|südkoreanischer won,südkoreanische won|₩
KWD3|kuwaiti dinar,kuwaiti dinars|kuwait-dinar
KYD2|cayman islands dollar,cayman islands dollars|kaiman-dollar|$
KZT2|kazakhstani tenge,kazakhstani tenges|kasachischer tenge,kasachische tenge|₸
LAK2|laotian kip,laotian kips|laotischer kip,laotische kip|₭
LBP2|lebanese pound,lebanese pounds|libanesisches pfund,libanesische pfund
LKR2|sri lankan rupee,sri lankan rupees|sri-lanka-rupie,sri-lanka-rupien
LRD2|liberian dollar,liberian dollars|liberianischer dollar,liberianische dollar|$
LSL2|lesotho loti,lesotho lotis|loti
LTL-|lithuanian litas,lithuanian litai|litauischer litas,litauische litas
LTT-|lithuanian talonas,lithuanian talonases|litauische talonas,litauischer talonas
LUC-|luxembourgian convertible franc,luxembourgian convertible francs
LUF-|luxembourgian franc,luxembourgian francs|luxemburgische franc,luxemburgischer franc
LUL-|luxembourg financial franc,luxembourg financial francs|luxemburgische finanz-franc,luxemburgischer finanz-franc
LVL-|latvian lats,latvian lati|lettischer lats,lettische lats
LVR-|latvian ruble,latvian rubles|lettische rubel,lettischer rubel
LYD3|libyan dinar,libyan dinars|libyscher dinar,libysche dinar
MAD2|moroccan dirham,moroccan dirhams|marokkanischer dirham,marokkanische dirham
MAF-|moroccan franc,moroccan francs|marokkanische franc,marokkanischer franc
MCF-|monegasque franc,monegasque francs|monegassischer franc,monegassische franc
MDC-|moldovan cupon|moldau-cupon
MDL2|moldovan leu,moldovan lei|moldau-leu
MGA2|malagasy ariary,malagasy ariaries|madagaskar-ariary
MGF-|malagasy franc,malagasy francs|madagaskar-franc
MKD2|macedonian denar,macedonian denari|mazedonischer denar,mazedonische denari
MKN-
MLF-|malian franc,malian francs|malische franc,malischer franc
MMK2|myanmar kyat,myanmar kyats|myanmarischer kyat,myanmarische kyat
MNT2|mongolian tugrik,mongolian tugriks|mongolischer tögrög,mongolische tögrög|₮
MOP2|macanese pataca,macanese patacas|macao-pataca
MRO-
MRU2|mauritanian ouguiya,mauritanian ouguiyas|mauretanischer ouguiya,mauretanische ouguiya
MTL-|maltese lira|maltesische lira
MTP-|maltese pound,maltese pounds|maltesische pfund,maltesisches pfund
MUR2|mauritian rupee,mauritian rupees|mauritius-rupie,mauritius-rupien
MVP-
MVR2|maldivian rufiyaa,maldivian rufiyaas|malediven-rufiyaa
MWK2|malawian kwacha,malawian kwachas|malawi-kwacha
MXN2|mexican peso,mexican pesos|mexikanischer peso,mexikanische pesos|$
MXP-
MXV2|mexican investment unit,mexican investment units
MYR2|malaysian ringgit,malaysian ringgits|malaysischer ringgit,malaysische ringgit
MZE-|mozambican escudo,mozambican escudos|mozambikanische escudo,mosambikanischer escudo
MZM-
MZN2|mozambican metical,mozambican meticals|mosambikanischer metical,mosambikanische meticais
NAD2|namibian dollar,namibian dollars|namibia-dollar|$
NGN2|nigerian naira,nigerian nairas|nigerianischer naira,nigerianische naira|₦
NIC-
NIO2|nicaraguan córdoba,nicaraguan córdobas|nicaragua-córdoba,nicaragua-córdobas
NLG-|dutch guilder,dutch guilders|niederländischer gulden,niederländische gulden
NOK2|norwegian krone,norwegian kroner|norwegische krone,norwegische kronen
NPR2|nepalese rupee,nepalese rupees|nepalesische rupie,nepalesische rupien
NZD2|new zealand dollar,new zealand dollars|neuseeland-dollar|$
OMR3|omani rial,omani rials|omanischer rial,omanische rials
PAB2|panamanian balboa,panamanian balboas|panamaischer balboa,panamaische balboas
PEI-|peruvian inti,peruvian intis|peruanische inti,peruanischer inti
PEN2|peruvian sol,peruvian soles|peruanischer sol,peruanische sol
PES-
PGK2|papua new guinean kina|papua-neuguineischer kina
PHP2|philippine peso,philippine pesos|philippinischer peso,philippinische pesos|₱
PKR2|pakistani rupee,pakistani rupees|pakistanische rupie,pakistanische rupien
PLN2|polish zloty,polish zlotys|polnischer złoty,polnische złoty
PLZ-
PTE-|portuguese escudo,portuguese escudos|portugiesische escudo,portugiesischer escudo
PYG0|paraguayan guarani,paraguayan guaranis|paraguayischer guaraní,paraguayische guaraníes|₲
QAR2|qatari riyal,qatari riyals|katar-riyal
RHD-|rhodesian dollar,rhodesian dollars|rhodesische dollar,rhodesischer dollar
ROL-
RON2|romanian leu,romanian lei|rumänischer leu,rumänische leu
RSD2|serbian dinar,serbian dinars|serbischer dinar,serbische dinaren
RUB2|russian ruble,russian rubles|russischer rubel,russische rubel|₽
RUR-
RWF0|rwandan franc,rwandan francs|ruanda-franc,ruanda-francs
SAR2|saudi riyal,saudi riyals|saudi-rial|⃁
SBD2|solomon islands dollar,solomon islands dollars|salomonen-dollar|$
SCR2|seychellois rupee,seychellois rupees|seychellen-rupie,seychellen-rupien
SDD-
SDG2|sudanese pound,sudanese pounds|sudanesisches pfund,sudanesische pfund
SDP-
SEK2|swedish krona,swedish kronor|schwedische krone,schwedische kronen
SGD2|singapore dollar,singapore dollars|singapur-dollar|$
SHP2|st. helena pound,st. helena pounds|st.-helena-pfund|£
SIT-|slovenian tolar,slovenian tolars|slowenischer tolar,slowenische tolar
SKK-|slovak koruna,slovak korunas|slowakische kronen,slowakische krone
SLE2|sierra leonean leone,sierra leonean leones|sierra-leonischer leone,sierra-leonische leones
SLL-
SOS2|somali shilling,somali shillings|somalia-schilling
SRD2|surinamese dollar,surinamese dollars|suriname-dollar|$
SRG-|surinamese guilder,surinamese guilders|suriname-gulden,suriname gulden
SSP2|south sudanese pound,south sudanese pounds|südsudanesisches pfund,südsudanesische pfund|£
STD-
STN2|são tomé & príncipe dobra,são tomé & príncipe dobras|são-toméischer dobra,são-toméische dobras
SUR-|soviet rouble,soviet roubles|sowjetische rubel,sowjetischer rubel
SVC2|salvadoran colón,salvadoran colones|el salvador-colon,el salvador colon
SYP2|syrian pound,syrian pounds|syrisches pfund,syrische pfund|£
SZL2|swazi lilangeni,swazi emalangeni|swasiländischer lilangeni,swasiländische emalangeni
THB2|thai baht|thailändischer baht,thailändische baht|฿
TJR-|tajikistani ruble,tajikistani rubles|tadschikistan-rubel,tadschikistan rubel
TJS2|tajikistani somoni,tajikistani somonis|tadschikistan-somoni
TMM-
TMT2|turkmenistani manat|turkmenistan-manat
TND3|tunisian dinar,tunisian dinars|tunesischer dinar,tunesische dinar
TOP2|tongan paʻanga|tongaischer paʻanga,tongaische paʻanga
TPE-|timorese escudo,timorese escudos|timor-escudo
TRL-
TRY2|turkish lira|türkische lira|₺
TTD2|trinidad & tobago dollar,trinidad & tobago dollars|trinidad-und-tobago-dollar|$
TWD2|new taiwan dollar,new taiwan dollars|neuer taiwan-dollar,neue taiwan-dollar|$
TZS2|tanzanian shilling,tanzanian shillings|tansania-schilling
UAH2|ukrainian hryvnia,ukrainian hryvnias|ukrainische hrywnja,ukrainische hrywen|₴
UAK-|ukrainian karbovanets,ukrainian karbovantsiv|ukrainische karbovanetz,ukrainischer karbovanetz
UGS-
UGX0|ugandan shilling,ugandan shillings|uganda-schilling
USD2|us dollar,us dollars|us-dollar|$
USN2
USS-
UYI0
UYP-
UYU2|uruguayan peso,uruguayan pesos|uruguayischer peso,uruguayische pesos|$
UYW4|uruguayan nominal wage index unit,uruguayan nominal wage index units
UZS2|uzbekistani som|usbekistan-sum
VEB-
VED2|bolívar soberano,bolívar soberanos
VEF-
VES2|venezuelan bolívar,venezuelan bolívars|venezolanischer bolívar,venezolanische bolívares
VND0|vietnamese dong|vietnamesischer dong,vietnamesische dong|₫
VNN-
VUV0|vanuatu vatu,vanuatu vatus|vanuatu-vatu
WST2|samoan tala|samoanischer tala,samoanische tala
XAF0|central african cfa franc,central african cfa francs
XCD2|east caribbean dollar,east caribbean dollars|ostkaribischer dollar,ostkaribische dollar|$
XCG-|caribbean guilder,caribbean guilders|karibischer gulden,karibische gulden
XDR0|special drawing rights|sonderziehungsrechte
XEU-|european currency unit,european currency units
XOF0|west african cfa franc,west african cfa francs
XPF0|cfp franc,cfp francs|cfp-franc
YDD-|yemeni dinar,yemeni dinars|jemen-dinar
YER2|yemeni rial,yemeni rials|jemen-rial
YUD-
YUM-
YUN-
YUR-
ZAL-
ZAR2|south african rand|südafrikanischer rand,südafrikanische rand
ZMK-
ZMW2|zambian kwacha,zambian kwachas|kwacha
ZRN-
ZRZ-
ZWD-
ZWG2|zimbabwean gold|simbabwe-gold
ZWL-
ZWR-
`;
