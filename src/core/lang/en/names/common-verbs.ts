/** Common verbs: infinitives. One line for words with the same first two letters. */
export const commonVerbs = `
ab andon breviate ide olish sorb stain use
ac celerate cept cess claim commodate company complish cord count cumulate cuse hieve knowledge quaint quire t tivate
ad apt d dress here judicate just minister mire mit opt ore vance vertise vise vocate
af fect firm ford
ag e ree
ai d m r
al arm ert ienate ign lege leviate low ly ter
am aze end ount use
an alyse alyze chor imate notate nounce noy oint swer ticipate
ap ologise peal pear plaud ply point preciate proach prove proximate
ar bitrate chive gue ise m ouse range rest rive ticulate
as cend certain k pire sail sassinate sault semble sert sess sign similate sist sociate sume sure tonish
at tach tack tain tempt tend tract tribute
au ction dit dition gment thenticate thor thorize
av ail enge erage ert oid
aw ait ake ard
ba ck ke lance n nish nk ptise ptize r rgain rk se t the tter ttle
be _ am ar at come g gin have head lieve long nd nefit queath siege t tray
bi d ll nd te
bl ame ast aze eed end ess ind ock oom ow
bo ard ast lster mb nd ok ost rder re rrow ther unce w wl x ycott
br ace and eak eathe eed ew ibe ief ing oadcast ush
bu dget ild mp ndle rden rn rst ry y
by pass
ca lculate ll lm mpaign ncel pture re rry rt rve st talogue tch tegorise tegorize ter use
ce ase lebrate ment nsor nsure nter ntre rtify
ch ain air allenge ange annel ant arge arm art arter ase at eat eck eer erish oke oose op risten ronicle
ci rcle rculate te
cl aim ap arify ash assify ean eanse ear imb ip ock ose othe
co ach de in incide llaborate llapse llate llect llide lonize lor lour mbat mbine me mfort mmand mmemorate mmence
co mmend mment mmission mmit mmunicate mmute mpare mpel mpensate mpete mpile mplain mplement mplete mplicate mply
co mpose mpound mprehend mprise mpromise mpute nceal ncede nceive ncentrate ncern nclude ndemn ndense ndition nduct
co nfer nfess nfigure nfine nfirm nfiscate nflict nfront nfuse ngratulate nnect nquer nsent nserve nsider nsist
co nsolidate nspire nstitute nstrain nstruct nsult nsume ntact ntain ntaminate ntemplate ntend ntest ntinue ntract
co ntradict ntrast ntribute ntrol nvene nvert nvey nvict nvince ok ol operate ordinate pe py rrect rrespond rroborate
co rrupt st ugh unsel unt unter uple ver
cr ack aft ash eate edit eep iticise iticize oss ouch owd own uise ush y
cu lminate ltivate re rse rtail t
cy cle
da mage mn mp nce re sh te zzle
de al bate but cay ceive cide clare cline corate crease cree dicate duce em epen fault feat fect fend fine flect form
de fuse fy grade lay legate lete liberate light liver mand molish monstrate mote note nounce ny part pend pict plete
de plore ploy port pose posit press prive rive scend scribe sert serve sign signate sire spair spise stine stroy tail
de tain tect ter teriorate termine test vastate velop vise vote vour
di agnose ctate e ffer fferentiate g gest m minish ne p rect sable sarm sband scard scern scipline scourage scriminate
di scuss sdain sguise sgust sh spense sperse spute srupt still stinguish stort stract stribute sturb ve verge versify
di vert vide vorce
do _ ck cument dge minate nate uble ubt wngrade wnload
dr aft ag ain amatise aw ead eam ess ift ill ink ive op own y
du ck mp plicate
dw ell indle
dy e
ea rn se t
ec ho lipse
ed ge it ucate
ej ect
el aborate apse ect evate icit iminate ude
em bark barrass body brace erge igrate phasise phasize ploy power pty ulate
en able act circle close compass counter courage d danger dorse dow dure force gage gineer grave hance joy large
en lighten list rage rich roll sue sure tail ter tertain title trust vision
eq ual uip
er ect ode upt
es calate cape cort tablish timate
ev acuate aluate ict oke olve
ex aggerate amine ceed cel change cite claim clude cuse ecute emplify empt ercise ert haust hibit ile ist onerate pand
ex pect pel pend perience periment pire plain plode ploit plore port pose pound press tend tract tradite
ey e
fa ce cilitate de il int ke ll n re rm scinate shion st sten ther vor vour
fe ar ast ature ed el ll nce rment rry tch
fi ght gure le ll lm lter nance nd ne nish re sh t x
fl ag ank are ash atten ee oat ock og ood ourish ow uctuate ush y
fo cus il ld llow ol rbid rce rfeit rge rget rgive rm rmat rmulate rtify rward ster und
fr ame ee eeze equent ighten own ustrate y
fu el lfil lfill nction nd rnish rther se
ga in llop mble rner rrison ther uge ze
ge ar nerate t
gi ve
gl ance eam impse orify ow
go _ ssip vern
gr ab ade aduate ant asp aze eet ieve ill in ind oom oss oup ow umble
gu arantee ard ess ide
ha ck il lt mmer mper nd ndle ng ppen rass rden rm rmonise rness rvest sten te ul unt ve
he ad al ap ar at ave ighten lp rald
hi de ghlight nge nt re t
ho ard ld llow nor nour ok p pe st use
hu ddle g m miliate nt rl rt sh
id entify
ig nite nore
il luminate lustrate
im agine itate merse migrate pair part pede personate plement plicate plore ply port pose press prison prove provise
in cite cline clude corporate crease criminate cur dex dicate duce duct dustrialise fect fer fest filtrate flate flict
in fluence form furiate habit herit hibit itial itiate ject jure novate scribe sert sist spect spire stall stigate
in stitute struct sulate sult sure tegrate tend tensify teract tercept terest terfere terpret terrupt tersect tervene
in timidate trigue troduce vade vent vest vestigate vite voke volve
is olate sue
it ch
ja il m
jo in ke urney
ju dge mp stify
ke ep
ki ck dnap ll ndle ss
kn it ock ow
la bel bor bour ck g ment nce nd st ugh unch y
le ad ak an ap arn ase ave cture nd ssen t vel vy
li beralise berate cense e ft ght ke mit ne nger nk st sten ve
lo ad an bby cate ck dge g ng ok om op ot se ve wer
lu re
ma il intain ke nage ndate neuver nifest nipulate nufacture p r rch rk rket rry rvel sk ssacre ster tch te tter ture
ma ximise ximize
me an asure diate et lt nd ntion rge rit ss
mi grate ll nd ne nimise nimize nister nt ss sunderstand tigate x
mo b bilize ck del derate dernize dify nitor rtgage tivate unt urn ve
mu ltiply rder se ster tate tter
na il me rrate rrow tionalise vigate
ne ar ed glect gotiate st t
ni ckname
no d minate rmalise te tice tify urish
nu mber rse rture
ob ey ject lige scure serve sess tain
oc cupy cur
of fend fer fset
om it
op en erate pose press t timize
or bit chestrate der ganise ganize ient iginate
ou st tlaw tput
ov erlap ersee erwhelm
ow e n
pa ce ck int ir nic rade rdon rk rt rticipate rtition ss tch tent trol use ve wn y
pe ak ck er netrate rceive rfect rform ril rish rmit rpetrate rpetuate rplex rsecute rsevere rsist rsuade rtain rvade
pe tition
ph ase one otograph rase
pi ck cture erce le lot n nch oneer tch
pl ace ague an ane ant aster ay ead ease edge ot ough ow ug under unge
po ach int ison ke lice lish ll llute ol p pularise pulate rtray se sition ssess st stpone stulate und ur
pr aise ay each ecede ecipitate edict efer ejudice emiere epare esent ess essure esume evail event ice int ioritise
pr ize obe oceed ocess oclaim ocure oduce ofess ofit ogram ogramme ogress ohibit oject olong omise omote ompt onounce
pr opagate opel opose osecute osper otect otest ove ovide ovoke une
pu blicise blish ll mp nch nctuate nish rchase rge rify rport rsue sh t zzle
qu ake alify antify arrel arry ery est estion it ote
ra ce diate ge id il in ise lly m nge nk nsom pe te tify ttle vage
re ach act ad alise alize ap ar ason bel call ceive ciprocate ckon cognise cognize concile cord cruit ctify deem duce
re fer ference fine flect form frain fresh fuse fute gain gard gister gret gulate habilitate hearse ign inforce
re instate iterate ject joice join late lax lay legate lieve linquish ly main make mark medy member mind move name
re nder new nounce novate nt open pair pay peal peat pent plicate ply port pose quire scue semble sent serve set side
re sign sist sort spect spond st strict sult sume surrect tail tain take taliate tell tire tort tract trieve turn use
re veal vel venge verberate vere verse vert view vise vive voke volt volve ward
rh yme
ri d de dicule g ng ot pen se sk val
ro am ar ast b ck ll t tate und use ut w
ru in le n sh st
sa botage ck crifice dden feguard il mple nction tisfy turate ve y
sc ale an ar are atter ent hedule old ore orn out ramble rap rape ratch ream reen rew ulpt
se al arch ason at cede clude cond cure duce e ed ek em gregate ize lect ll nd nse ntence parate rve rvice t ttle ver
se w
sh ade ake ape are arpen atter ed ell elter elve ield ift ine ip ock oot op orten oulder out ove ow ower rink uffle ut
sh uttle
si de ege gh gn gnal gnify lence mplify mulate n ng nge nk t tuate
sk ate etch i
sl am ap ash aughter eep ice ide ip ow ump
sm ash ear ell ile oke ooth uggle
sn ap atch eak iff ow
so ak ften licit lidify lve othe rt und urce w
sp an are ark arkle awn eak earhead ecialise ecialize ecify eculate eed ell end ill in it lash lit oil onsor ot rawl
sp ray read ring rinkle rint ur y
sq uander uare ueeze
st ab abilize aff age agnate ain ake all amp and andardise ar are art artle arve ate ation ay eady eal eam eer em ep
st ick ifle imulate ing ipulate ir ock ockpile op ore orm raddle rain rand rap ray reamline rengthen ress retch rike
st ring rip rive roke ructure ruggle udy uff
su bdue bject bmit bscribe bstitute bvert cceed ck e ffer ggest it m mmarise mmarize mmon persede pervise pplant
su pplement pply pport ppose ppress rge rmount rpass rprise rrender rround rvey rvive spect spend stain
sw allow ap ay ear eat eep ell im ing itch
sy mpathise nchronise
ta ckle g ilor ke lk lly me n p rget ste x
te ach am ar ase legraph ll mpt nd nder rminate rrify st stify
th ank eorise ink reaten rill rive row rust wart
ti ck dy e ghten lt me nker p re tle trate
to ast ll p rment rture ss tal uch ur w y
tr ace ack ade ail ain anscend anscribe ansfer anslate ansmit ansport ap avel averse ead eat espass ick igger im iple
tr iumph ouble ust y
tu ck mble ne rn tor
tw ist
ty pe
un dergo derpin ify ite load lock ravel veil
up date grade hold load set
ur ge
us e
ut ilize ter
va lidate lue nish ry
ve er nture rify st to
vi ew olate sit sualise
vo ice id lunteer te w yage
wa de ge it ke lk nder ne nt rd rm rn rrant sh ste tch ter ve
we aken an ar ave d igh lcome ld
wh ip isper istle
wi den eld ll nd pe re sh thdraw ther tness
wo nder o rk rry rsen rship und
wr ap eak eck ench estle ite
ya wn
ye arn ll
yi eld
zo ne
`;
