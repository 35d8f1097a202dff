import { sum, type Money } from '../../kernel/money';

/**
 * The chart of accounts, the same for every partner and currency. A posting on one of the partner's own accounts is
 * positive when the partner has more there afterwards: earning puts it into PENDING, the end of the hold moves it to
 * AVAILABLE, a payout through IN_TRANSIT to PAID. EXPENSE is the programme's side of it, and so negative of all that
 * was ever earned: the five always sum to zero.
 */
export const accounts = ['PENDING', 'AVAILABLE', 'IN_TRANSIT', 'PAID', 'EXPENSE'] as const;
export type Account = (typeof accounts)[number];

/** One side of a movement; `commissionId` names the commission it is about. */
export interface Leg {
  readonly account: Account;
  readonly amount: Money;
  readonly commissionId?: string;
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
export function movedOn(legs: readonly Leg[], account: Account, currency: string): number {
  return sum(
    amountsIn(
      legs.filter((leg) => leg.account === account),
      currency,
    ),
    currency,
  ).minor;
}

function amountsIn(legs: readonly Leg[], currency: string): Money[] {
  return legs.map(({ amount }) => amount).filter((amount) => amount.currency === currency);
}
