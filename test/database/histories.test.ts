import fc from 'fast-check';
import { Adjustment } from '../../server/modules/adjustments/entity';
import { Commission } from '../../server/modules/commissions/entity';
import { LedgerPosting } from '../../server/modules/ledger/entity';
import { Payout } from '../../server/modules/payouts/entity/payout';
import { prove } from '../../server/modules/reports/service/prove';
import { dialects } from '../support/dialects';
import { all } from '../support/earning';
import { furnish, histories, History } from '../support/histories';
import { bootPortal } from '../support/portal';

const RUNS = { sqlite: 15, mariadb: 4 } as const;
const SEED = Number(process.env['HISTORIES_SEED'] ?? 20_260_308);

describe.each(dialects)('on %s', (dialect) => {
  test('whatever people and workers do: it proves, nothing is paid twice, and no more is taken back than was earned', async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(histories, async (steps) => {
        const portal = await bootPortal(dialect, furnish);
        try {
          const history = new History(portal);
          await history.live(steps);
          for (const [act, count] of history.done) done.set(act, (done.get(act) ?? 0) + count);
          expect((await prove(all(portal))).differences).toEqual([]);
          expect(portal.faults).toEqual([]);
          await expectSound(portal);
        } finally {
          await portal.close();
        }
      }),
      { numRuns: RUNS[dialect], seed: SEED, endOnFailure: false },
    );
    // Every act came about in some history: one that is always refused would show nothing.
    if (dialect === 'sqlite')
      expect([...done.keys()].sort()).toEqual(
        ['adjust', 'credit', 'enrol', 'pay', 'payTogether', 'payout', 'plan', 'promise', 'publish', 'review', 'standing', 'tellAgain', 'wait'], // prettier-ignore
      );
  }, 240_000);
});

/** The same laws once more, reckoned here and not by the checker. */
async function expectSound(portal: Awaited<ReturnType<typeof bootPortal>>): Promise<void> {
  const reading = all(portal);
  const [postings, commissions] = [await reading.of(LedgerPosting).list(), await reading.of(Commission).list()];
  const [payouts, adjustments] = [await reading.of(Payout).list(), await reading.of(Adjustment).list()];
  const total = (rows: readonly { readonly amount: { readonly minor: number } }[]) =>
    rows.reduce((sum, { amount }) => sum + amount.minor, 0);
  for (const currency of new Set(postings.map(({ amount }) => amount.currency)))
    expect(total(postings.filter(({ amount }) => amount.currency === currency))).toBe(0);
  for (const earning of commissions.filter(({ reversesId }) => reversesId === null))
    expect(total(commissions.filter(({ id, reversesId }) => id === earning.id || reversesId === earning.id))).toBeGreaterThanOrEqual(0); // prettier-ignore
  for (const { id, partnerId, amount, status } of payouts) {
    const parts = [...commissions, ...adjustments].filter(({ payoutId }) => payoutId === id);
    expect(total(parts)).toBe(['REJECTED', 'CANCELLED', 'FAILED'].includes(status) ? 0 : amount.minor);
    expect(parts.every((part) => part.partnerId === partnerId && part.status === 'APPROVED')).toBe(true);
  }
  for (const partnerId of ['P', 'Q']) {
    const paid = payouts.filter((each) => each.partnerId === partnerId && each.status === 'PAID');
    const sent = postings.filter((each) => each.partnerId === partnerId && each.account === 'PAID');
    expect(total(sent)).toBe(paid.reduce((sum, each) => sum + each.paid.minor, 0));
  }
}
