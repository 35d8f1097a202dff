/** `npm run bench`: runs TypeScript as it stands, with the options the server is built with. */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { transformSync } from '@swc/core';

const options = JSON.parse(readFileSync(new URL('../../server/build/swc.json', import.meta.url), 'utf8'));
Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename, swcrc: false });
  module._compile(code, filename);
};
const resolve = Module._resolveFilename;
Module._resolveFilename = (wanted, parent, ...rest) =>
  resolve(
    parent?.filename?.endsWith('.ts') && /^\..*\.js$/.test(wanted) ? wanted.replace(/\.js$/, '.ts') : wanted,
    parent,
    ...rest,
  );
const require = createRequire(import.meta.url);
require('reflect-metadata');
require(`./${process.env.BENCH_PART ?? 'bench'}.ts`);
