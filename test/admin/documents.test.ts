import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

test('the generated documents fit schema.graphql and the *.graphql files: `npm run codegen` writes them', () => {
  const program = resolve(root, 'node_modules/.bin/graphql-codegen');
  const check = ['--config', 'admin/codegen.ts', '--check'];
  const { status, stderr } = spawnSync(process.execPath, [program, ...check], { cwd: root, encoding: 'utf8' });
  expect([status, stderr.slice(-2000)]).toEqual([0, expect.any(String)]);
});
