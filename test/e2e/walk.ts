import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

const load = createRequire(__filename);
/** A module of the built server. */
const built = <M>(path: string): M => load(`../../dist/server/${path}`) as M;

export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Its plain text, and its page, as they were sent. */
  readonly text: string;
}

/** A mail server of our own, and all that arrived at it. */
async function mailbox() {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        for (const { address } of envelope.rcptTo) letters.push({ to: address, ...read(raw) });
        answer();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { letters, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((done) => server.close(done)) };
}

/** Soft line breaks and encoded letters become what a reader sees. */
function read(raw: string): Pick<Letter, 'subject' | 'text'> {
  const plain = raw.replace(/=\r?\n/g, '');
  const bytes = plain.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  const subject = /^Subject: (.*(?:\r?\n[ \t].*)*)/m.exec(raw)?.[1] ?? '';
  return { subject: subject.replace(/\r?\n[ \t]/g, ' '), text: Buffer.from(bytes, 'latin1').toString() };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * The built server in this process, on an empty database, sending its mail to a real SMTP listener, with a clock that the
 * test moves. The product itself has no way to move its clock: the one it is opened with is given here alone.
 */
export async function openWalk() {
  const folder = mkdtempSync(join(tmpdir(), 'portal-walk-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const post = await mailbox();
  const environment = {
    ...{ NODE_ENV: 'test', PORT: String(port), PUBLIC_URL: url, DATABASE_URL: join(folder, 'walk.sqlite') },
    ...{ DATA_DIR: folder, SMTP_URL: post.url, SEED: 'false', LOG_LEVEL: 'silent' },
  };
  // Some of it is read where it is needed, as in a process of its own.
  Object.assign(process.env, environment);
  load('reflect-metadata');
  const { configFrom } = built<typeof import('../../server/platform/config/config')>('platform/config/config.js');
  const { logTo } = built<typeof import('../../server/platform/log/log')>('platform/log/log.js');
  const { open, serve } = built<typeof import('../../server/serve')>('serve.js');
  const { duties, queues } = built<typeof import('../../server/app')>('app.js');
  const { startWorker } = built<typeof import('../../server/platform/jobs/worker')>('platform/jobs/worker.js');

  const config = configFrom(environment);
  const log = logTo('silent');
  let ahead = 0;
  const { db, close } = await open(config, log, () => new Date(Date.now() + ahead));
  const serving = await serve(db, { config, log });
  // Duties run when the test says that time has passed; mail goes out by itself.
  const worker = startWorker({ db, duties: [], queues: queues(config, log), log, facts: () => ({}), pollMs: 50 });
  return {
    db,
    url,
    built,
    letters: post.letters,
    now: () => new Date(Date.now() + ahead),
    /** So many days go by, at once; what became due by then is done. */
    async pass(days: number): Promise<void> {
      ahead += days * 86_400_000;
      for (const duty of duties) await duty.run(db);
    },
    async end(): Promise<void> {
      await Promise.all([serving.stop(100), worker.stop()]);
      await close();
      await post.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Walk = Awaited<ReturnType<typeof openWalk>>;
