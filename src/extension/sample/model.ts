/** Name of the folder that holds the user's copy. */
export const SAMPLE_FOLDER = 'variorum-sample';

/** Files of `seeds/`, by name, because a browser cannot list the extension's folder. A test compares. */
export const SAMPLE_FILES: readonly string[] = [
  '2007-05-24-download-shop-news.txt',
  '2007-05-28-the-shop-that-will-not-close.md',
];
