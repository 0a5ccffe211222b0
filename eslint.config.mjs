import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const nodeGlobals = Object.fromEntries(
  [
    'process',
    'console',
    'Buffer',
    'URL',
    'fetch',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'AbortController',
    'AbortSignal',
    'performance',
    'structuredClone',
    'TextDecoder',
    'TextEncoder',
    'URLSearchParams',
    'FormData',
    'Blob',
    'Headers',
    'Response',
    'crypto',
    'global',
    'document',
    'window',
  ].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  {
    ignores: ['dist/', 'data/', 'coverage/', '.cache/', '**/*.generated.*', '**/generated/', 'test/fixtures/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      // The compiler already reports unknown names, with types at hand.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // Injected classes are values to the decorator metadata, so the "type import" rule would break injection there.
      '@typescript-eslint/consistent-type-imports': 'off',
      // `kind: 'list' = 'list'` gives the metadata a String where an assertion gives an Object.
      '@typescript-eslint/prefer-as-const': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: nodeGlobals } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'max-lines': ['error', { max: 400 }],
      'no-control-regex': 'off',
    },
  },
  {
    files: ['api/src/**/*.ts', 'libs/**/*.ts', 'admin/src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a thing has one name wherever it is used.' },
        { selector: 'MetaProperty[meta.name="import"]', message: 'No import.meta: tests run these files as CommonJS.' },
      ],
    },
  },
  {
    // Lateness and every due date follow the one clock of the application (docs/decisions/one-clock.md); the domain has none at all.
    files: ['libs/domain/src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }],
    },
  },
  {
    files: ['test/**/*.ts', 'api/test/**/*.ts', 'libs/*/test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
          message: 'A test that does not run, or hides the others, is not kept.',
        },
      ],
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
