/** Common verbs: infinitives. */
export const commonVerbs = `
abandon abate abide abolish absorb abstain abuse accelerate accept access acclaim accommodate accompany accomplish accord account accrue accumulate accuse
achieve acknowledge acquaint acquire acquit act activate adapt add address adhere adjourn adjudicate adjust administer admire admit adopt adore advance
advertise advise advocate affect affirm afford age agree aid aim air alarm alert alienate align allege alleviate allocate allot allow ally alter amaze amend
amount amplify amuse analyse analyze anchor annotate announce annoy annul anoint answer anticipate apologise apologize appeal applaud apply appoint appraise
appreciate apprehend approach approve arbitrate archive argue arise arm arouse arrange arrest arrive articulate ascend ascertain ask aspire assail assassinate
assault assemble assent assert assess assign assimilate assist associate assume assure astonish attach attack attain attempt attend attract attribute auction
audit augment authenticate author authorise authorize avail avenge average avert avoid await awake award back bake balance ban banish bank baptise baptize bar
bark base bask bathe battle be beam bear beat become beg begin behave believe belong benchmark bend benefit bequeath bet beware bid bill bind bite blame blast
blaze bleach bleed blend bless blind blink block bloom blow board boast boil bolster bomb bond book boost border bore borrow bother bounce bow bowl box
boycott brace brand break breathe breed brew bribe brief bring broadcast broaden browse bruise brush buckle budget build bump bundle burden burgle burn burst
bury buy bypass calculate calibrate call calm campaign cancel canvass capture care caress carry cart carve cast catalogue catch categorize cater cause caution
cease celebrate cement censor censure centralise certify chain chair challenge change channel chant charge charm chart charter chase chat cheat check cheer
cherish chew chill choke choose chop christen chronicle circle circulate circumvent cite claim clap clarify clash classify clean cleanse clear climb cling
clip clock close clothe coach coax code coerce coincide collaborate collapse collate collect collide colonise colonize color colour combat combine come
comfort command commemorate commence commend comment commission commit communicate commute compare compel compensate compete compile complain complement
complete complicate comply compose compound comprehend compress comprise compromise compute conceal concede conceive concentrate concern conclude concur
condemn condense condition conduct confer confess configure confine confirm confiscate conflict conform confront confuse congratulate connect conquer consent
conserve consider consist console consolidate conspire constitute constrain construct construe consult consume contact contain contaminate contemplate contend
contest continue contract contradict contrast contribute contrive control convene converge converse convert convey convict convince cook cool cooperate
coordinate cope copy correct correlate correspond corroborate corrupt cost cough counsel count counter couple cover crack craft crash crawl create credit
creep criminalise criticise criticize cross crouch crowd crown cruise crush cry culminate cultivate curb cure curse curtail cut cycle damn damp dance dare
dash date dazzle deal debate debut decay deceive decentralise decide declare decline decode decorate decrease decree decrypt dedicate deduce deduct deem
deepen deface defame default defeat defect defend defer define deflate deflect deform defraud defuse defy degrade delay delegate delete deliberate delight
deliver demand democratise demolish demonstrate demote denote deny depart depend depict deplete deplore deploy deport depose deposit depreciate depress
deprive derail derive descend describe desert deserve design designate desire despair despatch despise destine destroy detach detail detain detect deter
deteriorate determine detest devalue devastate develop deviate devise devote devour diagnose dictate die differ differentiate dig digest digitise digitize
dilute dim diminish dine dip direct discern discipline discriminate discuss disdain disguise disgust dish dispense disperse dispute disrupt dissent distil
distill distinguish distort distract disturb dive diverge diversify divert divide divorce do dock document dodge dominate donate double doubt downgrade
download draft drag drain dramatise draw dread dream dress drift drill drink drip drive drop drown dry dub duck dump duplicate dwell dwindle dye earmark earn
ease eat echo eclipse edge edit educate eject elaborate elapse elect elevate elicit eliminate elude emanate embark embarrass embed embody embrace emerge
emigrate emit emphasise emphasize employ empower empty emulate enable enact encircle enclose encompass encounter encourage encrypt end endeavour endorse endow
endure enforce engage engineer engrave engulf enhance enjoy enlarge enlighten enlist enquire enrage enrich enrol enroll ensue ensure entail enter entertain
entice entitle entrench entrust enumerate envisage envision envy equal equate equip eradicate erase erect erode err erupt escalate escape escort establish
estimate evacuate evade evaluate evaporate evict evoke evolve exacerbate examine exceed excel exchange excite exclaim exclude excuse execute exemplify exempt
exercise exert exhaust exhibit exhort exile exist exonerate expand expect expel expend experience experiment expire explain explode exploit explore export
expose expound express expropriate extend extinguish extol extort extract extradite exult eye fabricate face facilitate fade fail faint fake fall falsify
falter fan fare farm fascinate fashion fast fasten father favor favour fear feast feature federate feed feel feign fell fence ferment ferry fetch fight figure
file fill film filter finance find fine finish fire fish fit fix flag flank flap flare flash flatten flatter flee flicker fling flip float flock flog flood
flourish flow fluctuate flush fly foam focus foil fold follow fool forbid force forfeit forge forget forgive form formalise format formulate forsake fortify
forward foster found fracture frame free freeze frequent frighten frown frustrate fry fuel fulfil fulfill function fund furnish further fuse gain gallop
gamble garner garrison gather gauge gaze gear generalise get give glance glare gleam glide glimpse glitter gloat glorify glow glue go gossip govern grab grade
graduate grant grasp graze greet grieve grill grin grind grip groan groom grope group grow growl grumble guarantee guard guess guide gulp gush hack hail halt
hammer hamper hand handle hang happen harass harden harm harmonise harness harvest hasten hatch hate haul haunt have head heal heap hear heat heave hedge heed
heighten help herald hesitate hew hide highlight hijack hike hinder hinge hint hire hiss hit hoard hoist hold hollow honor honour hook hop hope host house
hover howl huddle hug hum humble humiliate hunt hurl hurry hurt hush identify idle ignite ignore illuminate illustrate imagine imitate immerse immigrate
impair impart impeach impede impel impersonate implement implicate implore imply import impose impound impress imprison improve improvise incite incline
include incorporate increase incriminate incur indemnify index indicate indict induce indulge industrialise infect infer infest infiltrate inflame inflate
inflict influence inform infringe infuriate inhabit inhale inherit inhibit initial initiate inject injure innovate input inquire insert insist inspect inspire
install instigate instil institute instruct insulate insult insure integrate intend intensify intercede intercept interest interfere interpret interrogate
interrupt intervene intimidate intrigue introduce intrude invade invalidate invent invert invest investigate invite invoke involve irritate isolate issue itch
jail jam jeopardise join joke journey judge jump justify keep kick kill kindle kiss kneel knit knock knot know label labor labour lack lag lament lance land
lapse lash last laugh launch launder lay lead leak lean leap learn lease leave lecture legalise legislate lend lengthen lessen let level levy liaise
liberalise liberate license lick lie lift light like liken limit limp line linger link liquidate list listen litigate live load loan loathe lobby locate lock
lodge log long look loom loop loosen loot lose love lower lubricate lure lurk magnify mail maintain make maneuver manifest manipulate manoeuvre manufacture
map mar march mark market marry marvel mask master match mate matter mature maximise maximize mean measure mediate meditate meet melt mend mention merge merit
mess migrate mill mimic mind mine mingle minimise minimize minister mint miss mitigate mix moan mob mobilise mobilize mock model modernise modernize modify
molest monitor monopolise mortgage motivate mount mourn move mow multiply murder murmur muse muster mutate mutter nail name narrate narrow nationalise
navigate near need neglect negotiate nest net neutralise nod nominate normalise note notice notify nourish number nurse nurture obey object oblige obscure
observe obsess obstruct obtain occupy occur offend offer offset omit ooze open operate oppose oppress opt optimise optimize orbit orchestrate ordain order
organise organize orient originate oust overwhelm owe own pace pack paddle paint pair panic parade pardon park part partake participate partition pass paste
patch patent patrol pause pave pawn pay peak peck peel peep peer penalise penetrate perceive perfect perform peril perish permeate permit perpetrate
perpetuate perplex persecute persevere persist personalise persuade pertain peruse pervade petition phase phone phrase pick picket picture pierce pile pilot
pin pinch pioneer pitch place plague plan plane plant plaster play plead please pledge plot plough plow pluck plug plunder plunge poach point poison poke
police polish poll pollute ponder pool popularise populate pose position possess post postpone postulate pound pour praise pray preach precede precipitate
preclude predict prefer prejudice prepare present press pressure presume prevail prevent price print prioritise privatise prize probe proceed process proclaim
procure produce profess profit program programme progress prohibit project prolong promise promote prompt pronounce propagate propel propose prosecute prosper
protect protest prove provide provoke prune publicise publish pull pulse pump punch punctuate punish purchase purge purify purport pursue push put puzzle
quake qualify quantify quarrel quarry quash quell quench query quest queue quicken quit quiver quote race radiate rage raid rail rain raise rally ram ramble
range rank ransom rape rate ratify rationalise rattle ravage reach react read realise realize reap rear reason rebel rebuke rebut recede receive reckon
recognise recognize reconcile recruit rectify recur redo reduce refer reflect refrain refurbish refute regard register regret regulate rehabilitate rehearse
reign reimburse reinforce reinstate reiterate reject rejoice relax relay relieve relinquish relish rely remand remedy remit render renew renounce renovate
rent repay repeal repel repent replicate reply report reprimand reproach repudiate require requisition rescind rescue resemble resent reset resist respect
respond rest result resume resurrect retain retaliate retard retort retract retrieve reuse revel revenge reverberate revere revert revise revive revoke
revolve rhyme rid ride ridicule rig ring rinse riot rip ripen rise risk rival roam roar roast rob rock roll romp rot rotate round rouse rout row rub ruin rule
rumble run rush rust sabotage sack sacrifice sadden sail salute salvage sample sanction satisfy saturate save savour say scale scan scar scare scatter scent
schedule scold score scorn scout scramble scrap scrape scratch scream screen screw scroll scrub scrutinise sculpt seal search season seat secede seclude
second secure seduce see seed seek seem segregate seize select sell send sense sentence separate serve service set settle sever sew shade shake shape share
sharpen shatter shave shear shed shell shelter shelve shield shift shine ship shiver shock shoot shop shorten shoulder shout shove show shower shriek shrink
shrug shuffle shun shut shuttle side siege sift sigh sign signal signify silence simplify simulate sin sing singe sink sip sit situate skate sketch ski skid
skim skip slam slap slash slaughter slay sleep slice slide sling slip slit slow slump smash smear smell smelt smile smoke smooth smuggle snap snatch sneak
sneer sneeze sniff snore snow soak soar sob soften solicit solidify solve soothe sort sound source sow spare spark sparkle spawn speak spearhead specialise
specialize specify speculate speed spell spend spill spin spit splash split spoil sponsor spot sprawl spray spread spring sprinkle sprint sprout spur spy
squander square squeeze stab stabilise stabilize stack staff stage stagger stagnate stain stake stall stamp stand standardise star stare start startle starve
state station stay steady steal steam steer stem step sterilise stick stifle stimulate sting stipulate stir stitch stock stop store storm straddle straighten
strain strand strap stray strengthen stress stretch strike string strip strive stroke stroll structure struggle study stuff stumble stun subject submit
subsidise substantiate substitute subtract subvert succeed succumb suck sue suffer suffice suggest suit sum summarise summarize summon supersede supervise
supplant supplement supply support suppose suppress surf surge surmount surpass surprise surrender surround survey survive suspect suspend sustain swallow
swap sway swear sweat sweep swell swerve swim swing switch symbolise sympathise synchronise synthesise systematise tackle tag tailor taint take talk tally
tame tamper tan tap target tarnish taste tax teach team tear tease tell tempt tend tender terminate terrify terrorise test testify thank thaw theorise thicken
think thrash threaten thresh thrill thrive throb throng throttle throw thrust thunder thwart tick tickle tidy tie tighten tilt time tinker tip tire toast toil
tolerate toll top topple torment torpedo torture toss total touch tour tow toy trace track trade trail train trample transcend transcribe transfer transmit
transpire transport trap travel traverse tread treat tremble trespass trick trickle trigger trim triple triumph trot trouble trust try tuck tug tumble tune
turn tutor twist type typify undergo undo unify unite unleash unravel update upgrade uphold upload uproot upset urge use usher utilise utilize utter vacate
vaccinate validate value vanish vary vaunt veer venture verify vest veto vibrate victimise view vilify vindicate violate visit visualise voice void volunteer
vote vow voyage wade wage wail wait waive wake walk wander wane want ward warm warn warp warrant wash waste watch water wave waver weaken wean wear weave wed
weep weigh welcome weld whip whirl whisper whistle widen wield will wind wink wipe wire wish withdraw wither withhold withstand witness wonder woo work worry
worsen worship wound wrap wreck wrench wrestle write yawn yearn yell yield zone zoom
`;
