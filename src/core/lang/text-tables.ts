import type { Language } from '../model/language';
import { text as de } from './de/text';
import { text as en } from './en/text';
import type { TextTable } from './text-table';

export const TEXT_TABLES: Readonly<Record<Language, TextTable>> = { en, de };
