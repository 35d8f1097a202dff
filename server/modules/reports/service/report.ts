import type { Period } from '../../../kernel/period';
import type { Reading } from '../../../platform/db/work';
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
  const [all, of] = [shown(totals), periods.map((each) => ({ start: each.start, end: each.end, ...shown(each) }))];
  return { ...place, periods: of, totals: all, exchanged: [...exchanged], leftOut: [...leftOut] };
}

/** As the schema names them. */
export function shown(figures: Figures): ReferralFigures {
  const { signups, paid, unpaid, transactions, revenue, pending, available, sent, paidOut, rewards } = figures;
  return {
    ...{ signups, paidCustomers: paid, unpaidSignups: unpaid, transactions, revenue, rewards },
    ...{ pendingRewards: pending, availableRewards: available, sentRewards: sent, paidRewards: paidOut },
  };
}
