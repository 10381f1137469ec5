/** Common adjectives, in their plain form. One line for words with the same first two letters. */
export const commonAdjectives = `
ab le normal rupt sent solute stract surd undant usive
ac ademic ceptable cessible cidental countable curate oustic tive tual ute
ad amant aptive dictive ditional equate jacent ministrative ult venturous verse
ae rial sthetic
af filiated fluent fordable raid
ag ed gressive ile ricultural
al coholic ien ike ive legorical lergic one oof ternate ternative
am ateur biguous bitious ple
an alogue alytic alytical cient gry gular nual onymous tique xious
ap ocalyptic parent plicable propriate t
aq uatic
ar able bitrary chitectural chival ctic duous id med tificial tistic
as hamed sertive tronomical ymmetric
at hletic omic tentive tractive
au dible dio thentic thoritarian thoritative tomatic tonomous
av ailable erage
aw are ful kward
ba d ggy ld rbaric re roque sic
be autiful loved neficial nign nt
bi g lateral lingual ographical sexual tter zarre
bl ack and ank eak ind ond onde oody ue unt
bo ld ring tanical
br ave azen ief ight illiant isk ittle oad oke own utal
bu lky sy
ca lm ndid pable pital rdiac reful reless sual tastrophic utious
ce aseless lestial ltic ntral ntripetal remonial rtain
ch angeable aotic aracteristic aritable arming eap eerful emical ief ildish illy ivalrous ronic ronological
ci rcular vic vil vilian
cl assic assical ean ear erical ever inical ose oudy umsy
co arse astal gnitive herent ld llective lonial lorful lourful medic mfortable mic mmercial mmon mmunal mpact mparable
co mparative mpatible mpetent mpetitive mplete mplex mpliant mplicated mprehensive mpulsory ncise ncrete ncurrent
co nditional nfident nfidential ngenial ngressional nscientious nscious nsecutive nservative nsiderable nsiderate
co nsistent nspicuous nstant nstitutional nstructive ntagious ntemporary ntent ntentious ntinental ntinual ntinuous
co ntractual ntradictory ntrary ntroversial nvenient nventional ol operative rdial re rporate rrect rrupt smetic smic
co stly sy untless urageous vert y
cr azy eative edible iminal isp itical ooked ucial ude uel
cu bic ltural mulative nning rious rrent rved te
cy clical nical
da ily mp ngerous ring rk
de ad adly af ar cent cisive ep fective fensive fiant ficient finite finitive liberate licate licious mocratic
de mographic monic nse ntal pendent relict scriptive sirable solate sperate structive termined trimental vout
di agnostic alectal fferent fficult ffuse gital ligent m plomatic re rect rty sabled sadvantaged sastrous screet
di screte smal sparate sposable stant stinct stinctive verse vine zzy
do ctrinal gmatic mestic minant omed rsal uble ubtful
dr ab amatic astic unk unken y
du al bious e ll mb rable sty tiful
dy namic
ea ger rly rnest stern sy
ec centric clesiastical lectic onomic onomical umenical
ed ible itorial ucational
ef fective ficient
el aborate astic derly ectoral ectric ectrical ectronic egant ementary igible ite oquent usive
em inent otional pirical pty
en demic dless ergetic ormous thusiastic tire vironmental
ep hemeral iscopal
eq ual uitable uivalent
er otic ratic
es pecial sential
et ernal hical hnic
ev asive en entful entual eryday ident il
ex act cellent ceptional cessive clusive ecutive empt otic pansive pensive perimental plicit plosive ponential press
ex quisite tensive terior ternal tinct tra traordinary travagant treme uberant
fa bulous ctual int ir ithful ke llible lse miliar mous natic nciful ncy r scist shionable st t tal vorable vorite
fa vourable vourite
fe arful arless asible deral eble male minine minist rtile rvent stive udal w
fi ctional ctitious duciary erce ery nal nancial ne nite rm rst scal t xed
fl agrant at awless eet exible uent uid
fo cal lk nd olish reign remost rensic rested rmal rmative rmidable rthcoming rtunate ul
fr actional agile ail ank antic aternal audulent ee equent esh iendly ightful ivolous ont osty ugal uitful uitless
fu ll nctional ndamental nny rious ssy tile ture zzy
ga llant unt y
ge neral neric nerous netic nial ntle nuine ographical ometric
gh astly
gi ant fted gantic
gl ad amorous obal oomy orious
go ld lden od rgeous thic vernmental
gr aceful acious adual and aphic ateful ave ay eat eedy een ey im oss otesque
gu ilty
ha bitual iry ndsome ndwritten ndy ppy rd rdy rmful rmless rmonic rsh sty ughty zardous zy
he ady althy arty athen avy ctic lpful lpless reditary roic terogeneous
hi deous erarchical gh larious nd storic storical
ho arse llow ly meless memade mogeneous mosexual nest norable norary nourable peful peless rizontal rrible rrific
ho stile t
hu ge man mane manitarian mble mid morous ngry rtful
hy brid pothetical
ic onic y
id eal entical eological iotic le
il legal legitimate licit literate
im aginary aginative material mature mediate mense minent moral mortal mune partial patient perative perfect perial
im personal plicit portant possible practical pressive probable proper pulsive
in accurate active adequate appropriate augural capable cidental clusive coherent comparable complete consistent
in convenient correct credible cremental debted decent definite dependent different digenous direct dividual door
in dustrial dustrious effective efficient eligible evitable expensive experienced fallible famous fant fantile
in fectious ferior finite flammatory fluential formal formative genious herent itial land nate ner nocent novative
in sane secure significant solent solvent stant stitutional strumental sufficient sular tact tangible tegral
in tellectual telligent tense tensive terim terior termediate termittent ternal terstate testinal timate tolerable
in tricate trinsic valid valuable verse visible
ir onic rational regular relevant resistible responsible reversible
je alous
jo int inted lly yful yous
ju dicial icy nior st venile
ke en y
ki nd ndred netic
kn owledgeable
la me rge sting te tent teral test x zy
le ading an arned ftist gal gendary gislative gitimate ngthy nient sbian thal vel
li able beral ght ghtweight kely mp near nguistic quid teral terary terate ttle ve vely
lo cal fty gical gistic ne nely ng ngtime ose psided st ud vely w yal
lu cid cky crative nar xurious
ly rical
ma cro d gic gical gnetic gnificent in instream jor keshift le licious lignant nagerial ndatory nifest nual ny rginal
ma rine rital ritime rked rried rtial rvellous sculine ssive ster terial ternal thematical ture ximum
me an aningful aningless asurable chanical dical dieval diocre dium lancholy llow lodic morable nial ntal rciful
me rciless re rry ssy tabolic tallic taphysical thodical tropolitan
mi cro croscopic d ddle ghty gratory ld litary niature nimal nimum nisterial nor raculous scellaneous serable ssing
mi ssionary
mo bile ck derate dern dest dular ist lecular mentary nastic netary nstrous nthly numental ody ral rtal tionless tor
mo untainous
mu ddy ltiple ndane nicipal rky scular sical tual
my sterious stic stical thical
na ive ked rrative rrow sal sty tional tionalist tionwide tive tural ughty utical val
ne ar at cessary edless edy gative gligent gligible ighbouring rvous t ural utral w xt
ni ce mble trogenous
no ble cturnal isy minal nprofit rmal rtheastern rthern rthwestern table teworthy torious vel
nu clear mb meric merical merous tritious
ob ese jective ligatory lique scene scure servant solete stinate vious
oc casional cupational
od d
of fensive ficial fshore
ol d ympic
om inous
on coming going line ward
op aque en eratic erational ponent portune posite pressive tical timistic tional
or al ange bital dinary ganic ganisational ganizational iental iginal namental nate thodox
ot her
ou tdoor ter tgoing tstanding
ov al erall erdue erseas ert erweight
ow n
pa cific inful inless le pal rallel ramount rental rish rliamentary rtial rticipatory rticular rtisan ssionate ssive
pa st storal tent ternal thetic thological tient triarchal triotic
pe aceful culiar destrian nal ninsular nsionable rceptible rfect ripheral rmanent rmissible rpetual rsistent rsonal
pe rtinent rverse ssimistic tty
ph armaceutical enomenal ilosophical onetic ysical ysiological
pi ctorial cturesque nk ous votal
pl ain anetary astic ausible ayful easant enary ural uralist
po etic isonous lar lite litical lygamous or pular pulous rous rtable sitive ssible sterior sthumous tent tential
po werful werless
pr actical agmatic ecarious ecious ecise edatory edictable eferable egnant eliminary emier emium eparatory eposterous
pr esbyterian esent esidential essing estigious esumptive etty evalent eventive evious imal imary ime imitive imordial
pr incipal ior ivate ivileged obable oblematic ocedural oductive ofessional oficient ofitable ofound ogressive olific
pr ominent omising one oper ophetic oportional oprietary ospective osperous otective oud overbial ovincial ovisional
pr ovocative udent
ps ychiatric ychic ychological
pu blic erile lmonary nctual re rple tative
qu aint alitative antitative arterly eer ick iet
ra cial cist diant dical dioactive gged mpant ndom pid re sh tional w
re ady al alistic ar asonable bellious cent ceptive ciprocal ckless cognisable ctangular d dundant flective formist
re fractive freshing gal gardless gional gressive grettable gular gulatory lational lative lativistic levant ligious
re luctant markable miniscent mote nal nowned petitive presentative pressive pugnant quisite sentful sident sidential
re sidual silient sistant solute sourceful spectable spectful spective sponsible sponsive stless strictive tail
re trospective volutionary
rh etorical
ri ch diculous ght ghteous ghtful gid gorous pe sky tual val
ro bust mantic sy tten ugh und yal
ru de gged ral sty thless
sa cred crificial d fe line me ndy ne nitary rcastic tirical tisfactory vage
sc andalous arce arlet ary enic eptical hematic holarly holastic ientific
se asonal cluded cond condary cret cretive ctarian cular cure dentary gmented ismic lective lfish mantic nior
se nsational nsible nsitive nsory nsual ntimental parate quential rene rious rvile vere xual xy
sh abby adowy ady aky allow ameful arp eer iny ort owy rewd rill y
si ck ckly gnificant lent lly lver milar mple mplistic multaneous ncere ngle ngular nister zable
sk eptical ilful illed illful inny
sl ack avish eepy ender ick ight im ippery ow uggish
sm all art ooth
sn ug
so apy ber ciable cial cialist cietal ft lar le lemn licitous lid litary luble mber mbre nic phisticated re rrowful
so und ur utheastern uthern uthwestern vereign
sp acious are arse atial ecial ecific ectacular eculative eechless eedy icy inal iral iritual lendid oken ontaneous
sp oradic orting otless
sq uare
st able aff ale andalone andard ark atic ationary atistical atutory aunch eadfast eady eep ellar erile ern icky iff
st ill ingy ormy out raight raightforward range rategic renuous rict riking ringent rong ructural ubborn unning upid
st urdy ylish
su bject bjective blime bmissive bordinate bsequent bsidiary bstantial bstantive btle ccessful ccessive ch dden
su fficient icidal itable ltry mmary nny per perb perficial perfluous perior perstitious pportive pposed preme re
su rgical rplus rprising sceptible spicious stainable
sw eeping eet ift
sy mbolic mmetrical mpathetic mptomatic nonymous nthetic stematic stemic
ta cit ctful ctical lented ll me ngible rdy rt steful sty ut
te chnical chnological dious enage mperate mporal mporary nacious nder nse ntative rminal rrestrial rrible rrific
te rritorial rrorist xtile xtual
th eatrical ematic eological eoretical erapeutic ermal ick in irsty orny orough oughtful oughtless rifty
ti dal dy ght mber meless mely mid ny resome
to lerant p pical rrential tal talitarian ugh xic
tr aditional agic anquil ansatlantic ansient ansitional ansitory ansparent aumatic eacherous emendous iangular ibal
tr icky ilateral ivial opical oublesome ue ustworthy
tu rbulent
tw in
ty pical
ub iquitous
ug ly
ul timate
un able animous derground derlying even fair fit iform ilateral ique iversal just lawful precedented reliable safe
up beat coming per right
ur ban gent
us eful eless ual
ut ter
va cant gue in liant lid luable riable rious st
ve hement iled nerable rbal rbose rsatile rtical
vi able brant carious cious ctorious gilant gorous le olent rtual rtuous sible sual tal vid
vo cal cational latile lcanic luntary racious
vu lgar lnerable
wa rm ry tery yward
we ak althy ary e ekly ighty ird lcome ll stern t
wh ite ole olesale olesome
wi cked de despread ld lful lling ndy ntry se tty
wo nderful oden olly rdy rkable rldly rldwide rthless rthwhile rthy
wr etched ong
ye arly llow
yo ung uthful
ze alous
`;
