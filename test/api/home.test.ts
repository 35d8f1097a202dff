import { RelationshipKind } from '../../server/modules/relationships/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { credited, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { eur, now } from '../support/world';

const PARTNER = `{ home { today partner { clients ordersPending ticketsWaiting invoicesOverdue
  earnedThisMonth { amount currency } revenueThisMonth { amount currency }
  months(last: 3) { month currency revenue { amount } earned { amount } }
  oldestWaiting { subject } oldestOverdue { id total { amount } } partner { id tier { name } } } } }`;
const MONEY = `{ home { money { invoicesOpen invoicesOverdue commissionsHeld overdue { amount currency }
  oldestOverdue { id } revenueThisMonth { amount currency } revenueLastMonth { amount currency }
  earnedThisMonth { amount currency } pending { amount currency } available { amount }
  months(last: 2) { month currency revenue { amount } } } } }`;
const OPERATIONS = `{ home { operations { ordersPending ticketsWaiting ticketsMine ticketsUnassigned oldestWaiting { subject } } } }`;
const CLIENT = `{ home { client { services addons domains invoicesOpen invoicesOverdue ticketsAnswered
  billing { currency openInvoices } nextDue { total { amount } } nextRenewals { name } answered { subject } } } }`;
const PARTS =
  '{ home { today operations { ordersPending } money { invoicesOpen } partner { clients } client { services } } }';

