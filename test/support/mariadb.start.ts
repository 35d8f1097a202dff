import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, openSync, statfsSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Mariadb {
  readonly server: ChildProcess;
  readonly folder: string;
}

const HOST = '127.0.0.1';
const PATIENCE_MS = 60_000;
const ROOM_IN_MEMORY = 4 * 1024 ** 3;

/** One private MariaDB for the whole run: own data, own socket, own port, gone afterwards. */
export default async function start(): Promise<void> {
  if (process.env['TEST_MARIADB_URL']) return;
  if (spawnSync('mariadbd', ['--version']).error) {
    const missing = 'no mariadbd on the PATH';
    if (process.env['REQUIRE_ALL'] === '1') throw new Error(`REQUIRE_ALL=1, but there is ${missing}`);
    if (!process.env['WHOLE_RUN'])
      process.stderr.write(`Skipped: all tests on MariaDB, because there is ${missing}.\n`);
    return;
  }
  const folder = mkdtempSync(join(roomy(), 'portal-mariadb-'));
  const common = ['--no-defaults', `--user=${userInfo().username}`, `--datadir=${join(folder, 'data')}`];
  const settings = ['--auth-root-authentication-method=normal', '--skip-test-db', '--innodb-log-file-size=32M'];
  const installed = spawnSync('mariadb-install-db', [...common, ...settings]);
  if (installed.status !== 0) throw new Error(`mariadb-install-db failed: ${installed.error ?? installed.stderr}`);

  const port = await freePort();
  const fast = ['--skip-log-bin', '--innodb-flush-log-at-trx-commit=0', '--skip-innodb-doublewrite', '--sync-frm=0'];
  const sized = ['--innodb-buffer-pool-size=128M', '--innodb-log-file-size=32M', '--max-connections=500'];
  // Its own for what it sorts on disk, too: a server that starts clears the one that all share.
  const listen = [
    `--bind-address=${HOST}`,
    `--port=${port}`,
    `--socket=${join(folder, 'socket')}`,
    `--tmpdir=${folder}`,
  ];
  const log = openSync(join(folder, 'log'), 'w');
  const server = spawn('mariadbd', [...common, ...fast, ...sized, ...listen], { stdio: ['ignore', log, log] });
  process.once('exit', () => server.kill());
  Object.assign(globalThis, { mariadb: { server, folder } satisfies Mariadb });
  await answering(server, port, join(folder, 'log'));
  process.env['TEST_MARIADB_URL'] = `mariadb://root@${HOST}:${port}`;
}

/** Memory where there is plenty of it: every test file creates a schema of its own, and each table costs a sync. */
function roomy(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > ROOM_IN_MEMORY ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, HOST);
  await new Promise((listening) => probe.once('listening', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function answering(server: ChildProcess, port: number, log: string): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(100)) {
    if (server.exitCode !== null) break;
    if (await greets(port)) return;
  }
  throw new Error(`MariaDB did not start; see ${log}`);
}

/** A server that is ready speaks first. */
function greets(port: number): Promise<boolean> {
  const socket = connect(port, HOST);
  return new Promise<boolean>((decided) => {
    socket.once('data', () => decided(true));
    socket.once('error', () => decided(false));
    socket.once('close', () => decided(false));
  }).finally(() => socket.destroy());
}
