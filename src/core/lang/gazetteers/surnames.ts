/** Common surnames of many languages and those of people everybody has read of, lower case. One line for words with the same first two letters. */
export const SURNAMES = `
ab ashidze bas bott di e egg ramov ramovich
ac harya heampong hebe heson hterberg kermann osta
ad am amczyk ams eleke enauer eyemi ler vani
ae schbacher
af anasiev olabi
ag afonov arwal garwal nelli nihotri uilar yeman
ah luwalia madi madinejad med n tisaari uja
ai gner nsworth
ak ande bar bulut htar imov intola soy syonov taş
al -assad abi ami brecht bright dridge ekhin eksandrov ekseev exander ford i iyev lawi len lende lison magro meida meyda
al ston thaus tmaier tmann varado varez ves
am adi ari ato bani bedkar es sler stutz
an dersen derson derssen dersson do dre dreev dreotti drews dreyev dropov ikin isimov nan tipov toine tonelli tonov
ao ki un yama
ap felbaum piah pleby
aq uilani uino
ar afat ai aki aujo aújo cher endt khipov mstrong naud nault nautović nold ora slan teta thur tmann
as amoah ano ante hby hcroft hton lan pinall quith sad sange
at atürk herton kins kinson tlee wood
au bert brey bry er erswald mann sten stin
av cı ila
ay ala din dın lward
az evedo izi uma zam
ba ader bis bić biš chelet chmann ckhaus der erbock gchi gshaw hr ier ik iley illy inbridge jwa ker kker kr lakrishnan
ba ldwin lkenende ll llmer logh loyi lzer ncroft nda ndaranaike nerjee nks nnon nsal rak ran ranov rber rbier rbieri
ba rbosa rclay renboim rghouti rker rlow rnard rnes rnett rnier ron rone rre rrera rrett rron rroso rry rth rthelemy
ba rtlett rton rzani schir sile su teman tes tista tra ttaglia tten uer umann umgartner utista xter yrak yrou zhenov
be asley aumont ck ckenbauer cker ckett ckham ckmann dford di ethoven gin gum hrendt hrens kele lcher ll llini llo
be lousov lov lyaev lyakov n-gurion nard nayoun nder nedetti nedict neš nigni nitez njamin nnett nnis noit nson ntley nz
be rezovsky rg rger rglund rgman rgmann rgström ria rlusconi rnanke rnardi rnasconi rnhard rnstein rnstorff rry rtin
be rtrand sson st ttencourt veridge zos
bh andari ardwaj argava atia att attacharya attarai utto
bi an anchi anco den edermann erhoff ko nder rch rd rkner rnbaum schof shop smarck swas
bl ack ackburn ackwell ackwood air ake anc anchard atter inov ix obel och ocher om oom um umenthal ücher
bo akye ateng brov ccaccio ck denstein eckmann ehner er gdanov hley hn ix laño livar lshakov lsonaro lton naparte nd
bo ndarenko ndarev nhoeffer nnet one oth rges ric risov rkowski rmann rrell s sbach se ssi tha ucher uchet ulanger
bo urgeois uteflika uvier wen wers wman yd yer yle zkurt
br adley adshaw ady ahms and andon andstätter andt aque aun ay eivik ennan entano eschnew eton euer ewer ezhnev idges
br iggs ight inkman inkmann ock ockmann oderick odersen odsky oek onson ooks ouwer own owning oz uce uckner uijn uin un
br undtland unet unner uno uns yant zezinski üderle üning
bu bis chan chanan cher chholz ck ckingham ckley hari i kowski lganin llock ltmann lut nsen rckhardt ren rger rgess rke
bu rkhardt rnett rnham rns rr rton sch sh sse tler tt tterwegge ñuel
by kov rd rne ron
bö hm hme ttcher
bù i
bü chner hler low rgi
bă sescu
bą k
ca ballero bot brera etano i lderon lderón ldwell lhoun llaghan lmy-rey lvert macho meron mpbell mpos mus naris ntu o
ca pello puto ravaggio rbone rdenas rdoso rey rlier rlson rlsson rmichael rnegie ron rpenter rpentier rr rranza rre
ca rrillo rroll rson rstens rter rtwright ruso rvalho rver sals sey ssirer stells stillo stro talano ttaneo ttani vaco
ca vani vour
ce ausescu aușescu lan rvantes
ch aadayev agall akrabarti akraborty amberlain ambers an andler aney aplin apman arles arpentier ase atterjee atterji
ch atterton aturvedi audhry auhan auvin avez ekhov en eng ernenko ernov ernyshevsky ernyshov eung evalier evallier iba
ch icherin ikwanha ilds irac mielewski o odorkowski oe oi omeini omsky opin opra ow owdhury rist ristensen ristiansen
ch ristie ruschtschow ubais ukwu urchill ávez
ci sneros
cl aasen aes ark arke ausen ausewitz ay ayton egg ement ements eveland ifford inton ooney
co bb chran hen hn le leman leridge lin llet llin llins lombo mpton nnell nnolly nnor nrad nte nti ntreras nway ok oke
co olidge ombs oper peland ppola rbett rbyn rdier relli rrea rreia rtez rti ssiga sta stantini tton urbet usin usteau x
co şkun
cr aig amer anach ane awford ick omwell osby oss owley uz
cu arón i llen nha nningham rie rran rrie rtis ster
cz arnecki erny
cé zanne
d' amico angelo
da hl i ladier le lton ly lí m mico ng niel niels nilov njuma nton rboven rby rwin s sgupta ubner um venport vid vidson
da vies vis vutoğlu vydov wson y yan
de an bray bussy cker gas kker laney launay leuze lgado lors mir mirci mirel mirtaş mpsey ng nham nis nisov nt nton
de ripaska rrida sai scartes schamps shpande ssalines tlefsen vlin wey
dh awan oni
di allo as az ckens ckinson ckson derot ekmann etl etrich etz jk jkstra jsselbloem lthey mitroff mitrov ng op sraeli
di tfurth xit xon
dl amini omo
dm itriev itriyev
do _ brindt bson dd dge dik herty hnanyi ležal llfuß minguez mínguez naldson nati ng nizetti nnelly novan ran rofeev
do rofeyev rsey skozil stoevsky stojewski stojewskij ugherty uglas w wland yle ğan ğru
dr ake aper eher ew exler iscoll ogba oste-hülshoff ozdov ummond
ds chughaschwili
du _ an bey bois bček champ da dajew dek dley ffy four lles man mas mont ncan nlap nn nne ong pont puis puy ran rand
du rham rkheim rmaz terte tschke tt tta val
dv orak ořák
dw ivedi
dy achenko ck er
dí az
dö nitz ring
dü rer rr rrenmatt
dą browski
dư ơng
ea stman ton
eb adi ert ner
ec clestone evit heverria
ed ano athy dy en er ison wards
ef imov remov
eg an ger orov uchi
eh lers
ei chendorff chinger chmann ckhoff nstein senhower senstein sler
ek inci
el iseev liott lis lison more sner
em elyanov erson ery
en do gel gelhardt sslin zensberger
ep stein
er dmann dogan doğan hardt ickson iksen iksson makov naux nst shov
es chenbach cobar ken pinoza posito ser trada
et ienne xebarria xeberria
eu ler
ev ans ren
ew ing
ez e
fa bbri bre deyev irbanks lco lk llaci llon n non rage rina rkas rley rmer rooq rrakhan rrell ssbinder ulhaber ulkner
fa ure y ymann
fe ddersen derer dorov doseyev dotov instein kete ldman ldmann llini ng rber rguson rmi rnandez rnando rnández rrara
fe rrari rraro rreira rretti rri uchtwanger ynman
fi ala edler elds gueroa latov lbinger lippov llmore llon nch ndlay nk nkielkraut nley nnegan ore scher sher tch
fi tzgerald tzpatrick tzsimmons
fl anagan aubert eischer eming etcher eury ick int ores oyd ynn
fo ch ley min nseca ntaine ntana ntane rbes rd rster ster ucauld ucault uché urnier wler x
fr aga ancis anco ancois ank anke anklin anz aser azier eeman ege ei eisler eitas ench eud ey ick idman iedan iedman
fr iedmann iedrich ies isch itz olov ost y öhlich ühauf
fu chs jii jimori jimoto jimura jisawa jita jiwara kuda kuyama ller nk rrer rtwängler rukawa
fö rster
ga bor damer ddafi garin idar illard ines leano lilei lindo lkin llagher llegos lli llo lloway llup ltieri mow ndhi
ga nesan nguly o rcia rcía rdner rfield ribaldi rnier rza sser tes tti uck uguin uland ulle uss uthier utier vrilov y
ge bhardt hlen hry iger ißler nscher ntile ntry ntz orge orgiev orgiou rard rasimov rber rlach rmain
gh ani osh osn
gi acometti bbons bbs bson ddens ese lbert les ll llespie llet lmore olitti ordano rard raud scard sler uliani
gl adstone ass eeson enn obke over uck
gn eisenau eist
go ddard dwin ebbels el erdeler ering ethe ff gol ldberg ldman ldmann ldsmith ldstein lovin lubev mes mez ncharov ng
go nzalez nzález nçalves oding odman odrich odwin ossens rbachev rbatschow rbunov rdeyev rdon re rki rshkov to ttwald
go uld ve yal
gr aaf abowski ady af aff aham amsci ant asser assi asso aves ay eco een eene eenwood eer egg egory einer etzky ieg
gr iffin iffith iffiths igoriev illparzer imes imm ishin omov omyko ondin oot opius oss osz otewohl ove oß oße uber
gr ynszpan öhe
gu _ aidó an ardiola bin derian erin erra errero evara ichard illaume illot izot mede o pta ryev senbauer sev shchin
gu sinsky stafsson terres thrie tierrez tiérrez tmann ttenberg yot zman zmán
gy si
gä rtner
gó mez rski
gö bel ring tz tze
gü l neş nther rsel
ha aland as ase beck ber bermann bermas ckett ddad dley eckel ftar gen hn ider ig ines lder le ley ll llmann llstein
ha mada mann mdan milton mmond mon mpton msun n ncock ndke niyeh nke nlon nna nnigan nsen nson nsson o ra rada rding rdy
ha rgreaves riri rmon rmsen rnack rnoncourt rper rrington rris rrison rt rtley rtman rtmann rtung rtz rvey segawa sek
ha shimoto stings tch thaway toyama tton ttori ugen user ushofer usmann usner vel wkins wthorne y yashi ydn yek yes ynes
ha yward zlitt šek
he aley aly arst artfield ath bbel ck ckel gel idegger ikkinen il in ine inemann inonen inrich inz inze isenberg isig
he ller llmann lmholtz mingway nderson ndricks ndriks ndrix nke nkel nnessy nnig nning nriksen nry nze o rbert rman
he rmann rmanns rnandez rnández rold rrera rrhausen rring rrmann rtling rve rwegh rzl rzog ss sse uer witt ydrich yse
hi ckey cks dalgo ggins guchi ldebrandt ll llmann lton mmler ndemith ndenburg nes nrichs nrichsen nteregger ntermeier nz
hi rano rata rsch tchcock tler
ho _ ang arau bbs bsbawm bson chhuth dge dges dgson dler ekstra fer ffman ffmann fmann fmannsthal fmeister fmeyer
ho fstadter fstätter gan hmann lden lder lland llande llenstein llerith llmann lloway lm lmes lt ltmann lz lzer necker
ho ng od oper over pkins ppe pper ran rkheimer rn rne rthy rton rvat rváth rák shino sseini u ughton use uston ward we
ho well yt àng
hr ubesch
hs ieh u
hu ang bbard ber bert dson et ff ffman g ghes isman mala mbert mboldt me mmel mphrey mphreys nger nt nter rst ssain
hu ssein sserl tchinson xley ynh ỳnh
hw ang
hy de
há jek
hä mäläinen
hö cke lderlin
hü bner rlimann
ib arra sen árruri
ic aza hikawa
ig arashi lesias natiev natyev we
ih eanacho
ii da
ik eda egami
il iescu ić yin
im ai
in agaki gram oue önü
io nesco nescu
iq bal
ir ving win
is aacs akov ayev hiba hida higuro hihara hii hikawa
it o oh
iv anov anova ersen es
iw asaki ata
iy engar er
iz etbegović
ja błoński ckson cob cobs cobsen cobson cquet dhav fari gger hn in itley kob kobsson kubowski mes ng nkowski nsen nssen
ja nssens nukowytsch nßen náček nčar ruzelski rvis siński spers urès worski y yalalithaa yawardene
je an fferson ffries ker linek lzin línek nkins nnings nsen on ong senská ssen ssop well
jh a
ji a ang menez ménez nnah nping
jo dl hannsen hansen hansson hn hns hnson hnston liot ly nathan nes ng rdan shi spin st vanović yce
ju arez dd hász lien ma ncker ng árez
jä ger rvinen
jö nsson
jø rgensen
ka bila czmarek czyński dyrow fka game hlo ifu iser linin linowski lkan ltenbrunner mau miński ndinsky ne neko ng nt nté
ka plan poor pur pustin ra raca radzic radžić ragöz ramanlis rim rimi riuki rl rlsson rpov rzai shiwagi sparov syanov
ka tayama to tz ufman ufmann ul unda ur utsky vanagh wabata y ya zakov źmierczak
ke ane arney ating ats egan il ita itel kkonen ller llner lly lsen mp ndall nnan nnedy nt nyatta pler rensky rn rr skin
ke ssler telsen ynes ßler
kh alil amenei an anna aritonov atri odorkovsky okhlov omeini oury rushchev umalo
ki baki dd efer ely erkegaard esinger kuchi lic lpatrick m mani mura ng ngsley noshita nsella pchoge plagat pling pruto
ki rby rchner rillov rk rkpatrick rkwood rschbaum selyov shida ssinger tagawa tamura
kl arsfeld aus ee ein einmann eist emperer erk estil imov imt insmann itschko opp opstock ose uge
kn app ef ight oll owles ox
ko bayashi ch estler fler gler hl hli izumi jima k koschka lb lesnikov ller llwitz lomoisky lář marov morowski naté ndo
ko ndratyev ng novalov nrad pernikus pp pylov rhonen rkmaz rolev rolyov sachev shelev skinen ster stin sygin tov valchuk
ko valenko valyov vačević vács walczyk walski yama zak zlov złowski ç łodziej
kr aft ahl amer amp-karrenbauer asnov aus ause auß avchenko avchuk awczyk ebs eisky emer enz etschmann etschmer ieger
kr ishnamurthy istensen oos opotkin ug ugman use ylov ál ämer ól öger üger
ku biak bicki bo brick charski chma do drin dryashov dryavtsev fuor hlmann hn likov lkarni mar mari ndera nz nze rokawa
ku rosawa rt rtuluş rz sturica zmin znetsov čan čera
kw aśniewski iatkowski ok on
ká dár
kä lin stner
ké rékou
kö hler nig se ster
kü bler hn hne hnert ng
kı lıç
la can cey chmann ckner croix fontaine forgue garde gerfeld gerlöf ine katos m mb mbert mbsdorff my ncaster ndmann
la ndowska ndry ne ng ngdon nge nger ngley nglois ngmann pin porte ra rin rkin rsen rsson schet sker-schüler ssalle
la urent uterbach voisier vrov wrence wson zarev
le ach ahy al bedev blanc brun chner clerc clercq comte e euwen febvre fevre ger grand hmann hmkuhl htonen i ibniz itner
le jeune maire maitre moine nin nnon nz onard one onov opardi penies rmontov roux roy slie ssing ster terme ung
le utheusser-schnarrenberger veque vin vine vy wandowski wis yen
li ang ao eberman ebermann ebig geti m ma n ncoln ndberg ndbergh ndemann nden ndgren ndner ndqvist ndsay ndsey ndström
li nk nke nné ppmann s szt ttle tvinenko tvinov twinenko u vingston
ll oyd
lo banov cke ckhart ckwood ewenstein gan ginov hmann mbardi mbardo ng ngo pes pez renz renzen uis uverture vell vett we
lo well wry
lu _ bbers ca cas cke dendorff dwig hmann kaschenka kaschenko kashenko kin kács la mière mumba na nd ndberg ndgren ngu o
lu ther tz zhkov
ly _ nch on ons otard senko
lé vi-strauss
lê _
ló pez
lö ffler fven scher w wenstein
lü _ bcke bke thi
ma as buza carthur cdonald chado chiavelli cias ciejewski ck ckay ckenzie ckie ckintosh clean cleod cmillan cri cron cy
ma ddox digan dison dsen duro eda es gnusson gritte guire hajan hathir honey ier illard ina izière jewski karios karov
ma kinde ksimov lakhov ldonado lema lhotra lik linin linowski llet lone lraux lyshev ncini ndela ndelbaum ndelstam net
ma nn nnerheim nning nsour nstein o rchal rchand rchenko rchetti rciniak rcos rcuse rechal rgulis riani rie rini rino
ma rić rkov rković rks rlowe rques rquez rsh rshall rtens rti rtin rtinelli rtinez rtini rtino rtins rty rtynov rtínez
ma ruyama rx saryk schadow seko slov son sson ssu suda thebula thews thieu tisse tsuda tsui tsumoto tsuo tsuoka ttarella
ma tthews tthiesen ttsson tveev tviyenko upassant urer uriac urice xwell y yer ynard yr zowiecki zur zurek zza zzini
mb appé atha eki
mc alister allister bride cain carthy connell cormick coy culloch donald grath gregor guire intyre kay kenna kinley
mc laughlin mahon namara pherson
me ad adows dina dvedchuk dvedev dwedew er hra hta ier ijer ili inecke inhof ir ister jia lnikov lnyk loni lville nard
me ndel ndelssohn ndes ndez ndoza nem ngele non nsah nzel rcer rcier rkel rrill rtens rwe rz sserschmidt ssina ssner
me tcalfe tternich tz tzger unier yer za
mi chalak chalski chaud chel chels ddleton elke khailov kheev lani lei les llar ller llet lls lne losevic lošević lton
mi nami rabeau ronov ró shima shra shustin tchell tsotakis ttal tterer tterrand ura yamoto yata yazaki zrahi
mk hize
ml adic adić
mn angagwa
mo _ butu di digliani drow hammadi hamud hnke i iseev koena lina lière ll lnár lotov lotow ltke mmsen mper ndrian net
mo nnier nroe ntague ntanari nteiro ntes ntesquieu nteverdi ntgomery nti ntoya ody on oney ore radi rales ran reau reira
mo rel relli reno retti rgan rgenstern rgenthau ri rin rita ritz roz rozov rris rrison rrow rse rsi rtensen rton ser ss
mo ssadegh ulin ura urinho yer yo zart
mu barak eller gabe gisha kherjee khin lder llen ller lligan noz nro rakami rata ravyov rillo rphy rray rsi rthy seveni
mu sharraf sil ssolini tasa tua ñoz
my ers
má rquez
mä kelä kinen
mé száros
mö ller rike
mø ller
mü ller ntefering ri
na biullina dkarni gai gata gy hles idoo idu ik ir jjar kagawa kajima kamura kano kayama nsen rayanan sh sr srallah sser
na umann umov valny varro walny yak zarov
nc ube
nd iaye lovu
ne al gri hru krasov lson mtsov mzow ri ruda tanjahu tanyahu ubauer uhaus umann well wman wton
ng _ cobo uyen uyễn
ni cholls chols cholson ckel colas ehaus elsen emann emeyer emi eminen enhaus etzsche inistö kiforov kitin kolaev
ni kolaidis kolayev kolenko kolić lsen lsson shida shimura ssen tzsche xon
nj oroge
nk osi rumah
no ack ble da el guchi lan lde lte mura riega rman rris rton ske uripour valis vikov votný vák váková wak wakowski wicki
no witzki
nu gent nes nez ssbaum ßbaum
nw osu
ny erere ström
né meth
nú ñez
ně mec
o' brien connor donnell hara neill reilly sullivan
oa kley
ob ama asanjo erhuber ermaier ermeier rador
oc hieng hoa
od ermatt hiambo inga ongo onnell
oe _
og ata awa den unleye
oh _ no
oj o
ok ada afor amoto azaki eke onkwo oye ubo
ol awale eynik iveira iver ivier iynyk mert ofsson sen son sson szewski áh
om ondi
on ishi o yango
op oku penheimer pong
or bán ekhov lando lov ozco tega tiz well
os born borne ei ipov sietzky trovsky trowski wald
ot a ani ieno is suka t te to
ou attara yang
ov chinnikov
ow en ens usu
oy ama elaran
oz awa
pa checo dilla dmanabhan ganini gano ge get hlavi ine lach lme lmer lmerston lmieri lumbo n nchenko ndey ndit nfilov nov
pa nt padakis padopoulos pandreou pe pen pp racelsus rekh ris rish risi rk rker rkinson rks rr rrish rsons squier
pa sternak steur tel til tnaik trick trushev tterson tton ul uli ulsen velić vlov vlović war wlak włowski xton yet yne
pa yton
pe abody acock arce arson chstein ck dersen el eters llegrini llegrino lletier mberton na ng nn pper rcy reira rera res
pe rez rkin rkins ron rret rrier rrin rrot rry rsson rón skov ssoa stalozzi ters tersen terson trenko trov trova trović
pe ttersson tukhov töfi ymann ña
pf effer eifer eiffer
ph am an elan ilipp ilippe illips ạm
pi card casso chler chon ckett eck enaar eper erce erre etrzak ke ketty llai lsudski neda nochet nto otrowski randello
pi ras rker scator storius tt tts zarro ñera łsudski
pl anck ank atini atonov att atzeck ekhanov ummer
po dolski e falla godin hl hlmann incaré irier korný lat lk llard llock ltoranin lyakov mpidou nomarenko nomarev
po nomaryov ole pa pe pescu pov pova pp roschenko roshenko rter rtillo spíšil tanin tapov tter tts ulain ulsen well wer
po wers
pr att endergast entice escott eston etorius euß evost ice igoschin igozhin imakov ince ins itchard obst ocházka octor
pr odi okhorov okofiev oudhon oust
pu ccini gh igdemont rcell schkin shkin tin tnam
py m
pé guy rez tain
qa sim
qi an ao n u
qu esada ick igley inn intero isling reshi
ra ab bin binovich chmaninov chmaninow dcliffe debe demacher detzky fferty ghavan himi iner jagopal japaksa joy leigh
ra machandran manathan maphosa mirez mos msay msey mírez ndall ndolph nkin o smussen sputin stogi tcliffe thenau thore u
ra uch vel wlings y ymond zak
re agan ddy dman ed es eves gan ich ich-ranicki ichel ichert id illy imann imer infeldt inhardt inhold iter my nard naud
re nault nner uter uther vere y yes ynaud ynolds zaei
rh odes
ri bbentrop beiro cci ce ch chards chardson chmond chter ddle dley edel efenstahl eger egler emann esch ggs ley lke
ri mbaud naldi ngelnatz os pley tter va vera vers viere zzi zzo
ro ach bbins berts bertson bin binson bles bson cha che ckefeller ckwell dgers din dionov drigues driguez dríguez e ger
ro gers gozin hani hde jas lland llins mano manov mero mmel mpuy oney osevelt sa sales se sen senbaum senberg senfeld
ro senkranz senthal ss ssellini ssetti ssi ssini th the thschild uhani usseau usseff ussel ux we wland wley wling y yce
ro yer
ru bens binstein bio ckstuhl del denko dolf dolph ggiero iz msfeld nge pp sh shdie skin ssell sso therford tkowski
ru tledge to tte
ry abkov abov an bakov
rá cz kosi
rö der hm mer ntgen sler ttgen
rü egg
rů žička
sa akaschwili akashvili arinen charow dat dowski fonov fronov ha hni ito kai kamoto kharov kurai la lazar leh lem linas
sa lisbury ll lminen lmon lvini moylov mpson muels nchez ndberg nder nders ndoval nford nna no ntiago ntoro ntos rgent
sa rkozy rrazin rtori rtre rı saki to uer unders uter vage vchenko velyev viano vin wada wicki wyer xena xon
sc haller harnhorst heel heer heffler heidemann henk herer hiller hilling hily hindler hirach hlegel hliemann hlöndorff
sc hlüter hmid hmidt hmitt hmitz hneider hnitzler holz hopenhauer hostakowitsch hottmann houten hrader hramm hreiber
sc hreiner hroeder hröder hröter hubert huh huhmacher hulte hultz hulz hulze humacher humann huschnigg huster hwab hwabe
sc hwartz hwarz hwarzenberg hweitzer hweizer häfer hön hönberg hönborn hüler hüssel hütte hütz hütze ott
se aton chin dgwick dláček ehofer ghers idel ifert itz lby lenskyj leznyov mprún myonov n nghor ngupta o rgeev rra rrano
se rvet thi well xton ymour
sh ah akespeare amir anahan annon ao apiro apoval arif arma aron arp aw cherbakov ea eehan elley elton en epherd eppard
sh eridan erman estakov etty evchenko evchuk i ibata ields ilov imada imizu in inde inohara irokov iryaev oigu ort
sh ostakovich rivastava ubin ukla uvalov
si bal belius ddons dney dorov ebert egel eyès kora lbermann lberstein lone luanov lva lver lvestri ma menon mon monov
si mpson ms nclair nger ngh nha si sulu thole
sj öberg
sk inner ripal
sl ater attery oan omka oterdijk
sm all etana irnov irnova it ith its
sn ow yder
so ares bchak bolev byanin dhi kolov kołowski lana lberg lis loviev lovyov lschenizyn lzhenitsyn mbart mers merset mmer
so mmerfeld ng nntag rokin ros rrentino to usa uthgate uza yinka
sp aak ahn arks assky ears ence encer engler ielberg inoza itzweg ringer äth
sr inivasan ivastava
st adler afford ahl alin anković anley anton ark auffenberg eele ein einbach einbeck einer einmeier einmetz einmeyer
st endhal epanov epashin ephan ephens ephenson erling ern erne evens evenson ewart eyn ock oiber ojanović okes oll
st oltenberg one out oyanov rache rand raub rauß ravinsky rawinsky reep resemann rindberg robl roessner rong uart urm
st yles ępień
su _ arez bramanian dermann ga gawara gimoto giyama harto karno khanov llivan mmers mner n nak rkov ter tter ttner tton
su vorov zuki árez
sv ensson iridov oboda
sw ain aminathan an anson eeney ift
sy berberg kes rskyi
sz abó czepański ewczyk ilágyi ymański ymborska álasi
sá nchez
sö der
sø rensen
sü ß
ta chibana ft gore kada kagi kahashi kano keda keuchi kács lbot lleyrand mbo mura n naka ndon ng niguchi nner o rasenko
ta rasov rkovsky rkowski te ubira vares ylor ş
tc haikovsky
te ixeira kin mbo mer mple ndulkar nnyson rada rboven rrell rry ssier sta
th ackeray akur aler atcher eis iel iele omas ompson omsen oreau ornton orpe urston älmann
ti an epolo erney etz khomirov khonov lley mofeev mofeyev moschenko moshenko rpitz so to tov wari zian
tk achenko achev
to bin bler cqueville dd dorov gliatti jo kayev ledo lkien lstoi lstoy maszewski mpkins prak rres uré wnsend ynbee yoda
tr acy akl an aoré aub avers avis etyakov evelyan evino ittin ivedi ofimov ollope otsky otter otzki udeau ujillo uman
tr ump uong utnev ần
ts ai ang chaikowski chechow chudi e eng hisekedi ipras uchiya uji ukamoto vangirai vetkov
tu cholsky cker djman nç rgenev rgenjew ring rner sk ttle tu
tw ain ombly omey
ty ler moshenko son
tó th
uc hida
ue da no
ul brich bricht janow lrich rich
un derhill derwood dset ger terberger
up ton
ur ban ibe
us manov tinov
uç ar
va jpayee ldez lentine lentini léry nce nderbilt rga rgas rma roufakis silenko siliev squez sseur ughan ughn zquez
ve ga il kselberg lasquez lazquez lásquez nizelos nkataraman rdi rhoeven rhofstadt rlaine rma rmeer rmeulen rnon rwoerd
ve selov selý ttel tter
vi ckers dal dela eira lla llanueva llarreal llegas ncent nnik nogradov rchow rtanen sconti sser tale tali valdi
vl asov iet
vo _ gel gler gt igt lkov llmer lodin ltaire robyov ronin ronov rontsov s ß
vr anitzky ies
vu _ čić
vy as shinsky
vá squez
wa da de dhwa gner igel jda kefield l lczak lden ldheim ldmann lesa lker ll llace llenberg llenstein ller llin llner
wa lpole lsh lter lters lther lton ltz n ng njiru nka rd rden re rhol rner rren shington tanabe terhouse ters tkins tson
wa tts łęsa
we aver bb bber ber bster dekind eks gener gner hner i idel idner igel ill instein iss izmann izsäcker iß lch llington
we lls ndt ng ntworth nzel rfel rner sley st stbrook ston stphal
wh eeler elan itaker ite itehead itehouse itfield itman itney
wi ckremesinghe dodo eczorek edemann eland ese esel esenthal lcox ld lde lder lders lhelm lk lke lkes lkins lkinson ll
wi llard llems lliams llis lson mmer nckelmann nkler nslow nter nterfeld nters nthrop rth t tkowski tt tte ttgenstein
wi ttmann śniewski
wo gan jciechowski lf lff lfowitz lter ng od olf rdsworth uters wereit źniak
wr ight óbel óblewski
wu _ lf lff nderlich
wy att socki ss
wó jcik
wł odarczyk
xe nakis
xi ang ao e ong
xu _ e
ya dav kovlev lçın mada maguchi mamoto manaka masaki mashita mazaki n ng no nukovich nukovych o shin suda tes tsenyuk
ya vlinsky
yb arra
ye _ ager ats fimov gorov ltsin o rmak rmolov
yi ldiz lmaz n
yo koyama o on shida shikawa shimura ung usafzai
yu _ an dhoyono din rchenko shchenko
yı ldırım ldız lmaz
za itsev jąc kharchenko kharov kharova lewski luzhnyi mora nder pata patero rdari rif vyalov wadzki
zb inden
ze lensky lenskyy ller man ng tkin tsche
zh ai ang ao danov eng irinovsky ivkov ong ou u ukov uravlyov
zi dane egler eliński min mmer mmerman mmermann nk
zo la lotov u
zu bkov ckerberg ckerman ckmayer ev ma niga o se
zw icky ingli
zy pries uganov
zü rcher
ál varez
ça kır
çe lik tin
öz al demir il kan türk
ün al
če rný
đi nđić
đo rđević
đặ ng
şa hin
şe n
şi mşek
`;
