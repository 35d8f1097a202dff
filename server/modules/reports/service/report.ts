import type { Actor } from '../../../kernel/actor';
import type { Period } from '../../../kernel/period';
import { permits } from '../../../kernel/policy';
import type { Reading } from '../../../platform/db/work';
import { ledgerPolicy } from '../../ledger/policy';
import type { OverviewInput, PerformanceInput, ReferralFigures, ReferralReport } from '../types/referrals';
import { placeFor, reportOf, type Figures } from './referrals';

/** Those stretches, of whom the asker may see; null when there is none to see. */
export async function reported(
  reading: Reading,
  { partnerId, programmeId }: Pick<PerformanceInput | OverviewInput, 'partnerId' | 'programmeId'>,
  stretches: readonly Period[],
): Promise<ReferralReport | null> {
  const place = await placeFor(reading, { partnerId, programmeId });
  if (!place) return null;
  const { periods, totals, exchanged, leftOut } = await reportOf(reading, place, stretches);
  const { actor } = reading;
  const of = periods.map((each) => ({ start: each.start, end: each.end, ...shown(each, actor) }));
  return { ...place, periods: of, totals: shown(totals, actor), exchanged: [...exchanged], leftOut: [...leftOut] };
}

/** As the schema names them. What is to be paid out, and was, is for those who may read the ledger. */
export function shown(figures: Figures, actor: Actor): ReferralFigures {
  const { signups, paid, unpaid, transactions, revenue, pending, available, sent, paidOut, rewards } = figures;
  const mayRead = permits(ledgerPolicy.read, actor);
  const kept = <T>(amount: T): T | null => (mayRead ? amount : null);
  return {
    ...{ signups, paidCustomers: paid, unpaidSignups: unpaid, transactions, revenue, rewards },
    ...{ pendingRewards: pending, availableRewards: kept(available) },
    ...{ sentRewards: kept(sent), paidRewards: kept(paidOut) },
  };
}
