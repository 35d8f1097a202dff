import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { duties } from '../../server/modules/commissions/jobs';
import { ExchangeRate } from '../../server/modules/rates/entity';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { download } from '../support/downloads';
import { attributed, credited, paid, service } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { brought, enrolled, programme } from '../support/programmes';
import { now, type World } from '../support/world';

const MONEY = '{ amount currency }';
const FIGURES = `signups paidCustomers unpaidSignups transactions revenue ${MONEY} pendingRewards ${MONEY}
  availableRewards ${MONEY} sentRewards ${MONEY} paidRewards ${MONEY} rewards ${MONEY}`;
const SCOPE = `currency exchanged { currency firstRateOn lastRateOn } leftOut { revenue ${MONEY} rewards ${MONEY} }
  partner { name } programme { key }`;
const SUMMARY = `query ($partnerId: ID, $programmeId: ID) {
  partnerSummary(partnerId: $partnerId, programmeId: $programmeId) { ${SCOPE} figures { ${FIGURES} }
    recentActivity { kind at number client { id name } amount ${MONEY} reward ${MONEY} } } }`;
const PERFORMANCE = `query ($input: PerformanceInput!) {
  partnerPerformance(input: $input) { ${SCOPE} periods { start end ${FIGURES} } totals { ${FIGURES} } } }`;
const OVERVIEW = PERFORMANCE.replaceAll('Performance', 'Overview');
const CUSTOMERS = `query ($filter: CustomerFilter, $sort: CustomerSort, $first: Int, $offset: Int) {
  customers(filter: $filter, sort: $sort, first: $first, offset: $offset) {
    totalCount nodes { id name company email state stage source signedUpAt firstPaidAt client { id } partner { name }
      attribution { id eligible } revenue ${MONEY} rewards ${MONEY} } } }`;
const CUSTOMER = `query ($id: ID!) {
  customer(id: $id) { id name state client { id } } customerHistory(id: $id) { kind at number amount ${MONEY} reward ${MONEY} } }`;

const day = (count: number) => new Date(now.getTime() + count * 86_400_000);
const HOSTING = 'shared-hosting';

/** The figures in one line, as they would be read out. */
const told = ({ signups, paidCustomers, unpaidSignups, transactions, ...amounts }: any) =>
  [signups, paidCustomers, unpaidSignups, transactions, ...['revenue', 'pendingRewards', 'availableRewards', 'sentRewards', 'paidRewards', 'rewards'].map((name) => amounts[name]?.amount ?? null)].map(String).join(' '); // prettier-ignore

