import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { newId } from '../../server/kernel/id';

export type Dialect = 'sqlite' | 'mariadb';

const server = process.env['TEST_MARIADB_URL'];

/** What the tests run against. MariaDB is here when the run could start one. */
export const dialects: readonly Dialect[] = server ? ['sqlite', 'mariadb'] : ['sqlite'];

/** The URL of an empty database that nobody else uses. */
export async function emptyDatabase(dialect: Dialect): Promise<string> {
  if (dialect === 'sqlite') return join(mkdtempSync(join(tmpdir(), 'portal-sqlite-')), 'db.sqlite');
  const name = newId('test', new Date()).toLowerCase();
  await onServer(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  return `${server}/${name}`;
}

/** What a test leaves behind slows the next: MariaDB reads the tables of every database to tell those of one. */
export async function discard(url: string): Promise<void> {
  if (!url.startsWith('mariadb:')) return rmSync(dirname(url), { recursive: true });
  await onServer(`DROP DATABASE ${new URL(url).pathname.slice(1)}`);
}

async function onServer(statement: string): Promise<void> {
  const connection = await createConnection(server!.replace('mariadb:', 'mysql:'));
  await connection.query(statement);
  await connection.end();
}
