/**
 * Builds what has changed since the last build: `server/` into `dist/server/`, `admin/` into `dist/admin/`.
 * `node server/build/build.mjs [server|admin]`; both without an argument. Types are `npm run typecheck`'s business.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const shared = ['package-lock.json', 'server/build'];

const parts = {
  server: { inputs: ['server', 'tsconfig.json', 'ormconfig.ts', ...shared], build: buildServer },
  admin: { inputs: ['admin', ...shared], build: () => run('vite', ['build', 'admin', '--logLevel', 'warn']) },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')} to build; there are: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const built = await Promise.allSettled(
  (wanted.length > 0 ? wanted : Object.keys(parts)).map((name) => whenChanged(name, parts[name])),
);
const failures = built.filter(({ status }) => status === 'rejected');
for (const { reason } of failures) console.error(reason instanceof Error ? reason.message : reason);
// Also stops `npm start`, which runs this before the server's own entry.
if (failures.length > 0) process.exit(1);

async function whenChanged(name, { inputs, build }) {
  const stamp = join(root, 'dist', `.${name}.sha256`);
  const fingerprint = fingerprintOf(inputs);
  if (contentOf(stamp) === fingerprint) return;
  const started = performance.now();
  rmSync(stamp, { force: true });
  await build();
  writeFileSync(stamp, fingerprint);
  console.error(`Built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

async function buildServer() {
  const { transformFile } = await import('@swc/core');
  const options = JSON.parse(readFileSync(join(root, 'server/build/swc.json'), 'utf8'));
  const sources = [...filesIn('server'), ...filesIn('ormconfig.ts')].filter((file) => file.endsWith('.ts'));
  const targets = await Promise.all(
    sources.map(async (source) => {
      const { code, map } = await transformFile(join(root, source), { ...options, swcrc: false, sourceMaps: true });
      const target = join('dist', source.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(join(root, target)), { recursive: true });
      writeFileSync(join(root, target), `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
      writeFileSync(join(root, `${target}.map`), map);
      return target;
    }),
  );
  const kept = new Set(targets.flatMap((target) => [target, `${target}.map`]));
  for (const file of filesIn('dist/server')) if (!kept.has(file)) rmSync(join(root, file));
}

function run(command, args) {
  return new Promise((done, failed) => {
    const child = spawn(join(root, 'node_modules', '.bin', command), args, { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`${command} ${args.join(' ')} failed`))));
  });
}

function fingerprintOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.flatMap(filesIn))
    hash
      .update(file)
      .update('\0')
      .update(contentOf(join(root, file)) ?? '');
  return hash.digest('hex');
}

/** The files at or below a path, in a stable order. */
function filesIn(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  const below = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
  return below
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
