const swc = {
  swcrc: false,
  jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  module: { type: 'commonjs' },
};

/** The panel's screens in a document without a browser, against a newsroom in memory. */
module.exports = {
  displayName: 'panel',
  rootDir: __dirname,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'],
  setupFiles: ['<rootDir>/src/testing/browser-stubs.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: {
    '^@domain/(.*)$': '<rootDir>/../api/src/domain/$1',
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@fontsource': '<rootDir>/src/testing/style-stub.cjs',
    '\\.(css|woff2)$': '<rootDir>/src/testing/style-stub.cjs',
  },
  transform: { '^.+\\.[jt]sx?$': ['@swc/jest', swc] },
  // Published without a CommonJS form.
  transformIgnorePatterns: ['/node_modules/(?!react-hotkeys-hook/)'],
};
