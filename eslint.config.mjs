import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { browserDemands, demands, domainDemands, imports } from './infra/rooms/demands.mjs';
import doors from './infra/rooms/doors.mjs';
import judging from './infra/rooms/judging.mjs';
import { constraints } from './infra/rooms/rooms.mjs';
import { typed } from './infra/rooms/typed.mjs';

const ROOMS = ['backend/**/*.ts', 'frontend/**/*.ts', 'libs/**/*.ts', 'e2e/**/*.ts'];
const SPECS = ['**/*.spec.ts', '**/*.spec-data.ts', '**/testing/**/*.ts', 'e2e/**/*.ts'];
const MAY_USE_EXAMPLES = [...SPECS, 'libs/examples/**', '**/seed/**', '**/seed*.ts', '**/*.preview.ts'];

export default [
  { ignores: ['node_modules', 'dist', 'coverage', '.data', '.nx', '.angular', 'backend/assets'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly' } },
    rules: { 'no-undef': 'off' },
  },
  ...typed,
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ROOMS,
    plugins: { '@nx': nx, rooms: doors },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          depConstraints: constraints,
          // Features of the domain are one project to Nx; `rooms/doors` keeps them apart.
          allowCircularSelfDependency: true,
          // Specs use the tools of tests, which use what the specs test; `cycles.mjs` judges the rest.
          ignoredCircularDependencies: [
            ['frontend-src-testing', 'tag:frontend'],
            ['backend-src-testing', 'tag:backend'],
          ],
        },
      ],
      'rooms/doors': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Markers and injected classes are empty on purpose here and there.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ROOMS,
    ignores: [...MAY_USE_EXAMPLES, 'e2e/**', 'libs/domain/src/*/policy.ts', 'libs/domain/src/{rights,policy}/*.ts'],
    plugins: { judging },
    rules: { 'judging/decided-by-policy': 'error' },
  },
  {
    files: ROOMS,
    rules: {
      // Nothing is left running unheard, and nothing is awaited that does not run.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      // A question the types have answered is either not needed or shows that they lie.
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
    },
  },
  {
    files: ['frontend/**/*.html'],
    plugins: { judging },
    rules: { 'judging/decided-by-policy-in-templates': 'error' },
  },
  { files: SPECS, rules: { 'no-restricted-syntax': ['error', ...demands] } },
  {
    files: ['e2e/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'setTimeout', message: 'Wait for what you wait for.' }],
    },
  },
  { files: ROOMS, ignores: MAY_USE_EXAMPLES, rules: { 'no-restricted-imports': ['error', imports.product] } },
  { files: ['libs/domain/**/*.ts'], ignores: SPECS, rules: domainDemands },
  // `main.ts` is where the browser itself begins.
  {
    files: ['frontend/src/**/*.ts'],
    ignores: [...SPECS, 'frontend/src/platform/**', 'frontend/src/main.ts'],
    rules: browserDemands,
  },
  {
    files: ['frontend/**/*.ts'],
    plugins: { '@angular-eslint': angular.tsPlugin },
    processor: angular.processInlineTemplates,
    rules: {
      ...angular.configs.tsRecommended.at(-1).rules,
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'dw', style: 'kebab-case' },
          { type: 'attribute', prefix: 'dw', style: 'camelCase' },
        ],
      ],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'dw', style: 'camelCase' }],
    },
  },
  ...[...angular.configs.templateRecommended, ...angular.configs.templateAccessibility].map((config) => ({
    ...config,
    files: ['frontend/**/*.html'],
  })),
  prettier,
];
