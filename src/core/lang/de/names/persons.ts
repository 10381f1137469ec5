import type { PersonWords } from '../../name-table';

export const persons: PersonWords = { titles: [], roles: [], kin: [], suffixes: [], speechVerbs: [], personVerbs: [] };
