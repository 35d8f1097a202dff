/** What every jest project shares: the server's own compiler settings, so that tests run what the build ships. */
const swc = require('../../server/build/swc.json');

const react = {
  jsc: {
    ...swc.jsc,
    parser: { syntax: 'typescript', tsx: true },
    transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } },
  },
  module: swc.module,
};

/** Published as ES modules only, which jest cannot require. */
const modern = ['@borewit', '@noble', '@otplib', '@scure', '@tokenizer', 'file-type', 'otplib', 'strtok3'];
const modernToo = ['token-types', 'uint8array-extras'];

module.exports = {
  testEnvironment: 'node',
  setupFiles: ['reflect-metadata'],
  transform: {
    '\\.tsx$': ['@swc/jest', react],
    '\\.[cm]?[jt]s$': ['@swc/jest', swc],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...modern, ...modernToo].join('|')})/)`],
};
