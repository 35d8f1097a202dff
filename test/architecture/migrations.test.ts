import type { DataSource } from 'typeorm';
import { entities } from '../../server/app';
import { dataSource } from '../../server/platform/db/data-source';
import { migrations } from '../../server/platform/db/migrations';
import { dialects, discard, emptyDatabase, type Dialect } from '../support/dialects';

/** What may only ever be added to; the database itself refuses the rest. */
const APPEND_ONLY = [
  ...['attribution_events', 'audit_events', 'credit_entries', 'erasures', 'ledger_entries', 'ledger_postings'],
  ...['payments', 'programme_terms', 'programme_versions', 'terms_acceptances'],
];

const SCHEMA: Record<Dialect, { tables: string; triggers: string }> = {
  sqlite: {
    tables: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    triggers: `SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name`,
  },
  mariadb: {
    tables: `SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY name`,
    triggers: `SELECT TRIGGER_NAME AS name FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() ORDER BY name`,
  },
};

test('migrations run in the order of their numbers, each once', () => {
  const numbers = migrations.map(({ name }) => Number(/\d+$/.exec(name)?.[0]));
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

describe.each(dialects)('on %s', (dialect) => {
  let url: string;
  let source: DataSource;
  const names = async (what: 'tables' | 'triggers') => {
    const rows: { name: string }[] = await source.query(SCHEMA[dialect][what]);
    return rows.map(({ name }) => name);
  };

  beforeAll(async () => {
    url = await emptyDatabase(dialect);
    source = await (await dataSource(url, entities)).initialize();
    await source.runMigrations();
  });
  afterAll(async () => {
    await source.destroy();
    await discard(url);
  });

  test('the migrated database is what the entities say, to the last column and index', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('every table that only grows has its two triggers, and no other table has any', async () => {
    const grows = APPEND_ONLY.filter((table) => source.entityMetadatas.some(({ tableName }) => tableName === table));
    expect(await names('triggers')).toEqual(grows.flatMap((table) => [`${table}_no_delete`, `${table}_no_update`]));
  });

  test('undone, one by one, the migrations leave nothing', async () => {
    for (const _ of migrations) await source.undoLastMigration();
    expect(await names('tables')).toEqual(['migrations']);
    expect(await names('triggers')).toEqual([]);
    await source.runMigrations();
    expect(await names('tables')).toHaveLength(source.entityMetadatas.length + 1);
  }, 180_000);
});
