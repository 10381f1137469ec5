/** First names of people in many languages, lower case. Those that are words, towns or surnames as well are told apart by the lists of these. One line for words with the same first two letters. */
export const FIRST_NAMES = `
aa fke ge liyah ron
ab bie by dallah del delaziz delkader dul dulaziz dullah dulrahman durrahman el elard hishek igail ner raham ram u
ac hilles
ad a albert am amantios dison e ebayo ela elaide ele elheid eline em ewale il iti itya lai nan olf olph olphe olphus
ad riana rienne
ag amemnon atha athe gie nes nieszka ostino
ah mad med met
ai cha da dan ko leen mee scha sha
aj ay
ak ash hil if ihiko ihito iko ira ram shay
al _ aa ain an ana aric asdair astair ba bert berta bertine berto bin brecht cide den do dous ec ejandra ejandro ejo
al eksander eksandr eksandra eksei ena essandra essandro essia essio ex exa exander exandra exandre exandria exei exey
al exis fie fons fonsina fonso fred freda fredo gernon gie i ice icia ina ine isa isha ison issa istair joscha lan len
al lison ma muth ois onzo oys oysius phonse phonsine phonso thea va varo vin win yona yssa
am adeo adeus adou al alia alie anda ara ber brose brosia brosius edeo elia elie in ina inata ine ir it ita itabh mar
am os paro rita y yas
an a acleto and as astasia astasiya atol atole atolia atoly ders dre drea dreas dreea drei dres drew drey drij drina
an dronikos drzej dré drés dy gela geles gelica gelika gelina gelo gie giolina gus h ibal il ita ja jali ke kit kita n
an na nabel nabelle nalena ne neke neli nelie neliese nemarie nette nibale nie nika selm sgar son thea thony tioco tje
an toine toinette ton tonella tonello tonia tonie tonin tonina tonio tony upam uradha war ya
ap arna hra ollonia ril
ar abella aceli avind cher chibald chie iadne iana ianna iel if istide istotelis jun kadi kady lene mand mando min
ar mistead naud ndt ne nim no nold nulf rigo t tem thur tjom to tur turo tyom un una vid vind
as a bjørn ha her hish hley hok hton hwin if ma ta trid uka unción
at hanasios hanasius hena suko tilio ul
au brey drey gust gusta guste gustin gustine gusto gustus relia relian relie relien relio relius rora rélie rélien
au stin
av a ery
ax el
ay lin man nur odele oub se umi şe
az ariah iz
ba batunde bu dr laji ldassare ldur ltasar lthasar ozhu ptiste rbara rclay rnabas rnaby rnett rney rry rt rtholomew
ba rtholomäus rtolomeo rtolomé rton shar shir sil silius sma stian ttista
be a ate atrice atrijs atrix atriz au cky goña kir la linda lla n nedetto nedict nedicta nedikt nedikta nito njamin
be nnett nno nny noît nvenuto rit rnadette rnard rnardine rnardino rnardo rnd rnfried rnhard rnhardine rnice rnie rt
be rta rtha rthe rthilde rthold rtie rtold rtram rtrand ryl ss ssie th thany tsy tte ttie ttina ttine tty verley verly
bh arat avna upendra
bi agio anca lal ll llie lly rdie rgit rgitta rgitte rte
bj arne orn örn
bl aise ake anca anche
bo _ b bbie bby dil do gdan gislaw hdan humil huslav leslaw ngani niface nifacio nifatius nnie oker ris rislav rja yd
br ad adley ady andon axton enda endan ent et ett ian idget igham igitta igitte ita itney itta ittany ock onislaw
br onson onwen ooke uce una unhilde uno untje yan yant yce yony
bu ck d ddy ford rak rcu rghard rkhard rkhardt rt
by ron ung
bü lent
ca dwallader itlin l leb lista lliope logero lvin meron mila milla mille milo mpbell n nan ndace ndice rina rl rla
ca rleton rlisle rlo rlos rlotta rly rmela rmelo rmen rmine rol rola role rolin rolina roline rolus rolyn rrie rroll
ca rson rsten rter ry spar sper ssandra ssie ssius talina tarina terina tharina therine thleen thrin thy
ce cil cile cilia cily dric leste lestine lestino lia lina line lso m mal ngiz sar
ch ad andan andler andra andrasekhar ang-min antal ao aralambos aris arity arlene arles arlie arlotte arlton ase
ch auncey elsea elsey en eng er eryl ester etan iara idi inedu inua ioma itra iyo loe loé ris rissie rista ristabel
ch ristel ristelle ristfried risti ristian ristiane ristie ristina ristine ristlieb ristmas ristof ristoph ristophe
ch ristopher risty uck
ci han ndy rillo
cl aire ara ara-maria are arence arice arinda arissa ark aude audette audia audine audio audius aus ay ayton em emens
cl ement ementina ementine eo eopatra eveland iff ifford ifton int inton ive othilde ovis yde émence
co dy lby le leman lette lin lleen llin lumba lumbus ncepción ncetta nchita nnie nnor nny nor nrad nstance nstantin
co nstantine nstanze nsuelo ra ralie rdelia rdell rdula rey rinna rinne rnel rnelia rnelis rnelius rrado ry sima simo
co sme smo stas urtney
cr aig ispin istal istian istiano istina istóbal uz ystal
cu rt rtis thbert
cy nthia prian rene ril rill rille rus
cz eslaw
cä cilie sar
cé cile line sar
da e-jung fydd g gmar gobert isuke isy le lia lila llas mian miano mien mon n na niel niela niele nielle nil nila nilo
da nkwart nny nte oud phne rby rcy ria rio rius rlene rnell rrell rren rryl rshan rya shiell ve vid vide vut wn
de an anna bbie borah bra clan epa epak epika fne irdre l lano lbert lia lilah ll lla lores lphine lroy metrio metrius
de ng nis nise niz nnis nzel nzil rek rrick rya sdemona siree smond tlef tlev vendra vi vin von wey xter
dh ruv
di ana ane ck dier drik ego eter ethelm ether etlind etlinde etmar etrich gby lara lip lys mitri mitrios na nah nesh
di no on onisio onysios rk vya ógenes
dj amila
dm itri itry
do lf lly lores lors menica menico mingo minic minik minika minique mitian n nald natella nato ng ng-hyun nna novan ra
do rcas reen rian ris rit rotea rothea rothee rothy ug ugal ugie uglas
dr agan agana ew usilla
du ane c dley lcie lcinea ncan ng nstan rga san stin šan
dw ain ayne ight
dy lan
dz hokhar
dö rte
ea mon monn rl rnest rtha
eb ba en enezer erhard ony ru u
ec kard kart kehard khard khart
ed _ die elgard eltraud en gar ie ith mond mondo monia mund na oardo sel uard uardo ward win wina
ef fie rain tychia
eg bert idius mont on
eh renfried rhard
ei ji leen nar no rik rini
ek aterina kehard kehart rem
el aine dridge eanor eanora eftherios ena eni eonoor eonora eonore fi friede gar gin i ia iane ias if ihu ijah in ina
el inor io iot iphalet isa isabeth isabetha isaveta ise isha iza izabeth izaveta ke la len lery lie linor liot liott
el lis lsworth mar mer mira nora odie oisa oise sa sbeth schen se sie speth ton uned vira vis wood
em anuel anuela anuele eka elie eline erich erson ery iko il ilia iliano ilie ilio ily in ine ir ma maline manuel
em manuelle meline merich mett mi my re
en carnación der es gelbert gelhard gin id och rico rique ver zo
ep hraim ifanio pie
er asmus astus dal dem dmann dmute doğan hard ic ica ich ik ika in kan kki manno nest nestine nesto nie nst ol rol sin
er skine win
es a meralda mé pen peranza ra teban telle ther
et han hel ienne ta
eu an gen gene genia genie genio gène n-ji nice rico sebius stace
ev a a-lena amaria an ander angeline aristo e elin eline elyn elyne erard erett geni genia geny ita
ew a ald an
ey üp
ez ekial ekiel io ra
fa bian biana bien bienne bio biola bius brice brizia brizio cundo di isal ith ng nni nny rah rid rida ruk temeh tih
fa tima tma ustino usto y ye ysal
fe derica derico derigo dor i la lice licia liciano licitas licity lipe lix ng rdinand rdinande rdinando rgal rgus
fe rhat rn rnanda rnando rris rruccio
fi del delio des kret lip lippa lippo lomena nbar nley nn ona onn tzgerald tzroy
fj odor
fl annery avia avio eur ora orence orentine orian orrie oyd
fo lake lker lkert rest rrest rtunato uad
fr anca ances ancesca ancesco anchino ancine ancis ancisca ancisco anco ancois ank ank-walter ankie anklin ans anz
fr anz-josef anz-xaver anziska ançois ançoise ed eda eddie eddy ederic ederica ederick ederik edrik edrika ida idolin
fr ieda iedbert iedel iedemann iederich iederike iedhelm iedlinde iedo iedrich itz ode owin yderyk édéric
fu ad lke lvio miko mio nmilayo rkan
fy odor
ga briel briela briele briella brielle etano il ius lileo lina maliel ng ngolf reth rfield rret rrett rry rth ry spar
ga spard spare ston stone urav utam vin wain yatri ylord
ge bhard ert eta ir mma ne nevieve neviève nnadi nnady nnaro off offrey ordie org orge orges orgette orgi orgia
ge orgiana orgie orgina orgy rald raldine rard rardo rd rda reon rhard rhardt rhild rlind rlinde rmain rmaine rmán
ge rnot ro rold rrit rry rshom rt rta rtraud rtrud rtrude sa sine
gh assan islaine
gi acinto acomo ancarlo anfranco anluca anni deon l lbert lberto lda les lles llian lroy na nger nny no oacchino
gi oconda ordano orgio ovanna ovanni rish rolamo sbert sberta sela selher selle slinde ta tta tte uditta ulia uliana
gi uliano ulio useppe useppina
gl adys en enda enn oria
go dfrey dric dwin ldie nzalo pal ran rdon swin ttfried tthard tthilf tthold ttlieb ttlob vind
gr ace acie aham ant aziella eer eg egg egor egorio egory enville eta etchen ete etel etl eville ier iffin igori igory
gr iselda itt o over zegorz áinne égoire
gu adalupe altiero ang drun errino glielma glielmo ido illaume illermo nda ndula nhild nilla nnar nter nthard nther
gu nvor o owei rpreet s staf stav stave stavo y ðrún
gw en enda endolen endolyn yn yneth
gy ula
gé rard
gö khan tz
gü l lay ler lsen nter nther
ha bib drian fez gen i iley kan kon l ldane ley lil lima lvard mid milton mish mza nan nde nh ni nk nna nna-lena nnah
ha nne nneke nnelore nnerl nnes nnibal ns ns-dieter ns-dietrich ns-georg ns-joachim ns-jürgen ns-peter ns-ulrich
ha ns-werner nsjörg o rald rdeep rdy ri rish rlan rley rm rmony rold rper rpreet rri rriet rriett rriot rris rrison
ha rry rsh rtley rtmann rtmut rtwig ruka ruki ruto rve rvey san ssan sso tice ttie tto ven yao yat ydar yden ydn yley
ha zel
he ath ather be ber ctor dda dley dwig dy idi ike ikki iko ilwig imo iner ini inrich inrike inz inz-peter len lena
he lene lga lge lla llmut llmuth lmtrud lmut lmuth loisa loise ma mant ndrik nk nnes nnig nning nri nrietta nriette
he nrik nrika nrike nrique nry phzibah rb rbert rcules ribert rlinde rman rmann rmine rmione rnan rnando rnán rrmann
he rta rtha ster zekiah
hi cham deki deo deyoshi en eronymus eu ginio karu laire lary lda lde ldebrand ldegard lkka lmar lton ltrud na nata
hi nnerk nrich ram rohito roki roko roshi roto sashi
hj almar ördis
ho a lger llis lly mer ng nor nora pe race racio ratio rst rtense rtensia sea ssein uston ward
hr isto
hu _ a bert bertus bie ey gh go gues i lda ldah ldreich mbert mberto mphrey ng nter ong sni ssain ssein w
hy acinth man un un-woo
hå kan
hé lène
hü seyin
ia in n
ib rahim rahima
ic arus habod hiro
id a il ris riss
if eoma
ig nacio natius natz naz nazio or
ik e
il aria dikó ham han ja ka kka ona sabe se selore ya
im ad elda manuel mo ogen ran re
in a ci crease dira dra es ez ga ge geborg gelore ger gmar go golf grid gvar gvild igo ka maculada na nes nozenz és
io annis lanthe na ne sif
ip polito
ir a ena ene fan ina ini is ma mela mgard mtraud vin ving
is aac aak abeau abel abell abella abelle adora aiah amu haan hak ham hmael idor idora idore la mael mail met obel
is olde ot rael sa tván
it zhak ziar
iv an ana anhoe anka ar es o onne or y
ja akko ap bez bulani cek cinta cinto ck ckie ckson clyn cob cqueline cques de don dranka dwiga far gdish go ime ke
ja kob lal mal mes mie mil mila n na naki ne net nette nez nice nina nine nis nna nnik nnike nusz queline red ri rl
ja roslav roslaw rred rrod rvis smin smine son sper ume vi vier viera wad waharlal y ya yanti yden yne yson
je an an-baptiste an-claude an-françois an-jacques an-louis an-luc an-marie an-michel an-paul an-philippe an-pierre
je anette anne annette b d dediah ff fferson ffrey hu katerina lena mima mma n nna nnie nnifer nny ns ns-uwe nson rald
je remiah remias remy ri rmaine rome rry rusha rzy ss sse ssica ssie sús thro wel wgeni
ji -hoon -woo a an ang anguo anhua e ll m mmy n ng nping ri ro tendra tka ří
jo _ achim achima an ana anie ann anna anne ao aquin aquín b bst celyn chen ck di die dy e el elle ep erg ey han hann
jo hanna hanne hannes hn hnathan hnnie hnny landa mo n nah nas nathan ng-il ng-un ni nna nny ost plin rdan rdi rge
jo rgen rgos ris rma se sef sefa sefine sep seph sephine sette sh shua siah sie sip st sé tham uni van y yce ão
ju an ana anita bal dah de dit dith dson dy ergen hani ho kka le lep les lia lian liana liane lianne lie lien lienne
ju liet lieta liette lio lius lián n ne ng nichi nichiro nius ri rij ssi stin stina stine stus tta
jy oti
jé rôme
jö rg rn
jø rgen
jü rg rgen
ka arina bir dir giso i ija ilash isa itlyn ito lle mal mala mel mil na nako ne ng ori pil ra ran rel ren ri rim rima
ka rin rina rl rl-friedrich rl-heinz rl-theodor rla rlheinz rlmann rol rola rolina roline roly rsten rthik sey simir
ka spar talin tarina tarzyna te telyn terina teryna tharina tharine therine thi thie thinka thleen thrin thryn thy tia
ka tie tinka tja trein trin trina trine tsumi ty tya vita y yla zimierz zuki zuko zuo
ke egan ely enan es iko ira iran isuke ith llie lly lsey lvin mal n nan ndall ndra ndrick nelm nichi nji nneth nny nt
ke nta nya nzaburo nzo rem rmit rry rsten rstin vin ziah
kh adija aled alid alil anh
ki eran lian m mberley mberly pling ra ran rby rill rk rsi rsten rsti rsty shore t ttie tty yoshi zzie
kj ell etil
kl aas ara audia aus aus-dieter aus-peter emens othilde
kn ud ut
ko ffi fi ichi ji lja nrad nradin nstantin nstantinos nstanze ray rbinian rdula rnelia ry stas
kr eszenz iemhild is ishna ishnan ista isten istian istin istina istine istof istoffer ystal zysztof
ks enia
ku mar nal nibert nigunde no rt rt-georg
kw abena ame ang asi
ky le lie oko riakos
kä the
la chlan etitia fayette ila jos kshman kshmi lit mar mbert mberto mbertus mia mpert n na nce ncelot ndolf ndon nny ra
la risa rissa rry rs sse szlo ta tif toya ura ure urel uren urence urent urentius urenz urie urits uro vender vinia
la wrence wson yla zar zarus
le a ah ander andro berecht brecht ch e ela en ena i if igh ila ilani la land muel n na ni nnart nnox nny nora nore o
le ocadia on ona onard onardo onhard onid onidas onie onor onora onore ontine opold opoldina opoldine opoldo roy s
le sley slie ster ticia ttice ttie v vi vin vina w wis x yla
li _ a am ane ang bby berto cia dia diya ebgard esbeth esel eselotte esl eve hua la li lian liana liane lith lli llian
li llie lly ly n na ncoln nda ndiwe ndsay ndsey ng nh nhard nn nnea nnet nton nus nwood onel sa sbeth se selotte sette
li udmila v via z za zzie zzy
lj ubomir
ll ewellyn oyd
lo dovico gan is la lita ma ng nnie nny ra relei ren rena renz renza renzo retta ri rin rinda rna rne rraine thar
lo thringa tta tte tten ttie u uella uie uis uisa uise ukas well ïc
lu bomir c ca cas casta ce cia cian ciano cie cien cienne cile cilla cille cinda cius cretia crezia cy dger dgera dlow
lu dmila dmilla dolf dovic dvig dwig igi is isa ise itgard itpold ka kas ke la lu pe tetia tfi ther tz z
ly dia die le man nda ndon nette nn nne nton sander udmila
lá zaro
lé a on
ma arten artje bel ciej ck ckenzie dan ddie deleine deline dge dhav dhu dhuri dison donna ds e falda gali gda gdalena
ma gdalene ggie gnolia gnus hatma hdi hendra hesh hmoud hmud hmut i ik ike isie itland ja jid ki koto ksim la lachi
ma lachy lcolm lik llika llory lte lvina lwine madou mie moru ndy nfred nfredo nish njula nley nlio nmohan noj nolis
ma nolo non nsour nsur nuel nuela ra rc rcel rcella rcelle rcellina rcello rcellus rcelo rcia rcial rcin rco rcos rcus
ma reike rek ren rgaret rgareta rgarete rgaretha rgarethe rgarida rgarita rgery rgherita rgie rgit rgo rgot rgret
ma rgrethe rgrit rguerite ri ria riah riam rian riana rianna rianne ribel ribeth rie rieke riele riella rietheres
ma rietta rigold rija rijke rika riko rilena rilyn rina rio rion risa risol rissa rit rita rius riusz riya rjatta
ma rjorie rk rkku rko rkus rla rlene rlies rlis rlon rlowe rmaduke rsha rshall rta rte rten rtha rthe rtial rtin rtina
ma rtine rtino rtti rty rtín rvin rwan ry ryam saaki sahiro sako sao saru sashi sha son ssimo teo teusz thias thieu
ma thilda thilde this théo tija tilda tilde tt tteo tthew tthias tthieu tthäus tti ttie ttis tz tías ud ude uno ura
ma ureen urice uricio urizio uro vis x xie xim xime ximilian ximiliane ximiliano ximo ximus xine xwell y ya yer ynard
ma yumi ëlle łgorzata
me chthild chtild ena era g gan gumi hdi hitabel hmet i ike iling inhard inolf inrad inulf l lanie lba lchior lchor
me lek lih linda lisande lissa llisa lody lusine lvin ng ral rcedes rcy redith rle rlin rrill rritt rten rve rvyn sut
me ta tin
mi a cah chael chaela chaelis chail chal chalis chał chel chela chelangelo chele chelle chiko ck ckey ckie cky
mi eczyslaw guel guelina hai hail ho hály ka kael ke khail ki kko kołaj la lada lan ldred lena les lica llard llicent
mi llie lly lo los loš lton mi n n-jun n-seo na nerva ng nghua nh nna nnie noru quel ra randa reille riam rja rjam
mi rjana rko roslav rza saki scha ssy tch tchell tsuko tzi yuki
ml aden
mo ammar desto dibo hamed hammad hammed han handas hit hsen ira ishe isés khtar lly na ncef nica nika nique nroe
mo nserrat nserrate ntague ntgomery ntserrat nty rdecai rdred rgan ritz riz rna rris rtimer rton se ses unir urad ussa
mp ho
mu ammar hammad hammadu hammed hammet harrem kesh khtar ngo rad rat rdo rdoch riel rray sa stafa stapha
mw angi
my fanwy les ra riam rna ron rtilla rtle ung-bak
má ria ximo
mä rta rten
mó nica
na _ bil bila deschda deshda dezhda dia dine dir dira dja dège gendra hum ima jib m man n nci ncy ndini nette nna oise
na oki oko omi oto poleon rayan rcissus rendra resh sh srin sser stasia t talia talie talja tallia talya tarajan
na tascha tasha thalia thalie than thanael thaniel tsumi veen vin wal zario zim
ne al bojsa cmettin d ela eraj ha hemiah idhard il le ll llie lly lson pomuk rea rina rissa ro srin ssa stor ttie
ne ville vin wt wton
ng oc ozi uyet
nh ung
ni amh canor ccolo cholas ck cki cky co codemus cola colai colas cole coletta colás els gel hat ilo k khil kita klas
ni ko kodemus kola kolai kolaj kolaos kolas kolaus kolay kos les lesh ls na ng no sha shant tin
nk osazana
nn amdi
no ah am ble boru buko buo el elene ella elle lan msa or ra rbert rberto reen riko rma rman rton tburga thburga ur émi
no émie
nu no r ray ri ria
nú ria
ob adiah eron inna
oc tave tavia tavian tavio tavius
od dvar ell essa ette ile ilia ilo o
ok sana
ol a af audah av e eg eksandr eksiy ena ga ha iphant ive iver ivera ivia ivier lie of uf usegun uwaseun
om ar
on drej
oo na
op al helia
or este estes han lando pheus rin sola son tolf trud twin ville
os ama amu bert born borne car good kar kari man mo mond valdo wald waldo win
ot hmar is mar tavia tavio thein theinrich thold tilie tmar to tokar toline
ou smane ssama ti
ow en
oz zie
pa avo blo ddy dma draic draig l llavi loma m mela nagiotis ncho ncrazio nkraz ola olo rker rnell rvati scal scale
pa squale t tience trice tricia tricio trick trik trizia tsy tti tton tty ul ula ulette uli ulina uline ulo ulus uly
pa vel vlo wel weł xton yton z
pe arl drito dro ggy kka lham lin nelope ng nn nny ntti pe pita r r-olof rceval rcival rcy rdita regrine rry rttu tar
pe te ter tr tra tri tro tronella trus tula yton
ph araoh il ilander ilbert ilemon ilip ilipp ilippa ilippe ilippine illip illis ilo ilomena ineas oebe oenix uc uong
ph yllis
pi a edad er erce erluigi ero erre errepont et eter etra etro lar nar ng no otr p per ppa rkko rmin us
pl acido easance
po lina lly mpeo oja rter rtia
pr abhakar adeep akash amod anab asad ashant atap aveen eeti em entiss eston imitivo imo imrose ince iscila iscilla
pr iya iyanka osper ospero udence unella
pt olemy
pä ivi
på l
qi ang n ng
qu ang entin incy inn intin intus irin irino oc
ra bea bia chael chel chid dcliffe degunde dek dha dim doslav dovan fael faela ffael ffaele fik ghav ghu gnar gnhild
ra him hman hul ija imar imo imondo imund iner inier j ja jan jendra jesh jiv jko jkumar kesh lf lph lphie m ma madan
ra man mazan mesh mi miro mon mona msay msey mzi món na ndal ndall ndolf ndolph ndy nia njit phael phaela quel shid
ra shmi sim smus tko ul ven vi vindra y ymond ymund úl
re agan beca becca bekah bekka cep dmond ed ese fik g gan ggie gina ginald gine id idar ijo iko imar imer imund inaldo
re iner inhard inhart inhilde inhold inmar inold kha medios migius mington mus na naldo nata nate nato ne nee nny nu
re nzo né née to uben x za
rh ea ett iannon oda odri onda ys
ri a ad carda cardo ccarda ccardo ch chard chmond ck ckie cky co dley fat goberto kako kke ley naldo sa ta tu tva yad
ro ald b bbie bby bert berta berto bin byn c cco chelle chus ckwell cío d ddy deric derich derick derigo dger dney
ro dolfo drigo el gan gelio ger han hini hit isin land lando lf lfe lland llo maine man mana mano meo milly molo muald
ro mualdo my n nald nan ng nja nnie nny osevelt ry sa salba salia salie salind salinde salyn salía samond samund
ro samunde sanna sario saura sco scoe se seanne sel seline semarie semary setta shan si sie sina sl slyn ss ssana
ro stislav swin swita switha urke wan wena wland xana xane xanne xie y yce
ru ben by bén di diger dolf dolfine dolph dy dyard fus ggero ggiero i kiye kmini na pert precht slan ss ssell sty th
ru thard therford thie ud y
ry an o oko ota u
ré gis my
ró isín mulo
rü diger
sa ad ba bin bina bine bino bri brina buro chiko chin ddam die diq fiye id kari kura l lah leh lih lim lly lma lman
sa lome lomon lomé lvador lvator lvatore m mantha mara mi mih mir mira mpo mson muel na ncho ndeep ndhya ndor ndra
sa ndrine ndro ndy nford njay njeev nna nte ntiago ntos ntosh oirse ra rah rgent ri rojini scha sha skia tish toko
sa toru toshi tu ul vannah vita wyer yuri ïd
sc arlet arlett huyler ott
se amus an b bastian bastiano bastien bastián dat ema fa iji kou lahattin lby lena lim lina lma lwyn lçuk mjon mra
se myon o-yeon ok pp ppo ptimus rafina rafino rap raphina raphine rdar rena renus rge rgei rgej rgey rgii rgio rgius
se rhat rhiy rkan th ung vda verin verine verino vgi vim ydou án
sh ahid an ane ankar annon anti arad ari armila aron ashi aun auna awn ea eela eena eila elby eldon elley elly eridan
sh erman erry erwood eryl igeo igeru iloh in ingo inichi inji inzo irin irley iv ivani obha oichi olto ota reya u un
sh yam
si bel busiso byl bylla bylle d ddharth dney donie egbald egbert egfried eglinde egmar egmund egrid egward egwart enna
si erra gfried gi gismondo gismund gmar gmund gne grid grun gune gurd gurður las lke lvana lvanus lverio lvester
si lvestre lvia lvie lvio meon min mon mona mone monetta monides mplicius na nan nclair nead néad obhan obhán pho ro
si rpa ssy ta v xtus
sk ylar yler
sl avko oane obodan
sm ita
sn eha ezana
so -yeon fia fija fía l lange ledad lomon lveig lène nali nia nja nya o-jin phia phie ra raya ufiane
sp encer iro yros
sr inivas
st acey acy afford an anford anislaus anislav anislava anislaw anley ar avros efan efani efania efanie efano efanos
st effen effi ein ella en epan ephan ephane ephanie ephanus ephen erling eve even evie ewart ieg ig ina irling orm
st ratton uart urla éphane
su bhash dha dhir e jata key kie leiman leyman llivan ltan man mit mmer mner n-hee ndar ne ng nil nita resh rya san
su sana sanita sann sanna sannah sanne shil shma si sie sumu zanna zanne zette zy
sv en enja erre etlana etozar
sw antje ati en etlana ithin
sy bil bille dney lvain lvanus lvester lvia lvie
sz ymon
sá ndor
sé amus bastien
sö ren
sø ren
sü leyman
ta bea bitha d dao deusz e-woo ha hir ichi kahiro kashi keo keshi kuya lbot lia llulah m mara mer miko mmy msin más
ta ncredi nia nja nkred nya o pio ra ras rek rik riq rja ro rquin run sha ssilo te tiana tjana tsuya tum tyana yfun
ta ylor yyip
te d ddy emu ija lmo ndai obaldo odoro ofilo rence renzio resa resita rje rrance rrell rrence rri rrie rry rttu ss ssa
te tsuo tsuya vfik
th abo addeus addäus ady alia andi ane anh anos ao ea eda ekla elma emba eo eobald eodor eodora eodore eodoric eodoros
th eodosia eodosius eophil eophilus eresa erese eresia eron i ibault ibaut ielo ierry ies ilde ilo inh om omas ora
th orben ore ornton orsten orvald orwald urgood urlow urston usnelda uy érèse
ti a berio berius bor ffany homir lda lde ll llie lly lman lmann lo m mm mmy mo mofei mothea motheus mothy mur na ng
ti tania to tus ziana ziano
tj alling ark
to biah bias by dd ivo lga m mas masz mi mislav mmasina mmaso mmie mmy moko momi más ni nia ny nya psy r rben rbjörn
to rbjørn rd re rge rgeir rill rquato rsten ru shio shiro ve
tr acey acy ang audel augott aute ent enton evor icia ina ine ish ista istan istram ixie ond oy ude udi udie udy uman
tr ung ygve
ts utomu
tu an cker lio llio ncay nde omas rgut rid shar ula yen ğba
ty balt ler ra rone
tö nnies
uc henna
ud ay o
uf uk
ug o olino
ul f i ises la rica rich rico rik rika rike ysses
um a ar bertina berto esh ut
un a ity
up ton
ur ania ban bano ho iah iel s sa sel sula sulina
us chi ha man
ut e ta z
uw e
va clav dym ino lentin lentina lentine lentinian lentino lentinus leri leria lerian lerie lerio lerius lery ltteri
va lérie n nce nessa run sant sco shti sil sili silios silis sily sudev sundhara syl ughan
ve dat gard ikko it li lma nancio netia nkat nkatesh ra rena rity rna rnon rona ronica ronika ronique ster
vi _ c centa cente cki ckie cky ctor ctoria da dal dar dya et gdis jay kas kram ktor ktoria ktorija ktoriya lle lma
vi mal nay nce ncent ncente ncenz ncenzo neet noba nod nzent nzenz ola olet oleta oletta olette pin rgie rgil rgilio
vi rginia rginie rginio shal shnu ta tale tali taly to ttore ttoria ttorio tus vek vian viane vien vienne
vl ad adimir adimira adislav adyslav astimil
vo lkan lker lkhard lkmar lkward lkwin lodymyr
vr oni
vs evolod
vu k
vy acheslav
vá clav
vä inö
vé ronique
wa de fa lburga ldemar lid llace llis lly lpurga lram lt lter lther lton ltram ltraud ltraut nda ngari rd rren rwick
wa shington ssili stl taru verley yne
we bb bster i idong lby ldon n nbo nceslas ncke ndel ndelin ndell ndy nke nzel rner rnher rther sley stley ston tzel
wh itney
wi bke ebke eland esław gand gbert lbur lda lder lford lfred lfredo lfried lfriede lhelm lhelmina lhelmine lkie lko ll
wi lla llard llehad llem llemijn llfried lli lliam llibald llie llis llow lly lma lmar lmer lson ltrud m nand ndsor
wi nfield nfred nfried nifred nifrid nnie nona nrich nston nthrop precht told
wl adimir adislaw odek
wo jciech le lf lfdietrich lfgang lfhard lfhart lfram lodymyr o-jin odrow ody rthington uter
wu lf nibald nibert
wy att nn nne nton
wł adysław
xa bier nthe ver veria vier
xe nia nija
xi a an ang ao aobo aohong aoli aoling aoming aoping mena n u uying
xu an e
ya hya kup n ncy ng nn nnick nnis nyan roslav semin ser sh sin smin smina sser suhiro suko sunari suo vuz w
ye _ fim gor hudi katerina lena on vgeni vgeny
yi _ annis fan ng
yn gve
yo gesh ichi ko landa lande ng on rgos shiko shio shiro unes ung-hee ung-ho ussef
yr jö
yu _ an e i ichi ji ka ki kiko kio ko lia mi miko n nus ri riy ry sra suf suke ta taka
yv an es ette on onne
za carías chariah charias chary ck die dok fer hra inab karia ki ne nele ra
zb igniew
zd enek eněk
ze b bedee bulon dong hra ki lda lma min no nobia phaniah us ynep
zh en eng i iqiang ong
zi ad llah neb ta
zo dwa e ltan ra ran rica ë
zs a olt uzsa ófia
zu bin leika
zy gmunt
zü lfü
ál varo
án gel
åk e
çe tin
él oise
ém ile
ét ienne
ós car
öm er
ön er
öz can gür lem
ži vko
`;
