import { once } from 'node:events';
import { rmSync } from 'node:fs';
import type { Mariadb } from './mariadb.start';

export default async function stop(): Promise<void> {
  const { mariadb } = globalThis as { mariadb?: Mariadb };
  if (!mariadb) return;
  const { server, folder } = mariadb;
  const gone = once(server, 'exit');
  if (server.kill('SIGKILL')) await gone;
  rmSync(folder, { recursive: true, force: true });
}
