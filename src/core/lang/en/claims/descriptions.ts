import type { DescriptionTable } from '../../description-table';

export const descriptions: DescriptionTable = {
  nounCapitals: false,
  indefinite: 'a an another',
  definite: 'the',
  possessive: 'his her its their our my your',
  genitiveArticles: '',
  prepositions:
    'of for in at from on to with by near under over between behind against about within outside off during until since after before into through across beside along',
  borders:
    'who which that whose whom where when while because if although though but as than so then whether unless until since not once also later now nor yet however',
  coordinators: 'and or &',
  copulas: 'is was became remains remained',
  adverbs: 'also then later again still now currently once formerly long himself herself both already',
  negators: 'not never no neither nor hardly',
  verbs: `
    is was are were be been has had have will would can could may might must shall should does did do
    left went came took gave got made saw fell rose ran won lost held kept met paid sold bought sent spent stood wrote spoke brought thought found led fought taught caught
    began became knew grew drew drove broke chose rode sang sat slept swore threw wore told said says told asks asked heard felt lay laid shot struck stole
    gets goes comes takes gives makes sees wants needs knows thinks does lives works plays runs leads owns keeps holds stays remains means seems looks calls
  `,
  adjectiveEndings: [],
  participleEndings: ['ed', 'ing'],
  agents: 'by',
  of: 'of',
  caseEndings: [],
  pluralEndings: [],
  verbEndings: ['ed'],
  noVerbs:
    'united limited breed seed deed bed weed speed feed greed creed shed sled red hundred sacred wicked naked rugged',
  who: 'who which',
  officeVerbs:
    'heads headed leads led runs ran owns owned chairs chaired founded co-founded manages managed edits edited directs directed coaches coached represents represented commands commanded governs governed',
  former: 'former ex onetime one-time erstwhile sometime past previous then',
  relational: `
    father mother brother sister son daughter husband wife widow widower grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin stepson stepdaughter
    father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law godson goddaughter heir heiress fiancé fiancée
    colleague friend neighbour neighbor predecessor successor partner pupil apprentice rival competitor member resident native parent
    team-mate teammate contender challenger fellow
  `,
  persons: `
    harbourmaster master schoolmaster quartermaster harpooner locksmith tanner cooper tinsmith watchmaker clockmaker cabinetmaker bookbinder bookseller winemaker glazier mountaineer
    expert specialist member native alumnus alumna resident intern ex-president ex-minister deputy businessperson salesman saleswoman trustee chieftain councilperson
    physicist biochemist neuroscientist climatologist oceanographer glaciologist meteorologist immunologist oncologist
    defenseman quarterback oarsman rower biathlete triathlete shot-putter javelin-thrower hurdler decathlete substitute captain vice-captain
    organ-builder violinist bandleader frontman trustee shareholder landholder freeholder clergyman churchman churchwarden sexton verger
    slaveholder abolitionist suffragette suffragist reformer statesman stateswoman nobleman noblewoman knight courtier politician strategist aviator naturalist
    activist pensioner teenager schoolboy schoolgirl author co-author scholar translator
    lawmaker whistleblower
  `,
  things: `
    brewery distillery bakery winery mill factory workshop foundry sawmill restaurant hotel café cafe pub inn bookshop pharmacy hospital clinic orphanage theatre theater cinema library archive
    journal newspaper magazine book novel film album song opera game study report database map tool
    orchestra quartet chain conglomerate maker operator insurer airline railway trust fund foundation think-tank consultancy
    steamer schooner barque ferry tanker satellite telescope
    champion outfit side laboratory lab agency bank shipyard startup start-up marketplace retailer venture
  `,
  places: `
    monastery abbey church cathedral chapel castle fort fortress ruin manor mansion farm farmhouse lighthouse harbour harbor port resort spa tributary lagoon headland summit pass ridge moor marsh
    suburb district neighbourhood  village hamlet canton
  `,
  placesNamed:
    'city town village hamlet municipality commune township county parish province state island republic suburb',
  picking:
    'largest biggest smallest oldest second-largest third-largest main only other first northernmost southernmost nearest next last',
  genitiveEnding: '',
  alsoVerbs:
    'judge coach guard tailor steward groom referee spy pioneer captain chair chief head host umpire nurse butcher champion pilot prior rebel ranger',
  infinitive: 'to',
  neverEnds: [],
  relating: 'of to',
  either:
    'owner co-owner maker operator founder supplier manufacturer producer publisher champion runner-up winner landlord tenant investor shareholder rival competitor successor predecessor sponsor builder brewer member distributor',
  never:
    'model whip reader fellow friend patron colleague mid resident passenger victim neighbour neighbor boss anchor convict collier cook mother parent giant side daily weekly service site store model language programme hometown player area region quarter station street road square country nation land state device',
  courtesies: 'mr mrs ms miss mx dr sir dame madam rev prof lord lady st',
  tellingVerbs: 'told tells tell asked asks informed assured',
  mainClauseOpeners: 'and but so yet',
};
