import 'reflect-metadata';
import { configFrom } from './platform/config/config';
import { facts, logTo } from './platform/log/log';
import { open, serve } from './serve';

/** Serves the portal. On an embedded database this one process does everything; else `worker.ts` does the timed work. */
async function main(): Promise<void> {
  const config = configFrom(process.env);
  const log = logTo(config.logLevel);
  const opened = await open(config, log);
  const serving = await serve(opened.db, { config, log });
  const address = `http://localhost:${serving.port}`;
  console.log(`Partner portal\n  admin    ${address}/admin/\n  GraphQL  ${address}/graphql`);

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    await serving.stop();
    await opened.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.error(facts(error), 'stopping failed');
        process.exitCode = 1;
      });
    });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
