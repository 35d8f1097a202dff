import type { IncomingMessage, ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { Context } from '../../server/api/context';
import { Routing } from '../../server/api/routing';
import { routes } from '../../server/app';
import type { Actor } from '../../server/kernel/actor';
import type { Incoming } from '../../server/platform/http/server';
import type { Portal } from './portal';

/** What a GET of a route answers this actor, without a socket; a problem is thrown as the server would send it. */
export async function download(portal: Portal, actor: Actor | null, path: string) {
  const chunks: Buffer[] = [];
  const headers: Record<string, string> = {};
  const response = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  Object.assign(response, { setHeader: (name: string, value: string) => void (headers[name] = value) });
  const incoming = {
    request: { method: 'GET', headers: {} } as IncomingMessage,
    response: response as unknown as ServerResponse,
    url: new URL(path, 'http://portal.example'),
    requestId: 'req_test',
  } as unknown as Incoming;
  const origin = { ip: '192.0.2.1', requestId: 'req_test' };
  const cookies = { get: () => undefined, set: () => undefined };
  const request = { db: portal.db, actor, lapsed: null, origin, userAgent: 'test', cookies };
  const found = await new Routing(routes).handle(incoming, () => Promise.resolve(new Context(request)));
  return { found, headers, chunks, text: Buffer.concat(chunks).toString('utf8') };
}
