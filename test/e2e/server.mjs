/** The built server on a new embedded database that is gone afterwards. The first start loads the demo data. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'portal-e2e-'));
const env = { ...process.env, DATABASE_URL: join(folder, 'portal.sqlite'), DATA_DIR: folder };
const server = spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], { env, stdio: 'inherit' });

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.once('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 0;
});
