/** Pure rules beside the code they prove: no database, no network. */
module.exports = {
  displayName: 'unit',
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...require('./swc-options.cjs') }] },
};
