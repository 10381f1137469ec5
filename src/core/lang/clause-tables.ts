import type { Language } from '../model/language';
import type { ClauseTable } from './clause-table';
import { clauses as de } from './de/claims/clauses';
import { clauses as en } from './en/claims/clauses';

export const CLAUSE_TABLES: Readonly<Record<Language, ClauseTable>> = { en, de };
