/** What people are called by their calling, rank, kin or part in something: the masculine, without capital. */
export const commonPersons = `
abgeordneter abiturient abt admiral agent akademiker akrobat aktionär aktivist alchemist amateur amme amtmann analyst anarchist angehöriger angeklagter
angestellter angler anwalt apostel apotheker architekt archivar archäologe aristokrat artist arzt asket assistent asylant atheist athlet auditor auktionator
auszubildender autor außenseiter azteke bandit banker bankier bariton baron basketballer bassist bauer beamter beauftragter bediensteter befehlshaber
begünstigter behinderter beklagter bergmann beschuldigter betreuer bettler bevollmächtigter biathlet bibliothekar biologe bischof blogger bootsmann bote
botschafter boxer browser bruder bräutigam bube butler bäcker böttcher bühnenbildner bürge büttner cellist champion chauffeur chef chemiker chirurg
choreograph chronist clown coach cousin dame dealer dekan demokrat demonstrant designer despot detektiv diakon diktator diplomat direktor dirigent diskjockey
doktor dompteur dozent dramatiker drechsler edelmann ehemann elektriker elfe emigrant emir enkel entwickler erbe ersatzmann ethnologe europameister evangelist
experte fabrikant fachmann fan fanatiker feigling feind feldwebel finanzier florist flüchtling freiberufler freisasse freund friseur fräulein funktionär
fußballer fähnrich fährmann fürsprecher fürst galerist gangster gast gatte gauner gefallener gefangener gefolgsmann gefreiter gefährte gegner gehilfe
geigenbauer geiger geisel geist geliebter gemahl gendarm general genosse geologe gerber germanist gesandter geschworener geschädigter geschäftsmann geselle
gesellschafter gitarrist goldschmied gott gouvernante gouverneur graf grafiker grenadier gärtner handballer handwerker hauptmann hehler heide heiland held
henker herr herzog heuchler hexe hinterbliebener hirt hirte historiker hotelier häftling händler häuptling häusler höfling hörer hüter ideologe idiot imam
imker immigrant infant informant informatiker ingenieur inhaber inka insasse inspekteur inspektor installateur intendant interessent interviewer invalide
investor journalist jude judoka junge junker jurist juror juwelier jäger jüngling kabarettist kadett kaiser kalif kamerad kameramann kandidat kanoniker kantor
kanute kanzler kapitalist kapitän kaplan kardinal katholik kaufmann kazike keeper kellner kerl ketzer khan kicker kind kindermädchen klassiker klempner
kleriker klient kläger knabe knecht koch kollege kolonist komiker kommandant kommandeur kommentator kommilitone kommissar kommunist komparse komponist
komödiant konditor konkurrent konservator konstrukteur konsul konsument kontrolleur koordinator korrespondent kosmonaut kostümbildner krankenpfleger
krankenschwester kreditor kriminalist kritiker kumpel kunde kurator kurier kutscher kätner könig künstler kürschner küster laborant ladendieb lagerist laie
landsmann landvogt lehrling lektor leser leutnant liebhaber liedermacher lieferant linguist lobbyist logistiker lokführer lord lotse lügner maat magd magier
magister maharadscha major makler maler mandant marschall marxist maschinist masseur mathematiker matrose maurer mechaniker mediziner meister menschenfreund
mesner messerschmied meteorologe metzger migrant milliardär millionär minister ministeriale missionar moderator mogul monarch monarchist monteur moralist
mullah mundschenk musikant musiker muslim märtyrer mönch müller nationalist navigator neffe neuling nichte noble nomade nonne notar novize oberin oberst
offizier onkel opfer optiker optimist organisator organist orthopäde page papst parlamentarier partisan partner pascha passagier passant pastor pate patient
patriarch patriot patrizier patron pazifist pendler pensionär pfalzgraf pfarrer pförtner philologe philosoph physiker pianist pilger pilot pionier pirat poet
politiker polizist presbyter priester prinz prinzessin probst produzent professor prokurist prophet propst protestant präfekt prälat präsident psychiater
psychologe publizist pädagoge rabbi rabbiner radler rapper reaktionär realist rebell redakteur redner reeder referendar referent reformator reformer regent
regisseur rekrut rektor rentner reporter republikaner revisor revolutionär rezensent ritter rivale rodler romancier sammler samurai sanitäter sattler
saxofonist schaffner schamane scheich schelm schiedsmann schiedsrichter schiffer schlosser schmied schmuggler schreiner schuldner schultheiß schulze schurke
schuster schwager schwester schwiegersohn schöffe schüler seemann segler seiler sekretär senator senior senn sheriff siedler skeptiker sklave soldat solist
souffleur sozialist soziologe spediteur spezialist spieß spion spitzel sponsor sportler sprinter staatsmann statist statthalter steinmetz steuermann steward
stipendiat stratege student sultan superintendent syndikus szenarist sänger söldner sünder tante techniker teilhaber tenor terrorist theologe therapeut
tischler tochter torwart toter tourist trainer trompeter truchsess träger tutor tyrann täter täufer untertan vasall vater vegetarier veranstalter verbündeter
verfolgter verlobter vermisster veteran vetter vikar vogt volleyballer volontär vorgesetzter wachtmeister wagner waise weber weib weise wesir widersacher
wikinger winzer wirt wissenschaftler witwe witwer wächter wärter zar zeuge zimmermann zivilist zofe zwerg zwilling zöllner äbtissin ökologe ökonom
`;
