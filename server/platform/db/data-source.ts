import { createConnection } from 'mysql2/promise';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Pool } from 'mysql2';
import { connectionsOf, type Connections } from './connections';
import { migrations } from './migrations';
import type { Tap } from './sql';

const isServer = (url: string) => /^(mysql|mariadb):\/\//.test(url);

/** TypeORM's options for a database: `mysql://` and `mariadb://` mean the same, anything else is an SQLite file. */
function options(url: string, entities: readonly Function[], flavour: 'mysql' | 'mariadb'): DataSourceOptions {
  const common = { entities: [...entities], migrations: [...migrations], synchronize: false, logging: false };
  if (!isServer(url)) return { ...common, type: 'better-sqlite3', database: url, enableWAL: url !== ':memory:' };
  return {
    ...common,
    type: flavour,
    url: url.replace(/^mariadb:/, 'mysql:'),
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    bigNumberStrings: true,
    dateStrings: true,
    extra: { connectionLimit: 16, maxPreparedStatements: 512, trace: false },
  };
}

/** TypeORM writes different SQL for MySQL and MariaDB; a wrong guess breaks locks and schema checks, quietly. So ask. */
async function flavourOf(url: string): Promise<'mysql' | 'mariadb'> {
  if (!isServer(url)) return 'mysql';
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return (rows as { version: string }[])[0]!.version.includes('MariaDB') ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
}

export async function dataSource(url: string, entities: readonly Function[]): Promise<DataSource> {
  return new DataSource(options(url, entities, await flavourOf(url)));
}

/** Opens the database at `url`; `tap` sees every statement the stores send. */
export async function connect(url: string, entities: readonly Function[], tap?: Tap): Promise<Connections> {
  const writer = await (await dataSource(url, entities)).initialize();
  if (isServer(url)) {
    const { pool } = writer.driver as unknown as { pool: Pool };
    const committed = 'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED';
    pool.on('connection', (connection) => connection.query(committed));
    // Opened before anybody listened.
    await writer.query(committed);
    return connectionsOf(writer, writer, tap);
  }
  const reader = await (await dataSource(url, entities)).initialize();
  return connectionsOf(writer, reader, tap);
}
