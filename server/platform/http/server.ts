import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { facts, type Log } from '../log/log';
import { answerProblem, HttpProblem } from './problem';

export interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly requestId: string;
}

export interface Handlers {
  readonly handle: (incoming: Incoming) => Promise<void>;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

const SLOWEST_REQUEST_MS = 120_000;

/** `node:http` with what every request gets: an id, a log line, and an answer even when its handler fails. */
export class HttpServer {
  private readonly server: Server;
  private readonly running = new Set<Promise<void>>();
  private stopping = false;
  /** Tells this process's requests from every other's; chance for each of them would cost more than their headers. */
  private readonly tag = randomBytes(6).toString('hex');
  private answered = 0;

  constructor(
    { handle, upgrade }: Handlers,
    private readonly log: Log,
  ) {
    this.server = createServer((request, response) => {
      const done = this.answer(request, response, handle).finally(() => this.running.delete(done));
      this.running.add(done);
    });
    this.server.requestTimeout = SLOWEST_REQUEST_MS;
    this.server.on('upgrade', (request, socket, head) => upgrade(request, socket, head));
  }

  /** True from the moment a stop is asked for: a balancer should look elsewhere. */
  get isStopping(): boolean {
    return this.stopping;
  }

  async listen(port: number): Promise<number> {
    await new Promise<void>((listening, failed) => {
      this.server.once('error', failed);
      this.server.listen(port, () => listening());
    });
    return (this.server.address() as AddressInfo).port;
  }

  /** Takes no new connection, lets the requests under way finish (up to `patienceMs`), and closes what is idle. */
  async drain(patienceMs: number): Promise<void> {
    this.stopping = true;
    const closed = new Promise<void>((done) => this.server.close(() => done()));
    this.server.closeIdleConnections();
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((over) => (timer = setTimeout(over, patienceMs)));
    await Promise.race([Promise.allSettled(this.running), patience]);
    clearTimeout(timer);
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse, handle: Handlers['handle']): Promise<void> {
    const started = process.hrtime.bigint();
    const requestId = `req_${this.tag}${(++this.answered).toString(16).padStart(8, '0')}`;
    response.setHeader('x-request-id', requestId);
    if (this.stopping) response.setHeader('connection', 'close');
    const url = addressIn(request);
    try {
      if (!url) throw new HttpProblem(400, 'BAD_REQUEST', 'This is no address.');
      await handle({ request, response, url, requestId });
    } catch (error) {
      if (!(error instanceof HttpProblem)) this.log.error({ requestId, ...facts(error) }, 'a request failed');
      answerProblem(response, error instanceof HttpProblem ? error : ours(), requestId);
    }
    const ms = Number((process.hrtime.bigint() - started) / 1000n) / 1000;
    // The path of a download may hold an id; a query string may hold more, and stays out.
    this.log.debug(
      { requestId, method: request.method, path: url?.pathname, status: response.statusCode, ms },
      'answered',
    );
  }
}

function addressIn({ url = '/' }: IncomingMessage): URL | null {
  const text = `http://portal${url.startsWith('/') ? url : '/'}`;
  return URL.canParse(text) ? new URL(text) : null;
}

function ours(): HttpProblem {
  return new HttpProblem(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}
