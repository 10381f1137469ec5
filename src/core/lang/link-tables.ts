import type { Language } from '../model/language';
import { linking as de } from './de/linking';
import { linking as en } from './en/linking';
import type { LinkTable } from './link-table';

export const LINK_TABLES: Readonly<Record<Language, LinkTable>> = { en, de };
