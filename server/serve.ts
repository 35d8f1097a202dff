import { join } from 'node:path';
import type { IncomingMessage } from 'node:http';
import { SESSION_COOKIE } from './api/authentication';
import { Context } from './api/context';
import { GraphqlEndpoint } from './api/endpoint';
import { Routing } from './api/routing';
import { Sockets } from './api/sockets';
import { authenticate, entities, listeners, routes, schema } from './app';
import { systemClock, type Clock } from './kernel/clock';
import { makeFolders, type Config } from './platform/config/config';
import { connect } from './platform/db/data-source';
import { Database } from './platform/db/database';
import { isMigrated, migrate } from './platform/db/migrate';
import { adminAssets } from './platform/http/assets';
import { cookieJar, cookiesIn } from './platform/http/cookies';
import { protectiveHeaders } from './platform/http/headers';
import { addressOf, isFromHere } from './platform/http/origin';
import { HttpProblem } from './platform/http/problem';
import { RequestRates, type Caller } from './platform/http/rate';
import { HttpServer, type Incoming } from './platform/http/server';
import type { Log } from './platform/log/log';

const PATIENCE_MS = 10_000;
const LONGEST_USER_AGENT = 250;

export interface Opened {
  readonly db: Database;
  readonly close: () => Promise<void>;
}

/** Opens the database that the settings name, migrated: a server's in production is migrated by `npm run migrate`. */
export async function open(config: Config, log: Log, clock: Clock = systemClock): Promise<Opened> {
  makeFolders(config);
  const connections = await connect(config.databaseUrl, entities);
  try {
    if (config.embedded || !config.production) {
      const ran = await migrate(connections.writer);
      if (ran.length > 0) log.info({ migrations: ran.length }, 'migrated');
    } else if (!(await isMigrated(connections.writer)))
      throw new Error(
        'The database is not migrated. Run `npm run migrate` first: it belongs to a deployment, not to a start.',
      );
  } catch (error) {
    await connections.close();
    throw error;
  }
  return { db: new Database(connections, clock, listeners()), close: () => connections.close() };
}

export interface Serving {
  readonly port: number;
  /** Lets what is under way finish, then closes sockets and the listener. The database stays open. */
  stop(patienceMs?: number): Promise<void>;
}

interface Options {
  readonly config: Config;
  readonly log: Log;
  readonly allowed?: Readonly<Record<Caller, number>>;
}

/** The HTTP side of the portal: GraphQL, downloads, websockets, the admin, and the two questions of an orchestrator. */
export async function serve(db: Database, { config, log, allowed }: Options): Promise<Serving> {
  const https = config.publicUrl.startsWith('https:');
  const built = schema();
  const rates = new RequestRates(allowed);
  const endpoint = new GraphqlEndpoint(built, { log, production: config.production });
  const routing = new Routing(routes);
  const protect = protectiveHeaders({ https });
  const admin = adminAssets(join(__dirname, '..', 'admin'));

  let isWarned = config.trustProxy;
  const warnOfProxy = ({ headers }: IncomingMessage): void => {
    if (isWarned || !headers['x-forwarded-for']) return;
    isWarned = true;
    log.warn('A proxy stands in front and TRUST_PROXY is not true: everybody seems to come from one address.');
  };
  const knownAs = async (request: IncomingMessage, session: string | null, requestId: string | null) => {
    warnOfProxy(request);
    const origin = { ip: addressOf(request, config.trustProxy), requestId };
    const [, bearer = null] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    return { origin, ...(await authenticate(db, { bearer, session: bearer ? null : session }, origin)) };
  };
  const userAgentOf = ({ headers }: IncomingMessage) => headers['user-agent']?.slice(0, LONGEST_USER_AGENT) ?? null;

  const contextOf = async ({ request, response, requestId }: Incoming, isStranger = false): Promise<Context> => {
    const cookies = cookieJar(request, response, https);
    const ip = addressOf(request, config.trustProxy);
    const stranger = { caller: 'stranger' as const, key: ip ?? 'unknown' };
    if (isStranger) {
      await rates.count(stranger.caller, stranger.key, response);
      return new Context({ db, actor: null, origin: { ip, requestId }, userAgent: userAgentOf(request), cookies });
    }
    const known = await knownAs(request, cookies.get(SESSION_COOKIE) ?? null, requestId).catch(
      async (error: unknown) => {
        // Whoever tries tokens is a stranger, too.
        await rates.count(stranger.caller, stranger.key, response);
        throw error;
      },
    );
    const { actor, lapsed, origin, rate } = known;
    const { caller, key } = rate ?? stranger;
    await rates.count(caller, key, response);
    return new Context({ db, actor, lapsed, origin, userAgent: userAgentOf(request), cookies });
  };

  const sockets = new Sockets({
    schema: built,
    log,
    async contextOf(request) {
      const session = cookiesIn(request).get(https ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE) ?? null;
      const { actor, lapsed, origin } = await knownAs(request, session, null);
      const cookies = { get: () => session ?? undefined, set: () => undefined };
      return new Context({ db, actor, lapsed, origin, userAgent: userAgentOf(request), cookies });
    },
  });

  const http = new HttpServer(
    {
      async handle(incoming) {
        const { request, response, url } = incoming;
        protect(request, response);
        if (url.pathname === '/healthz') return void response.end('alive');
        if (url.pathname === '/readyz') return answerReadiness();
        if (request.method !== 'GET' && request.method !== 'HEAD' && !isFromHere(request, config.publicUrl))
          throw new HttpProblem(403, 'FOREIGN_ORIGIN', 'This request comes from another site’s page.');
        if (url.pathname === '/graphql') return endpoint.handle(incoming, () => contextOf(incoming));
        if (await routing.handle(incoming, (isStranger) => contextOf(incoming, isStranger))) return;
        if (admin(request, response, url.pathname)) return;
        throw new HttpProblem(404, 'NOT_FOUND', 'There is nothing at this address.');

        async function answerReadiness(): Promise<void> {
          const ready = !http.isStopping && (await isMigrated(db.source).catch(() => false));
          response.writeHead(ready ? 200 : 503).end(ready ? 'ready' : 'not ready');
        }
      },
      upgrade(request, socket, head) {
        if (request.url?.split('?')[0] === '/graphql' && isFromHere(request, config.publicUrl))
          sockets.upgrade(request, socket, head);
        else socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      },
    },
    log,
  );

  await endpoint.start();
  const port = await http.listen(config.port);
  return {
    port,
    async stop(patienceMs = PATIENCE_MS) {
      await Promise.all([sockets.close(), http.drain(patienceMs)]);
      await endpoint.stop();
    },
  };
}
