import type { LawWords } from '../../name-table';

export const laws: LawWords = {
  parts: [],
  subparts: [],
  heads: [],
  openingHeads: [],
  compoundHeads: [],
  abbreviations: [],
  abbreviationEndings: [],
};
