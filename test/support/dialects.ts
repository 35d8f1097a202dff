import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const connection = await createConnection(server!.replace('mariadb:', 'mysql:'));
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await connection.end();
  return `${server}/${name}`;
}
