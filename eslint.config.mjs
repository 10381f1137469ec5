import tseslint from 'typescript-eslint';

const noHostInCore = {
  'no-restricted-globals': [
    'error',
    'process',
    'Buffer',
    'setTimeout',
    'setInterval',
    'window',
    'document',
    'navigator',
    'console',
    'fetch',
  ],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: ['node:*', 'fs', 'path', 'vscode', 'vscode-*'],
          message: 'core and formats know no host (docs/ARCHITECTURE.md).',
        },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'No clock in core: pass the time in.',
    },
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: 'No clock in core: pass the time in.',
    },
    {
      selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
      message: 'No randomness in core: pass it in.',
    },
    { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'No machine locale in core.' },
    { selector: "CallExpression[callee.property.name='localeCompare']", message: 'No machine locale in core.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/out/', '**/node_modules/', 'coverage/', 'shots/', '.vscode-test/'] },
  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/core/**/*.ts', 'src/formats/**/*.ts'], rules: noHostInCore },
  {
    files: ['test/**/*.{ts,mts}', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // In a browser's worker the console is the only way out.
  { files: ['test/host/mocha/web.ts'], rules: { 'no-console': 'off' } },
);
