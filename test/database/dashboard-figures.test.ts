import { duties } from '../../server/modules/commissions/jobs';
import { ClientEarnings, PartnerDaily } from '../../server/modules/commissions/entity';
import { Attribution, ReferralDay } from '../../server/modules/attributions/entity';
import { Dashboard1700000000079 } from '../../server/platform/db/migrations/1700000000079-dashboard';
import { FirstPayments1700000000095 } from '../../server/platform/db/migrations/1700000000095-first-payments';
import { approvePayouts, markPaid, markSent } from '../../server/modules/payouts/service/decide';
import { runPayouts } from '../../server/modules/payouts/service/run';
import { dialects } from '../support/dialects';
import { all, commissionsOn, credited, paid, servedBy } from '../support/earning';
import { finance, paidTo, payoutsOf, second } from '../support/paying';
import { decline, hold } from '../../server/modules/commissions/service/state';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const day = (count: number) => new Date(now.getTime() + count * 86_400_000);
const HOSTING = 'shared-hosting';

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('P');
      await servedBy(world, 'P', 5);
    });
    // Of March: paid out, declined, held; and a line that earns nobody anything.
    await credited(portal, await paid(portal, 'P0', [[HOSTING, 80_000]]), [10_000]);
    const refused = await paid(portal, 'P1', [[HOSTING, 5_000]]);
    await portal.build(async ({ work }) => {
      const [commission] = await commissionsOn(portal, refused);
      await decline(work, [commission!.id], 'a test order');
    });
    portal.at(day(40));
    await duties[0]!.run(portal.db);
    await paidTo(portal, 'P');
    await runPayouts(portal.db, finance, '2026-04');
    const [payout] = await payoutsOf(portal, 'P');
    await portal.db.transact(second, (work) => approvePayouts(work, [payout!.id]));
    await portal.db.transact(second, (work) => markSent(work, payout!.id));
    await portal.db.transact(second, (work) => markPaid(work, payout!.id));
    // Of April: in its hold, and held. A refund of what was paid out is available, and negative.
    await paid(portal, 'P2', [[HOSTING, 30_000], ['consulting', 700]]); // prettier-ignore
    const doubted = await paid(portal, 'P3', [[HOSTING, 20_000]]);
    await portal.build(async ({ work }) => {
      const [commission] = await commissionsOn(portal, doubted);
      await hold(work, [commission!.id], 'under review');
    });
    await credited(portal, (await commissionsOf(portal, 'P0'))!, [20_000]);
    // The day after, nothing but a free first invoice.
    portal.at(day(41));
    await paid(portal, 'P4', [[HOSTING, 0]]);
  });
  afterAll(() => portal.close());

  const days = async () =>
    (await all(portal).of(PartnerDaily).list({ where: [{ partnerId: 'P' }], orderBy: [['day', 'ASC']] })) // prettier-ignore
      .map((row) => [row.day, row.transactions, row.rewardsPending, row.rewardsAvailable, row.rewardsSent, row.rewardsPaid]); // prettier-ignore
  const clients = async () =>
    (await all(portal).of(ClientEarnings).list({ orderBy: [['clientId', 'ASC']] })) // prettier-ignore
      .map(({ clientId, earned, revenue }) => [clientId, earned, revenue]);
  const referrals = async () =>
    (await all(portal).of(ReferralDay).list({ orderBy: [['day', 'ASC']] })) // prettier-ignore
      .map((row) => [row.day, row.signups, row.paid, row.unpaid]);
  const firstPaid = async () =>
    (await all(portal).of(Attribution).list({ orderBy: [['clientId', 'ASC']] })).map(({ clientId, paidOn }) => [clientId, paidOn]); // prettier-ignore

  test('each day keeps what its own events earned, by the state that is in now', async () => {
    expect(await days()).toEqual([
      ['2026-03-08', 2, 0, 0, 0, 7_000],
      ['2026-04-17', 2, 5_000, -2_000, 0, 0],
      ['2026-04-18', 1, 0, 0, 0, 0],
    ]);
  });

  test('each client keeps what it paid its partner’s way, less what was credited', async () => {
    expect(await clients()).toEqual([
      ['P0', 5_000, 50_000],
      ['P1', 0, 5_000],
      ['P2', 3_000, 30_700],
      ['P3', 2_000, 20_000],
    ]);
  });

  test('a client is counted as unpaid on the day it signed up, until it pays', async () => {
    expect(await firstPaid()).toEqual([['P0', '2026-03-08'], ['P1', '2026-03-08'], ['P2', '2026-04-17'], ['P3', '2026-04-17'], ['P4', null]]); // prettier-ignore
    expect(await referrals()).toEqual([
      ['2026-03-08', 5, 2, 1],
      ['2026-04-17', 0, 2, 0],
    ]);
  });

  test('the migrations come to the same of what was there before them', async () => {
    const kept = [await days(), await clients(), await referrals(), await firstPaid()];
    const db = portal.source.createQueryRunner();
    for (const Migration of [FirstPayments1700000000095, Dashboard1700000000079]) await new Migration().down(db);
    // Before, a payment of nothing moved nothing, and left no row.
    await db.query("DELETE FROM partner_daily WHERE day = '2026-04-18'");
    for (const Migration of [Dashboard1700000000079, FirstPayments1700000000095]) await new Migration().up(db);
    await db.release();
    expect([await days(), await clients(), await referrals(), await firstPaid()]).toEqual(kept);
  });
});

async function commissionsOf(portal: Portal, clientId: string): Promise<string | undefined> {
  const [row] = await all(portal).raw("SELECT invoiceId FROM commissions WHERE clientId = ? AND kind = 'EARNING'", [clientId]); // prettier-ignore
  return row?.['invoiceId'] as string | undefined;
}
