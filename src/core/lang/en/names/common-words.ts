/** Function words, numerals and forms that no ending explains. One line for words with the same first two letters. */
export const commonWords = `
a _
ab oard ode out ove road
ac cording cordingly ross
af loat oresaid ter terward terwards
ag ain ainst hast o
ah _ ead
ai n't rcraft
ak a
al as l most ong ongside ready so though together umni ways
am _ en id idst ong ongst
an _ alyses d other y ybody yhow yone ything yway ywhere
ap art pendices prox proximately ril
ar e en't isen ose ound
as _ hore ide leep
at _ e
au gust
aw ake ay oke oken
ax es
ay e
ba ck ckward ckwards cteria de ses
be _ at aten came cause en fore forehand gan gun hind ing low neath nt side sides st tter tween twixt yond
bi llion llions t tten
bl ed ew own
bo re rn rne th ught und
br avo ed oke oken ought
bu ilt t
by _ e
ca cti lves me n n't nnot pita ttle ught
cf _
ch ildren ose osen
cl ad ergy ung
co m ncerning nsequently nsidering rpora uld uldn't
cr ept ises iteria
cu rricula
da ta
de alt cember er spite void
di ce d dn't
do _ es esn't ing n't ne th wn wnward wnwards zen zens
dr awn eamt ew iven ove
du e g ring
dy ing
ea ch stward ten
eg _
ei ght ghteen ghteenth ghth ghties ghty ther
el der dest even eventh se sewhere ves
en ough
er e rata
es pecially
et _ c
ev en er ery erybody eryone erything erywhere
ex cept cluding
fa cto llen rewell rther
fe bruary d et ll lt w wer
fi fteen fteenth fth fties ftieth fty nally rst rstly sh ve
fl ed ew own ung
fo llowing r rbade rbidden resaw reseen rgave rgiven rgot rgotten rmer rmerly rmulae rsaken rsook rth rthwith rties
fo rtieth rty rward rwards ught und ur urteen urteenth urth
fr iday idays om oze ozen
fu lly ngi rther rthermore rthest
ga ve
ge ese nera nerally
gi ven
go ne odbye t tten
gr andchildren ew ound own
ha d dn't lf lves s sn't th ve ven't ving
he _ 's ard ld llo nce nceforth r re re's reafter reby rein retofore rs rself wn y
hi _ d dden m mself s ther therto
hm m
ho meward oray oves w wever
hu ndred ndreds ndredth ng rrah rt
hy potheses
i _
i' d ll m ve
ie _
if _
il l
in _ deed dices nermost side stead to ward
is _ n't
it _ 's s self
ja nuary
ju ly ne st
ke pt
ki n
kn elt ew ives own
la id in rvae stly tely ter tter y
le apt ast aves d ft nt ss sser st t t's ts
li ce ke kewise t ttle ves
lo aves st
ly ing
ma dam de ny trices y ybe
me _ ager agre ant anwhile dia moranda n t
mi ce dway ght llion llions ne nus slaid sled staken stook
mo nday ndays re reover st stly wn
mu ch st stn't
my _ self
na mely y
ne ar arby arly edn't ither ver vertheless
ni ne neteen neteenth neties nety nth
no _ body ne netheless pe r rthward t thing twithstanding vember w where
nu clei
oa ses
oc tober
of _ f fspring t ten
oh _
ok _ ay
on _ ce e es eself ly to
op era posite
or _
ot her hers herwise
ou ch ght r rs rselves t tdid termost tran tside tward
ov er ercame erheard ersaw erseen ertaken erthrew erthrown ertook
ow ing
ox en
pa id rentheses rtly st
pe nding ople r rhaps
ph enomena
pl ease us
po lice
pr esumably o obably omptly oven ovided
qu ite
ra dii n ng rely ther
re ad built cently ferenda garding made sold specting told written wrote
ri dden sen
ro de se und utinely
ru ng
sa id ng nk t turday turdays ve w wn
sc arves
se cond condly en ldom lves nt ptember ries ven venteen venteenth venth venties venty veral wn
sh aken all an't e e's ed eep elves od one ook ot ould ouldn't own rank runk
si c nce r x xteen xteenth xth xties xty
sl ain ept ew id ung
sm elt
so _ ld me mebody meone mething metime metimes mewhat mewhere on rry ught uthward wn
sp acecraft ecies ed elt ent ilt lit oke oken rang read rung un
st ank ill imuli ole olen ood rata riven rode rove ruck uck ung
su ch nday ndays ng nk
sw am ept ine ollen ore orn um ung
sy llabi
ta ken ught
te eth n ns nth
th an anks at at's e ee eir eirs em emselves en ence ere ere's ereafter ereby erefore erein ereof ereupon ese eses ey
th ey'd ey'll ey're ey've ieves ine ird irdly irteen irteenth irties irtieth irty is ither ose ou ough ought ousand
th ousands ree rew rice rough roughout rown ru ursday ursdays us y
ti ll
to _ day gether ld morrow night o ok re rn ward wards
tr illion illions od odden
tu esday esdays
tw elfth elve enties entieth enty ice o ofold
ty ing
uh _
um _
un broken der dergone derneath derstood dertaken dertook derwent done known less like made paid seen sold til to told
un written
up _ on permost ward wards
us _ ually
ve rsus rtebrae rtices ry
vi a z
vo l
vs _
wa s sn't
we _ 'd 'll 're 've dnesday dnesdays ll nt pt re ren't stward
wh at at's atever en ence enever ere ere's ereas ereby erein ereof ereupon erever ether ich ichever ile ilst ither o
wh o's oever om omever ose y
wi ll nning th thdrawn thdrew thin thout thstood ves
wo ke ken lves men n n't re rn rse rst uld uldn't und ve ven w
wr itten ote ung
ye _ ah p s sterday t
yo u u'd u'll u're u've ur urs urself urselves
ze ro
`;
