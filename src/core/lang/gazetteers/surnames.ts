/** Common surnames of many languages and those of people everybody has read of, lower case. One line for words with the same first two letters. */
export const SURNAMES = `
ab bas bott e egg ramov
ac hebe heson kermann osta
ad am amczyk ams enauer eyemi ler vani
ae schbacher
af anasiev
ag arwal garwal uilar
ah madi madinejad med n tisaari uja
ai gner nsworth
ak syonov
al -assad brecht dridge eksandrov ekseev exander ford i len lende lison meida ston thaus tmann varado varez ves
am ato bedkar es stutz
an dersen derson derssen dersson do dre dreev dreotti drews dropov isimov nan toine tonov
ao ki
ap felbaum pleby
aq uino
ar afat ai aujo aújo cher khipov mstrong naud nold ora slan thur
as ante hby hcroft hton lan pinall quith sad
at atürk herton kinson tlee wood
au bert brey bry er mann sten stin
av ila
ay ala dın
az evedo
ba bić chelet chmann ckhaus der gshaw iley illy inbridge ker kker kr ldwin lkenende ll logh ncroft ndaranaike nerjee
ba nks nsal rak ran ranov rber rbier rbieri rbosa rclay rker rlow rnard rnes rnett ron rone rre rrera rrett rron rroso
ba rry rth rthelemy rtlett rton sile teman tes tista ttaglia tten uer umann umgartner utista xter
be asley aumont ck cker ckett ckmann dford gin gum hrens lcher ll llini lousov lov lyaev lyakov n-gurion nard nder
be nedetti nedict neš njamin nnett noit nson ntley rg rger rglund rgman rgmann rgström ria rlusconi rnardi rnhard
be rnstein rry rtin rtrand sson st veridge
bh atia attacharya utto
bi anchi anco den ko nder rch rd rnbaum schof shop smarck
bl ack ackburn ackwell ackwood air ake anc anchard inov ocher om oom um umenthal ücher
bo ateng brov ck er gdanov hn livar lshakov lsonaro lton nd ndarenko nnet one oth risov rkowski rmann s se tha ucher
bo uchet ulanger urgeois uvier wen wers wman yd yer yle
br adley adshaw ady and andon andstätter andt aun ay ennan eschnew eton ewer ezhnev idges iggs ight inkman inkmann ock
br oderick odersen oek onson ooks ouwer own owning uce uijn uin un undtland unet unner uno uns yant
bu chan chanan cher chholz ck ckingham ckley hari i lganin llock ren rger rgess rke rkhardt rnett rnham rns rr rton
bu sch sh sse tler tt
by kov rd rne ron
bö hm hme ttcher
bü chner hler rgi
bă sescu
bą k
ca bot brera etano i lderon lderón ldwell lhoun llaghan lvert macho meron mpbell mpos ntu o puto rbone rdenas rdoso
ca rey rlier rlson rlsson rmichael rnegie ron rpenter rpentier rr rranza rre rrillo rroll rson rstens rter rtwright
ca ruso rvalho rver sey stillo stro ttaneo vaco vour
ce ausescu aușescu rvantes
ch akraborty amberlain ambers an andler aney apman arles arpentier ase atterjee atterton audhry auhan auvin avez ekhov
ch en eng ernenko ernov eung evalier evallier iba ilds irac mielewski o oi opra ow rist ristensen ristiansen ristie
ch ruschtschow urchill ávez
ci sneros
cl aasen aes ark arke ausen ay ayton ement ements eveland ifford inton
co bb chran hen le leman leridge lin llet llin llins lombo mpton nnell nnolly nnor nrad nte nti ntreras nway ok oke
co olidge ombs oper peland ppola rbett rdier rrea rreia rtez sta stantini tton usin x
cr aig amer ane awford omwell osby oss owley uz
cu i llen nha nningham rran rrie rtis ster
cz arnecki
d' amico angelo
da hl i le lton ly m mico ng niel niels nilov rby rwin s venport vid vidson vies vis vutoğlu vydov wson y yan
de an cker kker laney launay lgado mir mirel mpsey ng nham nis nisov nt nton sai schamps shpande tlefsen vlin wey
di allo as az ckens ckinson ckson ekmann etrich etz jk jkstra mitrov ng op sraeli xon
dl amini
dm itriev
do _ bson dd dge herty ležal llfuß minguez mínguez naldson nati ng nizetti nnelly novan ran rofeev rsey stoevsky
do stojewski ugherty uglas w yle ğan
dr ake aper eher ew iscoll ozdov ummond
du _ bey bois bček da dek dley ffy four mas mont ncan nlap nn nne ong pont puis puy ran rand rham terte tta val
dv ořák
dy er
dí az
dö ring
dü rer rr rrenmatt
dą browski
ea stman ton
eb ert ner
ec evit heverria
ed dy en er ison wards
ef imov
eg an ger orov
eh lers
ei chmann ckhoff nstein senhower senstein
el iseev liott lis lison more
em elyanov erson ery
en do gel gelhardt
ep stein
er dmann dogan doğan ickson iksson makov nst shov
es cobar pinoza posito ser trada
et ienne xebarria
ev ans
ew ing
fa bbri bre irbanks lk llon n rina rkas rley rmer rooq rrell ssbinder ulkner ure y ymann
fe ddersen derer dorov dotov instein kete ldman ldmann ng rguson rnandez rnando rnández rrara rrari rraro rreira
fe rretti rri
fi ala edler elds gueroa lippov llmore nch ndlay nk nley nnegan ore scher sher tch tzgerald tzpatrick tzsimmons
fl anagan eischer eming etcher eury int ores oyd ynn
fo ley min nseca ntaine ntana rbes rd rster ster urnier wler x
fr ancis anco ancois ank anke anklin anz aser azier eeman ei eitas ench ey iedman iedmann iedrich ies isch itz olov
fr ost y öhlich
fu chs jii jimori jimoto jita jiwara kuda ller nk rrer
fö rster
ga ddafi illard ines lindo lkin llagher llegos lli llo lloway llup ltieri ndhi o rcia rcía rdner rfield ribaldi rnier
ga rza sser tes tti uthier utier vrilov y
ge bhardt iger ißler ntile ntry orge orgiev orgiou rard rasimov rber rlach rmain
gh osh
gi bbons bbs bson ese lbert les ll llespie llet lmore ordano rard raud sler uliani
gl adstone ass eeson enn over
gn eisenau
go ddard dwin el ff gol ldberg ldman ldmann ldsmith ldstein lubev mes mez ng nzalez nzález oding odman odrich odwin
go ossens rbachev rbatschow rbunov rdon re rshkov to uld
gr aaf abowski ady af aham ant assi asso aves ay eco een eene eenwood eer egg egory einer iffin iffith iffiths igoriev
gr imes imm omov omyko ondin oot oss ove oß oße uber
gu _ erin erra errero evara ichard illaume illot o pta sev stafsson terres thrie tierrez tiérrez tmann yot zman zmán
gä rtner
gó mez rski
gö bel tz
gü l nther
ha as ase bermann bermas ckett ddad dley gen hn ider ines le ley ll llmann mann mdan milton mmond mon mpton n ncock
ha nke nlon nna nnigan nsen nson nsson o ra rada rding rdy rgreaves riri rmon rmsen rper rrington rris rrison rt rtley
ha rtman rtmann rtung rvey segawa shimoto stings tch thaway toyama tton ugen user usmann usner vel wkins wthorne y
ha yashi yes ynes yward zlitt
he aley aly arst ath ck gel idegger ikkinen il in ine inemann inonen inrich inz inze ller llmann mingway nderson
he ndricks ndriks ndrix nke nkel nnessy nnig nning nriksen nry nze rbert rman rmann rmanns rnandez rnández rold rrera
he rring rrmann rve rzog ss sse uer witt
hi ckey cks ggins ldebrandt ll llmann lton ndenburg nes nrichs nrichsen nteregger ntermeier nz rano rsch
ho _ ang arau bbs bson dge dges dgson dler ekstra fer ffman ffmann fmann fmeister fmeyer fstätter gan lden lder lland
ho llande llenstein llmann lloway lm lmes lt ltmann lz lzer ng od oper over pkins ppe pper ran rn rne rthy rton rvat
ho rváth rák sseini u ughton use uston ward we well yt
hu ang bbard ber bert dson et ff ffman g ghes isman mala mbert mmel mphrey mphreys nger nt nter rst ssain ssein
hu tchinson xley ynh
hw ang
hy de
há jek
hä mäläinen
hö lderlin
hü bner rlimann
ib arra
ig natiev
ik eda
il iescu ić yin
im ai
in gram oue önü
io nescu
iq bal
ir ving win
is aacs akov hiba hida hii hikawa
it o
iv anov anova es
iw asaki
iy engar er
ja błoński ckson cob cobs cobsen cobson cquet fari hn in kob kobsson kubowski mes ng nkowski nsen nssen nssens nßen
ja ruzelski rvis siński worski y yalalithaa yawardene
je an fferson ffries ker lzin línek nkins nnings nsen ssen ssop well
ji a ang menez ménez nnah nping
jo hannsen hansen hansson hn hns hnson hnston ly nathan nes ng rdan shi st vanović yce
ju arez dd hász lien ng árez
jä ger rvinen
jö nsson
jø rgensen
ka bila czmarek czyński fka game iser linin linowski ltenbrunner miński ne neko ng plan poor pustin ra radzic radžić
ka ramanlis rim rimi rl rlsson rpov sparov to tz ufman ufmann unda ur vanagh wabata y ya zakov źmierczak
ke ane arney ating ats egan il ita kkonen ller llner lly mp ndall nnedy nt nyatta rn rr ssler telsen ynes ßler
kh alil amenei an anna okhlov omeini oury rushchev umalo
ki baki dd efer ely kuchi lpatrick m mura ng ngsley noshita nsella pling rby rchner rillov rk rkpatrick rkwood
ki rschbaum selyov shida
kl aus ee ein einmann erk estil itschko ose uge
kn app ight oll owles ox
ko bayashi ch fler gler hl izumi jima k lb lesnikov ller lář marov morowski naté ndo ng novalov nrad pernikus pp pylov
ko rhonen rkmaz rolyov shelev skinen ster stin sygin tov valchuk valenko valyov vačević vács walczyk walski zlov
ko złowski ç łodziej
kr aft amer aus ause auß avchenko avchuk awczyk ebs eisky emer etschmer ieger istensen ug use ylov ál ämer ól öger
kr üger
ku biak bo charski chma do dryashov dryavtsev fuor hlmann hn likov lkarni mar nz nze rosawa rt rz zmin znetsov čera
kw aśniewski iatkowski ok on
ká dár
kä lin
kö hler nig ster
kü hn hne ng
kı lıç
la cey chmann ckner croix ine katos m mb mbert my ncaster ndmann ndry ne ng ngdon nge nger ngley nglois ngmann porte
la ra rkin rsen rsson urent vrov wrence wson zarev
le ach ahy al bedev blanc brun chner clerc clercq comte e euwen febvre fevre ger grand hmann hmkuhl htonen i itner
le jeune maire maitre moine nin nnon nz onard one roux roy slie ster terme ung veque vin vine vy wandowski wis
li ang ao eberman m ma n ncoln ndberg ndemann nden ndgren ndner ndqvist ndsay ndsey ndström nk nke ppmann s ttle u
li vingston
ll oyd
lo banov cke ckhart ckwood ewenstein gan ginov hmann mbardi mbardo ng ngo pes pez renz renzen uis vell vett we well
lo wry
lu _ bbers ca cas dwig hmann kin la mumba na nd ndberg ndgren o ther tz
ly _ nch on ons senko
lê _
ló pez
lö ffler fven scher wenstein
lü _ thi
ma as carthur cdonald chado cias ciejewski ck ckay ckenzie ckie ckintosh clean cleod cmillan cri cron cy ddox digan
ma dison dsen duro eda es gnusson guire hathir honey ier illard jewski karov ksimov ldonado lhotra lik linowski llet
ma lone ncini ndela ndelbaum nn nnerheim nning nsour o rchal rchand rchenko rchetti rciniak rcos rechal riani rie rini
ma rino rić rkov rković rks rlowe rques rquez rsh rshall rtens rti rtin rtinelli rtinez rtini rtino rtins rty rtynov
ma rtínez ruyama saryk slov son sson suda thews thieu tsuda tsui tsumoto tsuo tthews tthiesen ttsson tveev urer urice
ma xwell y yer ynard yr zur zurek zza zzini
mb eki
mc alister allister bride cain carthy connell cormick coy culloch donald grath gregor guire intyre kay kenna kinley
mc laughlin mahon namara pherson
me ad adows dina dvedev er hta ier ijer ili ir ister jia lnikov lville nard ndes ndez ndoza nem non nsah nzel rcer
me rcier rkel rrill rtens rwe rz ssina tcalfe tternich tz tzger unier yer za
mi chalak chalski chaud chel chels ddleton khailov kheev lani les llar ller llet lls lne losevic lošević lton ronov
mi shima shra tchell tsotakis ttal tterer tterrand ura yamoto yazaki zrahi
ml adic adić
mn angagwa
mo _ butu di hammadi i iseev koena lina ll lnár lotov ltke nnier nroe ntague ntanari nteiro ntes nteverdi ntgomery nti
mo ntoya ody on oney ore radi rales ran reau reira rel relli reno retti rgan rgenstern ri rin rita ritz rozov rris
mo rrison rrow rse rsi rtensen rton ser ss ssadegh ulin ura yer
mu barak eller gabe kherjee khin lder llen ller lligan noz nro rakami rata rphy rray rsi seveni sharraf ssolini ñoz
my ers
má rquez
mä kelä kinen
mé száros
mö ller
mø ller
mü ller ri
na gy idoo idu ir jjar kagawa kajima kamura kano kayama sh sr sser umann umov valny varro zarov
nd iaye lovu
ne al gri hru krasov lson ri tanyahu ubauer uhaus umann well wman wton
ng _ uyen uyễn
ni cholls chols cholson ckel colas ehaus elsen emann emeyer emi eminen enhaus etzsche inistö kiforov kitin kolaev
ni kolaidis kolić lsen lsson shimura ssen xon
nk osi rumah
no ack ble el guchi lan lte mura rman rris rton vikov votný vák váková wak wakowski wicki
nu gent nes nez ssbaum ßbaum
ny erere ström
né meth
nú ñez
ně mec
o' brien connor donnell hara neill reilly sullivan
oa kley
ob ama asanjo erhuber ermaier ermeier rador
oc hoa
od ermatt inga onnell
oe _
og awa den
oh _ no
ok ada afor amoto eke onkwo
ol iveira iver ivier iynyk mert ofsson sen son sson szewski áh
on ishi o
or bán ekhov lando lov ozco tega tiz well
os born borne ei ipov trowski wald
ot a is suka t te to
ov chinnikov
ow en ens usu
pa checo dilla gano ge get hlavi ine lme lmer lmerston lmieri lumbo n ndey nfilov nov padakis padopoulos pandreou pe
pa pp ris rish risi rk rker rkinson rks rr rrish rsons squier tel til tnaik trick tterson tton ul uli ulsen vlov
pa vlović war wlak włowski xton yet yne yton
pe abody acock arce arson ck dersen el eters llegrini llegrino lletier mberton na ng nn pper rcy reira rera res rez
pe rkin rkins ron rret rrier rrin rrot rry rsson rón ters tersen terson trenko trov trova trović ttersson tukhov
pf effer eifer eiffer
ph am an elan ilipp ilippe illips ạm
pi card chler chon ckett eper erce erre etrzak ke llai lsudski neda nochet nto otrowski ras rker tt tts zarro ñera
pi łsudski
pl ank att ummer
po e hl hlmann irier korný lat lk llard llock lyakov mpidou nomaryov ole pa pe pescu pov pova pp roshenko rter rtillo
po spíšil tapov tter tts ulain ulsen well wer wers
pr att endergast entice escott eston etorius euß evost ice imakov ince ins itchard obst ocházka octor okofiev
pu ccini gh rcell schkin shkin tin tnam
py m
pé rez
qa sim
qi an n u
qu esada ick igley inn intero reshi
ra ab bin binovich chmaninov dcliffe demacher detzky fferty himi iner japaksa leigh maphosa mirez mos msay msey mírez
ra ndall ndolph nkin o smussen tcliffe thore u uch wlings y ymond zak
re agan ddy dman ed es eves gan ich ichel ichert id illy imann imer infeldt inhardt inhold iter my nard naud nault
re nner uter vere y yes ynaud ynolds zaei
rh odes
ri beiro cci ce ch chards chardson chmond chter ddle dley edel eger egler ggs ley lke naldi os pley tter va vera vers
ri viere zzi zzo
ro ach bbins berts bertson bin binson bles bson cha che ckefeller ckwell dgers dionov drigues driguez dríguez e ger
ro gers hani hde jas lland llins mano manov mero mpuy oney osevelt sa sales se sen senbaum senberg senfeld senkranz
ro senthal ss ssetti ssi ssini th the thschild uhani usseau usseff ussel ux we wland wley wling y yce yer
ru binstein bio ckstuhl denko dolf dolph ggiero iz nge pp sh skin ssell sso therford tkowski tledge to tte
ry abov an bakov
rá cz kosi
rö der mer sler
rü egg
rů žička
sa arinen dat dowski fonov ito kai kamoto kurai la lazar leh lem linas lisbury ll lminen lmon mpson muels nchez ndberg
sa nder nders ndoval nford nna no ntiago ntoro ntos rgent rkozy rtori saki to uer unders uter vage vchenko velyev vin
sa wicki wyer xon
sc haller harnhorst henk herer hiller hilling hindler hlegel hlüter hmid hmidt hmitt hmitz hneider holz hopenhauer
sc hostakowitsch hottmann houten hrader hramm hreiber hreiner hroeder hröder hröter hubert huh huhmacher hulte hultz
sc hulz hulze humacher humann huschnigg huster hwab hwabe hwartz hwarz hweizer häfer hön hüler hüssel hütte hütz hütze
sc ott
se aton dgwick dláček idel ifert itz lby lenskyj leznyov myonov n nghor ngupta o rgeev rra rrano thi well xton ymour
sh ah akespeare amir anahan annon ao apiro arif arma aron arp aw cherbakov ea eehan elley elton en epherd eppard
sh eridan erman estakov evchenko i ibata ields ilov imizu in iryaev oigu ort ostakovich
si ddons dney dorov ebert egel kora lbermann lberstein lva lver lvestri mon mpson ms nclair nger ngh si sulu
sj öberg
sk inner
sl ater attery oan
sm all irnov irnova it ith its
sn ow yder
so ares bolev kolov kołowski lberg lis lovyov mers merset mmer mmerfeld ng nntag rokin rrentino to usa uthgate uza
so yinka
sp arks assky ears ence encer ringer äth
st adler afford ahl alin anković anley anton ark eele ein einbach einbeck einer einmeier einmetz einmeyer epanov ephan
st ephens ephenson erling ern erne evens evenson ewart eyn ock ojanović okes oll oltenberg one out oyanov rand raub
st rauß ravinsky resemann robl rong uart urm yles ępień
su _ arez ga gawara gimoto giyama harto karno khanov llivan mmers mner n ter tter tton vorov zuki árez
sv ensson oboda
sw ain an anson eeney ift
sy kes
sz abó czepański ewczyk ilágyi ymański
sá nchez
sø rensen
sü ß
ta ft gore kada kagi kahashi keda keuchi kács lbot mbo mura n naka ng niguchi nner o rasov te vares ylor
tc haikovsky
te ixeira mer mple nnyson rrell rry ssier sta
th ackeray aler atcher eis iel iele omas ompson omsen oreau ornton orpe urston
ti an erney etz khonov lley mofeev to tov wari
tk achenko
to bin bler dd dorov jo ledo lkien lstoi lstoy maszewski mpkins rres uré wnsend
tr acy an aoré aub avers avis etyakov evelyan evino ivedi ofimov ollope otsky otter otzki ujillo uman ump uong ần
ts ai ang chaikowski chechow chudi e hisekedi ipras vangirai vetkov
tu cker djman rgenev rgenjew rner sk ttle tu
tw ain omey
ty ler moshenko son
tó th
uc hida
ue da no
ul brich lrich rich
un derhill derwood ger terberger
up ton
ur ban ibe
va jpayee ldez lentine lentini nce nderbilt rga rgas roufakis siliev squez sseur ughan ughn zquez
ve ga lasquez lazquez lásquez nizelos rdi rhoeven rhofstadt rma rmeulen rnon rwoerd selov selý tter
vi ckers dal dela eira lla llanueva llarreal llegas ncent nogradov rtanen sser tale tali valdi
vl asov iet
vo _ gel gler gt igt lkov robyov ronov rontsov s ß
vr anitzky ies
vu _ čić
vá squez
wa da de gner kefield l lczak lden ldheim ldmann lesa lker ll llace ller llin llner lpole lsh lter lters lther lton n
wa ng rd rden re rner rren shington tanabe terhouse ters tkins tson tts łęsa
we aver bb bber ber bster eks gener gner i idner igel instein iss izmann iß lch llington lls ndt ntworth nzel rner
we sley st stbrook ston stphal
wh eeler elan itaker ite itehead itehouse itfield itman itney
wi ckremesinghe dodo eczorek edemann eland ese lcox ld lde lder lders lhelm lk lke lkes lkins lkinson ll llard llems
wi lliams llis lson mmer nkler nslow nter nterfeld nters nthrop rth t tkowski tt tte ttgenstein ttmann śniewski
wo gan jciechowski lf lff lter ng od olf rdsworth uters źniak
wr ight óbel óblewski
wu _ lf nderlich
wy att socki ss
wó jcik
wł odarczyk
xi ang ao e ong
xu _ e
ya dav kovlev mada maguchi mamoto mashita mazaki n ng nukovych o tes
yb arra
ye _ ager ats ltsin
yo koyama o on shida ung
yu _ an dhoyono shchenko
yı ldırım ldız lmaz
za itsev jąc kharov lewski mora nder pata rdari wadzki
zb inden
ze lensky ller man ng
zh ang ao danov eng ivkov ong ou u ukov uravlyov
zi egler eliński mmer mmerman mmermann nk
zo u
zu ckerman ev ma niga
zw icky ingli
zü rcher
ál varez
ça kır
çe lik tin
öz al demir kan türk
če rný
đi nđić
đo rđević
şa hin
şi mşek
`;
