import { GraphQLError } from 'graphql';
import { NotFound, Refusal } from '../kernel/refusal';
import { HttpProblem } from '../platform/http/problem';
import type { Incoming } from '../platform/http/server';
import { assertPermitted } from './allow';
import type { Context } from './context';
import type { Route } from './route';

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
};

/** Finds the route of an address, and answers it with the permissions and refusals that GraphQL has. */
export class Routing {
  private readonly known: readonly { route: Route; pattern: RegExp; names: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    this.known = routes.map((route) => ({
      route,
      pattern: new RegExp(`^${route.path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '([^/]+)')}$`),
      names: [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name!),
    }));
  }

  /** False when no route has this address. */
  async handle(
    { request, response, url }: Incoming,
    contextOf: (isStranger: boolean) => Promise<Context>,
  ): Promise<boolean> {
    const { pathname } = url;
    const found = this.known.find(({ route, pattern }) => route.method === request.method && pattern.test(pathname));
    if (!found) {
      const here = this.known.filter(({ pattern }) => pattern.test(pathname));
      if (here.length === 0) return false;
      response.setHeader('allow', here.map(({ route }) => route.method).join(', '));
      throw new HttpProblem(405, 'METHOD_NOT_ALLOWED', `This address is not for ${request.method}.`);
    }
    const { route, pattern, names } = found;
    const values = pattern.exec(pathname)!.slice(1).map(decoded);
    const params = Object.fromEntries(names.map((name, index) => [name, values[index]!]));
    const { permission } = route;
    const context = await contextOf(permission === 'stranger');
    try {
      if (typeof permission !== 'string') assertPermitted(context, permission);
      await route.handle({ context, url, params, request, response });
    } catch (error) {
      throw problemFrom(error);
    }
    return true;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new HttpProblem(400, 'BAD_REQUEST', 'This is no address.');
  }
}

function problemFrom(error: unknown): unknown {
  if (error instanceof NotFound) return new HttpProblem(404, 'NOT_FOUND', error.message);
  if (error instanceof Refusal) return new HttpProblem(422, error.code, error.message);
  if (!(error instanceof GraphQLError)) return error;
  const code = String(error.extensions['code'] ?? 'BAD_USER_INPUT');
  return new HttpProblem(STATUS[code] ?? 403, code, error.message);
}
