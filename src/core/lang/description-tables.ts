import type { Language } from '../model/language';
import { descriptions as de } from './de/claims/descriptions';
import type { DescriptionTable } from './description-table';
import { descriptions as en } from './en/claims/descriptions';

export const DESCRIPTION_TABLES: Readonly<Record<Language, DescriptionTable>> = { en, de };
