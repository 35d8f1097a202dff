import { configFrom } from '../../server/platform/config/config';
import { logTo } from '../../server/platform/log/log';
import { open, serve } from '../../server/serve';

/** The portal as it is deployed, but for its request rates: the benchmark is one caller. */
async function main(): Promise<void> {
  const config = configFrom({ DATABASE_URL: process.env['BENCH_URL'], PORT: '0', LOG_LEVEL: 'error', SEED: 'false' });
  const log = logTo(config.logLevel);
  const { db } = await open(config, log);
  const unlimited = 1_000_000_000;
  const allowed = { token: unlimited, session: unlimited, stranger: unlimited };
  const { port } = await serve(db, { config: { ...config, port: 0 }, log, allowed });
  process.send!({ port });
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send!({ memory: process.memoryUsage.rss(), cpu: (user + system) / 1000 });
  });
  // Whoever started it is gone.
  process.on('disconnect', () => process.exit());
}

void main();
