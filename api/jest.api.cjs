/** The real app over HTTP on a real Postgres: one cluster a run, one database a file. */
module.exports = {
  displayName: 'api',
  rootDir: __dirname,
  testMatch: ['<rootDir>/test/**/*.api-spec.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...require('./swc-options.cjs') }] },
  globalSetup: '<rootDir>/test/support/start-cluster.ts',
  globalTeardown: '<rootDir>/test/support/stop-cluster.ts',
};
