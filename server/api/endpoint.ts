import type { IncomingMessage } from 'node:http';
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { bodyOf } from '../platform/http/body';
import { HttpProblem } from '../platform/http/problem';
import type { Incoming } from '../platform/http/server';
import { facts, type Log } from '../platform/log/log';
import type { Context } from './context';
import { formatting } from './errors';
import { compiledGateway, Operations } from './execute';
import { costLimit, limits } from './limits';

const LARGEST_BODY = 1024 * 1024;

/** `POST /graphql` without a framework between the socket and Apollo. */
export class GraphqlEndpoint {
  private readonly apollo: ApolloServer<Context>;
  private readonly operations: Operations;

  constructor(schema: GraphQLSchema, { log, production }: { log: Log; production: boolean }) {
    this.operations = new Operations(schema);
    this.apollo = new ApolloServer<Context>({
      gateway: compiledGateway(schema, this.operations),
      introspection: true,
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: production,
      parseOptions: { maxTokens: limits.tokens },
      formatError: formatting(() => undefined),
      logger: {
        debug: () => undefined,
        info: () => undefined,
        warn: (text) => log.warn(text),
        error: (text) => log.error(text),
      },
      stopOnTerminationSignals: false,
      plugins: [
        costLimit,
        faults(log),
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
      ],
    });
  }

  start(): Promise<void> {
    return this.apollo.start();
  }

  stop(): Promise<void> {
    return this.apollo.stop();
  }

  async handle({ request, response, url }: Incoming, contextOf: () => Promise<Context>): Promise<void> {
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      throw new HttpProblem(405, 'METHOD_NOT_ALLOWED', 'GraphQL is asked by POST, with a JSON body.');
    }
    if (request.headers['content-encoding'])
      throw new HttpProblem(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body must not be compressed.');
    // Before the body is read, and outside of Apollo, which would mask a problem that is thrown in its midst.
    const context = await contextOf();
    const body = parsed((await bodyOf(request, LARGEST_BODY)).toString());
    const known = isUsual(request) ? askedIn(body) : null;
    const result = known && (await this.operations.again(known.query, known.name, known.variables, context));
    if (result) {
      response.setHeader('cache-control', 'no-store');
      response.setHeader('content-type', 'application/json; charset=utf-8');
      return void response.end(`${JSON.stringify(result)}\n`);
    }
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const answer = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: url.search, body },
      context: () => Promise.resolve(context),
    });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    response.statusCode = answer.status ?? 200;
    if (answer.body.kind === 'complete') return void response.end(answer.body.string);
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem(400, 'BAD_REQUEST', 'The body is not JSON.');
  }
}

/** It sends JSON and takes what it is given: with anything else, Apollo decides whether and how it is answered. */
function isUsual({ headers: { accept, 'content-type': type } }: IncomingMessage): boolean {
  return (
    (type === 'application/json' || type === 'application/json; charset=utf-8') &&
    (!accept || accept === '*/*' || accept === 'application/json')
  );
}

/** What is asked, when it is asked plainly: one operation by its text. */
function askedIn(body: unknown) {
  if (typeof body !== 'object' || body === null || 'extensions' in body) return null;
  const { query, operationName: name = null, variables = null } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || (name !== null && typeof name !== 'string')) return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { query, name, variables: (variables ?? {}) as Readonly<Record<string, unknown>> };
}

/** Logs what is our fault, and gives the caller the id under which it stands in the log. */
function faults(log: Log): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors.map(unwrapResolverError))
            if (!(error instanceof GraphQLError) && !(error instanceof ArgumentValidationError))
              log.error({ requestId: contextValue.request.origin.requestId, ...facts(error) }, 'a resolver failed');
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          for (const error of response.body.singleResult.errors ?? [])
            if (error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR')
              Object.assign(error.extensions, { requestId: contextValue.request.origin.requestId });
        },
      };
    },
  };
}
