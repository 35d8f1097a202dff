import { addMonths } from '../../server/kernel/period';
import { Attribution } from '../../server/modules/attributions/entity';
import { Commission, PartnerDaily, UnearnedLine } from '../../server/modules/commissions/entity';
import { duties } from '../../server/modules/commissions/jobs';
import { InvoiceLineKind } from '../../server/modules/invoices/entity/invoice';
import { PartnerEnrolment } from '../../server/modules/programmes/entity';
import { templates } from '../../server/modules/programmes/service/templates';
import { prove } from '../../server/modules/reports/service/prove';
import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import type { ProgrammeRules } from '../../server/modules/programmes/rules';
import { dialects } from '../support/dialects';
import { CreditNoteCause } from '../../server/modules/invoices/entity/credit-note';
import { all, balances, commissionsOn, credited, move, servedBy, service } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { billed, brought, enrolled, programme, promised, version, type Billed } from '../support/programmes';

const at = (day: string) => new Date(`${day}T10:00:00.000Z`);
const approval = duties[0]!;
const referral = templates.find(({ key }) => key === 'referral')!.rules;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  afterEach(async () => {
    expect(portal.faults).toEqual([]);
    expect((await prove(all(portal))).differences).toEqual([]);
    await portal.close();
  });

  /** Partner P in a programme of these rules, whose client C it is since 3 March 2024, invited on the 1st. */
  const begin = async (rules: Partial<ProgrammeRules> = {}, before?: () => Promise<unknown>) => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q']) await world.partner(id);
      for (const id of ['C', 'D']) await world.client(id);
      await programme(world.work, 'ours', rules);
      await enrolled(world.work, 'P', 'ours');
    });
    portal.at(at('2024-02-01'));
    await before?.();
    portal.at(at('2024-03-03'));
    const [invitedAt, acceptedAt] = [at('2024-03-01'), at('2024-03-03')];
    await portal.build(({ work }) => brought(work, 'P', 'C', { programmeId: 'ours', invitedAt, acceptedAt }));
  };
  /** Bills C on that day, by default a month of 100.00 that begins then. */
  const bill = (day: string, ...lines: readonly Partial<Billed>[]) => {
    portal.at(at(day));
    const wanted = lines.length > 0 ? lines : [{}];
    return billed(portal, 'C', wanted.map((line) => ({ start: day, minor: 10_000, ...line }))); // prettier-ignore
  };
  const earned = async (invoiceId: string) =>
    (await commissionsOn(portal, invoiceId)).map(({ amount }) => amount.minor);
  const reasons = async (invoiceId: string) =>
    (await all(portal).of(UnearnedLine).list({ where: [{ invoiceId }] })).map(({ reason }) => reason); // prettier-ignore

  test('a referral earns 24 times 10.00, from 2024-03-15 to 2026-02-15, and nothing on 2026-03-15', async () => {
    await begin(referral);
    const days = Array.from({ length: 25 }, (_, month) => addMonths('2024-03-15', month));
    for (const day of days) await bill(day);
    const rewards = await all(portal).of(Commission).list({ orderBy: [['earnedAt', 'ASC']] }); // prettier-ignore
    expect(rewards.map(({ amount, earnedOn, windowMonth }) => [amount, earnedOn, windowMonth])).toEqual(
      days.slice(0, 24).map((day, month) => [{ minor: 1_000, currency: 'EUR' }, day, month + 1]),
    );
    expect([days[0], days[23], days[24]]).toEqual(['2024-03-15', '2026-02-15', '2026-03-15']);
    expect(rewards[0]).toMatchObject({ windowMonths: 24, tier: null, tierName: null, tierSince: null, rule: 'everything' }); // prettier-ignore
    const unearned = await all(portal).of(UnearnedLine).list();
    expect(unearned).toMatchObject([{ reason: 'WINDOW_OVER', paidOn: '2026-03-15', periodStart: '2026-03-15' }]);
    expect((await balances(portal, 'P')).slice(0, 2)).toEqual([24_000, 0]);
    expect(await all(portal).of(Attribution).list({ where: [{ clientId: 'C' }] })).toMatchObject([
      { windowFrom: '2024-03-15', windowUntil: '2026-03-15', eligible: true },
    ]); // prettier-ignore
  });

  test('a client with a paid plan before its invitation may be served, and earns nothing', async () => {
    await begin(referral, () => billed(portal, 'C', [{ start: '2024-02-01', minor: 10_000 }]));
    expect(await reasons(await bill('2024-03-15'))).toEqual(['NOT_ELIGIBLE']);
    expect(await all(portal).of(Commission).count()).toBe(0);
    expect(await all(portal).of(Attribution).list({ where: [{ clientId: 'C' }] })).toMatchObject([
      { eligible: false, reason: 'ALREADY_CUSTOMER' },
    ]); // prettier-ignore
  });

  test('USD 800 a month at 20 %: April to June earn 480.00', async () => {
    await begin({ commissions: [{ key: 'fifth', when: {}, rate: 2_000 }] });
    for (const day of ['2024-04-01', '2024-05-01', '2024-06-01']) await bill(day, { minor: 80_000 });
    expect(await all(portal).of(Commission).sum('amount')).toBe(48_000);
  });

  test.each([[2, null], [3, 'BRONZE'], [5, 'BRONZE'], [6, 'SILVER'], [10, 'SILVER'], [11, 'GOLD'], [20, 'GOLD'], [21, 'PLATINUM']] as const)(
    'the tier of %i clients: %s', async (clients, tier) => {
      portal = await bootPortal(dialect, async (world) => {
        await world.partner('P');
        await servedBy(world, 'P', clients);
      });
      const id = await billed(portal, 'P0', [{ minor: 12_000, category: 'shared-hosting' }]);
      expect((await commissionsOn(portal, id))[0]?.tier ?? null).toBe(tier);
    },
  ); // prettier-ignore

  describe('the window', () => {
    test('goes by the period that is billed, not by the day of issue or payment', async () => {
      await begin({ windowMonths: 2 });
      await bill('2024-03-20', { start: '2024-04-01' });
      expect(await earned(await bill('2024-03-25', { start: '2024-05-31' }))).toEqual([1_000]);
      expect(await reasons(await bill('2024-03-26', { start: '2024-06-01' }))).toEqual(['WINDOW_OVER']);
      expect(await earned(await bill('2024-08-01', { start: '2024-05-01' }))).toEqual([1_000]);
      expect(await reasons(await bill('2024-08-01', { start: '2024-03-31' }))).toEqual(['BEFORE_WINDOW']);
    });

    test('begins with the first recurring line that costs something; a fee beside it goes with it', async () => {
      await begin({ windowMonths: 1 });
      const fee = { start: undefined, kind: InvoiceLineKind.SETUP, minor: 500 } as const;
      expect(await reasons(await bill('2024-03-05', fee))).toEqual(['BEFORE_WINDOW']);
      expect(await reasons(await bill('2024-03-06', { minor: 0 }))).toEqual(['BEFORE_WINDOW']);
      expect((await earned(await bill('2024-03-07', {}, fee))).sort()).toEqual([1_000, 50]);
      expect(await reasons(await bill('2024-04-07', fee))).toEqual(['WINDOW_OVER']);
    });

    test('two first invoices paid at once begin it once', async () => {
      await begin({ windowMonths: 24 });
      portal.at(at('2024-03-10'));
      await Promise.all(['2024-03-10', '2024-03-11'].map((start) => billed(portal, 'C', [{ start, minor: 10_000 }])));
      const [attribution] = await all(portal).of(Attribution).list({ where: [{ clientId: 'C' }] }); // prettier-ignore
      expect(['2024-03-10', '2024-03-11']).toContain(attribution!.windowFrom);
    });

    test('a refund of a recurring line ends it, takes back its share, and keeps what was earned before', async () => {
      await begin({ windowMonths: 24 });
      const first = await bill('2024-03-15');
      const second = await bill('2024-04-15', {}, { start: undefined, kind: InvoiceLineKind.ONE_OFF });
      portal.at(at('2024-05-01'));
      await credited(portal, second, [null, 5_000]);
      expect(await earned(await bill('2024-05-02'))).toEqual([1_000]);
      portal.at(at('2024-05-10'));
      await credited(portal, second, [2_500, null]);
      expect(await reasons(await bill('2024-05-15'))).toEqual(['WINDOW_ENDED']);
      expect(await earned(await bill('2024-05-16', { start: '2024-05-09' }))).toEqual([1_000]);
      expect(await earned(first)).toEqual([1_000]);
      expect((await earned(second)).sort((a, b) => a - b)).toEqual([-500, -250, 1_000, 1_000]);
    });

    test('a downgrade takes its share back, and the window goes on', async () => {
      await begin({ windowMonths: 24 });
      const first = await bill('2024-03-15');
      portal.at(at('2024-03-20'));
      await credited(portal, first, [4_000], CreditNoteCause.DOWNGRADE);
      expect((await earned(first)).sort((a, b) => a - b)).toEqual([-400, 1_000]);
      expect(await earned(await bill('2024-04-15'))).toEqual([1_000]);
    });

    test('a gap between plans ends it, and one that another plan closes in time does not', async () => {
      await begin({ windowMonths: 24 });
      const plan = { periodStart: '2024-03-15', periodEnd: '2024-04-15' };
      await portal.build(({ work }) => service(work, 'C', plan));
      await bill('2024-03-15');
      await portal.build(({ work }) => move(work, 'sub-C', SubscriptionStatus.TERMINATED));
      portal.at(at('2024-04-10'));
      const next = { id: 'sub-next', periodStart: '2024-04-10', periodEnd: '2024-05-10' };
      await portal.build(({ work }) => service(work, 'C', next));
      expect(await earned(await bill('2024-04-15'))).toEqual([1_000]);
      await portal.build(({ work }) => move(work, 'sub-next', SubscriptionStatus.TERMINATED));
      expect(await earned(await bill('2024-05-09'))).toEqual([1_000]);
      expect(await reasons(await bill('2024-05-10'))).toEqual(['WINDOW_ENDED']);
    });

    test('without end there is none to refund or to miss', async () => {
      await begin();
      const first = await bill('2024-03-15');
      await credited(portal, first, [5_000]);
      expect(await earned(await bill('2034-03-15'))).toEqual([1_000]);
    });
  });

  test('lines are judged by the programme that the client’s attribution names, and no other', async () => {
    await begin();
    await portal.build(async ({ work }) => {
      await enrolled(work, 'Q', 'ours');
      await brought(work, 'Q', 'D', { programmeId: 'ours' });
    });
    expect(await earned(await bill('2024-03-15', { category: 'anything' }))).toEqual([1_000]);
    portal.at(at('2024-03-16'));
    await portal.build(({ work }) => work.of(PartnerEnrolment).update('enr-P-ours', { leftAt: work.now }));
    expect(await reasons(await bill('2024-03-17'))).toEqual(['NOT_ENROLLED']);
    expect(await balances(portal, 'Q')).toEqual([0, 0, 0]);
  });

  test('the version in force on the day of payment counts, and its tiers are counted first', async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('P');
      await servedBy(world, 'P', 3);
      const hosting = { commissions: [{ key: 'gold', when: { tier: 'GOLD' }, rate: 5_000 }] };
      const tiers = [{ key: 'GOLD', name: 'Gold', from: 2 }];
      const tierScheme = { metric: 'CLIENTS_WITH_ACTIVE_SERVICE', recalibration: 'AT_ONCE', recalibrationDays: [], belowFirst: 'NOTHING', tiers } as const; // prettier-ignore
      await version(world.work, 'prg_00000000000000HOSTINGRESELLER', '2026-04-01', { ...hosting, tierScheme });
    });
    const line = { minor: 10_000, category: 'shared-hosting' };
    portal.at(at('2026-03-31'));
    const before = (await commissionsOn(portal, await billed(portal, 'P0', [line])))[0];
    portal.at(at('2026-04-01'));
    const after = (await commissionsOn(portal, await billed(portal, 'P0', [line])))[0];
    expect([before, after]).toMatchObject([
      { tier: 'BRONZE', rate: 1_000, amount: { minor: 1_000 } },
      { tier: 'GOLD', rate: 5_000, amount: { minor: 5_000 }, versionId: expect.stringContaining('2026-04-01') },
    ]);
  });

  test('conditions of product, kind, sale and country are asked of the line and its client', async () => {
    const rules: Partial<ProgrammeRules> = {
      commissions: [
        { key: 'all', when: {}, rate: 100 },
        { key: 'renewed', when: { sale: 'RENEWAL' }, rate: 200 },
        { key: 'addon', when: { kind: 'ADDON' }, rate: 300 },
        { key: 'pro', when: { product: 'pro', kind: 'SERVICE' }, rate: 400 },
        { key: 'abroad', when: { country: 'ES', sale: 'FIRST', kind: 'SERVICE' }, rate: 500 },
      ],
    };
    await begin(rules);
    await portal.build(async (world) => {
      await world.shop();
      await world.client('S', { country: 'ES' });
      const paidFor = { anchorOn: '2024-02-15', periodStart: '2024-02-15', periodEnd: '2024-03-15' };
      await service(world.work, 'C', { id: 'sub-x', ...paidFor, billedUntil: '2024-03-15', renewsOn: '2024-03-15' });
      await brought(world.work, 'P', 'S', { programmeId: 'ours' });
    });
    const lines: Partial<Billed>[] = [{}, { renews: 'sub-x' }, { productId: 'ssl' }, { productId: 'pro' }];
    const judged = await commissionsOn(portal, await bill('2024-03-15', ...lines));
    expect(judged.map(({ rule }) => rule).sort()).toEqual(['addon', 'all', 'pro', 'renewed']);
    expect(judged.find(({ rule }) => rule === 'pro')).toMatchObject({ productId: 'pro', productKind: 'SERVICE', sale: 'FIRST', country: 'DE' }); // prettier-ignore
    const spanish = await billed(portal, 'S', [{ minor: 10_000, productId: 'web', start: '2024-03-15' }]);
    expect(await commissionsOn(portal, spanish)).toMatchObject([{ rule: 'abroad', country: 'ES', amount: { minor: 500 } }]); // prettier-ignore
  });

  test('an override beats the rules on its days alone, and for its partner alone', async () => {
    await begin();
    await portal.build(async ({ work }) => {
      await promised(work, 'P', 'ours', { startsOn: '2024-04-01', endsOn: '2024-05-01' });
      await promised(work, 'Q', 'ours');
    });
    const days = ['2024-03-31', '2024-04-01', '2024-04-30', '2024-05-01'];
    const amounts = [];
    for (const day of days) amounts.push(...(await earned(await bill(day))));
    expect(amounts).toEqual([1_000, 2_500, 2_500, 1_000]);
    const [own] = await all(portal).of(Commission).list({ where: [{ overrideId: 'ovr-P' }], limit: 1 }); // prettier-ignore
    expect(own).toMatchObject({ rule: 'override:ovr-P', rate: 2_500 });
  });

  test('an amount per line is taken back pro rata, to the cent, in any number of parts', async () => {
    await begin({ commissions: [{ key: 'fixed', when: {}, amounts: { EUR: '10.00' } }] });
    const invoice = await bill('2024-03-15', { minor: 9_999 });
    for (const minor of [3_333, 3_333, 3_332]) await credited(portal, invoice, [minor]);
    await credited(portal, invoice);
    const parts = await commissionsOn(portal, invoice);
    expect(parts.map(({ amount }) => amount.minor)).toEqual([1_000, -333, -334, -333, 0]);
    expect(parts[0]).toMatchObject({ rate: null, flat: { minor: 1_000, currency: 'EUR' } });
    expect(await balances(portal, 'P')).toEqual([0, 0, 0]);
  });

  test('where nothing is taken back, a credit note lessens the revenue and nothing else', async () => {
    await begin({ clawback: 'NONE' });
    const invoice = await bill('2024-03-15');
    await credited(portal, invoice, [4_000]);
    expect(await earned(invoice)).toEqual([1_000, 0]);
    expect((await balances(portal, 'P')).slice(0, 2)).toEqual([1_000, 0]);
    expect(await all(portal).of(PartnerDaily).list({ where: [{ partnerId: 'P' }] })).toMatchObject([
      { revenue: 10_000, refunded: 4_000, earned: 1_000, reversed: 0 },
    ]); // prettier-ignore
  });

  test('what a person is to approve, time leaves alone', async () => {
    await begin({ review: 'MANUAL', holdDays: 0 });
    await bill('2024-03-15');
    portal.at(at('2025-01-01'));
    expect(await approval.run(portal.db)).toBe(0);
    expect(await balances(portal, 'P')).toEqual([1_000, 0, -1_000]);
  });
});
