import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const root = join(import.meta.dirname, '../../..');
const require = createRequire(import.meta.url);

/** Only what the injection has to know of the editor's Markdown grammar: its scope names for what is not running text. */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [
    {
      name: 'markup.fenced_code.block.markdown',
      begin: '^```',
      end: '^```',
    },
    {
      name: 'meta.paragraph.markdown',
      match: '.+',
      captures: {
        0: {
          patterns: [
            { name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' },
            {
              match: '(\\[[^\\]]*\\])\\(([^)]*)\\)',
              captures: { 2: { name: 'markup.underline.link.markdown' } },
            },
          ],
        },
      },
    },
  ],
};

const FILES: Readonly<Record<string, string>> = {
  'source.brat-standoff': 'brat-standoff.tmLanguage.json',
  'markdown.variorum.injection': 'markdown-values.tmLanguage.json',
};

const registry = (async () => {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  return new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => {
      const name = FILES[scope];
      const text = name === undefined ? JSON.stringify(MARKDOWN) : readFileSync(join(root, 'syntaxes', name), 'utf8');
      return Promise.resolve(parseRawGrammar(text, 'grammar.json'));
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.variorum.injection'] : []),
  });
})();

export interface Token {
  readonly text: string;
  /** The innermost scope. */
  readonly scope: string;
}

/** The tokens of a text whose innermost scope matches, line by line. */
export async function tokens(scopeName: string, text: string, scope: RegExp): Promise<Token[]> {
  const grammar = await (await registry).loadGrammar(scopeName);
  if (grammar === null) throw new Error(`no grammar ${scopeName}`);
  let state = INITIAL;
  return text.split('\n').flatMap((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const innermost = scopes[scopes.length - 1] ?? '';
      return scope.test(innermost) ? [{ text: line.slice(startIndex, endIndex), scope: innermost }] : [];
    });
  });
}
