import js from '@eslint/js';
import ts from 'typescript-eslint';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';

/** Who may import whom (docs/architecture.md). `only` names the folders of src that `target` may use. */
const zone = (target, only) => ({
  target: `./src/${target}`,
  from: './src',
  except: [target, ...only].map((folder) => `./${folder}`),
  message: `src/${target} may use only: ${[target, ...only].join(', ')} (docs/architecture.md)`,
});

const zones = [
  zone('core', []),
  zone('messages', ['core']),
  zone('excel', ['core', 'messages']),
  zone('taskpane', ['core', 'messages', 'excel']),
  zone('workbook', ['core']),
  zone('xlsx', ['core', 'workbook']),
  zone('host', ['core', 'workbook']),
  zone('workbench', ['core', 'messages', 'workbook', 'xlsx', 'host']),
  zone('rules-page', ['core', 'messages']),
  zone('cli', ['core', 'messages', 'workbook', 'xlsx']),
];

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.out/**', '.cache/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname + '/..', zones }],
      'import-x/no-cycle': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'import-x/no-nodejs-modules': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.)',
              message: 'The core uses itself, nothing else.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'Office',
        'Excel',
        'document',
        'window',
        'process',
        'Buffer',
        'Date',
        'fetch',
        'console',
      ],
    },
  },
);
