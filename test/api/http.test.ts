import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { adminAssets } from '../../server/platform/http/assets';
import { limits } from '../../server/api/limits';
import { dialects } from '../support/dialects';
import { serveHttp, type Http } from '../support/http';
import { bootPortal, type Portal } from '../support/portal';
import { now, PASSWORD } from '../support/world';

const CLIENTS = '{ clients { nodes { id } } }';
const NO_JSON = { 'content-type': 'text/plain' };

describe.each(dialects)('%s', (dialect) => {
  let portal: Portal;
  let http: Http;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      await world.user('Ann');
      await world.staff('Ann');
    });
    http = await serveHttp(portal);
  });
  afterAll(async () => {
    await http.stop();
    await portal.close();
  });

  test('it says that it lives, and that its database is there and migrated', async () => {
    for (const [path, text] of [
      ['/healthz', 'alive'],
      ['/readyz', 'ready'],
    ]) {
      const response = await fetch(`${http.url}${path}`);
      expect([response.status, await response.text()]).toEqual([200, text]);
    }
  });

  test('every answer carries its protective headers and an id, and none says what runs here', async () => {
    const { headers } = await http.ask('{ __typename }');
    expect(headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{20}$/);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('GraphQL is asked by POST, with JSON', async () => {
    const got = await fetch(`${http.url}/graphql?query={__typename}`);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await http.post('{ "query": ')).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(await http.post('{"query":"{ __typename }"}', { 'content-encoding': 'gzip' })).toMatchObject({
      status: 415,
    });
    expect((await http.post(JSON.stringify({ query: '{ nothing }' }))).status).toBe(400);
  });

  test.each<[what: string, body: object, headers?: Record<string, string>]>([
    ['a query', { query: CLIENTS }],
    ['a query that asks for little', { query: '{ __typename }', variables: null, operationName: null }],
    ['one of several operations', { query: 'query A { __typename } query B { b: __typename }', operationName: 'B' }],
    ['none of several operations', { query: 'query A { __typename } query B { b: __typename }' }],
    ['an operation there is not', { query: 'query A { __typename }', operationName: 'C' }],
    ['variables it takes', { query: 'query ($id: ID!) { client(id: $id) { name } }', variables: { id: 'ofA' } }],
    ['variables it does not take', { query: 'query ($id: ID!) { client(id: $id) { name } }', variables: { id: null } }],
    ['variables that are none', { query: '{ __typename }', variables: [1] }],
    ['a page too large', { query: 'query ($n: Int!) { clients(first: $n) { nodes { id } } }', variables: { n: 101 } }],
    [
      'too costly a page',
      {
        query: `query ($n: Int!) { clients(first: $n) { nodes { recentOrders(first: $n) { items { product { prices { id } } } } } } }`,
        variables: { n: 100 },
      },
    ],
    ['what there is not', { query: '{ nothing }' }],
    ['what a stranger may not', { query: CLIENTS }, { cookie: '' }],
    [
      'a mutation that is refused',
      { query: 'mutation { clientDelete(id: "none", name: "x") { userErrors { code } } }' },
    ],
    ['a type of content that forms have', { query: '{ __typename }' }, NO_JSON],
    ['an answer of another type', { query: '{ __typename }' }, { accept: 'application/graphql-response+json' }],
    ['an answer of a type we do not have', { query: '{ __typename }' }, { accept: 'image/png' }],
  ])('the second time, when it is known, it is answered like the first: %s', async (_what, body, headers = {}) => {
    const browser = http.browser();
    await browser.signIn('ann@people.example', PASSWORD);
    const { cookie } = browser;
    const answered = async (given: object, more: Record<string, string>) => {
      const response = await fetch(`${http.url}/graphql`, {
        ...{ method: 'POST', body: JSON.stringify(given) },
        headers: { 'content-type': 'application/json', cookie, ...more },
      });
      const counted = ['date', 'x-request-id', 'ratelimit-remaining', 'ratelimit-reset'];
      const kept = [...response.headers].filter(([name]) => !counted.includes(name));
      return { status: response.status, headers: kept, text: (await response.text()).replace(/req_[0-9a-f]+/g, '') };
    };
    const first = await answered(body, headers);
    // Known at the latest now: by the same text, asked as it is usual.
    await answered(body, {});
    expect(await answered(body, headers)).toEqual(first);
    expect(await answered(body, headers)).toEqual(first);
  });

  test('another site’s page is refused: by its origin, and by the content type a form can have', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    expect(await http.post(body, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      code: 'FOREIGN_ORIGIN',
    });
    expect((await http.post(body, { origin: http.url })).data).toEqual({ __typename: 'Query' });
    const simple = await http.post(body, NO_JSON);
    expect([simple.status, simple.data]).toEqual([400, undefined]);
  });

  test('over https the cookie is bound to the host and never travels in the clear', async () => {
    const secure = await serveHttp(portal, { environment: { PUBLIC_URL: 'https://portal.example' } });
    const browser = secure.browser();
    await browser.signIn('ann@people.example', PASSWORD);
    expect(browser.set).toEqual([
      expect.stringMatching(/^__Host-portal_session=\S+; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=\d+$/),
    ]);
    const { headers, data } = await browser.ask(CLIENTS);
    expect(data.clients.nodes).toHaveLength(5);
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    await secure.stop();
  });

  test('a body of 50 MB is refused before it is read, and one that does not say its size while it comes', async () => {
    const large = await http.post(Buffer.alloc(50 * 1024 * 1024, ' ')).catch(() => null);
    // The server closes while the client still writes, which a client may see as a reset.
    if (large) expect(large).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
    const status = await new Promise<number | undefined>((done) => {
      const asking = httpRequest(`${http.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      asking.on('response', (response) => done(response.statusCode));
      asking.on('error', () => done(undefined));
      for (let i = 0; i < 20; i++) asking.write(Buffer.alloc(64 * 1024, ' '));
      asking.end();
    });
    expect(status).toBe(413);
    expect((await http.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test('just below the limit a body is read', async () => {
    const padded = `${JSON.stringify({ query: '{ __typename }' })}${' '.repeat(1024 * 1024 - 100)}`;
    expect((await http.post(padded)).data).toEqual({ __typename: 'Query' });
  });

  describe('limits', () => {
    const pairs = (count: number) => `${'relationships { client { '.repeat(count)}id${' } }'.repeat(count)}`;
    /** `depth` fields under one another, an even number of them. */
    const deep = (depth: number) => `{ client(id: "ofA") { ${pairs((depth - 2) / 2)} } }`;
    const refused = async (query: string, variables = {}) => {
      const { code, body } = await http.ask(query, variables);
      return [code, body.errors?.[0]?.extensions?.values];
    };

    test('a query 40 deep', async () => {
      const { status, body } = await http.ask(deep(40));
      const complex = body.errors.filter((error: any) => error.extensions.code === 'TOO_COMPLEX');
      expect([status, body.data]).toEqual([400, undefined]);
      expect(complex).toMatchObject([
        { message: `The query is 40 fields deep; ${limits.depth} are allowed.`, extensions: { values: { depth: 40 } } },
      ]);
    });

    test('depth counts through fragments, and a fragment of fragments is counted in no time', async () => {
      const names = Array.from({ length: 60 }, (_, index) => index);
      const doubling = names.map((n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ');
      const query = `{ ...f0 } ${doubling} fragment f60 on Query ${CLIENTS}`;
      const started = performance.now();
      await http.ask(query);
      expect(performance.now() - started).toBeLessThan(2000);
      const nested = `{ ...a } fragment a on Query ${deep(40)}`;
      const { body } = await http.ask(nested);
      expect(body.errors.some((error: any) => error.extensions.code === 'TOO_COMPLEX')).toBe(true);
    });

    test('introspection, as tools ask it, is within the limits', async () => {
      const type = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
      const query = `{ __schema { types { name fields { name args { name type { ${type} } } type { ${type} } } } } }`;
      expect((await http.ask(query)).data.__schema.types.length).toBeGreaterThan(20);
    });

    test('a page of 10 000', async () => {
      const browser = http.browser();
      await browser.signIn('ann@people.example', PASSWORD);
      for (const first of [10_000, 101, -1]) {
        const { body, code } = await browser.ask(`{ clients(first: ${first}) { nodes { id } } }`);
        expect([code, body.data]).toEqual(['BAD_USER_INPUT', null]);
        expect(body.errors[0].message).toContain(`(got ${first})`);
      }
    });

    test('the cost of a list multiplies by its first, in literals, variables, fragments and aliases', async () => {
      const page = (name: string, first: string) =>
        `${name}: clients(first: ${first}) { nodes { id relationships { id partner { id name } } } }`;
      const many = Array.from({ length: 20 }, (_, index) => page(`a${index}`, '100')).join(' ');
      const cost = 20 * (1 + 100 * (1 + 1 + 10 * (1 + 1)));
      expect(cost).toBeGreaterThan(limits.cost);
      const expected = ['TOO_COMPLEX', { cost, limit: limits.cost }];
      expect(await refused(`{ ${many} }`)).toEqual(expected);
      const byVariable = many.replaceAll('100', '$first');
      expect(await refused(`query ($first: Int!) { ${byVariable} }`, { first: 100 })).toEqual(expected);
      expect(await refused(`query ($first: Int = 100) { ${byVariable} }`)).toEqual(expected);
      expect(await refused(`{ ...f } fragment f on Query { ${many} }`)).toEqual(expected);
      expect(await refused(`query ($first: Int!) { ${byVariable} }`, { first: 1 })).toEqual([
        'UNAUTHENTICATED',
        undefined,
      ]);
    });

    test('five hundred mutations in one request, to guess passwords by', async () => {
      const tries = Array.from({ length: 501 }, (_, n) => `a${n}: signOut { userErrors { code } }`);
      expect((await http.ask(`mutation { ${tries.join(' ')} }`)).code).toBe('TOO_COMPLEX');
    });

    test('a document without end', async () => {
      const { status, code } = await http.ask(`{ ${'a '.repeat(limits.tokens)} }`);
      expect([status, code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    });
  });

  test('a request rate is told in the usual headers, and kept apart for strangers, sessions and tokens', async () => {
    const strict = await serveHttp(portal, { allowed: { stranger: 3, session: 2, token: 1 } });
    const browser = strict.browser();
    await browser.signIn('ann@people.example', PASSWORD);
    const told = async () => {
      const { status, code, headers } = await browser.ask(CLIENTS);
      return [
        status,
        code,
        headers.get('ratelimit-limit'),
        headers.get('ratelimit-remaining'),
        headers.get('retry-after'),
      ];
    };
    expect(await told()).toEqual([200, undefined, '2', '1', null]);
    expect(await told()).toEqual([200, undefined, '2', '0', null]);
    expect(await told()).toEqual([429, 'RATE_LIMITED', '2', '0', expect.stringMatching(/^(59|60)$/)]);
    expect((await strict.ask('{ __typename }')).headers.get('ratelimit-remaining')).toBe('1');
    const other = await serveHttp(portal);
    const admin = other.browser();
    await admin.signIn('ann@people.example', PASSWORD);
    const input = {
      partnerId: 'A',
      name: 'app',
      scopes: ['clients:read'],
      expiresAt: new Date(now.getTime() + 86_400_000),
    };
    const { secret } = await admin.act(
      'mutation ($input: ApiTokenInput!) { apiTokenCreate(input: $input) { secret userErrors { code } } }',
      { input },
    );
    await other.stop();
    const byToken = () => strict.ask(CLIENTS, {}, { authorization: `Bearer ${secret}` });
    expect((await byToken()).data.clients.nodes).toHaveLength(2);
    expect((await byToken()).code).toBe('RATE_LIMITED');
    const guessing = () => strict.ask(CLIENTS, {}, { authorization: 'Bearer ppt_guess' });
    expect([(await guessing()).status, (await guessing()).status]).toEqual([401, 429]);
    await strict.stop();
  });

  test('behind a proxy that is trusted, the address is the one it saw; one that is not is warned of, once', async () => {
    const trusting = await serveHttp(portal, { environment: { TRUST_PROXY: 'true' } });
    const forwarded = { 'x-forwarded-for': '198.51.100.9, 203.0.113.5' };
    for (const server of [trusting, http, http]) {
      const body = { email: 'ann@people.example', password: PASSWORD };
      const signIn =
        'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { userErrors { code } } }';
      await server.ask(signIn, body, forwarded);
    }
    const opened = (await portal.audits()).filter(({ action }) => action === 'session.open').slice(-3);
    expect(opened.map(({ ip }) => ip?.replace('::ffff:', ''))).toEqual(['203.0.113.5', '127.0.0.1', '127.0.0.1']);
    const warnings = (lines: readonly string[]) => lines.filter((line) => line.includes('TRUST_PROXY'));
    expect([warnings(trusting.lines).length, warnings(http.lines).length]).toEqual([0, 1]);
    await trusting.stop();
  });

  test('what is our fault is masked, with the id under which it stands in the log', async () => {
    const browser = http.browser();
    await browser.signIn('ann@people.example', PASSWORD);
    await portal.source.query('ALTER TABLE clients RENAME TO hidden_clients');
    const { body, headers } = await browser.ask(CLIENTS);
    await portal.source.query('ALTER TABLE hidden_clients RENAME TO clients');
    const requestId = headers.get('x-request-id');
    expect(body.errors).toMatchObject([
      { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } },
    ]);
    expect(JSON.stringify(body)).not.toContain('clients WHERE');
    const faults = http.lines
      .map((line) => JSON.parse(line))
      .filter((line) => line.requestId === requestId && line.level === 50);
    expect(faults).toMatchObject([{ msg: expect.stringContaining('failed') }]);
    expect(faults[0].stack.length).toBeGreaterThan(0);
  });

  test('the log holds no address, password, cookie or token', async () => {
    const browser = http.browser();
    await browser.signIn('ann@people.example', PASSWORD);
    await browser.signIn('ann@people.example', 'wrong password of somebody');
    await browser.ask(CLIENTS, {}, { authorization: 'Bearer ppt_secretsecretsecret' });
    const log = http.lines.join('\n');
    expect(log).toContain('/graphql');
    for (const secret of ['ann@people', PASSWORD, 'wrong password', browser.cookie.split('=')[1]!, 'ppt_secret'])
      expect(log).not.toContain(secret);
  });

  describe('websockets', () => {
    const connect = (url: string, headers: Record<string, string> = {}) => {
      class WithHeaders extends WebSocket {
        constructor(address: string, protocols: string) {
          super(address, protocols, { headers });
        }
      }
      return createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WithHeaders,
        retryAttempts: 0,
      });
    };
    const first = (client: ReturnType<typeof createClient>, query: string) =>
      new Promise<any>((done, failed) =>
        client.subscribe({ query }, { next: done, error: failed, complete: () => done(null) }),
      );

    test('are for subscriptions: queries and mutations go by POST, where they are counted', async () => {
      const client = connect(http.url);
      for (const query of [CLIENTS, 'mutation { signOut { userErrors { code } } }']) {
        const answer = await first(client, query);
        expect(answer).toMatchObject({ errors: [{ message: 'Ask queries and mutations by POST.' }] });
      }
      await client.dispose();
    });

    test('another site’s page gets no socket', async () => {
      await expect(first(connect(http.url, { origin: 'https://evil.example' }), CLIENTS)).rejects.toBeDefined();
    });

    test('are closed when the server stops', async () => {
      const other = await serveHttp(portal);
      const socket = new WebSocket(`${other.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
      await new Promise((opened) => socket.once('open', opened));
      const closed = new Promise<number>((done) => socket.once('close', done));
      await other.stop();
      expect(await closed).toBe(1012);
    });
  });

  test('a stop lets what is under way finish, and takes nothing new', async () => {
    const other = await serveHttp(portal);
    const slow = httpRequest(`${other.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    const answer = new Promise<{ status?: number; text: string }>((done, failed) => {
      slow.on('error', failed);
      slow.on('response', (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => done({ status: response.statusCode, text }));
      });
    });
    slow.write('{"query":');
    await pause(100);
    const stopped = other.stop();
    await pause(100);
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
    slow.end('"{ __typename }"}');
    expect(await answer).toEqual({ status: 200, text: expect.stringContaining('"__typename":"Query"') });
    await stopped;
  });

  describe('the admin', () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-admin-'));
    const script = `console.log("${'x'.repeat(5000)}")`;
    let server: Server;
    let url: string;
    beforeAll(async () => {
      mkdirSync(join(folder, 'assets'));
      writeFileSync(join(folder, 'index.html'), '<title>Admin</title>');
      writeFileSync(join(folder, 'assets', 'page-abc123.js'), script);
      mkdirSync(join(folder, '.vite'));
      writeFileSync(join(folder, '.vite', 'manifest.json'), '{}');
      const admin = adminAssets(folder);
      server = createServer((request, response) => {
        if (!admin(request, response, new URL(request.url!, 'http://x').pathname)) response.writeHead(404).end();
      }).listen(0);
      await once(server, 'listening');
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    });

    test('is where the root leads, on every page of it', async () => {
      const root = await fetch(url, { redirect: 'manual' });
      expect([root.status, root.headers.get('location')]).toEqual([302, '/admin/']);
      for (const path of ['/admin/', '/admin/clients', '/admin/clients/cli_1/show?tab=orders']) {
        const page = await fetch(`${url}${path}`);
        expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
        expect(await page.text()).toBe('<title>Admin</title>');
      }
    });

    test('shows no file but its own', async () => {
      for (const path of [
        '/admin/assets/..%2f..%2fpackage.json',
        '/admin/%2e%2e/%2e%2e/package.json',
        '/admin/..%5c..%5cx',
      ]) {
        const text = await (await fetch(`${url}${path}`)).text();
        expect(['<title>Admin</title>', '']).toContain(text);
      }
    });

    test.each(['gzip', 'identity'])('keeps its scripts for ever, sent as %s', async (encoding) => {
      const response = await fetch(`${url}/admin/assets/page-abc123.js`, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(response.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
      expect(await response.text()).toBe(script);
    });

    test('is what it was at the start, though a build takes its files away meanwhile', async () => {
      const gone = `${url}/admin/assets/page-abc123.js`;
      rmSync(join(folder, 'assets', 'page-abc123.js'));
      writeFileSync(join(folder, 'index.html'), '');
      for (const encoding of ['gzip', 'identity'])
        expect(await (await fetch(gone, { headers: { 'accept-encoding': encoding } })).text()).toBe(script);
      expect(await (await fetch(`${url}/admin/`)).text()).toBe('<title>Admin</title>');
    });

    test('is not sent again to who has it, has a head, and takes nothing', async () => {
      const { headers } = await fetch(`${url}/admin/`);
      const again = await fetch(`${url}/admin/`, { headers: { 'if-none-match': headers.get('etag')! } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const head = await fetch(`${url}/admin/`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
      expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '20', '']);
      expect((await fetch(`${url}/admin/`, { method: 'POST' })).status).toBe(404);
    });

    test('keeps what the build notes for itself', async () => {
      expect((await fetch(`${url}/admin/.vite/manifest.json`)).status).toBe(404);
    });

    test.each(['/admin/assets/page-gone.js', '/elsewhere'])('has nothing at %s', async (path) => {
      expect((await fetch(`${url}${path}`, { headers: { 'accept-encoding': 'gzip' } })).status).toBe(404);
    });
  });

  test('an address without anything is a 404, and one that is none a 400', async () => {
    expect((await fetch(`${http.url}/nothing`)).status).toBe(404);
    expect((await fetch(`${http.url}/%`)).status).toBe(404);
  });
});
