/** Common adjectives, in their plain form. One line for words with the same first two letters. */
export const commonAdjectives = `
ab le normal rupt sent solute stract surd undant usive
ac ademic ceptable cessible cidental countable curate oustic tive tual
ad aptive dictive ditional equate jacent ministrative ult venturous verse
ae rial sthetic
af filiated fluent fordable raid
ag ed gressive ricultural
al coholic ien ike ive legorical lergic one oof ternate ternative
am ateur biguous bitious
an alytic alytical cient gry gular nual onymous xious
ap ocalyptic parent propriate
aq uatic
ar bitrary chitectural chival ctic id med tificial tistic
as hamed tronomical
at hletic omic tractive
au dio thentic thoritarian thoritative tomatic tonomous
av ailable erage
aw are ful kward
ba d ggy ld rbaric re sic
be autiful loved neficial nt
bi g lateral lingual ographical tter zarre
bl ack and ank eak ind ond onde oody ue unt
bo ld ring
br ave azen ief ight illiant ittle oad oke own utal
bu sy
ca lm ndid pable pital rdiac reful reless sual tastrophic
ce aseless ntral ntripetal remonial rtain
ch angeable aracteristic aritable arming eap eerful emical ief ronic ronological
ci rcular vic vil vilian
cl assic assical ean ear ever inical ose umsy
co arse astal gnitive herent ld llective lonial lorful medic mfortable mic mmercial mmon mmunal mpact mparable
co mparative mpatible mpetitive mplete mplex mplicated mprehensive mpulsory ncrete ncurrent nfident nfidential
co ngressional nscientious nscious nsecutive nservative nsiderable nsistent nspicuous nstant nstitutional nstructive
co ntagious ntemporary ntent ntentious ntinental ntinual ntinuous ntractual ntradictory ntrary ntroversial nvenient
co nventional ol operative re rporate rrect rrupt smic stly untless urageous vert
cr azy eative iminal itical ucial ude uel
cu bic ltural mulative rious rrent rved
cy nical
da ily ngerous ring rk
de ad adly af ar cent cisive ep fective fensive fiant ficient finite finitive liberate licate licious mocratic
de mographic monic nse pendent sirable sperate structive termined trimental vout
di fferent fficult ffuse gital m plomatic re rect rty sabled sadvantaged sastrous screte sparate sposable stant stinct
di stinctive verse vine
do gmatic mestic minant omed uble
dr ab amatic astic unk y
du al bious e ll rable
dy namic
ea ger rly rnest stern sy
ec centric clesiastical onomic umenical
ed itorial ucational
ef fective ficient
el aborate derly ectoral ectric ectrical ectronic egant ementary igible ite oquent usive
em inent otional pirical pty
en demic dless ormous thusiastic tire vironmental
ep iscopal
eq ual uivalent
er otic ratic
es pecial sential
et ernal hical hnic
ev en entful entual eryday ident il
ex act cellent ceptional cessive clusive ecutive empt otic pansive pensive perimental plicit plosive ponential press
ex quisite tensive terior ternal tinct tra traordinary travagant treme uberant
fa ctual int ir ithful ke lse miliar mous natic nciful ncy r scist shionable st t tal vorable vorite vourable vourite
fe arful asible deral male minine minist rtile stive w
fi ctional ctitious erce ery nal nancial ne nite rm rst scal t xed
fl agrant at awless eet exible uent uid
fo cal lk nd reign remost rmal rmative rmidable rthcoming rtunate ul
fr agile ank antic aternal audulent ee equent esh iendly ont uitful uitless
fu ll nctional ndamental nny rious ture
ga llant y
ge neral neric nerous netic nial ntle nuine ographical ometric
gi ant fted gantic
gl ad amorous obal orious
go ld lden od thic vernmental
gr adual and aphic ateful ave ay eat een ey im oss otesque
gu ilty
ha bitual ndsome ndwritten ndy ppy rd rdy rmful rmless rsh sty zardous zy
he althy arty athen avy lpful lpless reditary roic
hi gh nd storic storical
ho llow ly meless memade mogeneous nest norable norary rizontal rrible rrific stile t
hu ge man mane manitarian mid morous ngry
hy brid pothetical
ic onic
id eal entical eological
il legal legitimate licit literate
im aginary aginative mediate mense mortal mune partial patient perative perial plicit portant possible practical
im pressive
in accurate active adequate appropriate augural capable cidental clusive coherent complete consistent correct credible
in cremental decent definite dependent digenous direct dividual door dustrial dustrious effective eligible evitable
in expensive experienced fant fantile fectious ferior finite flammatory fluential formal formative genious herent
in itial land nate ner nocent novative sane secure significant solent solvent stant stitutional strumental sufficient
in sular tact tegral tellectual telligent tense tensive terim terior termediate termittent ternal terstate timate
in tolerable tricate trinsic valid valuable verse
ir onic rational regular relevant responsible reversible
je alous
jo int inted lly yful
ju dicial nior st venile
ke en y
ki nd netic
kn owledgeable
la me rge sting te teral test x zy
le ading an arned gal gendary gislative gitimate ngthy nient sbian vel
li able beral ght ghtweight kely near nguistic quid teral terary terate ttle ve vely
lo cal gical ne ng ngtime ose st ud vely w yal
lu cid cky crative nar xurious
ly rical
ma d gic gical gnetic in instream jor keshift le lignant nagerial ndatory nifest nual ny rginal rine rital ritime rked
ma rried rtial rvellous sculine ssive ster terial ternal thematical ture ximum
me an aningful aningless chanical dical dieval diocre dium lancholy morable ntal rciful re rry tabolic tallic
me taphysical tropolitan
mi croscopic d ddle ghty ld litary niature nimal nimum nisterial nor scellaneous ssing ssionary
mo bile ck derate dern dest dular lecular mentary netary nthly numental ody ral rtal tionless tor untainous
mu ddy ltiple ndane nicipal scular sical tual
my sterious stical thical
na ked rrative rrow tional tionalist tionwide tive tural ughty val
ne ar cessary edy gative gligible ighbouring rvous t ural utral w xt
ni ce
no ble isy minal nprofit rmal rthern rthwestern table teworthy torious vel
nu clear mb merical merous
ob ese jective lique scure solete stinate vious
oc casional cupational
od d
of fensive ficial
ol d ympic
on coming going line
op en eratic erational ponent posite tical timistic
or al ange bital dinary ganic ganisational ganizational iginal namental
ot her
ou ter tgoing tstanding
ov al erall erdue erseas erweight
ow n
pa cific inful le pal rallel ramount rental rish rliamentary rtial rticipatory rticular ssionate ssive st storal tent
pa ternal thological tient triotic
pe aceful culiar nal rfect ripheral rmanent rpetual rsonal tty
ph armaceutical ilosophical ysical ysiological
pi ctorial nk votal
pl ain anetary astic ausible ayful easant ural
po etic isonous lar lite litical lygamous or pular pulous rous rtable sitive ssible sterior sthumous tent tential
po werful
pr actical ecarious ecious ecise edatory edictable eferable egnant eliminary emier emium eparatory esbyterian esent
pr esidential essing estigious etty evalent evious imary ime imitive imordial incipal ior ivate ivileged oblematic
pr oductive ofessional ofitable ofound ogressive olific ominent omising one oper oportional oprietary osperous
pr otective oud ovincial ovisional ovocative udent
ps ychic ychological
pu blic lmonary re rple tative
qu alitative antitative arterly ick iet
ra cial cist dical dioactive gged mpant ndom pid re tional w
re ady al alistic ar asonable bellious cent ceptive ckless cognisable d dundant flective formist fractive gardless
re gional grettable gular gulatory lative lativistic levant ligious luctant markable miniscent mote nowned petitive
re presentative pressive pugnant sident sidential sidual sistant sourceful spectable spective sponsible sponsive
re stless strictive tail trospective volutionary
rh etorical
ri ch diculous ght gid sky tual val
ro bust mantic tten ugh und yal
ru de gged ral sty thless
sa cred d fe me ne tirical tisfactory vage
sc andalous arce arlet ary eptical hematic holarly holastic ientific
se asonal cluded cond condary cret cretive ctarian cular cure dentary gmented ismic lective lfish mantic nior
se nsational nsible nsitive nsory ntimental parate rious vere xual
sh aky allow ameful arp iny ort owy rewd y
si ck gnificant lent lly lver milar mple mplistic multaneous ncere ngle ngular nister zable
sk eptical ilful illed illful
sl ender ight ow
sm all art ooth
so cial cialist ft lar le lid litary mber nic phisticated und utheastern uthern uthwestern vereign
sp acious are arse atial ecial ecific ectacular eculative eedy iral iritual oken ontaneous oradic orting
sq uare
st able aff andalone andard ark atic ationary atistical atutory aunch eadfast eady eep erile ern iff ill raight
st raightforward range rategic renuous rict riking ringent rong ructural unning upid
su bject bjective blime bmissive bsequent bsidiary bstantial bstantive btle ccessful ccessive ch dden fficient itable
su ltry mmary nny per perb perficial perior perstitious pposed preme re rgical rplus rprising sceptible spicious
su stainable
sw eet ift
sy mbolic mpathetic nonymous nthetic stematic stemic
ta ctical lented ll me
te chnical chnological enage mperate mporal mporary nder nse ntative rminal rrestrial rrible rritorial rrorist xtile
te xtual
th eatrical eological eoretical erapeutic ermal ick in orny orough oughtful rifty
ti dal dy ght mber meless mely ny resome
to lerant p tal talitarian ugh xic
tr aditional agic ansitional ansparent aumatic emendous iangular ibal opical ue ustworthy
tu rbulent
tw in
ty pical
ub iquitous
ug ly
ul timate
un able animous derground derlying even fair fit iform ilateral ique iversal just precedented reliable safe
up coming per
ur ban gent
us eful ual
ut ter
va cant gue in lid luable riable rious st
ve rbal rbose rsatile rtical
vi able brant cious ctorious gilant gorous le olent rtual sible sual tal vid
vo cal lcanic luntary
vu lgar lnerable
wa rm ry
we ak althy ekly ird lcome ll stern t
wh ite ole olesale
wi cked de despread ld lling se tty
wo nderful oden rldly rldwide rthwhile rthy
wr ong
ye arly llow
yo ung uthful
ze alous
`;
