import { duties } from '../../server/modules/commissions/jobs';
import { CommissionStatus } from '../../server/modules/commissions/entity';
import { decline, markPaid, takeIntoPayout } from '../../server/modules/commissions/service/state';
import { allEarnings, rowOf } from '../../server/modules/reports/service/earnings';
import { prove } from '../../server/modules/reports/service/prove';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { all, commissionsOn, credited, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const FIGURES = `currency revenue { amount } refunded { amount } earned { amount } reversed { amount }
  declined { amount } pending { amount } approved { amount } paid { amount } available { amount }`;
const REPORT = `query ($groupBy: [EarningsGroup!]!, $filter: EarningsFilter, $sort: EarningsSort, $first: Int, $offset: Int) {
  earningsReport(groupBy: $groupBy, filter: $filter, sort: $sort, first: $first, offset: $offset) {
    totalCount totals { ${FIGURES} }
    rows { id tier category categoryName month partner { name } programme { key } ${FIGURES} } } }`;

const day = (count: number) => new Date(now.getTime() + count * 86_400_000);
const [HOSTING, VPS] = ['shared-hosting', 'cloud-vps'] as const;

/** The figures in one line, as they would be read out. */
const told = ({ currency, revenue, refunded, earned, reversed, declined, pending, approved, paid, available }: any) =>
  [currency, ...[revenue, refunded, earned, reversed, declined, pending, approved, paid, available].map((each) => each.amount)].join(' '); // prettier-ignore

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('P', { name: 'Zeta' });
      await world.partner('Q', { name: 'Alpha' });
      await world.category(VPS, { name: 'Cloud VPS' });
      await servedBy(world, 'P', 6);
      await servedBy(world, 'Q', 3);
      await world.client('lonely');
    });
    // March: 15.00 and 10.00 of P, 10.00 of Q; 3.00 taken back, 5.00 of P declined, yen apart.
    const first = await paid(portal, 'P0', [[HOSTING, 10_000], [VPS, 10_000]]); // prettier-ignore
    await credited(portal, first, [2_000, null]);
    await paid(portal, 'Q0', [[HOSTING, 10_000]]);
    await paid(portal, 'P1', [[HOSTING, 1_000]], { currency: 'JPY' });
    await paid(portal, 'lonely', [[HOSTING, 70_000]]);
    const third = await paid(portal, 'P2', [[VPS, 5_000]]);
    const [refused] = await commissionsOn(portal, third);
    await portal.build(({ work }) => decline(work, [refused!.id], 'a test order'));
    // April: all is approved, and P's euros are paid.
    portal.at(day(31));
    await duties[0]!.run(portal.db);
    await portal.build(async ({ work }) => {
      expect(await takeIntoPayout(work, { partnerId: 'P', currency: 'EUR', payoutId: 'pay' })).toEqual({ count: 3, minor: 2_200 }); // prettier-ignore
      expect(await markPaid(work, 'pay')).toBe(3);
    });
  });
  afterAll(() => portal.close());

  const report = async (groupBy: string[], rest: object = {}, actor = admin) => {
    const { data, errors } = await portal.ask(actor, REPORT, { groupBy, first: 100, ...rest });
    expect(errors).toBeUndefined();
    return data.earningsReport as { totalCount: number; totals: any[]; rows: any[] };
  };

  test('of everything, by currency; what clients without a partner paid is nobody’s', async () => {
    const { totalCount, totals, rows } = await report([]);
    expect(totalCount).toBe(2);
    const expected = ['EUR 330.00 20.00 40.00 3.00 5.00 0.00 32.00 22.00 10.00', 'JPY 1000 0 150 0 0 0 150 0 150'];
    expect([rows.map(told), totals.map(told)]).toEqual([expected, expected]);
  });

  test('by partner, in the order of their names', async () => {
    const { rows, totalCount } = await report(['PARTNER']);
    expect(rows.map((row) => [row.partner.name, told(row)])).toEqual([
      ['Alpha', 'EUR 100.00 0.00 10.00 0.00 0.00 0.00 10.00 0.00 10.00'],
      ['Zeta', 'EUR 230.00 20.00 30.00 3.00 5.00 0.00 22.00 22.00 0.00'],
      ['Zeta', 'JPY 1000 0 150 0 0 0 150 0 150'],
    ]);
    expect(totalCount).toBe(3);
    expect(rows[0]).toMatchObject({ programme: null, tier: null, category: null, month: null });
  });

  test('by month, each event in its own', async () => {
    const { rows } = await report(['MONTH'], { filter: { partnerId: 'P', currency: 'EUR' } });
    expect(rows.map((row) => [row.month, told(row)])).toEqual([
      ['2026-03', 'EUR 230.00 20.00 30.00 3.00 5.00 22.00 0.00 0.00 0.00'],
      ['2026-04', 'EUR 0.00 0.00 0.00 0.00 0.00 -22.00 22.00 22.00 0.00'],
    ]);
  });

  test('by programme, tier and category together', async () => {
    const { rows } = await report(['CATEGORY', 'TIER', 'PROGRAMME'], { filter: { currency: 'EUR' } });
    expect(rows.map((row) => [row.programme.key, row.tier, row.category, row.categoryName, row.earned.amount])).toEqual(
      [
        ['hosting-reseller', 'BRONZE', HOSTING, null, '10.00'],
        ['hosting-reseller', 'SILVER', VPS, 'Cloud VPS', '15.00'],
        ['hosting-reseller', 'SILVER', HOSTING, null, '15.00'],
      ],
    );
    expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
  });

  test.each([
    [{ partnerId: 'Q' }, ['EUR 10.00']],
    [{ category: [VPS] }, ['EUR 15.00']],
    [{ tier: ['BRONZE'] }, ['EUR 10.00']],
    [{ tier: [] }, []],
    [{ tier: [''] }, []],
    [{ currency: 'JPY' }, ['JPY 150']],
    [{ from: '2026-04' }, ['EUR 0.00', 'JPY 0']],
    [{ until: '2026-02' }, []],
    [{ programmeId: 'another' }, []],
  ])('filtered by %j: %j', async (filter, expected) => {
    const { rows, totalCount, totals } = await report([], { filter });
    const earned = (each: any) => `${each.currency} ${each.earned.amount}`;
    expect([rows.map(earned), totals.map(earned), totalCount]).toEqual([expected, expected, expected.length]);
  });

  test('sorted by a figure, page by page', async () => {
    const sort = { by: 'EARNED', direction: 'DESC' };
    const pages = [];
    for (const offset of [0, 1, 2, 3]) {
      const { rows, totalCount } = await report(['CATEGORY'], { sort, first: 1, offset });
      pages.push([totalCount, ...rows.map((row) => `${row.category} ${row.earned.amount}`)]);
    }
    expect(pages).toEqual([[3, 'shared-hosting 25.00'], [3, 'cloud-vps 15.00'], [3, 'shared-hosting 150'], [3]]); // prettier-ignore
  });

  test.each([
    ['a month there is not', { filter: { from: '2026-13' } }],
    ['a currency there is not', { filter: { currency: 'euro' } }],
    ['more rows than a page has', { first: 101 }],
  ])('%s is refused as bad input', async (_what, rest) => {
    const { errors } = await portal.ask(admin, REPORT, { groupBy: [], ...rest });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test.each([
    ['support', staff('SUPPORT')],
    ['a partner', partner('P')],
    ['an employee', partner('P', 'PARTNER_EMPLOYEE')],
    ['a client', client('P0')],
    ['a partner’s app', app('P', 'reports:read')],
  ])('%s may not ask, nor have the file', async (_who, actor) => {
    const { data, errors } = await portal.ask(actor, REPORT, { groupBy: ['PARTNER'] });
    expect([data, errors]).toMatchObject([null, [{ extensions: { code: 'FORBIDDEN' } }]]);
    await expect(download(portal, actor, '/export/earnings.csv?groupBy=PARTNER')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('finance has it as a file too: everything that the filter matches, with names', async () => {
    const query = `groupBy=MONTH,PARTNER&filter=${encodeURIComponent(JSON.stringify({ currency: 'EUR' }))}`;
    const { text, headers } = await download(portal, staff('FINANCE'), `/export/earnings.csv?${query}`);
    expect(headers['content-disposition']).toContain('earnings.csv');
    const [head, ...rows] = text.trim().split(/\r?\n/);
    expect(head).toContain(
      'Partner,Programme,Tier,Category,Month,Currency,Revenue,Refunded,Earned,Taken back,Declined,Pending,Approved,Paid out,Available',
    );
    expect(rows).toEqual([
      'Zeta,,,,2026-03,EUR,230.00,20.00,30.00,3.00,5.00,22.00,0.00,0.00,0.00',
      'Zeta,,,,2026-04,EUR,0.00,0.00,0.00,0.00,0.00,-22.00,22.00,22.00,0.00',
      'Alpha,,,,2026-03,EUR,100.00,0.00,10.00,0.00,0.00,10.00,0.00,0.00,0.00',
      'Alpha,,,,2026-04,EUR,0.00,0.00,0.00,0.00,0.00,-10.00,10.00,0.00,10.00',
    ]);
    await expect(download(portal, admin, '/export/earnings.csv?groupBy=COLOUR')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('the file is walked through page by page, each row once, whatever the rows stand for', async () => {
    const everything = ['PARTNER', 'PROGRAMME', 'TIER', 'CATEGORY', 'MONTH'] as const;
    for (const groupBy of [everything, ['CATEGORY'], []] as const) {
      const walked = async (page: number) => {
        const rows = [];
        for await (const some of allEarnings(all(portal), { groupBy }, page)) rows.push(...some.map(rowOf));
        return rows;
      };
      const whole = await walked(500);
      expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
      expect([await walked(1), await walked(2)]).toEqual([whole, whole]);
      expect(whole.length).toBe((await report([...groupBy])).totalCount);
    }
  });

  test('a report is read from its rollup alone, in as many statements for few rows as for many', async () => {
    const query = `query ($first: Int!) { earningsReport(groupBy: [PARTNER, CATEGORY], first: $first) {
      totalCount totals { currency } rows { partner { name } categoryName earned { amount } } } }`;
    const [few, many] = [await portal.ask(admin, query, { first: 1 }), await portal.ask(admin, query, { first: 9 })];
    expect([few.statements.length, many.statements.length]).toEqual([5, 5]);
    expect(many.statements.filter((sql) => /\b(commissions|invoices|ledger_\w+)\b/.test(sql))).toEqual([]);
  });

  test('a figure has moved when the mutation returns', async () => {
    const before = (await report([], { filter: { partnerId: 'Q', currency: 'EUR' } })).totals.map(told);
    const { data } = await portal.ask(
      staff('FINANCE'),
      `mutation ($id: ID!, $input: PaymentInput!) { invoiceRecordPayment(id: $id, input: $input, idempotencyKey: "k") {
        userErrors { code } invoice { status } } }`,
      {
        id: await portal.build(async (world) => (await world.invoice('Q1', [{ minor: 10_000, currency: 'EUR' }])).id),
        input: { amount: { amount: '119.00', currency: 'EUR' }, method: 'CARD', receivedOn: '2026-04-08' },
      },
    );
    expect(data.invoiceRecordPayment).toEqual({ userErrors: [], invoice: { status: 'PAID' } });
    const after = (await report([], { filter: { partnerId: 'Q', currency: 'EUR' } })).totals.map(told);
    // The line names no category, for which nothing is promised: revenue alone.
    expect([before, after]).toEqual([
      ['EUR 100.00 0.00 10.00 0.00 0.00 0.00 10.00 0.00 10.00'],
      ['EUR 200.00 0.00 10.00 0.00 0.00 0.00 10.00 0.00 10.00'],
    ]);
  });

  test('it proves', async () => {
    const statuses = (await all(portal).raw('SELECT DISTINCT status FROM commissions ORDER BY status', [])).map((row) => row['status']); // prettier-ignore
    expect(statuses).toEqual([CommissionStatus.APPROVED, CommissionStatus.DECLINED]);
    const { differences } = await prove(all(portal));
    // No payout stands behind the one that this test made up.
    const mine = /^(The figures of|What was refunded|Every commission comes|What every client has earned)/;
    expect(differences.filter((text) => mine.test(text))).toEqual([]);
    expect(portal.faults).toEqual([]);
  });
});
