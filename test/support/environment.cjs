/**
 * Where tests run: in node's own context, with the server and its packages loaded once for each worker, by node, and
 * not anew for each file. Jest's own way took a second and a half of each file, and no test replaces a module.
 */
const Module = require('node:module');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const vm = require('node:vm');
const { transformSync } = require('@swc/core');
const { TestEnvironment } = require('jest-environment-node');
const swc = require('../../server/build/swc.json');

/** What the server writes beside its database; a file that looks at it empties it first. */
process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'portal-data-'));
process.once('exit', () => rmSync(process.env.DATA_DIR, { recursive: true, force: true }));

process.setSourceMapsEnabled(true);
Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swc, filename, sourceMaps: 'inline' });
  module._compile(code, filename);
};
/** What `loaded-once.cjs` calls in place of the module’s own text. */
globalThis.loadOnce = (filename) => require(filename);

/** Jest compiles every file for the context of its environment; the context of ours is this one. */
const here = vm.createContext({});
const { compileFunction } = vm;
vm.compileFunction = (code, parameters, { parsingContext, ...options }) =>
  compileFunction(code, parameters, parsingContext === here ? options : { ...options, parsingContext });

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
    this.context = here;
    this.env = { ...process.env };
  }

  /** A file that sets a variable sets it for itself. */
  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.env)) delete process.env[name];
    Object.assign(process.env, this.env);
    this.global = null;
    this.context = null;
  }
};
