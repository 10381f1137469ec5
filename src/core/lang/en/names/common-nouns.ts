/** Common nouns of all fields, singular. One line for words with the same first two letters. */
export const commonNouns = `
ab bey bot ility olitionist sence undance use
ac ademy celerator cent ceptance cess cident colade cord count curacy he id oustics quaintance re ropolis t tion
ac tivist tivity tor tress
ad _ dress herence jective ministrator miralty mission olescent ult ultery vance vantage vent venture venturer versary
ad vert vice visor vocate
af fair fidavit finity icionado termath ternoon tershock
ag e ency enda ent gression ony riculture
ai d de m r rfield rport
al bum cohol e ien legiance legory lergy ley liance lowance ly manac phabet tar ternative titude to uminium umnus
am ateur bassador ber biguity bush monia nesty ount plifier
an alogy alysis alyst archy atomy cestor cestry chor chorage ecdote gel ger gle imal kle nex niversary omaly swer t
an tagonist tenna them tibiotic tidote tique tiquity xiety
ap ology p parel peal pearance petite plause ple pliance plicant proach proval
ar c chbishop chipelago chitect chitecture chive ea ena istocracy istocrat ithmetic m mistice mor my ray rest rival
ar row senal son t tery thropod ticle tillery tisan tist
as cent h pect pirin sailant sassin sault sembly set sistance sistant sociate teroid tronaut tronomer tronomy ylum
at heist hlete hletics mosphere om rocity tack tempt tendance tendant tic titude torney tribute
au ction dience dit ditorium nt ra thor thority tism tomobile tonomy tumn
av alanche enue erage iator
aw ard
ax e is
ba by chelor ck cklash ckup con g il it ker lance lcony ll llad llet lloon llot n nd ndit nk nker nkruptcy nner nquet
ba ptism r rbarian rber rd rgain rley rn ron rrel rrier rrow rter se sin sis sket ss ssist t tch th ttalion ttery ttle
ba ttlefield y yonet zaar
be ach am an ar arer ast at auty aver ck d e ef er et etle ggar half havior haviour ing lief ll lt nch nefactor
be neficiary nefit quest rry stseller t trayal verage
bi as ble cycle d gamy ll llionaire n odiversity ographer ology rd rdie rth scuit shop shopric t te
bl ackmail ackout ade ame anket ast aze ind oc ock ockade ockbuster og ood ossom ow ueprint ues uetooth
bo ard at dy lt mb mber nd ne nus ok oklet om ot oth rder redom rough ss tanist ttle ttom undary unty ut utique w wel
bo wl wler x xer xing y ycott
br ain anch and andy ass avery each ead eadth eak eakdown eakfast eakthrough east eath eed ewer ewery ibe ick ide idge
br ief ig igade igadier igand oadband oadcast oker onze ook oom other owser ush utality
bu bble d dget ffalo ffer g lb lk ll lldozer llet lletin llock lly nch ndle nker rden reau reaucracy reaucrat rgess
bu rgher rial rn rst s sh sinessman sinesswoman tcher tler tt tter tton yer zz
by pass
ca bin binet ble che det ge ke lcium lendar lm mel meo mera mp mpaign mpus n nal ncer ndidacy ndidate ndlestick nnon
ca noe non nvas p pacity pe pital pitalist ptain ption ptive ptivity pture r ravan rbohydrate rbon rd rdinal re reer
ca regiver retaker rgo ricature rnival rol rpenter rpet rriage rriageway rrot rt rtilage rtoonist se sh sino st ste
ca stle sualty t talog talogue talyst tapult tastrophe tch tegory thedral ttle ucus use valry ve vern
ce asefire lebrity ll ment metery notaph nsor nsus nt ntenary nter ntimeter ntimetre ntre ntury ramic real remony
ce rtainty rtificate
ch ain air airman allenge amber amberlain ampion ance ancellor ange annel ant aos apel apter aracter aracteristic
ch arcoal arge ariot arity arm art arter ase at auffeur eck eer eese eetah ef emical emist emistry emotherapy erry ess
ch est ick icken ief ieftain ild ip lorine ocolate oice oir olera ord ore oreographer orus ronicle urch
ci garette nema pher rcle rcuit rcular rcumstance rcus stern tadel tizen ty vilian
cl aimant an arinet arity ash ass assic ause aw ay eanup ergyman erk ick ient iff imate imax ip oak ock one osure oth
cl oud own ub ue uster
co ach al ast at balt ckerel cktail conut d de efficient ffee ffin il in incidence ke llaborator llage llagen llapse
co lleague llector llege logne lonel lonialism lonist lonnade lony lor lour lt lumn lumnist ma mbat mbine meback
co median medy met mfort mic mmand mment mmentary mmentator mmerce mmercial mmissar mmission mmittee mmodity mmodore
co mmon mmonwealth mmune mmunique mmunism mmunist mmunity mpanion mpany mparison mpassion mpetitor mplaint mplexity
co mpliance mponent mpound mprehension mpression mpromise mrade ncept ncern ncert ncerto ncession nclave nclusion
co ncrete ndition ndolence ndor nduct nductivity nductor ne nfederacy nfederate nference nfessor nfidence
co nfidentiality nflict nfluence nfusion nglomerate ngress ngressman nnectivity nquest nscience nsensus nsent
co nsequence nservatism nservative nservatory nsort nspiracy nspirator nstituency nstituent nsul nsulate nsultant
co ntact ntemporary ntempt ntent ntest ntext ntinent ntingency ntingent ntinuity ntract ntractor ntralto ntrast
co ntributor ntrol ntroversy nversion nvert nvict nvoy ok okie ordinator p pper py ral rd re rn rner rnerstone rnfield
co rporal rps rpse rpus rrespondence rrespondent rridor smonaut smos st stume ttage tton uch ugh uncil uncillor unsel
co unselor unt unter untess untry unty up uple upon urage urse urt urtesy urthouse urtier usin venant ver w ward
cr ab ack aft aftsman ane ash ater eam eativity eator eature edit eek eep est ew ib icket icketer ime iminal isis itic
cr iticism itique op oss ow owd own ucible uelty uise usade usader ush ust y ystal
cu b cumber isine lprit lt lture p rator re rfew riosity rrency rrent rriculum rse rsor rtain rve stody stom stomer t
cy cle clist linder
da d gger iry m mage me mp nce ncer nger rk shboard taset te ughter wn y
de acon ad adlock al aler an ath bate bris bt btor bugger but cade cathlon cay ceased cision ck cline crease cree ed
de er fault feat fect fence fendant fense ficiency ficit gree ity lay legate light livery lta mand mocracy mocrat mon
de monstrator n nial nsity ntist ntistry parture pendant pendency posit pot pression pth puty rivative scendant scent
de sert sign sire sk spair ssert tail tainee tective tector terminant terrent vice vil w
di abetes agnosis al alect alog alogue ameter amond arist ary ctator ctionary esel et fference fficulty ffusion git
di gnity mension nner nosaur ocese plomacy plomat rective rector rectory rt sadvantage sappearance saster sc scipline
di scovery scussion sguise sgust sh sk smay smissal sposal spute stance stress stributor strict sturbance tch ve
di vergence version versity vide vidend ving vinity vision vorce
do ck ctor ctorate ctrine cument cumentary g le ll llar lphin main me minance nkey nor or ping se t uble ubt wager
do wnfall wnload wntown wry
dr aft agon ainage ama amatist eam ess ift ink ive iver op ought ug um ummer
du chess chy ck el et gout ke ngeon o st ty
dw arf
dy e namics namite nasty
ea gle r rl rldom rth rthquake se st
ec ho lipse onomics onomist onomy
ed ge ict ifice ition itor itorial ucator
ef fect ficiency figy fort
eg g o
el der ector ectorate ectrician ectricity ectrode ectron ectronics egy ement ephant ite oquence
em ail bargo bassy blem broidery erald ergence ergency igrant ission otion peror phasis pire ployee press ulator
en clave closure counter d deavor emy ergy gine gineer quiry semble terprise thusiasm thusiast tity trance trant
en trepreneur try velope vironmentalist voy zyme
ep ic idemic ilogue isode istle ithet och
eq uality uator uestrian uilibrium uity uivalence uivalent
er a osion ror
es capade cape cort pionage say sence tate timate tuary
et ernity hanol her hics hnicity
eu logy ro
ev e ening ent idence il
ex ample cavator cellence cerpt cess change clusion cuse ecutioner ecutive ecutor ercise hibit ile istence it odus
ex orcism orcist oskeleton pansion patriate pense perience periment pert pertise ploit plosion plosive ponent port
ex posure press pulsion tension tent terior tract travaganza treme tremist
ey e ebrow
fa bric cade ce ct ctor ctory culty ilure ir iry ith lcon ll me mily n ntasy re rm rmer scism scist shion t te ther
fa ult una vor vour x
fe ar ast at ather ature deralist e ed llow lony male minist nce rn rry rtilizer stival stivity tus ud ver
fi asco ber bre ction ddle delity ef eld elder ght gure gurehead le ling ll lm lter n nal nale nalist nance nger nish
fi r re refighter rm rmware sh sher shery st t xture
fl ag air ame ank ash at avor avour aw ea eet esh ight ock ood oor ora otilla ow ower uid ute ux y
fo cus e ld lder lk lly od ol ot otballer rbearance rce rd rehead rest restry rger rgery rk rm rmat rmula rt rtress
fo rtune rum ssil ster ul undling undry wler x yer
fr ame anchise aternity aud eak eedom eehold eelance eeway eight eighter enzy equency esco eshman iar iend igate og
fr ont ontier ontman ost uit
fu el gitive nction nctionality nd ndraiser neral nk r rniture ry se sion ture
ga ble in it laxy le llery lley llon llows mble me mer ming ng p rage rden rland rlic rment rrison s sp te teway uge
ga ze zette
ge ar l m nder ne nealogy neral neralissimo nerator nesis netics nius nome nre ntleman ntry nus sture yser
gh ost
gi ant ft gabit ll n nger rder rl
gl adiator amour ance and ass impse obe oom ory ossary ove ucose ycogen yph
go al at blet d ddess ld ldsmith lf lfer od ods rge rilla spel ssip ut vernance vernor vernorate
gr ace ade adient aduate ain am ammar anddaughter andeur andfather andmaster andmother andparent andson anite ant ape
gr aph aphics ass atitude ave avity eed eenhouse enade enadier id ief ievance ill ocer ocery oom ound oup ove owth
gu arantee arantor ard ardian errilla ess est idance ide ild illotine ilt inea itar itarist lf ll n nman nner npowder
gu t y
gy m mnasium
ha bit bitat cker il ir lf ll llway lt mlet mmer nd ndful ndicap ndle rbor rbour rdcover rdware re rm rmony rp rvest
ha shtag t tred ven wk y
he ad ader alth art artland at ath aven avyweight ctare dgehog ight ir iress licopter lium ll lm lmet lp lper misphere
he n patitis rald rd resy retic ritage ro roin roine
hi atus ghlands ghlight ghway ll nge nt p ppo storian story t
ho ckey lder le liday mage me meland mestead micide nesty ney nor nour od ok pe pper rde rmone rn roscope rror rse
ho rticulture spital spitality st stess tel tspot ur use usehold
hu b e g ll man manitarian manity mor mour nger nt nter rdle rricane sband sbandry t
hy drogen ena mn pertension pothesis
ic e eberg on
id ea eal ealism entity iom ol
ig norance
il literacy lness lustrator
im age agery balance migrant munity pact perialism plant port portance pression print pulse
in box cendiary cense centive ch cident cision clusion come convenience crease cumbent cursion dependence dex dicator
in dividual dustry equality ertia famy fancy fant fantry feriority fielder flow fluence flux formant gredient habitant
in heritance itial itiative jury justice k let ning nocence quiry sanity sect side sider sight signia sistence spector
in stance stant stinct stitute structor sulin sult surance surgency surgent take teger tegrity tellect tellectual
in telligence tensity tent terest terference terior terlocutor termediary terregnum terval timacy tolerance tranet
in trigue vasion ventor ventory vertebrate vestigator vestiture vestor
io dine n
ir on ony regularity
is land lander le omer otope sue thmus
it em inerary
iv ory y
ja ckal ckpot il m r w zz
je alousy rsey st t w wel weller welry
jo b ckey int ke urnal urnalism urnalist urney y
ju bilee dge diciary ice mp nior niper nk nta risprudence rist ry stice venile
ke bab eper rnel y ystone
kh an
ki ck d dney ller logram lometer lometre lowatt n nd ndergarten ng ngdom ss t tchen
kn ee ife ight ock owledge
la b bel bor boratory bour byrinth ck crosse dder dy g goon ke mb mp nce nd ndmark ndscape ne nguage ntern ptop rk ser
la titude ttice ugh ughter unch ureate w wn wyer yer yman yout
le ad ader af aflet ague ak ap ase asehold ave cture ft g gacy gality gend gion gislature gitimacy isure ngth ns opard
le prosy sson tter ukaemia ukemia vel vy
li aison bel berty brary bretto cense e ege eutenant fe ft ght ghthouse ghtning ly mb mestone mit ne nen ner neup
li nguist nk on p quor st teracy terature ver very vestock ving
lo ad af an bby be bster cal cality cals ch ck dge g garithm gic gin gistics go ngitude ok okout om op rd re ser ss t
lo ttery ve ver yalist yalty
lu ck ggage ll mber nch ng xury
ly nx ric ricist rics
ma chine chinery gazine gic gician gistrate gnate gnet gnitude hogany id iden il inframe inland instream intenance ize
ma jesty jor jority ker keup laria le lice ll mmal mmoth n ndate ndolin neuver nganese ngo nifesto nner nor nsion ntle
ma nual nufacture nuscript p rathon rauder rble rch rgin rina rine rk rkdown rket rquess rriage rrow rshal rtyr rvel
ma scot sk son sonry ss ssacre ster stery t tch te terial thematician thematics ths triarch trix tter verick xim ximum
ma yor
me ad adow al an ans asure at chanic chanism dal dian dicine diocrity dium dley gabyte lodrama lody mber mbrane me
me moir morabilia morandum morial mory nace ntion ntor rcenary rchandise rchant rcury rcy rger ridian rit rmaid ssage
me ssaging ssenger tabolism tadata tal taphor teor teorite ter thane thod tre tro tropolis tropolitan
mi ddle ddleman ddleware dst ght grant le lestone litant litia lk lkman ll llennium ller llet llimetre llionaire naret
mi nd ne ner neral nicomputer nimum ning niseries nister nistry nor nority nt nute racle rror sery shap ssile ssion
mi ssionary stake stress sunderstanding suse x xture
mo b de del dem dernist dule gul isture le lecule ment mentum narch narchy nastery ney niker nitor nk nologue nopoly
mo notheism nsoon nster nstrosity nth od on or rale rality ratorium rgue rning rsel rtality rtar rtgage saic sque ss
mo ther tif tion tive tor torist torway tto uld und unt untain untaineer untaineering use uth ve vie
mu d ddle g lberry le ltimedia ltitasking ltitude nicipality ral rder scle se seum shroom sic sical sician sket ster
mu tiny zzle
my stery sticism th
na il me rrative rrator tion tionalism tionalist tionality tive turalist ture usea vy
ne cessity ck ed glect gligence gotiator ighbor ighbour phew rve st t uron uroscience utrality utrino utron wborn
ne wcomer ws
ni ckname cotine ece ght ghtmare trogen
no ble bleman body de ise mad minee on rm rth se stalgia te tice tion un vel velist vella velty vice
nu cleus isance mber n nnery rse rsery t trient
ny lon
oa k th
ob esity ject jective servance servatory session stacle
oc casion cupant currence ean tave
od ds e our
of fence fense fer fice ficer ficial fset fside
oi l
ol ive
om en nibus
on ion looker set
op al era erand erator inion ium ponent portunity pression tics timism tion us
or acle ange ator bit chard chestra deal der dinance dinary e gan ganism igin iginal phan
os teoporosis trich
ot her
ou tback tcome tcry tfield tfielder tfit tlaw tlet tpouring tput tset tsider tsourcing
ov erclocking erhead erlap
ow l ner
ox _ ide ygen
oy ster
oz one
pa ce ck cket ct dre gan ganism ge in int ir lace lette lm lsy mphlet n ndemic nel nic nts pacy per rable rade radise
pa radox rallel raphrase rdon rent rish rity rk rody rser rson rt rticipant rticle rticular rtition rtner rtridge rty
pa ss ssenger ssport st tch tent th thogen tience tient tina triarch triot trol tron ttern use vilion w wn y yer yment
pe ace ach acock ak anut ar arl asant asantry culiarity ddler destal digree er n nalty nce nguin nicillin ninsula
pe nnant nny nsion nsioner ople pper rcent rformance rfume ril rimeter riod rmafrost rmission rmit rpetrator
pe rseverance rson rsona rsonality rsonnel rspective rsuasion st sticide t trol troleum
ph ase easant enomenon ilanthropist ilanthropy ilosopher ilosophy one osphate oto otograph oton rase ysician ysicist
ph ysics ysiotherapist ysiotherapy ysique
pi anist ano ck ckup cnic cture ece er ety g gment ke le lgrim ll lot n ne nk nnacle oneer pe rate stol t tch ty xel
pi zza
pl ace acebo acenta ague ain aintiff an ane anet ant aque aster astic ate atform atinum atoon ay ayer ayhouse ayoff
pl aywright aza ea easure edge enty enum ot ough ow ug ugin ume under us utonium
pn eumonia
po cket dcast em et etics etry int ison ker le liceman licy lio litician litics lka ll llen lygamy lymer lytechnic mp
po nd ntiff ntoon ol pe pularity pup rcelain rch re rk rpoise rt rtal rter rtfolio rtico rtrait rtrayal se sition
po ssession st ster sterity sture t tassium tato tential tion tter ttery und verty wer werhouse
pr actice actitioner airie aise ayer ecedence ecedent ecept ecinct ecision edator edecessor efect efecture eference
pr egnancy ejudice elude emier emiere emise emium equel erequisite esence esent esidency esident ess essure estige
pr etence ey ice ide iest imacy imary imate ime ince incess incipal incipality inciple int ior iority ison isoner
pr ivacy ivate ivilege ivy ize obe oblem oblematic ocedure ocess ocessor odigy oduce oduct oductivity ofession
pr ofessional ofessor oficiency ofile ofit ogram ogramme ogress oject ojectile ojector ologue ominence omise ompt
pr onoun oof opaganda opensity operty ophecy ophet oponent oposal oprietor ose osecutor ospect ospectus osperity
pr ostitute otagonist otector otectorate otein otest otestor ototype ovidence ovince ovision ovocateur ovost oxy
pr udence
ps eudonym ychiatrist ychoanalysis ychotherapist
pu b berty blic blicist blicity dding ddle lley ma mp nch pil ppy rchase rge rity rpose rsuit zzle
py ramid
qu aker ality antity ark arrel arry arter artet artz atrain een ery est estion estionnaire ote otient
ra bbi bbit bies ccoon ce cism cist ck dar dical dio dium dius ft g ge id il ilway in isin lly m mp nch ndom nge nger
ra nk nsom p pe pids pper rity t te ting tio tion ttle ven y
re ader al alism ality alm appraisal ar ason assurance bate bel bound ceipt cession cipient cital connaissance cord
re covery cruit ctor d dundancy ed ef el ference finery flector flex form frain fuge fugee fusal gard gatta gency gent
re gime gion gister gistry gret gularity gulator hearsal ign indeer lative lay levance liance lic lief ligion luctance
re mainder make mark medy mission mnant moval naissance nt ntal pair peal peat pertoire pertory plica ply port
re presentative ptile publican publicanism quiem scue serve servoir set sidence sidency sident silience sin sistance
re sonance sort spect spondent sponse st staurant straint sult surgence tail tort turn venge verend versal verse view
re vival volt volutionary vue ward
rh apsody etoric inoceros yme ythm
ri ce ddle de der dge dicule fle ft ght gour m ng nk ot pple se sing sk te tual val valry ver
ro ad bbery be bot ck cket d gue le ll ller mance mantic of okie om ot pe se ster tor und undabout ute utine w yalist
ru bbish bble by in le ler ling mor mour mp n nner pee sh
ry e
sa bbath botage crifice ddle fe feguard fety ffron ga ge il ilor int ke lary le lesman linity liva lmon lon loon lt
sa mple nction nctuary nd ndal ndstone ndwich tellite tire vage vagery ving w xophone ying
sc ale andal ar are arf avenger enario ene enery ent hedule heme hism hizophrenia holar hool hooling hoolteacher
sc hooner ience ientist ope ore orer orn out rap rape ratch ream reen reensaver rew ript ripture rollbar rutiny ulptor
sc ulpture
se a al arch ason at awater cession cond crecy cret cretary ct ctor curity e ed eker gment izure lf lfie ller minar
se minary nate nator nder nse nsitivity nsor ntence quel quence rf rfdom rgeant rial ries rpent rvant rver rvice
se rviceman ssion t tup werage x xtet xton xuality
sh ackle ade adow aft ah ame ape are areholding areware ark ed eet eikh elf ell elter epherd eriff erry ield ift
sh illing ingle ip irt ock oe ootout op ore ortage ortstop ot oulder ow owdown rimp rine utout uttle
si bling ckle de ege ght gn gnal gnature gnificance lence lhouette licon licone lk lver milarity mplicity n ncerity
si nger ngle ngleton nk nner r ster tcom te xpence ze
sk eleton eptic etch i iing ill in irt ull y yscraper
sl ab ang ate aughter ave avery eep eeve ice ide ogan ope ot ump
sm all allpox art ell ith oke oker
sn ail ake apshot iper ow
so ap apstone ccer cialist cialite ciety ck cket dium ftball ftware il lace ldier le lidarity litude lo lvent n ng
so nnet prano rcerer rrow rt ul und up urce uth vereign vereignty ybean
sp a ace acecraft ade am an ark arrow ear ecialty ecimen ectacle ectator ectrum eculator eech eed ell erm here ice
sp ider ike in ine iral irit ite lendour lit oil okesman okesperson okeswoman onsor ort ortsman ot ouse ray read ring
sp y yware
sq uad uadron uare uash uire
st able adium aff age ain aircase airway ake alemate all amp ampede ance and andard andstill anza ar arch art artup
st ate atesman ation atistic atue ature atus eam eel em enographer ep epbrother epson ereo eroid eward ick igma int
st ipend ock ockpile omach one op orage ore orehouse orey orm ory raight rain rand rap ratagem rategy raw reak ream
st reaming reet rength ress retch rike rikebreaker rikeout ring rip ripe roke ronghold ructure ruggle udent udio udy
st uff unt yle
su bdivision bject bmission bordinate broutine bsidiary bsidy burb burbia bway ccess ccessor ffrage ffragette gar
su icide it ite lfur lphur ltan m mmary mmer mmit n nset nshine perintendent perior periority pernova pervisor
su pplement pply pport ppression premacy rface rge rgeon rgery rname rplus rprise rrender rrogate rvey rvival rvivor
su spect spension spicion
sw amp an ap eat eep eetheart ing itch ord
sy mbol mbolism mpathy mphony mposium mptom nagogue ndicate ndrome nod ntax nthesis philis ringe rup stem
ta b bernacle ble blet bloid ckle ctic g il ilor keoff keover le lent lisman lk lks lly ndem ngent nk nker p pe pestry
ta rget riff sk ste ttoo vern x xonomy
te a am ar chnician chnique en ens legraph lemetry ller mper mperance mperature mplate mple mpo nant ndency nder nnis
te nor nsion nt nure rabyte rm rminal rrain rritory rror rrorism rrorist st stimonial stimony xt xtile xture
th anks eater eatre eft eme eorist eory erapy esis ief igh ing irst orn oroughbred oroughfare ought read reat reshold
th rift roat rone roughput row rust umb understorm
ti cket de e er ger le mber me mer ming n p ssue tle
to ast bacco ddler e ken lerance ll mato mb mbstone n ne ngue nic ol oth p pic rch rnado rso rtoise rture ss tal uch
to uchdown uchpad ur urism urist wer wn y
tr ace ack actor ade ademark ader adesman affic afficking agedy ail ain ainee ait aitor ajectory ance ansfer ansit
tr anslator ansmission ansport ansvestite ap ash avel averse eason easure easury eat eatise eaty ee ek emor ench end
tr espass ial iangle ibe ibunal ibune ibutary ibute ick ident ifle igger ilogy imester inity inket io ip iumph ojan
tr olley oop ooper ophy ouble uck unk ust uth
ts ar unami
tu b be berculosis ition mor ne nnel rban rbine rkey rmoil rn rnover rtle telage tor
tw eak eet ilight in ist
ty pe phoon ranny rant
ul cer
um brella pire
un certainty cle derground ease icorn iform ion ison it ity iverse iversity known rest
up date grade heaval lift load set start time
ur anium gency ine l
us age e er
ut ility opia
va cancy ccine cuum gabond lidity lley lor lour lue lve mpire n ndal ndalism nity riable riance riant riety ssal t ult
ve ctor gan getable getarian hicle in locity ngeance ntilator nture nue racity rb rdict rge rse rsion ssel t teran
ve terinarian to
vi ce ceroy cinity ctim ctor ctory deo ew ewer gilante lla llage llager llain ne negar nyl ola olence olin olinist
vi rgin rtue rus sa sage sion sit sitor tality tamin
vl og
vo cabulary cal calist cals gue ice id ip lcano ltage lume lunteer te ter ting w yage
wa ffle ge gon ist iver ke lk lker ll llet r rden rdrobe rehouse rhead rrant rrior sh sher sp ste tch ter terway ttage
wa ve y
we alth apon aponry ar ather aver b bcam blog dge ed ek ight ir lder lfare ll st stward tland
wh ale aling arf eat eel ip irlpool iskey istle ite ole
wi ck dget dow dower dth fe fi g ki ldlife ll llow n nd ndmill ndow ne ng nner nter re sdom sh t tch thdrawal tness
wi zard
wo e lf man mb nder od odpecker ol rd rding rk rkaround rker rkout rks rld rm rry rship rth und
wr ath eckage ench ist it iter ong
ya cht rd
ye ar ast n
yi eld
yo ga ungster uth
ze bra ppelin ro
zi nc
zo diac ne o ology
`;
