/** `node --require ts-hook.cjs FILE.ts`: for tests that need a second process, to kill it. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const options = require('../../swc-options.cjs');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, configFile: false, sourceMaps: false, filename });
  module._compile(code, filename);
};