const day = (count: number) => new Date(now.getTime() + count * 86_400_000);

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q']) await world.partner(id);
      await servedBy(world, 'P', 3);
      await servedBy(world, 'Q', 3);
      await world.client('lonely');
      await world.relationship('Q', 'P0', { id: 'Q-helps-P0', kind: RelationshipKind.SERVICING });
      await world.department('support');
    });
    portal.at(day(-30));
    await portal.build(async (world) => {
      await world.invoice('P1', [eur(10_000)]);
      await world.invoice('lonely', [eur(5_000)]);
    });
    await paid(portal, 'P0', [['shared-hosting', 3_000]]);
    portal.at(now);
    const invoice = await paid(portal, 'P0', [['shared-hosting', 20_000]]);
    await credited(portal, invoice, [5_000]);
    await paid(portal, 'lonely', [['shared-hosting', 7_000]]);
    await paid(portal, 'Q1', [['domains-ssl', 1_000]], { currency: 'JPY' });
    const open = `mutation ($input: TicketOpenInput!, $key: String!) { ticketOpen(input: $input, idempotencyKey: $key) {
      userErrors { code message } ticket { id } } }`;
    for (const [actor, subject] of [
      [client('P0'), 'Slow site'],
      [client('lonely'), 'An invoice'],
    ] as const) {
      // prettier-ignore
      const input = { departmentId: 'support', subject, body: 'Please help.', priority: 'MEDIUM' };
      const { data, errors } = await portal.ask(actor, open, { input, key: subject });
      expect([errors, data?.ticketOpen.userErrors]).toEqual([undefined, []]);
    }
  });
  afterAll(() => portal.close());

  const ask = async (actor: Parameters<Portal['ask']>[0], query: string) => {
    const { data, errors } = await portal.ask(actor, query);
    expect(errors).toBeUndefined();
    return data.home;
  };

  test.each([
    ['an admin', admin, ['operations', 'money']],
    ['support', staff('SUPPORT'), ['operations']],
    ['finance', staff('FINANCE'), ['money']],
    ['a partner', partner('P'), ['partner']],
    ['a partner’s employee', partner('P', 'PARTNER_EMPLOYEE'), ['partner']],
    ['an app with the scope', app('P', 'reports:read'), ['partner']],
    ['a client', client('P0'), ['client']],
    ['a client’s member', client('P0', 'CLIENT_MEMBER'), ['client']],
  ])('%s is shown its parts, and no others', async (_who, actor, parts) => {
    const home = await ask(actor, PARTS);
    expect(Object.keys(home).filter((part) => part !== 'today' && home[part] !== null)).toEqual(parts);
    expect(home.today).toBe('2026-03-08');
  });

  test('a partner sees what waits among its clients, its month and its tier', async () => {
    expect((await ask(partner('P'), PARTNER)).partner).toEqual({
      ...{ clients: 3, ordersPending: 0, ticketsWaiting: 1, invoicesOverdue: 1 },
      earnedThisMonth: [{ amount: '15.00', currency: 'EUR' }],
      revenueThisMonth: [{ amount: '150.00', currency: 'EUR' }],
      months: [
        { month: '2026-02', currency: 'EUR', revenue: { amount: '30.00' }, earned: { amount: '3.00' } },
        { month: '2026-03', currency: 'EUR', revenue: { amount: '150.00' }, earned: { amount: '15.00' } },
      ],
      oldestWaiting: [{ subject: 'Slow site' }],
      oldestOverdue: [{ id: expect.any(String), total: { amount: '119.00' } }],
      partner: { id: 'P', tier: { name: 'Bronze' } },
    });
  });

  test('the neighbour sees its own, and of a client that both serve the inquiries but not the money', async () => {
    expect((await ask(partner('Q'), PARTNER)).partner).toMatchObject({
      ...{
        clients: 4,
        ticketsWaiting: 1,
        invoicesOverdue: 0,
        oldestOverdue: [],
        oldestWaiting: [{ subject: 'Slow site' }],
      },
      earnedThisMonth: [{ amount: '100', currency: 'JPY' }],
      months: [{ month: '2026-03', currency: 'JPY', revenue: { amount: '1000' }, earned: { amount: '100' } }],
    });
    expect((await ask(partner('R'), PARTNER)).partner).toMatchObject({
      ...{ clients: 0, ordersPending: 0, ticketsWaiting: 0, invoicesOverdue: 0, months: [] },
      partner: { id: 'R', tier: { name: null } },
    });
  });

  test('finance sees what is overdue and what the month brought, clients without a partner included', async () => {
    expect((await ask(staff('FINANCE'), MONEY)).money).toEqual({
      ...{ invoicesOpen: 2, invoicesOverdue: 2, commissionsHeld: 0 },
      overdue: [{ amount: '178.50', currency: 'EUR' }],
      oldestOverdue: [{ id: expect.any(String) }, { id: expect.any(String) }],
      revenueThisMonth: [{ amount: '220.00', currency: 'EUR' }, { amount: '1000', currency: 'JPY' }], // prettier-ignore
      revenueLastMonth: [{ amount: '30.00', currency: 'EUR' }],
      earnedThisMonth: [{ amount: '15.00', currency: 'EUR' }, { amount: '100', currency: 'JPY' }], // prettier-ignore
      pending: [{ amount: '18.00', currency: 'EUR' }, { amount: '100', currency: 'JPY' }], // prettier-ignore
      available: [{ amount: '0.00' }, { amount: '0' }],
      months: [
        { month: '2026-02', currency: 'EUR', revenue: { amount: '30.00' } },
        { month: '2026-03', currency: 'EUR', revenue: { amount: '220.00' } },
        { month: '2026-03', currency: 'JPY', revenue: { amount: '1000' } },
      ],
    });
  });

  test('support sees the queue, the longest waiting first', async () => {
    const { operations } = await ask(staff('SUPPORT'), OPERATIONS);
    expect(operations).toMatchObject({ ordersPending: 0, ticketsWaiting: 2, ticketsMine: 0, ticketsUnassigned: 2 });
    expect(operations.oldestWaiting.map(({ subject }: any) => subject).sort()).toEqual(['An invoice', 'Slow site']);
  });

  test('a client sees what is to pay and what runs, of its own account', async () => {
    expect((await ask(client('P1'), CLIENT)).client).toMatchObject({
      ...{ services: 1, addons: 0, domains: 0, invoicesOpen: 1, invoicesOverdue: 1, ticketsAnswered: 0 },
      ...{ nextDue: [{ total: { amount: '119.00' } }], answered: [], billing: [{ currency: 'EUR', openInvoices: 1 }] },
    });
    expect((await ask(client('P0'), CLIENT)).client).toMatchObject({ invoicesOpen: 0, nextDue: [] });
  });

  test('the partner’s page takes a fixed number of statements, each in its scope', async () => {
    const { statements } = await portal.ask(partner('P'), PARTNER);
    const tenant = statements.filter((sql) => !/ FROM (settings t|programmes p) /.test(sql));
    expect(tenant).toHaveLength(5);
    expect(tenant.filter((sql) => !/partnerId = \?|t\.id = \?/.test(sql))).toEqual([]);
  });
});
