import { t } from '@vscode/l10n';
import type { Problem, ProblemCode, SkipReason } from '../core/model/problem';

type Args = NonNullable<Problem['args']>;

/** What kept a file from being read fully and what to do about it. The file's name stands before it. */
export function problemInWords({ code, args = {} }: Problem): string {
  return PROBLEMS[code](args);
}

const PROBLEMS: Readonly<Record<ProblemCode, (args: Args) => string>> = {
  binary: () =>
    t('This is no text, so it was skipped. Convert it to plain text, or exclude it in .variorum/config.json.'),
  'invalid-utf8': ({ encoding, count }) =>
    encoding === 'windows-1252'
      ? t('This is not UTF-8; it was read as Windows-1252 (Western European). Save the file as UTF-8 to be sure.')
      : t(
          'Bytes that are not valid UTF-8: {0}. They are lost, the rest was read. Save the file as UTF-8.',
          count ?? '',
        ),
  'unpaired-surrogates': () =>
    t('Some characters are only halves of one; they were passed over. Save the file as UTF-8.'),
  'nul-characters': () => t('The text holds NUL characters; they were passed over. Check how the file was made.'),
  'too-large': () => t('Too large to read (more than 20 MB), so it was skipped. Split it into smaller files.'),
  'nesting-too-deep': () => t('The Markdown is nested too deeply; the deepest levels were read as plain text.'),
  'front-matter-broken': ({ detail }) =>
    t(
      'The front matter is no valid YAML{0}; it was read line by line. Mend it to have its date used.',
      inBrackets(detail),
    ),
  unreadable: ({ detail }) => t('The file could not be read{0}. Check that nothing else locks it.', inBrackets(detail)),
  'not-found': () => t('There is no such file or folder. Check the path.'),
  'config-not-json': ({ detail }) =>
    t('The configuration is no valid JSON{0}; the defaults are used. Mend it.', inBrackets(detail)),
  'config-bad-globs': ({ key }) =>
    t('“{0}” must be a list of file patterns such as "letters/**/*.txt"; the default is used. Mend it.', key ?? ''),
  'config-bad-tags': () =>
    t(
      '“tags” must be a list of names or of objects with "tag" and perhaps "label", "color" (#rrggbb), "key" (a letter) and "attributes"; what is not is left out. Mend it.',
    ),
  'config-bad-tag-slots': () =>
    t('“tagSlots” must give the keys 1 to 9 tags that there are; the others hold nothing. Mend it.'),
  'config-bad-relations': () => t('“relations” must be a list of names; the default is used. Mend it.'),
  'config-bad-rules': ({ key }) => t('“{0}” is not what docs/RULES.md says, so it is left out. Mend it.', key ?? ''),
  'config-no-list': ({ key }) => t('“{0}” must be a list; nothing of it is used. Mend it.', key ?? ''),
  'config-bad-attribute': ({ number, key }) =>
    t('Entry {0} of “attributes” is left out: “{1}” is missing or wrong. Mend it.', number ?? '', key ?? ''),
  'records-not-text': () => t('This is not UTF-8, so nothing of it is used and nothing written to it. Mend it.'),
  'records-not-json': ({ detail }) =>
    t('This is no valid JSON{0}; nothing of it is used and nothing written to it. Mend it.', inBrackets(detail)),
  'records-not-a-list': ({ key }) =>
    t('“{0}” must be a list of records; nothing of it is used and nothing written to it. Mend it.', key ?? ''),
  'records-conflict': () =>
    t('Git could not merge this file. It was read record by record; the next decision writes it without the markers.'),
  'records-strange': ({ count }) =>
    t('Records that this version cannot read: {0}. They are kept as they are.', count ?? ''),
  'annotations-of-nothing': () =>
    t(
      'The document of these annotations is gone, and no other one has its text. They are kept; put the document back or delete this file.',
    ),
  'disk-full': () => t('The disk is full, so nothing was stored. Make room and do it again.'),
  'read-only': () => t('Nothing can be written here, so nothing was stored. Copy the folder to where you may write.'),
  unwritable: ({ detail }) =>
    t(
      'The file could not be written{0}, so nothing was stored. Check that you may write it and nothing locks it.',
      inBrackets(detail),
    ),
};

/** Why a file or folder is no document, and what to do if it should be one. `detail`: the host's error code. */
export function skipReasonInWords(reason: SkipReason, detail?: string): string {
  return SKIPPED[reason](detail);
}

const SKIPPED: Readonly<Record<SkipReason, (detail?: string) => string>> = {
  'dot-folder': () => t('Folders whose name starts with a dot are not read. Rename it if it holds sources.'),
  'node-modules': () => t('Folders of installed packages are not read.'),
  'git-ignored': () => t('Ignored by git. Change .gitignore if it is a source.'),
  excluded: () => t('Excluded in .variorum/config.json.'),
  'too-large': () => PROBLEMS['too-large']({}),
  'not-a-file': () => t('This is no regular file, so it was skipped. Save its text as a file.'),
  'linked-twice': () => t('A link to something that is read already.'),
  'not-found': () => PROBLEMS['not-found']({}),
  'no-permission': () => t('You have no permission to read it. Ask for it, or change it.'),
  'not-a-folder': () => t('A part of the path is no folder. Check the path.'),
  'link-loop': () => t('The link leads in a circle. Remove it.'),
  unavailable: (detail) => PROBLEMS.unreadable(detail === undefined ? {} : { detail }),
};

function inBrackets(detail: string | number | undefined): string {
  return detail === undefined ? '' : ` (${detail})`;
}
