/**
 * Made by scripts/generate-countries.mjs from CLDR (cldr-localenames-full; Copyright © 1991-present Unicode, Inc., licence Unicode-3.0); do not edit.
 * One territory a line: ISO 3166 or UN M49 code | English names | German names that differ. Lower case.
 */
export const COUNTRIES = `
002|africa|afrika
003|north america|nordamerika
005|south america|südamerika
009|oceania|ozeanien
011|western africa|westafrika
013|central america|mittelamerika
014|eastern africa|ostafrika
015|northern africa|nordafrika
017|middle africa|zentralafrika
018|southern africa|südliches afrika
019|americas|amerika
021|northern america|nördliches amerika
029|caribbean|karibik
030|eastern asia|ostasien
034|southern asia|südasien
035|southeast asia|südostasien
039|southern europe|südeuropa
053|australasia|australasien
054|melanesia|melanesien
057|micronesian region|mikronesisches inselgebiet
061|polynesia|polynesien
142|asia|asien
143|central asia|zentralasien
145|western asia|westasien
150|europe|europa
151|eastern europe|osteuropa
154|northern europe|nordeuropa
155|western europe|westeuropa
202|sub-saharan africa|subsahara-afrika
419|latin america|lateinamerika
AC|ascension island|ascension
AD|andorra
AE|united arab emirates|vereinigte arabische emirate
AF|afghanistan
AG|antigua and barbuda,antigua & barbuda|antigua und barbuda
AI|anguilla
AL|albania|albanien
AM|armenia|armenien
AO|angola
AQ|antarctica|antarktis
AR|argentina|argentinien
AS|american samoa|amerikanisch-samoa
AT|austria|österreich
AU|australia|australien
AW|aruba
AX|åland islands|ålandinseln
AZ|azerbaijan|aserbaidschan
BA|bosnia and herzegovina,bosnia & herzegovina,bosnia|bosnien und herzegowina
BB|barbados
BD|bangladesh|bangladesch
BE|belgium|belgien
BF|burkina faso
BG|bulgaria|bulgarien
BH|bahrain
BI|burundi
BJ|benin
BL|st. barthélemy,saint barthélemy|sankt barthélemy
BM|bermuda
BN|brunei|brunei darussalam
BO|bolivia|bolivien
BQ|caribbean netherlands|karibische niederlande
BR|brazil|brasilien
BS|bahamas
BT|bhutan
BV|bouvet island|bouvetinsel
BW|botswana|botsuana
BY|belarus
BZ|belize
CA|canada|kanada
CC|cocos (keeling) islands,cocos islands|kokosinseln
CD|congo - kinshasa,congo|kongo-kinshasa,kongo
CF|central african republic|zentralafrikanische republik
CG|congo - brazzaville,congo|kongo-brazzaville,kongo
CH|switzerland|schweiz
CI|côte d'ivoire,ivory coast|elfenbeinküste
CK|cook islands|cookinseln
CL|chile
CM|cameroon|kamerun
CN|china
CO|colombia|kolumbien
CP|clipperton island|clipperton-insel
CQ|sark
CR|costa rica
CU|cuba|kuba
CV|cape verde,cabo verde
CW|curaçao
CX|christmas island|weihnachtsinsel
CY|cyprus|zypern
CZ|czechia,czech republic|tschechien,tschechische republik
DE|germany|deutschland
DG|diego garcia
DJ|djibouti|dschibuti
DK|denmark|dänemark
DM|dominica
DO|dominican republic|dominikanische republik
DZ|algeria|algerien
EA|ceuta and melilla,ceuta & melilla|ceuta und melilla
EC|ecuador
EE|estonia|estland
EG|egypt|ägypten
EH|western sahara|westsahara
ER|eritrea
ES|spain|spanien
ET|ethiopia|äthiopien
FI|finland|finnland
FJ|fiji|fidschi
FK|falkland islands|falklandinseln
FM|micronesia|mikronesien
FO|faroe islands|färöer
FR|france|frankreich
GA|gabon|gabun
GB|united kingdom,uk|vereinigtes königreich
GD|grenada
GE|georgia|georgien
GF|french guiana|französisch-guayana
GG|guernsey
GH|ghana
GI|gibraltar
GL|greenland|grönland
GM|gambia
GN|guinea
GP|guadeloupe
GQ|equatorial guinea|äquatorialguinea
GR|greece|griechenland
GS|south georgia and south sandwich islands,south georgia & south sandwich islands|südgeorgien und die südlichen sandwichinseln
GT|guatemala
GU|guam
GW|guinea-bissau
GY|guyana
HK|hong kong|hongkong
HM|heard and mcdonald islands,heard & mcdonald islands|heard und mcdonaldinseln
HN|honduras
HR|croatia|kroatien
HT|haiti
HU|hungary|ungarn
IC|canary islands|kanarische inseln
ID|indonesia|indonesien
IE|ireland|irland
IL|israel
IM|isle of man
IN|india|indien
IO|british indian ocean territory,chagos archipelago|britisches territorium im indischen ozean,chagos-archipel
IQ|iraq|irak
IR|iran
IS|iceland|island
IT|italy|italien
JE|jersey
JM|jamaica|jamaika
JO|jordan|jordanien
JP|japan
KE|kenya|kenia
KG|kyrgyzstan|kirgisistan
KH|cambodia|kambodscha
KI|kiribati
KM|comoros|komoren
KN|st. kitts and nevis,saint kitts and nevis,st. kitts & nevis,saint kitts & nevis|st. kitts und nevis,sankt kitts und nevis
KP|north korea|nordkorea
KR|south korea|südkorea
KW|kuwait
KY|cayman islands|kaimaninseln
KZ|kazakhstan|kasachstan
LA|laos
LB|lebanon|libanon
LC|st. lucia,saint lucia|sankt lucia
LI|liechtenstein
LK|sri lanka
LR|liberia
LS|lesotho
LT|lithuania|litauen
LU|luxembourg|luxemburg
LV|latvia|lettland
LY|libya|libyen
MA|morocco|marokko
MC|monaco
MD|moldova|republik moldau
ME|montenegro
MF|st. martin,saint martin|sankt martin
MG|madagascar|madagaskar
MH|marshall islands|marshallinseln
MK|north macedonia|nordmazedonien
ML|mali
MM|myanmar,burma
MN|mongolia|mongolei
MO|macao|macau
MP|northern mariana islands|nördliche marianen
MQ|martinique
MR|mauritania|mauretanien
MS|montserrat
MT|malta
MU|mauritius
MV|maldives|malediven
MW|malawi
MX|mexico|mexiko
MY|malaysia
MZ|mozambique|mosambik
NA|namibia
NC|new caledonia|neukaledonien
NE|niger
NF|norfolk island|norfolkinsel
NG|nigeria
NI|nicaragua
NL|netherlands|niederlande
NO|norway|norwegen
NP|nepal
NR|nauru
NU|niue
NZ|new zealand,aotearoa new zealand|neuseeland,aotearoa
OM|oman
PA|panama
PE|peru
PF|french polynesia|französisch-polynesien
PG|papua new guinea|papua-neuguinea
PH|philippines|philippinen
PK|pakistan
PL|poland|polen
PM|st. pierre and miquelon,saint pierre and miquelon,st. pierre & miquelon,saint pierre & miquelon|st. pierre und miquelon,sankt pierre und miquelon
PN|pitcairn islands,pitcairn|pitcairninseln
PR|puerto rico
PS|palestinian territories,palestine|palästinensische autonomiegebiete,palästina
PT|portugal
PW|palau
PY|paraguay
QA|qatar|katar
RE|réunion
RO|romania|rumänien
RS|serbia|serbien
RU|russia|russland
RW|rwanda|ruanda
SA|saudi arabia|saudi-arabien
SB|solomon islands|salomonen
SC|seychelles|seychellen
SD|sudan
SE|sweden|schweden
SG|singapore|singapur
SH|st. helena,saint helena|sankt helena
SI|slovenia|slowenien
SJ|svalbard and jan mayen,svalbard & jan mayen|spitzbergen und jan mayen
SK|slovakia|slowakei
SL|sierra leone
SM|san marino
SN|senegal
SO|somalia
SR|suriname
SS|south sudan|südsudan
ST|são tomé and príncipe,são tomé & príncipe|são tomé und príncipe
SV|el salvador
SX|sint maarten
SY|syria|syrien
SZ|eswatini,swaziland|swasiland
TA|tristan da cunha
TC|turks and caicos islands,turks & caicos islands|turks- und caicosinseln
TD|chad|tschad
TF|french southern territories|französische süd- und antarktisgebiete
TG|togo
TH|thailand
TJ|tajikistan|tadschikistan
TK|tokelau
TL|timor-leste,east timor|osttimor
TM|turkmenistan
TN|tunisia|tunesien
TO|tonga
TR|türkiye,turkey|türkei
TT|trinidad and tobago,trinidad & tobago|trinidad und tobago
TV|tuvalu
TW|taiwan
TZ|tanzania|tansania
UA|ukraine
UG|uganda
US|united states,us|vereinigte staaten,usa
UY|uruguay
UZ|uzbekistan|usbekistan
VA|vatican city|vatikanstadt
VC|st. vincent and grenadines,saint vincent and grenadines,st. vincent & grenadines,saint vincent & grenadines|st. vincent und die grenadinen,sankt vincent und die grenadinen
VE|venezuela
VG|british virgin islands|britische jungferninseln
VI|u.s. virgin islands|amerikanische jungferninseln
VN|vietnam
VU|vanuatu
WF|wallis and futuna,wallis & futuna|wallis und futuna
WS|samoa
XK|kosovo
YE|yemen|jemen
YT|mayotte
ZA|south africa|südafrika
ZM|zambia|sambia
ZW|zimbabwe|simbabwe
`;
