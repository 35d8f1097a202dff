import {
  Table,
  TableColumn,
  TableForeignKey,
  TableIndex,
  TableUnique,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';

/** Words for migrations: each makes the column that the decorator of the same name in `../columns` declares. */
type Rest = Partial<TableColumnOptions>;
export const optional: Rest = { isNullable: true };

export const text = (name: string, length = 255, rest: Rest = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  ...rest,
});
export const id = text('id', 64, { isPrimary: true });
export const ref = (name: string, rest: Rest = {}) => text(name, 64, rest);
export const longText = (name: string, rest: Rest = {}): TableColumnOptions => ({ name, type: 'text', ...rest });
export const json = longText;
export const whole = (name: string, rest: Rest = {}): TableColumnOptions => ({ name, type: 'integer', ...rest });
export const big = (name: string, rest: Rest = {}): TableColumnOptions => ({ name, type: 'bigint', ...rest });
export const at = (name: string, rest: Rest = {}): TableColumnOptions => ({
  name,
  type: 'datetime',
  precision: 3,
  ...rest,
});
export const day = (name: string, rest: Rest = {}): TableColumnOptions => ({ name, type: 'date', ...rest });
export const flag = (name: string): TableColumnOptions => ({ name, type: 'boolean' });
export const money = (prefix: string, rest: Rest = {}) => [
  big(`${prefix}Minor`, rest),
  text(`${prefix}Currency`, 3, rest),
];

export const unique = (name: string, ...columnNames: string[]) => new TableUnique({ name, columnNames });
export const index = (name: string, ...columnNames: string[]) => new TableIndex({ name, columnNames });
export const link = (name: string, columnNames: string[], table: string, referencedColumnNames = ['id']) =>
  new TableForeignKey({
    name,
    columnNames,
    referencedTableName: table,
    referencedColumnNames,
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  });

/**
 * A migration that creates tables in the order given, and drops them backwards. Rows of those named in `appendOnly`
 * can be neither changed nor removed: the database itself refuses, by triggers.
 */
export function creates(name: string, tables: readonly Table[], appendOnly: readonly string[] = []) {
  return {
    [name]: class implements MigrationInterface {
      name = name;

      async up(db: QueryRunner): Promise<void> {
        for (const table of tables) await db.createTable(table.clone());
        for (const table of appendOnly) await forbidChanges(db, table);
      }

      async down(db: QueryRunner): Promise<void> {
        for (const { name: table } of [...tables].reverse()) await db.dropTable(table);
      }
    },
  }[name]!;
}

/**
 * A migration that gives tables new columns. `fill` gives those their values in the rows that are there, before what
 * must have one is made to; new tables and indices go there as well. SQLite rebuilds the tables, and loses triggers.
 */
export function widens(
  name: string,
  tables: Readonly<Record<string, readonly TableColumnOptions[]>>,
  fill: (db: QueryRunner) => Promise<void> = () => Promise.resolve(),
  empty: (db: QueryRunner) => Promise<void> = () => Promise.resolve(),
) {
  return {
    [name]: class implements MigrationInterface {
      name = name;

      async up(db: QueryRunner): Promise<void> {
        for (const [table, columns] of Object.entries(tables))
          await db.addColumns(
            table,
            columns.map((column) => new TableColumn({ ...column, isNullable: true })),
          );
        await fill(db);
        for (const [table, columns] of Object.entries(tables)) {
          const changed = columns
            .filter(({ isNullable }) => !isNullable)
            .map((column) => ({
              oldColumn: new TableColumn({ ...column, isNullable: true }),
              newColumn: new TableColumn(column),
            }));
          if (changed.length > 0) await db.changeColumns(table, changed);
        }
      }

      async down(db: QueryRunner): Promise<void> {
        await empty(db);
        for (const [table, columns] of Object.entries(tables).reverse())
          await db.dropColumns(
            table,
            columns.map(({ name: column }) => column),
          );
      }
    },
  }[name]!;
}

export async function forbidChanges(db: QueryRunner, table: string, verbs = ['UPDATE', 'DELETE']): Promise<void> {
  const refuse =
    db.connection.options.type === 'better-sqlite3'
      ? `BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`
      : `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${table} is append-only'`;
  for (const verb of verbs)
    await db.query(
      `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} FOR EACH ROW ${refuse}`,
    );
}
