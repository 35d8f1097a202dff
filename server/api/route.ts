import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Permission } from '../kernel/policy';
import type { Context } from './context';

/** One HTTP request outside GraphQL: a download or an upload, authenticated like a query. */
export interface Exchange {
  readonly context: Context;
  readonly url: URL;
  /** What the `:names` of the path stood for. */
  readonly params: Readonly<Record<string, string>>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Wired in app.ts beside the resolvers; guarded by the same permissions. Rows still come through the store. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** `/files/:id` */
  readonly path: string;
  /** `stranger`: public, and nobody looks who is asking; for what must be fast. */
  readonly permission: Permission | 'public' | 'stranger';
  handle(exchange: Exchange): Promise<void>;
}
