import fc from 'fast-check';
import { money, negate } from '../../server/kernel/money';
import { addDays } from '../../server/kernel/period';
import { EntryKind, LedgerBalance, LedgerEntry, LedgerMonth, LedgerPosting } from '../../server/modules/ledger/entity';
import { accounts, type Account } from '../../server/modules/ledger/rules';
import { post } from '../../server/modules/ledger/service';
import { added, type Balances } from '../../server/modules/statements/rules/balances';
import { movedBy, type Lookup } from '../../server/modules/statements/service/describe';
import { monthOfStatement, someMovements, sumsOf } from '../../server/modules/statements/service/statement';
import { differences } from '../../server/modules/reports/queries/proof';
import { Loads } from '../../server/api/load';
import { dialects } from '../support/dialects';
import { all } from '../support/earning';
import { bootPortal, type Portal } from '../support/portal';

const OWN = ['PENDING', 'AVAILABLE', 'IN_TRANSIT', 'PAID'] as const;
const minors = ({ pending, available, inTransit, paid }: Balances) =>
  [pending, available, inTransit, paid].map(({ minor }) => minor);

/** A movement of one partner's between any two accounts, some hours after the one before. */
const movement = fc.record({
  partnerId: fc.constantFrom('A', 'B'),
  from: fc.constantFrom(...accounts),
  to: fc.constantFrom(...accounts),
  minor: fc.integer({ min: -100_000, max: 100_000 }),
  currency: fc.constantFrom('EUR', 'JPY'),
  hoursLater: fc.integer({ min: 0, max: 24 * 40 }),
});
type Movement = { partnerId: string; from: Account; to: Account; minor: number; currency: string; hoursLater: number };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  let run = 0;
  let instant = new Date('2024-01-15T22:30:00.000Z').getTime();
  beforeAll(async () => void (portal = await bootPortal(dialect, (world) => world.neighbours())));
  afterAll(() => portal.close());

  const enter = async (movements: readonly Movement[]) => {
    run += 1;
    for (const [index, { partnerId, from, to, minor, currency, hoursLater }] of movements.entries()) {
      instant += hoursLater * 3_600_000;
      portal.at(new Date(instant));
      const amount = money(minor, currency);
      const legs = [
        { account: to, amount },
        { account: from, amount: negate(amount) },
      ];
      const reference = `run ${run} no ${index}`;
      await portal.build(({ work }) =>
        // What counts from an earlier month is on the statement of the month it was written in.
        post(work, { partnerId, reference, kind: EntryKind.EARNING, effectiveAt: new Date(0), legs }),
      );
    }
  };

  /** Every statement of a partner in a currency, without a gap from the first month to this one. */
  const statementsOf = async (partnerId: string, currency: string) => {
    const reading = all(portal);
    const load: Lookup = new Loads(reading);
    const months = await reading.of(LedgerMonth).list({ where: [{ partnerId }], orderBy: [['month', 'ASC']] });
    const first = months.find((each) => each.currency === currency)?.month;
    const found = [];
    for (let month = first; month && `${month}-01` <= new Date(instant).toISOString(); month = next(month)) {
      const which = { partnerId, month, currency };
      const statement = (await monthOfStatement(reading, which))!;
      const entries = await someMovements(reading, which, null, 1_000);
      const moved = await Promise.all(entries.map((entry) => movedBy(load, entry, currency)));
      found.push({ month, sums: sumsOf(statement, months), moved, entries });
    }
    return found;
  };
  const next = (month: string) => addDays(`${month}-28`, 4).slice(0, 7);

  test('over any history: opening and movements make the closing, which opens the next; all of them are the ledger', async () => {
    const history = fc.asyncProperty(fc.array(movement, { minLength: 1, maxLength: 12 }), async (movements) => {
      await enter(movements);
      const printed = new Set<string>();
      for (const partnerId of ['A', 'B'])
        for (const currency of ['EUR', 'JPY']) {
          let before = [0, 0, 0, 0];
          for (const { sums, moved, entries, month } of await statementsOf(partnerId, currency)) {
            expect(minors(sums.opening)).toEqual(before);
            before = minors(moved.reduce(added, sums.opening));
            expect(minors(sums.closing)).toEqual(before);
            for (const { id, recordedOn } of entries) {
              expect(recordedOn.slice(0, 7)).toBe(month);
              expect(printed.has(`${id} ${currency}`)).toBe(false);
              printed.add(`${id} ${currency}`);
            }
          }
          const balance = await all(portal).of(LedgerBalance).first({ partnerId, currency });
          const { pending = 0, available = 0, inTransit = 0, paid = 0 } = balance ?? {};
          expect(before).toEqual([pending, available, inTransit, paid]);
          for (const [index, account] of OWN.entries())
            expect(await total(portal, partnerId, currency, account)).toBe(before[index]);
        }
      expect(printed.size).toBe(await all(portal).of(LedgerEntry).count());
      expect(await differences(all(portal), 'months')).toEqual([]);
    });
    await fc.assert(history, { numRuns: 6, seed: 20261122 });
  });

  test('a statement that is closed never changes, whatever is entered afterwards', async () => {
    const month = new Date(instant).toISOString().slice(0, 7);
    const read = async () => {
      const which = { partnerId: 'A', month, currency: 'EUR' };
      return [await monthOfStatement(all(portal), which), await someMovements(all(portal), which, null, 1_000)];
    };
    await enter([{ partnerId: 'A', from: 'EXPENSE', to: 'PENDING', minor: 7, currency: 'EUR', hoursLater: 0 }]);
    const before = await read();
    await enter([{ partnerId: 'A', from: 'EXPENSE', to: 'PENDING', minor: 9, currency: 'EUR', hoursLater: 24 * 31 }]);
    expect(await read()).toEqual(before);
  });
});

/** The sum of the postings themselves. */
async function total(portal: Portal, partnerId: string, currency: string, account: Account): Promise<number> {
  const postings = await all(portal)
    .of(LedgerPosting)
    .list({ where: [{ partnerId, account }] });
  return postings
    .filter(({ amount }) => amount.currency === currency)
    .reduce((sum, { amount }) => sum + amount.minor, 0);
}
