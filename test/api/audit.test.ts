import type { Actor } from '../../server/kernel/actor';
import { staff, admin, client, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const EVENTS = `query ($filter: AuditFilter, $first: Int! = 25, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id action user { id name email } behind { name } client { id name } partner { id name }
      changes { field before after } actorKind actorRole ip requestId subjectType subjectId credentialId at } } }`;
const ACTIVITY = `query ($clientId: ID!) { clientActivity(clientId: $clientId) {
  totalCount nodes { action actorKind by { name email } behind { name } subjectType subjectId at } } }`;
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe.each(dialects)('%s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.neighbours();
      for (const id of ['Ann', 'Emil', 'Cleo']) await world.user(id);
      await world.partnerMember('Emil', 'A');
      await world.clientMember('Cleo', 'ofA');
    });
    const did = (at: Date, actor: Actor, action: string, clientId: string | null, changes?: [object, object]) => {
      portal.at(at);
      return portal.db.transact(actor, async (work) =>
        work.audit({
          ...{ action, subject: [action.split('.')[0]!, `${action}-${clientId}`], clientId },
          ...(changes && { before: changes[0], after: changes[1] }),
        }),
      );
    };
    const origin = { ip: '203.0.113.7', requestId: 'req_7' };
    const emil = { ...partner('A'), userId: 'Emil', origin } as Actor;
    const asCleo = {
      ...client('ofA'),
      userId: 'Cleo',
      behind: { userId: 'Emil', partnerId: 'A' },
      credentialId: 'ses_1',
    } as Actor;
    await did(now, admin, 'settings.update', null, [{ termDays: 14 }, { termDays: 30 }]);
    await did(later(1), emil, 'client.update', 'ofA', [
      { name: 'Old', city: 'X' },
      { name: 'New', city: 'X' },
    ]);
    await did(later(2), asCleo, 'order.place', 'ofA');
    await did(later(3), { ...staff('SUPPORT'), userId: 'Ann' } as Actor, 'ticket.note', 'ofA');
    await did(later(4), { kind: 'house', name: 'renewals' }, 'commission.earn', 'ofA');
    await did(later(5), { ...partner('B'), userId: 'Bea' } as Actor, 'order.place', 'ofBoth');
  });
  afterAll(() => portal.close());

  const events = async (filter: object = {}, actor: Actor = admin) => {
    const { data, errors } = await portal.ask(actor, EVENTS, { filter });
    expect(errors).toBeUndefined();
    return data.auditEvents.nodes.map(({ action, subjectId }: any) => `${action} ${subjectId.split('-')[1]}`);
  };

  test('a row says who, as whom, what, which record, from where, and what changed', async () => {
    const { data } = await portal.ask(admin, EVENTS, { filter: { action: 'client.update' } });
    expect(data.auditEvents.nodes).toEqual([
      {
        id: expect.stringMatching(/^aud_/),
        action: 'client.update',
        user: { id: 'Emil', name: 'Name of Emil', email: 'emil@people.example' },
        behind: null,
        client: { id: 'ofA', name: 'ofA' },
        partner: { id: 'A', name: 'A' },
        changes: [{ field: 'name', before: 'Old', after: 'New' }],
        ...{ actorKind: 'partner', actorRole: 'PARTNER_OWNER', ip: '203.0.113.7', requestId: 'req_7' },
        ...{ subjectType: 'client', subjectId: 'client.update-ofA', credentialId: null, at: later(1).toISOString() },
      },
    ]);
  });

  test('who impersonates is named beside the one impersonated', async () => {
    const { data } = await portal.ask(admin, EVENTS, { filter: { action: 'order.place', clientId: 'ofA' } });
    expect(data.auditEvents.nodes).toMatchObject([
      { user: { name: 'Name of Cleo' }, behind: { name: 'Name of Emil' }, partner: { id: 'A' }, credentialId: 'ses_1' },
    ]);
  });

  const ALL = [
    ...['order.place ofBoth', 'commission.earn ofA', 'ticket.note ofA', 'order.place ofA', 'client.update ofA'],
    'settings.update null',
  ];

  test.each([
    ['nothing', {}, ALL],
    ['a person, in the own name and a client’s', { userId: 'Emil' }, ['order.place ofA', 'client.update ofA']],
    ['a deed', { action: 'order.place' }, ['order.place ofBoth', 'order.place ofA']],
    ['deeds that begin so', { action: 'ticket.' }, ['ticket.note ofA']],
    ['a client', { clientId: 'ofBoth' }, ['order.place ofBoth']],
    ['a partner', { partnerId: 'A' }, ['order.place ofA', 'client.update ofA']],
    ['a kind of record', { subjectType: 'settings' }, ['settings.update null']],
    ['a record', { subjectId: 'order.place-ofA' }, ['order.place ofA']],
    ['a time', { from: later(2), until: later(4) }, ['ticket.note ofA', 'order.place ofA']],
    ['an address', { q: '113.7' }, ['client.update ofA']],
    ['wildcards, which are letters', { q: '%' }, []],
    ['two things at once', { action: 'order.', partnerId: 'A' }, ['order.place ofA']],
  ])('search by %s', async (_what, filter, expected) => {
    expect(await events(filter)).toEqual(expected);
  });

  test('pages walk through it, the latest first', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: any } = await portal.ask(admin, EVENTS, { first: 4, after });
      expect(data.auditEvents.totalCount).toBe(6);
      seen.push(...data.auditEvents.nodes.map(({ action, subjectId }: any) => `${action} ${subjectId.split('-')[1]}`));
      after = data.auditEvents.pageInfo.hasNextPage ? data.auditEvents.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(ALL);
  });

  test('the number of statements does not depend on the number of rows', async () => {
    const few = await portal.ask(admin, EVENTS, { first: 2 });
    const many = await portal.ask(admin, EVENTS, { first: 25 });
    expect([few.statements.length, many.statements.length]).toEqual([5, 5]);
  });

  test('finance reads it; support, partners and clients do not', async () => {
    expect(await events({}, staff('FINANCE'))).toEqual(ALL);
    for (const actor of [staff('SUPPORT'), partner('A'), client('ofA')])
      expect((await portal.ask(actor, EVENTS)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test.each(['UPDATE audit_events SET action = action', 'DELETE FROM audit_events'])(
    '%s is refused',
    async (statement) => {
      await expect(portal.source.query(statement)).rejects.toThrow(/append-only/);
      expect(await events()).toEqual(ALL);
    },
  );

  test.each([
    ['its client', client('ofA')],
    ['its partner', partner('A')],
    ['staff', staff('SUPPORT')],
  ])(
    '%s is told what happened to an account, and neither notes, commissions, addresses nor values',
    async (_who, actor) => {
      const { data, errors } = await portal.ask(actor, ACTIVITY, { clientId: 'ofA' });
      expect(errors).toBeUndefined();
      expect(data.clientActivity).toMatchObject({
        totalCount: 2,
        nodes: [
          { action: 'order.place', by: { name: 'Name of Cleo' }, behind: { name: 'Name of Emil' } },
          { action: 'client.update', actorKind: 'partner', by: { name: 'Name of Emil' }, behind: null },
        ],
      });
    },
  );

  test('an address is told to colleagues and those who serve the person, and to nobody else', async () => {
    const emails = async (actor: Actor) => {
      const { data } = await portal.ask(actor, ACTIVITY, { clientId: 'ofA' });
      return data.clientActivity.nodes.map(({ by }: any) => by.email);
    };
    expect(await emails(partner('A'))).toEqual(['cleo@people.example', 'emil@people.example']);
    expect(await emails(client('ofA'))).toEqual(['cleo@people.example', null]);
    expect(await emails(admin)).toEqual(['cleo@people.example', 'emil@people.example']);
  });

  test.each([
    ['a neighbour', partner('B')],
    ['another client', client('ofB')],
  ])('%s is told nothing', async (_who, actor) => {
    const { data } = await portal.ask(actor, ACTIVITY, { clientId: 'ofA' });
    expect(data.clientActivity).toEqual({ totalCount: 0, nodes: [] });
  });
});
