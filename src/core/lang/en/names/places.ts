import type { PlaceWords } from '../../name-table';

export const places: PlaceWords = {
  prepositions: [],
  roles: [],
  heads: [],
  openingHeads: [],
  compoundHeads: [],
  modifiers: [],
};
