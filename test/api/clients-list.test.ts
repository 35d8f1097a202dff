import type { Actor } from '../../server/kernel/actor';
import { ClientStatus } from '../../server/modules/clients/entity';
import { ClientKind, FieldKind } from '../../server/modules/clients/rules';
import { CustomField } from '../../server/modules/clients/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { bootPortal, type Portal } from '../support/portal';
import { hoursAgo, now } from '../support/world';

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(
    async () =>
      void (portal = await bootPortal(dialect, async (world) => {
        await world.neighbours();
        await world.category('hosting');
        await world.product('web');
        await world.subscription('running', 'ofA');
        await world.subscription('leaving', 'ofBoth', { status: 'CANCEL_AT_PERIOD_END' });
        await world.subscription('resting', 'ofB', { status: 'SUSPENDED' });
        await world.subscription('name', 'ofNobody', { kind: 'DOMAIN' });
        await world.user('ann');
        await world.clientMember('ann', 'ofA');
        await world.client('person', {
          ...{ kind: ClientKind.PERSON, country: 'BG', currency: 'USD', createdAt: hoursAgo(48), name: '=cmd()' },
          ...{ searchText: 'ада бг@client.example 77%', additional: { hobby: '@chess' } },
        });
        await world.client('closed', { status: ClientStatus.CLOSED, deletedAt: now });
        await world.work.of(CustomField).insert({
          ...{ id: 'hobby', label: 'Hobby', kind: FieldKind.TEXT, choices: [], required: false, helpText: '' },
          ...{ position: 0, active: true, createdAt: now, version: 1 },
        });
      })),
  );
  afterAll(() => portal.close());

  const list = async (actor: Actor, filter: object = {}, sort: object | null = null) => {
    const { data, errors } = await portal.ask(
      actor,
      `query ($filter: ClientFilter, $sort: ClientSort) {
        clients(first: 100, filter: $filter, sort: $sort) { totalCount nodes { id } } }`,
      { filter, sort },
    );
    expect(errors).toBeUndefined();
    const { nodes, totalCount } = data.clients as { nodes: { id: string }[]; totalCount: number };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id);
  };
  const sorted = async (actor: Actor, filter: object) => (await list(actor, filter)).sort();

  test.each([
    ['ids', { ids: ['ofB', 'nobody'] }, ['ofB']],
    ['a word in any case', { q: ' OFBOTH ' }, ['ofBoth']],
    ['letters that are not Latin', { q: 'АДА' }, ['person']],
    ['a wildcard taken as it is', { q: '%' }, ['person']],
    ['status', { status: 'CLOSED' }, ['closed']],
    ['kind', { kind: 'PERSON' }, ['person']],
    ['country', { country: 'BG' }, ['person']],
    ['currency', { currency: 'USD' }, ['person']],
    ['a partner', { partnerId: 'B' }, ['ofB', 'ofBoth']],
    ['a partner that attributes', { partnerId: 'B', attributed: true }, ['ofB']],
    ['attribution', { attributed: true }, ['ofA', 'ofB', 'ofBoth']],
    ['no attribution', { attributed: false, status: 'ACTIVE' }, ['ofNobody', 'onceOfA', 'person']],
    ['a running service', { hasActiveService: true }, ['ofA', 'ofBoth']],
    ['no running service', { hasActiveService: false }, ['closed', 'ofB', 'ofNobody', 'onceOfA', 'person']],
    ['its first day', { createdBefore: hoursAgo(1) }, ['person']],
    ['a later day', { createdFrom: now, status: 'ACTIVE' }, ['ofA', 'ofB', 'ofBoth', 'ofNobody', 'onceOfA']],
    ['all of several', { q: 'of', country: 'DE', attributed: true, partnerId: 'A' }, ['ofA', 'ofBoth']],
  ])('staff filters by %s', async (_what, filter, expected) => {
    expect(await sorted(staff('FINANCE'), filter)).toEqual(expected);
  });

  test.each([
    ['everything', {}, ['ofA', 'ofBoth']],
    ['another’s clients by id', { ids: ['ofA', 'ofB', 'onceOfA'] }, ['ofA']],
    ['another’s clients by partner', { partnerId: 'B' }, []],
    ['itself', { partnerId: 'A' }, ['ofA', 'ofBoth']],
    ['what it brought', { attributed: true }, ['ofA', 'ofBoth']],
    ['what it did not bring', { attributed: false }, []],
    ['running services', { hasActiveService: true }, ['ofA', 'ofBoth']],
  ])('partner A asks for %s', async (_what, filter, expected) => {
    expect(await sorted(partner('A'), filter)).toEqual(expected);
  });

  test('the neighbour does not learn that another brought the client they share', async () => {
    expect(await sorted(partner('B'), { attributed: true })).toEqual(['ofB']);
    expect(await sorted(partner('B'), { attributed: false })).toEqual(['ofBoth']);
    expect(await sorted(partner('B'), { partnerId: 'A' })).toEqual([]);
  });

  test('a client sees itself, and an app what its scope opens', async () => {
    expect(await list(client('ofBoth', 'CLIENT_MEMBER'))).toEqual(['ofBoth']);
    expect((await list(app('B', 'clients:read'))).sort()).toEqual(['ofB', 'ofBoth']);
    const { errors } = await portal.ask(app('B', 'orders:read'), '{ clients { nodes { id } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test('a list is sorted by what is asked for, both ways', async () => {
    const active = { status: 'ACTIVE', country: 'DE' };
    const byNumber = ['ofA', 'ofB', 'ofBoth', 'onceOfA', 'ofNobody'];
    expect(await list(admin, active, { by: 'NUMBER', direction: 'ASC' })).toEqual(byNumber);
    expect(await list(admin, active, { by: 'NUMBER', direction: 'DESC' })).toEqual([...byNumber].reverse());
    expect(await list(admin, active, { by: 'NAME', direction: 'ASC' })).toEqual([...byNumber].sort());
    expect((await list(admin, {}, { by: 'CREATED_AT', direction: 'ASC' }))[0]).toBe('person');
  });

  test('a page with fields, people and relationships takes as many statements for one row as for seven', async () => {
    const query = `query ($first: Int!) { clients(first: $first, sort: { by: NUMBER, direction: ASC }) { nodes {
      id additional { value field { label } } members { id user { name email } }
      relationships(active: true) { kind partnerName partner { id } } } } }`;
    const one = await portal.ask(admin, query, { first: 1 });
    const all = await portal.ask(admin, query, { first: 100 });
    expect([one.errors, all.errors]).toEqual([undefined, undefined]);
    expect([one.data.clients.nodes.length, all.data.clients.nodes.length]).toEqual([1, 7]);
    expect([one.statements.length, all.statements.length]).toEqual([7, 7]);
    expect(one.data.clients.nodes).toEqual([
      {
        ...{ id: 'ofA', additional: [{ value: null, field: { label: 'Hobby' } }] },
        members: [{ id: 'cme_ann_ofA', user: { name: 'Name of ann', email: 'ann@people.example' } }],
        relationships: [{ kind: 'ATTRIBUTED', partnerName: 'A', partner: { id: 'A' } }],
      },
    ]);
  });

  describe('the file', () => {
    const lines = async (actor: Actor, filter?: object) => {
      const query = filter ? `?filter=${encodeURIComponent(JSON.stringify(filter))}` : '';
      const { text, headers } = await download(portal, actor, `/export/clients.csv${query}`);
      expect(headers).toEqual({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="clients.csv"',
        'cache-control': 'no-store',
      });
      expect(text.startsWith('\uFEFFNumber,Name,')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      return text.slice(1).trimEnd().split('\r\n').slice(1);
    };
    const names = async (actor: Actor, filter?: object) =>
      (await lines(actor, filter)).map((line) => line.split(',')[1]!).sort();

    test('holds everything the filter matches, and nothing of a neighbour', async () => {
      expect(await names(partner('A'))).toEqual(['ofA', 'ofBoth']);
      expect(await names(partner('B'), { ids: ['ofA', 'ofB'], status: 'ACTIVE' })).toEqual(['ofB']);
      expect(await names(client('ofB'))).toEqual(['ofB']);
      expect(await names(admin, { createdFrom: now.toISOString(), attributed: false })).toEqual([
        ...['closed', 'ofNobody', 'onceOfA'],
      ]);
      expect(await names(admin, { ids: [] })).toEqual([]);
    });

    test('shows the additional fields, and disarms what a spreadsheet would run', async () => {
      const [line] = await lines(admin, { kind: 'PERSON' });
      expect(line).toContain(`,'=cmd(),PERSON,`);
      expect(line!.endsWith(`,ACTIVE,${hoursAgo(48).toISOString()},'@chess`)).toBe(true);
    });

    test('is walked a page at a time, and no row is lost or repeated at a page’s end', async () => {
      const crowd = await bootPortal(dialect, async (world) => {
        for (let nth = 0; nth < 1001; nth++) await world.client(`c${String(nth).padStart(4, '0')}`);
      });
      const { text, chunks } = await download(crowd, admin, '/export/clients.csv');
      const found = text.slice(1).trimEnd().split('\r\n').slice(1);
      await crowd.close();
      expect(found.map((line) => line.split(',')[1])).toEqual(
        Array.from({ length: 1001 }, (_, nth) => `c${String(nth).padStart(4, '0')}`),
      );
      expect(chunks).toHaveLength(3);
    });

    test.each([
      ['a filter that is not JSON', '?filter={', 'BAD_USER_INPUT'],
      ['a condition there is not', '?filter={"secret":1}', 'BAD_USER_INPUT'],
      ['a status there is not', '?filter={"status":"LOST"}', 'BAD_USER_INPUT'],
    ])('is refused for %s', async (_what, query, code) => {
      await expect(download(portal, admin, `/export/clients.csv${query}`)).rejects.toMatchObject({ code });
    });

    test('is for those who may read clients', async () => {
      await expect(download(portal, null, '/export/clients.csv')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      const other = download(portal, app('A', 'orders:read'), '/export/clients.csv');
      await expect(other).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });
});
