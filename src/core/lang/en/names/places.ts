import type { PlaceWords } from '../../name-table';
import { words } from '../../word-list';

export const places: PlaceWords = {
  prepositions: words(`
    in near into throughout across outside towards toward
    north south east west northeast northwest southeast southwest north-east north-west south-east south-west northern southern eastern western northeastern northwestern southeastern southwestern central upstate downtown rural
  `),
  weakPrepositions: words('at to from through around inside via beyond above below off between along behind over on'),
  originPrepositions: words('from'),
  roles: words(`
    city town village hamlet municipality township borough parish county province state canton district prefecture governorate commune community suburb capital port republic kingdom principality duchy
    emirate sultanate colony territory protectorate nation country settlement metropolis seaport hometown
  `),
  landscapeRoles: words(`
    river lake sea ocean bay gulf island islands isle isles peninsula mountain mountains mount hill hills valley desert forest region area cape strait canal coast continent volcano creek stream waterfall
    glacier reef cave beach airport station harbour harbor street road square park bridge tower castle palace estate plantation planet moon quarter neighbourhood neighborhood
  `),
  politicalHeads: words(`
    county province state city town village township borough parish prefecture governorate canton kingdom republic emirate oblast krai voivodeship municipality commune duchy principality territory shire springs
    empire caliphate sultanate
  `),
  politicalOpenings: words(`
    republic kingdom state commonwealth county city province principality duchy grand-duchy sultanate emirate federation union borough municipality empire territory colony
  `),
  heads: words(`
    river rivers creek brook stream canal falls lake lakes loch lough reservoir pond sea ocean bay gulf sound strait straits channel fjord cove harbour harbor lagoon
    island islands isle isles archipelago atoll reef peninsula cape point head beach coast shore shores coastline
    mountain mountains mount mt hill hills peak peaks range ridge pass glacier volcano plateau plain plains highlands lowlands uplands valley valleys canyon gorge desert dunes steppe prairie forest woods woodland wood jungle marsh marshes swamp fens moor moors heath basin delta
    inn tavern gate wall cross green common meadow wood copse weald
    region street st road rd avenue ave lane boulevard blvd drive square terrace crescent highway motorway freeway turnpike parkway alley mews plaza promenade embankment
    bridge tunnel airport airfield aerodrome station pier quay wharf docks dock lighthouse castle palace tower towers fort fortress stadium arena park parks garden gardens cemetery zoo speedway racecourse
    hall manor abbey priory mosque synagogue temple shrine basilica chapel minster monument memorial
    heights crossing junction roundabout viaduct dam weir mine quarry farm ranch estate mall
  `),
  openingHeads: words(
    'mount mt lake loch lough cape fort river isle isles point port camp bay gulf strait straits sea valley port plaza castle pier',
  ),
  compoundHeads: [],
  streetHeads: [],
  endings: words(
    'ville ton town burgh burg borough bury ford field ham wick mouth chester worth gate port shire ley stead by polis abad grad stan pur',
  ),
  verbs: words(
    'born lives lived live living based headquartered located situated arrived arrives died buried resides resided raised grew up settled stationed held detained travelled traveled moved flew fled emigrated visited visiting visit',
  ),
  modifiers: words(
    'north south east west northern southern eastern western central upper lower greater inner outer new old great little northeast northwest southeast southwest san santa saint st los las el la le port fort mount',
  ),
};
