import type { Actor } from '../../server/kernel/actor';
import { Partner } from '../../server/modules/partners/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, untouched, type Portal } from '../support/portal';

const ERRORS = 'userErrors { code path values }';
const CREATE = `mutation ($input: PartnerCreateInput!) { partnerCreate(input: $input) {
  partner { id name email country currency language status version members { id } } ${ERRORS} } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $input: PartnerUpdateInput!) {
  partnerUpdate(id: $id, version: $version, input: $input) { partner { name email currency version } ${ERRORS} } }`;
const NEW = { name: ' Web & Co ', email: 'Hello@Web.example', country: 'BG', currency: 'EUR', language: 'bg' };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(
    async () => void (portal = await untouched(portal, () => bootPortal(dialect, (world) => world.neighbours()))),
  );
  afterEach(() => expect(portal.faults).toEqual([]));
  afterAll(() => portal.close());
  const stored = (id: string) => portal.db.reading(admin).of(Partner).get(id);
  const list = async (actor: Actor, filter: object = {}, sort: object | null = null) => {
    const { data } = await portal.ask(
      actor,
      'query ($filter: PartnerFilter, $sort: PartnerSort) { partners(filter: $filter, sort: $sort) { totalCount nodes { id } } }',
      { filter, sort },
    );
    const { nodes, totalCount } = data.partners as { nodes: { id: string }[]; totalCount: number };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };
  const create = async (input: object) => (await portal.ask(admin, CREATE, { input })).data.partnerCreate;

  test('staff lists all, a partner itself', async () => {
    await portal.build((world) => world.partner('Z', { country: 'BG', searchText: 'zeta z@z.example' }));
    expect(await list(staff('FINANCE'))).toEqual(['A', 'B', 'Z']);
    expect(await list(admin, {}, { by: 'NAME', direction: 'DESC' })).toEqual(['Z', 'B', 'A']);
    expect(await list(admin, { country: 'BG' })).toEqual(['Z']);
    expect(await list(admin, { q: 'ZETA' })).toEqual(['Z']);
    expect(await list(admin, { ids: ['A', 'X'], status: 'ACTIVE' })).toEqual(['A']);
    expect(await list(admin, { status: 'SUSPENDED' })).toEqual([]);
    expect(await list(partner('A', 'PARTNER_EMPLOYEE'))).toEqual(['A']);
    expect(await list(partner('A'), { ids: ['B'] })).toEqual([]);
    expect((await portal.ask(partner('A'), '{ partner(id: "B") { id } }')).data.partner).toBeNull();
    expect((await portal.ask(client('ofA'), '{ partners { totalCount } }')).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test('a page with members takes as many statements for one partner as for all', async () => {
    await portal.build(async (world) => {
      for (const id of ['ann', 'bob', 'eve']) await world.user(id);
      for (const id of ['ann', 'bob']) await world.partnerMember(id, 'A');
      await world.partnerMember('eve', 'B');
    });
    const query = 'query ($first: Int!) { partners(first: $first) { nodes { members { role user { name } } } } }';
    const [one, all] = [await portal.ask(admin, query, { first: 1 }), await portal.ask(admin, query, { first: 50 })];
    expect(all.data.partners.nodes.map(({ members }: { members: unknown[] }) => members.length)).toEqual([2, 1]);
    expect([one.statements.length, all.statements.length]).toEqual([3, 3]);
  });

  test('an admin adds a partner', async () => {
    expect(await create(NEW)).toEqual({
      partner: {
        ...{ id: expect.stringMatching(/^par_/), name: 'Web & Co', email: 'hello@web.example', country: 'BG' },
        ...{ currency: 'EUR', language: 'bg', status: 'ACTIVE', version: 1, members: [] },
      },
      userErrors: [],
    });
    expect(await list(admin, { q: 'hello@' })).toHaveLength(1);
    const told = new Map((await portal.audits()).map(({ action, changes }) => [action, changes]));
    expect([...told.keys()].sort()).toEqual(['partner.create', 'programme.join']);
    expect(told.get('partner.create')).toMatchObject({ name: [null, 'Web & Co'] });
  });

  test.each([
    [{ name: ' ' }, 'REQUIRED', 'name'],
    [{ name: 'x'.repeat(256) }, 'TOO_LONG', 'name'],
    [{ email: 'x' }, 'INVALID_EMAIL', 'email'],
    [{ country: 'EU' }, 'UNKNOWN_COUNTRY', 'country'],
    [{ currency: 'eur' }, 'UNKNOWN_CURRENCY', 'currency'],
    [{ language: 'de' }, 'UNKNOWN_LANGUAGE', 'language'],
  ])('%j is refused as %s', async (wrong, code, field) => {
    expect(await create({ ...NEW, ...wrong })).toMatchObject({
      partner: null,
      userErrors: [{ code, path: ['input', field] }],
    });
    const { data } = await portal.ask(admin, UPDATE, { id: 'A', version: 1, input: wrong });
    expect(data.partnerUpdate).toMatchObject({ partner: null, userErrors: [{ code, path: ['input', field] }] });
    expect(await list(admin)).toEqual(['A', 'B']);
    expect(await portal.audits()).toEqual([]);
  });

  test('a change keeps the rest, and a stale one is told what changed', async () => {
    const update = async (version: number, input: object) =>
      (await portal.ask(admin, UPDATE, { id: 'A', version, input })).data.partnerUpdate;
    expect((await update(1, { currency: 'USD' })).partner).toEqual({
      ...{ name: 'A', email: 'a@partner.example', currency: 'USD', version: 2 },
    });
    expect((await update(1, { name: 'Alpha' })).userErrors).toMatchObject([
      { code: 'STALE', values: { fields: 'currency', currency: 'USD', version: 2 } },
    ]);
    expect((await update(2, { name: 'Alpha' })).partner).toMatchObject({ name: 'Alpha', currency: 'USD', version: 3 });
    expect(await list(admin, { q: 'alpha' })).toEqual(['A']);
    expect(
      (await portal.ask(admin, UPDATE, { id: 'X', version: 1, input: {} })).data.partnerUpdate.userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('a partner is suspended and reinstated, once however often one asks; its clients stay its own', async () => {
    const turn = async (verb: string) =>
      (await portal.ask(admin, `mutation { ${verb}(id: "A") { partner { status version } ${ERRORS} } }`)).data[verb]
        .partner;
    expect(await turn('partnerSuspend')).toEqual({ status: 'SUSPENDED', version: 2 });
    expect(await turn('partnerSuspend')).toEqual({ status: 'SUSPENDED', version: 2 });
    expect((await stored('B')).status).toBe('ACTIVE');
    expect(await turn('partnerReinstate')).toEqual({ status: 'ACTIVE', version: 3 });
    expect((await portal.audits()).map(({ action }) => action).sort()).toEqual([
      'partner.reinstate',
      'partner.suspend',
    ]);
    expect((await portal.ask(partner('A'), '{ clients { totalCount } }')).data.clients.totalCount).toBe(2);
  });

  test.each([
    ['support', staff('SUPPORT')],
    ['finance', staff('FINANCE')],
    ['its owner', partner('A')],
    ['an app', app('A', 'partners:write')],
  ])('%s changes nothing', async (_who, actor) => {
    const answers = [
      await portal.ask(actor, CREATE, { input: NEW }),
      await portal.ask(actor, UPDATE, { id: 'A', version: 1, input: { name: 'x' } }),
      await portal.ask(actor, 'mutation { partnerSuspend(id: "B") { partner { id } } }'),
    ];
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(3).fill('FORBIDDEN'));
    expect(await list(admin, { status: 'ACTIVE' })).toEqual(['A', 'B']);
    expect(await stored('A')).toMatchObject({ name: 'A', version: 1 });
  });
});
