import type { Database } from '../../server/platform/db/database';
import type { Duty } from '../../server/platform/jobs/duty';
import { startWorker, type Queue } from '../../server/platform/jobs/worker';

const db = {} as Database;
const log = { info: () => undefined, error: () => undefined };
const facts = () => ({});
const soon = (ms = 30) => new Promise((done) => setTimeout(done, ms));

test('duties run at once, in order, and again when their time has come', async () => {
  const ran: string[] = [];
  const duty = (name: string, everyMs: number): Duty => ({ name, everyMs, run: async () => ran.push(name) });
  const worker = startWorker({ db, duties: [duty('a', 20), duty('b', 60_000)], queues: [], log, facts });
  await soon(100);
  await worker.stop();
  expect(ran.slice(0, 3)).toEqual(['a', 'b', 'a']);
  expect(ran.filter((name) => name === 'b')).toEqual(['b']);
  const before = ran.length;
  await soon(50);
  expect(ran).toHaveLength(before);
});

test('what fails is logged without its words, and stops nothing else', async () => {
  const errors: object[] = [];
  const ran: string[] = [];
  const duties: Duty[] = [
    { name: 'bad', everyMs: 60_000, run: () => Promise.reject(new Error('jane@example.com')) },
    { name: 'good', everyMs: 60_000, run: async () => ran.push('good') },
  ];
  const worker = startWorker({
    ...{ db, duties, queues: [], facts: () => ({ error: 'Error' }) },
    log: { info: () => undefined, error: (each) => errors.push(each) },
  });
  await soon();
  await worker.stop();
  expect(ran).toEqual(['good']);
  expect(errors).toEqual([{ work: 'bad', error: 'Error' }]);
});

test('a queue is asked until it is empty, then left alone for a while', async () => {
  const rounds = [3, 2, 0, 0];
  let asked = 0;
  const queue: Queue = { name: 'q', round: async () => rounds[asked++] ?? 0 };
  const worker = startWorker({ db, duties: [], queues: [queue], log, facts, pollMs: 60_000 });
  await soon();
  expect(asked).toBe(3);
  await worker.stop();
  expect(asked).toBe(3);
});

test('stopping waits for what is under way, and begins nothing new', async () => {
  let finish: () => void = () => undefined;
  let rounds = 0;
  const queue: Queue = {
    name: 'slow',
    round: () => (rounds++, new Promise((done) => (finish = () => done(1)))),
  };
  const worker = startWorker({ db, duties: [], queues: [queue], log, facts });
  let stopped = false;
  const stopping = worker.stop().then(() => (stopped = true));
  await soon();
  expect(stopped).toBe(false);
  finish();
  await stopping;
  expect(rounds).toBe(1);
});
