/** What people are called by their calling, rank, kin or part in something: the masculine, without capital. One line for words with the same first two letters. */
export const commonPersons = `
ab geordneter iturient t
ad liger miral
ag ent
ah ne
ak ademiker robat tionär tivist
al chemist
am ateur me tmann
an alyst archist gehöriger geklagter gestellter gler walt
ap ostel otheker
ar beiter chitekt chivar chäologe istokrat tist zt
as ket sistent tronom ylant
at heist hlet tentäter
au ditor ktionator tor ßenseiter
az teke
ba ndit nker nkier riton ron sketballer ssist uer
be amter auftragter diensteter fehlshaber gleiter gründer günstigter hinderter igeladener kannter klagter nutzer rater
be rechtigter rgmann schuldigter schäftigter sitzer statter sucher treuer troffener trüger ttler vollmächtigter werber
be wohner zieher
bi athlet bliothekar ologe schof
bl ogger
bo otsmann te tschafter xer
br auer owser uder äutigam
bu be tler
bä cker
bö ttcher
bü hnenbildner rge rger ttner
ca mper
ce llist
ch ampion auffeur ef emiker irurg oreograph ronist
cl own
co ach usin
da me
de aler kan mokrat monstrant signer spot tektiv
di akon ktator plomat rektor rigent skjockey
do ktor lmetscher mpteur zent
dr amatiker echsler eher ucker
ed elmann
eh emann
ei gentümer
el ektriker fe tern
em igrant ir ittent pfänger
en kel twickler
er be satzmann wachsener
et hnologe
eu ropameister
ev angelist
ex perte
fa brikant chmann hrer n natiker
fe chter igling ind ldwebel
fi nanzier scher
fl eischer ieger orist ößer üchtling
fo lterer rscher
fr au eiberufler eisasse emder eund iseur äulein
fu nktionär ßballer
fä hnrich hrmann lscher
fö rderer rster
fü hrer rsprecher rst
ga lerist ngster st tte uner
ge fallener fangener folgsmann freite freiter fährte gner hilfe igenbauer iger isel ist lehrter liebter mahl ndarm
ge neral nosse ologe rber rmanist sandter schworener schädigter schäftsmann selle sellschafter winner
gi tarrist
gl äubige äubiger
go ldschmied tt uvernante uverneur
gr af afiker enadier enzer ünder
gy mnasiast
gä rtner
ha ndballer ndwerker uptmann usmann
he hler ide iland iler iliger ilpraktiker ld lfer nker rr rrscher rzog uchler xe
hi nterbliebener rt rte storiker
ho fmeister telier
hä ftling ndler uptling usler
hö fling rer
hü ter
id eologe iot
im am ker migrant
in dustrieller fant formant formatiker genieur haber ka sasse spekteur spektor stallateur strukteur tendant teressent
in terviewer valide vestor
jo urnalist
ju de doka nge nker rist ror welier
jä ger
jü ngling
ka barettist dett iser lif merad meramann ndidat noniker ntor nute nzler pitalist pitän plan rdinal ssierer tholik
ka ufmann zike
ke eper llner rl tzer
kh an
ki cker
kl assiker empner eriker ient äger
kn abe appe echt
ko ch llege lonist miker mmandant mmandeur mmentator mmilitone mmissar mmunist mparse mponist mödiant nditor nkurrent
ko nservator nstrukteur nsul nsument ntrolleur ordinator rrespondent smonaut stümbildner
kr ankenpfleger ankenschwester anker editor ieger iminalist itiker
ku mpel nde rator rier tscher
kä mmerer mpfer tner
kö hler nig
kü nstler rschner ster
la borant dendieb gerist ie ndsmann ndvogt
le hrer hrling iter ktor ser utnant
li ebhaber eferant eferer nguist
lo bbyist gistiker kführer rd tse
lä ufer
lü gner
ma at gd gier gister haradscha jor kler ler nager ndant rschall rxist schinist sseur thematiker trose urer
me chaniker diziner ister lder nsch sner sserschmied teorologe tzger uterer
mi eter grant lliardär llionär nister nisteriale ssionar
mo derator gul narch narchist nteur ralist
mu llah ndschenk sikant siker slim
mä rtyrer
mö nch rder
mü ller
na tionalist vigator
ne benintervenient ffe uling
ni chte
no belpreisträger ble made nne tar vize vizin
nu tzer
ob erin erst
of fizier
on kel
op fer tiker timist
or dner ganisator ganist thopäde
pa ge pst rlamentarier rtisan rtner scha ssagier ssant stor te tient triarch triot trizier tron zifist
pe ndler nsionär
pf alzgraf arrer leger örtner
ph ilologe ilosoph ysiker
pi anist lger lot onier rat
pl aner
po et litiker lizist
pr ediger esbyter iester inz inzessin obst oduzent ofessor ogrammierer okurist ophet opst otestant äfekt älat äsident
ps ychiater ychologe
pu blizist
pä chter dagoge
ra bbi bbiner dler pper
re aktionär alist bell dner eder ferendar ferent formator former gent gisseur iter krut ktor ntner porter publikaner
re tter visor volutionär zensent
ri chter nger tter vale
ro dler hling mancier
ru derer
rä uber
sa mmler murai nitäter ttler xofonist
sc haffner hamane heich helm hieber hiedsmann hiedsrichter hiffer hlosser hmied hmuggler hneider hreiber hreiner
sc huhmacher huldner hultheiß hulze hurke huster hwager hwester hwiegersohn hwimmer häfer höffe hüler hütze
se emann gler iler kretär nator nior nn
sh eriff
si edler eger
sk eptiker lave
so ldat list uffleur zialdemokrat zialist ziologe
sp editeur ender ezialist ieler ieß ion itzel onsor ortler recher rinter
st aatsmann atist atthalter eiger einmetz euermann eward ifter ipendiat ratege reber udent ürmer
su ltan perintendent rfer
sy ndikus
sz enarist
sä nger
sö ldner
sü nder
ta nte ucher
te chniker ilhaber nor rrorist
th eologe erapeut
ti schler
to chter rwart ter urist
tr ainer inker ompeter uchsess äger
tu rner tor
ty rann
tä nzer ter ufer
tö pfer
un tergebrachter tertan
va sall ter
ve getarier ranstalter rbündeter rlierer rmisster rstorbener rteidiger rwandter teran tter
vi kar rtuose
vo gt lleyballer lontär rgesetzter rmund
wa chtmeister gner ise nderer
we ber ib ise sir
wi dersacher kinger lderer nzer rt ssenschaftler twe twer
wu cherer
wä chter hler rter
za r uberer
ze ichner uge
zi mmerer mmermann vilist
zo fe
zw erg illing
zö llner
zü chter
äb tissin
ök ologe onom
üb ersetzer
`;
