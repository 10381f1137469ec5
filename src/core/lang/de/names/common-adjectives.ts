/** Common adjectives without ending. One line for words with the same first two letters. */
export const commonAdjectives = `
ab geschlossen hängig rupt solut strakt surd wesend
ac htsam
ad elig lig
ag gressiv
ak tiv tuell ut
al bern t
am tlich üsant
an alog derweitig erkannt gemessen gesehen onym strengend stößig tik wesend
ar g m rogant tig
as ozial
at omar traktiv
au fgehoben fgeregt fmerksam sgezeichnet sschließlich swärtig tonom toritär
ba ldig nal nkrott r rock sisch
be deutend deutsam dingt droht dächtig dürftig eindruckend fangen fristet gabt gangen gehrt geistert gierig grenzt
be hutsam iläufig jahrt kannt leidigend liebig liebt nachbart nannt quem rechenbar rechtigt redt reit rüchtigt rühmt
be scheiden schränkt schämend setzt sonder sonnen sorgt stehend stimmt ständig stürzt teiligt troffen trunken waffnet
be wusst zaubernd
bi eder egsam llig sherig tter zarr
bl ank ass au eich eiern ind ond oß utig öd öde ühend
bo rstig shaft
br aun av eit ennend isant utal üchig
bu nt
bö sartig se
ch armant ristlich
da malig uernd
de fekt finitiv mütig rb zent zentral
di cht ck gital rekt skret
do ppelt rtig
dr eckig eist ingend ollig ückend
du mm mpf nkel rchgehend rchlässig rchsichtig rstig
dü nn rftig rr ster
eb en enbürtig
ec ht
ed el
ef fektiv fizient
eg al
eh elich emalig rlich
ei frig gen genhändig gennützig gensinnig gentlich lig nfältig nhellig nig njährig nmalig nmütig nsam nschlägig
ei nseitig nstweilig nzeln nzig sern sig tel
ek lig
el egant ementar end
em otional pört
en dlos g tfernt tgegengesetzt tschieden tsprechend
ep isch
er bittert blich dig giebig gänzend müdend nst stklassig stmalig
es sbar
et hisch waig
ew ig
ex akt ekutiv klusiv perimentell plosiv tern trem zellent
fa denscheinig hl lsch miliär rbig szinierend ul
fe ig ige in rn rtig st tt ucht udal urig
fi ktiv nanziell nster
fl ach ackernd eißig exibel ink ott üchtig üssig
fo lgend rmal rmell rtgeschritten
fr ech ei eigebig eimütig emd eudig isch oh omm öhlich üh üher
fu ndamental
fä hig llig
fö deral
fü hrend
ga nz rstig
ge birgig borgen bürtig druckt duldig eignet fordert fräßig fällig fälscht genseitig genteilig genwärtig gründet heim
ge horsam istig izig konnt lassen lb legen legentlich lehrt lenkig ltend läufig mein meinnützig meinsam mischt nau
ge nehm nerell nial nügend nügsam plant rade recht ring ringfügig räumig samt schickt schmeidig sellig spannt sprächig
ge sucht sund trennt treu waltig waltsam wichtig wieft willt winnend wohnt wählt zielt
gi erig ftig
gl att eich eichförmig eichwertig eichzeitig obal orreich änzend äubig ühend
gn ädig
go lden
gr atis au ausam ell immig ob otesk oß oßflächig oßherzig ün
gu t
gä ngig
gü ltig nstig tig
ha arig lb rmlos rt rtnäckig stig uptsächlich
he ftig ikel il ilig ilsam iter iß ll rb utig
hi esig nterhältig
ho ch chmütig chnäsig chrangig chwertig hl ld mogen mosexuell rizontal
hu manitär ngrig
hä ufig
hö fisch flich lzern rbar
hü bsch
id eal
il legal legitim
im aginär materiell mun perial posant
in direkt dividuell dustriell fam formell itiativ ner nig novativ offiziell stabil stinktiv stitutionell takt teger
in tellektuell telligent tensiv teressant tern tim tolerant
ir disch rational
ja hrelang
je tzig weilig
ju ng
jä h
jü disch
ka hl lt ntig putt rg ritativ
ke ck usch
kl ar ebrig ein ug
kn app ifflig öchern
ko llegial llektiv lonial mfortabel misch mmerziell mmunal mpakt mpatibel mpetent mplett mplex ngenial nkret nsequent
ko nservativ nstant nstruktiv ntrovers nventionell operativ rrekt rrupt stenpflichtig stspielig
kr ank ass eativ eisförmig iminell umm äftig
ku lturell mulativ ndig rz rzfristig rzsichtig
kü hl hn nftig
la bil hm ng ngfristig ngjährig ngsam ngweilig ngwierig tent ufend ut uter
le bend bendig blos dig er gal gendär gislativ gitim ibhaftig icht ichtsinnig ise itend sbar tzter uchtend
li beral cht eb near nk stig
lo cker gisch hnend kal se yal
lu stig xuriös
ly risch
lä ssig stig
lö slich
ma ger gisch kaber nuell rginal ritim rkant schinell ssiv teriell tt ximal ßlos
me dial hrdeutig hrjährig hrmalig hrsprachig
mi ckrig ld litant nder nderjährig nderwertig ndest nimal nisteriell tleidig ttel ttelfristig ttler
mo bil biliar dern disch nströs numental rsch
mu ltilateral nter tig
my steriös
mä chtig ßig
mö glich
mü de hsam ndig ßig
na chgiebig chhaltig ckt h he hrhaft iv ss tional tionalsozialistisch türlich
ne blig gativ rvös tt u ulich utral
ni chtig ederträchtig edrig
no minell rmal rmativ tariell
nu klear
nö tig
nü chtern
ob er ig jektiv skur
of fen fenbar fenherzig fensichtlich fensiv fiziell
oh nmächtig
op erativ timal tional tisch
or al dnungsgemäß iginal iginell thodox
pa ckend radox rallel ssend ssiv uschal
pe nibel rfekt rmanent rvers
pf iffig
ph änomenal
pl att ausibel ump
po pulär rös sitiv tentiell tenziell
pr aktikabel all imitiv imär ivat oduktiv ofan ofessionell ofitabel ogressiv ominent ompt oportional ovinziell ovokant
pr ächtig äzis äzise
pu blik r
qu alitativ antitativ er irlig
ra biat dikal pide r sant sch tional tlos tsam u uchig uh
re aktionär al cht chteckig chtzeitig daktionell dlich ge generativ gional gulär ich ichhaltig if in izend lativ
re levant ligiös ntabel präsentativ sistent solut volutionär
ri chtig esig goros skant tuell
ro bust h sa sig t
ru hig nd nzlig stikal
rö tlich
rü ckläufig hrend stig
sa chgemäß ftig isonal kral lzig ndig nft nitär tt uber uer
sc hade hal hallend harf harfsinnig hattig heu hick hief hlaff hlammig hlank hlapp hlau hlecht hleimig hleppend
sc hleunig hlicht hlimm hlüssig hmackhaft hmal hmuck hmutzig hnell hockierend hrill hroff hräg huldig hwach hwammig
sc hwanger hwankend hwarz hweigsam hwer hwerhörig hwierig hwindlig hwül häbig hön hüchtern
se icht iden lbständig lig lten ltsam nsationell nsibel ntimental parat riös sshaft xuell
si cher
sk andalös
so fortig genannt lide litär nnig nstig rgfältig rgsam uverän zial zialdemokratisch zialversicherungspflichtig
sp annend arsam aßig eziell itz ontan röde ät äter
st abil ark arr atthaft aubig eif eil einern einig ereotyp eril etig euerpflichtig ichhaltig ill immig inkend ockend
st olz raff rahlend ramm rapaziös reitig reng rikt rittig rukturell umm umpf ur ählern ändig örend
su bjektiv btil
sü chtig dlich ndig ß
ta pfer tsächlich ub
te rritorial uer
ti ef
to lerant ll t tal talitär
tr aditionell ansparent aurig effend eu euherzig iftig ivial ocken otzig äge üb
tu rbulent
ty pisch
tä tig
tö dlich
tü chtig rkis
um gekehrt sichtig stritten
un bedingt befugt echt fair gefähr geheuer gern gewiss iversell klar sinnig terbrochen treu wahr wissend zählig
ur alt ban sprünglich
va ge riabel
ve rbal rblüffend rborgen rdrossen rdutzt rdächtig reint rfassungsgemäß rheerend rletzt rmögend rnünftig rpflichtet
ve rschieden rschwiegen rstohlen rstorben rstärkt rwandt rwegen
vi elfältig elleicht elseitig ereckig rtuell rtuos suell tal
vo ll lljährig llzählig luminös rder rgenannt rherig rig rläufig rnehm rrangig rsichtig rzeitig
vu lgär
vö llig
wa ch chsam cker ghalsig hl hr hrhaftig hrscheinlich rm
we chselseitig hmütig hrpflichtig ich ise it iter iterer itläufig iß lk ndig stlich
wi chtig drig ld llensstark llig llkommen ndig nzig rklich rksam rr ssbegierig tzig
wo hlhabend
wu chtig nd nderlich ndersam
wä rmer ßrig
wü rdig rzig st tend
za ghaft hm rt
ze itgemäß itig itweilig ntral rmürbend
zi emlich vil
zo rnig
zu nehmend
zw eideutig eisprachig eistöckig eitrangig ingend
zy nisch
zä h
zü gig
äh nlich
är mlich
öf fnend
öl ig
ör tlich
ös tlich
üb el ermütig erraschend erschüssig lich
üp pig
`;
