import type { PersonWords } from '../../name-table';
import { words } from '../../word-list';

export const persons: PersonWords = {
  titles: words(`
mr mister mrs ms mx messrs mssrs mesdames madam madame mme mlle mademoiselle monsieur m'lord dr drs prof professor professors doctor sir dame rev revd reverend sr srta sra señor señora señorita doña signor signora herr frau fräulein rabbi ayatollah mullah maulana archbishop monsignor msgr duchess countess baroness viscount viscountess marquise tsar tsarina czar czarina empress honourable honorable lieutenant lt col colonel maj capt captain sgt sergeant cpl corporal pte pvt adm gen cpt det rep pres spc pfc ssgt tsgt msgt sfc lcdr cdr cwo admiral commodore cmdr brig brigadier bombardier midshipman insp inspector constable supt superintendent gov sen cllr councillor councilor congressman congresswoman aunt auntie uncle mstr miss hon
`),
  ranks: words(`
lord lady fr don sister brother mother father friar abbot abbess prior prioress pastor imam sheikh shaikh shaykh cardinal bishop canon deacon archdeacon vicar curate chaplain pope patriarch metropolitan swami guru king queen prince princess duke earl count baron marquess marquis emperor kaiser sultan sultana emir shah caliph raja maharaja rajah khan infanta dauphin judge justice magistrate general major ensign cadet commander marshal field-marshal gunner trooper fusilier bosun boatswain detective sheriff marshall grandma grandpa granny cousin nurse matron esquire master
`),
  roles: words(`
    president chairman chairwoman chairperson chair chancellor minister premier secretary undersecretary governor mayor mayoress alderman
    senator representative congressman congresswoman deputy delegate assemblyman assemblywoman councillor councilor councilman councilwoman lawmaker
    parliamentarian mp mep ambassador envoy consul commissioner ombudsman prefect regent monarch ruler sovereign dictator leader
    frontbencher backbencher whip speaker treasurer comptroller ministerpresident taoiseach
    director manager ceo cfo cto coo cio vp founder cofounder co-founder owner co-owner proprietor entrepreneur businessman businesswoman industrialist
    tycoon magnate billionaire millionaire banker financier investor broker trader economist analyst strategist accountant auditor consultant executive officer
    spokesman spokeswoman spokesperson spokesmen spokespeople adviser advisor aide assistant clerk receptionist bookkeeper official bureaucrat diplomat administrator
    coordinator organiser organizer activist campaigner lobbyist dissident whistleblower volunteer fundraiser philanthropist
    lawyer attorney solicitor barrister advocate counsel prosecutor judge justice magistrate notary jurist sheriff bailiff registrar
    plaintiff defendant claimant respondent appellant petitioner witness suspect victim inmate detainee convict
    professor lecturer reader fellow scholar researcher scientist physicist chemist biologist botanist zoologist ecologist geologist geographer
    astronomer mathematician statistician engineer inventor programmer developer designer architect surveyor archaeologist anthropologist sociologist
    historian philologist linguist philosopher theologian psychologist psychiatrist epidemiologist virologist ornithologist entomologist naturalist palaeontologist paleontologist
    doctor physician surgeon pediatrician paediatrician cardiologist gynaecologist dentist veterinarian vet pharmacist apothecary nurse midwife matron paramedic therapist
    teacher schoolteacher headmaster headmistress principal headteacher dean rector provost tutor instructor librarian archivist curator conservator
    student pupil graduate apprentice
    journalist reporter correspondent editor editor-in-chief columnist blogger photographer photojournalist cameraman presenter broadcaster anchor publisher commentator critic reviewer
    writer author novelist poet poetess playwright dramatist essayist biographer screenwriter translator storyteller
    artist painter sculptor sculptress engraver printmaker illustrator cartoonist potter goldsmith silversmith weaver
    composer conductor musician pianist violinist cellist guitarist bassist drummer organist flautist trumpeter saxophonist singer songwriter vocalist soprano tenor baritone
    mezzo-soprano rapper dj producer frontman frontwoman singer-songwriter
    actor actress comedian comic filmmaker director choreographer dancer ballerina entertainer magician model
    captain skipper coach manager trainer player footballer striker forward midfielder defender goalkeeper keeper goalie winger fullback quarterback pitcher batsman batter bowler
    wicketkeeper cricketer golfer cyclist sprinter runner marathoner swimmer skier skater rower sailor yachtsman jockey boxer wrestler gymnast athlete champion medallist medalist
    referee umpire linesman driver racer mountaineer climber
    general colonel major lieutenant sergeant corporal admiral commander commandant brigadier marshal soldier airman pilot co-pilot astronaut cosmonaut navigator
    veteran commando sniper guard
    inspector detective constable superintendent policeman policewoman officer firefighter fireman
    pope cardinal archbishop bishop priest vicar rector curate deacon archdeacon chaplain pastor preacher missionary minister monk nun abbot abbess prior prioress rabbi imam cleric
    theologian evangelist prophet apostle
    farmer landowner squire miller baker butcher brewer blacksmith carpenter joiner mason bricklayer plumber electrician mechanic tailor seamstress shoemaker cobbler weaver dyer
    merchant shopkeeper grocer draper innkeeper publican landlord landlady tenant housekeeper butler footman maid gardener groom coachman cook chef waiter waitress bartender barber hairdresser
    fisherman shipowner shipmaster helmsman harbourmaster harbormaster sailor boatman ferryman lighthouse-keeper miner collier labourer laborer postman postmaster stationmaster
    explorer adventurer traveller pioneer settler pirate smuggler spy
    king queen prince princess duke duchess earl count countess baron baroness emperor empress tsar czar sultan emir caliph pharaoh
    heir heiress socialite hermit collector dealer gallerist auctioneer patron sponsor
    candidate nominee incumbent contender frontrunner challenger predecessor successor
    comrade neighbour neighbor colleague friend
    chief head boss mastermind ringleader terrorist gunman killer murderer serial-killer gangster mobster drugs-lord warlord militant rebel insurgent jihadist
    foreman superintendent supervisor caretaker warden keeper ranger steward attendant operator technician
    resident eyewitness bystander passenger motorist
    author-illustrator lyricist librettist impresario bandleader
    co-author coauthor co-chair co-chairman co-director vice-president vice-chairman vice-chancellor lieutenant-general major-general lieutenant-colonel attorney-general secretary-general director-general
  `),
  roleModifiers: words(`
    prime vice deputy chief acting interim former ex late then current incoming outgoing designate elect foreign interior home finance defence defense health education labour labor
    environment justice trade culture agriculture transport energy economy economics treasury junior senior first second third assistant associate managing executive general
    lead principal permanent special federal state national regional local district county city town borough parish presidential parliamentary party union opposition shadow
    attorney solicitor lord lady private press media news managing sports business political diplomatic legal financial technical artistic musical creative marketing sales
    operating information technology operations human resources group team club company board police fire army navy air force military
    republican democratic conservative liberal socialist communist veteran retired supreme high court chief-of-staff head co founding honorary emeritus visiting
    independent leading top professional amateur award-winning grand crown dowager
  `),
  kin: words(`
    girl boy woman man lady gentleman fellow lad kid baby teenager youth
    father mother dad daddy mum mom mummy mommy papa mama parents brother brothers sister sisters son sons daughter daughters husband wife wives widow widower spouse partner fiancé fiancée
    fiance fiancee bride bridegroom grandfather grandmother grandparents grandson granddaughter grandchild grandchildren uncle uncles aunt aunts nephew nephews niece nieces cousin cousins
    stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law
    twin twins sibling siblings child children boyfriend girlfriend godfather godmother godson goddaughter
  `),
  suffixes: words('jr jnr junior sr snr senior ii iii iv'),
  degrees: words(
    'md phd dphil ba ma bsc msc mba llb llm esq esquire qc kc mp mep msp obe mbe cbe kbe dbe frs ret bart',
  ),
  particles: words(`
    de la las los del della delle di da das do dos du des d' l' le van von zu zur zum der den ter ten te t' 't vander vom af av al el as ibn bin bint ben abu abd ul ud ap ab mac mc st san
  `),
  familyParticles: words('van von ter ten bin ibn bint ben abu'),
  speechVerbs: words(`
    said says say told tells tell added adds asked asks argued argues claimed claims insisted insists explained explains noted notes stated states warned warns wrote writes replied replies
    answered answers announced announces admitted admits denied denies confirmed confirms declared declares commented comments remarked remarks observed recalled recalls recounted
    testified testifies alleged alleges acknowledged acknowledges conceded concedes contended contends complained complains stressed stresses emphasised emphasized maintained maintains
    predicted predicts promised promises vowed vows urged urges suggested suggests joked jokes quipped laughed whispered whispers shouted shouts cried exclaimed murmured muttered mumbled
    sighed nodded smiled grinned shrugged frowned thinks thought believes believed knew knows hoped hopes feared fears wondered wonders decided remembers remembered tweeted tweets posted
    concluded concludes criticised criticized praised thanked welcomed condemned blamed pleaded swore sobbed
    wants wanted agreed agrees disagreed refused refuses
  `),
  personVerbs: words(`
    born died dies married marries wed divorced buried baptised baptized christened aged resigned resigns retired retires graduated studied studies knighted ordained elected re-elected appointed
    sworn arrested jailed imprisoned sentenced convicted acquitted hanged executed beheaded murdered stabbed strangled drowned wounded hospitalised hospitalized
    scored scores headed dribbled volleyed substituted sang sings painted paints composed composes sculpted conducted
    emigrated grew lived lives slept woke sat stood walked ran rode wept
    inherited remarried bequeathed
  `),
  introductions: words('named nicknamed alias née nee dear dearest signed'),
  followers: words('aged who whose whom née nee himself herself'),
};
