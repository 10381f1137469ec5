import type { EventWords } from '../../name-table';
import { words } from '../../word-list';

export const events: EventWords = {
  heads: words(`
    war wars battle revolution uprising rebellion revolt mutiny riots riot massacre genocide holocaust famine plague pandemic crusade crusades crisis scandal affair incident disaster catastrophe earthquake fire flood blitz siege raid putsch coup strike
    olympics paralympics games championship championships cup tournament masters marathon derby regatta prix grand-prix superbowl bowl trophy playoffs rally
    festival biennale biennial triennial carnival fair expo exposition exhibition fête fete parade pageant jubilee oscars awards prize
    conference congress summit convention symposium forum colloquium conclave assizes
    renaissance reformation enlightenment restoration depression armistice partition inquisition reconquista
    referendum election elections
    hurricane cyclone typhoon storm
    mission expedition landings offensive campaign operation
  `),
  openingHeads: words(
    'battle siege council congress fall feast storming sack massacre relief surrender war wars night great festival conference synod diet march bombing sinking coronation partition union trial evacuation liberation',
  ),
  stormHeads: words('hurricane typhoon cyclone storm operation'),
  compoundHeads: [],
  names: words(
    'olympics paralympics holocaust reformation renaissance watergate woodstock oktoberfest brexit blitzkrieg glastonbury eurovision ramadan armageddon',
  ),
};
