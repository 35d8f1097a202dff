import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import type { Disposable } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { facts, type Log } from '../platform/log/log';
import type { Context } from './context';
import { depthLimit } from './limits';

const LARGEST_MESSAGE = 64 * 1024;
const KEEP_ALIVE_MS = 20_000;
const CLOSED_NORMALLY = 'Terminated';

interface Options {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  /** Authenticates the handshake; asked again for every subscription, so that a revoked session hears nothing new. */
  readonly contextOf: (request: IncomingMessage) => Promise<Context>;
}

/** GraphQL over websockets (graphql-transport-ws), on the port of everything else. */
export class Sockets {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  private readonly listening: Disposable;

  constructor({ schema, log, contextOf }: Options) {
    this.listening = useServer<undefined, { request: IncomingMessage }>(
      {
        schema,
        context: ({ extra }) => contextOf(extra.request),
        validate: (asked, document) => validate(asked, document, [...specifiedRules, depthLimit]),
        onError: (_context, _id, _payload, errors) => errors.map((error) => masked(error, log)),
        onNext: (_context, _id, _payload, _args, result) => {
          if (result.errors) return { ...result, errors: result.errors.map((error) => masked(error, log)) };
        },
      },
      this.server,
      KEEP_ALIVE_MS,
    );
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.server.handleUpgrade(request, socket, head, (opened) => this.server.emit('connection', opened, request));
  }

  /** Tells everybody to come back, to another process perhaps. */
  async close(): Promise<void> {
    await this.listening.dispose();
    for (const client of this.server.clients) client.close(1012, CLOSED_NORMALLY);
    await new Promise<void>((done) => this.server.close(() => done()));
  }
}

function masked(error: GraphQLError | Error, log: Log): GraphQLError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (error instanceof GraphQLError && original instanceof GraphQLError) return error;
  log.error(facts(original), 'a subscription failed');
  return new GraphQLError('Something went wrong on our side.', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}
