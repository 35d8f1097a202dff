import 'reflect-metadata';
import { duties, queues } from './app';
import { configFrom } from './platform/config/config';
import { startWorker } from './platform/jobs/worker';
import { facts, logTo } from './platform/log/log';
import { stopOnSignals } from './platform/stopping';
import { open } from './serve';

/** Does what time makes due, what leaves the system, and long work. Any number of them may run beside the servers. */
async function main(): Promise<void> {
  const config = configFrom(process.env);
  const log = logTo(config.logLevel);
  if (config.embedded) throw new Error('An embedded database belongs to one process: `npm start` does the work too.');
  const { db, close } = await open(config, log);
  const worker = startWorker({ db, duties, queues: queues(config, log), log, facts });
  log.info({ duties: duties.length }, 'working');
  stopOnSignals(log, async () => {
    await worker.stop();
    await close();
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
