/** One row of the layer table of docs/ARCHITECTURE.md. Paths are relative to the top folder, with `/`. */
export interface Layer {
  readonly folder: string;
  /** Folders or files (without ending) of ours it may import; its own folder always. */
  readonly mayImport: readonly string[];
  /** Packages it may import, as patterns of the module name. */
  readonly packages: readonly RegExp[];
}

const CORE = [
  'src/core/model',
  'src/core/lang',
  'src/core/text',
  'src/core/detect',
  'src/core/link',
  'src/core/store',
  'src/core/annotate',
  'src/core/claims',
  'src/core/contradict',
  'src/core/check',
  'src/core/corpus',
];

/** What runs anywhere: parsers and hashes without host, time or network. */
const PURE = [
  /^unified$/,
  /^remark-/,
  /^mdast/,
  /^micromark/,
  /^vfile/,
  /^yaml$/,
  /^decode-named-character-reference$/,
  /^character-entities$/,
  /^@noble\/hashes/,
  /^ignore$/,
  /^picomatch(\/posix)?$/,
];
const NODE = [/^node:/];
const SERVER = [/^vscode-languageserver/, /^vscode-uri$/, /^@vscode\/l10n$/];
const CLIENT = [/^vscode$/, /^vscode-languageclient/, /^vscode-uri$/];

export const LAYERS: readonly Layer[] = [
  { folder: 'src/core/model', mayImport: [], packages: [] },
  { folder: 'src/core/lang', mayImport: ['src/core/model'], packages: [] },
  { folder: 'src/core/text', mayImport: ['src/core/model', 'src/core/lang'], packages: PURE },
  { folder: 'src/core/detect', mayImport: ['src/core/model', 'src/core/lang', 'src/core/text'], packages: [] },
  {
    folder: 'src/core/link',
    mayImport: ['src/core/model', 'src/core/lang', 'src/core/text', 'src/core/detect'],
    packages: [],
  },
  { folder: 'src/core/store', mayImport: ['src/core/model'], packages: PURE },
  {
    folder: 'src/core/annotate',
    mayImport: ['src/core/model', 'src/core/text', 'src/core/store'],
    packages: [/^fast-diff$/, /^approx-string-match$/],
  },
  {
    folder: 'src/core/claims',
    mayImport: CORE.slice(0, 7),
    packages: [],
  },
  { folder: 'src/core/contradict', mayImport: CORE.slice(0, 8), packages: [] },
  { folder: 'src/core/check', mayImport: CORE.slice(0, 9), packages: [] },
  { folder: 'src/core/corpus', mayImport: CORE, packages: PURE },
  // Formats count tokens as the program does; W3C's own words stand where pages are read.
  {
    folder: 'src/formats',
    mayImport: [
      'src/core/model',
      'src/core/text',
      'src/core/annotate/page',
      'src/core/annotate/counted-text',
      'src/core/annotate/stored-offsets',
    ],
    packages: [],
  },
  { folder: 'src/words', mayImport: ['src/core/model'], packages: [/^@vscode\/l10n$/] },
  {
    folder: 'src/server',
    mayImport: [...CORE, 'src/formats', 'src/words', 'package.json'],
    packages: [...SERVER, ...NODE],
  },
  {
    folder: 'src/cli',
    mayImport: [...CORE, 'src/formats', 'src/words', 'src/server', 'package.json'],
    packages: [...NODE, /^@vscode\/l10n$/, /^vscode-languageserver-textdocument$/],
  },
  {
    folder: 'src/extension',
    mayImport: ['src/server/protocol', 'src/core/model', 'src/words/types'],
    packages: [...CLIENT, ...NODE],
  },
];
