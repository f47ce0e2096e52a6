import tseslint from 'typescript-eslint';

const pure = [
  'base',
  'handoff',
  'tdd',
  'signoff',
  'meeting',
  'introduction',
  'expectations',
  'self-test',
  'tracker',
  'workspace',
  'journeys',
].map((room) => `src/${room}/**/*.ts`);

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist*/**', 'build*/**', '.workspace/**', 'coverage/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylistic],
    languageOptions: {
      parserOptions: {
        project: ['src', 'src/google', 'src/sidebar', 'local', 'local/page', 'test'].map((room) => `./${room}/tsconfig.json`),
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name everywhere.' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // What decides must not look at the world: clock, chance and console come in as arguments.
    files: pure,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Time is an argument; see src/base/time.ts.' },
        { name: 'console', message: 'Return a Result; the entry reports.' },
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Chance is an argument.' }],
    },
  },
);
