import 'reflect-metadata';
import { duties, queues } from './app';
import { configFrom } from './platform/config/config';
import { startWorker } from './platform/jobs/worker';
import { facts, logTo } from './platform/log/log';
import { stopOnSignals } from './platform/stopping';
import { open, serve } from './serve';

/** Serves the portal. On an embedded database this one process does everything; else `worker.ts` does the timed work. */
async function main(): Promise<void> {
  const config = configFrom(process.env);
  const log = logTo(config.logLevel);
  const opened = await open(config, log);
  const { db } = opened;
  const serving = await serve(db, { config, log });
  const worker = config.embedded ? startWorker({ db, duties, queues: queues(config, log), log, facts }) : null;
  const address = `http://localhost:${serving.port}`;
  console.log(`Partner portal\n  admin    ${address}/admin/\n  GraphQL  ${address}/graphql`);

  stopOnSignals(log, async () => {
    await Promise.all([serving.stop(), worker?.stop()]);
    await opened.close();
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
