import type { EventWords } from '../../name-table';

export const events: EventWords = { heads: [], openingHeads: [], compoundHeads: [] };
