import { facts, type Log } from './log/log';

/** Runs `stop` once, at the first SIGTERM or SIGINT; the process ends by itself when nothing is left to do. */
export function stopOnSignals(log: Log, stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      stop().catch((error: unknown) => {
        log.error(facts(error), 'stopping failed');
        process.exitCode = 1;
      });
    });
}
