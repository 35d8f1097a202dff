/** `npm run dev`: the server rebuilt and restarted on change, and the admin from Vite with hot reload. */
import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const QUIET_MS = 150;

const build = () => spawnSync(process.execPath, ['server/build/build.mjs', 'server'], { cwd: root, stdio: 'inherit' });
const start = (command, args) => spawn(command, args, { cwd: root, stdio: 'inherit' });

let server = null;
let pending = null;

function restart() {
  if (build().status !== 0) return;
  const begin = () => (server = start(process.execPath, ['--enable-source-maps', 'dist/server/main.js']));
  if (!server || server.exitCode !== null) return void begin();
  server.once('exit', begin).kill('SIGTERM');
}

const admin = start(join(root, 'node_modules', '.bin', 'vite'), ['admin']);
watch(join(root, 'server'), { recursive: true }, () => {
  clearTimeout(pending);
  pending = setTimeout(restart, QUIET_MS);
});
restart();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server?.removeAllListeners('exit');
    server?.kill(signal);
    admin.kill(signal);
    process.exit(0);
  });
}