/** Three that have not paid and two that have, of P’s; one of Q’s that has. */
async function five(world: World): Promise<void> {
  await world.partner('P', { name: 'Pia Ltd' });
  await world.partner('Q', { name: 'Quinn Ltd' });
  for (const [id, rest] of [
    ['free-a', { company: 'Alpha AG', name: 'Alpha AG' }],
    ['free-b', { company: '', name: 'Bea Blum', firstName: 'Bea', lastName: 'Blum' }],
    ['free-c', {}],
    ['paying-d', {}],
    ['paying-e', {}],
  ] as const) {
    await world.client(id, { ...rest, searchText: `${id} ${'name' in rest ? rest.name.toLowerCase() : ''} ${id}@client.example` }); // prettier-ignore
    await attributed(world, 'P', id);
  }
  await world.client('other');
  await attributed(world, 'Q', 'other');
  for (const id of ['paying-d', 'paying-e', 'free-a']) await service(world.work, id);
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let invoice: string;
  beforeAll(async () => {
    portal = await bootPortal(dialect, five);
    await paid(portal, 'paying-d', [[HOSTING, 10_000], ['consulting', 500]]); // prettier-ignore
    invoice = await paid(portal, 'paying-d', [[HOSTING, 20_000]]);
    await paid(portal, 'other', [[HOSTING, 99_900]]);
    portal.at(day(35));
    await duties[0]!.run(portal.db);
    await credited(portal, invoice, [5_000]);
    await paid(portal, 'paying-e', [[HOSTING, 4_000]]);
  });
  afterAll(() => portal.close());

  const asked = async (query: string, variables: object, actor: any = partner('P')) => {
    const { data, errors } = await portal.ask(actor, query, variables as Record<string, unknown>);
    expect(errors).toBeUndefined();
    return data;
  };

  test('3 free and 2 paying clients: signups 5, paid customers 2, unpaid sign-ups 3', async () => {
    const { partnerSummary } = await asked(SUMMARY, {});
    expect(told(partnerSummary.figures)).toBe('5 2 3 3 295.00 4.00 25.00 0.00 0.00 29.00');
    expect(partnerSummary).toMatchObject({
      ...{ currency: 'EUR', exchanged: [], leftOut: [], partner: { name: 'Pia Ltd' } },
      programme: { key: 'hosting-reseller' },
    });
  });

  test('what happened last comes first, with its client and what it came to', async () => {
    const { recentActivity } = (await asked(SUMMARY, {})).partnerSummary;
    expect(
      recentActivity
        .map((each: any) => [each.kind, each.client.id, each.amount?.amount ?? null, each.reward?.amount ?? null])
        .slice(0, 4),
    ).toEqual([
      // prettier-ignore
      ['REFUND', 'paying-d', '-50.00', '-5.00'],
      ['PURCHASE', 'paying-e', '40.00', '4.00'],
      ['PURCHASE', 'paying-d', '200.00', '20.00'],
      ['PURCHASE', 'paying-d', '105.00', '10.00'],
    ]);
    expect(recentActivity.map((each: any) => each.kind).slice(4)).toEqual(Array(5).fill('SIGNED_UP'));
  });

  test('performance: each figure on the day of its event, rewards in the state they are in now', async () => {
    const input = { by: 'MONTH', from: '2026-02-10', until: '2026-04-30' };
    const { partnerPerformance } = await asked(PERFORMANCE, { input });
    expect(partnerPerformance.periods.map((each: any) => [each.start, each.end, told(each)])).toEqual([
      ['2026-02-01', '2026-03-01', '0 0 0 0 0.00 0.00 0.00 0.00 0.00 0.00'],
      ['2026-03-01', '2026-04-01', '5 1 3 2 305.00 0.00 30.00 0.00 0.00 30.00'],
      ['2026-04-01', '2026-05-01', '0 1 0 1 -10.00 4.00 -5.00 0.00 0.00 -1.00'],
    ]);
    expect(told(partnerPerformance.totals)).toBe('5 2 3 3 295.00 4.00 25.00 0.00 0.00 29.00');
  });

  test.each([
    ['DAY', 30, '2026-04-12'],
    ['WEEK', 13, '2026-04-06'],
    ['MONTH', 12, '2026-04-01'],
    ['QUARTER', 8, '2026-04-01'],
  ])('the overview by %s has %i periods until today’s, and what is in them adds up', async (by, count, last) => {
    const { partnerOverview } = await asked(OVERVIEW, { input: { by } });
    expect([partnerOverview.periods.length, partnerOverview.periods.at(-1).start]).toEqual([count, last]);
    const sum = (name: string) => partnerOverview.periods.reduce((all: number, each: any) => all + each[name], 0);
    for (const name of ['signups', 'paidCustomers', 'unpaidSignups', 'transactions'])
      expect([name, sum(name)]).toEqual([name, partnerOverview.totals[name]]);
    if (by !== 'DAY') expect(told(partnerOverview.totals)).toBe('5 2 3 3 295.00 4.00 25.00 0.00 0.00 29.00');
  });

  test.each([
    ['a day there is not', { by: 'DAY', from: '2026-02-30' }],
    ['an end before the beginning', { by: 'DAY', from: '2026-03-02', until: '2026-03-01' }],
    ['more days than a report has', { by: 'DAY', from: '2020-01-01' }],
    ['a week, which performance is not shown by', { by: 'WEEK' }],
  ])('%s is refused as bad input', async (_what, input) => {
    const { errors } = await portal.ask(partner('P'), PERFORMANCE, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  const named = ({ nodes }: any) => nodes.map((each: any) => each.client?.id ?? each.email).sort();
  test.each([
    [{}, ['free-a', 'free-b', 'free-c', 'paying-d', 'paying-e']],
    [{ state: ['SIGNED_UP'] }, ['free-a', 'free-b', 'free-c']],
    [{ state: ['PAID'] }, ['paying-d', 'paying-e']],
    [{ state: ['INVITED'] }, []],
    [{ state: [] }, []],
    [{ source: ['STAFF'] }, ['free-a', 'free-b', 'free-c', 'paying-d', 'paying-e']],
    [{ source: ['LINK', 'COUPON'] }, []],
    [{ q: 'ALPHA' }, ['free-a']],
    [{ q: 'free-b@client' }, ['free-b']],
    [{ q: '%' }, []],
    [{ q: 'free', state: ['PAID'] }, []],
  ])('customers filtered by %j', async (filter, expected) => {
    const { customers } = await asked(CUSTOMERS, { filter });
    expect([named(customers), customers.totalCount]).toEqual([expected, expected.length]);
  });

  test('a customer says who it is, how far it has come, and what it paid', async () => {
    const { customers } = await asked(CUSTOMERS, { filter: { q: 'paying-d' } });
    expect(customers.nodes).toMatchObject([
      { state: 'PAID', stage: 'LEAD', source: 'STAFF', revenue: [{ amount: '255.00', currency: 'EUR' }], rewards: [{ amount: '25.00' }], attribution: { eligible: true } }, // prettier-ignore
    ]);
    const free = (await asked(CUSTOMERS, { filter: { state: ['SIGNED_UP'] }, sort: { by: 'NAME', direction: 'ASC' } })).customers; // prettier-ignore
    expect(free.nodes.slice(0, 2)).toMatchObject([
      { name: 'Alpha AG', company: 'Alpha AG', revenue: [], firstPaidAt: null },
      { name: 'Bea Blum', company: '', email: 'free-b@client.example' },
    ]);
  });

  test('its history: it signed up, bought and was credited', async () => {
    const [{ id }] = (await asked(CUSTOMERS, { filter: { q: 'paying-d' } })).customers.nodes;
    const { customer, customerHistory } = await asked(CUSTOMER, { id });
    expect(customer).toMatchObject({ state: 'PAID', client: { id: 'paying-d' } });
    expect(
      customerHistory.map((each: any) => [each.kind, each.amount?.amount ?? null, each.reward?.amount ?? null]),
    ).toEqual([
      ['REFUND', '-50.00', '-5.00'],
      ['PURCHASE', '200.00', '20.00'],
      ['PURCHASE', '105.00', '10.00'],
      ['SIGNED_UP', null, null],
    ]);
  });

  test('a neighbour, another partner’s app and an unknown programme see nothing of it', async () => {
    const [{ id }] = (await asked(CUSTOMERS, { filter: { q: 'paying-d' } })).customers.nodes;
    for (const actor of [partner('Q'), app('Q', 'reports:read')]) {
      expect(await asked(SUMMARY, { partnerId: 'P' }, actor)).toEqual({ partnerSummary: null });
      expect(await asked(PERFORMANCE, { input: { partnerId: 'P', by: 'MONTH' } }, actor)).toEqual({
        partnerPerformance: null,
      });
      expect(await asked(OVERVIEW, { input: { partnerId: 'P', by: 'MONTH' } }, actor)).toEqual({
        partnerOverview: null,
      });
      expect(await asked(CUSTOMERS, { filter: { partnerId: 'P' } }, actor)).toEqual({
        customers: { nodes: [], totalCount: 0 },
      });
      expect(await asked(CUSTOMER, { id }, actor)).toEqual({ customer: null, customerHistory: [] });
      const { text } = await download(
        portal,
        actor,
        `/export/overview.csv?input=${encodeURIComponent('{"partnerId":"P","by":"MONTH"}')}`,
      );
      expect(text.trim().split(/\r?\n/)).toHaveLength(1);
    }
    expect((await asked(SUMMARY, {}, partner('Q'))).partnerSummary.figures).toMatchObject({
      signups: 1,
      paidCustomers: 1,
    });
    expect(await asked(SUMMARY, { programmeId: 'another' })).toEqual({ partnerSummary: null });
  });

  test('staff open any partner’s, and must say whose', async () => {
    for (const actor of [admin, staff('SUPPORT'), staff('FINANCE')])
      expect((await asked(SUMMARY, { partnerId: 'P' }, actor)).partnerSummary.figures.signups).toBe(5);
    expect(await asked(SUMMARY, {}, admin)).toEqual({ partnerSummary: null });
    expect((await asked(CUSTOMERS, { filter: { partnerId: 'P' } }, admin)).customers.totalCount).toBe(5);
  });

  test.each([
    ['a client', client('paying-d')],
    ['an app without the scope', app('P', 'clients:read')],
  ])('%s may not ask', async (_who, actor) => {
    for (const [query, variables] of [
      [SUMMARY, {}],
      [CUSTOMERS, {}],
      [CUSTOMER, { id: 'x' }],
      [PERFORMANCE, { input: { by: 'DAY' } }],
    ] as const) {
      const { errors } = await portal.ask(actor, query, variables);
      expect(errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
    }
    await expect(download(portal, actor, '/export/overview.csv')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('the overview is a file, too', async () => {
    const input = JSON.stringify({ by: 'QUARTER', from: '2026-01-01', until: '2026-04-30' });
    const { text } = await download(portal, partner('P'), `/export/overview.csv?input=${encodeURIComponent(input)}`);
    expect(text.replace('\uFEFF', '').trim().split(/\r?\n/)).toEqual([
      'From,Until,Unpaid sign-ups,Paid customers,Transactions,Currency,Revenue,Rewards,Pending,Available,On its way,Paid',
      '2026-01-01,2026-03-31,3,1,2,EUR,305.00,30.00,0.00,30.00,0.00,0.00',
      '2026-04-01,2026-06-30,0,1,1,EUR,-10.00,-1.00,4.00,-5.00,0.00,0.00',
    ]);
  });

  test('what is to be paid out, and was, is withheld from whoever may not read the ledger', async () => {
    const withheld = '5 2 3 3 295.00 4.00 null null null 29.00';
    const [by, from, until] = ['QUARTER', '2026-01-01', '2026-04-30'];
    const input = { partnerId: 'P', by, from, until };
    for (const actor of [partner('P', 'PARTNER_EMPLOYEE'), staff('SUPPORT'), app('P', 'reports:read')]) {
      const { partnerSummary } = await asked(SUMMARY, { partnerId: 'P' }, actor);
      const { partnerOverview } = await asked(OVERVIEW, { input }, actor);
      const { partnerPerformance } = await asked(PERFORMANCE, { input: { ...input, by: 'MONTH' } }, actor);
      expect(told(partnerSummary.figures)).toBe(withheld);
      for (const { periods, totals } of [partnerOverview, partnerPerformance]) {
        expect(told(totals)).toBe(withheld);
        for (const { availableRewards, sentRewards, paidRewards } of periods)
          expect([availableRewards, sentRewards, paidRewards]).toEqual([null, null, null]);
      }
      const file = `/export/overview.csv?input=${encodeURIComponent(JSON.stringify(input))}`;
      expect((await download(portal, actor, file)).text.trim().split(/\r?\n/).slice(1)).toEqual([
        '2026-01-01,2026-03-31,3,1,2,EUR,305.00,30.00,0.00,,,',
        '2026-04-01,2026-06-30,0,1,1,EUR,-10.00,-1.00,4.00,,,',
      ]);
    }
    for (const actor of [admin, staff('FINANCE'), app('P', 'reports:read', 'ledger:read')]) {
      const { partnerSummary } = await asked(SUMMARY, { partnerId: 'P' }, actor);
      expect(told(partnerSummary.figures)).toBe('5 2 3 3 295.00 4.00 25.00 0.00 0.00 29.00');
    }
  });

  test('rewards as a file say when they are expected', async () => {
    const { text } = await download(portal, partner('P'), '/export/commissions.csv');
    const [head, ...rows] = text
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const at = head!.indexOf('Expected payout');
    expect(new Set(rows.map((row) => row[at]))).toEqual(new Set(['2026-05-05', '2026-06-05']));
  });
});

test.each(dialects)('on %s, the figures have moved when the mutation returns', async (dialect) => {
  const portal = await bootPortal(dialect, five);
  const summary = async () => told((await portal.ask(partner('P'), SUMMARY)).data.partnerSummary.figures);
  expect(await summary()).toBe('5 0 5 0 0.00 0.00 0.00 0.00 0.00 0.00');
  const { id } = await portal.build((world) => world.invoice('free-a', [{ minor: 10_000, currency: 'EUR' }]));
  const input = { amount: { amount: '119.00', currency: 'EUR' }, method: 'CARD', receivedOn: '2026-03-08' };
  const { data } = await portal.ask(
    staff('FINANCE'),
    `mutation ($id: ID!, $input: PaymentInput!) { invoiceRecordPayment(id: $id, input: $input, idempotencyKey: "k") {
      userErrors { code } } }`,
    { id, input },
  );
  expect(data.invoiceRecordPayment.userErrors).toEqual([]);
  expect(await summary()).toBe('5 1 4 1 100.00 0.00 0.00 0.00 0.00 0.00');
  await portal.close();
});

describe.each(dialects)('on %s, of a partner in two programmes', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('P');
      await programme(world.work, 'abroad', { payoutCurrency: 'USD' });
      await enrolled(world.work, 'P', 'abroad');
      for (const id of ['one', 'two', 'three']) await world.client(id);
      await attributed(world, 'P', 'one');
      await brought(world.work, 'P', 'two', { programmeId: 'abroad' });
      await brought(world.work, 'P', 'three', { programmeId: 'abroad' });
      const rates = [['2026-03-06', 'USD', '1.2'], ['2026-03-09', 'USD', '1.5'], ['2026-03-06', 'GBP', '0.8']] as const; // prettier-ignore
      await world.work.of(ExchangeRate).insertAll(rates.map(([on, currency, rate]) => ({ id: `${currency}-${on}`, day: on, currency, rate }))); // prettier-ignore
    });
    await paid(portal, 'one', [[HOSTING, 10_000]]);
    await paid(portal, 'two', [[HOSTING, 10_000]]);
    await paid(portal, 'two', [[HOSTING, 1_000]], { currency: 'USD' });
    await paid(portal, 'two', [[HOSTING, 10_000]], { at: day(2) });
    await paid(portal, 'three', [[HOSTING, 8_000]], { currency: 'GBP' });
    await paid(portal, 'three', [[HOSTING, 5_000]], { currency: 'KWD' });
  });
  afterAll(() => portal.close());

  test('each is told apart, in its own currency, each amount by the rate of its day, and which those were', async () => {
    const abroad = (await portal.ask(partner('P'), SUMMARY, { programmeId: 'abroad' })).data.partnerSummary;
    // 100 EUR at 1.2 and at 1.5, 10 USD, and 80 GBP, which are 100 EUR: 120 + 150 + 10 + 120.
    expect(abroad).toMatchObject({
      currency: 'USD',
      figures: { revenue: { amount: '400.00', currency: 'USD' }, signups: 2, paidCustomers: 2, transactions: 5 },
      exchanged: [
        { currency: 'EUR', firstRateOn: '2026-03-06', lastRateOn: '2026-03-09' },
        { currency: 'GBP', firstRateOn: '2026-03-06', lastRateOn: '2026-03-06' },
      ],
      leftOut: [{ revenue: { amount: '5.000', currency: 'KWD' } }],
    });
    const first = (await portal.ask(partner('P'), SUMMARY, { programmeId: hostingReseller.id })).data.partnerSummary;
    expect(first).toMatchObject({ currency: 'EUR', figures: { revenue: { amount: '100.00' }, signups: 1 } });
    const input = { programmeId: 'abroad', by: 'DAY', from: '2026-03-08', until: '2026-03-10' };
    const { periods, totals } = (await portal.ask(partner('P'), PERFORMANCE, { input })).data.partnerPerformance;
    expect(periods.map((each: any) => each.revenue.amount)).toEqual(['250.00', '0.00', '150.00']);
    expect(totals.revenue.amount).toBe('400.00');
  });
});

test.each(dialects)('on %s, as many statements for 10 clients as for 1 000', async (dialect) => {
  const counts: number[][] = [];
  for (const many of [10, 1_000]) {
    const portal = await bootPortal(dialect, async (world) => {
      await world.partner('P');
      const names = Array.from({ length: many }, (_, index) => `c${index}`);
      for (const [index, name] of names.entries()) await world.client(name, { number: 10_000 + index });
      for (const name of names) await world.relationship('P', name);
    });
    const asked = async (query: string, variables: Record<string, unknown> = {}) =>
      (await portal.ask(partner('P'), query, variables)).statements.length;
    counts.push([
      await asked(SUMMARY),
      await asked(PERFORMANCE, { input: { by: 'MONTH' } }),
      await asked(OVERVIEW, { input: { by: 'DAY' } }),
      await asked(CUSTOMERS, { first: 100 }),
    ]);
    const { data } = await portal.ask(partner('P'), SUMMARY);
    expect(data.partnerSummary.figures.signups).toBe(many);
    await portal.close();
  }
  expect(counts[1]).toEqual(counts[0]);
});
