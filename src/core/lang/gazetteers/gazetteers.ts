import type { NameType } from '../../model/mention';
import { AGENCIES_AND_COURTS, PARTIES_AND_SOCIETIES } from './agencies-and-parties';
import { CITIES, CITIES_GERMAN_SPEAKING, CITIES_WELL_KNOWN } from './cities';
import { CLUBS_AND_SPORT, LEARNING_AND_ARTS } from './clubs-and-learning';
import { COMPANIES_INDUSTRY } from './companies-industry';
import { COMPANIES_TECHNOLOGY } from './companies-technology';
import { COMPANIES_MONEY_AND_TRADE, COMPANIES_NAMED_LIKE_OTHERS } from './companies-trade';
import { GAMES_FEASTS_AND_DISASTERS, WARS_AND_UPHEAVALS } from './events';
import { FORMER_AND_SHORT_COUNTRIES, FORMER_STATES } from './countries';
import { BODIES_OF_STATES, COMPANIES, MEDIA, PARTIES_AND_AGENCIES } from './organisations';
import { DISTRICTS, ISLANDS, REGIONS, STATES } from './regions';
import { MOUNTAINS, WATERS } from './landscape';
import { MEDIA_OF_THE_WORLD } from './media';
import { DEVICES_AND_MACHINES, SOFTWARE_AND_SERVICES } from './products';
import { QUARTERS_AND_DISTRICTS } from './quarters';
import { TOWNS_EUROPE } from './towns-europe';
import { TOWNS_GERMANY } from './towns-germany';
import { TOWNS_WORLD } from './towns-world';
import { WORLD_REGIONS } from './world-regions';

/** Arguments of the reason `name-list`. */
export type GazetteerName =
  'country' | 'city' | 'region' | 'continent' | 'water' | 'mountain' | 'demonym' | 'organisation' | 'product' | 'event';

/** A list of known names. Spellings are lower case; what else an entry may hold: `listedNames` in `core/detect`. */
export interface Gazetteer {
  readonly list: GazetteerName;
  readonly type: NameType;
  /** 3: enough by itself; 2: likely; 1: wants something beside it. */
  readonly weight: 1 | 2 | 3;
  readonly names: string;
}

/** Countries proper, continents and demonyms come from tables of their own. */
export const GAZETTEERS: readonly Gazetteer[] = [
  { list: 'country', type: 'GPE', weight: 3, names: FORMER_AND_SHORT_COUNTRIES },
  { list: 'country', type: 'GPE', weight: 3, names: FORMER_STATES },
  { list: 'continent', type: 'LOC', weight: 3, names: WORLD_REGIONS },
  { list: 'city', type: 'GPE', weight: 3, names: CITIES_WELL_KNOWN },
  { list: 'city', type: 'GPE', weight: 2, names: CITIES },
  { list: 'city', type: 'GPE', weight: 2, names: CITIES_GERMAN_SPEAKING },
  { list: 'city', type: 'GPE', weight: 2, names: TOWNS_GERMANY },
  { list: 'city', type: 'GPE', weight: 2, names: TOWNS_EUROPE },
  { list: 'city', type: 'GPE', weight: 2, names: TOWNS_WORLD },
  { list: 'region', type: 'GPE', weight: 2, names: STATES },
  { list: 'region', type: 'LOC', weight: 2, names: REGIONS },
  { list: 'region', type: 'LOC', weight: 2, names: ISLANDS },
  { list: 'region', type: 'LOC', weight: 1, names: DISTRICTS },
  { list: 'region', type: 'LOC', weight: 1, names: QUARTERS_AND_DISTRICTS },
  { list: 'water', type: 'LOC', weight: 2, names: WATERS },
  { list: 'mountain', type: 'LOC', weight: 2, names: MOUNTAINS },
  { list: 'organisation', type: 'ORG', weight: 3, names: BODIES_OF_STATES },
  { list: 'organisation', type: 'ORG', weight: 2, names: COMPANIES },
  { list: 'organisation', type: 'ORG', weight: 2, names: PARTIES_AND_AGENCIES },
  { list: 'organisation', type: 'ORG', weight: 2, names: MEDIA },
  { list: 'organisation', type: 'ORG', weight: 2, names: COMPANIES_TECHNOLOGY },
  { list: 'organisation', type: 'ORG', weight: 2, names: COMPANIES_INDUSTRY },
  { list: 'organisation', type: 'ORG', weight: 2, names: COMPANIES_MONEY_AND_TRADE },
  { list: 'organisation', type: 'ORG', weight: 1, names: COMPANIES_NAMED_LIKE_OTHERS },
  { list: 'organisation', type: 'ORG', weight: 2, names: CLUBS_AND_SPORT },
  { list: 'organisation', type: 'ORG', weight: 2, names: LEARNING_AND_ARTS },
  { list: 'organisation', type: 'ORG', weight: 2, names: AGENCIES_AND_COURTS },
  { list: 'organisation', type: 'ORG', weight: 2, names: PARTIES_AND_SOCIETIES },
  { list: 'organisation', type: 'ORG', weight: 2, names: MEDIA_OF_THE_WORLD },
  { list: 'product', type: 'PRODUCT', weight: 2, names: SOFTWARE_AND_SERVICES },
  { list: 'product', type: 'PRODUCT', weight: 2, names: DEVICES_AND_MACHINES },
  { list: 'event', type: 'EVENT', weight: 2, names: WARS_AND_UPHEAVALS },
  { list: 'event', type: 'EVENT', weight: 2, names: GAMES_FEASTS_AND_DISASTERS },
];
