import { defineConfig, globalIgnores } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Dependencies run one way: main → features → runs → { obsidian, editor } → core. */
const direction = [
  {
    target: './src/core',
    from: ['./src/editor', './src/obsidian', './src/runs', './src/features', './src/i18n', './src/main.ts'],
  },
  {
    target: './src/i18n',
    from: ['./src/editor', './src/obsidian', './src/runs', './src/features', './src/main.ts'],
  },
  { target: './src/editor', from: ['./src/obsidian', './src/runs', './src/features', './src/main.ts'] },
  { target: './src/obsidian', from: ['./src/editor', './src/runs', './src/features', './src/main.ts'] },
  { target: './src/runs', from: ['./src/features', './src/main.ts'] },
  { target: './src/features', from: ['./src/main.ts'] },
];

export default defineConfig([
  globalIgnores(['main.js', 'node_modules', 'package-lock.json', 'test/vault', 'docs', 'coverage']),
  ...obsidianmd.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            'eslint.config.mjs',
            'build/asked-at-start.mjs',
            'build/gray-matter-plugin.mjs',
            'build/minify-plugin.mjs',
            'build/reference-packing.mjs',
            'build/languages-plugin.mjs',
            'build/reference-plugin.mjs',
            'build/licenses.mjs',
            'build/version.mjs',
            'build/yaml-plugin.mjs',
            'build/fsrs-plugin.mjs',
            'test/figures/trace-plugin.mjs',
          ],
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 12,
        },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.json'],
      },
    },
  },
  {
    files: ['manifest.json'],
    languageOptions: { parser: tseslint.parser },
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-manifest': 'error', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: direction }],
    },
  },
  {
    // What runs on a developer's machine only: Node is there, and there is no app whose rules would apply.
    files: ['*.mjs', 'build/*.mjs', 'vitest.config.ts', 'test/**/*.{ts,tsx,js,mjs}'],
    languageOptions: { globals: globals.node },
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'no-console': 'off',
      'obsidianmd/rule-custom-message': 'off',
      // What is imported by a computed address is the project's own.
      'no-unsanitized/method': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
    },
  },
  {
    // The host plays the app, so what plugins leave to the app is its own to do.
    files: ['test/host/**/*.{ts,tsx,js}'],
    rules: {
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/no-unsupported-api': 'off',
      'obsidianmd/platform': 'off',
      'obsidianmd/prefer-instanceof': 'off',
      'obsidianmd/prefer-file-manager-trash-file': 'off',
      'no-restricted-globals': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['obsidian', '@codemirror/*', 'preact', 'preact/*', 'node:*'],
              message: 'The core is pure.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'activeDocument',
        'setTimeout',
        'process',
        'Buffer',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock: take the instant.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core has no clock: take the instant.',
        },
      ],
    },
  },
]);
