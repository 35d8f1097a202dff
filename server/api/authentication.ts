import type { Actor, Origin } from '../kernel/actor';
import type { Database } from '../platform/db/database';
import type { Caller } from '../platform/http/rate';

/** What a request came with: an API token, or the session cookie. */
export interface Credentials {
  readonly bearer: string | null;
  readonly session: string | null;
}

export interface Authenticated {
  /** Null for a stranger, and for a session that may not act (yet, or any more). */
  readonly actor: Actor | null;
  /** Why a known session may not act: the code its requests are answered with. */
  readonly lapsed: string | null;
  /** By what the rate of requests is counted; null for strangers, who are counted by their address. */
  readonly rate: { readonly caller: Caller; readonly key: string } | null;
}

/** Implemented by the identity module, wired in app.ts. Throws an HttpProblem for a token that is not valid. */
export type Authenticate = (db: Database, credentials: Credentials, origin: Origin) => Promise<Authenticated>;

/** The name of the cookie that carries a session. */
export const SESSION_COOKIE = 'portal_session';
