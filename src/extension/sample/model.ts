/** Name of the folder that holds the user's copy. */
export const SAMPLE_FOLDER = 'variorum-sample';

/** Files of `seeds/`, by name, because a browser cannot list the extension's folder. A test compares. */
export const SAMPLE_FILES: readonly string[] = [
  '2006-10-18-songs-by-weight.txt',
  '2007-05-24-download-shop-news.txt',
  '2007-05-28-the-shop-that-will-not-close.md',
  '2007-08-22-note-on-an-acquittal.txt',
  '2007-09-10-letter-to-the-editor.md',
  '2007-09-20-chronik-eines-musikladens.md',
  'musikladen-will-wieder-oeffnen.txt',
  'trade-letter-the-heir.txt',
];
