/** Forms of strong verbs, alone and behind the prefixes of compounds (`zurückgewiesen`). One line for words with the same first two letters. */
export const commonForms = `
aß _ en
ba nd nden t ten
be fahl fahlen fohlen gann gannen ginnt gonnen trifft trog trogen wog wogen
bi etet n rgt ss ssen st
bl eibt ieb ieben äst
bo g t ten
br ach achen achte achten annte annten icht ingt ät
bä ckt
da chte chten rf
de nkt
dr ang angen ingt
du rfte rften
dü rfe rfen rfte rften
em pfahl pfahlen pfohlen
er halten hielt hielten hält lischt schrak schrickt schrocken
fa nd nden
fi cht el elen ndet ng ngen
fl icht og ogen oh ohen oss ossen
fo cht chten
fr isst or
fu hr hren
fä hrt llt ngt
ga b ben lt lten
ge beten bissen blieben bogen boten bracht brannt brochen bunden dacht dieh drungen fahren fallen fangen flogen flohen
ge flossen fochten funden gangen geben gessen glichen golten gossen griffen habt halten hangen heißen hoben holfen ht
ge kannt klungen kommen laden lang laufen legen lesen litten logen lungen messen mieden nannt nas nommen rannt raten
ge rieben rissen ritten rufen rungen sandt schaffen schah schehen schlafen schlagen schlossen schnitten schoben
ge schrieben schritten schwiegen schworen sehen sessen sprochen sprungen standen stiegen stochen stohlen storben
ge strichen stritten sungen sunken tan tragen treten trieben troffen trunken wachsen wandt wann wannen waschen wesen
ge wichen wiesen winnt wogen wonnen worben worden worfen wusst zogen zwungen
gi bt lt ng ngen
gl ich ichen
go ss ssen
gr eift iff iffen
ha be ben bt lf lfen st t tte tten
he bt ißt
hi elt elten eß eßen lft ng ngen
ho b ben
hä lt ngt tte tten
is st t
ka m men nn nnte nnten
ke nnt
kl ang angen
ko mmt nnte nnten
kö nne nnen nnte nnten
la g gen s sen ssen
li ef efen egt est eß eßen tt tten
lo g gen
lu d den
lä dt sst uft ßt
ma g ß ßen
mi ed sst
mo chte chten lk
mu ss sste ssten ß ßte
mö chte chten ge gen
mü sse ssen sste ssten
na hm hmen nnte nnten
ne nnt
ni mmt
qu illt oll
ra ng nnte nnten
re icht
ri eb ef efen et eten nnt ss ssen tt tten
ru ft
rä t
sa h hen ndte ndten ng ngen nk nken ß ßen
sc heint hert hien hienen hilt hlief hliefen hließt hloss hlossen hlug hlugen hläft hlägt hmilzt hmiss hnitt hnitten
sc hob hoben hor hreibt hrieb hrieben hritt hritten huf hufen hwamm hwand hwieg hwiegen hwillt hwimmt hwor
se i id ien tzt
si eht nd ngt nnt tzt
so ll lle llen llte llten
sp innt rach rachen rang rangen richt ringt
st ach achen ahl ahlen and anden arb arben eht icht ieg iegen irbt rich richen ritt ritten ößt
sä uft
ta t ten
tr af afen ank anken at aten ieb ieben ifft inkt itt ug ugen ägt
tu n t
ve rbarg rborgen rdarb rdirbt rdorben rgaß rgaßen rgessen rgisst rlieh rliehen rliert rlor rloren rschwand rschwanden
ve rschwunden
wa ndte ndten r rb rben ren rf rfen
we bt ist iß rde rden rdet
wi ch chen es esen ll rbt rd rft rst ssen
wo g gen lle llen llte llten rden
wu chs chsen rde rden sch sste ssten ßte
wä chst re ren scht
wü rde rden
zi eht
zo g gen
zw ang angen
`;
