/** Common adjectives, in their plain form. */
export const commonAdjectives = `
able abnormal abrupt absent absolute abstract absurd abundant abusive academic accessible accidental accurate acoustic active actual acute adamant adaptive
addictive adequate adjacent administrative adult adventurous adverse aerial aesthetic affluent afraid aged aggressive agile agricultural alcoholic alien alike
alive allergic alone aloof alternate alternative amateur ambiguous ambitious ample analogue analytic analytical ancient angry annual anonymous antique anxious
apparent applicable apt aquatic arable arbitrary architectural arctic arduous arid armed artificial artistic ashamed assertive athletic atomic attentive
attractive audible authentic authoritarian authoritative automatic autonomous average aware awful awkward bad baggy bald bare baroque basic beautiful beloved
beneficial benign bent big bilateral bisexual bitter bizarre black bland blank bleak blind blond blonde bloody blue blunt bold botanical brave brazen brief
bright brilliant brisk brittle broad broke brown brutal bulky busy calm candid capable capital careful casual catastrophic cautious celestial celtic central
ceremonial certain chaotic characteristic charitable cheap cheerful chemical chief childish chilly chivalrous chronic circular civic civil civilian classic
classical clean clear clerical clever clinical close cloudy clumsy coarse coastal cognitive coherent cold collective colonial colorful colourful comic
commercial common communal compact comparative compatible competent competitive complete complex compliant comprehensive compulsory concise concrete
concurrent confident confidential congenial congressional conscientious conscious consecutive conservative considerate consistent conspicuous constant
constructive contagious contemporary content contentious continental continual continuous contractual contradictory contrary controversial convenient cool
cooperative cordial core corporate correct corrupt cosmetic cosmic costly cosy courageous covert coy crazy creative credible criminal crisp critical crooked
crucial crude cruel cubic cultural cumulative cunning curious current curved cute cyclical cynical daily damp dangerous dark dead deaf dear decent decisive
deep defective defensive deficient definite definitive deliberate delicate delicious democratic dense dental dependent derelict descriptive desolate desperate
destructive detrimental devout diagnostic dialectal different difficult diffuse digital diligent dim diplomatic dire direct dirty disastrous discreet discrete
dismal disparate distant distinct distinctive diverse divine dizzy doctrinal dogmatic domestic dominant doomed dorsal double doubtful drab dramatic drastic
drunk drunken dry dual dubious due dull dumb durable dusty dutiful dynamic eager early eastern easy ecclesiastical eclectic economic economical ecumenical
edible editorial effective efficient elaborate elastic elderly electoral electric electrical electronic elegant elementary eligible elite eloquent elusive
eminent empirical empty endemic endless energetic enormous enthusiastic entire environmental ephemeral episcopal equal equitable equivalent erratic essential
eternal ethical ethnic evasive even eventful eventual everyday evident evil exact excellent excessive exclusive executive exempt exotic expansive expensive
experimental explicit explosive exponential express exquisite extensive exterior external extinct extra extraordinary extravagant extreme exuberant fabulous
factual faint fair faithful fake fallible false familiar famous fanatic fanciful fancy far fascist fast fat fatal favorite favourite fearful feasible federal
feeble female feminine feminist fertile fervent festive feudal few fictitious fiduciary fierce fiery final financial fine finite firm first fiscal fit fixed
flagrant flat fleet flexible fluent fluid focal folk fond foolish foreign foremost forensic forested formal formative formidable forthcoming fortunate foul
fragile frail frank frantic fraudulent free frequent fresh friendly frightful frivolous front frosty frugal fruitful full fundamental funny furious fussy
futile future fuzzy gallant gaunt gay general generic generous genetic genial gentle genuine geographical ghastly giant gigantic glad glamorous global gloomy
glorious gold golden good gorgeous gothic governmental graceful gracious gradual grand graphic grateful grave gray great greedy green grey grim gross
grotesque guilty habitual hairy handsome handy happy hard hardy harmful harmonic harsh hasty haughty hazardous hazy heady healthy hearty heavy hectic helpful
hereditary heroic heterogeneous hideous hierarchical high hilarious hind historic historical hoarse hollow holy homogeneous homosexual honest honorary hopeful
horizontal horrible hostile hot huge human humane humanitarian humble humid humorous hungry hurtful hybrid hypothetical icy ideal identical idiotic idle
illegal illegitimate illicit illiterate imaginary imaginative immaterial immature immediate immense imminent immoral immortal immune impartial impatient
imperative imperfect imperial impersonal implicit impossible impractical impressive improbable improper impulsive inaccurate inactive inadequate inappropriate
incapable incidental inclusive incoherent incomparable incomplete inconsistent inconvenient incorrect incredible incremental indebted indecent indefinite
independent indifferent indigenous indirect individual indoor industrial industrious ineffective inefficient inevitable inexpensive inexperienced infallible
infamous infant infantile infectious inferior infinite influential informal informative ingenious inherent initial inland innate inner innocent innovative
insane insecure insignificant insolent insolvent instant instrumental insufficient insular intact intangible integral intellectual intelligent intense
intensive interim interior intermittent internal intestinal intimate intolerable intricate intrinsic invalid invaluable inverse invisible ironic irregular
irrelevant irresistible irresponsible irreversible jealous joint jolly joyful joyous judicial juicy junior just juvenile keen key kind lame large late latent
lateral lax lazy lean leftist legal legendary legislative legitimate lengthy lenient lesbian lethal level liberal light likely limp linear linguistic liquid
literal literary literate little live local lofty logical logistic lone long loose lopsided lost loud lovely low loyal lucid lucky lucrative lunar luxurious
lyrical macro mad magic magical magnetic magnificent main mainstream major male malicious malignant managerial mandatory manifest manual many marginal marine
marital maritime martial marvellous masculine massive master material maternal mathematical mature maximum mean meaningful mechanical medical medieval
mediocre medium melancholy mellow melodic memorable menial mental merciful mere merry messy metallic metaphysical methodical metropolitan micro microscopic
mid middle mighty migratory mild military miniature minimal minimum ministerial minor miraculous miscellaneous miserable missionary mobile mock modern modest
modular moist molecular momentary monastic monetary monstrous monthly monumental moody moral mortal motor mountainous muddy multiple mundane municipal murky
muscular musical mutual mysterious mystic mystical mythical naive naked narrative narrow nasal nasty nationalist nationwide native natural naughty nautical
naval near neat necessary needy negative negligent negligible nervous net neural neutral new next nice nimble nitrogenous noble nocturnal noisy nominal normal
northern noteworthy notorious novel nuclear numb numeric numerical numerous nutritious obese objective obligatory oblique obscene obscure observant obsolete
obstinate obvious occasional odd offensive official offshore old olympic ominous online onward opaque open opponent opportune opposite oppressive optical
optimistic oral orange ordinary organic oriental original ornamental ornate orthodox other outer oval overall overt own pacific painful pale papal parallel
paramount parental parish parliamentary partial participatory particular partisan passionate passive past pastoral patent paternal pathetic patient
patriarchal patriotic peaceful peculiar pedestrian penal peninsular pensionable perceptible perfect peripheral permanent permissible perpetual persistent
personal pertinent perverse pessimistic petty pharmaceutical phenomenal philosophical phonetic physical picturesque pink pious pivotal plain planetary plastic
plausible playful pleasant plenary plural pluralist poetic poisonous polar polite political poor popular populous porous portable positive possible posterior
posthumous potent potential powerful practical pragmatic precarious precious precise predatory pregnant preliminary premier premium preparatory preposterous
presbyterian present presidential prestigious presumptive pretty prevalent preventive previous primal primary prime primitive principal prior private
privileged problematic procedural productive professional proficient profound progressive prolific prominent prone proper prophetic prospective prosperous
protective proud proverbial provincial provisional provocative prudent psychiatric psychic public puerile pulmonary punctual pure purple putative quaint
qualitative quantitative quarterly queer quick quiet racial racist radiant radical radioactive ragged random rapid rare rash raw ready real realistic rear
rebellious receptive reciprocal rectangular red redundant reflective reformist regal regional regressive regular regulatory relative relevant religious
reluctant remote renal renowned repetitive representative repressive repugnant requisite resentful resident residential residual resilient resistant resolute
resourceful respectful respective responsible responsive restrictive retrospective revolutionary rhetorical rich ridiculous right righteous rightful rigid
rigorous ripe risky ritual rival robust romantic rosy rotten rough round royal rude rugged rural rusty sacred sacrificial sad safe saline same sandy sane
sanitary sarcastic satirical satisfactory savage scandalous scarce scary scenic sceptical schematic scholarly scholastic scientific seasonal second secondary
secret secretive sectarian secular secure sedentary seismic selective selfish semantic senior sensible sensitive sensory sensual sentimental separate
sequential serene serious servile severe sexual sexy shabby shadowy shady shaky shallow shameful sharp sheer shiny short showy shrewd shrill shy sick
significant silent silly silver similar simple simultaneous sincere single singular sinister sizable skeptical skilful skilled skillful skinny slack slavish
sleepy slender slick slight slim slippery slow sluggish small smart smooth snug soapy sober sociable social socialist societal soft solar sole solemn
solicitous solid solitary soluble sombre sonic sophisticated sore sorrowful sound sour southern sovereign spacious spare sparse spatial special specific
spectacular speculative speedy spicy spinal spiral spiritual splendid spoken spontaneous sporadic square stable staff stale standard stark static stationary
statistical statutory staunch steadfast steady steep stellar sterile stern sticky stiff still stingy stormy stout straight straightforward strange strategic
strenuous strict stringent strong structural stubborn stupid sturdy stylish subject subjective submissive subordinate subsequent subsidiary substantial
substantive subtle successful successive such sudden sufficient suicidal sultry summary sunny super superb superficial superfluous superior superstitious
supportive supreme sure surgical surplus susceptible suspicious sweet swift symbolic symmetrical sympathetic symptomatic synonymous synthetic systematic
systemic tacit tactful tactical talented tall tame tangible tardy tart tasteful tasty taut technical tedious temperate temporal temporary tenacious tender
tense tentative terminal terrestrial terrible terrific territorial terrorist textile textual theatrical thematic theoretical therapeutic thermal thick thin
thirsty thorny thorough thoughtful thrifty tidal tidy tight timber timely timid tiny tiresome tolerant top topical torrential total totalitarian tough toxic
tragic tranquil transatlantic transient transitory traumatic treacherous tremendous triangular tribal tricky trilateral trivial tropical troublesome true
trustworthy turbulent twin typical ubiquitous ugly ultimate unanimous underlying unfit uniform unilateral unique universal unlawful unprecedented upbeat upper
upright urban urgent useful useless usual utter vacant vague vain valiant valid variable various vast veiled venerable verbal verbose versatile vertical
viable vibrant vicarious vicious victorious vigorous vile violent virtual virtuous visible visual vital vivid vocal volatile volcanic voluntary voracious
vulgar vulnerable warm wary watery wayward weak wealthy weary wee weekly weighty weird welcome well western wet white whole wholesome wicked wide widespread
wild wilful windy wintry wise witty wonderful wooden woolly wordy worldly worldwide worthwhile worthy wretched wrong yearly yellow young youthful zealous
`;
