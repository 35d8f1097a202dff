import { ClientEarnings, Commission, CommissionMonth, PartnerDaily } from '../../server/modules/commissions/entity';
import { duties } from '../../server/modules/commissions/jobs';
import {
  approve,
  decline,
  hold,
  markPaid,
  release,
  releaseFromPayout,
  takeIntoPayout,
} from '../../server/modules/commissions/service/state';
import { EntryKind, LedgerEntry } from '../../server/modules/ledger/entity';
import { prove } from '../../server/modules/reports/service/prove';
import type { Work } from '../../server/platform/db/work';
import { staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, balances, commissionsOn, credited, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const HOSTING = 'shared-hosting';
const day = (count: number) => new Date(now.getTime() + count * 86_400_000);
const approval = duties[0]!;
/** What a payout of nothing but commissions has to say for itself is not asked here: there is none behind it. */
const mine = /^(The figures of|What was refunded|Every commission|What every client has earned|Every balance)/;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q']) await world.partner(id);
      await servedBy(world, 'P', 3);
      await servedBy(world, 'Q', 3);
    });
  });
  afterEach(async () => {
    expect((await prove(all(portal))).differences.filter((text) => mine.test(text))).toEqual([]);
    expect(portal.faults).toEqual([]);
    await portal.close();
  });

  /** A person of finance decides. */
  const does = <R>(act: (work: Work) => Promise<R>) => portal.db.transact(staff('FINANCE'), act);
  /** An invoice of 100.00 that earns 10.00, paid on that day; its commission. */
  const earned = async (clientId = 'P0', minor = 10_000) => {
    const invoiceId = await paid(portal, clientId, [[HOSTING, minor]]);
    const [commission] = await commissionsOn(portal, invoiceId);
    return { invoiceId, id: commission!.id };
  };
  const states = async (invoiceId: string) =>
    (await commissionsOn(portal, invoiceId)).map(({ status, amount }) => `${status} ${amount.minor}`).sort(); // prettier-ignore
  const figures = async (partnerId = 'P') => {
    const rows = await all(portal).of(PartnerDaily).list({ where: [{ partnerId }], orderBy: [['day', 'ASC']] }); // prettier-ignore
    return rows.map(({ day, earned, reversed, declined, approved, paid }) => [day, earned, reversed, declined, approved, paid]); // prettier-ignore
  };

  test('held, it is left alone by time; released, it is approved', async () => {
    const { id, invoiceId } = await earned();
    expect(await does((work) => hold(work, [id], 'Who is this?'))).toHaveLength(1);
    portal.at(day(40));
    expect(await approval.run(portal.db)).toBe(0);
    expect(await balances(portal, 'P')).toEqual([1_000, 0, -1_000]);
    expect(await all(portal).of(Commission).get(id)).toMatchObject({ status: 'HELD', reason: 'Who is this?', decidedAt: now }); // prettier-ignore
    expect(await does((work) => release(work, [id]))).toHaveLength(1);
    expect(await approval.run(portal.db)).toBe(1);
    expect(await states(invoiceId)).toEqual(['APPROVED 1000']);
    expect(await all(portal).of(Commission).get(id)).toMatchObject({ reason: null, approvedOn: '2026-04-17' });
    expect(await balances(portal, 'P')).toEqual([0, 1_000, -1_000]);
  });

  test('a refund of what is held goes from pending, and is released and approved with it', async () => {
    const { id, invoiceId } = await earned();
    await credited(portal, invoiceId, [2_000]);
    await does((work) => hold(work, [id], 'Wait.'));
    expect(await states(invoiceId)).toEqual(['HELD -200', 'HELD 1000']);
    await credited(portal, invoiceId, [3_000]);
    expect(await states(invoiceId)).toEqual(['HELD -200', 'HELD -300', 'HELD 1000']);
    expect(await balances(portal, 'P')).toEqual([500, 0, -500]);
    await does((work) => release(work, [id]));
    await does((work) => approve(work, 'P', [id]));
    expect(await states(invoiceId)).toEqual(['APPROVED -200', 'APPROVED -300', 'APPROVED 1000']);
    expect(await balances(portal, 'P')).toEqual([0, 500, -500]);
  });

  test('declined, what is left of it is gone from pending, once; a later refund takes nothing', async () => {
    const { id, invoiceId } = await earned();
    await credited(portal, invoiceId, [2_500]);
    portal.at(day(1));
    expect(await does((work) => decline(work, [id], 'Not a client.'))).toHaveLength(2);
    expect(await does((work) => decline(work, [id], 'Again.'))).toEqual([]);
    expect(await balances(portal, 'P')).toEqual([0, 0, 0]);
    expect(await all(portal).of(ClientEarnings).list()).toMatchObject([{ earned: 0 }]);
    expect(await figures()).toEqual([
      ['2026-03-08', 1_000, 250, 0, 0, 0],
      ['2026-03-09', 0, 0, 750, 0, 0],
    ]);
    await credited(portal, invoiceId, [7_500]);
    expect(await states(invoiceId)).toEqual(['DECLINED -250', 'DECLINED 0', 'DECLINED 1000']);
    expect(await balances(portal, 'P')).toEqual([0, 0, 0]);
    const declines = await all(portal)
      .of(LedgerEntry)
      .count([{ kind: EntryKind.DECLINE }]);
    expect([declines, (await all(portal).of(Commission).get(id)).reason]).toEqual([1, 'Not a client.']);
  });

  test('declined and credited at once, no part of it is left behind', async () => {
    for (const clientId of ['P0', 'P1', 'P2', 'P0', 'P1']) {
      const { id, invoiceId } = await earned(clientId);
      await Promise.all([credited(portal, invoiceId, [2_500]), does((work) => decline(work, [id], 'Not a client.'))]);
      expect(['DECLINED -250', 'DECLINED 0']).toContain((await states(invoiceId))[0]);
    }
    expect(await balances(portal, 'P')).toEqual([0, 0, 0]);
  });

  test('held ones can be declined; approved ones cannot be held, released or declined', async () => {
    const [first, second] = [await earned(), await earned('P1')];
    await does((work) => hold(work, [first.id], 'Wait.'));
    await does((work) => approve(work, 'P', [second.id]));
    const both = [first.id, second.id];
    expect((await does((work) => decline(work, both, 'No.'))).map(({ id }) => id)).toEqual([first.id]);
    for (const act of [(work: Work) => hold(work, both, 'x'), (work: Work) => release(work, both)])
      expect(await does(act)).toEqual([]);
    expect([await states(first.invoiceId), await states(second.invoiceId)]).toEqual([['DECLINED 1000'], ['APPROVED 1000']]); // prettier-ignore
    expect(await balances(portal, 'P')).toEqual([0, 1_000, -1_000]);
  });

  test('a partner’s approval does not touch another’s', async () => {
    const [own, other] = [await earned('P0'), await earned('Q0')];
    const approved = await does((work) => approve(work, 'P', [own.id, other.id]));
    expect(approved.map(({ id }) => id)).toEqual([own.id]);
    expect([await balances(portal, 'P'), await balances(portal, 'Q')]).toEqual([[0, 1_000, -1_000], [1_000, 0, -1_000]]); // prettier-ignore
  });

  test('two who approve the same at once approve it once', async () => {
    const { id } = await earned();
    const counts = await Promise.all(
      [1, 2, 3].map(() => does(async (work) => (await approve(work, 'P', [id])).length)),
    );
    expect(counts.sort()).toEqual([0, 0, 1]);
    expect(await balances(portal, 'P')).toEqual([0, 1_000, -1_000]);
    expect(await figures()).toEqual([['2026-03-08', 1_000, 0, 0, 1_000, 0]]);
  });

  test('one that holds and one that approves at once: one of them has it', async () => {
    const { id, invoiceId } = await earned();
    const [held, approved] = await Promise.all([
      does(async (work) => (await hold(work, [id], 'Wait.')).length),
      does(async (work) => (await approve(work, 'P', [id])).length),
    ]);
    expect(held + approved).toBe(1);
    expect(await states(invoiceId)).toEqual([held ? 'HELD 1000' : 'APPROVED 1000']);
  });

  describe('a payout', () => {
    const share = { partnerId: 'P', currency: 'EUR', payoutId: 'pay1' };

    test('takes what is approved of one partner and currency and in no other, and is paid with its day', async () => {
      const ids = [(await earned()).id, (await earned('P1', 5_000)).id];
      const pending = await earned('P2');
      const yen = await paid(portal, 'P0', [[HOSTING, 1_000]], { currency: 'JPY' });
      const other = await earned('Q0');
      const [inYen] = await commissionsOn(portal, yen);
      await does((work) => approve(work, 'P', [...ids, inYen!.id]));
      await does((work) => approve(work, 'Q', [other.id]));
      expect(await does((work) => takeIntoPayout(work, share))).toEqual({ count: 2, minor: 1_500 });
      expect(await does((work) => takeIntoPayout(work, { ...share, payoutId: 'pay2' }))).toEqual({
        count: 0,
        minor: 0,
      });
      portal.at(day(2));
      expect(await does((work) => markPaid(work, 'pay1'))).toBe(2);
      expect(await does((work) => markPaid(work, 'pay1'))).toBe(0);
      expect(await does((work) => releaseFromPayout(work, 'pay1'))).toBe(0);
      const rows = await all(portal).of(Commission).list({ where: [{ payoutId: 'pay1' }] }); // prettier-ignore
      expect(rows.map(({ id, paidOn }) => [id, paidOn]).sort()).toEqual(ids.map((id) => [id, '2026-03-10']).sort());
      expect(await states(pending.invoiceId)).toEqual(['PENDING 1000']);
      expect(await figures()).toContainEqual(['2026-03-10', 0, 0, 0, 0, 1_500]);
      const [month] = await all(portal).of(CommissionMonth).list({ where: [{ partnerId: 'P', currency: 'EUR' }] }); // prettier-ignore
      expect(month).toMatchObject({ month: '2026-03', category: HOSTING, tier: 'BRONZE', earned: 2_500, approved: 1_500, paid: 1_500 }); // prettier-ignore
    });

    test('that came to nothing lets the next one have it all', async () => {
      const { id } = await earned();
      await does((work) => approve(work, 'P', [id]));
      await does((work) => takeIntoPayout(work, share));
      expect(await does((work) => releaseFromPayout(work, 'pay1'))).toBe(1);
      expect(await does((work) => takeIntoPayout(work, { ...share, payoutId: 'pay2' }))).toEqual({ count: 1, minor: 1_000 }); // prettier-ignore
      expect(await does((work) => markPaid(work, 'pay1'))).toBe(0);
      expect(await does((work) => releaseFromPayout(work, 'nobody'))).toBe(0);
    });

    test('once it is paid, a refund is offset: in no payout, against what is earned next', async () => {
      const { id, invoiceId } = await earned();
      await does((work) => approve(work, 'P', [id]));
      await does((work) => takeIntoPayout(work, share));
      await does((work) => markPaid(work, 'pay1'));
      await credited(portal, invoiceId, [8_000]);
      const [, taken] = (await commissionsOn(portal, invoiceId)).sort((a, b) => b.amount.minor - a.amount.minor);
      expect(taken).toMatchObject({ status: 'APPROVED', payoutId: null, paidOn: null, amount: { minor: -800 } });
      const next = await earned('P1');
      await does((work) => approve(work, 'P', [next.id]));
      expect(await does((work) => takeIntoPayout(work, { ...share, payoutId: 'pay2' }))).toEqual({ count: 2, minor: 200 }); // prettier-ignore
    });

    test('of many takes, pays and lets go in as many statements as of few', async () => {
      const ids: string[] = [];
      const costs: number[][] = [];
      for (const more of [1, 11]) {
        for (let nth = 0; nth < more; nth++) ids.push((await earned()).id);
        await does((work) => approve(work, 'P', ids));
        const payoutId = `pay-${more}`;
        const acts = [
          (work: Work) => takeIntoPayout(work, { ...share, payoutId }),
          (work: Work) => releaseFromPayout(work, payoutId),
          (work: Work) => takeIntoPayout(work, { ...share, payoutId }),
          (work: Work) => markPaid(work, payoutId),
        ];
        const spent = [];
        for (const act of acts) spent.push((await portal.statementsOf(() => does<unknown>(act))).length);
        costs.push(spent);
      }
      expect(costs[1]).toEqual(costs[0]);
      expect(
        await all(portal)
          .of(Commission)
          .count([{ payoutId: 'pay-11' }]),
      ).toBe(11);
    });
  });
});
