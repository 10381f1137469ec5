import type { Language } from '../model/language';
import type { ConceptTable } from './concept-table';
import { concepts as de } from './de/claims/concepts';
import { concepts as en } from './en/claims/concepts';

export const CONCEPT_TABLES: Readonly<Record<Language, ConceptTable>> = { en, de };
