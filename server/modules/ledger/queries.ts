import { monthOf } from '../../kernel/period';
import { accumulate, type Rollup } from '../../platform/db/accumulate';
import type { Work } from '../../platform/db/work';
import { LedgerBalance, LedgerMonth } from './entity';
import { currenciesOf, movedIn, type Leg } from './rules';

const counters = ['pending', 'available', 'inTransit', 'paid', 'expense', 'exchange'] as const;
const BALANCES: Rollup<LedgerBalance> = {
  ...{ table: LedgerBalance, name: 'ledger_balances', key: ['partnerId', 'currency'], counters },
};
const MONTHS: Rollup<LedgerMonth> = {
  ...{ table: LedgerMonth, name: 'ledger_months', key: ['partnerId', 'currency', 'month'], counters },
};

interface Recorded {
  readonly partnerId: string;
  readonly recordedOn: string;
  readonly legs: readonly Leg[];
}

/** Moves the balances, and the sums of the month, by what the legs of an entry move. */
export async function moveBalances(work: Work, { partnerId, recordedOn, legs }: Recorded): Promise<void> {
  for (const currency of currenciesOf(legs)) {
    const moved = { partnerId, currency, ...movedIn(legs, currency) };
    await accumulate(work, BALANCES, { id: work.id('lba'), ...moved });
    await accumulate(work, MONTHS, { id: work.id('lmo'), month: monthOf(recordedOn), ...moved });
  }
}
