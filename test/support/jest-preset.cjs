/** What every jest project shares: the server's own compiler settings, so that tests run what the build ships. */
const { resolve } = require('node:path');
const swc = require('../../server/build/swc.json');

const react = {
  jsc: {
    ...swc.jsc,
    parser: { syntax: 'typescript', tsx: true },
    transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } },
  },
  module: swc.module,
};

/** Packages that tests import. One that is missing here works, but is loaded for each file, and beside the server's own. */
const packages = [
  ...['@apollo/server', 'fast-check', 'fflate', 'graphql', 'graphql-http', 'graphql-jit', 'graphql-ws', 'iconv-lite'],
  ...['mysql2', 'otplib', 'reflect-metadata', 'smtp-server', 'type-graphql', 'typeorm', 'typescript-eslint', 'ws'],
];

/** The folder of the project, for a pattern. */
const root = resolve(__dirname, '../..').replace(/[^\w/]/g, '\\$&');

module.exports = {
  testEnvironment: '<rootDir>/test/support/environment.cjs',
  setupFiles: ['reflect-metadata'],
  transform: {
    [`^${root}/(server|node_modules)/.*\\.[cm]?[jt]s$`]: '<rootDir>/test/support/loaded-once.cjs',
    '\\.tsx$': ['@swc/jest', react],
    '\\.[cm]?[jt]s$': ['@swc/jest', swc],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${packages.join('|')})/)`],
};
