/** Function words, numerals and forms that no ending explains. */
export const commonWords = `
a aboard abode about above abroad according accordingly across aforesaid after afterward afterwards again against ago ah ahead ain't aircraft alas all almost
along already also although altogether alumni always am amen amid amidst among amongst an analyses and any anybody anyhow anyone anything anyway anywhere
apart appendices approx april are aren't arisen arose around as ashore aside asleep at ate august awake away awoke awoken axes aye back backward backwards
bacteria bade bases be beat beaten became because been before beforehand began begun behind being below beneath bent beside besides best better between
betwixt beyond billion billions bit bitten bled blew blown bore born borne both bought bound bravo bred broke broken brought built but by bye cacti calves
came can can't cannot cattle caught cf children chose chosen clad clergy clung concerning consequently considering corpora could couldn't crept crises
criteria curricula data dealt december deer despite dice did didn't do does doesn't doing don't done doth down downward downwards dozen dozens drawn dreamt
drew driven drove due dug during each eastward eaten eg eight eighteen eighth eighty either elder eldest eleven eleventh else elsewhere elves enough ere
errata etc even ever every everybody everyone everything everywhere except excluding fallen farewell farther february fed feet fell felt few fewer fifteen
fifth fifty finally first firstly fish five flew flown flung following for forbade forbidden foresaw foreseen forgave forgiven forgot forgotten former
formerly formulae forsaken forsook forth forthwith forty forward forwards fought found four fourteen fourth friday fridays from froze frozen fungi further
furthermore furthest gave geese genera generally given gone goodbye got gotten grew ground grown had hadn't half halves has hasn't hath have haven't having he
he's heard held hello hence henceforth her here here's hereafter hereby herein heretofore hers herself hewn hey hi hid hidden him himself his hither hitherto
hmm homeward hooray hooves how however hundred hundreds hundredth hung hurrah hurt hypotheses i i'd i'll i'm i've ie if in indeed indices inside instead into
inward is isn't it it's its itself january july june just kept kin knelt knew knives known laid lain larvae lastly lately later latter lay leapt least leaves
led left lent less lest let let's lets lice like likewise lit little lives loaves lost madam made many matrices may maybe me meant meanwhile media memoranda
men met mice might million millions mine minus mislaid misled mistaken mistook monday mondays more moreover most mown much must mustn't my myself nay near
nearly needn't neither never nevertheless nine nineteen ninety ninth no nobody none nonetheless nope nor northward not nothing notwithstanding november now
nowhere nuclei oases october of off offspring oft often oh ok okay on once one ones oneself only onto opera opposite or otherwise ouch ought our ours
ourselves out outdid outran outside outward over overcame overheard oversaw overseen overtaken overthrew overthrown overtook owing oxen paid parentheses past
pending people per perhaps phenomena please plus police provided quite radii ran rang rarely rather read rebuilt recently referenda regarding resold
respecting retold rewritten rewrote ridden risen rode rose round rung said sang sank sat saturday saturdays save saw sawn scarves second secondly seen seldom
selves sent september series seven seventeen seventh seventy several sewn shaken shall shan't she she's shed sheep shelves shod shone shook shot should
shouldn't shown shrank shrunk since sir six sixteen sixth sixty slain slept slew slid slung smelt so sold some somebody someone something sometimes somewhere
soon sorry sought southward sown spacecraft species sped spelt spent spilt split spoke spoken sprang spread sprung spun stank still stimuli stole stolen stood
strata striven strode strove struck stuck stung such sunday sundays sung sunk swam swept swine swollen swore sworn swum swung syllabi taken taught teeth ten
tenth than thanks that that's the thee their theirs them themselves then thence there there's thereafter thereby therefore therein thereof thereupon these
theses they they'd they'll they're they've thieves thine third thirdly thirteen thirty this thither those thou though thought thousand thousands three threw
thrice through throughout thrown thru thursday thursdays thus thy till to today together told tomorrow tonight too took tore torn toward towards trillion
trillions trod trodden tuesday tuesdays twelfth twelve twentieth twenty twice two twofold uh um unbroken under undergone underneath understood undertaken
undertook underwent undone unknown unless unlike unmade unpaid unseen unsold until unto untold unwritten up upon upward upwards us usually versus vertebrae
vertices very via viz vs was wasn't we we'd we'll we're we've wednesday wednesdays well went wept were weren't westward what what's whatever when whence
whenever where where's whereas whereby wherein whereof whereupon wherever whether which whichever while whither who who's whoever whom whomever whose why will
with withdrawn withdrew within without withstood wives woke woken wolves women won won't wore worn worse worst would wouldn't wound wove woven wow written
wrote wrung ye yeah yep yes yesterday yet you you'd you'll you're you've your yours yourself yourselves zero
`;
