import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { credited, paid, servedBy } from '../support/earning';
import { duties } from '../../server/modules/commissions/jobs';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const ENTRIES = `query ($filter: LedgerFilter) { ledgerEntries(filter: $filter) { totalCount nodes {
  kind reference effectiveAt partner { id } postings { account amount { amount currency } commissionId } } } }`;
const BALANCES = `query ($id: ID!) { partner(id: $id) { balances {
  currency pending { amount } available { amount } inTransit { amount } paid { amount } } } }`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let invoice = '';
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q']) await world.partner(id);
      await servedBy(world, 'P', 3);
      await servedBy(world, 'Q', 3);
    });
    invoice = await paid(portal, 'P0', [['shared-hosting', 10_000], ['domains-ssl', 2_500]]); // prettier-ignore
    portal.at(new Date(now.getTime() + 30 * 86_400_000));
    await duties[0]!.run(portal.db);
    await credited(portal, invoice, [1_000, null]);
    await paid(portal, 'P1', [['shared-hosting', 2_000]]);
    await paid(portal, 'P1', [['shared-hosting', 2_000]], { currency: 'JPY' });
    await paid(portal, 'Q0', [['shared-hosting', 700]]);
  });
  afterAll(() => portal.close());

  const entries = async (actor: Parameters<Portal['ask']>[0], filter: object = {}) =>
    (await portal.ask(actor, ENTRIES, { filter })).data.ledgerEntries;

  test('every movement shows its sides, which sum to nothing', async () => {
    const { nodes, totalCount } = await entries(partner('P'));
    expect(totalCount).toBe(5);
    const sides = ({ postings }: any) => postings.map(({ account, amount }: any) => [account, amount.amount]);
    expect(nodes.map(({ kind }: any) => kind).sort()).toEqual([
      'APPROVAL',
      'CLAWBACK',
      'EARNING',
      'EARNING',
      'EARNING',
    ]);
    expect(sides(nodes.find(({ reference }: any) => reference === `earning:${invoice}`))).toEqual([
      ['PENDING', '10.00'],
      ['PENDING', '2.50'],
      ['EXPENSE', '-12.50'],
    ]);
    expect(sides(nodes.find(({ kind }: any) => kind === 'CLAWBACK'))).toEqual([
      ['AVAILABLE', '-1.00'],
      ['EXPENSE', '1.00'],
    ]);
  });

  test.each([
    [{ kind: ['APPROVAL'] }, 1],
    [{ partnerId: 'Q' }, 1],
    [{ partnerId: 'P', kind: ['EARNING'] }, 3],
    [{ before: '2026-03-09T00:00:00.000Z' }, 1],
    [{ from: '2026-03-09T00:00:00.000Z', partnerId: 'P' }, 4],
    [{ ids: [] }, 0],
    [{ currency: 'JPY' }, 1],
    [{ currency: 'EUR', partnerId: 'Q' }, 1],
    [{ currency: 'EUR', kind: ['EARNING'] }, 3],
    [{ currency: 'USD' }, 0],
  ])('filtered by %j there are %i', async (filter, count) => {
    expect((await entries(admin, filter)).totalCount).toBe(count);
  });

  test('the neighbour sees its own alone, whatever it asks for', async () => {
    expect((await entries(partner('Q'))).totalCount).toBe(1);
    expect((await entries(partner('Q'), { partnerId: 'P' })).totalCount).toBe(0);
    expect((await portal.ask(partner('Q'), BALANCES, { id: 'P' })).data.partner).toBeNull();
  });

  test.each([
    ['support', staff('SUPPORT')],
    ['an employee', partner('P', 'PARTNER_EMPLOYEE')],
    ['a client', client('P0')],
    ['an app without the scope', app('P', 'commissions:read')],
  ])('%s may not read the ledger', async (_who, actor) => {
    expect((await portal.ask(actor, ENTRIES)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  test.each([
    ['the owner', partner('P')],
    ['finance', staff('FINANCE')],
    ['an app with the scopes', app('P', 'partners:read', 'ledger:read')],
  ])('%s sees the balances, one for each currency', async (_who, actor) => {
    const zero = { inTransit: { amount: '0.00' }, paid: { amount: '0.00' } };
    expect((await portal.ask(actor, BALANCES, { id: 'P' })).data.partner.balances).toEqual([
      { currency: 'EUR', pending: { amount: '2.00' }, available: { amount: '11.50' }, ...zero },
      ...[
        {
          currency: 'JPY',
          pending: { amount: '200' },
          available: { amount: '0' },
          inTransit: { amount: '0' },
          paid: { amount: '0' },
        },
      ],
    ]);
  });

  test.each([
    ['an employee', partner('P', 'PARTNER_EMPLOYEE')],
    ['support', staff('SUPPORT')],
    ['an app without the scope', app('P', 'partners:read')],
  ])('%s sees the partner without its balances', async (_who, actor) => {
    expect((await portal.ask(actor, BALANCES, { id: 'P' })).data.partner).toEqual({ balances: null });
  });

  test('the statements of a page do not grow with its rows', async () => {
    const page =
      'query ($first: Int!) { ledgerEntries(first: $first) { totalCount nodes { partner { name } postings { account } } } }';
    const [few, many] = [await portal.ask(admin, page, { first: 2 }), await portal.ask(admin, page, { first: 6 })];
    expect([few.statements.length, many.statements.length]).toEqual([4, 4]);
  });
});
