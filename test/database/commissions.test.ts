import { InvoicePaid, CreditNoteIssued } from '../../server/modules/invoices/events';
import { ClientEarnings, Commission, PartnerDaily, UnearnedLine } from '../../server/modules/commissions/entity';
import { duties } from '../../server/modules/commissions/jobs';
import { LedgerEntry, LedgerPosting } from '../../server/modules/ledger/entity';
import { Relationship } from '../../server/modules/relationships/entity';
import { RelationshipEnded } from '../../server/modules/relationships/events';
import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import { dialects } from '../support/dialects';
import { all, balances, commissionsOn, credited, move, paid, servedBy, service, standing } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const [HOSTING, DOMAINS, VPS, DEDICATED] = ['shared-hosting', 'domains-ssl', 'cloud-vps', 'dedicated'] as const;
const day = (count: number) => new Date(now.getTime() + count * 86_400_000);
const approval = duties[0]!;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  /** A partner with so many active clients, P0 first, and a neighbour on Bronze. */
  const begin = async (clients: number) => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q']) await world.partner(id);
      await servedBy(world, 'P', clients);
      await servedBy(world, 'Q', 3);
    });
  };
  afterEach(() => portal.close());

  const amounts = async (invoiceId: string) =>
    (await commissionsOn(portal, invoiceId)).map(({ category, amount }) => [category, amount.minor]);
  const nothing = async (invoiceId: string) =>
    (await all(portal).of(UnearnedLine).list({ where: [{ invoiceId }] })).map(({ category, reason }) => [category, reason]); // prettier-ignore

  test('eleven clients: shared hosting 120.00 and a domain 25.00 earn 24.00 and 2.50', async () => {
    await begin(11);
    const invoice = await paid(portal, 'P0', [[HOSTING, 12_000], [DOMAINS, 2_500]]); // prettier-ignore
    expect(await amounts(invoice)).toEqual([
      [DOMAINS, 250],
      [HOSTING, 2_400],
    ]);
    expect(await balances(portal, 'P')).toEqual([2_650, 0, -2_650]);
    expect(await balances(portal, 'Q')).toEqual([0, 0, 0]);
    expect(await nothing(invoice)).toEqual([]);
  });

  test.each([
    [2, [0, 0, 0, 0]],
    [3, [1_000, 1_000, 500, 500]],
    [6, [1_500, 1_000, 1_000, 700]],
    [11, [2_000, 1_000, 1_500, 1_000]],
    [21, [2_500, 1_000, 2_000, 1_200]],
  ])('with %i clients, 100.00 of each category earns %j', async (clients, expected) => {
    await begin(clients);
    const categories = [HOSTING, DOMAINS, VPS, DEDICATED];
    const invoice = await paid(portal, 'P1', categories.map((category) => [category, 10_000])); // prettier-ignore
    const earned = new Map((await amounts(invoice)) as [string, number][]);
    expect(categories.map((category) => earned.get(category) ?? 0)).toEqual(expected);
    expect((await nothing(invoice)).map(([, reason]) => reason)).toEqual(
      clients < 3 ? Array(4).fill('BELOW_FIRST_TIER') : [],
    );
  });

  test('a commission keeps all that explains it', async () => {
    await begin(6);
    portal.at(day(8));
    const invoice = await paid(portal, 'P2', [[VPS, 1_995]]);
    const [commission] = await commissionsOn(portal, invoice);
    expect(commission).toMatchObject({
      ...{ partnerId: 'P', clientId: 'P2', clientName: 'P2', kind: 'EARNING', status: 'PENDING', category: VPS },
      ...{ tier: 'SILVER', tierName: 'Silver', tierClients: 6, tierSince: now, rate: 1_000, rule: 'cloud-vps/SILVER' },
      ...{ base: { minor: 1_995, currency: 'EUR' }, amount: { minor: 200, currency: 'EUR' }, currency: 'EUR' },
      ...{ earnedAt: day(8), earnedOn: '2026-03-16', holdUntil: '2026-04-15', approvedAt: null },
      ...{ invoiceId: invoice, lineDescription: 'cloud-vps of P2' },
    });
  });

  test('the tier that counts is the one held just before the payment takes effect', async () => {
    await begin(2);
    const invoice = await portal.build(async (world) => {
      await world.client('C');
      await world.relationship('P', 'C');
    });
    expect(invoice).toBeUndefined();
    const first = await paid(portal, 'C', [[HOSTING, 10_000]]);
    await portal.build(({ work }) => service(work, 'C'));
    const second = await paid(portal, 'C', [[HOSTING, 10_000]]);
    expect([await amounts(first), await amounts(second)]).toEqual([[], [[HOSTING, 1_000]]]);
    expect(await nothing(first)).toEqual([[HOSTING, 'BELOW_FIRST_TIER']]);
  });

  test('the same payment told twice, also by two workers at once, earns once', async () => {
    await begin(3);
    const invoice = await paid(portal, 'P0', [[HOSTING, 10_000]]);
    const tell = () => portal.build(async ({ work }) => work.announce(new InvoicePaid(invoice, 'P0', now)));
    await Promise.all([tell(), tell(), tell()]);
    expect(await amounts(invoice)).toEqual([[HOSTING, 1_000]]);
    expect(await balances(portal, 'P')).toEqual([1_000, 0, -1_000]);
    expect(await all(portal).of(LedgerEntry).count()).toBe(1);
  });

  test('payments of many clients at once, each earns, and no cent is lost', async () => {
    await begin(11);
    await Promise.all(Array.from({ length: 11 }, (_, index) => paid(portal, `P${index}`, [[HOSTING, 1_000]])));
    expect(await balances(portal, 'P')).toEqual([2_200, 0, -2_200]);
    expect(await all(portal).of(LedgerPosting).sum('amount')).toBe(0);
    const [today] = await all(portal)
      .of(PartnerDaily)
      .list({ where: [{ partnerId: 'P' }] });
    expect(today).toMatchObject({ day: '2026-03-08', currency: 'EUR', revenue: 11_000, earned: 2_200, reversed: 0 });
  });

  test('after the relationship has ended nothing new is earned, and what was stays', async () => {
    await begin(4);
    const before = await paid(portal, 'P0', [[HOSTING, 10_000]]);
    await portal.build(async ({ work }) => {
      await work.of(Relationship).update('P-P0', { endedAt: work.now });
      work.announce(new RelationshipEnded('P-P0', 'P', 'P0', 'ATTRIBUTED'));
    });
    const after = await paid(portal, 'P0', [[HOSTING, 10_000]]);
    expect([await amounts(before), await amounts(after)]).toEqual([[[HOSTING, 1_000]], []]);
    expect(await nothing(after)).toEqual([[HOSTING, 'NO_PARTNER']]);
    expect(await balances(portal, 'P')).toEqual([1_000, 0, -1_000]);
  });

  test('a client without a partner earns nobody anything, and its revenue is kept apart', async () => {
    await begin(3);
    await portal.build((world) => world.client('lonely'));
    const invoice = await paid(portal, 'lonely', [[HOSTING, 10_000]]);
    expect([await amounts(invoice), await nothing(invoice)]).toEqual([[], [[HOSTING, 'NO_PARTNER']]]);
    const [row] = await all(portal).of(PartnerDaily).list();
    expect(row).toMatchObject({ partnerId: expect.stringMatching(/^none-\d$/), revenue: 10_000, earned: 0 });
  });

  test('a line that nobody promised anything for says so, beside one that earns', async () => {
    await begin(3);
    const invoice = await paid(portal, 'P0', [[HOSTING, 10_000], ['consulting', 50_000], [VPS, 9]]); // prettier-ignore
    expect(await amounts(invoice)).toEqual([[HOSTING, 1_000]]);
    expect((await nothing(invoice)).sort()).toEqual([
      [VPS, 'ROUNDS_TO_NOTHING'],
      ['consulting', 'NO_RULE'],
    ]);
  });

  describe('a credit note', () => {
    test('takes back its share, pro rata, as a new commission that names the first', async () => {
      await begin(6);
      const invoice = await paid(portal, 'P0', [[DEDICATED, 9_990], [HOSTING, 1_000]]); // prettier-ignore
      portal.at(day(3));
      const note = await credited(portal, invoice, [999]);
      const [original, taken] = (await commissionsOn(portal, invoice)).filter(({ category }) => category === DEDICATED);
      expect(original).toMatchObject({ amount: { minor: 699 }, status: 'PENDING', kind: 'EARNING' });
      expect(taken).toMatchObject({
        ...{ kind: 'CLAWBACK', amount: { minor: -70 }, base: { minor: -999 }, reversesId: original!.id, rate: 700 },
        ...{ creditNoteId: note, status: 'PENDING', holdUntil: original!.holdUntil, earnedOn: '2026-03-11' },
      });
      expect(await balances(portal, 'P')).toEqual([699 + 150 - 70, 0, -779]);
      expect(
        await all(portal)
          .of(PartnerDaily)
          .list({ where: [{ partnerId: 'P' }], orderBy: [['day', 'ASC']] }),
      ).toMatchObject([
        { day: '2026-03-08', revenue: 10_990, earned: 849, reversed: 0, refunded: 0 },
        { day: '2026-03-11', revenue: 0, earned: 0, reversed: 70, refunded: 999 },
      ]);
      expect(await all(portal).of(ClientEarnings).list()).toMatchObject([
        { clientId: 'P0', partnerId: 'P', earned: 779 },
      ]);
    });

    test('in three parts and the rest comes to exactly what was earned', async () => {
      await begin(6);
      const invoice = await paid(portal, 'P0', [[DEDICATED, 9_990]]);
      for (const minor of [1, 3_333, 3_333]) await credited(portal, invoice, [minor]);
      await credited(portal, invoice);
      expect((await amounts(invoice)).map(([, minor]) => minor).sort()).toEqual([-233, -233, -233, 0, 699]);
      expect(await balances(portal, 'P')).toEqual([0, 0, 0]);
    });

    test('after the approval is taken from what is available, which may go below nothing', async () => {
      await begin(3);
      const invoice = await paid(portal, 'P0', [[HOSTING, 10_000]]);
      portal.at(day(30));
      expect(await approval.run(portal.db)).toBe(1);
      expect(await balances(portal, 'P')).toEqual([0, 1_000, -1_000]);
      await credited(portal, invoice, [2_500]);
      expect(await balances(portal, 'P')).toEqual([0, 750, -750]);
      expect((await commissionsOn(portal, invoice)).at(-1)).toMatchObject({ status: 'APPROVED', approvedAt: day(30) });
    });

    test('told twice takes once', async () => {
      await begin(3);
      const invoice = await paid(portal, 'P0', [[HOSTING, 10_000], ['consulting', 500]]); // prettier-ignore
      const note = await credited(portal, invoice, [2_500, 100]);
      await portal.build(async ({ work }) => work.announce(new CreditNoteIssued(note, invoice, 'P0')));
      expect(await balances(portal, 'P')).toEqual([750, 0, -750]);
      const [row] = await all(portal)
        .of(PartnerDaily)
        .list({ where: [{ partnerId: 'P' }] });
      expect(row).toMatchObject({ revenue: 10_500, refunded: 2_600, earned: 1_000, reversed: 250 });
    });

    test('of lines that earned nothing takes nothing, and lessens the revenue', async () => {
      await begin(2);
      const invoice = await paid(portal, 'P0', [[HOSTING, 10_000]]);
      await credited(portal, invoice, [4_000]);
      expect(await amounts(invoice)).toEqual([]);
      const [row] = await all(portal)
        .of(PartnerDaily)
        .list({ where: [{ partnerId: 'P' }] });
      expect(row).toMatchObject({ revenue: 10_000, refunded: 4_000, earned: 0, reversed: 0 });
    });
  });

  describe('the hold', () => {
    test('ends after thirty days, not a day before, and is approved once however often it is asked', async () => {
      await begin(3);
      await paid(portal, 'P0', [[HOSTING, 10_000]]);
      portal.at(day(29));
      expect(await approval.run(portal.db)).toBe(0);
      expect(await balances(portal, 'P')).toEqual([1_000, 0, -1_000]);
      portal.at(day(30));
      expect(await Promise.all([approval.run(portal.db), approval.run(portal.db)])).toContain(1);
      expect(await approval.run(portal.db)).toBe(0);
      expect(await balances(portal, 'P')).toEqual([0, 1_000, -1_000]);
      expect(
        await all(portal)
          .of(LedgerEntry)
          .count([{ kind: 'APPROVAL' as never }]),
      ).toBe(1);
      const rows = await all(portal)
        .of(PartnerDaily)
        .list({ where: [{ partnerId: 'P', day: '2026-04-07' }] });
      expect(rows).toMatchObject([{ approved: 1_000, earned: 0 }]);
    });

    test('takes an earning and what was taken back of it together', async () => {
      await begin(3);
      const invoice = await paid(portal, 'P0', [[HOSTING, 10_000]]);
      await credited(portal, invoice);
      portal.at(day(31));
      expect(await approval.run(portal.db)).toBe(2);
      expect(await balances(portal, 'P')).toEqual([0, 0, 0]);
      expect((await all(portal).of(Commission).list()).map(({ status }) => status)).toEqual(['APPROVED', 'APPROVED']);
    });
  });

  test('currencies never mix', async () => {
    await begin(3);
    await portal.build((world) => world.client('yen', { currency: 'JPY' }).then(() => world.relationship('P', 'yen')));
    await paid(portal, 'yen', [[HOSTING, 1_999]], { currency: 'JPY' });
    await paid(portal, 'P0', [[HOSTING, 1_999]]);
    expect([await balances(portal, 'P', 'JPY'), await balances(portal, 'P')]).toEqual([[200, 0, -200], [200, 0, -200]]); // prettier-ignore
  });

  test('what is written of money is not written over', async () => {
    await begin(3);
    await paid(portal, 'P0', [[HOSTING, 10_000]]);
    for (const table of ['ledger_entries', 'ledger_postings', 'programme_versions']) {
      await expect(portal.source.query(`UPDATE ${table} SET id = 'x'`)).rejects.toThrow(/append-only/);
      await expect(portal.source.query(`DELETE FROM ${table}`)).rejects.toThrow(/append-only/);
    }
    expect(await balances(portal, 'P')).toEqual([1_000, 0, -1_000]);
  });

  test('a payment costs a fixed number of statements, whatever the number of lines', async () => {
    await begin(3);
    await paid(portal, 'P0', [[HOSTING, 10_000]]);
    const [two, seven] = [2, 7].map((count) => Array.from({ length: count }, () => [HOSTING, 1_000] as const));
    const mine =
      /commissions|unearned|ledger|partner_daily|commission_months|client_earnings|partner_standings|attributions/;
    const ours = (statements: readonly string[]) => statements.filter((sql) => mine.test(sql)).length;
    await paid(portal, 'P1', two!);
    const costs = [];
    for (const lines of [two!, seven!]) costs.push(ours(await portal.statementsOf(() => paid(portal, 'P1', lines))));
    // Two of them ask how far the client has come, and whether its partner hears of it.
    expect(costs).toEqual([12, 12]);
  });

  test('the tier before and after is what the standing says', async () => {
    await begin(3);
    await portal.build(({ work }) => move(work, 'sub-P2', SubscriptionStatus.SUSPENDED));
    expect(await standing(portal, 'P')).toEqual([null, 2]);
    expect(await amounts(await paid(portal, 'P0', [[HOSTING, 10_000]]))).toEqual([]);
  });
});
