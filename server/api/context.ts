import { createHash } from 'node:crypto';
import type { Actor, Origin } from '../kernel/actor';
import { NotFound, Refusal, type RefusalValues } from '../kernel/refusal';
import type { Database } from '../platform/db/database';
import type { Reading, Work } from '../platform/db/work';
import { Loads } from './load';

export interface UserErrorData {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly values: RefusalValues;
}

export interface Refused {
  userErrors: UserErrorData[];
}

/** What sign-in needs of the HTTP exchange: its cookies, and nothing else. */
export interface Cookies {
  get(name: string): string | undefined;
  /** Sets an http-only, SameSite cookie; null removes it. */
  set(name: string, value: string | null, maxAgeSeconds?: number): void;
}

export interface Request {
  readonly db: Database;
  readonly actor: Actor | null;
  readonly origin: Origin;
  readonly userAgent: string | null;
  readonly cookies: Cookies;
  /** Why a known session may not act: the code it is answered with instead of UNAUTHENTICATED. */
  readonly lapsed?: string | null;
}

/** One request: who is asking, what they may read, and the single way to change anything. */
export class Context {
  private readonly opened: { reading?: Reading; loads?: Loads } = {};

  constructor(readonly request: Request) {}

  get db(): Database {
    return this.request.db;
  }

  get actor(): Actor | null {
    return this.request.actor;
  }

  get read(): Reading {
    return (this.opened.reading ??= this.db.reading(this.who()));
  }

  get load(): Loads {
    return (this.opened.loads ??= new Loads(this.read));
  }

  /** Runs `job` in one transaction. A refusal rolls it back and becomes the payload's `userErrors`. */
  mutate<P extends object>(job: (work: Work) => Promise<P>): Promise<(P & Refused) | Refused> {
    return this.as(this.who(), job);
  }

  /** The same for an act of the house on a stranger's behalf: sign-in, a reset link. `@Public` fields only. */
  async as<P extends object>(actor: Actor, job: (work: Work) => Promise<P>): Promise<(P & Refused) | Refused> {
    try {
      return { ...(await this.db.transact(actor, job)), userErrors: [] };
    } catch (error) {
      return refused(error);
    } finally {
      delete this.opened.reading;
      delete this.opened.loads;
    }
  }

  /** A question that can be refused, a preview for example: the refusal becomes the payload's `userErrors`. */
  async attempt<P extends object>(question: (reading: Reading) => Promise<P>): Promise<(P & Refused) | Refused> {
    try {
      return { ...(await question(this.read)), userErrors: [] };
    } catch (error) {
      return refused(error);
    }
  }

  /**
   * Runs `job` at most once per caller, mutation and key. `job` returns plain facts (ids), which are stored with the
   * transaction; `answer` reads the payload from them after the commit, now and on every retry. The same key with
   * another input is refused. Without a key, the job simply runs.
   */
  async once<F extends Record<string, unknown>, P extends object>(
    { mutation, key, input }: { mutation: string; key: string | null | undefined; input: unknown },
    job: (work: Work) => Promise<F>,
    answer: (facts: F) => P | Promise<P>,
  ): Promise<(P & Refused) | Refused> {
    const done = await this.mutate(async (work) => {
      if (key == null) return { facts: await job(work) };
      const { actor } = work;
      const caller = actor.kind === 'house' ? actor.name : `${actor.kind}:${actor.userId}`;
      return { facts: await work.once(hash([caller, mutation, key]), hash(input), () => job(work)) };
    });
    if (!('facts' in done)) return done;
    return { ...(await answer(done.facts)), userErrors: [] };
  }

  who(): Actor {
    if (!this.actor) throw new Error('no actor: the field must be @Public and touch no tenant data');
    return this.actor;
  }
}

/** What a mutation answers when it declines; anything that is no refusal goes on as the fault it is. */
export function refused(error: unknown): Refused {
  if (error instanceof Refusal) {
    const { code, message, path, values } = error;
    return { userErrors: [{ code, message, path, values }] };
  }
  if (error instanceof NotFound)
    return { userErrors: [{ code: 'NOT_FOUND', message: error.message, path: ['id'], values: { what: error.what } }] };
  throw error;
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
