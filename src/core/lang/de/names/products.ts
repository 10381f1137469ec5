import type { ProductWords } from '../../name-table';

export const products: ProductWords = { roles: [], cues: [] };
