import type { ClauseTable } from '../../clause-table';

export const clauses: ClauseTable = {
  verbSecond: false,
  definite: 'the',
  indefinite: 'a an',
  possessive: 'my your his her its our their whose',
  demonstrative: 'this that these those',
  negativeDeterminers: 'no',
  otherDeterminers: 'all both each every any some several many most other another such',
  obliqueDeterminers: '',
  pronouns: {
    person: 'he she',
    thing: 'it',
    any: 'they',
    first: 'i we',
    object: 'him',
    other:
      'you there one someone somebody anyone anybody everyone everybody nobody them me us himself herself itself themselves who',
  },
  relatives: 'which who whom whose that where',
  prepositions:
    'of in on at by for from with to into onto over under between among during after before since until till through throughout against about around across along near within without behind beyond above below beside besides despite per via upon off out towards toward inside outside like as than except including following according amid off',
  coordinators: 'and or but nor yet',
  subordinators: {
    condition: 'if unless whether provided',
    content: 'that',
    after: 'after once',
    before: 'before until till',
    other: 'when while because although though since as where whereas so lest whenever wherever',
  },
  questionWords: 'what why how when where who whom which whose',
  be: 'is are was were be been being am',
  have: 'has have had having',
  support: 'do does did doing done',
  become: 'become becomes became becoming',
  modals: { possible: 'may might could can', future: 'will would shall', duty: 'must should ought need' },
  negators: 'not never neither',
  neither: 'neither',
  nor: 'nor',
  adverbs:
    'also already always still now then only just even currently originally officially first finally later soon once recently eventually subsequently initially mainly mostly largely formally formerly actually really indeed today again ever often usually sometimes nearly almost about approximately roughly around thus therefore however directly publicly jointly successfully merely simply long since together overall altogether worldwide nationwide more less fewer longer',
  doubts: 'perhaps possibly maybe probably likely presumably apparently supposedly conceivably',
  reports: 'reportedly allegedly purportedly',
  former: 'formerly once previously',
  again: 'again back anew',
  turns:
    'addition fact total practice turn contrast particular general short result example instance average first last time consequence conclusion end contrary hand reality theory retrospect response words',
  only: 'only just merely simply',
  noLonger: ['longer', 'more'],
  irregularVerbs: `
arise arose arisen
awake awoke awoken
bear bore born borne
beat beat beaten
begin began begun
bend bent bent
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung hung
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
overtake overtook overtaken
pay paid paid
prove proved proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
speak spoke spoken
spend spent spent
spin spun spun
split split split
spread spread spread
stand stood stood
steal stole stolen
stick stuck stuck
strike struck struck stricken
strive strove striven
swear swore sworn
swim swam swum
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
undergo underwent undergone
understand understood understood
undertake undertook undertaken
uphold upheld upheld
wake woke woken
wear wore worn
weave wove woven
win won won
wind wound wound
withdraw withdrew withdrawn
withstand withstood withstood
write wrote written
`,
  finiteOnly:
    'takes gives makes goes comes becomes gets keeps brings contains includes remains owns belongs says tells knows seems appears exists lies stays sells buys writes sits wins loses begins holds stands means leads pleads denies',
  particles: '',
};
