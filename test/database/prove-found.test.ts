import { duties } from '../../server/modules/commissions/jobs';
import { approvePayouts, markPaid, markSent } from '../../server/modules/payouts/service/decide';
import { runPayouts } from '../../server/modules/payouts/service/run';
import { prove } from '../../server/modules/reports/service/prove';
import { InvoiceLineKind } from '../../server/modules/invoices/entity/invoice';
import { dialects } from '../support/dialects';
import { all, credited, paid, servedBy, service } from '../support/earning';
import { finance, grant, paidTo, payoutsOf, second } from '../support/paying';
import { bootPortal, type Portal } from '../support/portal';
import { billed, brought, enrolled, programme, promised } from '../support/programmes';
import { eur, now } from '../support/world';

const later = new Date(now.getTime() + 40 * 86_400_000);
const FIRST = `(SELECT f.id FROM (SELECT MIN(id) AS id FROM commissions WHERE kind = 'EARNING') f)`;

/** A partner that was paid, one that waits for it, a client with a window, a promise, an adjustment, credit notes. */
async function furnish(dialect: (typeof dialects)[number]): Promise<Portal> {
  const portal = await bootPortal(dialect, async (world) => {
    for (const id of ['P', 'Q', 'R']) await world.partner(id);
    await servedBy(world, 'P', 6);
    await servedBy(world, 'Q', 3);
    await programme(world.work, 'windowed', { windowMonths: 24 });
    await enrolled(world.work, 'R', 'windowed');
    await world.client('W', { country: 'DE' });
    await brought(world.work, 'R', 'W', { programmeId: 'windowed' });
    await service(world.work, 'W');
    await promised(world.work, 'Q', 'prg_00000000000000HOSTINGRESELLER', { rate: 3_000 });
  });
  const first = await paid(portal, 'P0', [['shared-hosting', 80_000], ['consulting', 700]]); // prettier-ignore
  await credited(portal, first, [1_000, null]);
  await paid(portal, 'Q0', [['shared-hosting', 50_000]]);
  await billed(portal, 'W', [{ start: '2026-03-08', minor: 20_000, kind: InvoiceLineKind.RECURRING }]);
  portal.at(later);
  for (const duty of duties) await duty.run(portal.db);
  await grant(portal, 'P', eur(1_500));
  for (const id of ['P', 'Q']) await paidTo(portal, id);
  await runPayouts(portal.db, finance, '2026-04');
  const [payout] = await payoutsOf(portal, 'P');
  for (const act of [() => approvePayouts, () => markSent, () => markPaid])
    await portal.db.transact(second, (work) => (act() === approvePayouts ? approvePayouts(work, [payout!.id]) : (act() as typeof markPaid)(work, payout!.id))); // prettier-ignore
  await paid(portal, 'P1', [['shared-hosting', 30_000]]);
  return portal;
}

