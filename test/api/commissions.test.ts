import { duties } from '../../server/modules/commissions/jobs';
import { Relationship } from '../../server/modules/relationships/entity';
import { RelationshipEnded } from '../../server/modules/relationships/events';
import { admin, app, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { credited, paid, servedBy } from '../support/earning';
import { download } from '../support/downloads';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const LIST = `query ($filter: CommissionFilter, $sort: CommissionSort, $first: Int = 25, $after: String) {
  commissions(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id kind status clientName category amount { amount currency } }
  } }`;
const WHOLE = `query ($id: ID!, $language: String) { commission(id: $id) {
  kind status clientName invoiceNumber lineDescription category categoryName tier tierName tierClients rate currency rule
  base { amount } amount { amount } earnedOn holdUntil approvedOn creditNoteNumber
  partner { id } client { id } invoice { id } programme { key } version { number } reverses { amount { amount } }
  clawbacks { amount { amount } }
  sale country needsReview
  explanation(language: $language) { sentence beforeRounding rounding programmeName versionNumber versionFrom line rule
    base { amount } conditions { name value } overrideReason tier tierName tierSince rate flat { amount } holdUntil
    windowMonth windowMonths expectedPayoutOn payoutId }
} }`;
const LINES = `query ($id: ID!) { invoice(id: $id) { lines {
  categoryKey commissions { amount { amount } } earnedNothing { reason clients sentence } } } }`;
const EARNED = 'query ($ids: [ID!]) { clients(filter: { ids: $ids }) { nodes { id earned { amount currency } } } }';

const day = (count: number) => new Date(now.getTime() + count * 86_400_000);

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let [first, second, third, ofNeighbour] = ['', '', '', ''];

  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q']) await world.partner(id);
      await world.category('cloud-vps', { name: 'Cloud VPS' });
      await servedBy(world, 'P', 11);
      await servedBy(world, 'Q', 2);
      await world.client('lonely');
    });
    first = await paid(portal, 'P0', [['shared-hosting', 12_000], ['domains-ssl', 2_500]]); // prettier-ignore
    portal.at(day(1));
    second = await paid(portal, 'P1', [['cloud-vps', 1_995], ['consulting', 100]]); // prettier-ignore
    third = await paid(portal, 'P2', [['shared-hosting', 1_000]], { currency: 'JPY' });
    ofNeighbour = await paid(portal, 'Q0', [['shared-hosting', 5_000]]);
    await credited(portal, first, [3_000, null]);
  });
  afterAll(() => portal.close());

  const list = async (actor: Parameters<Portal['ask']>[0], filter: object = {}, rest: object = {}) => {
    const { data, errors } = await portal.ask(actor, LIST, { filter, ...rest });
    expect(errors).toBeUndefined();
    return data.commissions as { totalCount: number; nodes: any[]; pageInfo: any };
  };
  const amountsOf = async (...args: Parameters<typeof list>) =>
    (await list(...args)).nodes.map(({ amount }) => `${amount.amount} ${amount.currency}`).sort();

  test.each([
    ['an admin', admin],
    ['support', staff('SUPPORT')],
    ['finance', staff('FINANCE')],
    ['the owner', partner('P')],
    ['an employee', partner('P', 'PARTNER_EMPLOYEE')],
    ['an app with the scope', app('P', 'commissions:read')],
  ])('%s reads them', async (_who, actor) => {
    expect(await amountsOf(actor)).toEqual(['-6.00 EUR', '2.50 EUR', '2.99 EUR', '200 JPY', '24.00 EUR']);
  });

  test('the neighbour reads its own alone, by list, by id and by filter', async () => {
    expect(await list(partner('Q'))).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await list(partner('Q'), { partnerId: 'P' })).toMatchObject({ totalCount: 0, nodes: [] });
    const [{ id }] = (await list(admin, { invoiceId: second })).nodes as [{ id: string }];
    expect((await portal.ask(partner('Q'), WHOLE, { id })).data.commission).toBeNull();
    expect((await portal.ask(partner('P'), WHOLE, { id })).data.commission).toMatchObject({ clientName: 'P1' });
  });

  test.each([
    ['a client', client('P0')],
    ['an app without the scope', app('P', 'clients:read')],
  ])('%s may not ask', async (_who, actor) => {
    const { data, errors } = await portal.ask(actor, LIST, {});
    expect([data, errors]).toMatchObject([null, [{ extensions: { code: 'FORBIDDEN' } }]]);
  });

  test.each([
    [{ q: 'p1' }, ['2.99 EUR']],
    [{ q: 'DOMAINS' }, ['2.50 EUR']],
    [{ q: '%' }, []],
    [{ currency: 'JPY' }, ['200 JPY']],
    [{ category: ['cloud-vps', 'domains-ssl'] }, ['2.50 EUR', '2.99 EUR']],
    [{ kind: 'CLAWBACK' }, ['-6.00 EUR']],
    [{ clientId: 'P0' }, ['-6.00 EUR', '2.50 EUR', '24.00 EUR']],
    [{ clientId: 'P0', until: '2026-03-08' }, ['2.50 EUR', '24.00 EUR']],
    [{ from: '2026-03-09', currency: 'EUR' }, ['-6.00 EUR', '2.99 EUR']],
    [{ status: ['APPROVED'] }, []],
    [{ sale: 'RENEWAL' }, []],
    [{ sale: 'FIRST', kind: 'EARNING', currency: 'EUR' }, ['2.50 EUR', '2.99 EUR', '24.00 EUR']],
    [{ programmeId: 'another' }, []],
    [{ payoutId: 'none' }, []],
    [{ paid: true }, []],
    [{ paid: false, currency: 'JPY' }, ['200 JPY']],
    [{ needsReview: true }, []],
    [{ needsReview: false, currency: 'JPY' }, ['200 JPY']],
    [{ tier: ['GOLD'], status: ['PENDING'], currency: 'JPY' }, ['200 JPY']],
    [{ partnerId: 'Q' }, []],
    [{ ids: [] }, []],
  ])('filtered by %j: %j', async (filter, expected) => {
    expect(await amountsOf(admin, filter)).toEqual(expected);
    expect((await list(admin, filter)).totalCount).toBe(expected.length);
  });

  test.each([
    ['a day there is not', { from: '2026-13-01' }],
    ['a currency there is not', { currency: 'euro' }],
  ])('%s is refused as bad input', async (_what, filter) => {
    expect((await portal.ask(admin, LIST, { filter })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('sorted by amount, page by page, each comes once', async () => {
    const sort = { by: 'AMOUNT', direction: 'DESC' };
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await list(admin, { currency: 'EUR' }, { sort, first: 2, after });
      seen.push(...nodes.map(({ amount }) => amount.amount));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(['24.00', '2.99', '2.50', '-6.00']);
  });

  test('each explains itself, in fields and in a sentence', async () => {
    const [{ id }] = (await list(admin, { invoiceId: second })).nodes as [{ id: string }];
    const { commission } = (await portal.ask(partner('P'), WHOLE, { id })).data;
    expect(commission).toMatchObject({
      ...{
        kind: 'EARNING',
        status: 'PENDING',
        category: 'cloud-vps',
        categoryName: 'Cloud VPS',
        tier: 'GOLD',
        tierName: 'Gold',
        tierClients: 11,
      },
      ...{ rate: 1500, rule: 'cloud-vps/GOLD', base: { amount: '19.95' }, amount: { amount: '2.99' } },
      ...{
        earnedOn: '2026-03-09',
        holdUntil: '2026-04-08',
        partner: { id: 'P' },
        client: { id: 'P1' },
        invoice: { id: second },
      },
      ...{ programme: { key: 'hosting-reseller' }, version: { number: 1 }, reverses: null, clawbacks: [] },
    });
    expect(commission).toMatchObject({ sale: 'FIRST', country: 'DE', needsReview: false });
    expect(commission.explanation).toEqual({
      ...{ beforeRounding: '2.9925', rounding: 'HALF_AWAY_FROM_ZERO', programmeName: 'Hosting reseller' },
      ...{ versionNumber: 1, versionFrom: '2000-01-01', line: 'cloud-vps of P1', rule: 'cloud-vps/GOLD' },
      ...{ base: { amount: '19.95' }, rate: 1500, flat: null, overrideReason: null, payoutId: null },
      ...{ tier: 'GOLD', tierName: 'Gold', tierSince: now.toISOString(), windowMonth: null, windowMonths: null },
      ...{ holdUntil: '2026-04-08', expectedPayoutOn: '2026-05-05' },
      conditions: [
        { name: 'category', value: 'cloud-vps' },
        { name: 'tier', value: 'GOLD' },
      ],
      sentence:
        `€2.99: 15% of €19.95 net for “cloud-vps of P1” on invoice ${commission.invoiceNumber}. Rounded once, on the ` +
        'line, from €2.9925. Rule cloud-vps/GOLD of Hosting reseller, version 1, in force since January 1, 2000. Tier ' +
        'Gold, held since March 8, 2026, with 11 clients with an active service. Pending: its hold ends on April 8, ' +
        '2026. The payout is expected on May 5, 2026.',
    });
    const italian = (await portal.ask(partner('P'), WHOLE, { id, language: 'it' })).data.commission.explanation;
    expect(italian.sentence).toContain('termina l’8 aprile 2026. Il pagamento è previsto per il 5 maggio 2026.');
  });

  test('what was taken back names the first, and the first names it', async () => {
    const [taken] = (await list(admin, { kind: 'CLAWBACK' })).nodes as [{ id: string }];
    const { commission } = (await portal.ask(partner('P'), WHOLE, { id: taken.id })).data;
    expect(commission).toMatchObject({ reverses: { amount: { amount: '24.00' } }, base: { amount: '-30.00' } });
    expect(commission.explanation.sentence).toMatch(/^-€6\.00: credit note CRN-2026-\d+ took €30\.00 net off “shared/);
    const [earned] = (await list(admin, { category: ['shared-hosting'], currency: 'EUR', kind: 'EARNING' })).nodes;
    const first = (await portal.ask(partner('P'), WHOLE, { id: earned.id })).data.commission;
    expect(first.clawbacks).toEqual([{ amount: { amount: '-6.00' } }]);
  });

  test('a line that earned nothing says why, to staff and to its partner; a client learns nothing', async () => {
    const linesOf = async (actor: Parameters<Portal['ask']>[0], id: string) =>
      (await portal.ask(actor, LINES, { id })).data.invoice.lines;
    const [vps, consulting] = await linesOf(partner('P'), second);
    expect(vps).toMatchObject({ commissions: [{ amount: { amount: '2.99' } }], earnedNothing: null });
    expect(consulting).toMatchObject({ commissions: [], earnedNothing: { reason: 'NO_RULE', clients: 11 } });
    expect(await linesOf(admin, ofNeighbour)).toMatchObject([
      { earnedNothing: { reason: 'BELOW_FIRST_TIER', clients: 2, sentence: expect.stringContaining('had 2 clients') } },
    ]);
    expect(await linesOf(client('P1'), second)).toMatchObject([
      { commissions: [], earnedNothing: null },
      { commissions: [], earnedNothing: null },
    ]);
  });

  test('an unpaid line, and one of a client without a partner, say so', async () => {
    let unpaid = '';
    await portal.build(
      async (world) => void ({ id: unpaid } = await world.invoice('P3', [{ minor: 100, currency: 'EUR' }])),
    );
    const lonely = await paid(portal, 'lonely', [['shared-hosting', 1_000]]);
    const reasons = async (id: string) =>
      (await portal.ask(admin, LINES, { id })).data.invoice.lines.map((line: any) => line.earnedNothing.reason);
    expect([await reasons(unpaid), await reasons(lonely)]).toEqual([['NOT_PAID'], ['NO_PARTNER']]);
  });

  test('clients show what they have earned their partner, by currency, in one statement for all of them', async () => {
    const ids = ['P0', 'P1', 'P2', 'P3', 'Q0'];
    const { data, statements } = await portal.ask(admin, EARNED, { ids });
    const earned = Object.fromEntries(data.clients.nodes.map((each: any) => [each.id, each.earned]));
    expect(earned).toEqual({
      ...{ P0: [{ amount: '20.50', currency: 'EUR' }], P1: [{ amount: '2.99', currency: 'EUR' }] },
      ...{ P2: [{ amount: '200', currency: 'JPY' }], P3: [], Q0: [] },
    });
    expect(statements.filter((sql) => sql.includes('client_earnings'))).toHaveLength(1);
    expect((await portal.ask(client('P0'), EARNED, { ids })).data.clients.nodes).toEqual([{ id: 'P0', earned: [] }]);
  });

  test('the statements of a page do not grow with its rows', async () => {
    const page = `query ($first: Int!) { commissions(first: $first, sort: { by: AMOUNT, direction: ASC }) { totalCount nodes { partner { name } client { name }
      invoice { number } programme { name } reverses { id } clawbacks { id } explanation { sentence } } } }`;
    const [few, many] = [await portal.ask(admin, page, { first: 2 }), await portal.ask(admin, page, { first: 5 })];
    expect([few.errors, many.errors]).toEqual([undefined, undefined]);
    expect([few.statements.length, many.statements.length]).toEqual([10, 10]);
  });

  test('the list is a file too, with the same filter, of what the asker may see', async () => {
    const query = `?filter=${encodeURIComponent(JSON.stringify({ currency: 'EUR', kind: 'EARNING' }))}`;
    const { text } = await download(portal, partner('P'), `/export/commissions.csv${query}`);
    const [head, ...rows] = text.trim().split(/\r?\n/);
    expect(head).toContain('Date,Partner,Client,Invoice,Credit note,Line,Category,Tier,Base');
    expect(rows.map((row) => row.split(',')[10]).sort()).toEqual(['2.50', '2.99', '24.00']);
    const others = await download(portal, partner('Q'), '/export/commissions.csv');
    expect(others.text.trim().split(/\r?\n/)).toHaveLength(1);
    await expect(download(portal, client('P0'), '/export/commissions.csv')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('what was earned stays, with its copy of the names, when the client is out of sight', async () => {
    await portal.build(async ({ work }) => {
      await work.of(Relationship).update('P-P2', { endedAt: work.now });
      work.announce(new RelationshipEnded('P-P2', 'P', 'P2', 'ATTRIBUTED'));
    });
    const [{ id }] = (await list(partner('P'), { invoiceId: third })).nodes as [{ id: string }];
    expect((await portal.ask(partner('P'), WHOLE, { id })).data.commission).toMatchObject({
      ...{
        clientName: 'P2',
        client: null,
        invoice: null,
        amount: { amount: '200' },
        explanation: { beforeRounding: '200' },
      },
    });
  });

  test('after the hold it is approved, and says when', async () => {
    portal.at(day(40));
    expect(await duties[0]!.run(portal.db)).toBe(5);
    const approved = await list(partner('P'), { status: ['APPROVED'] });
    expect(approved.totalCount).toBe(5);
    const deeds = (await portal.audits()).filter(({ action }) => action === 'commission.approve');
    expect(deeds).toMatchObject([{ partnerId: 'P', actorKind: 'house', changes: { commissions: [null, 5] } }]);
    const { commission } = (await portal.ask(partner('P'), WHOLE, { id: approved.nodes[0].id })).data;
    expect(commission).toMatchObject({ status: 'APPROVED', approvedOn: '2026-04-17' });
    expect(portal.faults).toEqual([]);
  });
});
