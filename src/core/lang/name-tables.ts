import type { Language } from '../model/language';
import { names as de } from './de/names';
import { names as en } from './en/names';
import type { NameTable } from './name-table';

export const NAME_TABLES: Readonly<Record<Language, NameTable>> = { en, de };
