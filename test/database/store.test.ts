import { Client } from '../../server/modules/clients/entity';
import { Partner } from '../../server/modules/partners/entity';
import { Relationship } from '../../server/modules/relationships/entity';
import { NotFound, Refusal } from '../../server/kernel/refusal';
import type { Work } from '../../server/platform/db/work';
import { containing, within } from '../../server/platform/db/where';
import { admin, client, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

describe.each(dialects)('%s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => void (portal = await bootPortal(dialect, (world) => world.neighbours())));
  afterAll(() => portal.close());
  const names = async (actor = admin, where = {}) =>
    (
      await portal.db
        .reading(actor)
        .of(Client)
        .list({ where: [where] })
    ).map(({ id }) => id);

  test('instants, flags and values come back exactly, as entities', async () => {
    const found = await portal.db.reading(admin).of(Client).get('ofA');
    expect(found).toBeInstanceOf(Client);
    expect(found).toMatchObject({ createdAt: now, additional: {}, deletedAt: null, version: 1 });
  });

  test.each([
    ['staff', admin, ['ofA', 'ofB', 'ofBoth', 'ofNobody', 'onceOfA']],
    ['partner A', partner('A'), ['ofA', 'ofBoth']],
    ['partner B', partner('B'), ['ofB', 'ofBoth']],
    ['a client', client('ofBoth'), ['ofBoth']],
    ['a partner without clients', partner('C'), []],
  ])('%s sees exactly its clients', async (_who, actor, expected) => {
    expect(await names(actor)).toEqual(expected);
    expect(await portal.db.reading(actor).of(Client).count()).toBe(expected.length);
  });

  test('an OR in a condition cannot widen the scope, nor can a subquery', async () => {
    expect(await names(partner('A'), [{ id: 'ofB' }, { version: 1 }])).toEqual(['ofA', 'ofBoth']);
    expect(await names(partner('A'), { id: within(Relationship, 'clientId', { partnerId: 'B' }) })).toEqual([]);
    expect(await names(admin, { id: within(Relationship, 'clientId', { partnerId: 'B' }) })).toEqual(['ofB', 'ofBoth']);
  });

  test('wildcards in a search are letters', async () => {
    expect(await names(admin, { searchText: containing('%') })).toEqual([]);
    expect(await names(admin, { searchText: containing('both') })).toEqual(['ofBoth']);
  });

  test('an undefined condition is a mistake, not everything', async () => {
    await expect(names(admin, { id: undefined })).rejects.toThrow('clients.id is undefined');
  });

  test('the first of each parent take one statement', async () => {
    const rows = portal.db.reading(admin).of(Relationship);
    const statements = await portal.statementsOf(async () => {
      const found = await rows.firstOfEach('clientId', ['ofA', 'ofBoth'], 1);
      expect(found.map(({ id }) => id).sort()).toEqual(['A-ofA', 'B-ofBoth']);
    });
    expect(statements).toHaveLength(1);
  });

  test('a stale version changes nothing', async () => {
    const rename = (name: string, version: number) =>
      portal.db.transact(partner('A'), (work) => work.of(Client).update('ofA', { name }, version));
    await rename('first', 1);
    await expect(rename('second', 1)).rejects.toThrow(Refusal);
    expect(await portal.db.reading(admin).of(Client).get('ofA')).toMatchObject({ name: 'first', version: 2 });
  });

  test('what is kept for its owner it cannot write; what is a neighbour’s it cannot touch', async () => {
    const as = (job: Parameters<typeof portal.db.transact>[1]) => portal.db.transact(partner('A'), job);
    await expect(as((work) => work.of(Partner).update('A', { name: 'x' }))).rejects.toThrow(NotFound);
    await expect(as((work) => work.of(Client).update('ofB', { name: 'x' }))).rejects.toThrow(NotFound);
    await expect(as((work) => work.of(Relationship).update('A-onceOfA', { endedAt: null }))).rejects.toThrow(NotFound);
    expect(await portal.db.reading(admin).of(Client).get('ofB')).toMatchObject({ name: 'ofB' });
  });

  test('one failure leaves its neighbours alone, and numbers stay gapless', async () => {
    const take = (fails: boolean) =>
      portal.db.transact(admin, async (work) => {
        const number = await work.next('TEST-2026');
        if (fails) throw new Error('no');
        return number;
      });
    const results = await Promise.allSettled([take(false), take(true), take(false)]);
    expect(
      results
        .map((each) => (each.status === 'fulfilled' ? each.value : null))
        .filter(Boolean)
        .sort(),
    ).toEqual([1, 2]);
  });

  test('messages, changes and the audit leave with the commit or not at all', async () => {
    const act = (fails: boolean) =>
      portal.db.transact(admin, async (work) => {
        work.emit('greeting', { fails });
        work.audit({
          action: 'client.greet',
          subject: ['Client', 'ofA'],
          before: { a: 1, b: 2 },
          after: { a: 1, b: 3 },
        });
        if (fails) throw new Error('no');
      });
    await expect(act(true)).rejects.toThrow('no');
    await act(false);
    expect(await portal.outbox()).toMatchObject([{ type: 'greeting', payload: { fails: false }, dueAt: now }]);
    expect(await portal.audits()).toMatchObject([
      { action: 'client.greet', changes: { b: [2, 3] }, userId: 'usr_ADMIN' },
    ]);
    await expect(portal.source.query(`UPDATE audit_events SET action = 'x'`)).rejects.toThrow(/append-only/);
  });

  test('what is entered later happens as of then, in silence, and the audit says when it was entered', async () => {
    const before = [await portal.outbox(), await portal.audits()].map(({ length }) => length);
    const at = new Date('2020-02-29T12:00:00.000Z');
    const act = async (work: Work) => {
      work.emit('greeting', {});
      work.audit({ action: 'client.greet', subject: ['Client', 'ofB'] });
      return work.now;
    };
    expect(await portal.db.transact(admin, act, { at, silent: true })).toEqual(at);
    expect(await portal.outbox()).toHaveLength(before[0]!);
    const audits = await portal.audits();
    expect(audits).toHaveLength(before[1]! + 1);
    expect(audits.find(({ subjectId }) => subjectId === 'ofB')).toMatchObject({ at: now });
  });

  test('the schema builder finds nothing to do', async () => {
    const { upQueries } = await portal.source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('a list is asked for over the API', async () => {
    const page = `query ($after: String) { clients(first: 1, after: $after, sort: { by: NAME, direction: ASC }) {
      totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const first = await portal.ask(partner('B'), page);
    expect(first.data.clients).toMatchObject({
      totalCount: 2,
      nodes: [{ id: 'ofB' }],
      pageInfo: { hasNextPage: true },
    });
    const second = await portal.ask(partner('B'), page, { after: first.data.clients.pageInfo.endCursor });
    expect(second.data.clients).toMatchObject({ nodes: [{ id: 'ofBoth' }], pageInfo: { hasNextPage: false } });
    expect((await portal.ask(null, page)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(portal.faults).toEqual([]);
  });
});
