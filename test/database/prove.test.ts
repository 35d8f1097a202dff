import fc from 'fast-check';
import { duties } from '../../server/modules/commissions/jobs';
import { Commission } from '../../server/modules/commissions/entity';
import { InvoicePaid } from '../../server/modules/invoices/events';
import { InvoiceLine } from '../../server/modules/invoices/entity/invoice';
import { reverse } from '../../server/modules/ledger/service';
import { LedgerEntry, LedgerPosting } from '../../server/modules/ledger/entity';
import { prove } from '../../server/modules/reports/service/prove';
import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import { dialects } from '../support/dialects';
import { all, balances, commissionsOn, credited, move, paid, servedBy } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

const CATEGORIES = ['shared-hosting', 'domains-ssl', 'cloud-vps', 'dedicated', 'consulting'] as const;
const CLIENTS = 7;
const approval = duties[0]!;

/** What may happen to a partner and its clients, in any order; numbers choose among what there is. */
type Step =
  | {
      readonly act: 'pay';
      readonly client: number;
      readonly lines: readonly (readonly [number, number])[];
      readonly yen: boolean;
    }
  | { readonly act: 'payTogether'; readonly clients: readonly number[]; readonly minor: number }
  | { readonly act: 'credit'; readonly invoice: number; readonly line: number; readonly share: number }
  | { readonly act: 'refund'; readonly invoice: number }
  | { readonly act: 'tellAgain'; readonly invoice: number }
  | { readonly act: 'toggle'; readonly client: number }
  | { readonly act: 'wait'; readonly days: number };

