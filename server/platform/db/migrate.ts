import type { DataSource } from 'typeorm';

/** Runs what has not run yet; returns the names of what it ran. DDL is not transactional everywhere: from one process. */
export async function migrate(source: DataSource): Promise<string[]> {
  const ran = await source.runMigrations({ transaction: 'each' });
  return ran.map(({ name }) => name);
}

/** Whether everything that this build knows has run. Throws when the database cannot be asked. */
export async function isMigrated(source: DataSource): Promise<boolean> {
  return !(await source.showMigrations());
}
