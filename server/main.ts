import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { duties, queues } from './app';
import { demoLogins, furnishNewFile, isDemo } from './demo/furnish';
import { DEMO_PASSWORD } from './demo/operator';
import { systemClock } from './kernel/clock';
import { configFrom } from './platform/config/config';
import { startWorker } from './platform/jobs/worker';
import { facts, logTo } from './platform/log/log';
import { stopOnSignals } from './platform/stopping';
import { open, serve } from './serve';

/** Serves the portal. On an embedded database this one process does everything; else `worker.ts` does the timed work. */
async function main(): Promise<void> {
  const config = configFrom(process.env);
  const log = logTo(config.logLevel);
  if (config.seed && config.embedded && !existsSync(config.databaseUrl)) {
    console.log('Playing a year of demo business into a new database; this takes half a minute …');
    await furnishNewFile(config, systemClock());
  }
  const opened = await open(config, log);
  const { db } = opened;
  const serving = await serve(db, { config, log });
  const worker = config.embedded ? startWorker({ db, duties, queues: queues(config, log), log, facts }) : null;
  const address = `http://localhost:${serving.port}`;
  console.log(`Partner portal\n  admin    ${address}/admin/\n  GraphQL  ${address}/graphql`);
  if (!config.production && (await isDemo(db))) {
    console.log(`Demo logins, password “${DEMO_PASSWORD}”`);
    for (const [who, email] of demoLogins) console.log(`  ${who.padEnd(16)} ${email}`);
  }

  stopOnSignals(log, async () => {
    await Promise.all([serving.stop(), worker?.stop()]);
    await opened.close();
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
