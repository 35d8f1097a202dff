import { money } from '../../server/kernel/money';
import { EntryKind, LedgerBalance, LedgerEntry, LedgerMonth, LedgerPosting } from '../../server/modules/ledger/entity';
import type { Leg } from '../../server/modules/ledger/rules';
import { post, reverse } from '../../server/modules/ledger/service';
import { updateSettings } from '../../server/modules/settings/service';
import { NotFound } from '../../server/kernel/refusal';
import { client, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { all, balances } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';
import { now } from '../support/world';

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => void (portal = await bootPortal(dialect, (world) => world.neighbours())));
  afterEach(() => portal.close());

  const earning = (minor: number, currency = 'EUR'): Leg[] => [
    { account: 'PENDING', amount: money(minor, currency) },
    { account: 'EXPENSE', amount: money(-minor, currency) },
  ];
  const enter = (reference: string, legs: readonly Leg[], partnerId = 'A') =>
    portal.build(({ work }) => post(work, { partnerId, reference, kind: EntryKind.EARNING, effectiveAt: now, legs }));

  test('an entry moves the balances of its partner and currency, and no others', async () => {
    await enter('one', earning(700));
    await enter('two', earning(50));
    await enter('three', earning(900, 'JPY'));
    await enter('four', earning(11), 'B');
    expect(await balances(portal, 'A')).toEqual([750, 0, -750]);
    expect(await balances(portal, 'A', 'JPY')).toEqual([900, 0, -900]);
    expect(await balances(portal, 'B')).toEqual([11, 0, -11]);
    expect(await all(portal).of(LedgerBalance).count()).toBe(3);
  });

  test('a payout in another currency goes through the exchange account, and each currency sums to nothing', async () => {
    const payoutId = 'pay_1';
    await enter('drawn', [
      { account: 'AVAILABLE', amount: money(-100, 'EUR'), payoutId },
      { account: 'EXCHANGE', amount: money(100, 'EUR'), payoutId },
      { account: 'EXCHANGE', amount: money(-108, 'USD'), payoutId },
      { account: 'IN_TRANSIT', amount: money(108, 'USD'), payoutId },
    ]);
    const [euro, dollar] = await all(portal).of(LedgerBalance).list({ orderBy: [['currency', 'ASC']] }); // prettier-ignore
    expect(euro).toMatchObject({ currency: 'EUR', pending: 0, available: -100, inTransit: 0, exchange: 100 });
    expect(dollar).toMatchObject({ currency: 'USD', pending: 0, available: 0, inTransit: 108, exchange: -108 });
    expect(await all(portal).of(LedgerPosting).count([{ payoutId }])).toBe(4);
  });

  test('an entry is of the operator’s day it was written on, whatever day it counts from and whatever zone comes later', async () => {
    const enterAt = (reference: string, at: string) => {
      portal.at(new Date(at));
      return enter(reference, earning(100));
    };
    await portal.build(({ work }) => updateSettings(work, { timeZone: 'Europe/Sofia' }));
    expect(await enterAt('late on the 31st', '2026-03-31T20:59:59.999Z')).toMatchObject({ recordedOn: '2026-03-31' });
    expect(await enterAt('early on the 1st', '2026-03-31T21:00:00.000Z')).toMatchObject({ recordedOn: '2026-04-01' });
    await portal.build(({ work }) => updateSettings(work, { timeZone: 'Pacific/Auckland' }));
    expect(await enterAt('the next day there', '2026-04-02T12:30:00.000Z')).toMatchObject({ recordedOn: '2026-04-03' });
    const months = await all(portal).of(LedgerMonth).list({ orderBy: [['month', 'ASC']] }); // prettier-ignore
    expect(months.map(({ month, pending, expense }) => [month, pending, expense])).toEqual([
      ['2026-03', 100, -100],
      ['2026-04', 200, -200],
    ]);
  });

  test('the same reference twice, also by two workers at once, is one entry', async () => {
    const [first, second] = await Promise.all([enter('same', earning(700)), enter('same', earning(700))]);
    expect(second).toMatchObject({ id: first.id });
    expect(await enter('same', earning(700))).toMatchObject({ id: first.id });
    expect([await all(portal).of(LedgerEntry).count(), await all(portal).of(LedgerPosting).count()]).toEqual([1, 2]);
    expect(await balances(portal, 'A')).toEqual([700, 0, -700]);
  });

  test('what does not balance leaves nothing behind', async () => {
    const [pending] = earning(700);
    await expect(enter('lopsided', [pending!, pending!])).rejects.toThrow('out of balance by 1400 EUR');
    expect([await all(portal).of(LedgerEntry).count(), await balances(portal, 'A')]).toEqual([0, [0, 0, 0]]);
  });

  test('a reversal is the mirror image, and only one is made', async () => {
    const { id } = await enter('wrong', [...earning(700), ...earning(30, 'JPY')]);
    const undo = () => portal.build(({ work }) => reverse(work, id));
    const first = await undo();
    expect((await undo()).id).toBe(first.id);
    expect(first).toMatchObject({ kind: 'REVERSAL', reversesId: id, partnerId: 'A' });
    expect([await balances(portal, 'A'), await balances(portal, 'A', 'JPY')]).toEqual([[0, 0, 0], [0, 0, 0]]); // prettier-ignore
    expect(await all(portal).of(LedgerPosting).count()).toBe(8);
    await expect(portal.build(({ work }) => reverse(work, 'len_missing'))).rejects.toThrow(NotFound);
  });

  test('a reversal is about what it undoes', async () => {
    const about = { commissionId: 'com_1', adjustmentId: 'adj_1', payoutId: 'pay_1' };
    const { id } = await enter('wrong', earning(700).map((leg) => ({ ...leg, ...about }))); // prettier-ignore
    const undone = await portal.build(({ work }) => reverse(work, id));
    const sides = await all(portal)
      .of(LedgerPosting)
      .list({ where: [{ entryId: undone.id }] });
    expect(sides).toEqual([expect.objectContaining(about), expect.objectContaining(about)]);
  });

  test('payments of one partner at once add up', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => enter(`at once ${index}`, earning(index + 1))));
    expect(await balances(portal, 'A')).toEqual([78, 0, -78]);
  });

  test('a partner sees its own ledger and writes none; a client sees none', async () => {
    await enter('of A', earning(700));
    await enter('of B', earning(30), 'B');
    for (const [actor, expected] of [
      [partner('A'), 1],
      [partner('B'), 1],
      [partner('C'), 0],
      [client('ofBoth'), 0],
    ] as const) {
      expect(await portal.db.reading(actor).of(LedgerEntry).count()).toBe(expected);
      expect(await portal.db.reading(actor).of(LedgerBalance).count()).toBe(expected);
      expect(await portal.db.reading(actor).of(LedgerMonth).count()).toBe(expected);
    }
    const forged = { partnerId: 'A', reference: 'mine', kind: EntryKind.EARNING, effectiveAt: now, legs: earning(1) };
    await expect(portal.db.transact(partner('A'), (work) => post(work, forged))).rejects.toThrow(NotFound);
    expect(await all(portal).of(LedgerEntry).count()).toBe(2);
  });
});