describe.each(dialects)('on %s, the proof finds', (dialect) => {
  let portal: Portal;
  beforeAll(async () => void (portal = await furnish(dialect)));
  afterAll(() => portal.close());
  const differences = async () => (await prove(all(portal))).differences;

  test('nothing where nothing was tampered with', async () => {
    expect(await differences()).toEqual([]);
    expect(portal.faults).toEqual([]);
  });

  test.each([
    ['payouts', 'SET amountMinor = amountMinor + 1', 'Every payout is the sum of its parts'],
    ['payouts', 'SET paidMinor = paidMinor + 1', 'Every payout is in the ledger, where its state says'],
    ['payouts', `SET status = 'PAID'`, 'Every payout is in the ledger, where its state says'],
    ['payouts', `SET status = 'PAID'`, 'What was paid is in a payout that was paid'],
    ['payouts', 'SET approvedByUserId = requestedByUserId', 'No money was approved by who asked for it'],
    ['commissions', 'SET payoutId = NULL', 'What is available is what was approved and is in no payout'],
    ['commissions', `SET payoutId = 'another' WHERE payoutId IS NOT NULL`, 'Every payout is the sum of its parts'],
    ['commissions', `SET paidOn = '2026-04-02' WHERE partnerId = 'Q'`, 'What was paid is in a payout that was paid'],
    ['adjustments', 'SET amountMinor = amountMinor + 1', 'What was adjusted on every day'],
    ['adjustments', 'SET payoutId = NULL', 'Every payout is the sum of its parts'],
    ['adjustments', 'SET decidedByUserId = proposedByUserId', 'No money was approved by who asked for it'],
    ['adjustments', `SET partnerId = 'Q'`, 'P EUR has'],
    ['commission_months', 'SET earned = earned + 1', 'The figures of every month, category and tier'],
    ['commission_months', 'SET refunded = refunded + 1', 'What was refunded is what credit notes took'],
    ['partner_daily', 'SET paid = paid + 1', 'The figures of every partner and day'],
    ['partner_daily', 'SET adjusted = adjusted + 1', 'What was adjusted on every day'],
    ['ledger_balances', 'SET inTransit = inTransit + 1', 'Every balance comes out the same again'],
    ['ledger_entries', `SET currencies = 'JPY'`, 'Every entry names the currencies of its postings'],
    ['attributions', `SET endedAt = '2026-04-01 00:00:00.000'`, 'Every client’s partner has it in one programme'],
    ['attributions', `SET windowFrom = '2026-01-01' WHERE clientId = 'W'`, 'has a window that begins on 2026-01-01'],
    ['attributions', `SET windowUntil = '2027-01-01' WHERE clientId = 'W'`, 'has a window that goes until 2027-01-01'],
    ['attributions', `SET windowEndedOn = '2026-04-01' WHERE clientId = 'W'`, 'has a window that ended early on'],
    ['referral_days', 'SET signups = signups + 1', 'The sign-ups and customers of every partner and day'],
    ['referral_days', 'SET unpaid = unpaid + 1', 'The sign-ups and customers of every partner and day'],
    ['partner_daily', 'SET rewardsPaid = rewardsPaid + 1', 'The rewards of every partner and day'],
    ['client_earnings', 'SET revenue = revenue + 1', 'What every client has earned and paid'],
    ['attributions', `SET stage = 'CHURNED'`, 'Every client is as far as what it has paid for says'],
    [
      'attributions',
      `SET customerAt = '2026-04-01 00:00:00.000'`,
      'Every client is as far as what it has paid for says',
    ],
    ['attributions', `SET eligible = 0 WHERE clientId = 'W'`, 'should have earned nothing: NOT_ELIGIBLE'],
    [
      'attributions',
      `SET programmeId = 'windowed' WHERE clientId = 'P0'`,
      'comes out the same again from its documents',
    ],
    ['partner_overrides', 'SET rate = 3500', 'at 3000, and not override:ovr-Q at 3500'],
    ['partner_overrides', `SET endsOn = '2026-03-08'`, 'and not shared-hosting/BRONZE at 1000'],
    ['partner_enrolments', `SET leftAt = '2026-03-01 00:00:00.000' WHERE partnerId = 'R'`, 'should have earned nothing: NOT_ENROLLED'], // prettier-ignore
    ['partner_tiers', `SET tier = 'GOLD' WHERE tier = 'SILVER'`, 'was judged at tier SILVER, which its partner did not hold'], // prettier-ignore
    [
      'commissions',
      `SET tierClients = 2 WHERE id = ${FIRST}`,
      'was judged at tier SILVER, which 2 clients do not give',
    ],
    ['commissions', `SET tier = 'GOLD' WHERE id = ${FIRST}`, 'was judged at tier GOLD, which its partner did not hold'],
    ['commissions', `SET holdUntil = '2026-03-09' WHERE id = ${FIRST}`, 'has holdUntil 2026-03-09, and not 2026-04-07'],
    ['commissions', `SET versionId = 'another' WHERE id = ${FIRST}`, 'has versionId another'],
    ['commissions', `SET windowMonth = 2 WHERE partnerId = 'R'`, 'has windowMonth 2, and not 1'],
    ['commissions', `SET sale = 'RENEWAL' WHERE id = ${FIRST}`, 'has sale RENEWAL, and not FIRST'],
    ['commissions', `SET country = 'FR' WHERE id = ${FIRST}`, 'has country FR, and not DE'],
    ['commissions', `SET review = 'MANUAL' WHERE id = ${FIRST}`, 'has review MANUAL, and not AUTOMATIC'],
    ['commissions', `SET status = 'HELD' WHERE id = ${FIRST}`, 'is HELD, and approved on'],
    ['commissions', `SET approvedOn = '2026-03-10' WHERE id = ${FIRST}`, 'by nobody, in its hold until'],
    [
      'commissions',
      `SET amountMinor = -14000 WHERE kind = 'CLAWBACK'`,
      'Nothing was taken back beyond what was earned',
    ],
    ['commissions', `SET baseMinor = baseMinor - 1 WHERE kind = 'CLAWBACK'`, 'takes back 150 of 1001, and not 150 of 1000'], // prettier-ignore
    ['commissions', `SET causeId = 'another' WHERE kind = 'CLAWBACK'`, 'should have been taken back from by crn_'],
    ['unearned_lines', `SET reason = 'NOT_ELIGIBLE'`, 'has reason NOT_ELIGIBLE, and not NO_RULE'],
    ['unearned_lines', 'SET credited = 1', 'was credited 1, and not 0'],
    ['invoice_lines', `SET categoryKey = 'dedicated' WHERE categoryKey = 'consulting'`, 'should have earned 49 EUR by dedicated/SILVER'], // prettier-ignore
    ['invoices', `SET paidAt = NULL WHERE clientId = 'Q0'`, 'is stored, and no document tells of it'],
    ['clients', `SET country = 'FR' WHERE id = 'P0'`, 'has country DE, and not FR'],
  ])('that %s were tampered with: %s', async (table, change, complaint) => {
    const run = (statement: string) => portal.source.query(statement) as Promise<unknown>;
    if (table === 'ledger_entries') await run('DROP TRIGGER ledger_entries_no_update');
    await run(`CREATE TABLE kept AS SELECT * FROM ${table}`);
    const columns = portal.source.entityMetadatas.find(({ tableName }) => tableName === table)!.columns;
    const names = columns.map(({ databaseName }) => `\`${databaseName}\``);
    try {
      await run(`UPDATE ${table} ${change}`);
      expect((await differences()).join('\n')).toContain(complaint);
    } finally {
      await run(`UPDATE ${table} SET ${names.filter((name) => name !== '`id`').map((name) => `${name} = (SELECT k.${name} FROM kept k WHERE k.id = ${table}.id)`).join(', ')}`); // prettier-ignore
      await run('DROP TABLE kept');
    }
  });

  test.each([
    ['unearned_lines', 'should have earned nothing: NO_RULE'],
    ['ledger_months', 'Every month of a statement is the sum of its postings'],
    ['ledger_balances', 'P EUR has no balance, and should'],
  ])('that rows of %s are missing', async (table, complaint) => {
    const run = (statement: string) => portal.source.query(statement) as Promise<unknown>;
    await run(`CREATE TABLE kept AS SELECT * FROM ${table}`);
    await run(`DELETE FROM ${table}`);
    expect((await differences()).join('\n')).toContain(complaint);
    await run(`INSERT INTO ${table} SELECT * FROM kept`);
    await run('DROP TABLE kept');
    expect(await differences()).toEqual([]);
  });
});
