import type { PersonWords } from '../../name-table';
import { words } from '../../word-list';

export const persons: PersonWords = {
  titles: words(`
herr herrn frau fräulein frl hr dr drs prof professor professorin doktor dipl-ing mag dipl-kfm sir mr mrs ms miss mister madame mademoiselle monsieur mme mlle m'sieur doña signor signora señor señora gräfin fürstin prinzessin herzogin freiherr freiherrn freifrau freiin baronin baronesse markgräfin landgräfin kurfürst kurfürsten kurfürstin pfalzgraf großherzog großherzogin erzherzog erzherzogin kronprinz kronprinzessin vicomte marquis comte königin kaiserin zarin kalif erzbischof kardinals kaplan vikar pater äbtissin oberin priorin superiorin pfarrerin pastorin rabbi rabbiner mullah scheich ajatollah monsignore domherr domkapitular diakonisse generalmajor generalleutnant generaloberst feldmarschall generalfeldmarschall oberstleutnant rittmeister oberleutnant leutnant feldwebel unteroffizier gefreiter obergefreiter vizeadmiral konteradmiral korvettenkapitän fregattenkapitän kapitänleutnant fähnrich wachtmeister sergeant hptm obstlt onkel tante cousine schwägerin kommissar kommissarin hauptkommissar hauptkommissarin oberkommissar oberkommissarin kriminalhauptkommissar stadtrat stadträtin geheimrat hofrat kommerzienrat sanitätsrat justizrat medizinalrat regierungsrat oberstudienrat studienrat
`),
  ranks: words(`
herren frauen lord lady don graf grafen fürst fürsten prinz prinzen herzog herzogs baron barons ritter junker markgraf landgraf edler könig königs kaiser kaisers zar sultan emir schah khan papst bischof bischofs kardinal dekan propst bruder schwester mutter vater frater abt superior pfarrer pfarrers pastor imam superintendent diakon general generals marschall oberst major hauptmann admiral kapitän lt maj oma opa vetter schwager ra rain amtmann vogt genosse genossin kollege kollegin kamerad
`),
  roles: words(`
    präsident vizepräsident vorsitzender vorsitzende vorsitzenden vorsitzendem vorstand kanzler minister ministerpräsident staatssekretär sekretär gouverneur bürgermeister oberbürgermeister landrat landrätin senator
    abgeordneter abgeordnete abgeordneten delegierter delegierte stadtrat stadträtin gemeinderat gemeinderätin politiker parlamentarier botschafter konsul gesandter kommissar beauftragter beauftragte beauftragten ombudsmann regent herrscher diktator
    fraktionschef parteichef chef boss leiter abteilungsleiter teamleiter schulleiter rektor direktor intendant geschäftsführer manager gründer mitgründer mitbegründer begründer inhaber eigentümer besitzer unternehmer
    industrieller bankier investor ökonom volkswirt analyst buchhalter wirtschaftsprüfer berater aufseher aufsichtsrat prokurist kassier kassierer kassenwart schatzmeister schriftführer obmann obfrau beisitzer ehrenvorsitzender
    sprecher pressesprecher wortführer referent sachbearbeiter beamter beamtin beamten assistent gehilfe koordinator aktivist dissident lobbyist
    anwalt anwältin rechtsanwalt rechtsanwältin verteidiger staatsanwalt staatsanwältin richter richtern vorsitzrichter notar jurist ermittler amtsrichter schöffe rechtspfleger gutachter sachverständiger sachverständige sachverständigen
    kläger beklagter beklagte beklagten antragsteller zeuge zeugin zeugen täter opfer angeklagter angeklagte angeklagten beschuldigter mörder attentäter
    professor dozent privatdozent forscher wissenschaftler physiker chemiker biologe biologin botaniker zoologe zoologin ökologe geologe geologin geograph geograf geographin astronom mathematiker statistiker ingenieur erfinder programmierer entwickler
    designer architekt archäologe archäologin ethnologe soziologe soziologin politologe politologin politikwissenschaftler historiker historikerin philologe linguist philosoph theologe theologin psychologe psychologin psychiater virologe virologin epidemiologe naturforscher ornithologe
    arzt ärztin chirurg chirurgin oberarzt oberärztin chefarzt chefärztin hausarzt hausärztin zahnarzt zahnärztin tierarzt tierärztin internist kinderarzt apotheker hebamme pfleger krankenschwester krankenpfleger therapeut
    lehrer erzieher pädagoge pädagogin dekan rektor tutor bibliothekar archivar kurator konservator denkmalpfleger student schüler doktorand lehrling azubi
    journalist reporter korrespondent redakteur chefredakteur kolumnist blogger fotograf kameramann moderator verleger herausgeber kommentator kritiker
    autor schriftsteller dichter lyriker romancier dramatiker essayist biograf biograph drehbuchautor übersetzer erzähler publizist
    künstler maler bildhauer grafiker graphiker zeichner illustrator karikaturist töpfer goldschmied kunstschmied weber
    komponist dirigent musiker pianist geiger cellist gitarrist bassist schlagzeuger organist flötist trompeter saxophonist saxofonist sänger kantor liedermacher sopranistin altistin tenor bariton bass rapper frontmann
    schauspieler komiker kabarettist regisseur filmemacher choreograf choreograph tänzer clown zauberer
    kapitän trainer cheftrainer coach spieler fußballer stürmer torwart torhüter keeper verteidiger mittelfeldspieler abwehrspieler spielmacher kicker handballer basketballer tennisspieler läufer sprinter schwimmer turner ringer boxer radprofi radrennfahrer
    skifahrer skispringer biathlet rodler eiskunstläufer ruderer segler reiter jockey rennfahrer pilot athlet sportler olympiasieger weltmeister europameister meister schiedsrichter schiri bergsteiger schwinger
    general oberst major hauptmann leutnant offizier soldat kommandant kommandeur befehlshaber feldherr admiral matrose steuermann lotse astronaut kosmonaut flieger
    polizist kommissar inspektor hauptkommissar wachtmeister ermittler feuerwehrmann feuerwehrkommandant einsatzleiter
    papst kardinal erzbischof bischof priester pfarrer pastor kaplan diakon dekan prediger missionar mönch nonne abt äbtissin oberin prior rabbiner imam theologe prophet apostel küster kirchenrat
    bauer bäuerin landwirt gutsbesitzer gutsherr müller bäcker metzger fleischer brauer schmied zimmermann tischler schreiner maurer klempner elektriker mechaniker schneider schuster gerber färber drechsler glaser dachdecker winzer gärtner förster jäger
    kaufmann kauffrau händler krämer wirt wirtin gastwirt pächter verpächter vermieter mieter koch köchin kellner friseur diener dienstmädchen magd knecht kutscher
    fischer reeder schiffer kapitän matrose bergmann arbeiter briefträger postmeister schaffner lokführer
    entdecker abenteurer reisender pionier siedler pirat spion agent schmuggler
    könig königin kaiser kaiserin herzog herzogin fürst fürstin graf gräfin prinz prinzessin kronprinz zar zarin sultan emir pharao
    erbe erbin sammler mäzen galerist auktionator stifter stifterin schirmherr
    kandidat spitzenkandidat bewerber nachfolger vorgänger amtsinhaber herausforderer preisträger nobelpreisträger ehrenbürger
    genosse bürger nachbar kollege mitarbeiter vertreter stellvertreter unterzeichner anwohner passant augenzeuge
    hausmeister pförtner wärter wächter techniker pressereferent gesellschafter vorständin vorstandsmitglied präsidentin amtsleiter referatsleiter
    linksaußen rechtsaußen kreisläufer libero torjäger rückraumspieler bundestrainer teamchef sportdirektor finanzvorstand pfarrherr schultheiß schultheißen orgelbauer angestellter angestellte angestellten justizangestellte verwaltungsangestellte sachbearbeiterin assessor referendar inspektor amtsrat oberlehrer studienrätin kantorin ministerialrat oberforstrat lehrling legationsrat dompfleger baumeister dombaumeister hofmaler stadtschreiber ratsherr zunftmeister
    ceo cfo mdb mdl
  `),
  roleModifiers: words(`
    ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger damaligen amtierende amtierender amtierenden stellvertretende stellvertretender stellvertretenden kommissarische kommissarischer geschäftsführende geschäftsführender
    designierte designierter neue neuer neuen alte alter alten erste erster ersten zweite zweiter zweiten bekannte bekannter bekannten leitende leitender leitenden parlamentarische parlamentarischer wissenschaftliche wissenschaftlicher
    technische technischer kaufmännische kaufmännischer künstlerische künstlerischer ehrenamtliche ehrenamtlicher regierende regierender regierenden vorsitzende vorsitzender verstorbene verstorbener verstorbenen
    langjährige langjähriger langjährigen junge junger jungen ständige ständiger heutige heutiger heutigen spätere späterer späteren
    ex
  `),
  kin: words(`
    vater vaters väter mutter mütter papa mama eltern bruder bruders brüder schwester schwestern sohn sohnes sohns söhne söhnen tochter töchter töchtern ehemann ehemanns ehefrau ehefrauen gatte gatten gattin gemahl gemahlin witwe witwer verlobte verlobter verlobten
    großvater großmutter opa oma enkel enkelin enkels onkel onkels tante tanten neffe neffen nichte nichten cousin cousine vetter schwager schwägerin schwiegervater schwiegermutter schwiegersohn schwiegertochter
    stiefvater stiefmutter stiefsohn stieftochter halbbruder halbschwester zwillingsbruder zwillingsschwester patenonkel patentante lebensgefährte lebensgefährtin lebensgefährten partner partnerin kind kinder kindern geschwister geschwistern mann frau
  `),
  suffixes: words('jr jun junior sen senior ii iii iv'),
  degrees: words('mdb mdl mde mba md phd ba ma msc llm'),
  particles: words(
    "von vom zu zur zum van de der den dem del della delle di da do dos du des la las los le ter ten te t' d' l' af av al el as ibn bin bint ben abu ul ud und mac mc o st san",
  ),
  familyParticles: words('van ter ten ibn'),
  speechVerbs: words(`
    sagt sagte sagten sagen gesagt erklärt erklärte erklärten meint meinte betont betonte betonten berichtet berichtete kündigt kündigte erzählt erzählte antwortet antwortete fragt fragte schrieb warnt warnte fordert forderte forderten
    lobt lobte kritisiert kritisierte ergänzt ergänzte erläutert erläuterte versichert versicherte verspricht versprach behauptet behauptete bestätigt bestätigte bestreitet bestritt dementiert dementierte verneint verneinte gesteht gestand     bedauert bedauerte begrüßt begrüßte verteidigt verteidigte argumentiert argumentierte bekräftigt bekräftigte unterstreicht unterstrich verweist verwies äußert äußerte rief ruft
    flüstert flüsterte lacht lachte seufzte nickte nickt lächelte lächelt glaubt glaubte hofft hoffte fürchtet fürchtete denkt dachte wünscht wünschte plädiert plädierte mahnt mahnte resümiert resümierte
    bilanziert bilanzierte verlangt verlangte vermutet vermutete schildert schilderte beklagt beklagte erwidert erwiderte entgegnet entgegnete beantragt beantragte beteuert beteuerte zitiert zitierte twitterte twittert dankte dankt
  `),
  personVerbs: words(`
    geboren starb stirbt gestorben verstarb verstorben heiratet heiratete geheiratet verheiratet geschieden beerdigt begraben getauft ernannt gewählt wiedergewählt verhaftet festgenommen verurteilt freigesprochen hingerichtet enthauptet ermordet erschossen ertrank
    ertrunken verwundet verletzt studiert studierte promovierte promoviert habilitierte lebt lebte wohnt wohnte arbeitet arbeitete emigrierte ausgewandert malte malt komponierte komponiert dirigierte dirigiert sang singt spielte köpfte flankte verwandelte traf schoss
    zurückgetreten zurücktrat kandidiert kandidierte promovierter erkrankte saß stand schlief wachte weinte aufgewachsen wuchs
  `),
  introductions: words(
    'namens geb geborene geborener geborenen alias gez lieber liebe liebes liebster liebste geehrter geehrte',
  ),
  followers: words('geb geborene geborener geborenen selbst mdb mdl'),
};
