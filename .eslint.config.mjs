import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What a reviewer would otherwise have to say by hand; sizes are a habit, kept a little above it here. */
export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'admin/src/api/schema.d.ts', '**/*.mjs', '**/*.cjs'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use an `as const` union.' }],
    },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx', 'api/test/**', 'admin/e2e/**', 'api/bench/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['api/src/scripts/**', 'api/src/main.ts', 'api/bench/**', 'api/test/support/**'], rules: { 'no-console': 'off' } },
  { files: ['admin/**/*.tsx', 'admin/**/*.ts'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
);
