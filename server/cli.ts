import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { sdl } from './api/schema';
import { entities, schema } from './app';
import { configFrom, makeFolders } from './platform/config/config';
import { connect } from './platform/db/data-source';
import { furnish, furnishNewFile } from './demo/furnish';
import { house } from './kernel/actor';
import { systemClock } from './kernel/clock';
import { appointAdmin } from './modules/identity/service/staff';
import { importFile } from './import';
import { enterRates } from './modules/rates/service/enter';
import { prove } from './modules/reports/service/prove';
import { migrate } from './platform/db/migrate';
import { logTo } from './platform/log/log';
import { open } from './serve';

type Command = (args: readonly string[]) => Promise<void>;

/** What `npm run <command>` does; each returns when it is done, and throws what it could not do. */
const commands: Readonly<Record<string, Command>> = {
  async schema() {
    writeFileSync('schema.graphql', sdl(schema()));
    console.log('Wrote schema.graphql.');
  },

  async admin([email, ...name]) {
    if (!email) throw new Error('Say whom: npm run admin -- ann@example.com Ann Lane');
    const config = configFrom(process.env);
    const { db, close } = await open(config, logTo('warn'));
    try {
      const person = { email, name: name.join(' ') || email, language: 'en' };
      const link = await db.transact(house('cli'), (work) => appointAdmin(work, person));
      console.log(`${email} is an admin. Choose a password at\n  ${link}`);
    } finally {
      await close();
    }
  },

  async migrate() {
    const config = configFrom(process.env);
    makeFolders(config);
    const connections = await connect(config.databaseUrl, entities);
    try {
      const ran = await migrate(connections.writer);
      console.log(ran.length > 0 ? `Ran ${ran.join(', ')}.` : 'Nothing to migrate.');
    } finally {
      await connections.close();
    }
  },

  async seed() {
    const config = configFrom(process.env);
    if (config.production) throw new Error('Production is never filled with demo data.');
    if (config.embedded && !(await furnishNewFile(config, systemClock())))
      throw new Error(`${config.databaseUrl} exists already. Remove it first, or name another with DATABASE_URL.`);
    if (!config.embedded) await furnish(config.databaseUrl, systemClock());
    console.log('A year of demo business is in.');
  },

  async import(args) {
    const config = configFrom(process.env);
    const log = logTo('warn');
    const { db, close } = await open(config, log);
    try {
      await importFile(db, log, args);
    } finally {
      await close();
    }
  },

  async rates([file]) {
    if (!file) throw new Error('Say which: npm run rates -- eurofxref-hist.zip');
    const { db, close } = await open(configFrom(process.env), logTo('warn'));
    try {
      const { added, unchanged, firstDay, lastDay } = await enterRates(db, house('cli'), readFileSync(file));
      console.log(`${added} rates entered, ${unchanged} were here already; from ${firstDay} until ${lastDay}.`);
    } finally {
      await close();
    }
  },

  async prove() {
    const config = configFrom(process.env);
    const { db, close } = await open(config, logTo(config.logLevel));
    try {
      const { checked, differences } = await prove(db.reading(house('prove')));
      for (const line of checked) console.log(line);
      for (const line of differences) console.error(line);
      if (differences.length > 0) throw new Error(`Not proved: ${differences.length} differences.`);
      console.log(
        'Proved: postings sum to zero, all that is kept is the sum of its parts, and the documents give it once more.',
      );
    } finally {
      await close();
    }
  },
};

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const command = commands[name];
  if (!command) throw new Error(`There is no command ${name}; there are: ${Object.keys(commands).join(', ')}.`);
  await command(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
