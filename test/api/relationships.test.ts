import { house, type Actor } from '../../server/kernel/actor';
import { Relationship } from '../../server/modules/relationships/entity';
import { attributedPartnerOf, partnersServing } from '../../server/modules/relationships/service';
import { PartnerStatus } from '../../server/modules/partners/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { now } from '../support/world';

const ERRORS = 'userErrors { code path values }';
const START = `mutation ($input: RelationshipInput!) { relationshipStart(input: $input) {
  relationship { id kind source endedAt partnerName client { id } } ${ERRORS} } }`;
const END = `mutation ($id: ID!) { relationshipEnd(id: $id) {
  relationship { id endedAt partnerName partner { id } client { id } } ${ERRORS} } }`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(
    async () => void (portal = await untouched(portal, () => bootPortal(dialect, (world) => world.neighbours()))),
  );
  afterEach(() => expect(portal.faults).toEqual([]));
  afterAll(() => portal.close());
  const start = async (partnerId: string, clientId: string, kind: string, actor: Actor = staff('SUPPORT')) =>
    (await portal.ask(actor, START, { input: { partnerId, clientId, kind } })).data?.relationshipStart;
  const end = async (actor: Actor, id: string) => (await portal.ask(actor, END, { id })).data?.relationshipEnd;
  const lasting = async (clientId: string) => {
    const where = [{ clientId, endedAt: null }];
    return (await portal.db.reading(admin).of(Relationship).list({ where }))
      .map((each) => `${each.partnerId} ${each.kind}`)
      .sort();
  };
  const sees = async (actor: Actor, id: string) =>
    (await portal.ask(actor, 'query ($id: ID!) { client(id: $id) { id } }', { id })).data.client !== null;

  test('staff gives a partner a standing, and with it the client’s rows', async () => {
    expect(await sees(partner('B'), 'ofA')).toBe(false);
    expect(await start('B', 'ofA', 'SERVICING')).toEqual({
      relationship: {
        ...{ id: expect.stringMatching(/^rel_/), kind: 'SERVICING', source: 'STAFF', endedAt: null, partnerName: 'B' },
        client: { id: 'ofA' },
      },
      userErrors: [],
    });
    expect(await sees(partner('B'), 'ofA')).toBe(true);
    expect(await lasting('ofA')).toEqual(['A ATTRIBUTED', 'B SERVICING']);
    expect(await portal.audits()).toMatchObject([
      { action: 'relationship.start', clientId: 'ofA', partnerId: 'B', userId: 'usr_SUPPORT' },
    ]);
  });

  test('having the standing already changes nothing', async () => {
    expect((await start('A', 'ofA', 'ATTRIBUTED')).relationship.id).toBe('A-ofA');
    expect(await portal.audits()).toEqual([]);
  });

  test.each([
    ['another partner brought the client', 'B', 'ofA', 'ATTRIBUTED', 'ALREADY_ATTRIBUTED'],
    ['there is no such partner', 'X', 'ofA', 'SERVICING', 'NOT_FOUND'],
    ['there is no such client', 'A', 'none', 'SERVICING', 'NOT_FOUND'],
  ])('is refused when %s', async (_when, partnerId, clientId, kind, code) => {
    const before = await lasting('ofA');
    expect(await start(partnerId, clientId, kind)).toMatchObject({ relationship: null, userErrors: [{ code }] });
    expect(await lasting('ofA')).toEqual(before);
    expect(await portal.audits()).toEqual([]);
  });

  test('a suspended partner gets no new client, a closed client no new partner', async () => {
    await portal.build((world) => world.partner('S', { status: PartnerStatus.SUSPENDED }));
    expect((await start('S', 'ofNobody', 'SERVICING')).userErrors).toMatchObject([{ code: 'PARTNER_SUSPENDED' }]);
    await portal.ask(admin, 'mutation { clientDelete(id: "ofNobody", name: "ofNobody") { deletedId } }');
    expect((await start('A', 'ofNobody', 'SERVICING')).userErrors).toMatchObject([{ code: 'CLIENT_CLOSED' }]);
    expect(await lasting('ofNobody')).toEqual([]);
  });

  test('of two partners attributed at the same instant one gets the client', async () => {
    const both = await Promise.all(['A', 'B'].map((id) => start(id, 'ofNobody', 'ATTRIBUTED')));
    expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'fine').sort()).toEqual(['ALREADY_ATTRIBUTED', 'fine']);
    expect(await lasting('ofNobody')).toHaveLength(1);
  });

  test.each([
    ['staff', staff('SUPPORT'), { partner: { id: 'A' }, client: { id: 'ofBoth' } }],
    ['the partner itself', partner('A'), { partner: { id: 'A' }, client: null }],
    ['the client’s owner', client('ofBoth'), { partner: null, client: { id: 'ofBoth' } }],
  ])('%s ends it; the partner sees the client no more, others do', async (_who, actor, seen) => {
    expect(await end(actor, 'A-ofBoth')).toEqual({
      relationship: { id: 'A-ofBoth', endedAt: now.toISOString(), partnerName: 'A', ...seen },
      userErrors: [],
    });
    expect(await lasting('ofBoth')).toEqual(['B SERVICING']);
    expect([await sees(partner('A'), 'ofBoth'), await sees(partner('B'), 'ofBoth')]).toEqual([false, true]);
    expect(await portal.audits()).toMatchObject([
      {
        ...{ action: 'relationship.end', partnerId: 'A', clientId: 'ofBoth', actorKind: actor.kind },
        changes: { endedAt: [null, now.toISOString()] },
      },
    ]);
    expect((await end(admin, 'A-ofBoth')).userErrors).toMatchObject([{ code: 'RELATIONSHIP_ENDED' }]);
  });

  test.each([
    ['a neighbour partner', partner('B'), 'A-ofBoth'],
    ['another client', client('ofA'), 'A-ofBoth'],
  ])('for %s it does not exist', async (_who, actor, id) => {
    expect(await end(actor, id)).toMatchObject({ relationship: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await lasting('ofBoth')).toEqual(['A ATTRIBUTED', 'B SERVICING']);
    expect(await portal.audits()).toEqual([]);
  });

  const impersonating = { ...client('ofBoth'), behind: { userId: 'usr_B', partnerId: 'B' } } as Actor;
  test.each([
    ['an employee', partner('A', 'PARTNER_EMPLOYEE')],
    ['a client’s member', client('ofBoth', 'CLIENT_MEMBER')],
    ['finance', staff('FINANCE')],
    ['an app', app('A', 'relationships:write')],
    ['a rival that acts from the client’s account', impersonating],
  ])('%s ends none', async (_who, actor) => {
    expect((await portal.ask(actor, END, { id: 'A-ofBoth' })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(await lasting('ofBoth')).toEqual(['A ATTRIBUTED', 'B SERVICING']);
  });

  test.each([
    ['a partner', partner('A')],
    ['a client', client('ofA')],
    ['finance', staff('FINANCE')],
  ])('%s starts none', async (_who, actor) => {
    const { errors } = await portal.ask(actor, START, {
      input: { partnerId: 'A', clientId: 'ofNobody', kind: 'SERVICING' },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await lasting('ofNobody')).toEqual([]);
  });

  test('who serves a client: all for staff and the client, its own for a partner', async () => {
    const told = async (actor: Actor, active?: boolean) => {
      const { data } = await portal.ask(
        actor,
        'query ($active: Boolean) { clients { nodes { id relationships(active: $active) { partnerName } } } }',
        { active },
      );
      const nodes = data.clients.nodes as { id: string; relationships: { partnerName: string }[] }[];
      return Object.fromEntries(
        nodes.map(({ id, relationships }) => [id, relationships.map((each) => each.partnerName).sort()]),
      );
    };
    expect(await told(admin)).toEqual({ ofA: ['A'], ofB: ['B'], ofBoth: ['A', 'B'], onceOfA: ['A'], ofNobody: [] });
    expect(await told(admin, true)).toMatchObject({ ofBoth: ['A', 'B'], onceOfA: [] });
    expect(await told(admin, false)).toMatchObject({ ofBoth: [], onceOfA: ['A'] });
    expect(await told(partner('B'))).toEqual({ ofB: ['B'], ofBoth: ['B'] });
    expect(await told(client('ofBoth', 'CLIENT_MEMBER'))).toEqual({ ofBoth: ['A', 'B'] });
  });

  test('the partner that earns is the one attributed today', async () => {
    const reading = portal.db.reading(house('test'));
    const earning = async (id: string) => (await attributedPartnerOf(reading, id))?.id ?? null;
    expect([
      await earning('ofA'),
      await earning('ofBoth'),
      await earning('onceOfA'),
      await earning('ofNobody'),
    ]).toEqual([...['A', 'A', null, null]]);
    expect((await partnersServing(reading, 'ofBoth')).map(({ id }) => id)).toEqual(['A', 'B']);
    expect((await partnersServing(portal.db.reading(partner('B')), 'ofBoth')).map(({ id }) => id)).toEqual(['B']);
  });
});
