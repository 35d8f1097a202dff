import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Context } from '../../server/api/context';
import type { Route } from '../../server/api/route';
import { Routing } from '../../server/api/routing';
import type { Actor } from '../../server/kernel/actor';
import { HttpProblem } from '../../server/platform/http/problem';
import type { Portal } from './portal';

const cookies = { get: () => undefined, set: () => undefined };
const origin = { ip: null, requestId: null };

export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly content: Buffer;
  /** The answer, where it is JSON. */
  readonly json: any;
}

/** Some routes of the portal behind a real HTTP server, asked by whomever a test names. */
export async function serveRoutes(portal: () => Portal, routes: readonly Route[]) {
  let asking: Actor | null = null;
  const routing = new Routing(routes);
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://localhost');
    const context = new Context({ db: portal().db, actor: asking, origin, userAgent: null, cookies });
    routing
      .handle({ request, response, url, requestId: 'req' }, () => Promise.resolve(context))
      .then((found) => found || response.writeHead(404).end())
      .catch((error: unknown) => {
        const { status = 500, code = 'FAULT' } = error instanceof HttpProblem ? error : {};
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ code }));
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const ask = async (actor: Actor | null, path: string, init: RequestInit = {}): Promise<Fetched> => {
    asking = actor;
    const { status, headers, ...response } = await whole(`http://127.0.0.1:${port}${path}`, init);
    const isJson = headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status, headers, content: response.content, json: isJson ? JSON.parse(String(response.content)) : null };
  };
  return {
    get: (actor: Actor | null, path: string, headers: Record<string, string> = {}) => ask(actor, path, { headers }),
    upload(actor: Actor | null, path: string, content: Buffer, name: string, type: string) {
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(content)], { type }), name);
      return ask(actor, path, { method: 'POST', body });
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

export type Served = Awaited<ReturnType<typeof serveRoutes>>;

async function whole(url: string, init: RequestInit) {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return {
    status: response.status,
    headers: response.headers,
    content: Buffer.from(await response.arrayBuffer()),
  };
}

/** The smallest picture. */
export const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6300010000000500010d0a2db40000000049454e44ae426082',
  'hex',
);
