import type BetterSqlite from 'better-sqlite3';
import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import { MysqlSql, SqliteSql, type Sql, type Tap } from './sql';

/**
 * Where reads go, and how a transaction is had. On MariaDB and MySQL both come from one pool. SQLite has one connection
 * for the writers, who take turns, since two open transactions on it would become one, and another for the readers,
 * who would otherwise see rows that are not committed.
 */
export interface Connections {
  /** TypeORM's data source: entities, migrations, the driver. */
  readonly writer: DataSource;
  readonly reads: Sql;
  atomically<T>(job: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function connectionsOf(writer: DataSource, reader: DataSource, tap?: Tap): Connections {
  return writer.options.type === 'better-sqlite3' ? sqlite(writer, reader, tap) : mysql(writer, tap);
}

function sqlite(writer: DataSource, reader: DataSource, tap?: Tap): Connections {
  const [writing, reading] = [writer, reader].map(
    (source) => (source.driver as unknown as { databaseConnection: BetterSqlite.Database }).databaseConnection,
  ) as [BetterSqlite.Database, BetterSqlite.Database];
  const sql = new SqliteSql(writing, tap);
  let lastTurn: Promise<unknown> = Promise.resolve();
  const once = async <T>(job: (sql: Sql) => Promise<T>): Promise<T> => {
    writing.exec('BEGIN IMMEDIATE');
    try {
      const result = await job(sql);
      writing.exec('COMMIT');
      return result;
    } catch (error) {
      if (writing.inTransaction) writing.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    writer,
    reads: new SqliteSql(reading, tap),
    atomically: (job) => {
      const turn = lastTurn.then(() => once(job));
      lastTurn = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      await lastTurn;
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function mysql(source: DataSource, tap?: Tap): Connections {
  const { pool } = source.driver as unknown as { pool: Pool };
  const take = () =>
    new Promise<PoolConnection>((done, failed) =>
      pool.getConnection((error, connection) => (error ? failed(error) : done(connection))),
    );
  const say = (connection: PoolConnection, statement: string) =>
    new Promise<void>((done, failed) => connection.query(statement, (error) => (error ? failed(error) : done())));
  return {
    writer: source,
    reads: new MysqlSql(pool, tap),
    async atomically(job) {
      const connection = await take();
      try {
        await say(connection, 'START TRANSACTION');
        const result = await job(new MysqlSql(connection, tap));
        await say(connection, 'COMMIT');
        connection.release();
        return result;
      } catch (error) {
        // A connection whose rollback fails is of no more use: the server undoes its work when it goes.
        await say(connection, 'ROLLBACK').then(
          () => connection.release(),
          () => connection.destroy(),
        );
        throw error;
      }
    },
    close: () => source.destroy(),
  };
}
