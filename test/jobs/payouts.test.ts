import { house } from '../../server/kernel/actor';
import { money } from '../../server/kernel/money';
import { jobQueue } from '../../server/modules/jobs/jobs';
import { LedgerEntry } from '../../server/modules/ledger/entity';
import { duties } from '../../server/modules/payouts/jobs';
import { PayoutSkip, PayoutStatus } from '../../server/modules/payouts/entity/payout';
import { createPayout } from '../../server/modules/payouts/service/create';
import { payoutHandlers, runPayouts, startRun } from '../../server/modules/payouts/service/run';
import { setTerms } from '../../server/modules/payouts/service/details';
import { OwnInvoice, TaxForm } from '../../server/modules/payouts/entity/details';
import { setSuspended } from '../../server/modules/partners/service/partners';
import { prove } from '../../server/modules/reports/service/prove';
import { updateSettings } from '../../server/modules/settings/service';
import { admin, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all } from '../support/earning';
import { batches, finance, grant, moneyOf, paidTo, payoutsOf, second } from '../support/paying';
import { bootPortal, type Portal } from '../support/portal';
import { eur, now } from '../support/world';

const run = duties.find(({ name }) => name === 'payout-run')!;
const PARTNERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const RUN = `mutation ($month: String!) { payoutRun(month: $month) { made jobId
  batch { id key ranAt status counts { status count } totals { amount currency } createdBy { id }
    skipped { partner { id } available { amount } code values } }
  userErrors { code path values } } }`;

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await bootPortal(dialect, async (world) => {
      for (const id of PARTNERS) await world.partner(id);
    });
  });
  afterEach(async () => {
    expect(portal.faults).toEqual([]);
    await portal.close();
  });
  const start = async (actor = finance, month = '2026-03') => (await portal.ask(actor, RUN, { month })).data?.payoutRun;
  const proved = async () => expect((await prove(all(portal))).differences).toEqual([]);

  /** A can be paid in two currencies; B to F cannot, each for a reason of its own; G has nothing. */
  async function everyReason(): Promise<void> {
    for (const id of ['A', 'B', 'C', 'D', 'E', 'F']) await grant(portal, id, eur(5_000));
    await grant(portal, 'A', money(7_000, 'USD'));
    for (const id of ['A', 'C', 'D', 'E', 'F', 'G']) await paidTo(portal, id);
    await grant(portal, 'C', eur(-13_000));
    await grant(portal, 'D', eur(-4_501));
    await portal.db.transact(finance, (work) => setTerms(work, 'E', { taxForm: TaxForm.EXPIRED }));
    await portal.db.transact(finance, (work) => setTerms(work, 'F', { ownInvoice: OwnInvoice.REQUIRED }));
  }

  test('a run pays whom it can, and says of everybody else why not', async () => {
    await everyReason();
    const { made, batch, userErrors } = await start();
    expect(userErrors).toEqual([]);
    expect(made).toBe(1);
    expect(batch).toMatchObject({
      ...{ key: 'MONTHLY:2026-03', ranAt: now.toISOString(), counts: [{ status: 'SCHEDULED', count: 1 }] },
      totals: [{ amount: '50.00', currency: 'EUR' }],
    });
    const found = batch.skipped.map(({ partner: { id }, available, code }: any) => [id, available.amount, code]);
    expect(found.sort()).toEqual([
      ['A', '70.00', 'RATE_MISSING'],
      ['B', '50.00', 'PAYOUT_DETAILS_MISSING'],
      ['C', '-80.00', 'PAYOUT_NEGATIVE'],
      ['D', '4.99', 'PAYOUT_BELOW_MINIMUM'],
      ['E', '50.00', 'TAX_FORM_REQUIRED'],
      ['F', '50.00', 'PAYOUT_INVOICE_REQUIRED'],
    ]);
    const negative = batch.skipped.find(({ code }: any) => code === 'PAYOUT_NEGATIVE');
    expect(negative.values).toEqual({ amount: '-80.00', currency: 'EUR' });
    expect(await payoutsOf(portal, 'A')).toMatchObject([{ status: 'SCHEDULED', runKey: 'MONTHLY:2026-03' }]);
    for (const id of ['B', 'C', 'D', 'E', 'F', 'G']) expect(await payoutsOf(portal, id)).toEqual([]);
    await proved();
  });

  test('the same month again catches up with what was missed, and pays nobody twice', async () => {
    await everyReason();
    await start();
    await grant(portal, 'A', eur(9_000));
    await paidTo(portal, 'B');
    const { made, batch } = await start(second);
    expect([made, batch.counts]).toEqual([1, [{ status: 'SCHEDULED', count: 2 }]]);
    expect(batch.skipped.map(({ partner: { id } }: any) => id).sort()).toEqual(['A', 'C', 'D', 'E', 'F']);
    expect(await payoutsOf(portal, 'A')).toHaveLength(1);
    expect(await moneyOf(portal, 'A')).toEqual([9_000, 5_000, 0, 0]);
    expect((await batches(portal)).map(({ key }) => key)).toEqual(['MONTHLY:2026-03']);
    expect((await start(second)).made).toBe(0);
  });

  test('two workers at once, and a person besides, make one payout for each partner and currency', async () => {
    for (const id of PARTNERS) {
      await grant(portal, id, eur(5_000));
      await grant(portal, id, money(7_000, 'USD'));
      await paidTo(portal, id);
    }
    portal.at(new Date('2026-03-05T09:00:00.000Z'));
    const worker = () => runPayouts(portal.db, house('payout-run'), '2026-03');
    const results = await Promise.all([worker(), worker(), runPayouts(portal.db, finance, '2026-03')]);
    expect(results.reduce((sum, { made }) => sum + made, 0)).toBe(PARTNERS.length);
    for (const id of PARTNERS) {
      expect(await payoutsOf(portal, id)).toHaveLength(1);
      expect(await moneyOf(portal, id)).toEqual([0, 5_000, 0, 0]);
    }
    expect(
      await all(portal)
        .of(LedgerEntry)
        .count([{ kind: 'PAYOUT' as LedgerEntry['kind'] }]),
    ).toBe(PARTNERS.length);
    expect(await batches(portal)).toHaveLength(1);
    expect(await all(portal).of(PayoutSkip).count()).toBe(PARTNERS.length);
    await proved();
  });

  test('a run that pays nobody leaves no batch open, and opens it when it finds somebody later', async () => {
    await grant(portal, 'B', eur(5_000));
    const first = await start();
    expect([first.made, first.batch.status, first.batch.counts]).toEqual([0, 'EMPTY', []]);
    expect(first.batch.skipped).toHaveLength(1);
    const exported = `mutation ($id: ID!) { payoutBatchExport(batchId: $id) { userErrors { code } } }`;
    const { data } = await portal.ask(finance, exported, { id: first.batch.id });
    expect(data.payoutBatchExport.userErrors).toEqual([{ code: 'BATCH_NOTHING_APPROVED' }]);
    expect((await start()).batch.status).toBe('EMPTY');
    await paidTo(portal, 'B');
    const again = await start();
    expect([again.made, again.batch.id, again.batch.status]).toEqual([1, first.batch.id, 'OPEN']);
    expect((await start()).batch.status).toBe('OPEN');
    await proved();
  });

  test('a long run is a job with progress, goes on after a crash, and pays nobody twice', async () => {
    for (const id of PARTNERS) {
      await grant(portal, id, eur(5_000));
      if (id !== 'G') await paidTo(portal, id);
    }
    const started = await startRun(portal.db, finance, '2026-03', 3);
    expect(started).toMatchObject({ made: null, jobId: expect.stringMatching(/^job_/) });
    expect(await batches(portal)).toMatchObject([{ ranAt: null, status: 'OPEN' }]);
    const job = async () => {
      const query = 'query ($id: ID!) { job(id: $id) { status done total result } }';
      return (await portal.ask(finance, query, { id: started.jobId })).data.job;
    };
    expect(await job()).toMatchObject({ status: 'QUEUED', done: 0, total: null });
    // A worker that died after its payouts and before it noted them: they are there when the job is taken up again.
    await portal.db.transact(finance, (work) =>
      createPayout(work, {
        ...{ id: 'pay_before', partnerId: 'A', currency: 'EUR', runKey: 'MONTHLY:2026-03', batchId: started.batchId },
        ...{ status: PayoutStatus.SCHEDULED, requestedByUserId: null, invoiceId: null, retryOfId: null },
      }),
    );
    const queue = jobQueue(payoutHandlers, { info: () => undefined, error: () => undefined }, (error) => {
      throw error;
    });
    while ((await queue.round(portal.db, new AbortController().signal)) > 0);
    expect(await job()).toEqual({
      ...{ status: 'DONE', done: 6, total: 6, result: { batchId: started.batchId, made: 5 } },
    });
    for (const id of PARTNERS) expect(await payoutsOf(portal, id)).toHaveLength(id === 'G' ? 0 : 1);
    expect(await batches(portal)).toMatchObject([{ ranAt: now, status: 'OPEN' }]);
    expect(await all(portal).of(PayoutSkip).count()).toBe(1);
    expect((await startRun(portal.db, finance, '2026-03', 7)).made).toBe(0);
    await proved();
  });

  test('time starts the run on its day or soon after, once a month', async () => {
    await grant(portal, 'A', eur(5_000));
    await paidTo(portal, 'A');
    await portal.db.transact(admin, (work) => updateSettings(work, { payoutRunDay: 9 }));
    expect(await run.run(portal.db)).toBe(0);
    expect(await batches(portal)).toEqual([]);
    portal.at(new Date('2026-03-12T09:00:00.000Z'));
    expect(await run.run(portal.db)).toBe(1);
    expect(await payoutsOf(portal, 'A')).toMatchObject([{ requestedByUserId: null, expectedOn: '2026-03-15' }]);
    await grant(portal, 'A', eur(6_000));
    expect(await run.run(portal.db)).toBe(0);
    portal.at(new Date('2026-04-09T00:00:00.000Z'));
    expect(await run.run(portal.db)).toBe(1);
    expect((await batches(portal)).map(({ key }) => key)).toEqual(['MONTHLY:2026-03', 'MONTHLY:2026-04']);
    expect(await moneyOf(portal, 'A')).toEqual([0, 11_000, 0, 0]);
  });

  test.each(['2026-02', '2026-04', 'March'])('the run of %s is refused', async (month) => {
    await grant(portal, 'A', eur(5_000));
    await paidTo(portal, 'A');
    expect(await start(finance, month)).toMatchObject({
      ...{ made: null, batch: null, userErrors: [{ code: 'PAYOUT_RUN_MONTH', values: { month, current: '2026-03' } }] },
    });
    expect(await batches(portal)).toEqual([]);
    expect(await payoutsOf(portal, 'A')).toEqual([]);
  });

  test('who started the run does not approve what it made; a suspended partner is not in it', async () => {
    await grant(portal, 'A', eur(5_000));
    await grant(portal, 'B', eur(5_000));
    for (const id of ['A', 'B']) await paidTo(portal, id);
    await portal.db.transact(admin, (work) => setSuspended(work, 'B', true));
    const { made, batch } = await start();
    expect([made, batch.skipped.map(({ code }: any) => code)]).toEqual([1, ['PARTNER_SUSPENDED']]);
    const { id } = (await payoutsOf(portal, 'A'))[0]!;
    const approve = 'mutation ($id: ID!) { payoutApprove(id: $id) { payout { status } userErrors { code } } }';
    expect((await portal.ask(finance, approve, { id })).data.payoutApprove.userErrors).toEqual([
      { code: 'SAME_PERSON' },
    ]);
    expect((await portal.ask(second, approve, { id })).data.payoutApprove.payout).toEqual({ status: 'APPROVED' });
  });

  test.each([
    ['support', staff('SUPPORT')],
    ['a partner', partner('A')],
  ])('%s starts no run', async (_who, actor) => {
    expect((await portal.ask(actor, RUN, { month: '2026-03' })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await batches(portal)).toEqual([]);
  }); // prettier-ignore
});
