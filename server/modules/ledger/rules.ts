import { sum, type Money } from '../../kernel/money';

/**
 * The chart of accounts, the same for every partner and currency. A posting on one of the partner's own accounts is
 * positive when the partner has more there afterwards: earning puts it into PENDING, the end of the hold moves it to
 * AVAILABLE, a payout through IN_TRANSIT to PAID. EXPENSE is the programme's side of it, and so negative of all that
 * was ever earned. EXCHANGE stands between the two currencies of a payout: positive in the one that was given up. All
 * of them together always sum to zero, in every currency.
 */
export const accounts = ['PENDING', 'AVAILABLE', 'IN_TRANSIT', 'PAID', 'EXPENSE', 'EXCHANGE'] as const;
export type Account = (typeof accounts)[number];

/** One side of a movement, and what it is about: a commission, an adjustment, a payout, or several of them. */
export interface Leg {
  readonly account: Account;
  readonly amount: Money;
  readonly commissionId?: string;
  readonly adjustmentId?: string;
  readonly payoutId?: string;
}

type Moving = Pick<Leg, 'account' | 'amount'>;

/** What the legs move on every account in one currency, in minor units, under the names that balances have. */
export function movedIn(legs: readonly Moving[], currency: string) {
  return {
    pending: movedOn(legs, 'PENDING', currency),
    available: movedOn(legs, 'AVAILABLE', currency),
    inTransit: movedOn(legs, 'IN_TRANSIT', currency),
    paid: movedOn(legs, 'PAID', currency),
    expense: movedOn(legs, 'EXPENSE', currency),
    exchange: movedOn(legs, 'EXCHANGE', currency),
  };
}

/** Throws unless the legs of every currency sum to nothing. */
export function assertBalanced(legs: readonly Leg[]): void {
  if (legs.length < 2) throw new RangeError('an entry has at least two postings');
  for (const currency of currenciesOf(legs)) {
    const { minor } = sum(amountsIn(legs, currency), currency);
    if (minor !== 0) throw new RangeError(`the entry is out of balance by ${minor} ${currency}`);
  }
}

export function currenciesOf(legs: readonly Leg[]): string[] {
  return [...new Set(legs.map(({ amount }) => amount.currency))].sort();
}

/** What the legs move on one account in one currency, in minor units. */
export function movedOn(legs: readonly Moving[], account: Account, currency: string): number {
  return sum(
    amountsIn(
      legs.filter((leg) => leg.account === account),
      currency,
    ),
    currency,
  ).minor;
}

function amountsIn(legs: readonly Moving[], currency: string): Money[] {
  return legs.map(({ amount }) => amount).filter((amount) => amount.currency === currency);
}
