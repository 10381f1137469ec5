import type { PlainWords } from '../../name-table';

export const plain: PlainWords = {
  words: '',
  compoundParts: '',
  nounEndings: [],
  neverNames: [],
  plainAcronyms: [],
  determiners: [],
};
