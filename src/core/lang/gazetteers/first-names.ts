/** First names of people in many languages, lower case. Those that are words, towns or surnames as well are told apart by the lists of these. One line for words with the same first two letters. */
export const FIRST_NAMES = `
aa ge liyah ron
ab bie by dallah del delaziz delkader dul dulaziz dullah dulrahman durrahman el hishek igail raham ram u
ac hilles
ad a albert am e ebayo ela elaide ele elheid eline em ewale il iti itya lai nan olf olph olphus riana rienne
ag amemnon atha athe gie nes
ah mad med met
ai cha da dan ko leen mee scha sha
aj ay
ak ash hil if ihiko ihito iko ira ram shay
al _ aa ain an ana astair ba bert berta berto brecht do ec ejandra ejandro eksander eksandr eksandra eksei ena
al essandra essandro essia ex exa exander exandra exandre exandria exei exey exis fons fonso fred freda fredo gernon i
al ice icia ina ine isa isha ison issa istair joscha lan len lison ma ois onzo oys oysius phonse phonso thea varo vin
al win yona yssa
am adeus adou al alia alie anda ara ber brose brosius edeo elia elie in ina inata ine ir it ita itabh mar os rita y
an a and as astasia astasiya atol atole atoly ders dre drea dreas drei dres drew drey drij dronikos drzej dré drés dy
an gela geles gelica gelika gelina gelo gie gus h ibal il ita ja jali ke kit kita n na nabel nabelle nalena ne neke
an neli nelie neliese nemarie nette nie nika selm son thea thony tje toine toinette ton tonella tonia tonie tonin
an tonio tony upam uradha war ya
ap arna ril
ar abella avind chibald chie iadne iana ianna iel if istide jun kadi kady lene mand mando min naud ndt ne no nold nulf
ar t tem thur tjom to tur turo tyom un una vid vind
as bjørn ha her hish hley hok hton hwin if ma ta trid uka
at hanasius hena suko ul
au brey drey gust gusta guste gustin gustine gusto gustus relia relie relio rora rélie rélien stin
av a ery
ax el
ay lin man nur odele oub se umi şe
az iz
ba batunde bu dr laji ozhu ptiste rbara rnabas rnaby rnett rney rry rt rtholomew rtholomäus shar shir sil silius sma
ba stian
be a ate atrice atrix atriz cky kir la linda lla n nedetto nedict nedikt nedikta nito njamin nnett nno nny noît
be rnadette rnard rnardo rnd rnhard rnhardine rnice rnie rt rta rtha rthe rthold rtie rtold rtram rtrand ryl ss ssie
be th thany tsy tte ttina tty verley verly
bh arat avna upendra
bi anca lal ll llie lly rdie rgit rgitta rte
bj arne orn örn
bl aise ake anca anche
bo _ b bbie bby dil do gdan hdan humil huslav leslaw ngani niface nifatius nnie oker ris rislav
br ad adley ady andon enda endan ent et ett ian idget igitta igitte ita itney itta ittany onislaw onwen ooke uce
br unhilde uno yan yant yce yony
bu ck d ddy ford rak rcu rkhard rkhardt rt
by ron ung
bü lent
ca itlin l leb lvin meron mila milla mille mpbell n nan ndace ndice rina rl rla rlisle rlo rlos rlotta rly rmela rmen
ca rmine rol rola role rolin rolina roline rolus rolyn rrie rsten rter ry spar sper ssandra ssie ssius talina tarina
ca terina tharina therine thleen thrin thy
ce cil cile cilia dric leste lestine lia lina line m mal ngiz sar
ch ad andan andra andrasekhar ang-min antal ao aris arity arlene arles arlie arlotte arlton ase elsea en eng er eryl
ch ester etan iara idi inedu inua ioma itra iyo loe loé ris rissie rista ristabel ristel ristelle risti ristian
ch ristiane ristie ristina ristine ristmas ristof ristoph ristophe ristopher risty uck
ci han ndy
cl aire ara are arence arissa ark aude audette audia audine audio audius aus ay ayton em emens ement ementine eo
cl eopatra eveland iff ifford ifton int inton ive othilde yde émence
co dy le leman lette lin lleen lumbus nnie nnor nny nor nrad nstance nstantin nstantine nstanze nsuelo ra ralie rdelia
co rdula rey rinna rinne rnel rnelia rnelis rnelius ry sima simo stas urtney
cr aig ispin istian istina istóbal uz ystal
cu rt rtis thbert
cy nthia prian ril rill rille rus
cz eslaw
cé cile line sar
da e-jung g gmar gobert isuke isy le lia llas mian mien mon n na niel niela niele nielle nil nila nny nte oud phne rby
da rcy ria rio rius rlene rrell rren rryl rshan rya shiell ve vid vide vut wn
de an anna bbie borah bra clan epa epak epika fne irdre l lbert lia lilah ll lla lphine metrius ng nis nise niz nnis
de rek rrick rya siree smond tlef tlev vendra vi vin xter
dh ruv
di ana ane ck dier drik ego eter etlinde etmar etrich lara lip lys mitri mitrios na nah nesh no on rk vya
dj amila
dm itri itry
do lf lly lores menico mingo minic minik minika minique n nald natella ng ng-hyun nna novan ra reen rian ris rit
do rothea rothee rothy ug ugal uglas
dr agan agana ew usilla
du ane c dley lcie ncan ng rga san stin šan
dw ayne ight
dy lan
dz hokhar
dö rte
ea mon monn rl rnest
eb enezer erhard ony ru u
ec kart kehard khard khart
ed _ die en gar ith mond mund na oardo uard uardo ward win wina
ef fie
eg bert idius on
eh renfried
ei ji leen nar no rik
ek aterina rem
el aine eanor eanora ena eonoor eonora eonore friede gar gin i ia ias if ihu ijah in ina io iot isa isabeth isaveta
el ise isha iza izabeth izaveta ke la len lie linor liot liott lis mar mer mira odie oise sa sbeth se sie ton vira vis
el wood
em anuel anuele eka elie eline erich erson ery iko il ilia iliano ilie ilio ily in ine ir ma manuel manuelle meline
em mett my re
en der es gin id och rico rique ver zo
ep hraim
er asmus dal dem doğan hard ic ica ich ik ika in kan kki nest nestine nesto nst ol rol sin win
es a meralda mé pen ra teban telle ther
et han hel ienne ta
eu an gen gene genia genie gène n-ji nice sebius
ev a a-lena an ander angeline e elin eline elyn elyne erard erett geni genia geny ita
ew a ald an
ey üp
ez ekiel ra
fa bian biana bien bienne bio brice brizio di isal ith ng nny rah rid rida ruk temeh tih tima tma ustino usto y ye
fa ysal
fe derica derico dor i la licia licitas licity lipe lix ng rdinand rdinando rgus rhat rn rnanda rnando
fi del delio kret lip lippo nn ona onn tzgerald
fj odor
fl avio eur ora orence orentine orian oyd
fo lake rest rrest uad
fr ances ancesca ancesco ancine ancis ancisca ancisco anco ancois ank ankie anklin ans anz anziska ançois ançoise ed
fr eda eddie eddy ederic ederica ederick ederik edrik edrika ida ieda iedel iedemann iederich iederike iedhelm iedrich
fr itz ode yderyk édéric
fu ad miko mio nmilayo rkan
fy odor
ga briel briela briele briella brielle il ius lileo lina ng reth rrett rry rth ry spar spard ston urav utam vin yatri
ga ylord
ge bhard ert eta ir mma ne nevieve neviève nnadi nnady off offrey org orge orges orgette orgi orgia orgiana orgie
ge orgina orgy rald raldine rard rd rda reon rhard rhardt rlinde rmain rmaine rnot ro rold rrit rry rt rtraud rtrud
ge rtrude sa sine
gh assan
gi acomo anluca anni deon l lbert lberto lda les lles llian na nger nny no orgio ovanna ovanni rish sbert sela selle
gi ta ulia uliana ulio useppe useppina
gl adys en enda enn oria
go dfrey dwin nzalo pal ran rdon ttfried tthold vind
gr ace acie aham ant eg egg egor egorio egory eta etchen ete etel iffin igori igory iselda o over zegorz áinne égoire
gu adalupe ang drun glielmo ido illaume illermo nda nhild nilla nnar nter nther nvor o owei rpreet s staf stav stave
gu stavo y ðrún
gw en endolen endolyn yn yneth
gy ula
gé rard
gö khan tz
gü l lay ler lsen nter nther
ha bib drian fez i iley kan kon l ley lil lima lvard mid milton mza nan nde nh ni nk nna nnah nne nneke nnelore nnes
ha nnibal ns ns-jürgen ns-peter nsjörg o rald rdeep rdy ri rish rlan rley rm rmony rold rper rpreet rri rriet rriett
ha rriot rris rrison rry rsh rtley rtmann rtmut rtwig ruka ruki ruto rvey san ssan sso tice ttie ven yao yat ydar yden
ha yley zel
he ath ather ber ctor dda dwig dy idi ike ikki iko iner inrich inz len lena lene lga lge lla llmut llmuth lmut lmuth
he loise ma mant ndrik nk nnes nnig nning nri nrietta nriette nrik nrika nrike nrique nry rb rbert rcules ribert rman
he rmann rmine rmione rnando rrmann rta rtha ster
hi cham deki deo deyoshi en eronymus eu karu laire lary lda lde ldebrand ldegard lkka lton ltrud na nata ram rohito
hi roki roko roshi roto sashi
hj almar ördis
ho a lger lly mer ng nor pe race racio ratio rst rtense sea ssein uston ward
hr isto
hu _ a bert bertus gh go gues i lda mbert mphrey ng nter ong sni ssain ssein
hy un un-woo
hå kan
hé lène
hü seyin
ia in n
ib rahim rahima
ic arus hiro
id a il ris riss
if eoma
ig nacio natius natz naz or
ik e
il dikó ham han ja ka kka ona se ya
im ad manuel ogen ran re
in a ci crease dira dra es ez ga ge geborg ger gmar go golf grid gvar gvild ka na és
io ne sif
ir a ena ene fan ina is ma mgard vin ving
is aac abel abell abella abelle aiah amu haan hak idor idora idore la mael mail met obel olde rael sa tván
it zhak ziar
iv an ana anka ar es o or y
ja akko ap bulani cek cinta ck ckie ckson clyn cob cqueline cques de dwiga far gdish go ime ke kob lal mal mes mie mil
ja mila n na naki ne net nette nez nice nina nine nis nna nnik nnike nusz red ri rl roslav roslaw rvis smin smine son
ja sper vier viera wad waharlal y ya yanti yden yne
je an an-baptiste an-claude an-françois an-jacques an-louis an-luc an-marie an-michel an-paul an-philippe an-pierre
je anette anne annette d dediah ff fferson ffrey katerina lena mima n nna nnie nnifer nny ns remiah remias remy rome
je rry rzy ss sse ssica ssie sús thro wel wgeni
ji -hoon -woo a an ang anguo anhua e ll m mmy n ng nping ri ro tendra tka ří
jo _ achim an ana ann anna anne aquin aquín b bst celyn chen die dy e el elle ep erg ey han hann hanna hanne hannes hn
jo hnathan hnnie hnny landa mo n nah nas nathan ng-il ng-un ni nna nny ost plin rdan rdi rge rgen ris rma se sef sefa
jo sefine seph sephine sette sh shua siah sie sip st sé uni van y yce
ju an ana anita dah de dith dy ergen hani ho kka les lia lian liana liane lianne lie lien lienne liet lieta liette lio
ju lius n ne ng nichi nichiro nius ri rij ssi stin stina stine stus tta
jy oti
jé rôme
jö rg rn
jø rgen
jü rg rgen
ka arina bir dir giso i ilash isa itlyn ito lle mal mala mel mil na nako ne ng ori pil ra ran rel ren ri rim rima rin
ka rina rl rl-heinz rla rlheinz rol rola rolina roline rsten rthik simir spar talin tarina tarzyna te telyn terina
ka teryna tharina tharine therine thi thleen thrin thryn thy tie tinka tja trin trina tsumi ty tya vita y yla zimierz
ka zuki zuko zuo
ke enan es iko ira isuke ith lly lsey lvin mal n nan ndall ndra ndrick nichi nji nneth nny nt nta nya nzaburo nzo rem
ke rmit rry rstin vin
kh adija aled alid alil anh
ki eran lian m mberley mberly ra ran rby rill rk rsi rsten rsti rsty shore t tty yoshi
kj ell etil
kl aas ara aus aus-dieter emens othilde
kn ud ut
ko ffi fi ichi ji lja nrad nstantin nstantinos nstanze ray rbinian rdula rnelia ry
kr is ishna ishnan ista isten istian istin istina istine istof istoffer ystal zysztof
ks enia
ku mar nal nibert nigunde rt
kw abena ame ang asi
ky le lie oko
kä the
la chlan etitia fayette ila jos kshman kshmi lit mar mbert mia n na nce ncelot ndon ra risa rissa rry rs sse szlo ta
la tif toya ura ure urel uren urence urent urenz urie urits vinia wrence wson zar zarus
le a ah ander andro ch e ela en ena i if igh ila la land muel n na ni nnart nnox nny nore o on ona onard onardo onhard
le onid onie onor onora onore ontine opold opoldine roy s sley slie ster ticia ttie v vi w wis x yla
li _ a am ane ang bby dia esbeth esel eselotte eve hua la li lian liana liane lith lli llian llie lly ly n na ncoln
li nda ndiwe ndsay ndsey ng nh nn nnea nus onel sa sbeth se selotte sette udmila v via z za zzie zzy
lj ubomir
ll oyd
lo gan is la lita ng nnie ra relei ren rena renz renzo retta ri rna rraine thar tta tte tten ttie u uie uis uisa uise
lo well ïc
lu bomir c ca cas ce cia cian ciano cie cien cienne cille cinda cius cretia cy dger dlow dmila dmilla dolf dovic dvig
lu dwig igi is isa ise ka kas ke la lu tfi ther tz z
ly dia le nda ndon nette nn nne udmila
lé a on
ma arten artje bel ciej ck ckenzie dan ddie deleine deline dge dhav dhu dhuri dison donna ds e falda gali gda gdalena
ma gdalene ggie gnus hatma hdi hendra hesh hmoud hmud hmut i ik ike isie itland ja jid ki koto ksim la lcolm lik llika
ma lte madou mie moru ndy nfred nish njula nmohan noj nolis nolo non nsour nsur nuel nuela ra rc rcel rcella rcelle
ma rcello rcellus rcelo rcia rcin rco rcos rcus reike rek ren rgaret rgareta rgarete rgarethe rgarita rgery rgherita
ma rgie rgit rgo rgot rgret rgrethe rguerite ri ria riah riam rian riana rianna rianne ribel rie rieke riella rietta
ma rigold rija rijke rika riko rilyn rina rio rion risa rissa rit rita rius riusz riya rjatta rjorie rk rkku rko rkus
ma rla rlene rlies rlon rlowe rmaduke rsha rshall rta rte rtha rthe rtial rtin rtina rtine rtti rty rvin rwan ry ryam
ma saaki sahiro sako sao saru sashi sha son ssimo teo teusz thias thieu thilda thilde théo tija tilda tt tteo tthew
ma tthias tthieu tthäus tti ttie ud ude uno ura ureen urice uricio urizio uro vis x xim xime ximilian ximiliane ximo
ma ximus xine xwell y ya yer yumi ëlle łgorzata
me chthild ena era g gan gumi hdi hmet i ike iling inhard inolf inrad l lanie lchior lek lih linda lissa lody lvin ng
me ral rcedes rcy redith rle rlin rrill rve rvyn sut ta tin
mi a cah chael chaela chail chal chał chel chela chele chelle chiko ck ckey cky eczyslaw guel hai hail ho hály ka kael
mi ke khail ki kko kołaj la lada lan ldred lena les lica llicent llie lly lo los loš lton mi n n-jun n-seo na nerva ng
mi nghua nh nna nnie noru ra randa reille riam rjam rjana rko roslav rza saki scha tch tchell tsuko tzi yuki
ml aden
mo ammar desto dibo hamed hammad hammed han handas hit hsen ira ishe khtar lly na ncef nica nika nique nroe nserrat
mo ntague ntgomery ntserrat nty rdecai rgan ritz rris rtimer rton se ses unir urad ussa
mp ho
mu ammar hammad hammadu hammed hammet harrem kesh khtar ngo rad rat rdoch riel rray sa stafa stapha
mw angi
my les ra riam rna ron rtle ung-bak
má ria
mä rta rten
na _ bil bila deschda dezhda dia dine dir dira dja dège gendra ima jib m man n nci ncy ndini nette oki oko omi oto
na poleon rayan rcissus rendra resh sh srin sser stasia t talia talie talja tallia talya tarajan tascha tasha thalie
na than thanael thaniel tsumi veen vin wal zario zim
ne al bojsa cmettin d ela eraj ha il le ll llie lly lson pomuk rina ro srin ssa stor ttie ville vin wt wton
ng oc ozi uyet
nh ung
ni amh ccolo cholas ck cki cky co cola colai colas cole coletta els gel hat ilo k khil kita klas ko kola kolai kolaj
ni kolas kolaus kolay lesh ls na ng no sha shant tin
nk osazana
nn amdi
no ah am ble boru buko buo el elle lan msa or ra rbert reen riko rma rman rton tburga ur émi émie
nu no r ray ri
ob inna
oc tave tavia tavian tavio tavius
od dvar essa ette ilia o
ok sana
ol a af av e eg eksandr eksiy ena ga ha ive iver ivera ivia ivier lie of usegun uwaseun
om ar
on drej
op al helia
or han lando son trud twin ville
os ama amu born borne car good kar kari man mo mond valdo wald win
ot is mar tilie to tokar
ou smane ssama ti
ow en
pa avo blo ddy dma l llavi loma m mela ncho ola olo rker rvati scal scale squale t tience trice tricia tricio trick
pa trik tsy tti tton tty ul ula ulette uli ulina uline ulo ulus uly vel vlo wel weł z
pe arl dro ggy kka lin nelope ng nn nny ntti pe r r-olof rcival rcy rdita regrine rry rttu tar te ter tr tra tri tro
pe tronella trus tula
ph araoh il ilbert ilip ilipp ilippa ilippe ilippine illip illis ilomena ineas oebe oenix uc uong yllis
pi a edad er erce erre et eter etro lar nar ng otr p per ppa rkko rmin us
pl acido
po lina lly oja rter rtia
pr abhakar adeep akash amod anab asad ashant atap aveen eeti em eston imrose ince iscilla iya iyanka osper udence
pr unella
pt olemy
pä ivi
på l
qi ang n ng
qu ang entin incy inn intin oc
ra bia chael chel chid dcliffe dek dha dim doslav dovan fael faela ffael ffaele fik ghav ghu gnar gnhild him hman hul
ra ija imo imund iner inier j ja jan jendra jesh jiv jko jkumar kesh lf lph m ma madan man mazan mesh mi miro mon mona
ra msay mzi món na ndal ndall ndolf ndolph ndy nia njit phael phaela quel shid shmi sim tko ul ven vi vindra y ymond
ra ymund úl
re agan becca bekah bekka cep ed fik g gan ggie gina ginald gine id idar ijo iko iner inhard inhart inhold inold kha
re migius mus na naldo nata nate nato ne nee nu né née to uben x za
rh ea ett oda onda ys
ri ad carda cardo ccardo ch chard chmond ck ckie cky co dley fat kako kke ley sa ta tu tva yad
ro ald b bbie bby bert berta berto bin byn cco chelle cío d ddy derich derick dney dolfo drigo el ger han hini hit
ro land lando lf lland man mana mano meo my n nald ng nja nnie nny osevelt ry sa salia salie salind salinde samond
ro samund samunde sanna sario scoe se seanne sel seline semarie semary setta shan si sie sina ss stislav swita switha
ro urke wan wena wland xana xane xanne y yce
ru by bén di diger dolf dolph dy fus i kiye kmini pert precht slan ss ssell sty th therford ud
ry an o oko ota u
ré gis my
rü diger
sa ad ba bin bina bine bri brina buro chiko chin ddam die diq fiye id kari kura l lah leh lih lim lly lma lman lome
sa lomon lvador lvatore m mantha mara mi mih mir mira mpo mson muel na ncho ndeep ndhya ndor ndra ndrine ndro ndy njay
sa njeev nna ntiago ntosh ra rah ri rojini scha sha skia tish toko toru toshi tu ul vannah vita yuri ïd
sc arlet arlett ott
se amus an b bastian bastiano dat ema fa iji kou lahattin lena lim lina lma lçuk mjon mra myon o-yeon ok pp ppo rap
se raphina raphine rdar rena rge rgei rgej rgey rgii rgio rgius rhat rhiy rkan th ung vda verin verine vgi vim ydou án
sh ahid an ane ankar annon anti arad armila aron ashi aun auna awn eela eila elby eldon elley elly eridan erman erry
sh erwood eryl igeo igeru iloh in ingo inichi inji inzo irin irley iv ivani obha oichi ota reya u un yam
si bel busiso bylla bylle d ddharth dney egbert egfried eglinde egmund enna erra gfried gismund gmar gmund gne grid
si grun gurd gurður las lke lvana lvester lvia lvie lvio meon min mon mona mone monetta na nan nclair nead néad obhan
si obhán pho rpa ta v xtus
sl avko obodan
sm ita
sn eha ezana
so -yeon fia fija l lange ledad lomon lveig lène nali nia nja nya o-jin phia phie ra raya ufiane
sp encer iro
sr inivas
st acey acy an anford anislaus anislav anislava anislaw anley ar efan efania efanie efano effen effi ein ella en epan
st ephan ephane ephanie ephen erling eve even evie ewart ieg ig ina orm ratton uart urla éphane
su bhash dha dhir e jata leiman leyman llivan ltan man mit mmer mner n-hee ndar ne ng nil nita resh rya san sana sann
su sanna sannah sanne shil shma si sie sumu zanna zanne zette zy
sv en enja erre etlana etozar
sw ati en
sy bil bille dney lvain lvester lvia lvie
sz ymon
sá ndor
sé amus bastien
sö ren
sø ren
sü leyman
ta bea bitha d dao deusz e-woo ha hir ichi kahiro kashi keo keshi kuya lbot lia m mara mer miko mmy msin más nia nja
ta nkred nya o pio ra ras rek rik riq rja ro rquin run sha te tiana tjana tsuya tum tyana yfun ylor yyip
te d ddy emu ija ndai resa rje rrell rry rttu ss ssa tsuo tsuya vfik
th abo addeus addäus alia andi anh anos ao ea eda ekla elma emba eo eobald eodor eodora eodore eodoric eodosius eophil
th eophilus eresa erese eresia eron i ibault ibaut ielo ierry ies ilde ilo inh om omas ora orben ore ornton orsten
th orvald urlow urston uy érèse
ti a ffany homir lda lde ll llie lly lman lmann lo m mm mmy mo mofei motheus mothy mur na ng to tus
tj alling
to bias by dd ivo lga m mas masz mi mislav mmaso mmy moko momi más ni nia ny nya r rben rbjörn rbjørn rd re rgeir rill
to rsten ru shio shiro ve
tr acey acy ang evor icia ina ine ish ista istan ixie ond oy udi udy uman ung ygve
ts utomu
tu an cker ncay nde omas rgut rid shar ula yen ğba
ty ler ra rone
uc henna
ud ay o
uf uk
ug o
ul f la rica rich rik rika rike ysses
um a ar berto esh ut
un a ity
ur ban bano ho iah iel s sel sula
us chi ha man
ut e z
uw e
va clav dym ino lentin lentina lentine lentino leri leria lerie lerio lerius lery ltteri lérie n nce nessa run sant
va sil sili sily sudev sundhara syl ughan
ve dat gard ikko li lma netia nkat nkatesh ra rena rnon rona ronica ronika ronique
vi _ c cente cki ckie cky ctor ctoria da dar dya et gdis jay kas kram ktor ktoria ktorija ktoriya lle lma mal nay nce
vi ncent ncente ncenz ncenzo neet noba nod nzenz ola olet oletta pin rgil rginia rginie shal shnu ta tali taly to
vi ttoria ttorio tus vek vian viane vien vienne
vl adimir adimira adislav adyslav astimil
vo lkan lker lkmar lodymyr
vs evolod
vu k
vy acheslav
vá clav
vä inö
vé ronique
wa de fa ldemar lid llace llis lly lpurga lt lter lther lton ltraud ltraut nda ngari rd rren rwick shington ssili taru
wa yne
we bb bster i idong n nbo nceslas ncke ndelin ndell ndy nzel rner rnher sley
wh itney
wi bke ebke eland esław lbur lder lfred lfried lhelm lhelmina lhelmine lko ll lla llard llem llemijn lli lliam llibald
wi llie llis lly lma lson m ndsor nfield nfred nfried nifred nnie nona nston nthrop told
wl adimir adislaw odek
wo jciech le lf lfgang lfram lodymyr o-jin odrow ody uter
wy att nne
wł adysław
xa bier ver vier
xe nia nija
xi a an ang ao aobo aohong aoli aoling aoming aoping mena n u uying
xu an e
ya hya kup n ng nn nnick nyan roslav semin ser sh sin smin smina sser suhiro suko sunari suo vuz w
ye _ fim gor hudi katerina lena on vgeni vgeny
yi _ fan ng
yn gve
yo gesh ichi ko landa ng on shiko shio shiro unes ung-hee ung-ho ussef
yr jö
yu _ an e i ichi ji ka ki kiko kio ko lia mi miko n nus ri riy ry sra suf suke ta taka
yv an es ette onne
za charias chary ck fer hra inab karia ki ne nele ra
zb igniew
zd enek eněk
ze b dong hra ki lda lma min no us ynep
zh en eng i iqiang ong
zi ad neb
zo dwa e ltan ran rica ë
zs a olt uzsa ófia
zu bin
zy gmunt
zü lfü
åk e
çe tin
él oise
ém ile
ét ienne
öm er
ön er
öz can gür lem
ži vko
`;
