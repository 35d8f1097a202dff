import { existsSync, renameSync, rmSync } from 'node:fs';
import { duties, entities, listeners } from '../app';
import { house } from '../kernel/actor';
import { User } from '../modules/identity/entity';
import { makeFolders, type Config } from '../platform/config/config';
import type { Database } from '../platform/db/database';
import { connect } from '../platform/db/data-source';
import { migrate } from '../platform/db/migrate';
import { loadDemo } from './load';

const HALF_DONE = ['.new', '.new-wal', '.new-shm'];

/**
 * Fills a database that does not exist yet with the demo. It is made beside its place and moved there when it is whole,
 * so that a start that was interrupted leaves nothing behind. False when there is a database already.
 */
export async function furnishNewFile(config: Config, today: Date): Promise<boolean> {
  if (existsSync(config.databaseUrl)) return false;
  makeFolders(config);
  for (const ending of HALF_DONE) rmSync(config.databaseUrl + ending, { force: true });
  await furnish(`${config.databaseUrl}.new`, today);
  renameSync(`${config.databaseUrl}.new`, config.databaseUrl);
  return true;
}

/** Fills a database, migrating it first. It must hold no people. */
export async function furnish(url: string, today: Date): Promise<void> {
  const connections = await connect(url, entities);
  try {
    await migrate(connections.writer);
    await loadDemo(connections, { listeners: listeners(), duties }, today);
  } finally {
    await connections.close();
  }
}

/** Whether the demo lives here. */
export async function isDemo(db: Database): Promise<boolean> {
  return (
    (await db
      .reading(house('demo'))
      .of(User)
      .count([{ email: demoLogins[0][1] }])) > 0
  );
}

/** Who may sign in after that, one of each kind. All have the demo's password. */
export const demoLogins = [
  ['admin', 'admin@demo.example'],
  ['support', 'support@demo.example'],
  ['finance', 'finance@demo.example'],
  ['partner owner', 'greta@nordlicht-digital.example'],
  ['partner employee', 'nils@nordlicht-digital.example'],
  ['client', 'client@demo.example'],
] as const;
