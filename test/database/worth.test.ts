import { money } from '../../server/kernel/money';
import { ExchangeRate } from '../../server/modules/rates/entity';
import { convert } from '../../server/modules/rates/service/convert';
import { exchangeInto } from '../../server/modules/rates/service/worth';
import { dialects } from '../support/dialects';
import { all } from '../support/earning';
import { bootPortal } from '../support/portal';

const RATES = [
  ...[['2026-03-02', 'USD', '1.1'], ['2026-03-03', 'USD', '1.2'], ['2026-03-20', 'USD', '1.3']],
  ...[['2026-03-02', 'GBP', '0.8'], ['2026-03-03', 'GBP', '0.81'], ['2026-03-20', 'GBP', '0.82']],
  // Published no longer.
  ...[['2026-03-02', 'RUB', '90.5']],
  ...[['2004-12-31', 'TRL', '1836200'], ['2026-03-03', 'TRY', '43.5'], ['2026-03-20', 'TRY', '44']],
  ...[['2025-12-31', 'USD', '1.17']],
] as const; // prettier-ignore
const DAYS = ['2025-12-31', '2026-01-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-12', '2026-03-21'];
const CURRENCIES = ['EUR', 'USD', 'GBP', 'RUB', 'BGN', 'TRL', 'KWD'];

test.each(dialects)('on %s, many amounts are worth what each is by itself, in two statements', async (dialect) => {
  const portal = await bootPortal(
    dialect,
    ({ work }) =>
    work.of(ExchangeRate).insertAll(RATES.map(([day, currency, rate]) => ({ id: `${currency}-${day}`, day, currency, rate }))), // prettier-ignore
  );
  const reading = all(portal);
  const wanted = CURRENCIES.flatMap((currency) => DAYS.map((day) => ({ currency, day })));
  for (const target of ['EUR', 'USD']) {
    let exchange!: Awaited<ReturnType<typeof exchangeInto>>;
    const statements = await portal.statementsOf(async () => void (exchange = await exchangeInto(reading, target, wanted))); // prettier-ignore
    expect(statements).toHaveLength(2);
    for (const { currency, day } of wanted.filter((each) => each.currency !== target)) {
      const alone = await convert(reading, money(123_456, currency), target, day).catch(() => null);
      const together = exchange(money(123_456, currency), day);
      expect([target, currency, day, together?.amount ?? null]).toEqual([target, currency, day, alone?.amount ?? null]);
    }
  }
  await portal.close();
});

test.each(dialects)('on %s, what is in that currency already needs no statement', async (dialect) => {
  const portal = await bootPortal(dialect);
  const ask = () => exchangeInto(all(portal), 'USD', [{ currency: 'USD', day: '2026-03-02' }]);
  expect(await portal.statementsOf(ask)).toEqual([]);
  expect((await ask())(money(5, 'USD'), '2026-03-02')).toEqual({ amount: money(5, 'USD'), rateOn: null });
  await portal.close();
});
