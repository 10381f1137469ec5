/** Common verbs: infinitives. One line for words with the same first two letters. */
export const commonVerbs = `
ac hten kern
ad dieren
ah nden nen
ak tivieren zeptieren
al tern
am tieren
an alysieren geln kern onymisieren tworten
ap pellieren
ar beiten gumentieren
at men
au tomatisieren
ba den hnen ngen nnen steln uen umeln
be anspruchen anstanden antragen aufsichtigen auftragen ben dauern denken dingen dürfen eindrucken einflussen
be einträchtigen erdigen finden freien friedigen fürworten gegnen gehren geistern ginnen glücken gnadigen gnügen
be graben günstigen haupten herbergen hüten ißen jahen kräftigen leidigen llen lohnen lästigen mängeln mühen
be nachrichtigen nachteiligen nehmen neiden obachten rechtigen reichern reuen rgen richtigen rsten ruhigen
be rücksichtigen scheinigen schlagnahmen schleunigen schränken schuldigen schweren schäftigen schönigen seitigen
be setzen sichtigen spitzeln statten stätigen sänftigen teiligen ten teuern titeln tonen treuen trügen tteln täuben
be ugen unruhigen urkunden urlauben vorzugen völkern waffnen wegen willigen wirten wältigen ziffern
bi egen eten lden lligen nden tten
bl asen eiben eichen enden icken inken itzen ockieren uten ättern ühen
bo hren mbardieren rgen ykottieren
br aten auchen auen echen emsen ennen ingen ummen üllen üten
bu chen mmeln
bü cken geln ndeln rgen ßen
ca mpen
ch arakterisieren atten
da mpfen nken tieren uern
de battieren cken finieren hnen klarieren korieren legieren mentieren mokratisieren monstrieren mütigen nken portieren
de sinfizieren uten
di chten enen gitalisieren ktieren rigieren skriminieren skutieren
do kumentieren lmetschen minieren nnern sieren
dr ehen ohen osseln ucken ängen ücken
du ften lden rchsuchen schen
dä mmen mmern mpfen
dü ngen
eh ren
ei chen fern gnen len nigen
ek eln
em pfangen pfehlen pfinden pören
en den gagieren tfernen thaupten tlohnen tmachten tschlüsseln tschuldigen twaffnen
er barmen ben frischen gänzen halten hitzen höhen innern kalten kranken kunden kundigen langen lauben ledigen
er leichtern läutern mitteln muntern mutigen mächtigen mäßigen möglichen müden neuern niedrigen nten obern schweren
er schüttern setzen statten weitern widern örtern
es sen
et ablieren
ev akuieren
ex istieren plodieren portieren
fa brizieren hnden hren llen lten ngen ssen sten ulen
fe chten gen hlen iern ilen rtigen sseln stigen uern
fi lmen ltern nanzieren nden schen
fl attern echten icken iegen iehen ießen uchen uten üchten üstern
fo lgen lgern ltern rdern rmen rmulieren rschen tografieren
fr agen euen ieren isten ühstücken
fu nken nktionieren
fä chern llen lschen rben
fö rdern
fü gen hlen hren llen rchten ttern
ga rantieren
ge ben bären deihen denken fallen fährden hen horchen langen lingen lten nehmigen nesen nießen nügen raten schehen
ge stalten statten winnen währleisten wöhnen
gi eßen
gl auben eichen eiten iedern änzen ätten ühen
gr aben atulieren eifen enzen illen uppieren übeln ünden ünen üßen
gu cken rten
gä ren
gö nnen
ha ften geln lbieren lten ndeln ndhaben ssen uchen uen
he ben ften ilen iraten izen ißen lfen mmen rrschen tzen ulen
hi ndern nken
ho ffen len
hu ngern pen
hä mmern ngen ufen
hö ren
hü llen pfen ten
id entifizieren
ig norieren
im matrikulieren pfen portieren
in dustrialisieren fizieren formieren haftieren spirieren stallieren szenieren tegrieren teressieren ternieren
in terpretieren tervenieren vestieren
ir ren
is olieren
ja gen mmern
ju beln cken
jä ten
ka lkulieren nalisieren pern pitulieren ssieren tegorisieren uen ufen
ke hren imen nnen nnzeichnen ntern
ki dnappen ppen
kl agen ammern appen atschen eben eiden ettern icken ingeln ingen onen opfen ären
kn acken eten icken ien üpfen
ko chen dieren llidieren lonisieren mbinieren mmandieren mmen mmentieren mmunizieren mponieren ndensieren nfiszieren
ko nfrontieren nkretisieren nkurrieren nservieren nstatieren nstruieren nsultieren nsumieren ntaktieren ntrollieren
ko nzentrieren nzipieren operieren ordinieren pieren rrigieren sten
kr atzen eisen euzen iechen iegen itisieren änken önen ümmen
ku ltivieren ppeln
kä mmen mpfen
kö nnen
kü hlen mmern ndigen rzen ssen
la chen den gern nden ngweilen ssen sten uern ufen uschen uten
le asen ben cken eren galisieren gen gitimieren hnen hren iden ihen isten iten nken rnen sen uchten ugnen
li beralisieren eben efern egen ndern quidieren
lo ben cken ckern dern sen tsen
lu tschen
lä cheln hmen uten
lö schen sen
lü gen
ma chen hlen hnen len nagen ngeln nipulieren rkieren rschieren skieren
me iden inen istern ißeln lden lken ngen rken ssen utern
mi eten ldern ndern schen sslingen
mo bilisieren derieren dernisieren ntieren rden tivieren
mu rmeln sizieren stern tmaßen
mä sten
mü nden
na chahmen geln gen
ne hmen igen nnen
ni cken esen
no minieren rmalisieren tieren
nu mmerieren tzen
nä hen hern hren
nö rgeln tigen
nü tzen
ob servieren
of fenbaren
op erieren fern ponieren timieren
or dnen ganisieren ientieren
pa chten cken ddeln ktieren rken ssen ssieren usieren
pe ndeln nsionieren
pf eifen lanzen legen lücken lügen änden
pi lgern
pl agen anen anschen atzen audern ädieren ündern
po chen lieren lstern stulieren
pr ahlen aktizieren edigen eisen ellen essen ivatisieren oben obieren oduzieren ofitieren ognostizieren ogrammieren
pr omovieren opagieren otestieren otokollieren ovozieren ägen äparieren äsentieren üfen ügeln
pu blizieren mpen tzen
qu alifizieren almen ellen etschen ittieren älen
ra deln gen hmen ndalieren sen sieren ten tionalisieren uben uchen uschen
re agieren alisieren bellieren chnen chtfertigen cyceln den duzieren ferieren flektieren formieren geln generieren
re gieren gistrieren gnen gulieren habilitieren iben ichen ifen imen inigen isen iten izen ißen konstruieren krutieren
re nnen novieren ntieren parieren servieren spektieren staurieren sultieren tten vidieren zitieren
ri chten echen ngen nnen skieren tzen
ro deln den llen sten tieren
ru dern fen hen inieren tschen
rä chen umen
rö sten
rü cken hmen hren sten tteln
sa botieren gen lben mmeln nieren nktionieren tteln ufen ugen usen
sc haden haffen halten hauen haufeln haukeln heiden heinen heitern helten henken heren herzen heuen heuern hichten
sc hicken hieben hielen hießen hikanieren hildern himmeln himmern himpfen hlachten hlafen hlagen hleichen hleifen
sc hleppen hleudern hlichten hließen hlingen hlucken hlüpfen hmecken hmeicheln hmeißen hmelzen hmerzen hmieden hmieren
sc hminken hmoren hmuggeln hmücken hnallen hnarchen hneiden hneidern hneien hnitzen hnüren hrauben hrecken hreiben
sc hreien hreiten hrumpfen hubsen hulden hulen hwanken hweben hweigen hweißen hwellen hwenken hwimmen hwinden hwingen
sc hwitzen hwächen hwänzen hwärmen hwören hädigen hälen hämen händen härfen hätzen höpfen hürfen hütteln hütten hützen
se geln gnen hen hnen nden nken ufzen
si chern chten edeln egeln egen gnalisieren mulieren ngen nken nnen tzen
sk izzieren
so lidarisieren nnen rgen rtieren
sp alten annen aren azieren eichern eisen ekulieren enden erren ezialisieren iegeln ielen innen otten rechen rengen
sp ringen ritzen rühen ucken ülen üren
st abilisieren ammen ampfen andardisieren apeln arren arten ationieren attfinden aubsaugen auen aunen echen ecken ehen
st ehlen eigen eigern ellen emmen erben euern icken iften immen imulieren inken ocken olpern oppen ottern oßen rafen
st rahlen randen reben recken reichen reifen reiken reiten reuen ricken römen udieren öhnen ören ürmen ürzen ützen
su bventionieren chen rfen
sy mbolisieren nchronisieren
sä en gen ttigen ubern umen
sü ndigen
ta deln gen nken nzen pezieren rnen sten uchen uen ufen ugen umeln uschen
te ilen ilnehmen lefonieren mperieren rminieren sten
th eoretisieren
ti lgen ppen
to ben lerieren rkeln
tr achten agen ainieren ansformieren ansplantieren ansportieren auen auern effen eiben ennen eten inken iumphieren
tr ocknen ommeln opfen otzen änken äumen östen üben
tu rnen
tä tigen towieren uschen
tö nen pfern ten
tü rmen
um armen zingeln
un terbreiten tergraben termauern
ve rabreden rabreichen rabscheuen rabschieden rallgemeinern ralten ranlassen ranschaulichen ranstalten rarmen rbergen
ve rbessern rblassen rblüffen rbreiten rbünden rdammen rderben rdeutlichen rdoppeln rdunkeln rdunsten rdächtigen
ve rdünnen reidigen reinbaren reinen reinfachen reinheitlichen reiteln rfeinern rgessen rgewaltigen rgewissern rgiften
ve rgnügen rgraben rgrößern rgüten rharmlosen rharren rheimlichen rherrlichen rhüten rjähren rkleinern rkrüppeln
ve rkörpern rkünden rlangen rlangsamen rletzen rleumden rlieren rlängern rmarkten rmehren rmissen rmitteln rmodern
ve rmuten rmählen rnachlässigen rneinen rnetzen rnichten rpflichten rringern rschiffen rschlechtern rschleiern
ve rschlimmern rschlüsseln rschmutzen rschonen rschwenden rschönern rsetzen rseuchen rsickern rsklaven rspäten
ve rstaatlichen rstummen rständigen rstärken rstümmeln rsöhnen rteidigen rteuern rtiefen rtonen rtuschen runglücken
ve runreinigen runsichern rursachen rvielfachen rvielfältigen rvollständigen rwesen rwirklichen rwirren rwitwen
ve rwunden rwöhnen rwüsten rzeihen rzichten rzinsen rzollen rzweigen röffentlichen
wa chen chsen gen hren hrnehmen lten ndeln ndern nken ppnen rnen rten schen
we ben chseln cken hen hren ichen iden igern ihen ilen inen isen iten lken nden rben rfen rkeln rten tteifern tten
wi ckeln dersetzen dmen egen mmeln nden nken ppen rbeln rken rtschaften schen ttern
wo hnen llen
wu chern ndern
wä gen hlen hnen hren lzen rmen ssern
wü hlen nschen rdigen rfeln rgen rzen ten
za hlen nken ubern udern
ze hren ichnen igen lten nsieren ntralisieren rfetzen rfressen rkleinern rren rsetzen rstückeln rtifizieren rtrümmern
ze ugen
zi ehen elen eren rkulieren schen tieren ttern
zo omen
zu cken pfen
zw eifeln ingen itschern
zä hlen hmen
zö gern
zü chten nden rnen
än dern
är gern
ät zen
öf fnen
üb en erlisten ermitteln ernachten erqueren erraschen errumpeln erschatten erschwemmen ersetzen erwältigen
`;
