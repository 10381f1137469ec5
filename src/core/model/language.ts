/** Languages that have tables in `src/core/lang`. Everything else is unknown: `null`. */
export type Language = 'en' | 'de';

export const LANGUAGES: readonly Language[] = ['en', 'de'];
