import type { Database } from '../db/database';
import type { Duty } from './duty';

/** What waits in a queue: the outbox, the jobs. */
export interface Queue {
  readonly name: string;
  /** Does some of what waits and returns how much; asked again at once until it returns 0. Stops early on `signal`. */
  round(db: Database, signal: AbortSignal): Promise<number>;
}

/** Where a worker says what went wrong; nothing personal goes there. */
export interface WorkerLog {
  info(facts: object, text: string): void;
  error(facts: object, text: string): void;
}

export interface WorkerOptions {
  readonly db: Database;
  readonly duties: readonly Duty[];
  readonly queues: readonly Queue[];
  readonly log: WorkerLog;
  /** What of an error may be logged. */
  readonly facts: (error: unknown) => object;
  /** How long an empty queue is left alone. */
  readonly pollMs?: number;
}

export interface Worker {
  /** Begins nothing new, lets what is under way come to a safe point, and resolves when all is quiet. */
  stop(): Promise<void>;
}

const POLL_MS = 1000;

/**
 * Does what time makes due and what waits in queues, until stopped. Any number of workers may run at the same time:
 * duties act once per record however often they run, and queues are claimed.
 */
export function startWorker({ db, duties, queues, log, facts, pollMs = POLL_MS }: WorkerOptions): Worker {
  const stopping = new AbortController();
  const { signal } = stopping;
  const attempt = async (name: string, act: () => Promise<number>): Promise<number> => {
    try {
      const done = await act();
      if (done > 0) log.info({ work: name, done }, 'done');
      return done;
    } catch (error) {
      log.error({ work: name, ...facts(error) }, 'failed');
      return 0;
    }
  };
  const loops = [
    // One after the other, in the order they are wired: a renewal issues what a reminder then looks at.
    inTurn(duties, signal, (duty) => attempt(duty.name, () => duty.run(db))),
    ...queues.map((queue) =>
      repeat(pollMs, signal, async () => {
        while (!signal.aborted && (await attempt(queue.name, () => queue.round(db, signal))) > 0);
      }),
    ),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

/** Runs each duty at once and then every `everyMs`, never two at a time. */
async function inTurn(duties: readonly Duty[], signal: AbortSignal, run: (duty: Duty) => Promise<unknown>) {
  const due = new Map(duties.map((duty) => [duty, 0]));
  while (!signal.aborted && due.size > 0) {
    for (const duty of duties) {
      if (signal.aborted || due.get(duty)! > performance.now()) continue;
      due.set(duty, performance.now() + duty.everyMs);
      await run(duty);
    }
    await pause(Math.max(0, Math.min(...due.values()) - performance.now()), signal);
  }
}

async function repeat(everyMs: number, signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await act();
    await pause(everyMs, signal);
  }
}

/** Waits, but not for longer than until the signal. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done();
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      done();
    };
    const timer = setTimeout(wake, ms);
    signal.addEventListener('abort', wake, { once: true });
  });
}
