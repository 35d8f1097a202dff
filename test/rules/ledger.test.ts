import fc from 'fast-check';
import { money, negate } from '../../server/kernel/money';
import { accounts, assertBalanced, currenciesOf, movedOn, type Leg } from '../../server/modules/ledger/rules';

const eur = (minor: number) => money(minor, 'EUR');
const leg = (account: Leg['account'], minor: number, currency = 'EUR'): Leg => ({
  account,
  amount: money(minor, currency),
});

test.each([
  ['two that cancel', [leg('PENDING', 5), leg('EXPENSE', -5)], null],
  ['several against one', [leg('PENDING', 5), leg('PENDING', 7), leg('EXPENSE', -12)], null],
  [
    'two currencies, each of which cancels',
    [leg('PENDING', 5), leg('EXPENSE', -5), leg('PENDING', 7, 'JPY'), leg('EXPENSE', -7, 'JPY')],
    null,
  ],
  ['nothing at all', [], 'at least two'],
  ['one alone', [leg('PENDING', 0)], 'at least two'],
  ['a cent too many', [leg('PENDING', 6), leg('EXPENSE', -5)], 'out of balance by 1 EUR'],
  ['a cent too few', [leg('PENDING', 4), leg('EXPENSE', -5)], 'out of balance by -1 EUR'],
  ['currencies that only cancel together', [leg('PENDING', 5), leg('EXPENSE', -5, 'USD')], 'out of balance by 5 EUR'],
])('%s', (_case, legs, complaint) => {
  if (complaint === null) expect(() => assertBalanced(legs)).not.toThrow();
  else expect(() => assertBalanced(legs)).toThrow(complaint);
});

test('what an entry moves on its accounts sums to nothing in every currency', () => {
  const halves = fc.array(
    fc.record({
      from: fc.constantFrom(...accounts),
      to: fc.constantFrom(...accounts),
      amount: fc.record({ minor: fc.integer(), currency: fc.constantFrom('EUR', 'JPY', 'KWD') }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(halves, (moves) => {
      const legs = moves.flatMap(({ from, to, amount }) => [
        { account: to, amount },
        { account: from, amount: negate(amount) },
      ]);
      assertBalanced(legs);
      for (const currency of currenciesOf(legs))
        expect(accounts.reduce((sum, account) => sum + movedOn(legs, account, currency), 0)).toBe(0);
    }),
  );
});

test('an amount too large to be exact is refused, not rounded', () => {
  const most = eur(Number.MAX_SAFE_INTEGER);
  const legs = [
    { account: 'PENDING' as const, amount: most },
    { account: 'PENDING' as const, amount: most },
  ];
  expect(() => movedOn(legs, 'PENDING', 'EUR')).toThrow('not a whole, safe amount');
});
