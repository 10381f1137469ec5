/** Common nouns of all fields, singular, without capital. Compounds of which the last part makes names (`berg`, `stadt`) are listed whole. One line for words with the same first two letters. */
export const commonNouns = `
aa l
ab bau bild end endland enteuer fall flug gabe gang gas geordnetenhaus hang itur kehr kunft lage lass lauf luft
ab onnement ort riss sage satz schied seits solvent stieg stinenz tei teil wahl wehr zug
ac count hse hsel htung ker kerland
ad el elshaus er jutant ler resse vent
af fe fekt färe
ag ape entur gregat gression rar rarland
ah le n nung
ai ds rbag
ak ademie kord ku te teur tie tion tiv ustik zent zeptanz
al arm bum ge gebra gorithmus ibi imente kohol lergie ltag m manach phabet ptraum t tar tenheim ter ternative ters
al tersheim tertum tstadt
am algam eise nestie pel phibie pulle sel t ulett
an alogie alyse archie atomie bau dacht ekdote fall fang flug gabe gel griff gst halt hang ker kerplatz kunft lage
an lass lauf nexion nonce rede reiz ruf sage satz sporn stalt stieg stoß teil tenne tibiotikum tike trag tritt twort
an zahl zug ästhesie
ao rta
ap artheid fel felsine oplexie otheke p parat pell pendix petit rikose ril
aq uarell uarium
ar beit beitsfeld beitsplatz beitsweg che chipel chitektur chiv eal ena gument gwohn ie istokratie ithmetik m mada
ar matur mee menhaus mut oma rangement senal t ten terie thritis throse tikel tillerie znei
as best che pekt phalt pirin t teroid thma tronomie yl
at elier em hletik las mosphäre mung om tacke tentat test trappe tribut
au dienz dit ditorium e fbau fruf fruhr fstieg ftrag ftritt fzug ge gust ktion la ra sbau sfuhr skunft sland slass
au smaß spuff sruf sschank sstieg ster stritt sweg sweis szug to tohaus tomat tomatik tonomie
av ersion
ax t
ba by ch cke ckhaus ckstein d dehaus desee gatelle gger ggersee hn hnhof hre jonett kterie lance lken lkon ll llade
ba llett llon mbus nane nd ndage nde nk nkett nkhaus nkmann nkrott nn nner nnwald r racke rbar rke rock rren rriere
ba rrikade rt sar se silika sis sketball ss st stion taillon tterie u uch uerndorf uernhaus uernhof uhof uland um
ba umhaus uplatz ustein zille
be amtentum at cher cken darf dauern denken drängnis dürfnis ere et fehl finden fugnis fund gehren gierde ginn griff
be gräbnis helf hälter hörde ichte il in irat itrag itritt kenntnis klagte lang leg lieben nehmen nzin reich rg
be rgbauer rgdorf rgland rgsee rgstadt rgtal rgwald richt rnstein ruf rufsfeld san satz scheid schlag schluss schwer
be schwerde sen sitz sorgnis stand steck stie streben stseller such ton tracht trag treff trieb triebshof trug tt ule
be ute utel weis wusstsein zirk zug
bi athlon bel ber bliothek ene er lanz ldung lge llard llett nde ndung nnenland nnensee obauer rke rkenwald rne ss
bi sschen stum t tte
bl ase att ech ei eibe ende ick inker itz ock ockade ockhaus og ume use ut utung öße üte
bo bfahren ck den gen hne hrung je lzen mbe nbon nus ot otshaus rd rdell rdstein rke rste sheit ss tanik ulevard xen
bo xkampf ykott
br ache achland anche and anntwein aten auch auerei auhaus aut ei eite emse emsweg ennholz evier ezel ief igade igg
br ille ise okkoli onchitis onze osche oschüre ot uch unnen ust ut uttoinlandsprodukt ötchen ücke ückenkopf ühe
bu b ch che chse cht chung ckel de dget ffet g gspriet lletin merang mmel nd ndesgerichtshof ndesland ndesrat
bu ndesregierung ndesstadt ndesstraße ndestag ndesverfassungsgericht ndeswehr nker rg rsche s sch sen tter tterberg ße
by te
bä r
bö rse rsenplatz
bü cherei chse ffel gel hne ndel ndnis rgerhaus rgertum ro rohaus rokratie rste
ca fé mp mpingplatz mpus
ce llo mbalo nt nter
ch ampagner ance aos arakter arme art arta at atbot emie emikalie emotherapie iffre ili ip irurgie olera or oral
ch orgestühl rist ristentum rom ronik
cl ient oud ub
co cktail de dex mic mpact mpiler mputer ntainer ntroller uch unter
cr eme ew
cy ber
da ch chs heim mm mpf mpfer nk rlehen rm sein tei tenbank tenfeld tenleck tensatz tenschutz ttel tum uer umen
de bakel batte büt ck cke ckel ckung fekt fensive fizit ich ichsel kor kret lfin likt lle magogie menti menz mokratie
de montage mut nkstein ponie pot pression rby sign ssert tail tektor vise visen zernat
di a agnose agnostik akonie alekt alog amant chte cke ebstahl ele enst enstag esel fferenz ktat ktatur lemma mension
di ners ng nkel nosaurier oxid phtherie plom plomatie rektive sko skothek skrepanz skurs skus skussion splay sput
di stanz stel strikt sziplin vergenz vidende vision ät özese
do ck gma ktrin kument lch llar m main minanz mizil mäne nner ping ppel rf rfbach rfplatz rn se sis ssier wnload
dr ache achen aht ama ang aufsicht eck ehung eieck eimaster eschmaschine essur ill illing ittel ittland oge ogerie
dr ohne ohung uck uckerei üse
ds chungel chunke
du ell ett ft ng nkel nst r rchbruch rchfahrt rchfall rchgang rchgangsstraße rchlauf rchmesser rchreise rchsage
du rchschnitt rchsicht rst sche tzend
dy namik namit namo nastie
dä mon
dü nger nung rre se
eb be ene
ec ho ke kstein
ed elstein
ef fekt fizienz
eg ge
eh e re renmal rgeiz rung
ei be che chel chenwald d dechse fer genheim gentor gentum gnung land le mer nbau nfalt nfuhr ngangs ngriff nheit
ei nlass nstieg nstweilig ntrag ntritt nweg nzug s sberg sen shockey ter weiß
ek el stase zem
el an ch efant eganz ektrode ektron ektronik ement end ite le ternhaus
em ail bargo blem bryo irat ission mer pfang pire pore
en de doskopie dung ergie gagement ge gel semble te tgelt thusiasmus tscheid tsetzen tzug zyklika zyklopädie zym
ep idemie ik ilepsie ilog isode istel oche os
er bgut bse de dgas döl eignis folg fordernis gebnis guss ker lass laubnis le lebnis lös nst nte osion otik reger satz
er sparnis trag weis werb z
es che el prit say sen senz sig
et age appe at hik hnie ikett ui üde
eu charistie le phorie ro thanasie
ev angelium
ex emplar il istenz kursion odus periment pertise plosion ponat port portland press trakt zess
fa bel brik brikhof cette ch ckel den gott hne hrt irness ktor ktum lke ll lle lte milie ng ntasie rbe rce rm rn san
fa sching ser ss ssade ssung sten ust vorit zit
fe ature chten der e hde hler ier ige ile ldweg lge ll ls lsen nster rien riendorf rienhaus rienheim rkel rmate rne
fe rse ssel st stival stland stplatz stung tt tzen uer uerstein uilleton
fi chte chtenwald eber edel gur ktion liale lm lter lz nale nger nk nsternis rewall rma rmament rmung rst sch
fi scherdorf scherei skus
fl achland achs agge air ak amme anke asche aute echte eck eisch eiß ieder iege inte oh ora osse otte ottille oß uch
fl ucht uchtweg ug ugplatz under ur uss usstal ussufer ut äche öte üchtlingsheim ügel
fo ck hlen lge lie lklore lter nds ntäne relle rm rmat rmel rmular rst rsthaus rt rum ssil to ul
fr acht achter ack age agment aktur amework anken auenhaus egatte eibad eitag emde equenz eude eudenhaus evel iede
fr ieden iedhof ikadelle ische ist isur on ont osch ost ucht ust ühe ühling
fu chs ge hre hrmann nd ndament ndus nk nke nkhaus rche rcht rt sion tter tteral ß ßtritt ßweg
fä hre hrte lle ule
fö hn rde
fü gung hrung lle rsorge rstenhaus rstenhof rstentum rwort
ga be bel laxie leere leone lerie lgen lle llenstein llone lopp mer ng ngway ns rage rantie rde rderobe rdine rn rnele
ga rnison rten rtenhaus rtenstadt s sse sthaus sthof stland stritis stronomie tter ttung u umen
ge bein bet biet bilde birge birgsbach biss bot brüll burt burtshaus burtsland burtsstadt bäck bärde bäude bühr büsch
ge danke deck denken dicht dränge duld dächtnis fahr fallen fecht fieder flecht flügel folge fälle fängnis fäß füge
ge fühl gend gentor genwart hege heimnis hirn horsam hweg häuse höft hölz hör ige isterstadt ißel lage leise leit lenk
ge lingen ltung lächter lände länder läut lübde mach meinde meindehaus menge misch murmel mälde mäuer müse müsebauer
ge netik nick nie nitiv nre nus nuss ometrie plänkel präge pränge päck rede riatrie richt richtshof rippe rste ruch
ge rät räusch röll rücht rüst sang schehen schehnis schenk schichte schick schirr schmack schoss schrei schwader
ge schwulst schwätz schwür schäft schütz setz sims sindel spann spräch spött spür stade stank ste stein stell stirn
ge ständnis stüt such säß treide treidefeld triebe tränk tto töse tümmel wahrsam walt wand webe wehr weih werbe wicht
ge wimmel winde winn wirr wissen witter wächs wächshaus währ währsmann wässer wölbe würz
gh etto
gi cht ebel er ft lde pfel ps raffe rokonto scht tarre tter
gl anz as asur atze aube eichnis eis etscher immer obus ocke orie osse ut ück ückwunsch
gn ade
go ld lfplatz ndel ng sse tik tteshaus
gr ab aben abmal abstein abung ad affiti afik am amm ammatik anat anate anit as auen azie emium enzdorf enze enzland
gr enzstadt enzstein ill imasse imm ippe oll os oschen otte oßbauer oßstadt ube uft ummel und undstein uppe uß äte öße
gr ünland
gu erilla lasch lden mmi nst rke rt ss t tshof
gy mnasium mnastik
gä stehaus
gü lle rtel te
ha ar be bicht bitat bitus cke cken cker fen fenstadt fer ferflocken ft ftung gel hn i in ken lbinsel lde lle lm ls lt
ha ltung mmel mmer nd ndel ndelshaus ndelsplatz ndelsstadt ndelsweg ndicap ndy nf ng nsestadt ntel rdware rem rfe rke
ha rmonie rmonika rn rpune rz se sel shtag ss ube ubitze uch ufen upt uptstadt uptstraße us usberg ut varie
he bel cht ck cke er fe ft identum il ilbad ilung im imat imatdorf imatland imatstadt imkehr implatz imweg imweh irat
he izer izung ktar ktik ldentum lm md misphäre mmung ngst nkel nne patitis rberge rbst rd rde ring rkunft rkunftsland
he roin rpes rrenhaus rrin rtz rz rzogtum u uchelei uer
hi eb erarchie ghscore lfe mbeere mmel ndernis nterhaus nterhof nterland ntermann ntern nweg nweis rn rsch rse storie
hi tparade tze
ho bby bel ch chburg chdeutsch chhaus chland chsee chtal cker den f heit hn lm lunder lz lzbrücke lzhaus mepage nig
ho norar pfen rde rizont rmon rn roskop rrorfilm rt se spital spiz stie tel tline
hu braum bschrauber f hn mmel mmer mor mpen nd ndert nger pe re t
hy giene mne pnose pothek pothese sterie äne
hä hnchen lfte morrhoide ngebrücke rte
hö he henburg hle lle
hü fte gel hnerei lle lse rde tte
id eal ee iom ol ylle
ig el noranz
ik one
il lusion
im age biss kerei mobilie perium plantat port puls
in begriff betriebnahme dikator dividuum diz dustrie dustrieland dustriestadt fanterie farkt ferno fluenza frastruktur
in fusion grediens halt itiale itiative kasso krafttreten land nehaben nenhof nenstadt nung schrift sekt sel serat
in solvenz stanz stanzenweg stinkt stitut strument strumentarium suffizienz sulin tellekt telligenz terface ternat
in ternet tervall terview toleranz trige vasion ventar ventur vestment zest
ir onie re renhaus rtum rweg
ja cht cke gd gdhaus hr hrtausend hrzehnt mmer rgon uche zz
je ans
jo ch ghurt ta urnal ystick
ju bel biläum do gend gendhaus ngfrau ry stiz wel x
ka barett bel beljau bine binett chel denz der ffee ffeehaus hn i iserhaus jüte kao ktus lb leidoskop lender liber lk
ka lkstein lkül lorie mel mera min mm mmer mpagne mpf nal ndidatur nne none ntate nte ntine nton nu nzel nzlei p pital
ka pitel ppe psel rabiner raffe rate rawane rfreitag rikatur rneval rosserie rotte rpfen rren rriere rte rtei rtell
ka rtoffel rtoffelfeld rton russell rzinom serne sino sse ssette stanie sten talog talysator tapult tarakt tastrophe
ka tegorie ter thedrale theter tze uf ufhaus ution utschuk vallerie viar
ke gel hle il im ks lch lle ller lter nntnis ramik rbe rker rn rze ssel tte tzerei uchhusten ule
ki efer efernwald el es esel eselstein lo mono nderheim nn no osk ppe rchberg rche rchenmann rchhof rchweih rmes rsche
ki ssen ste taplatz tsch ttel
kl age ammer amotte ang appe arinette asse assik atsch aue ausel ausur avier ee eie einbauer einod einstadt emme erus
kl ette ima inge ingel inik inikum inke ippe ipper o oster otz oß ub uft umpen
kn all ast auf ebel eipe ick ie iff oblauch ochen olle opf orpel ospe oten äuel ödel üller üppel
ko balt bold de ffer gge gnak hl hle hlrabi itus je kain kos lben lik llaps llegium llekte llision lloquium lonie
ko lonne loss lumne ma mbüse met mfort mik mitee mma mmando mmandobrücke mmentar mmissariat mmission mmune mmuniqué
ko mpanie mparativ mpass mpetenz mplex mpliment mplott mponente mpost mpott mpromiss mödie ndensator ndom nferenz
ko nfession nfitüre nflikt nfusion ngress njunktur nklave nkurrenz nkurs nsens nsequenz nserve nsole nsonant nsortium
ko nstante nsulat nsum ntakt nter ntext ntinent ntingent nto ntrabass ntrahent ntrast ntrolle ntroverse ntur nvoi
ko nzept nzern nzert nzerthaus nzession nzil pf pie ppel ralle rb rd rdel rk rken rn rnfeld rps rpus rrektur
ko rrespondenz rridor rrosion rvette smetik smetikum smos st sten stüm t telett
kr abbe ach aft agen alle am ampf an anich ankenhaus ankenkasse anz ater atersee aut awall awatte eatur ebs edit eide
kr eis eisstadt eisstraße euz euzer ieg iminalpolizei ippe ise istall iterium itik okodil one onland opf ug ume uste
kr uzifix ypta ähe önung öte ücke ümel
ku bik bus chen gel h lisse lt ltur lturland mmer nst pfer ppel r rbel rhaus rie rs rstadt rve ss tsche tte tter vert
kä fer fig lte se
kö nigshaus nigshof rper
kü bel che ken r rbis rze rzung ste
la bel bor byrinth che chen chs ck de den denstraße dung ge ger gerhaus gerplatz gune ib ich kai ken mm mpe nd
la ndeplatz ndhaus ndstraße ndung ndweg ngeweile nze ppen ptop rve ser st ster terne tte tz ub ube ubwald uch uf uge
la une us ut ute vendel wine zarett
le asing bensmittel ber ck der ere gat gion gislative hm hne hnsland hre iche ichenhaus ichnam id ier ihe im ine inen
le itung ktion ktüre nde nkung nz opard pra rche sart sung tter uchte vel xikon
li belle bretto ebe ebling ege egeplatz ft ga kes kör lie monade mousine nde nie nk nke nse ppe st ste stenplatz ter
li teratur thium turgie tze zenz
lk w
lo b bby ch cke gbuch gik go hn kal komotive rbeer s sung tterie
lu chs ft ftbrücke ke mpen nge nte pe pine st xus zerne
ly mphe rik
lä hmung mmer nge rche rm
lö ffel sung we
lü cke ge
ma cht fia gazin gen gie gistrat gnet gnetfeld hagoni hl hnmal hnung i il is isfeld kel kkaroni krele laria lerei lz
ma mmut nagement ndat ndel ndoline ngan ngel nie nier nko nschette ntel nufaktur nuskript növer ppe rathon rgarine rge
ma rihuana rine rionette rk rke rketing rkise rkt rktplatz rmelade rmor rsch rschland rter rtyrium schine sern ske
ma skottchen ssage ssaker sse st tchball terial terie thematik tratze tsch tte uer ul us ut ximum ß
me chanik daille dienhaus dienmann dikament dizin er hl ile ilenstein inung ißel lancholie lanom ldung lodie lone
me mbran morandum nge niskus nsa nü rkmal sse sser ssestadt ssing ssung tall tapher tastase teor ter thode tro tronom
me ute uterei
mi eder ene ete gräne krofon kroskop lch lchbauer lde lieu litär liz lliarde llion llionenstadt lz mik ne nenfeld
mi neral niatur nimum nisterium nus nute schwald ssion st tra ttag tte ttel ttelfeld ttelsmann ttelweg ttwoch
mo biliar de dehaus dell dem dul dus fa hn le lekül lkerei ll ment narchie nat nd nolog nopol nster nstrum nsun ntag
mo ntage ntan nument or os ped ral rast ratorium rd rgen rgenland rphium saik schee skito tel tette tiv tor tte tto
mu ezzin lde mie mps nd schel se seum sical sik skat skel ster t tter tterland ße
my sterium stik thos
mä dchen hdrescher nnchen rchen zen
mö bel belhaus hre nchtum rser we
mü cke he hlbach hle hlstein ll llberg llmann ndung nze sli tze
na bel chlass chricht cht chtigall chtrag chweis cken del delwald gel hme hrung ht me rbe rkose se shorn tion
na tionalrat tron tter tur turell turstein utik
ne bel benmann benstraße id ige igung ktar lke nner rv rz tz ubau ugierde uheit uland uralgie urose wsletter
ni ckel emandsland ere erenstein sche troglycerin veau
no men nsens rd rden rdpol rm t te tebook tiz tweg velle
nu ance del ll merus mmer ss tzen tzung
ny lon
nä he sse
oa se
ob dach elisk erhaus erstadt hut jekt jektiv mann oe servatorium st stbauer
oc hse
od e
of en fensive ferte
oh nmacht r
ok tave
ol dtimer ive ympia ympiade ympiadorf
om budsmann nibus
op en er erette ernhaus ium tik tion
or ange atorium bit chester den densland dnung gan gasmus gel gie iginal kan nament t ten
os ten teoporose terei terfest tern tfront
ot ter
ou vertüre
ov al erall
ox id
oz ean on
pa ar cht ckung ket kt lais last lette lme nda nik nkreas nne norama ntheon nther ntoffel nzer pagei pier ppe ppel
pa prika psttum rabel rade radies radox ragraf ragraph rallele rameter rasit rfüm rk rkett rkhaus rkplatz rlament
pa rodie role rtei rterre rtie rtikel rtitur rtizip rtnerland rtnerstadt rty rzelle ss ssage ssion ssiv ssstraße ssus
pa ste stete tch tent thos trone trouille tsche uke uschale use usenhof villon
pe ch dal gel in itsche likan lle lz ndant ndel nis nizillin nsion nsum rformance rgament riode ripherie rle rlmutt
pe rson rsonal rspektive rücke st stizid tersilie troleum
pf ad ahl anne arre arrei arrhaus au effer eife eil eiler ennig erd iff ingsten irsich lanze laster lasterstein laume
pf lege legeheim licht lock lug orte osten ote ropf und ütze
ph antasie antom arma ase ilosophie osphor oton rase ysik änomen
pi ckel cknick ep gment k lle lz nguin nsel raterie rsch ste stole xel zza
pk w
pl age agiat akat akette an ane anet anke anung asma astik ateau atin atte atz ebiszit eite enum ombe ugin ural us
pl utonium ädoyer
pn eumonie
po cken dcast dest destplatz dium esie grom kal le lice litik litur lizei lka llen lster lygon mmes mp nton ny panz
po pmusik re rtal rtemonnaie rtfolio rtion rto rträt rzellan saune se st sten stweg tential tenz
pr acht aktik aktikum anger axis edigt eis emiere esse essehaus estige iestertum imadonna imat imzahl inzip ise isma
pr itsche ivat ivileg obe oblem oblematik odukt ofession ofil ofit ognose ogression ojekt ojektil ojektor oletariat
pr olog omille opaganda opeller osa ospekt ostata otein otektorat otokoll ototyp ovenienz oviant ovider ovinz
pr ovisorium ozedur ozent ozess ozession ozessor unk ädikat äfektur ägnanz ägung ämie ämisse äparat ärie ärogative
pr äsent äsenz äsidium äzision üfung ügel
ps alm yche ychiatrie ychoanalyse ychose ychotherapie
pu blikum dding del der ffer llover ls lt lver mpe nkt pille ppe ste te tsch tz
py ramide
pä ckchen dagogik
pö bel
qu adrat al alle alm arantäne ark artal artett artier arz atsch ecksilber elle ere intett iz ote otient
ra batt be che chen d dar diator dieschen dio dium dius dweg ffinerie ffinesse h hm hmen kete mpe nd ng nke nzen ps
ra psfeld rität sen sierer sse st sthaus stplatz t te thaus tion tte ub uch um upe usch
re aktor be bellion ceiver chen cherche chner cht chte chteck chthaber chtsweg de ede ederei ferat ferendum flektor
re flex flexion form frain gal gatta gel gen genwald gie gime gion gister glement gler gression h ibung ich ichsstadt
re ichstag ichtum ife ifen ihe ihenhaus im is ise iseland iterhof iz klame kord ktorat lease levanz lief ligion likt
re ling liquie mix naissance ndezvous ndite nnen nommee nte ntier paratur pertoire portage pressalie pression
re präsentant präsentantenhaus ptil publik quiem quisit servat serve servoir sidenz sistenz sonanz spekt ssentiment
re ssort ssource st staurant sultat ttung ue vanche vier vision volte volver zension zept zession
rh etorik euma ythmus
ri egel emen ese ff lle nde ng ngen ngstraße nne ppe siko ss tt tterburg tual tze
ro bbe boter ck deln dung ggen hr lle ller man manik mantik manze se senkranz sine st te tor ute uter utine
ru bel bin brik ck der f he hm in ine m mmel mpf nde nzel te tsche ß
rä tsel umung
rö hre ntgenaufnahme ntgenbild te
rü be ben benbauer ck cken ckenmark ckgrat ckkehr cktritt ckweg ge ssel stung
sa al at bbat botage che ck ckgasse ft ge hne ison ite kko krament kristei lamander lami lat lbe ldo lon lpeter lto lz
sa me men mt natorium nd ndale ndburg ndstein phir rg rkasmus tellit tire ttel tz tzung u uce um una xofon
sc habe hablone hach hacht hachtel haden haf hafott haft hal hale hall halter haluppe ham hande hanze har harlach
sc harlatan harnier hatten hatz hau hauder hauer haufel haukel haum hauplatz heck heibe heide hein heitel heitern
sc helle helte hema henke henkel herbe here herz heu heune hicht hick hicksal hiedsgericht hiedsspruch hiefer hiene
sc hießerei hiff hiffahrt hikane hilf himmel himpf hinken hirm hisma hizophrenie hlacht hlachtfeld hlachthaus
sc hlachthof hlacke hlaf hlag hlager hlamm hlange hlauch hleichweg hleier hleife hlepper hleuder hleuse hlinge hlitten
sc hlitz hloss hlot hlucht hluck hluckauf hluss hlussmann hlussstein hläfe hläger hlägerei hlüpfer hlüssel hmach hmalz
sc hmarotzer hmeichelei hmerz hmetterling hmiede hminke hmuck hmuggel hmutz hnabel hnake hnalle hnaps hnauze hnecke
sc hneckenhaus hnee hneeberg hneemann hnellstraße hnitt hnitzel hnitzerei hnulze hnupfen hnur hnurrbart hock hokolade
sc holle honer hornstein hot hote hottenrock hoß hrank hranke hraube hreck hrecken hrei hrein hrift hrifttum hritt
sc hrot hrott hub huh huld hulden huldenberg hule hulhaus hulhof hulplatz hulter hulweg huppe huppen huss hutt hutz
sc hutzmann hutzwald hwadron hwamm hwan hwank hwanz hwarm hwarte hwebe hwein hweiß hwelle hwellenland hwimmbad hwindel
sc hwips hwung hwur hwäche hädel hädling härfe hürze hüssel hütte
se e ebad ele enot eufer eweg gel gen gment hne ide idenstraße ife il ilbrücke ite itenstraße itental kretariat kt kte
se ktion ktor kunde mester mikolon minar nat nf niorenheim nke nkung nse nsor ntenz psis quenz renade rie rmon rum
se rver rvice rviette ssel ssion uche ufzer xtant
si cht eb echtum eg egel gnal gnatur lage lbe lber likat lo lvester nfonie nn ntflut ppe rene rup tte tz tzplatz tzung
sk ala andal elett epsis i ipper izze laverei oliose orbut orpion ript rupel ulptur
sl alom ogan um
sm aragd artphone og
so cke ckel da fa ftware hle ld ll lo mmer nate nde nderling nett nne pran rge rgfalt rte rtiment undtrack urce uvenir
so ße
sp agat alier alt alte am ange anne ant argel aten atz aß echt eck eer eiche eicher eicherplatz eise ektakel ektrum
sp elt ende erber erling erre esen ezies häre iegel iel ielfeld ielmann ielplatz ielstein ielstraße inat indel inne
sp innerei ionage irale irituose ital itze itzenplatz litter onsoring ort ortfeld ortplatz ott rache ray richwort
sp ritze ritzenhaus ross rosse ruch rudel rung uk ule ur ähtrupp ülung
st aat ab achel adion adium adt adthaus adtwald affel ahl all amm ammland and andard andplatz ange apel ar arre art
st artelf artplatz ation ator atue atur atus atut au aub aude ausee auung eak eg ehplatz ein einbrücke einhaus elle
st ellplatz empel engel eppe ern eroid ethoskop euer ich iefel iege iel ier ift il ille imme ipendium irn ock off
st ollen olperstein olz opp orch oß rafe rahl rand rategie rauch rauß raße reaming recke reich reicher reife reifen
st reik reit reitkräfte renge ress reu rich rick roh rohmann rom rophe rudel ruktur rumpf ube udentenheim udie
st udienplatz udium ufe uhl unde urm urz urzbach ute äbchen ändchen ärke ätte ör örung ück ütze
su bjekt bstantiv bstanz che cht ite izid lfat mme mpf perlativ ppe
sy mbol mbolik mmetrie mpathie mphonie mposium mptom nagoge ndikat ndrom node nonym ntax nthese philis stem stematik
sz enario ene enerie
sä bel ge nfte ugetier ugling ule ure
sü d den dpol hne nde
ta bak belle bellenplatz bernakel blet blett blette bu cho del fel g gung ifun ille kelage kt ktik l lar lent ler lg
ta lk ndem nk nken nker nne nnenwald nz pete rif rnung rot sche sse statur ste t tort tze u ube uche ufe usch xi
te am chnik e er ich ig il ilchen ilung int lefax lefon lefonat leskop ller mpel mperament mperatur mpo ndenz nnis
te nnisplatz ppich rabyte rmin rminal rminus rrain rrasse rritorium rror st stament ufel xt xtfeld xtilie
th eater eke ema ematik emenfeld eorie erapie erapieplatz ese rombose ron
ti ck cket ebreak efe efland efsee egel er erheim ger lde lgung nnitus nte pp sch tan tel
to ast d ilette leranz mate n nart nne pf r rf rhaus rmann rpedo rso rte rtur te ur urnee
tr ab abantenstadt acht agik agödie aining aktat aktor am ank ansfer ansit ansitland ansparenz ansport ansportweg asse
tr aube auer aufe aum auma aumland auung avestie eff effen effer eibhaus end eppe eppenhaus esor eu eue iangel ibunal
tr ibut ibüne ichter ick ieb ikot ilogie io ip iumph ojaner ommel ompete open openwald opfen ost ottel otz ubel uhe
tr umpf upp uppe uthahn ägerin äne übsal ümmer ümmerfeld
ts unami
tu ba be berkulose ch gend lpe mor mult nnel rban rbine rm rmhaus rnier rnus sche
tw eet
ty p phus rannei
tü cke r te
u- boot
uf er
uh r
ul k me timatum
um bau fang feld gang hang kehr lage land lauf riss satz schweife weg welt zug
un art behagen dank ding fall fug geheuer geziefer heil iform ion iversum kosten mut rat ruhe sinn tat tergebener
un terhaus terkunft terricht terschied terstadt wohlsein
up date grade load
ur an in l laub ne teil wald
ut ensil opie
va kuum mpir nille riable riante rieté se terland terunser
ve ilchen ne ntil ntilator rb rbindungsmann rbot rdacht rdammnis rderben rdruss rein reinshaus reinsheim rgnügen
ve rhältnis rhängnis rhör rkehr rkehrsweg rlag rlangen rleih rmerk rmächtnis rmögen rnunft rrat rruf rs rschleiß rsion
ve rsteck rständnis rsuch rsäumnisurteil rtrag rtrauensmann rwaltungsakt rweis rzeichnis rzicht rzug sper to
vi deo eh elfalt ereck ertel lla oline oloncello per rus sion site sum tamin
vo gel gelbauer kabel kal lk lontariat lt lumen rbehalt rderhaus rdermann rfahr rfeld rhof rhut rkommnis rort rplatz
vo rrat rstadt rtrag rtritt rwärts rzug tum
vu lkan lkanberg
wa age be che chs chstum ffe gen ggon gnis gon hl hn isenhaus l ld ldland ldweg ll lze lzer nd ndel nderweg nge nne
wa nten nze ppen re renhaus rnung rte rtung rze schhaus sser sserburg sserstraße tt tte
we bsite chsel cker g hr hrmacht hrmann iche ide ideland ihe iher ihnachtsmann ile in inbauer inberg inland isung ite
we izen lle lt ltall ltcup ltmann ltstadt nde ndung rbung rdegang rft rk rkstatt rmut rt rtung sen spe ste sten stern
we ttbewerb tte tter
wh isky
wi cke dder derhall dmung ederkehr ege ese ld ldbach ldnis lle mper nd ndmühle nkel nter pfel rbel rkung rtshaus ssen
wi tz
wo che ge hl hnhaus hnheim hnstraße hnung lf lke lle llust nne rt rtfeld
wr ack
wu cher chs cht nde nder nsch rf rm rst rzel t
wä hrung rme sche
wü rde rfel rze ste
ya cht
za cke hl hlung hn hnbrücke hnstein nge pfen rge uber uberei um un
ze bra che cke h he ichen ile it itung itvertreib lle lt ltplatz ltstadt ment nsur nsus ntner ntrale ntrum pter
ze remonie rtifikat ttel ug ughaus ugnis ugung
zi ege egel egelstein el elland ffer garette garre mmer mt nk nn ns pfel rkel rkus tadelle tat ther trone
zo ll llhaus ne o pf rn
zu behör cht chthaus cker fall fuhr g gabe gang gbrücke kunft lage lauf name nft nge sage sammenkunft satz tat tritt
zw ang eck eifel eig erchfell etschge iebel ielicht iespalt irn ist
zy anid linder ste
zä hlung
zö libat
zü gel ndung
äh re
äq uator uivalent uivalenz
är a ger mel ztehaus
äs thetik
ät her
öd em land
öf fnung
ök onomie
öl _ feld
üb el erbleibsel ereinkunft ergriff ersee
`;

/** Nouns with a plural in `er` without umlaut. */
export const nounsInEr = `
aa s
bi est ld ldnis
br ett
de nkmal
fe ld
ge halt ist ld müt schlecht sicht spenst
gl ied
ki nd
kl eid
le ben ib
li cht d ed
mi tglied
ne st
pf and
re giment
ri nd
sc heit hild hwert
si nnbild
vo rmund
we ib
`;
