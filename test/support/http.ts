import { configFrom } from '../../server/platform/config/config';
import { logTo } from '../../server/platform/log/log';
import { serve } from '../../server/serve';
import type { Portal } from './portal';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
  readonly data: any;
  readonly code: string | undefined;
}

interface Serving {
  readonly allowed?: { token: number; session: number; stranger: number };
  readonly environment?: Record<string, string>;
}

const PLENTY = { token: 10_000, session: 10_000, stranger: 10_000 };

/** The portal behind its real HTTP server, on a free port, with everything it logs. */
export async function serveHttp(portal: Portal, { allowed = PLENTY, environment = {} }: Serving = {}) {
  const lines: string[] = [];
  const config = configFrom({ NODE_ENV: 'test', PORT: '0', ...environment });
  const log = logTo('debug', { write: (line) => void lines.push(line) });
  const serving = await serve(portal.db, { config, log, allowed });
  const url = `http://127.0.0.1:${serving.port}`;

  const post = async (body: string | Buffer, headers: Record<string, string> = {}): Promise<Reply> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    const text = await response.text();
    const answer = text.startsWith('{') ? JSON.parse(text) : null;
    const code = answer?.errors?.[0]?.extensions?.code as string | undefined;
    return { status: response.status, headers: response.headers, body: answer ?? text, data: answer?.data, code };
  };
  const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    post(JSON.stringify({ query, variables }), headers);
  return {
    url,
    lines,
    post,
    ask,
    stop: serving.stop,
    /** Somebody's browser: it keeps its cookies. */
    browser: () => new Browser(ask),
  };
}

export type Http = Awaited<ReturnType<typeof serveHttp>>;

export class Browser {
  private readonly cookies = new Map<string, string>();
  /** The cookies of the last answer, as they were set. */
  set: readonly string[] = [];

  constructor(
    private readonly send: (query: string, variables: object, headers: Record<string, string>) => Promise<Reply>,
  ) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Reply> {
    const reply = await this.send(query, variables, {
      ...headers,
      ...(this.cookies.size > 0 && { cookie: this.cookie }),
    });
    this.set = reply.headers.getSetCookie();
    for (const cookie of this.set) {
      const [pair] = cookie.split(';');
      const at = pair!.indexOf('=');
      const [name, value] = [pair!.slice(0, at), pair!.slice(at + 1)];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return reply;
  }

  /** What the mutation answers; `''` stands for no user error. */
  async act(mutation: string, variables: object = {}): Promise<any> {
    const { data, body } = await this.ask(mutation, variables);
    if (!data) throw new Error(JSON.stringify(body));
    return Object.values(data)[0];
  }

  signIn(email: string, password: string): Promise<any> {
    return this.act(
      `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) {
        secondFactorRequired secondFactorSetUpRequired userErrors { code values } } }`,
      { email, password },
    );
  }
}
