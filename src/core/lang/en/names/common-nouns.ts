/** Common nouns of all fields, singular. */
export const commonNouns = `
abbey abbot ability absence abundance abuse academy accelerator accent acceptance access accident accomplice accord account accuracy ache acid acne acoustics
acquaintance acre act activist activity actor actress addict address addressee adenoma adherence adhesive adjective admin administrator admiral admiralty
admission adolescent adult adultery advance advantage advent adventure adverb adversary advice advisor advocacy advocate adware aeroplane affair affidavit
affiliate affluence aftermath afternoon aftershock age agency agenda agent aggression aggressor agony agriculture aid aide aim air airfield airport airway
aisle alarm album alcohol alderman ale algae algebra algorithm alias alibi alien alimony allegiance allergy alley alliance allowance alloy ally almanac almond
alphabet altar alternative altitude alto aluminium aluminum alumnus amateur ambassador amber ambience ambiguity ambulance ambush ammonia amnesty amount
anaemia anaesthesia analogy analysis analyst anarchist anarchy anatomy ancestor ancestry anchor anecdote angel anger angle animal ankle annex anniversary
annotator annuity anomaly answer ant antagonist antenna anthem anthrax antibiotic antidote antique antiquity anxiety aorta apartheid ape apology apostle app
apparatus apparel appeal appearance appellant appendix appetite applause apple appliance applicant appraisal approach approval apricot apron aquarium arbiter
arbitrator arboretum arc arch archer archipelago architect architecture archive archivist area arena aristocracy aristocrat arithmetic arm armada armistice
armor armour army aroma array arrears arrest arrival arrogance arrow arsenal arson art artery article artifact artillery artisan artist ascent ash asparagus
aspect aspirin assailant assassin assault assembly assent assessor asset assistance assistant associate assurance asteroid asthma astronaut astronomer
astronomy asylum atheist athlete athletics atlas atmosphere atom atrocity attack attempt attendance attendant attic attire attitude attorney attribute auction
auctioneer audience audit auditor auditorium aunt aura author authority autism autonomy autopsy autumn avalanche avatar avenue average aversion aviator
avocado avowal award axe axis axle baby bachelor bachelorette back backbencher backup bacon badge badger badminton bag baggage bail bailiff bait bakehouse
baker bakery balance balcony ball ballad ballast ballet balloon ballot ban banana band bandit bank bankruptcy banquet baptism bar barbarian barbecue barber
bard barge baritone bark barley barn barometer baron barrel barricade barrier barrister barter base basil basin basis basket bass bassoon bat batch bath baton
battalion battery battle battlefield bay bayonet bazaar beach beacon bead beam bean bear beard beast beat beauty beaver beck bed bedding bee beef beer beet
beetle beggar behalf behavior behaviour being belief bell bellow belly belt bench benchmark bend benefactor beneficiary benefit bequest berry berth bet
betrayal beverage bias biathlon bible bicentenary bicycle bid bike bill billet billionaire bin binary biographer biology biometrics biopsy birch bird birdie
birth biscuit bishop bishopric bistro bit bite blacklist blackmail blackout blacksmith bladder blade blame blanket blast blaze blight blind bloc block
blockade blockbuster blog blogger blood blossom blouse blow blueprint bluetooth bluff blunder board boat boatman boatswain bobsleigh body bolt bomb bond bone
bonus book booklet bookmark boom boomer boot booth border boredom borough boss botanist botany botnet bottle bottom boundary bounty bout bow bowel bowl box
boxer boy boycott bracelet bracket brain brake branch brand brandy brass brasserie bravery breach bread breadth break breakdown breakfast breakthrough breakup
breakwater breast breath breed breeze brethren brewery bribe bribery brick bride bridge bridgehead brief brig brigade brigadier brigand brine briquette
broadband broadcast broadside brochure bronchitis bronze brook broom broth brothel brother brow brush brutality bubble buccaneer bucket buckle buckwheat bud
budget buffalo buffer bug bugle bulb bulk bull bulldozer bullet bulletin bullock bully bunch bundle bunker buoy burden bureau bureaucracy bureaucrat burgess
burgher burglar burglary burial burn bursary burst bus bush bushel businessman butcher butler butt butter button buyer buyout buzz bylaw byline bypass
bystander byte cab cabaret cabbage cabin cabinet cable caboose cacao cadence cadet caesarean cafe café cage cake calamity calcium calculator calendar calf
calico calm calorie calvary camel camera camp campaign campus can canal canary cancer candidacy candidate candle candy cannabis cannon canoe canoeist canon
canopy canteen canton canvas cap capacity cape caper capital capitalism capitalist capsule captain captaincy caption captive captivity capture car carat
caravan carbine carbohydrate carbon carburettor carcass card cardigan cardinal care caregiver caretaker cargo caricature carnage carnival carol carp carpenter
carriage carriageway carrot cart cartel cartilage carton cartoon cartoonist cartridge case cash cashew cashier casino cask cassette cast castaway caste castle
casualty cat catalog catalogue catalyst catapult cataract catastrophe catch catechism category caterpillar cathedral cathode cattle caucus cauliflower
causality cause causeway caution cavalry cave caveat cavern cavity ceasefire ceiling celebrity celibacy cell cellar cellist cello cement cemetery cenotaph
censor census cent centenary centennial center centimeter centimetre centre centurion century ceramic cereal ceremony certainty certificate certiorari
cesspool chain chair chairman chalk challenge chamber chamberlain champagne champion chance chancellor chancery chandelier change channel chant chaos chapel
chaplain chaplaincy chapter character characteristic charcoal charge chariot charity charlatan charm chart charter chase chassis chat chateau chauffeur check
cheek cheer cheese cheetah chef chemical chemist chemistry chemotherapy cheque cherry chess chest chick chicken chickenpox chief chieftain child chimney
chimpanzee chin chip chlorine chocolate choice choir cholera cholesterol chord chore choreographer chorus chromosome chronicle church cider cigar cigarette
cinema cipher circle circuit circular circumcision circumference circumstance circus cistern citadel citizen city claimant clan clansman clapboard clarinet
clarity clash class classic clause claw clay cleanup clearance clemency clergyman cleric clerk cliché click client cliff climate climax clinic clinician clip
cloak clock cloister clone closure cloth cloud clover club clue cluster coach coachman coal coalfield coast coat cobalt cobbler cockerel cockpit cocktail
cocoa coconut cod code codec codex codicil coefficient coffee coffin cohort coil coin coincidence coke collaborator collage collapse collar colleague
collector college collie collision colloquium cologne colonel colonialism colonist colonnade colony color colour colt column columnist coma combat combine
comeback comedian comedy comet comfort comic command comment commentary commentator commerce commissar commissary commission committal committee commodity
commodore common commune communion communique communism communist community companion company comparison compass compendium competence competitor complainant
complaint complement complexity compliance component composure compound comprehension compression compromise comptroller compulsion comrade concept concern
concert concerto concession conclave conclusion concrete concubine condition condolence condominium condor conduct conductor conduit cone confederacy
confederate conference confession confessor confidence confidentiality conflict confluence confusion conglomerate congress congressman conjecture connoisseur
conquest conscience conscript consensus consent consequence conservatism conservative conservator conservatory consignee consigner consistency console
consonant consort consortium conspiracy conspirator constable constituency constituent constraint consul consulate consultancy consultant contact contagion
contempt content contest context continent contingency contingent continuity contour contraband contract contractor contralto contrast contributor control
controversy convalescence convenience convent convergence conversion convert convict convoy cook cookie coordinator cop copper copy copyist coral cord cordon
core corn corner cornerstone cornfield coronary coroner corporal corps corpse corpus correspondence correspondent corridor corsair corset cosmonaut cosmos
cost costume cottage cotton couch cough council councillor councilor counsel counsellor counselor count countdown counter counterfeit countess country
countryman county coup couple couplet coupon courage courier course court courtesy courthouse courtier cousin coven cover cow coward coxswain crab crack
cradle craft craftsman cranberry crane crankshaft crash crater creamery creativity creator creature credential credit creditor creed creek creep crescent
crest crew crib cricket cricketer crime criminal crisis criterion critic criticism critique crocodile crop cross crow crowd crown crucible crucifix cruelty
cruise crusade crusader crush crust cry crypt cryptocurrency crystal crèche cub cube cubicle cuckoo cucumber cuisine culprit cult culture culvert cup cupola
curate curator curd cure curfew curiosity currant currency current curriculum curse cursor curtain curve cushion custard custodian custody custom customer cut
cutlass cutlery cutoff cycle cyclist cyclone cylinder cymbal cyst dad dagger dairy daisy dam dame damp dance dandelion danger dark dash database dataset date
daughter dawn day deacon dead deadlock deal dean deanery death debate debenture debit debris debt debtor debugger debut decade decathlon decay deceased deceit
decibel decimal decision deck decline decrease decree deed deer default defeat defect defector defence defendant defense deficiency deficit defroster degree
deity delay delegate delicacy delight delinquency delirium delivery delta delusion demand demeanour democracy democrat demon demonstrator den denial density
dentist dentistry dependant dependency deportee deposit depository depot depression depth deputy derivative descendant descent desert design desire desk
despair despatch despot dessert destiny detail detainee detective detector detergent determinant deterrent detonator detour device devil dew dexterity
diabetes diagnosis diagram dial dialect dialog dialogue diameter diamond diaphragm diarist diary diaspora dictator dictionary diesel diet difference
difficulty digest digit dignity dilemma diligence dimension dinghy dinner dinosaur diocesan diocese diphtheria diploma diplomacy diplomat directive director
directorate directory dirt disaster disc disciple discipline discovery discussion disguise disgust dish disk dismay dispensary disposal dispute dissent
dissident distance distillery distress distributor district disturbance ditch dive diver divergence diversion diversity divide dividend divinity division
divorce dock docket doctor doctorate doctrine document documentary dog dogma dole doll dollar dolmen dolphin domain dome donkey donor door doorway doping
dosage dose dossier dot double doubt dough dove dowager downfall download downtown dowry draft dragon dragoon drain drama dramatist draught drawback
dreadnought dream dredger dress drift drill drink drive driveway drizzle drone drop dropout drought drug drum drummer drydock duchess duchy duck duel duet
dugout duke dungeon duo dusk dust duty dwarf dye dyke dynamics dynamite dynasty dysentery eagle ear earl earldom earth earthquake ease easel east eater ebb
ebony eccentricity echo eclair eclipse ecology econometrics economics economist economy ecstasy edge edict edifice edition editor editorial educator eel
effect efficiency effigy effort egalitarianism egg ego elbow elder elector electorate electrician electricity electrode electron electronics elegance elegy
element elephant elevator elite eloquence email embalmer embargo embassy embezzler emblem embrace embroidery embryo emerald emergence emergency emigrant
eminence emission emotion emperor emphasis empire employee empress emulator enamel enclave enclosure encore encounter encyclical encyclopaedia encyclopedia
end endeavor endeavour endoscopy endurance enemy energy engine engineer enmity enquiry ensemble ensign enterprise enthusiasm enthusiast entity entourage
entrance entrant entrepreneur entry envelope environmentalist envoy envy enzyme ephemera epic epicenter epicentre epidemic epigram epilepsy epilogue episode
epistle epitaph epoch equality equator equestrian equilibrium equity equivalent era erasure erosion error escapade escape escort escrow espionage essay
essence estate estimate estuary eternity ethanol ether ethics ethnicity ethnographer etiquette eulogy eunuch euro evangelism evangelist evasion eve evening
event evidence evil ewe exam example excavator excellence excerpt excess exchange excise exclusion excursion excuse executioner executive executor exercise
exhaust exhibit exhibitor exile existence exit exodus expansion expatriate expense experience experiment expert expertise exploit explosion explosive exponent
export exposure express expulsion extension extent exterior extract extravaganza extreme extremist eye fabric facade face fact factor factory faculty fad
failure fair fairway fairy faith falcon falconer fall fallacy fallout fame family famine fan fantasy farce fare farm farmhouse farmland farmstead farrier
farthing fascism fascist fashion fat fatality fate father fatigue faucet fault fauna favor favour fax fear feast feat feather feature federalist fee feed
fellow felon felony female feminism feminist fen fence ferment fern ferry fertilizer festival festivity fetus feud feudalism fever fiancé fiancée fiasco fiber
fibre fiction fiddle fidelity fief field fiend fight figure figurehead figurine file filibuster fill film filter fin final finalist finance financier finesse
finger finish fir fire fireman firewall firewood firm firmware fish fisherman fishery fishmonger fist fit fixture fjord flag flagpole flair flame flange flank
flannel flash flat flavor flavour flaw flax flea fleet flesh flight flintlock flock flood floodgate floor floppy flora florist flotilla flour flow flu fluid
flute fly flyer focus fodder foe foetus fog foil fold foliage folk folklore folly font food fool foot footballer foothill foothold footman foray forbearance
force forceps ford foreman forest forester forestry forfeiture forgery fork form formality format formula fort fortress fortune forum fossil foster foul
foundling foundry fountain fowl fowler fox foyer fracture fragrance frame franchise fraternity fraud freak freedom freehold freeholder freelance freelancer
freeway freight freighter frenzy frequency fresco freshman friar friend frigate fright fringe frog front frontier frontman frost fruit fuel fugitive fugue
fullback function functionality fund fundraiser funeral fungus fur furnace furniture fury fuse fuselage fusion future gable gadget gain gait galaxy gale
gallantry gallbladder galleon gallery galley gallon gallows gamble game gamer gaming gang gangster gannet gantry gap garage garbage garden gardener garland
garlic garment garrison gas gasoline gasp gate gateau gatehouse gateway gauge gauntlet gavel gaze gazette gazetteer gear gelatin gem gendarme gender gene
genealogy general generalissimo generator generosity genesis geneticist genetics genius genocide genome genre gentleman gentry genus geographer geology
geometry germ gesture geyser ghetto ghost giant gift gigabit gigabyte gill gin ginger girder girdle girl glacier gladiator glamour glance gland glass glaucoma
glaze glimpse globe gloom glory glossary glove glow glucose glue glyph gnome goal goat goblet god goddess gold goldfield goldsmith golf golfer gondola gong
gonorrhoea good goods goose gorge gorilla gospel gossip gourmet gout governance governor governorate gown grace grade gradient graduate graffiti grain gram
grammar granary grandchild granddad granddaughter grandeur grandfather grandma grandmaster grandmother grandpa grandson grandstand granite grant grape graph
graphics grasp grass gratitude grave gravel gravestone gravity grease greed greenhouse grenade grenadier greyhound grid grief grievance grill grip grocer
grocery groom groove ground groundwater group grouse grove growth grudge guarantee guarantor guard guardian guerrilla guess guest guesthouse guidance guide
guild guillotine guilt guinea guitar guitarist gulf gull gum gun gunman gunner gunsmith gut gutter guy gym gymnasium gymnast gymnastics gypsum habit habitat
haddock haemorrhage hail hair half halibut hall hallmark hallway halt ham hamlet hammer hand handcuff handful handicap handicraft handle handover hangar
hangman harbor harbour hardcover hardliner hardware hare harem harm harmony harness harp harpoon harpsichord harrow harvest hashtag haste hat hatch hatchet
haul haven havoc hawk hawker hay haystack hazard hazelnut head headland headstone headwater heal health heap heart hearth heartland heat heath heathland
heaven heavyweight hectare hedge hedgehog heel height heir heiress heist helicopter helium hell helm helmet helmsman help hemisphere hemp hen henchman
hepatitis herald heraldry herb herd herdsman heresy heretic heritage hermit hero heroin heroine heroism herring hexagon hickory hideout hierarchy highlander
highlands highlight highway highwayman hike hiker hill hinge hint hinterland hip hippo historian history hit hoax hobby hockey hoist holdover holdup hole
holiday holocaust homage home homecoming homeland homestead homicide homily honesty honey honor honour hood hoof hook hooligan hope horde horizon hormone horn
horoscope horror horse horseman horticulture hose hospice hospital hospitality host hostel hostess hotel hotline hotspot hound hour house household hovercraft
hub hug hull human humanism humanist humanitarian humanity hummingbird humor humour hunchback hunger hunt hurdle hurdler hurricane husband husbandry hut
hydrogen hyena hygiene hymn hyperlink hypertension hyphen hypocrisy hypothesis hysterectomy hysteria ice iceberg icehouse icing icon idea ideal idealism
identity idiom idiosyncrasy idiot idol igloo ignorance illiteracy illness illusion illustrator image imagery imbalance immersion immigrant immunity impact
impasse impatience imperialism impetus implant import importance imposter impresario impression imprint impulse inbox incendiary incense incentive inch
incident incision inclusion income inconvenience increase incubator incumbent incursion indemnity independence index indicator individual industrialist
industry inequality inertia infamy infancy infant infantry inference inferiority inferno infidel infidelity infield infirmary inflow influence influenza
influx informant ingredient inhabitant inheritance initial initiative injury injustice ink inlet inmate inn inning innocence innovator inpatient input inquest
inquiry inquisitor insanity insect insecurity inset inside insider insight insignia insole insolvency insomnia inspector instance instant instigator instinct
institute instructor insulator insulin insult insurance insurgency insurgent intake integer integrity intellect intellectual intelligence intensity intent
interest interference interior interlocutor interlude intermediary intern interregnum interval intestate intestine intimacy intolerance intranet intravenous
intrigue intrusion invasion inventor inventory investigator investiture investor invoice ion iris iron irony irregularity island islander isle isotope issue
isthmus item itinerary ivory ivy jackal jacket jackpot jail jam janitor jar jargon javelin jaw jazz jealousy jeans jeep jersey jest jet jetty jew jewel
jeweller jewellery jewelry jigsaw job jockey joint joke joker journal journalism journalist journey joy jubilee judge judiciary judo juggler juice jump
juncture jungle junior juniper junk junta jurisprudence jurist juror jury justice jute juvenile karate kayak kebab keel keepsake kennel kerb kerchief kernel
kerosene kettle key keystone khaki kick kid kidney kiln kilo kilowatt kilt kimono kin kind kindergarten king kingdom kiosk kiss kit kitchen kite kitten
knapsack knee knife knight knitwear knob knock knot knowledge lab label labor labour labyrinth lace lack lacrosse lad ladder lady lag lagoon lake lamb lamp
lance land landmark landscape lane language lantern lap lapse larceny larder lark larva laryngitis laser lash latch lather latitude latrine lattice laugh
laughter launch laundry laureate laurel lava lavatory law lawmaking lawn lawyer laxative layer layman layoff layout layover layperson lead leaf leaflet league
leak leap lease leasehold leather leave lecture ledge ledger leek left leg legacy legality legate legatee legionnaire legislator legislature legitimacy
leisure lemon length lens leopard leper leprosy lessee lesson lessor letterhead lettuce leukaemia leukemia level lever levy lexicographer lexicon liaison liar
libel liberty librarian library libretto licence license licensee lichen lid lie liege lieutenancy lieutenant life lift light lighthouse lightning lignite
lilac lily limb lime limestone limit limousine line linen liner linguist linguistics link lintel lion lioness lip liqueur liquidity liquor list liter literacy
literature litre litter liturgy liver livery livestock lizard load loaf loan lobby lobbyist lobe lobster locality loch lock locket locksmith locomotive locus
locust lodge loft log logic login logistics logo longboat longbow longhouse longitude look lookout lookup loom loop loot lord lorry loser loss lot lottery
loudspeaker lounge love lover loyalist loyalty lubricant luck luggage lull lullaby lumber lumberjack lump lunch luncheon lung lure luxury lymph lynching lynx
lyric mace machine machinery machinist mackerel madman maestro magazine magic magician magistracy magistrate magma magnate magnet magnitude magnolia mahogany
maid maiden mail mainframe mainland mainspring mainstream maintenance maize majesty major majority makeover maker makeup malaria male malice mall mallet
malpractice malt malware mammal mammoth man mandarin mandolin maneuver manganese mango mania manicure manifesto manner manoeuvre manor mansion mantelpiece
mantle manual manufacture manuscript map maple marathon marauder marble march mare margarine margin marina marine marjoram mark markdown market marksman
markup marmalade marquee marquess marquis marriage marrow marsh marshal marshland martyr marvel mascot mask mason masonry masquerade mass mast mastectomy
master masthead mat match mate material materialism mathematician mathematics maths matinee matinée matriarch matrix matron matter mattress maturity mausoleum
maverick maxim maximum mayhem mayor maze mead meadow meal mean meander means measles measure meat mechanic mechanism medal mediator medic medicine medievalist
mediocrity medium megabyte melee melodrama melody melon meltdown member membrane meme memo memoir memorabilia memorandum memorial memory menace menopause
menswear mentality mention mentor menu mercenary merchandise merchant mercury mercy meridian merit mermaid mescaline mess messaging messenger metabolism
metadata metal metallurgy metaphor meteor meteorite meter methane method metre metro metropolis metropolitan mezzanine microbe middle middleman middleware
midfield midfielder midst midwifery might migrant mildew mile milestone militant militarism militarist militia milk milkman mill millennium millet milligram
millimeter millimetre millionaire millstone mimic minaret mind mine minefield miner mineral minesweeper minibus minicomputer minimum minister ministry minivan
minor minority minstrel mint minus minuscule minute miracle mirror misdemeanor misery mishap misnomer missal missile mission missionary mist mistress mix
mixture moat mob mockery mode model modem moderator modernity modesty module mogul moisture molecule moment momentum monarch monarchist monarchy monastery
monastic money mongrel monitor monk monkey monograph monolith monologue monopoly monorail monotheism monsoon monster monstrosity month mood moon moonshine
moor morale morality morass moratorium morgue morning morphine morsel mortality mortar mortgage mortician mortuary mosaic mosque mosquito moss motel moth
mother motif motion motive motor motorcade motorist motorway motto mould mound mount mountain mountaineer mountaineering mouse moustache mouth mouthful move
movie muck mud muddle mug mulberry mule multimedia multitasking multitude mummy municipality mural murder muscle muse museum mushroom music musical musician
musket muslin mussel mustache mustard muster mutineer mutiny muzzle myriad mystery mystic mysticism myth nail name nap narrative narrator narrowboat nation
nationalism nationalist nationality native naturalist nature nausea navigator navy necessity neck nectar need needle neglect negligence negotiator neighbor
neighbour nemesis neon nephew nerve nest net neuron neutrality neutron newborn newcomer news niche nickel nickname nicotine niece night nightingale nihilism
nimbus nitrogen noble nobleman nobody node noise nomad nominee noodle noon noose norm north nose nosebleed nostalgia notary note notice notion noun novel
novelist novella novelty novice nuance nuisance number nun nunnery nurse nursery nut nutrient nutritionist nylon oak oar oarsman oasis oath oatmeal oats
obedience obelisk obesity obituary object objective oboe oboist obscurity observance observatory obsession obstacle obstetrician occasion occult occupancy
occupant occurrence ocean octagon octave octopus odds ode odor odour offence offense offer office officer official offset offshoot offside oil oilfield olive
ombudsman omen omission omnibus onion onlooker onset onslaught opal opera operand operator opinion opium opponent opportunity oppression oppressor optician
optics optimism optimist option optometrist oracle orange orangery oration orator oratorio oratory orbit orchard orchestra orchid ordeal order ordinance
ordinary ore oregano organ organism organist orgy origin original orphan orthodoxy osteoporosis ostrich other otter ounce outfield outing oven overture ovum
owl owner ox oxide oxygen oyster ozone pace pack packet pact pad paddle padlock padre paella pagan paganism page pageantry pain paint pair palace paladin
palette palladium pallbearer pallet palm palsy pamphlet pan panacea pancreas panda pandemic panel panic pannier panorama pantomime pantry pants papacy paper
papyrus parable parachute parachutist parade paradise paradox paragon paragraph parallel paralysis parameter parapet paraphrase parasite parasol paratrooper
parcel pardon parent parenthesis parish parishioner parity park parliamentarian parlor parlour parody parole parquet parrot parser parsley parsnip parson part
participant particle particular partisan partition partner partridge party pass passenger passerby passport past pasta paste pastime pastor pastry pasture
patch patent path pathway patience patient patina patio patriarch patriarchate patriot patriotism patrol patron patter pattern pause pavilion paw pawn pay
payee payer payment paywall pea peace peach peacock peak pear pearl peasant peasantry peat pebble pectoral peculiarity pedal peddler pedestrian pediatrician
pediatrics pedigree peer peg pelican pelvis pen penalty penance pence pencil pendant pendulum penguin penicillin peninsula pennant penny pension pensioner
pentathlon penthouse people pepper percent perch percussion perestroika performance perfume peril perimeter period periodical perjury perk permafrost
permission permit perpetrator perseverance persimmon person persona personality personnel perspective persuasion pest pesticide pestilence pet petition petrol
petroleum petticoat pew pewter phantom pharmacist pharmacy phase pheasant phenomenon philanthropist philanthropy philosopher philosophy phishing phone phoneme
phosphate photo photon phrase physician physicist physics physiotherapist physiotherapy physique pianist piano pick pickle pickup picnic picture pie piece
pier piety pig pigeon pigment pike pile pilgrim pill pillar pillow pilot pimple pin pine pink pinnacle pint pioneer pipe pipette piracy pirate pistol pit
pitch pity pixel pizza placard place placebo placenta plague plain plaintiff plan plane planet plank plankton plant plaque plaster plastic plate plateau
platelet platform platinum platoon platter play playhouse playoff playwright plaza plea pleasure plebiscite pledge plenty plenum plinth plot plough plow plug
plugin plumber plume plunder plunge plus plutonium plywood pneumonia pocket podcast podium poem poet poetics poetry pogrom point poison poker pole polemic
policeman policewoman policy polio politician politics polka poll pollen pollster polyester polygamy polymer polytechnic pomegranate pomp pond pontiff
pontificate pontoon pony pool pope poppy popup porcelain porch pore pork porpoise porridge port portal portcullis porter portfolio portico portrait portrayal
pose position possession post posterity postman posture pot potassium potato potency potential potter pottery pouch poultry pound poverty powder power
powerhouse practicality practice practitioner praetor prairie praise prank preamble precedence precedent precept precinct precision predator predecessor
prefect prefecture preference pregnancy prejudice prelude premier premiere premise premium prequel prerogative presence present presidency president press
pressure prestige pretence prevalence prey price prick pride priest primacy primary primate prime prince princedom princess principal principality principle
print printout prior priority priory prison prisoner privacy private privateering privilege privy prize probate probe problem problematic procedure process
processor proctor prodigy produce product productivity profession professional professor proficiency profile profit profiteer program programme progress
project projectile projector proletariat prologue promenade prominence promise promontory prompt pronoun proof propaganda propensity property prophecy prophet
proponent proposal proprietor propriety prose prosecutor prospect prospectus prosperity prostate prosthesis prostitute protagonist protectionism protector
protectorate protein protest protestor protocol prototype protégé provenance proverb providence province provision proviso provocateur provost proximity proxy
prudence psalm pseudonym psychiatrist psychiatry psychoanalysis psychoanalyst psychopath psychosis psychotherapist pub puberty public publicist publicity
pudding puddle pulley pulp pulpit pulse puma pump punch puncture punter pupil puppet puppeteer puppy purchase purge purity purpose purse pursuit purveyor pus
puzzle pylon pyramid python quadrangle quadrant quadruped quagmire quail quality qualm quandary quantity quarantine quark quarrel quarry quart quarter quartet
quartz quatrain quay queen query quest questionnaire queue quiver quorum quota quote quotient rabbi rabbit rabies raccoon race racer racism racist rack racket
radar radiator radical radicalism radio radiographer radium radius raft rafter rag rage raid rail railway rain raisin rally ram ramp ranch rancher random
range rank ransom rape rapids rapist rapport rapture rarity rascal raspberry rat rate ratio rattle raven ravine ray razor real realism realist reality realm
realtor rear reason rebate rebel rebound rebuff rebuttal receipt recess recidivism recipe recipient recital recluse reconnaissance recovery recruit rectangle
rector rectory recurrence red redundancy reed reef reel referee reference referendum referent referral refinery refit reflector reflex reformatory refrain
refrigerator refuge refugee refusal regalia regard regatta regency regent regicide regime regimen region register registrant registrar registry regression
regret regularity regulator rehearsal reign reindeer reins rejoinder relative relay relevance reliance relic relief religion reluctance remainder remedy
remembrance remittance remnant remorse removal renaissance renewal rent rental repeal repertoire repertory replica reply report repository representative
reprieve reprisal reproach reptile republican republicanism requiem rescue resemblance reservist reservoir reset residence residency resident residue
resilience resin resistance respect respirator respondent response rest restaurant restraint result resurgence retina retinue retort retrieval retrospect
revenge reverend reversal revival revolutionary revue rhapsody rhetoric rheumatism rhinoceros rhubarb rhyme rhythm rib ribbon rice riches rickshaw riddle ride
rider ridge ridicule rifle rift right rigor rigour rim ring rink riot ripple rise risk rite ritual rival rivalry river riverbank rivet road roadster roadway
roast robbery robe robot rock rocket rod rogue role roll romance romantic roof rookie room root rope rosary rose rosemary roster rostrum rotor rotunda rouge
roulette round roundabout route routine row rower royalist royalty rubbish rubble rubric ruby rucksack rudder ruffian rug rugby ruin rule ruler rumor rumour
rump run runaway runestone runway rupee rupture rush rust rye sabbath saber sable sabotage saboteur sabre sack sacrifice sacristy saddle safari safe
safekeeping safety saffron saga sage sail sailor saint sake salad salamander salary sale salesman salesperson saleswoman salinity saliva salmon salon saloon
salt saltwater salute salvage salvo sample sanatorium sanction sanctity sanctuary sand sandal sandbank sandstone sandwich sapphire satellite satin satire
sauce saucer sausage savage savagery savanna saviour saw sawmill saxophone scabbard scaffold scaffolding scale scallop scalp scandal scapegoat scar scare
scarf scavenger scenario scene scenery scent sceptic sceptre schedule scheme schism schizophrenia scholar school schoolhouse schooling schooner science
scientist scissors sconce scooter scope score scorn scoundrel scout scrap scrape scratch scream screen screensaver screw scribe scrimmage script scripture
scrivener scroll scrum scrutiny sculptor sculpture sea seafarer seafaring seal seam seaman seaport search seascape seashore season seat seawater secession
seclusion second secrecy secret secretariat secretary sect sector security sedan seductress see seed segment seizure selector self selfie semester semicolon
seminar seminarian seminary senate senator seniority sense sensitivity sensor sentence separatism separatist sepulchre sequel sequence serenade serenity serf
serfdom sergeant serial series sermon serpent serum servant service serviceman session set settee setup severity sewage sewer sex sextant sextet sexton
sexuality shack shackle shade shadow shaft shah shame shanty shape share shareware shark shed sheepdog sheet sheikh shelf shell shelter shepherd sheriff
sherry shield shift shilling shingle ship shirt shock shoe shootout shop shore shortage shortcoming shortcut shot shoulder shout show showdown shower showman
shrapnel shredder shrimp shrine shroud shrub shrubbery shuttle sibling sickbed sickle side siege sieve sigh sight sign signal signatory signature significance
silage silence silhouette silicon silicone silk silo silver silversmith similarity simile simplicity sin sincerity single singlet singleton sink sinus sip sir
siren sister sitcom site size skateboard skeleton skeptic sketch ski skier skill skin skirmish skirt skull sky slab slalom slang slate slaughter slave slavery
sled sledge sleep sleeve slice slide slipway slogan sloop slope slot sluice slum slump slur small smallpox smart smell smile smith smog smoke smokehouse
smokestack snack snail snake snapshot snare sniper snippet snow snowman soap sobriety soccer socialism socialist socialite society sociopath sock socket
sodium sofa softball software soil sojourn solace soldier soldiery sole solicitor solidarity soliloquy solitude solo soloist solstice solvency solvent son
sonata song soprano sorcerer sorcery sorrow sort soul sound soup source south souvenir sovereign sovereignty soya soybean spa space spacecraft spade spam span
spandrel spaniel spanner spark sparrow spatula spear spearman specialist speciality specialty specimen spectacle spectator specter spectre spectroscopy
spectrum speculator speech speed speedway spell sperm sphere spice spider spike spillover spin spinach spine spiral spire spirit spirituality spite spleen
splendour splinter split spoil spokesman spokesperson spokeswoman sponge sponsor spoon sport sportsman sportswear spot spouse spray spread spring spy spyware
squabble squad squadron squalor square squash squatter squire squirrel stable stadium staff stage stain stair stairway stairwell stake stalemate stalker stall
stamina stamp stampede stance stand standard standby standoff standstill star starch start startup state statesman station stationery statistic statue
statuette stature status statute steak steam steed steel steeple stem stench stenographer step stepson stereo sternum steroid stethoscope stevedore steward
stick stickler stigma stillbirth stimulus stipend stirrup stitch stock stockade stomach stone stool stop storage store storehouse storey storm story stove
stowaway straggler straight strain strait strand stranglehold strap stratagem strategist strategy stratum straw strawberry stream streaming street strength
stress stretch strife strike string strip stripe strobe stroke stroll stronghold strongman structure struggle stub stubble studbook student studio study stuff
stump stunt stupidity stupor sturgeon stutter style stylist subject subordinate subpoena subsidiary subsidy substitute substrate subtlety suburb suburbia
subway success successor suction suffrage suffragette suffragist sugar suicide suit suite suitor sulfur sulphur sultan sultana sultanate sum summary summit
sun sunburn sunshine superintendent superior superiority supernova supervisor supper supplement supply support suppression supremacy surface surfboard surge
surgeon surgery surname surplus surprise surrender surrogate surtax surveillance survey surveyor survival survivor suspect suspense suspension suspicion swamp
swan swap swarm sweat sweep sweetheart swindle swindler swing switch sword swordsman sycamore syllable syllabus symbiosis symbol symbolism symmetry
sympathizer sympathy symphony symposium symptom synagogue syndicate syndrome synergy synod synonym synopsis syntax synthesis syphilis syringe syrup system
systematics tab tabard tabernacle table tableau tablet tabloid taboo tachograph tackle tactic taekwondo tag tail tailor takeaway takeoff takeover tale talent
talisman talk talks tally tambourine tandem tangent tangerine tank tanker tannery tap tape tapestry target tariff tarpaulin task tassel taste tattoo tavern
tax taxi taxonomist taxonomy tea team tear technicality technician technique technocrat teenager teens telemetry televangelist temper temperance temperature
template temple tempo tenancy tenant tendency tender tenet tennis tenor tension tent tenure terabyte tercentenary term terminal termite terrace terrain
territory terror terrorism terrorist test testator testicle testimonial testimony text textile texture thanks thatch thaw theater theatre theft theme
theocracy theologian theorem theorist theory therapeutics therapist therapy thermostat thesis thicket thief thigh thimble thing thirst thistle thorn
thoroughbred thoroughfare thought thread threat threshold thrift thrill throat throne throng throughput throw thrust thumb thunder tiara ticket tide tie tier
tiger tightrope tile tiller timber time timer timpani tin tinderbox tinge tint tip tire tissue title toad toast tobacco toddler toe toggle toilet token
tolerance toll tomahawk tomato tomb tombstone tomcat ton tone tongue tonic tonnage tonne tonsil tool tooth top topic torch torment tornado torpedo torrent
torso tortoise torture toss total totem touch touchdown touchstone tour tourism tourist towel tower town townhouse townsfolk townsman toxin toy trace track
tractor trade trademark tradesman tradesperson traffic trafficker trafficking tragedy trail trailblazer train trainee trait traitor trajectory tram tramp
trampoline trance transcendence transcript transfer transience transistor transit translator transparency transport transvestite trap trash trauma travail
travel traverse trawler tray treachery treadmill treason treasure treasurer treasury treat treatise treaty tree trek trellis tremor trench trend trespass
triage trial triangle triathlon tribe tribesman tribunal tribune tributary tribute trick trident trifle trigger trilogy trimester trinity trinket trio trip
tripod triumph trojan trolley trombone troop trooper trophy trouble trough trousers trout truce truck trucker trumpet truncheon trunk trust trustee truth tsar
tsarina tsunami tub tube tuberculosis tugboat tuition tulip tumor tumour tumult tuna tundra tune tunnel turban turbine turf turkey turmoil turn turnaround
turnip turnout turnover turquoise turret turtle tusk tutelage tutor tutorial tweak tweed tweet twig twilight twin twist tycoon type typesetter typhoid typhoon
typhus typist typo tyranny tyrant tyre ulcer ultimatum umbrella umpire unanimity uncle unicorn uniform union unionism unionist unit unity universe university
unknown upbringing update upgrade upheaval upkeep upland uplift upload uppercut upset upside upstairs upstart uptime upturn uranium urchin urgency urinal
urine url urn usage use user usher usurper usury utensil utility utopia utterance vacancy vaccine vacuum vagabond vagrant valet validity valley valor valour
value valve vampire van vandal vandalism vanilla vanity vantage vapor vapour variable variance variant variety varnish vase vasectomy vassal vat vault veal
vector vegan vegetable vegetarian vehicle veil vein velocity velvet vendor veneer vengeance ventilator venture venue veracity veranda verb verdict verge
vermin verse version vertebra verve vessel vest vestibule vestry vet veteran veterinarian veto viaduct vicar vice viceroy vicinity vicissitude victim victor
victory victualler video view vigil vigilance vigilante vignette vigour villa village villager villain vine vinegar vinyl viola violence violet violin
violinist violoncello viper virgin virtue virtuoso virus visa visage viscosity viscount vision visit visitor vitality vitamin vixen vlog vocabulary vodka
vogue voice void voip volcano volley volt volume volunteer voluptuary voodoo vortex votary vote voter voucher vow vowel voyage voyeur vulture wader wafer
waffle wage wagon wagoner waist waitress wake walk wall wallet walnut walrus war warbler warden wardrobe warehouse warfarin warhead warmth warrant warranty
warrior wart wash wasp wastage waste wasteland wastewater watch watchman water watercress watermark watermill waterway wattage wave wax way wealth weapon
weaponry wear weather weathercock weatherman web webcam webinar wedge weed week weevil weight weightlifter weightlifting weir welfare well welterweight
werewolf west westward wetland whale whaler whaling wharf wheat wheel wheelwright whim whip whirlpool whirlwind whiskey whisky whisper whistle whistleblower
white whole whorl wick widget widow widower width wife wifi wig wiki wildcat wildlife will willow wilt win winch wind windlass windmill window windowpane wine
winery wing winger winner winter wire wiretapping wisdom wish wit witch withdrawal witness wizard woe wolf woman womanizer womb wonder wood woodcarver
woodland woodpecker wool word wording work workaround workhouse workman workout works world worm worry worship worth wound wrath wreath wreck wren wrench
wrinkle wrist writ wrong yacht yachtsman yard yarn year yearling yeast yen yield yoga yoghurt yogurt yoke yolk youngster youth zeal zealot zebra zenith
zeppelin zero zinc zipper zodiac zone zoo zoology zucchini
`;
