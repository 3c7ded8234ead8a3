/** The real built app in a real browser. */
module.exports = {
  displayName: 'e2e',
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/e2e/**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/e2e/support/open.ts',
  globalTeardown: '<rootDir>/e2e/support/close.ts',
  moduleNameMapper: { '^@domain/(.*)$': '<rootDir>/../api/src/domain/$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: false, jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }] },
};
