import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { getOperationAST, GraphQLError, subscribe, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { Disposable } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Actor } from '../kernel/actor';
import { facts, type Log } from '../platform/log/log';
import type { Context } from './context';
import { beyondLimits } from './limits';

const LARGEST_MESSAGE = 64 * 1024;
const KEEP_ALIVE_MS = 20_000;
const MOST_SUBSCRIPTIONS = 50;
const FORBIDDEN = 4403;
const RESTARTING = 1012;

interface Options {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  /** Who is asking, by the cookie of the handshake, now. */
  readonly contextOf: (request: IncomingMessage) => Promise<Context>;
}

interface Opened extends Record<PropertyKey, unknown> {
  readonly request: IncomingMessage;
  readonly socket: WebSocket;
}

/**
 * Subscriptions (graphql-transport-ws), on the port of everything else. Queries and mutations go by POST, where their
 * rate is counted. Each subscription is authenticated, and each message is preceded by the question whether whoever
 * subscribed still is who it was: a revoked session hears nothing more.
 */
export class Sockets {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  private readonly listening: Disposable;

  constructor({ schema, log, contextOf }: Options) {
    this.listening = useServer<undefined, Opened>(
      {
        schema,
        context: ({ extra }) => contextOf(extra.request),
        execute: () => ({ errors: [refusal('Ask queries and mutations by POST.', 'BAD_USER_INPUT')] }),
        subscribe: (args) => {
          const problem = problemOf(args);
          return problem ? { errors: [problem] } : subscribe(args);
        },
        onSubscribe: ({ subscriptions }) =>
          Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS
            ? [refusal(`At most ${MOST_SUBSCRIPTIONS} subscriptions on a socket.`, 'TOO_COMPLEX')]
            : undefined,
        onError: (_context, _id, _payload, errors) => errors.map((error) => masked(error, log)),
        onNext: async ({ extra }, _id, _payload, { contextValue }, result) => {
          const { actor } = await contextOf(extra.request);
          if (!isSame((contextValue as Context).actor, actor)) return void extra.socket.close(FORBIDDEN, 'Signed out');
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
    for (const client of this.server.clients) client.close(RESTARTING, 'Restarting');
    await this.listening.dispose();
    await new Promise<void>((done) => this.server.close(() => done()));
  }
}

function problemOf({ schema, document, operationName, variableValues }: ExecutionArgs): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  return operation ? beyondLimits({ schema, document, operation, variables: variableValues ?? {} }) : null;
}

/** The same person with the same powers; where from is no part of it. */
function isSame(before: Actor | null, after: Actor | null): boolean {
  const plain = (actor: Actor | null) => actor && JSON.stringify({ ...actor, origin: undefined });
  return plain(before) === plain(after);
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function masked(error: GraphQLError | Error, log: Log): GraphQLError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (error instanceof GraphQLError && original instanceof GraphQLError) return error;
  log.error(facts(original), 'a subscription failed');
  return refusal('Something went wrong on our side.', 'INTERNAL_SERVER_ERROR');
}
