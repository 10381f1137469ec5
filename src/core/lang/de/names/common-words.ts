/** Function words, numerals, forms of strong verbs. One line for words with the same first two letters. */
export const commonWords = `
ab _ b ends er ermals s wärts
ac h ht hte hten hter htzehn htzig
ah _ a
al imente le lein lem len lenfalls ler lerdings lerhand lerlei les lzu s sdann so
am _ en
an _ dere derem deren derenfalls derer dererseits deres dern dernfalls ders derswo einander fangs geblich gesichts
an lässlich s scheinend sonsten statt stelle
ap ril
au ch f feinander fgrund fs fwärts gust s seinander snahmsweise sschließlich swärts ßen ßer ßerdem ßerhalb
ba ld
be i ide idem iden ider iderlei iderseits ides ieinander im inahe iseite ispielsweise izeiten kanntlich reits sonders
be ste sten stenfalls stens ster stes vor ziehungsweise züglich
bi nnen s sher slang sweilen tte
bl oß
br avo utto
bs p pw
bz gl w
bü cher
ca _
da _ bei durch für gegen heim her hin hingehend hinter mals mit nach neben nk nke nn r ran rauf raufhin raus rin rum
da runter rüber s sjenige ss sselbe ten von vor zu zwischen ß
de in ine inem inen iner ines inetwegen m mentsprechend mgegenüber mjenigen mnach mnächst mselben mzufolge n nen
de njenigen nn nnoch nselben r rart rartig rartige rartigen reinst ren rentwegen rer rgestalt rgleichen rjenige
de rjenigen rmaßen rselbe rselben rweil rzeit s sgleichen shalb sjenigen sselben ssen ssentwegen sto swegen zember
di ch e ejenige ejenigen enstag enstags es ese eselbe eselben esem esen eser eses esseits r
do ch nnerstag nnerstags rt rthin
dr außen ei eier eihundert eimal eizehn eißig innen itte itten ittens itter ittes oben unten üben
du _ rch rchaus rcheinander rchs tzend tzende
eb en enda enfalls enso
eh e er
ei _ er ern es gentlich n nander ne nem nen ner nerseits nes ngangs nige nigem nigen niger nigermaßen niges nkünfte
ei nmal ns nschließlich nst nstweilen nzelne nzelnen nzelner nzelnes nzig s
el f fte ften tern
en dlich tgegen tlang tsprechend tweder
er _ neut st staunlicherweise ste stem sten stens ster steres stes stmals
es _
et c liche lichen licher wa was
eu ch er re rem ren rer res retwegen
ev tl
ex kl klusive plizit
fa lls st
fe bruar rien rner
fi g nanzen
fl itterwochen
fo lglich rt rtan
fr eilich eitag eitagen eitags üher ühestens
fü nf nfte nften nftens nfter nfzehn nfzig r reinander rs
ga nz r
ge gebenenfalls gen geneinander genüber legentlich m meinsam mäß n nau nauso rade rn rne schwister stern wiss wisse
ge wissen wisser wissermaßen
gg f
gi lt
gl eich eichfalls eichwohl eichzeitig ücklicherweise ückwunsch
gr ößte ößten ößtenteils
gu t
ha llo lt uptsächlich
he imwärts r rauf raus rbei rein rum runter rvor rzlichen rüber ute utzutage
hi er eran erauf eraus erbei erdurch erfür ergegen erher erhin erin ermit ernach ervon erzu erüber n nauf naus ndurch
hi nein ngegen nsichtlich nten nter ntereinander nterher nterm nters nunter nweg nzu nüber
ho ffentlich
hr sg
hu ndert nderte nderten rra
hä ufig
hö chst chste chsten chstens
ic h
ih m n nen r re rem ren rer rerseits res retwegen
im _ mer merhin
in _ dem des dessen einander folge folgedessen kl klusive nen nerhalb s sbesondere sg sgesamt sofern soweit
in teressanterweise wiefern wieweit zwischen
ir gendein gendeine gendeinen gendeiner gendwann gendwas gendwelche gendwer gendwie gendwo gendwohin
ja _ hrelang nuar
je _ de dem den denfalls der dermann derzeit des doch mals mand mandem manden ne nem nen ner nes nseits tzt weils
ju li ni
jä nner
jü ngst
ka um
ke in ine inem inen iner inerlei ines inesfalls ineswegs
kn app
ko ntra sten
kr aft
ku rzerhand rzwaren
kü nftig rzlich
la ut
le bensmittel diglich ider tzte tztem tzten tztendlich tztens tzter tzteres tztes tztlich ute uten
li eber nks
lä ngs ngst ngstens
ma i l n nche nchem nchen ncher ncherlei nches nchmal ngels nn nnes nns sern x
me dien hr hrere hreren hrerer hrmals in ine inem inen iner inerseits ines inetwegen ist iste isten istens moiren nsch
me rkwürdigerweise
mi ch n ndestens r t teinander thin tsamt ttags ttels tten ttlerweile ttwoch ttwochs tunter
mo natelang ntag ntagen ntags rgen rgens
mä nner nnern rz
mö bel glicherweise glichst
na _ ch chdem cheinander chher chmittags chts he hezu mens nu türlich
ne ben benan beneinander bst in tto ulich un unte unten unzehn unzig
ni cht chts e emals emand emandem emanden rgends rgendwo rgendwohin
no ch chmals rmalerweise tfalls vember
nr _
nu ll n nmehr r
nä chste chsten chster chstes mlich
ob _ en erhalb gleich schon wohl
od er
of fenbar fensichtlich t
oh _ ne nehin
ok _ ay tober
pe r
pf ui
pr o of ost
re cht chts chtzeitig spektive
ri ngs ngsum
rs pr
ru nd ndweg
rö teln
rü ckwärts
sa mstag mstags mt
sc heinbar hließlich hlimmstenfalls hnellstens hon
se chs chste chsten chster chzehn chzig hr in ine inem inen iner inerseits inerzeit ines inetwegen it itdem itens
se ither itwärts lbst lbstverständlich lten ptember
si ch cherlich e eben ebte ebten ebzehn ebzig ehe
so _ bald dann dass eben fern fort g gar gleich hn hnes lange lche lchem lchen lcher lcherlei lches mit ndern nnabend
so nntag nntage nntags nst oft viel was weit wie wieso wohl zusagen
sp esen äter ätestens
st att attdessen ets reitkräfte undenlang
su bsidiär
sä mtliche mtlichen mtlicher
sö hne hnen
ta gelang gsüber tsächlich usend usende usenden
te ils ilweise
tj a
tr open otz otzdem ümmer
ts chüss
ua _
um _ her s so
un bedingt d geachtet gefähr kosten längst s ser sere sereiner serem seren serer sererseits seres seretwegen sre sren
un srer ten ter terdessen tereinander terhalb term ters terwegs versehens weit
ur sprünglich
us w
ve rmutlich rmöge rsus
vg l
vi a el ele elem elen eler elerlei eles elleicht elmehr er erte erten ertens erter ertes erzehn erzig
vo llends m n neinander r rab ran raus rbei rderhand rerst rgestern rher rläufig rmittags rn rne rs rwärts rzeitig
vo rüber
wa hlen hrscheinlich nn rum s
we der g gen hen il iterhin itgehend lche lchem lchen lcher lches m n nig nige nigem nigen niger niges nigste nigsten
we nigstens nn r rktags shalb ssen swegen
wi der e eder ederum eso llkommen r rklich rren
wo _ anders bei durch für gegen her hin hl mit möglich nach ran rauf raus rin rum rüber von vor zu
wä hrend
ze hn hnte hnten itgleich itlebens itweise
zi emlich ff nsen
zu _ dem einander erst folge gunsten hauf hause lasten letzt m mal meist mindest nehmend nächst r rzeit rück sammen
zu sehends tiefst ungunsten vor weilen
zw anzig ar ecks ei eier eierlei eihundert eimal eite eitem eiten eitens eiter eites ischen ölf ölfte ölften
äu ßerst
öf ter
üb er erall eraus erdies ereinander erhand erhaupt erm ermorgen ers licherweise rige rigen
`;