const client = fc.nat(CLIENTS - 1);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        ...{ act: fc.constant('pay' as const), client, yen: fc.boolean() },
        lines: fc.array(fc.tuple(fc.nat(CATEGORIES.length - 1), fc.integer({ min: 0, max: 50_000 })), {
          minLength: 1,
          maxLength: 3,
        }),
      }),
    },
    fc.record({
      ...{ act: fc.constant('payTogether' as const), minor: fc.integer({ min: 1, max: 9_999 }) },
      clients: fc.uniqueArray(client, { minLength: 2, maxLength: 3 }),
    }),
    {
      weight: 4,
      arbitrary: fc.record({
        ...{
          act: fc.constant('credit' as const),
          invoice: fc.nat(),
          line: fc.nat(),
          share: fc.integer({ min: 1, max: 100 }),
        },
      }),
    },
    fc.record({ act: fc.constant('refund' as const), invoice: fc.nat() }),
    fc.record({ act: fc.constant('tellAgain' as const), invoice: fc.nat() }),
    fc.record({ act: fc.constant('toggle' as const), client }),
    fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 40 }) }),
  ),
  { minLength: 5, maxLength: 16 },
);

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  const begin = async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of ['P', 'Q']) await world.partner(id);
      await servedBy(world, 'P', CLIENTS);
      await servedBy(world, 'Q', 3);
    });
  };
  const proof = () => prove(all(portal));

  /** Lives through a history, and returns the ids of all invoices in the order of their payment. */
  async function live(history: readonly Step[]): Promise<string[]> {
    const invoices: string[] = [];
    let today = now.getTime();
    const running = new Set(Array.from({ length: CLIENTS }, (_, index) => index));
    const chosen = (index: number) => invoices[index % Math.max(invoices.length, 1)];
    for (const step of history) {
      if (step.act === 'pay') {
        const lines = step.lines.map(([category, minor]) => [CATEGORIES[category]!, minor] as const);
        invoices.push(await paid(portal, `P${step.client}`, lines, { currency: step.yen ? 'JPY' : 'EUR' }));
      } else if (step.act === 'payTogether') {
        const pay = (index: number) => paid(portal, `P${index}`, [[CATEGORIES[0], step.minor]]);
        invoices.push(...(await Promise.all(step.clients.map(pay))));
      } else if (step.act === 'wait') {
        portal.at(new Date((today += step.days * 86_400_000)));
        await Promise.all([approval.run(portal.db), approval.run(portal.db)]);
      } else if (step.act === 'toggle') {
        const to = running.delete(step.client) ? SubscriptionStatus.SUSPENDED : SubscriptionStatus.ACTIVE;
        if (to === SubscriptionStatus.ACTIVE) running.add(step.client);
        await portal.build(({ work }) => move(work, `sub-P${step.client}`, to));
      } else if (invoices.length > 0) await settle(step, chosen(step.invoice)!);
    }
    return invoices;
  }

  async function settle(step: Extract<Step, { invoice: number }>, invoiceId: string): Promise<void> {
    const lines = await all(portal)
      .of(InvoiceLine)
      .list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] });
    const left = lines.map(({ net, creditedNet }) => net.minor - creditedNet.minor);
    if (step.act === 'tellAgain')
      return portal
        .build(async ({ work }) => work.announce(new InvoicePaid(invoiceId, lines[0]!.clientId, now)))
        .then(() => undefined);
    if (left.every((minor) => minor === 0)) return;
    if (step.act === 'refund') return void (await credited(portal, invoiceId));
    const line = step.line % lines.length;
    const part = Math.floor((left[line]! * step.share) / 100);
    if (part > 0) await credited(portal, invoiceId, lines.map((_, index) => (index === line ? part : null))); // prettier-ignore
  }

  test('whatever happens, in whatever order and however often told: it proves, and a full refund leaves nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await begin();
        try {
          const invoices = await live(history);
          expect((await proof()).differences).toEqual([]);
          for (const invoice of invoices) {
            const sums = new Map<string, number>();
            for (const { id, reversesId, amount } of await commissionsOn(portal, invoice))
              sums.set(reversesId ?? id, (sums.get(reversesId ?? id) ?? 0) + amount.minor);
            for (const left of sums.values()) expect(left).toBeGreaterThanOrEqual(0);
            await settle({ act: 'refund', invoice: 0 }, invoice);
          }
          expect((await proof()).differences).toEqual([]);
          for (const currency of ['EUR', 'JPY']) {
            const [pending, available, expense] = await balances(portal, 'P', currency);
            expect([pending! + available!, expense! + 0]).toEqual([0, 0]);
          }
          expect(await all(portal).of(Commission).sum('amount')).toBe(0);
          expect(portal.faults).toEqual([]);
        } finally {
          await portal.close();
        }
      }),
      { numRuns: dialect === 'sqlite' ? 12 : 6, seed: 20_260_308 },
    );
  }, 120_000);

  describe('the proof finds', () => {
    beforeEach(async () => {
      await begin();
      const invoice = await paid(portal, 'P0', [['shared-hosting', 10_000], ['consulting', 700]]); // prettier-ignore
      await credited(portal, invoice, [1_000, null]);
    });
    afterEach(() => portal.close());

    test('nothing, and says of how much', async () => {
      const { checked, differences } = await proof();
      expect(differences).toEqual([]);
      expect(checked[0]).toBe('2 entries with 4 postings, 2 commissions.');
    });

    test.each([
      ['a balance', 'UPDATE ledger_balances SET available = available + 1', 'Every balance'],
      ['a month', "UPDATE ledger_months SET month = '2026-02'", 'Every month of a statement'],
      [
        'a commission',
        `UPDATE commissions SET amountMinor = amountMinor + 1 WHERE kind = 'EARNING'`,
        'comes out the same',
      ],
      ['a rate', `UPDATE commissions SET rate = rate + 1 WHERE kind = 'EARNING'`, 'rule shared-hosting/SILVER at 1501'],
      ['a state', `UPDATE commissions SET status = 'APPROVED'`, 'in the ledger, where its state says'],
      ['a day’s figures', 'UPDATE partner_daily SET earned = earned + 1', 'The figures of every partner'],
      ['a day’s declines', 'UPDATE partner_daily SET declined = declined + 1', 'The figures of every partner'],
      ['a day’s payouts', 'UPDATE partner_daily SET paid = paid + 1', 'The figures of every partner'],
      ['a day’s adjustments', 'UPDATE partner_daily SET adjusted = adjusted + 1', 'What was adjusted on every day'],
      ['a month’s figures', 'UPDATE commission_months SET approved = 1', 'The figures of every month'],
      [
        'a month’s category',
        `UPDATE commission_months SET category = 'x' WHERE category = 'consulting'`,
        'The figures of every month',
      ],
      ['a month’s refunds', 'UPDATE commission_months SET refunded = 0', 'What was refunded'],
      ['a day’s refunds', 'UPDATE partner_daily SET refunded = refunded - 1', 'What was refunded'],
      ['a client’s earnings', 'UPDATE client_earnings SET earned = 0', 'What every client has earned'],
      [
        'a client’s revenue',
        'UPDATE client_earnings SET revenue = revenue + 1',
        'What every client has earned and paid',
      ],
      ['a day’s rewards', 'UPDATE partner_daily SET rewardsSent = rewardsSent + 1', 'The rewards of every partner'],
      ['a day’s count', 'UPDATE partner_daily SET transactions = transactions + 1', 'The rewards of every partner'],
      ['a judged line', 'UPDATE unearned_lines SET baseMinor = 1', 'Every paid line'],
      ['an invoice', 'UPDATE invoices SET paidMinor = paidMinor + 1', 'Every invoice is the sum'],
      [
        'a client’s credit',
        `INSERT INTO client_billing (id, clientId, currency, openInvoices, openMinor, creditMinor)
          VALUES ('x:EUR', 'x', 'EUR', 0, 0, 1)`,
        'What every client owes',
      ],
      [
        'a number of clients',
        `UPDATE partner_standings SET clients = 3 WHERE partnerId = 'P'`,
        'Every partner’s active clients',
      ],
      ['a tier', `UPDATE partner_standings SET tier = 'GOLD' WHERE partnerId = 'P'`, 'Every tier is the last'],
      [
        'a client’s services',
        `UPDATE client_activity SET activeServices = 2 WHERE id = 'P0'`,
        'Every client’s services',
      ],
      [
        'a missing commission',
        `DELETE FROM commissions WHERE kind = 'CLAWBACK'`,
        'in the ledger, where its state says',
      ],
    ])('%s that was tampered with', async (_what, statement, complaint) => {
      await portal.source.query(statement);
      const { differences } = await proof();
      expect(differences.join('\n')).toContain(complaint);
    });

    test('a posting that was slipped in', async () => {
      await portal.build(async ({ work }) => {
        const [entry] = await work.of(LedgerEntry).list({ limit: 1 });
        const { id: entryId, partnerId } = entry!;
        const amount = { minor: 5, currency: 'EUR' };
        const slipped = {
          id: 'lpo_x',
          partnerId,
          entryId,
          position: 9,
          account: 'PAID' as const,
          amount,
          commissionId: null,
          adjustmentId: null,
          payoutId: null,
        };
        await work.of(LedgerPosting).insert(slipped);
      });
      expect((await proof()).differences).toHaveLength(3);
    });

    test('what a reversal undoes of the ledger alone', async () => {
      const [entry] = await all(portal)
        .of(LedgerEntry)
        .list({ where: [{ kind: 'CLAWBACK' as never }] });
      await portal.build(({ work }) => reverse(work, entry!.id));
      expect(await balances(portal, 'P')).toEqual([1_500, 0, -1_500]);
      expect((await proof()).differences).toEqual([
        expect.stringContaining('in the ledger, where its state says'),
        expect.stringContaining('P EUR has 1500 pending, and not 1350'),
        expect.stringContaining('P EUR has -1500 expense, and not -1350'),
      ]);
    });
  });
});
