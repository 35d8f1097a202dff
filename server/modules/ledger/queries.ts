import { accumulate, type Rollup } from '../../platform/db/accumulate';
import type { Work } from '../../platform/db/work';
import { LedgerBalance } from './entity';
import { currenciesOf, movedOn, type Leg } from './rules';

const BALANCES: Rollup<LedgerBalance> = {
  ...{ table: LedgerBalance, name: 'ledger_balances', key: ['partnerId', 'currency'] },
  counters: ['pending', 'available', 'inTransit', 'paid', 'expense'],
};

/** Moves the balances by what the legs of an entry move. */
export async function moveBalances(work: Work, partnerId: string, legs: readonly Leg[]): Promise<void> {
  for (const currency of currenciesOf(legs))
    await accumulate(work, BALANCES, {
      ...{ id: work.id('lba'), partnerId, currency },
      pending: movedOn(legs, 'PENDING', currency),
      available: movedOn(legs, 'AVAILABLE', currency),
      inTransit: movedOn(legs, 'IN_TRANSIT', currency),
      paid: movedOn(legs, 'PAID', currency),
      expense: movedOn(legs, 'EXPENSE', currency),
    });
}
