import fc from 'fast-check';
import { duties } from '../../server/modules/commissions/jobs';
import { Commission, CommissionKind } from '../../server/modules/commissions/entity';
import {
  approve,
  decline,
  hold,
  markPaid,
  release,
  releaseFromPayout,
  takeIntoPayout,
} from '../../server/modules/commissions/service/state';
import { InvoiceLine } from '../../server/modules/invoices/entity/invoice';
import { prove } from '../../server/modules/reports/service/prove';
import type { Work } from '../../server/platform/db/work';
import { staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, balances, credited } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { billed, brought, enrolled, programme, promised, version } from '../support/programmes';
import { now } from '../support/world';

/** What may become of a partner's commissions, in any order; numbers choose among what there is. */
type Step =
  | { readonly act: 'bill'; readonly client: number; readonly minor: number; readonly lines: number }
  | { readonly act: 'credit'; readonly commission: number; readonly share: number }
  | { readonly act: 'decide'; readonly how: number; readonly commissions: readonly number[]; readonly twice: boolean }
  | { readonly act: 'payOut'; readonly how: number }
  | { readonly act: 'wait'; readonly days: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        ...{ act: fc.constant('bill' as const), client: fc.nat(2), minor: fc.integer({ min: 1, max: 40_000 }) },
        lines: fc.integer({ min: 1, max: 3 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        ...{ act: fc.constant('credit' as const), commission: fc.nat(), share: fc.integer({ min: 1, max: 100 }) },
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        ...{ act: fc.constant('decide' as const), how: fc.nat(3), twice: fc.boolean() },
        commissions: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ act: fc.constant('payOut' as const), how: fc.nat(2) }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }) },
  ),
  { minLength: 16, maxLength: 30 },
);

/** There is no payout behind those that the history makes up: what is asked of payouts is not asked here. */
const ofPayouts = /payout|Available|available/i;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let today = now.getTime();
  let payouts = 0;
  const finance = staff('FINANCE');

  /** Three clients: one in a window of three months under review, one by amounts, one whose rate is promised. */
  const begin = async () => {
    [today, payouts] = [now.getTime(), 0];
    portal = await bootPortal(dialect, async (world) => {
      const { work } = world;
      await world.partner('P');
      for (const id of ['C0', 'C1', 'C2']) await world.client(id);
      await programme(work, 'window', { windowMonths: 3, review: 'MANUAL', holdDays: 10 });
      await programme(work, 'fixed', { commissions: [{ key: 'each', when: {}, amounts: { EUR: '7.77' } }] });
      await version(work, 'fixed', '2026-04-01', { clawback: 'NONE' });
      for (const key of ['window', 'fixed']) await enrolled(work, 'P', key);
      await brought(work, 'P', 'C0', { programmeId: 'window' });
      await brought(work, 'P', 'C1', { programmeId: 'fixed' });
      await brought(work, 'P', 'C2', { programmeId: 'fixed' });
      await promised(work, 'P', 'fixed', { rate: 333, startsOn: '2026-03-20' });
    });
  };

  const earnings = () => all(portal).of(Commission).list({ where: [{ kind: CommissionKind.EARNING }] }); // prettier-ignore
  const decisions = [
    (ids: readonly string[]) => (work: Work) => hold(work, ids, 'why'),
    (ids: readonly string[]) => (work: Work) => release(work, ids),
    (ids: readonly string[]) => (work: Work) => decline(work, ids, 'why not'),
    (ids: readonly string[]) => (work: Work) => approve(work, 'P', ids),
  ];
  const does = <R>(act: (work: Work) => Promise<R>) => portal.db.transact<unknown>(finance, act);

  async function live(step: Step): Promise<void> {
    if (step.act === 'wait') {
      portal.at(new Date((today += step.days * 86_400_000)));
      await Promise.all([duties[0]!.run(portal.db), duties[0]!.run(portal.db)]);
    } else if (step.act === 'bill') {
      const start = new Date(today).toISOString().slice(0, 10);
      await billed(
        portal,
        `C${step.client}`,
        Array.from({ length: step.lines }, () => ({ start, minor: step.minor })),
      );
    } else if (step.act === 'payOut') {
      const payoutId = `pay-${(payouts += 1)}`;
      await does((work) => takeIntoPayout(work, { partnerId: 'P', currency: 'EUR', payoutId }));
      if (step.how === 1) await does((work) => releaseFromPayout(work, payoutId));
      if (step.how === 2) await does((work) => markPaid(work, payoutId));
    } else {
      const known = await earnings();
      if (known.length === 0) return;
      if (step.act === 'credit') return credit(known[step.commission % known.length]!, step.share);
      const act = decisions[step.how]!(step.commissions.map((index) => known[index % known.length]!.id));
      await Promise.all(step.twice ? [does(act), does(act)] : [does(act)]);
    }
  }

  async function credit({ invoiceId, invoiceLineId }: Commission, share: number): Promise<void> {
    const lines = await all(portal).of(InvoiceLine).list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] }); // prettier-ignore
    const { net, creditedNet } = lines.find(({ id }) => id === invoiceLineId)!;
    const part = Math.floor(((net.minor - creditedNet.minor) * share) / 100);
    if (part > 0) await credited(portal, invoiceId, lines.map(({ id }) => (id === invoiceLineId ? part : null))); // prettier-ignore
  }

  test('whatever is decided, taken back and paid, in any order: it proves, and no earning is taken back beyond itself', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await begin();
        try {
          for (const client of [0, 1, 2]) await live({ act: 'bill', client, minor: 10_000, lines: 2 });
          for (const step of history) await live(step);
          const { differences } = await prove(all(portal));
          expect(differences.filter((text) => !ofPayouts.test(text))).toEqual([]);
          const rows = await all(portal).of(Commission).list();
          const left = new Map<string, number>();
          for (const { id, reversesId, amount } of rows)
            left.set(reversesId ?? id, (left.get(reversesId ?? id) ?? 0) + amount.minor);
          expect([...left.values()].filter((minor) => minor < 0)).toEqual([]);
          const sumOf = (...statuses: readonly string[]) =>
            rows.filter(({ status }) => statuses.includes(status)).reduce((sum, { amount }) => sum + amount.minor, 0);
          const [pending, available, expense] = await balances(portal, 'P');
          const [waiting, approved] = [sumOf('PENDING', 'HELD'), sumOf('APPROVED')];
          expect([pending, available, expense]).toEqual([waiting, approved, 0 - waiting - approved]);
          expect(rows.filter(({ payoutId, status }) => payoutId !== null && status !== 'APPROVED')).toEqual([]);
          expect(portal.faults).toEqual([]);
        } finally {
          await portal.close();
        }
      }),
      { numRuns: dialect === 'sqlite' ? 15 : 6, seed: 20_261_122 },
    );
  }, 120_000);
});
