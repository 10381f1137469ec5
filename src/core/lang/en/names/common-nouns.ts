/** Common nouns of all fields, singular. One line for words with the same first two letters. */
export const commonNouns = `
ab bey bot ility olitionist sence undance use
ac ademy celerator cent ceptance cess cident colade complice cord count curacy he id oustics quaintance re ropolis t
ac tion tivist tivity tor tress
ad _ dict dress dressee herence hesive jective ministrator miral miralty mission olescent ult ultery vance vantage
ad vent venture venturer verb versary vert vice visor vocacy vocate
af fair fidavit filiate finity fluence icionado termath ternoon tershock
ag e ency enda ent gression gressor ony riculture
ai d de m r rfield rport rway sle
al arm bum cohol derman e gebra gorithm ias ibi ien legiance legory lergy ley liance lowance loy ly manac mond phabet
al tar ternative titude to uminium uminum umnus
am ateur bassador ber biguity bulance bush monia nesty ount
an aesthesia alogy alysis alyst archist archy atomy cestor cestry chor chorage ecdote gel ger gle imal kle nex
an niversary nuity omaly swer t tagonist tenna them tibiotic tidote tique tiquity xiety
ap artheid e ology ostle p paratus parel peal pearance pellant pendix petite plause ple pliance plicant praisal proach
ap proval ron
aq uarium
ar bitrator c ch cher chipelago chitect chitecture chive chivist ea ena istocracy istocrat ithmetic m mistice mor mour
ar my oma ray rears rest rival rogance row senal son t tery thropod ticle tifact tillery tisan tist
as cent h pect pirin sailant sassin sault sembly sent sessor set sistance sistant sociate surance teroid thma tronaut
as tronomer tronomy ylum
at heist hlete hletics las mosphere om rocity tack tempt tendance tendant tic titude torney tribute
au ction ctioneer dience dit ditor ditorium nt ra thor thority tism tomobile tonomy topsy tumn
av alanche enue erage ersion iator
aw ard
ax e is
ba by chelor ck ckup con dge g ggage il iliff it ker kery lance lcony ll llad llet lloon llot n nana nd ndit nk nker
ba nkruptcy nner nquet ptism r rbarian rber rd rgain rge ritone rk rley rn rometer ron rrel rricade rrier rrister rrow
ba rter se sin sis sket ss ssist t tch th ttalion ttery ttle ttlefield y yonet zaar
be ach acon ad am an ar ard arer ast at auty aver ck d e ef er et etle ggar half havior haviour ing lief ll lly lt nch
be nchmark nd nefactor neficiary nefit quest rry rth stseller t trayal verage
bi as ble cycle d dder gamy ke ll llet llionaire n nary odiversity ographer ology rch rd rdie rth scuit shop shopric t
bi te
bl ackmail ackout acksmith adder ade ame anket ast aze ight ind oc ock ockade ockbuster og ogger ood ossom ow ueprint
bl ues uetooth under
bo ard at dy lt mb mber nd ne nus ok oklet om ot oth rder redom rough ss tanist tany ttle ttom undary unty ut utique w
bo wel wl wler x xer xing y ycott
br acelet acket ain ake anch and andy ass avery each ead eadth eak eakdown eakfast eakthrough eakup east eath eed eeze
br ewer ewery ibe ibery ick ide idge ief ig igade igadier igand oadband oadcast ochure oker onze ook oom oth other ow
br ush utality
bu bble cket d dget ffalo ffer g lb lk ll lldozer llet lletin llock lly nch ndle nker oy rden reau reaucracy reaucrat
bu rgess rgher rglar rglary rial rn rst s sh shel sinessman sinesswoman tcher tler tt tter tton yer zz
by law pass stander te
ca b bbage bin binet ble che det fe fé ge ke lcium lculator lendar lf ller lm lorie mel meo mera mp mpaign mpus n nal
ca ncer ndidacy ndidate ndle ndy nnon noe non nopy nvas p pacity pe pital pitalism pitalist ptain ption ptive ptivity
ca pture r ravan rbohydrate rbon rd rdinal re reer regiver retaker rgo ricature rnival rol rpenter rpet rriage
ca rriageway rrot rt rtel rtilage rtoon rtoonist rtridge se sh shier sino sk st ste stle sualty t talog talogue talyst
ca tapult tastrophe tch tegory thedral ttle ucus usality use ution valry ve vern vity
ce asefire iling lebrity ll llar llo ment metery notaph nsor nsus nt ntenary ntennial nter ntimeter ntimetre ntre
ce nturion ntury ramic real remony rtainty rtificate
ch ain air airman alk allenge amber amberlain ampagne ampion ance ancellor ancery ange annel ant aos apel aplain apter
ch aracter aracteristic arcoal arge ariot arity arm art arter ase at auffeur eck eek eer eese eetah ef emical emist
ch emistry emotherapy eque erry ess est ick icken ief ieftain ild imney in ip lorine ocolate oice oir olera ord ore
ch oreographer orus ronicle urch
ci gar garette nema pher rcle rcuit rcular rcumference rcumstance rcus stern tadel tizen ty vilian
cl aimant an arinet arity ash ass assic ause aw ay eanup earance ergyman erk iché ick ient iff imate imax inic inician
cl ip oak ock one osure oth oud own ub ue uster
co ach al ast at balt ckerel ckpit cktail coa conut d de efficient ffee ffin il in incidence ke llaborator llage
co llagen llapse llar lleague llector llege llision logne lonel lonialism lonist lonnade lony lor lour lt lumn lumnist
co ma mbat mbine meback median medy met mfort mic mmand mment mmentary mmentator mmerce mmercial mmissar mmission
co mmittee mmodity mmodore mmon mmonwealth mmune mmunion mmunique mmunism mmunist mmunity mpanion mpany mparison mpass
co mpetence mpetitor mplainant mplaint mplement mplexity mpliance mponent mpound mprehension mpression mpromise
co mpulsion mrade ncept ncern ncert ncerto ncession nclave nclusion ncrete ndition ndolence ndor nduct nductivity
co nductor ne nfederacy nfederate nference nfession nfessor nfidence nfidentiality nflict nfluence nfusion nglomerate
co ngress ngressman njecture nnectivity nnoisseur nquest nscience nscript nsensus nsent nsequence nservatism
co nservative nservatory nsistency nsole nsonant nsort nsortium nspiracy nspirator nstable nstituency nstituent
co nstraint nsul nsulate nsultancy nsultant ntact ntagion ntemporary ntempt ntent ntest ntext ntinent ntingency
co ntingent ntinuity ntract ntractor ntralto ntrast ntributor ntrol ntroversy nvenience nvent nvergence nversion nvert
co nvict nvoy ok okie ordinator p pper py ral rd re rn rner rnerstone rnfield roner rporal rps rpse rpus rrespondence
co rrespondent rridor smonaut smos st stume ttage tton uch ugh uncil uncillor uncilor unsel unsellor unselor unt
co untdown unter unterfeit untess untry untryman unty up uple upon urage urier urse urt urtesy urthouse urtier usin
co venant ver w ward wboy
cr ab ack adle aft aftsman ane ash ater eam eativity eator eature edential edit editor eed eek eep escent est ew ib
cr icket icketer ime iminal isis iterion itic iticism itique ocodile op oss ow owd own ucible ucifix uelty uise usade
cr usader ush ust y ystal
cu b be ckoo cumber isine lprit lt lture p rate rator re rfew riosity rrency rrent rriculum rse rsor rtain rve shion
cu stodian stody stom stomer t tlery tter
cy cle clist clone linder
da d gger iry m mage me mp nce ncer nger rk sh tabase taset te ughter wn y
de acon ad adlock al aler an ath bate bris bt btor bugger but cade cathlon cay ceased ceit cision ck cline crease cree
de ed er fault feat fect fector fence fendant fense ficiency ficit gree ity lay legate licacy light livery lta mand
de mocracy mocrat mon monstrator n nial nsity ntist ntistry parture pendant pendency posit pository pot pression pth
de puty rivative scendant scent sert sign sire sk spair spot ssert stiny tail tainee tective tector terminant terrent
de tour vice vil w
di abetes agnosis agram al alect alog alogue ameter amond arist ary ctator ctionary esel et fference fficulty ffusion
di gest git gnity lemma ligence mension nner nosaur ocese ploma plomacy plomat rective rector rectorate rectory rt
di sadvantage sappearance sapproval saster sc sciple scipline sclosure scovery scussion sguise sgust sh sk smay
di smissal sposal spute ssent ssident stance stillery stress stributor strict sturbance tch ve ver vergence version
di versity vide vidend ving vinity vision vorce
do ck ctor ctorate ctrine cument cumentary g gma le ll llar lphin main me minance nkey nor or orway ping se t uble ubt
do ugh ve wager wnfall wnload wntown wry
dr aft agon ain ama amatist aught awback awer eam ess ift ill ink ive iver one op ought ug um ummer
du chess chy ck el et gout ke ngeon o sk st ty
dw arf
dy e namics namite nasty
ea gle r rl rldom rth rthquake se sel st ter
ec centricity ho lipse ology onomics onomist onomy stasy
ed ge ict ifice ition itor itorial ucator
ee l
ef fect ficiency figy fort
eg g o
el bow der ector ectorate ectrician ectricity ectrode ectron ectronics egance egy ement ephant evator ite oquence
em ail bargo bassy blem brace broidery bryo erald ergence ergency igrant inence ission otion peror phasis pire ployee
em press ulator
en amel clave closure counter cyclopaedia cyclopedia d deavor deavour durance emy ergy gine gineer mity quiry semble
en sign terprise thusiasm thusiast tity tourage trance trant trepreneur try velope vironmentalist voy vy zyme
ep ic idemic ilogue isode istle ithet och
eq uality uator uestrian uilibrium uity uivalence uivalent
er a osion ror
es capade cape cort pionage say sence tate timate tuary
et ernity hanol her hics hnicity iquette
eu logy ro
ev angelist e ening ent idence il
ex am ample cavator cellence cerpt cess change cise clusion cursion cuse ecutioner ecutive ecutor ercise haust hibit
ex hibitor ile istence it odus orcism orcist oskeleton pansion patriate pense perience periment pert pertise ploit
ex plosion plosive ponent port posure press pulsion tension tent terior tract travaganza treme tremist
ey e
fa bric cade ce ct ctor ctory culty d ilure ir iry ith lcon ll llacy me mily mine n ntasy rce re rm rmer rmhouse
fa rmland scism scist shion t tality te ther tigue ult una vor vour x
fe ar ast at ather ature deralist e ed llow lony male minism minist nce rment rn rry rtilizer stival stivity tus ud
fe ver
fi asco ber bre ction ddle delity ef eld elder end ght gure gurehead le ling ll lm lter n nal nale nalist nance
fi nancier nger nish r re refighter reman rm rmware sh sher sherman shery st t xture
fl ag air ame ank ash at avor avour aw ea eet esh ight ock ood oor ora otilla our ow ower u uid ute ux y
fo cus e g il ld lder lk lly od ol ot otballer rbearance rce rd rehead reman rest rester restry rger rgery rk rm
fo rmality rmat rmula rt rtress rtune rum ssil ster ul undling undry untain wl wler x yer
fr acture agrance ame anchise aternity aud eak eedom eehold eelance eelancer eeway eight eighter enzy equency esco
fr eshman iar iend igate ight inge og ont ontier ontman ost uit
fu el gitive nction nctionality nd ndraiser neral ngus nk r rnace rniture ry se sion ture
ga ble dget in it laxy le llantry llery lley llon llows mble me mer ming ng ngster p rage rbage rden rdener rland rlic
ga rment rrison s soline sp te teway uge ze zette
ge ar l m ndarme nder ne nealogy neral neralissimo nerator nerosity nesis netics nius nocide nome nre ntleman ntry nus
ge ographer ology ometry rm sture yser
gh etto ost
gi ant ft gabit ll n nger rder rl
gl acier adiator amour ance and ass aze impse obe oom ory ossary ove ow ucose ue ycogen yph
go al at blet d ddess ld ldsmith lf lfer od ods ose rge rilla spel ssip urmet ut vernance vernor vernorate wn
gr ace ade adient aduate affiti ain am ammar andchild anddaughter andeur andfather andmaster andmother andparent
gr andson anite ant ape aph aphics asp ass atitude ave avel avity ease eed eenhouse enade enadier id ief ievance ill
gr ip ocer ocery oom oove ound oup ove owth udge
gu arantee arantor ard ardian errilla ess est idance ide ild illotine ilt inea itar itarist lf ll m n nman nner t y
gy m mnasium mnast mnastics
ha bit bitat cker il ir lf ll llmark llway lt m mlet mmer nd ndcuff ndful ndicap ndkerchief ndle ndwriting ngar rbor
ha rbour rdcover rdware re rm rmony rness rp rvest shtag ste t tch tred ul ven voc wk y zard
he ad ader al alth ap art artland at ater ath aven avyweight ctare dge dgehog el ight ir iress licopter lium ll lm
he lmet lp lper misphere mp n patitis rald rb rd rdsman resy retic ritage rmit ro roin roine roism
hi atus erarchy ghlands ghlight ghway ke ker ll nge nt p ppo storian story t
ho bby ckey ist lder le liday locaust mage me meland mestead micide nesty ney nor nour od of ok pe pper rde rizon
ho rmone rn roscope rror rse rseman rticulture se spice spital spitality st stel stess tel tline tspot und ur use
ho usehold
hu b e g ll man manism manist manitarian manity mor mour nger nt nter rdle rricane sband sbandry t
hy drogen ena giene mn pertension pocrisy pothesis steria
ic e eberg ing on
id ea eal ealism entity iom iot ol
ig norance
il literacy lness lusion lustrator
im age agery balance migrant munity pact patience perialism petus plant port portance pression print pulse
in box cendiary cense centive ch cident cision clusion come convenience crease cumbent cursion dependence dex dicator
in dividual dustrialist dustry equality ertia famy fancy fant fantry ference feriority ferno fidel fielder flow
in fluence fluenza flux formant gredient habitant heritance itial itiative jury justice k let mate n ning nocence
in novator put quest quiry sanity sect security side sider sight signia sistence solvency spector stance stant stinct
in stitute structor sulin sult surance surgency surgent take teger tegrity tellect tellectual telligence tensity tent
in terest terference terior terlocutor termediary tern terregnum terval testine timacy tolerance tranet trigue trusion
in vasion ventor ventory vertebrate vestigator vestiture vestor voice
io dine n
ir on ony regularity
is land lander le omer otope sue suer thmus
it em inerary
iv ory y
ja ckal cket ckpot il m r rgon w zz
je alousy ans ep rsey st t w wel weller wellery welry
jo b ckey int ke ker urnal urnalism urnalist urney y
ju bilee dge diciary ice mp mper ncture ngle nior niper nk nta risprudence rist ror ry stice venile
ke bab el eper rnel rosene ttle y ystone
kh an
ki ck d dney ller lo lowatt n nd ndergarten ng ngdom osk ss t tchen te tten
kn ee ife ight ob ock ot owledge
la b bel bor boratory bour byrinth ce ck crosse d dder dy g goon ke mb mp nce nd ndmark ndscape ne nguage ntern p ptop
la rk rva ser sh titude ttice ugh ughter unch undry ureate urel va vatory w wn wyer yer yman yoff yout
le ad ader af aflet ague ak ap ase asehold ather ave cture dge dger ft g gacy gality gend gion gislator gislature
le gitimacy isure mon nder ngth ns opard per prosy sson tter ttuce ukaemia ukemia vel ver vy
li aison ar bel berty brarian brary bretto cence cense censee d e ege eutenant fe ft ght ghthouse ghtning ly mb me
li mestone mit mousine ne nen ner neup nguist nk on p quidity quor st ter teracy terature tre tter ver very vestock
li ving zard
lo ad af an bby bbyist be bster cal cality cals ch ck cker cksmith comotive dge dger g garithm gic gin gistics go
lo ngitude ok okout om op ot rd re rry ser ss t ttery unge ve ver yalist yalty
lu ck ggage ll mber mp nch ncheon ng re xury
ly nching nx ric ricist rics
ma chine chinery chinist dman gazine gic gician gistracy gistrate gnate gnet gnitude hogany id iden il inframe inland
ma instream intenance ize jesty jor jority ker keup laria le lice ll lpractice lt lware mmal mmoth n ndate ndolin
ma neuver nganese ngo nia nifesto nner noeuvre nor nsion ntle nual nufacture nuscript p ple rathon rauder rble rch re
ma rgin rina rine rk rkdown rker rket rquess rquis rriage rrow rsh rshal rtyr rvel scot sk son sonry ss ssacre ster
ma stery t tch te terial thematician thematics ths tinee triarch trix tter ttress turity verick xim ximum yhem yor ze
me ad adow al an ans asles asure at chanic chanism dal dian diator dicine diocrity dium dley gabyte lodrama lody lon
me mber mbrane me mo moir morabilia morandum morial mory nace ntality ntion ntor nu rcenary rchandise rchant rcury rcy
me rger ridian rit rmaid ss ssaging ssenger tabolism tadata tal tallurgy taphor teor teorite ter thane thod tre tro
me tropolis tropolitan
mi crobe dday ddle ddleman ddleware dfield dfielder dst ght grant le lestone litant litarism litia lk lkman ll
mi llennium ller llet lligram llimeter llimetre llionaire naret nd ne nefield ner neral nicomputer nimum ning niseries
mi nister nistry nor nority nt nus nute racle rror sery sfortune shap ssile ssion ssionary st stake stress
mi sunderstanding suse x xture
mo b de del dem derator dernist dernity desty dule gul isture le lecule ment mentum narch narchist narchy nastery ney
mo niker nitor nk nkey nologue nopoly notheism nsoon nster nstrosity nth od on or rale rality ratorium rgue rning
mo rphine rsel rtality rtar rtgage saic sque squito ss tel th ther tif tion tive tor torist torway tto uld und unt
mo untain untaineer untaineering use ustache uth ve vie
mu d ddle g lberry le ltimedia ltitasking ltitude nicipality ral rder scle se seum shroom sic sical sician sket slin
mu stache stard ster tineer tiny zzle
my stery stic sticism th
na il me p rrative rrator tion tionalism tionalist tionality tive turalist ture usea vigator vy
ne cessity ck ed edle glect gligence gotiator ighbor ighbour phew rve st t uron uroscience utrality utrino utron wborn
ne wcomer ws
ni che ckel ckname cotine ece ght ghtingale trogen
no ble bleman body de ise mad minee on ose rm rth se stalgia tary te tice tion un vel velist vella velty vice
nu ance cleus isance mber n nnery rse rsery t trient
ny lon
oa k r sis th ts
ob edience esity ituary ject jective oe scurity servance servatory session stacle
oc casion cupancy cupant currence ean tave
od ds e or our
of fence fense fer fice ficer ficial fset fshoot fside
oi l lfield
ol ive
om en ission nibus
on ion looker set slaught
op al era erand erator inion ium ponent portunity pression pressor tician tics timism timist tion us
or acle ange ation ator bit chard chestra deal der dinance dinary e gan ganism gy igin iginal phan thodoxy
os teoporosis trich
ot her
ou nce tback tcome tcry tfield tfielder tfit ting tlaw tlay tlet tpouring tput tset tsider tsourcing
ov en erclocking erhead erlap erture
ow l ner
ox _ ide ygen
oy ster
oz one
pa ce ck cket ct d ddle dlock dre gan ganism ge in int ir lace lette lm lsy mphlet n ndemic nel nic norama nts pacy
pa per rable rachute rade radise radox ragraph rallel ralysis rameter raphrase rasite rdon rent renthesis rish
pa rishioner rity rk rliamentarian rlor rlour rody role rrot rser rson rt rticipant rticle rticular rtisan rtition
pa rtner rtridge rty ss ssenger ssport st sta ste stime stor stry sture tch tent th thogen thway tience tient tina
pa triarch triot triotism trol tron ttern use vilion w wn y yer yment
pe a ace ach acock ak anut ar arl asant asantry bble culiarity dal ddler destal destrian digree er g n nalty nce ncil
pe ndant nguin nicillin ninsula nnant nny nsion nsioner ople pper rcent rformance rfume ril rimeter riod riodical
pe rmafrost rmission rmit rpetrator rseverance rson rsona rsonality rsonnel rspective rsuasion st sticide stilence t
pe tition trol troleum tticoat
ph antom armacist armacy ase easant enomenon ilanthropist ilanthropy ilosopher ilosophy one osphate oto otograph oton
ph rase ysician ysicist ysics ysiotherapist ysiotherapy ysique
pi anist ano ck ckup cnic cture e ece er ety g geon gment ke le lgrim ll llar llow lot n ne nk nnacle nt oneer pe racy
pi rate stol t tch ty xel zza
pl acard ace acebo acenta ague ain aintiff an ane anet ank ant aque aster astic ate ateau atform atinum atoon ay ayer
pl ayhouse ayoff aywright aza ea easure ebiscite edge enty enum ot ough ow ug ugin umber ume under unge us utonium
pn eumonia
po cket dcast dium em et etics etry int ison ker le liceman licewoman licy lio litician litics lka ll llen lygamy
po lymer lytechnic mp nd ntiff ntoon ny ol pe pularity pup rcelain rch re rk rpoise rridge rt rtal rter rtfolio rtico
po rtrait rtrayal se sition ssession st ster sterity stman sture t tassium tato tential tion tter ttery uch ultry und
po verty wder wer werhouse
pr actice actitioner airie aise ayer ecedence ecedent ecept ecinct ecision edator edecessor efect efecture eference
pr efix egnancy ejudice elate elude emier emiere emise emium equel erequisite erogative esence esent esidency esident
pr ess essure estige etence evalence ey ice ide iest imacy imary imate ime ince incess incipal incipality inciple int
pr ior iority iory ison isoner ivacy ivate ivilege ivy ize obe oblem oblematic ocedure ocess ocessor odigy oduce oduct
pr oductivity ofession ofessional ofessor oficiency ofile ofit ofiteer ogram ogramme ogress oject ojectile ojector
pr oletariat ologue omenade ominence omise omontory ompt onoun oof opaganda opensity operty ophecy ophet oponent
pr oposal oprietor opriety ose osecutor ospect ospectus osperity ostitute otagonist otectionism otector otectorate
pr otein otest otestor otocol ototype ovenance overb ovidence ovince ovision oviso ovocateur ovost oximity oxy udence
ps alm eudonym ychiatrist ychiatry ychoanalysis ychotherapist
pu b berty blic blicist blicity dding ddle lley lp lpit lse ma mp nch pil ppet ppy rchase rge rity rpose rse rsuit
pu zzle
py ramid
qu adrant aker ality antity arantine ark arrel arry art arter artet artz atrain ay een ery est estion estionnaire eue
qu ota ote otient
ra bbi bbit bies ccoon ce cer cism cist ck cket dar diator dical dio dium dius ft g ge id ider il ilway in isin lly m
ra mp nch ndom nge nger nk nsom p pe pids pist pper pport rity t te ting tio tion ttle ven y zor
re ader al alism alist ality alm appearance appraisal ar ason assurance bate bel bound ceipt cess cipe cipient cital
re connaissance cord covery cruit ctangle ctor ctory currence d dundancy ed ef el feree ference ferendum ferral finery
re flector flex form frain frigerator fuge fugee fund fusal gard gatta gency gent gime gion gister gistrar gistry gret
re gularity gulator hearsal ign indeer ins lative lay levance liance lic lief ligion luctance mainder make mark medy
re membrance mission mnant morse moval naissance newal nt ntal pair peal peat pertoire pertory plica ply port pository
re presentative prieve prisal proach ptile publican publicanism quiem scue semblance serve servist servoir set sidence
re sidency sident sidue silience sin sistance sonance sort spect spondent sponse st staurant straint sult surgence
re tail tort trieval trospect turn venge verend versal verse view vival volt volutionary vue ward
rh apsody etoric eumatism inoceros yme ythm
ri b bbon ce ches ddle de der dge dicule fle ft ght gor gour m ng nk ot oter pple se sing sk te tual val valry ver
ri verbank
ro ad adway ast bber bbery be bot ck cket d gue le ll ller mance mantic of okie om ot pe se ster tor uge und undabout
ro ute uter utine w wing yalist yalty
ru bber bbish bble by dder g gby in le ler ling mor mour mp n naway nner nway pee pture sh st
ry e
sa bbath botage ck crifice ddle fari fe feguard fety ffron ga ge il ilor int ke lad lary le lesman leswoman linity
sa liva lmon lon loon lt lute lvage mple nction nctuary nd ndal ndstone ndwich pphire tellite tin tire uce usage vage
sa vagery ving viour w wmill xophone ying
sc affold ale andal ar are arf avenger enario ene enery ent eptic hedule heme hism hizophrenia holar hool hooling
sc hoolteacher hooner ience ientist issors ope ore orer orn out rap rape ratch ream reen reensaver rew ribe ript
sc ripture rollbar rutiny ulptor ulpture
se a al am aman aport arch ashore ason at awater cession cond crecy cret cretariat cretary ct ctor curity e ed eker
se gment izure lector lf lfie ller mester micolon minar minary nate nator nder niority nse nsitivity nsor ntence
se paratism paratist quel quence renade rf rfdom rgeant rial ries rmon rpent rvant rver rvice rviceman ssion t tup
se verity wage wer x xtet xton xuality
sh ackle ade adow aft ah ame ape are areholding areware ark ed eet eikh elf ell elter epherd eriff erry ield ift
sh illing ingle ip ipbuilder ipbuilding irt ock oe ootout op ore ortage ortcoming ortcut ortstop ot oulder out ow
sh owdown ower rimp rine rub utout uttle
si bling ckle de ege eve gh ght gn gnal gnatory gnature gnificance lence lhouette licon licone lk lver milarity
si mplicity n ncerity nger ngle ngleton nk nner p r ren ster tcom te xpence ze
sk eleton eptic etch i ier iing ill in irmish irt ull y yscraper
sl ab ang ate aughter ave avery ayer eep eeve ice ide ogan ope ot um ump
sm all allpox art ell ile ith og oke oker
sn ack ail ake apshot iper ow
so ap apstone ccer cialism cialist cialite ciety ck cket dium fa ftball ftware il journ lace ldier le licitor lidarity
so litude lo loist lvent n ng nnet prano rcerer rrow rt ul und up urce uth uvenir vereign vereignty ybean
sp a ace acecraft ade am an ark arrow ear ecialist eciality ecialty ecimen ectacle ectator ectrum eculator eech eed
sp ell erm here ice ider ike in ine iral irit irituality ite lendour linter lit oil okesman okesperson okeswoman onge
sp onsor oon ort ortsman ot ouse ray read ring y yware
sq uad uadron uare uash uire uirrel
st able adium aff age ain air airs airway ake alemate all amp ampede ance and andard andstill anza ar arch art artup
st ate atesman ation ationery atistic atue ature atus atute eak eam eel eeple em ench enographer ep epbrother epson
st ereo eroid eward ick igma imulus int ipend itch ock ockpile omach one ool op orage ore orehouse orey orm ory ove
st raight rain rait rand rap ratagem rategist rategy raw rawberry reak ream reaming reet rength ress retch rife rike
st rikebreaker rikeout ring rip ripe roke roll ronghold ructure ruggle ub udent udio udy uff unt yle ylist
su bcommittee bcontractor bdivision bject bmission bordinate broutine bsidiary bsidy bstitute burb burbia bway ccess
su ccessor cker ffrage ffragette gar icide it ite lfur lphur ltan m mmary mmer mmit n nset nshine perintendent perior
su periority pernova pervisor pper pplement pply pport ppression premacy rface rge rgeon rgery rname rplus rprise
su rrender rrogate rveillance rvey rveyor rvival rvivor spect spense spension spicion
sw amp an ap arm eat eep eetheart ing itch ord
sy mbol mbolism mmetry mpathizer mpathy mphony mposium mptom nagogue ndicate ndrome nod nonym nopsis ntax nthesis
sy philis ringe rup stem
ta b bernacle ble blet bloid boo ckle ctic g il ilor keoff keover le lent lisman lk lks lly ndem ngent nk nker nner p
ta pe pestry rget riff sk ste ttoo vern x xi xonomy
te a am ar chnician chnique en ens legraph lemetry ller mper mperance mperature mplate mple mpo nancy nant ndency nder
te nnis nor nsion nt nure rabyte rm rminal rrace rrain rritory rror rrorism rrorist st ster stimonial stimony xt xtile
te xture
th anks aw eater eatre eft eme eologian eorem eorist eory erapist erapy esis ief igh ing irst orn oroughbred
th oroughfare ought read reat reshold rift rill roat rone rong roughput row rust umb under
ti cket de e er ger le mber me mer ming n nge p re ssue tle
to ast bacco ddler e ilet ken lerance ll mato mb mbstone n ne ngue nic nnage nne ol oth p pic rch rment rnado rpedo
to rrent rso rtoise rture ss tal uch uchdown ur urism urist wer wn wnsfolk wnsman y
tr ace ack actor ade ademark ader adesman affic afficking agedy ail ain ainee ait aitor ajectory am amp ance anscript
tr ansfer ansit anslator ansmission ansparency ansport ansvestite ap ash auma avel averse ay eachery eason easure
tr easurer easury eat eatise eaty ee ek emor ench end espass ial iangle ibe ibesman ibunal ibune ibutary ibute ick
tr ident ifle igger ilogy imester inity inket io ip iumph ojan olley oop ooper ophy ouble ousers uce uck umpet unk ust
tr ustee uth
ts ar unami
tu b be berculosis ition lip mor mour mult ne nnel rban rbine rkey rmoil rn rnaround rnout rnover rret rtle telage tor
tu torial
tw eak eet ilight in ist
ty coon pe phoid phoon phus ping pist po ranny rant re
ul cer timatum
um brella pire
un certainty cle derground ease icorn iform ion ionist ison it ity iverse iversity known rest
up date grade heaval lift load set side stairs start time
ur anium gency ine l
us age e er her urper ury
ut ensil ility opia terance
va cancy ccine cuum gabond grant lidity lley lor lour lue lve mpire n ndal ndalism nity por pour riable riance riant
va riety se ssal t ult
ve ctor gan getable getarian hicle il in locity lvet ndor ngeance ntilator nture nue racity rb rdict rge rse rsion
ve ssel st t teran terinarian to
vi car ce ceroy cinity ctim ctor ctory deo ew ewer gil gilance gilante gour lla llage llager llain ne negar nyl ola
vi olence olin olinist rgin rtue rus sa sage scount sion sit sitor tality tamin
vl og
vo cabulary cal calist cals gue ice id ip lcano lleyball lt lume lunteer te ter ting ucher w wel yage
wa ffle ge gon ist iter itress iver ke lk lker ll llet lnut lrus r rden rdrobe rehouse rhead rmth rrant rranty rrior
wa rt sh sher sp ste tch tchman ter terway ttage ve x y
we alth apon aponry ar ather aver b bcam blog dge ed ek ight ir lder lfare ll st stward tland
wh ale aling arf eat eel ip irlpool iskey isky isper istle ite ole
wi ck dget dow dower dth fe fi g ki ldlife ll llow n nd ndmill ndow ne ng nger nner nter re ring sdom sh t tch
wi thdrawal tness zard
wo e lf man mb nder od odland odpecker ol rd rding rk rkaround rker rkhouse rkman rkout rks rld rm rry rship rth und
wr ath eath eck ench ist it iter ong
ya cht rd rn
ye ar ast n
yi eld
yo ga ke ungster uth
ze al alot bra nith ppelin ro
zi nc
zo diac ne o ology
`;
