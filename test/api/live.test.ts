import { parse, subscribe, type ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Context } from '../../server/api/context';
import { entities, listeners, schema } from '../../server/app';
import type { Actor } from '../../server/kernel/actor';
import { connect } from '../../server/platform/db/data-source';
import { Database } from '../../server/platform/db/database';
import { ChangeRow } from '../../server/platform/live/entity';
import { Relationship } from '../../server/modules/relationships/entity';
import { pruning } from '../../server/platform/jobs/prune';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { serveHttp } from '../support/http';
import { bootPortal, type Portal } from '../support/portal';
import { now, PASSWORD, World } from '../support/world';

const built = schema();
const cookies = { get: () => undefined, set: () => undefined };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  const open: AsyncGenerator<unknown>[] = [];
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      await world.department('help');
    });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.return(undefined)));
    await portal.close();
  });

  /** Subscribes, and collects what is heard until the test ends. */
  async function hears(actor: Actor | null, query: string): Promise<{ heard: string[]; error?: string }> {
    const contextValue = new Context({
      db: portal.db,
      actor,
      origin: { ip: null, requestId: null },
      userAgent: null,
      cookies,
    });
    const answer = await subscribe({
      schema: built,
      document: parse(`subscription { change: ${query} { topic subjectId } }`),
      contextValue,
    });
    if (!(Symbol.asyncIterator in answer)) return { heard: [], error: String(answer.errors![0]!.extensions['code']) };
    const heard: string[] = [];
    open.push(answer as AsyncGenerator<unknown>);
    void (async () => {
      for await (const { data } of answer as AsyncGenerator<ExecutionResult>) {
        const { topic, subjectId } = data!['change'] as { topic: string; subjectId: string };
        heard.push(`${topic} ${subjectId}`);
      }
    })();
    await new Promise((done) => setTimeout(done, 100));
    return { heard };
  }
  const touch = (subjectId: string, rest: { clientId?: string; partnerId?: string; staffOnly?: boolean }) =>
    portal.db.transact(admin, async (work) => work.touch({ topic: 'tickets', subjectId, ...rest }));
  const aWhile = () => new Promise((done) => setTimeout(done, 1600));

  test('who hears of a change is decided by scope: the neighbour hears nothing', async () => {
    const query = 'changed(topics: ["tickets"])';
    await touch('before', { clientId: 'ofA' });
    const listeners = {
      support: await hears(staff('SUPPORT'), query),
      A: await hears(partner('A'), query),
      colleague: await hears({ ...partner('A'), userId: 'usr_x' } as Actor, query),
      B: await hears(partner('B'), query),
      ofA: await hears(client('ofA'), query),
      ofBoth: await hears(client('ofBoth'), query),
      deaf: await hears(partner('A'), 'changed(topics: ["invoices"])'),
    };
    await touch('1', { clientId: 'ofA' });
    await touch('2', { clientId: 'ofBoth' });
    await touch('3', { staffOnly: true });
    await touch('4', { partnerId: 'A' });
    await touch('5', { clientId: 'onceOfA' });
    await aWhile();
    const heard = Object.fromEntries(
      Object.entries(listeners).map(([name, each]) => [
        name,
        each.heard
          .map((text) => text.replace('tickets ', ''))
          .sort()
          .join(''),
      ]),
    );
    expect(heard).toEqual({ support: '12345', A: '124', colleague: '124', B: '2', ofA: '1', ofBoth: '2', deaf: '' });
  });

  test('a partner that stops serving a client hears no more of it, at once', async () => {
    const { heard } = await hears(partner('A'), 'changed(topics: ["tickets"])');
    await portal.db.transact(admin, ({ of }) => of(Relationship).update('A-ofA', { endedAt: now }));
    await touch('1', { clientId: 'ofA' });
    await touch('2', { clientId: 'ofBoth' });
    await aWhile();
    expect(heard).toEqual(['tickets 2']);
  });

  test('what another process did is heard here', async () => {
    const { heard } = await hears(client('ofA'), 'changed(topics: ["tickets"])');
    const connections = await connect(portal.url, entities);
    const elsewhere = new Database(connections, () => now, listeners());
    await elsewhere.transact(admin, async (work) => work.touch({ topic: 'tickets', subjectId: 'x', clientId: 'ofA' }));
    await connections.close();
    await aWhile();
    expect(heard).toEqual(['tickets x']);
  });

  test('an open inquiry hears of its messages; of notes, only those who see them', async () => {
    const opened = await portal.ask(
      client('ofBoth'),
      'mutation { ticketOpen(input: { departmentId: "help", subject: "x", body: "y" }) { ticket { id } } }',
    );
    const { id } = opened.data.ticketOpen.ticket;
    await touch('another', { clientId: 'ofBoth' });
    const query = `ticketChanged(id: "${id}")`;
    const [ofClient, ofA, ofB, ofStaff] = await Promise.all(
      [client('ofBoth'), partner('A'), partner('B'), staff('SUPPORT')].map((actor) => hears(actor, query)),
    );
    const act = (actor: Actor, verb: string) =>
      portal.ask(actor, `mutation { ${verb}(id: "${id}", input: { body: "z" }) { userErrors { code } } }`);
    await act(partner('A'), 'ticketNote');
    await act(staff('SUPPORT'), 'ticketNote');
    await act(staff('SUPPORT'), 'ticketReply');
    await aWhile();
    expect([ofClient, ofA, ofB, ofStaff].map((each) => each!.heard.length)).toEqual([1, 2, 1, 3]);
  });

  test('strangers, finance and neighbours are turned away at the door', async () => {
    const opened = await portal.ask(
      client('ofA'),
      'mutation { ticketOpen(input: { departmentId: "help", subject: "x", body: "y" }) { ticket { id } } }',
    );
    const query = `ticketChanged(id: "${opened.data.ticketOpen.ticket.id}")`;
    expect((await hears(null, 'changed(topics: ["tickets"])')).error).toBe('UNAUTHENTICATED');
    expect((await hears(staff('FINANCE'), query)).error).toBe('FORBIDDEN');
    expect((await hears(partner('B'), query)).error).toBe('NOT_FOUND');
    expect((await hears(client('ofB'), query)).error).toBe('NOT_FOUND');
  });

  test('over a real socket, signed in by its cookie, a page hears of a reply; signed out, of nothing more', async () => {
    const id = await portal.db.transact(admin, async (work) => {
      const world = new World(work);
      await world.user('jo', { email: 'jo@client.example' });
      await world.clientMember('jo', 'ofA');
      return world.ticket('ofA');
    });
    const http = await serveHttp(portal);
    const browser = http.browser();
    await browser.signIn('jo@client.example', PASSWORD);
    class Signed extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: { cookie: browser.cookie } });
      }
    }
    let closed: number | undefined;
    const socket = createClient({
      ...{ url: `${http.url.replace('http', 'ws')}/graphql`, webSocketImpl: Signed, retryAttempts: 0, lazy: false },
      on: { closed: (event) => (closed = (event as { code: number }).code) },
      onNonLazyError: () => undefined,
    });
    const heard: unknown[] = [];
    const query = `subscription { ticketChanged(id: "${id}") { topic subjectId } }`;
    socket.subscribe(
      { query },
      { next: ({ data }) => heard.push(data), error: () => undefined, complete: () => undefined },
    );
    await new Promise((done) => setTimeout(done, 300));
    const reply = (actor: Actor) =>
      portal.ask(actor, `mutation { ticketReply(id: "${id}", input: { body: "z" }) { userErrors { code } } }`);
    await reply(staff('SUPPORT'));
    await aWhile();
    expect(heard).toEqual([{ ticketChanged: { topic: 'tickets', subjectId: id } }]);
    await browser.act('mutation { signOut { userErrors { code } } }');
    await reply(staff('SUPPORT'));
    await aWhile();
    expect([heard.length, closed]).toEqual([1, 4403]);
    await socket.dispose();
    await http.stop();
  });

  test('asked again on the same socket, after a pause, it tells again', async () => {
    await portal.build(async (world) => {
      await world.user('jo', { email: 'jo@client.example' });
      await world.clientMember('jo', 'ofA');
    });
    const http = await serveHttp(portal);
    const browser = http.browser();
    await browser.signIn('jo@client.example', PASSWORD);
    class Signed extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: { cookie: browser.cookie } });
      }
    }
    const url = `${http.url.replace('http', 'ws')}/graphql`;
    const socket = createClient({ url, webSocketImpl: Signed, retryAttempts: 0, lazy: false });
    const query = 'subscription { changed(topics: ["tickets"]) { subjectId } }';
    const heard: unknown[] = [];
    const listen = () =>
      socket.subscribe(
        { query },
        { next: ({ data }) => heard.push(data!['changed']), error: () => undefined, complete: () => undefined },
      );
    const stop = listen();
    await aWhile();
    stop();
    await aWhile();
    await touch('unheard', { clientId: 'ofA' });
    listen();
    await new Promise((done) => setTimeout(done, 200));
    await touch('heard', { clientId: 'ofA' });
    await aWhile();
    expect(heard).toEqual([{ subjectId: 'heard' }]);
    await socket.dispose();
    await http.stop();
  });

  test('without listeners nothing is polled, and changes are forgotten after an hour', async () => {
    await touch('1', { clientId: 'ofA' });
    expect(await portal.statementsOf(aWhile)).toEqual([]);
    const forget = pruning.find(({ name }) => name === 'prune changes')!;
    expect(await forget.run(portal.db)).toBe(0);
    portal.at(new Date(now.getTime() + 3_601_000));
    expect(await forget.run(portal.db)).toBe(1);
    expect(await portal.db.reading(admin).of(ChangeRow).count()).toBe(0);
  });
});
