const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The compiler settings of .swcrc, for jest, which does not look for that file from every folder. */
module.exports = { ...JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8')), swcrc: false };
