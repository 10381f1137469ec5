/** Common verbs: infinitives. One line for words with the same first two letters. */
export const commonVerbs = `
ab andon ate breviate ide olish sorb stain use
ac celerate cept cess claim commodate company complish cord count crue cumulate cuse hieve knowledge quaint quire quit
ac t tivate
ad apt d dress here journ judicate just minister mire mit opt ore vance vertise vise vocate
af fect firm ford
ag e ree
ai d m r
al arm ert ienate ign lege leviate locate lot low ly ter
am aze end ount plify use
an alyse alyze chor imate notate nounce noy nul oint swer ticipate
ap ologise ologize peal pear pend plaud ply point praise preciate prehend proach prove proximate
ar bitrate chive gue ise m ouse range rest rive ticulate
as cend certain k pire sail sassinate sault semble sent sert sess sign similate sist sociate sume sure tonish
at tach tack tain tempt tend tract tribute
au ction dit dition gment thenticate thor thorise thorize
av ail enge erage ert oid
aw ait ake ard
ba ck ke lance n nish nk ptise ptize r rgain rk se sk t the tter ttle
be _ am ar at come g gin have head lieve long nchmark nd nefit queath siege t tray ware
bi d ll nd te
bl ame ast aze each eed end ess ind ink ock oom ow
bo ard ast il lster mb nd ok ost rder re rrow ther unce w wl x ycott
br ace and eak eathe eed ew ibe ief ing oadcast oaden owse uise ush
bu ckle dget ild mp ndle rden rgle rn rst ry y
by pass
ca lculate librate ll lm mpaign ncel nvass pture re ress rry rt rve st talogue tch tegorise tegorize ter use ution
ce ase lebrate ment nsor nsure nter ntralise ntre rtify
ch ain air allenge ange annel ant arge arm art arter ase at eat eck eer erish ew ill oke oose op risten ronicle
ci rcle rculate rcumvent te
cl aim ap arify ash assify ean eanse ear imb ing ip ock ose othe
co ach ax de erce in incide llaborate llapse llate llect llide lonise lonize lor lour mbat mbine me mfort mmand
co mmemorate mmence mmend mment mmission mmit mmunicate mmute mpare mpel mpensate mpete mpile mplain mplement mplete
co mplicate mply mpose mpound mprehend mpress mprise mpromise mpute nceal ncede nceive ncentrate ncern nclude ncur
co ndemn ndense ndition nduct nfer nfess nfigure nfine nfirm nfiscate nflict nform nfront nfuse ngratulate nnect nquer
co nsent nserve nsider nsist nsole nsolidate nspire nstitute nstrain nstruct nstrue nsult nsume ntact ntain ntaminate
co ntemplate ntend ntest ntinue ntract ntradict ntrast ntribute ntrive ntrol nvene nverge nverse nvert nvey nvict
co nvince ok ol operate ordinate pe py rrect rrelate rrespond rroborate rrupt st ugh unsel unt unter uple ver
cr ack aft ash awl eate edit eep iminalise iticise iticize oss ouch owd own uise ush y
cu lminate ltivate rb re rse rtail t
cy cle
da mage mn mp nce re sh te zzle
de al bate but cay ceive centralise cide clare cline code corate crease cree crypt dicate duce duct em epen face fame
de fault feat fect fend fer fine flate flect form fraud fuse fy grade lay legate lete liberate light liver mand
de mocratise molish monstrate mote note nounce ny part pend pict plete plore ploy port pose posit preciate press prive
de rail rive scend scribe sert serve sign signate sire spair spatch spise stine stroy tach tail tain tect ter
de teriorate termine test value vastate velop viate vise vote vour
di agnose ctate e ffer fferentiate g gest gitise gitize lute m minish ne p rect sable sarm sband scard scern scipline
di scourage scriminate scuss sdain sguise sgust sh smantle spense sperse spute srupt ssent stil still stinguish stort
di stract stribute sturb ve verge versify vert vide vorce
do _ ck cument dge minate nate uble ubt wngrade wnload
dr aft ag ain amatise aw ead eam ess ift ill ink ip ive op own y
du b ck mp plicate
dw ell indle
dy e
ea rmark rn se t
ec ho lipse
ed ge it ucate
ej ect
el aborate apse ect evate icit iminate ude
em anate bark barrass bed body brace erge igrate it phasise phasize ploy power pty ulate
en able act circle close compass counter courage crypt d danger deavour dorse dow dure force gage gineer grave gulf
en hance joy large lighten list quire rage rich rol roll sue sure tail ter tertain tice title trench trust umerate
en visage vision vy
eq ual uate uip
er adicate ase ect ode r upt
es calate cape cort tablish timate
ev acuate ade aluate aporate ict oke olve
ex acerbate aggerate amine ceed cel change cite claim clude cuse ecute emplify empt ercise ert haust hibit hort ile
ex ist onerate pand pect pel pend perience periment pire plain plode ploit plore port pose pound press propriate tend
ex tinguish tol tort tract tradite ult
ey e
fa bricate ce cilitate de il int ke ll lsify lter n re rm scinate shion st sten ther vor vour
fe ar ast ature derate ed el ign ll nce rment rry tch
fi ght gure le ll lm lter nance nd ne nish re sh t x
fl ag ank ap are ash atten atter ee icker ing ip oat ock og ood ourish ow uctuate ush y
fo am cus il ld llow ol rbid rce resee rfeit rge rget rgive rm rmalise rmat rmulate rsake rtify rward ster und
fr acture ame ee eeze equent ighten own ustrate y
fu el lfil lfill nction nd rnish rther se
ga in llop mble rner rrison ther uge ze
ge ar neralise nerate t
gi ve
gl ance are eam ide impse itter oat orify ow ue
go _ ssip vern
gr ab ade aduate ant asp aze eet ieve ill in ind ip oan oom ope oss oup ow owl umble
gu arantee ard ess ide lp sh
ha ck il lt mmer mper nd ndle ng ppen rass rden rm rmonise rness rvest sten tch te ul unt ve
he ad al ap ar at ave dge ed ighten lp rald sitate w
hi de ghlight jack ke nder nge nt re ss t
ho ard ist ld llow nor nour ok p pe st use ver wl
hu ddle g m mble miliate nt rl rry rt sh
id entify le
ig nite nore
il luminate lustrate
im agine itate merse migrate pair part peach pede pel personate plement plicate plore ply port pose pound press prison
im prove provise
in cite cline clude corporate crease criminate cur demnify dex dicate dict duce duct dulge dustrialise fect fer fest
in filtrate flame flate flict fluence form fringe furiate habit hale herit hibit itial itiate ject jure novate put
in quire scribe sert sist spect spire stall stigate stil stitute struct sulate sult sure tegrate tend tensify teract
in tercede tercept terest terfere terpret terrogate terrupt tersect tervene timidate trigue troduce trude vade
in validate vent vert vest vestigate vite voke volve
ir ritate
is olate sue
it ch
ja il m
je opardise
jo in ke urney
ju dge mp stify
ke ep
ki ck dnap ll ndle ss
kn eel it ock ot ow
la bel bor bour ck g ment nce nd pse sh st ugh unch under y
le ad ak an ap arn ase ave cture galise gislate nd ngthen ssen t vel vy
li aise beralise berate cense ck e ft ght ke ken mit mp ne nger nk quidate st sten tigate ve
lo ad an athe bby cate ck dge g ng ok om op osen ot se ve wer
lu bricate re rk
ma gnify il intain ke nage ndate neuver nifest nipulate noeuvre nufacture p r rch rk rket rry rvel sk ssacre ster tch
ma te tter ture ximise ximize
me an asure diate ditate et lt nd ntion rge rit ss
mi grate ll mic nd ne ngle nimise nimize nister nt ss sunderstand tigate x
mo an b bilise bilize ck del derate dernise dernize dify lest nitor nopolise rtgage tivate unt urn ve w
mu ltiply rder rmur se ster tate tter
na il me rrate rrow tionalise vigate
ne ar ed glect gotiate st t utralise
ni ckname
no d minate rmalise te tice tify urish
nu mber rse rture
ob ey ject lige scure serve sess struct tain
oc cupy cur
of fend fer fset
om it
oo ze
op en erate pose press t timise timize
or bit chestrate dain der ganise ganize ient iginate
ou st tlaw tput
ov erlap errun ersee erwhelm
ow e n
pa ce ck ddle int ir nic rade rdon rk rt rtake rticipate rtition ss ste tch tent trol use ve wn y
pe ak ck el ep er nalise netrate rceive rfect rform ril rish rmeate rmit rpetrate rpetuate rplex rsecute rsevere rsist
pe rsonalise rsuade rtain ruse rvade tition
ph ase one otograph rase
pi ck cket cture erce le lot n nch oneer tch
pl ace ague an ane ant aster ay ead ease edge ot ough ow uck ug under unge
po ach int ison ke lice lish ll llute nder ol p pularise pulate rtray se sition ssess st stpone stulate und ur
pr aise ay each ecede ecipitate eclude edict efer ejudice emiere epare escribe esent ess essure esume evail event ice
pr int ioritise ivatise ize obe oceed ocess oclaim ocure oduce ofess ofit ogram ogramme ogress ohibit oject olong
pr omise omote ompt onounce opagate opel opose osecute osper otect otest ove ovide ovoke une
pu blicise blish ll lse mp nch nctuate nish rchase rge rify rport rsue sh t zzle
qu ake alify antify arrel arry ash ell ench ery est estion eue icken it iver ote
ra ce diate ge id il in ise lly m mble nge nk nsom pe te tify tionalise ttle vage
re ach act ad alise alize ap ar ason bel buke but call cede ceive ciprocate ckon cognise cognize coil concile cord
re cruit ctify cur deem do draw duce fer ference fine flect form frain fresh fund furbish fuse fute gain gard gister
re gret gulate habilitate hearse ign imburse inforce instate iterate ject joice join late lax lay legate lieve
re linquish lish ly main make mand mark medy member mind mit move name nder new nounce novate nt open pair pay peal
re peat pel pent plicate ply port pose primand proach pudiate quire quisition scind scue semble sent serve set side
re sign sist sort spect spond st strict sult sume surrect tail tain take taliate tard tell tire tort tract trieve turn
re use veal vel venge verberate vere verse vert view vise vive voke volt volve ward
rh yme
ri d de dicule g ng nse ot p pen se sk val
ro am ar ast b ck ll mp t tate und use ut w
ru b in le mble n sh st
sa botage ck crifice dden feguard il lute lvage mple nction tisfy turate ve vour y
sc ale an ar are atter ent hedule old ore orn out ramble rap rape ratch ream reen rew roll rub rutinise ulpt
se al arch ason at cede clude cond cure duce e ed ek em gregate ize lect ll nd nse ntence parate rve rvice t ttle ver
se w
sh ade ake ape are arpen atter ave ear ed ell elter elve ield ift ine ip iver ock oot op orten oulder out ove ow ower
sh riek rink rug uffle un ut uttle
si de ege ft gh gn gnal gnify lence mplify mulate n ng nge nk p t tuate
sk ate etch i id im ip
sl am ap ash aughter ay eep ice ide ing ip it ow ump
sm ash ear ell elt ile oke ooth uggle
sn ap atch eak eer eeze iff ore ow
so ak ar b ften licit lidify lve othe rt und urce w
sp an are ark arkle awn eak earhead ecialise ecialize ecify eculate eed ell end ill in it lash lit oil onsor ot rawl
sp ray read ring rinkle rint rout ur y
sq uander uare ueeze
st ab abilise abilize ack aff age agger agnate ain ake all amp and andardise ar are art artle arve ate ation ay eady
st eal eam eer em ep erilise ick ifle imulate ing ipulate ir itch ock ockpile op ore orm raddle raighten rain rand rap
st ray reamline rengthen ress retch rike ring rip rive roke roll ructure ruggle udy uff umble un
su bdue bject bmit bscribe bsidise bstantiate bstitute btract bvert cceed ccumb ck e ffer ffice ggest it m mmarise
su mmarize mmon persede pervise pplant pplement pply pport ppose ppress rf rge rmount rpass rprise rrender rround rvey
su rvive spect spend stain
sw allow ap ay ear eat eep ell erve im ing itch
sy mbolise mpathise nchronise nthesise stematise
ta ckle g ilor int ke lk lly me mper n p rget rnish ste x
te ach am ar ase legraph ll mpt nd nder rminate rrify rrorise st stify
th ank aw eorise icken ink rash reaten resh rill rive rob rong rottle row rust under wart
ti ck ckle dy e ghten lt me nker p re tle trate
to ast il lerate ll p pple rment rpedo rture ss tal uch ur w y
tr ace ack ade ail ain ample ansact anscend anscribe ansfer anslate ansmit anspire ansport ap avel averse ead eat
tr emble espass ick ickle igger im iple iumph ot ouble ust y
tu ck g mble ne rn tor
tw ist
ty pe pify
un dercut dergo derpin do earth fold ify ite leash load lock pack ravel veil
up date grade hold load root set
ur ge
us e her
ut ilise ilize ter
va cate ccinate lidate lue nish ry unt
ve er nture rify st to
vi brate ctimise ew lify ndicate olate sit sualise
vo ice id lunteer te w yage
wa de ge il it ive ke lk nder ne nt rd rm rn rp rrant sh ste tch ter ve ver
we aken an ar ave d ep igh lcome ld
wh ip irl isper istle
wi den eld ll nd nk pe re sh thdraw ther thhold thstand tness
wo nder o rk rry rsen rship und
wr ap eak eck ench estle ite
ya wn
ye arn ll
yi eld
zo ne om
`;
