import { decimal } from '../../../kernel/money';
import type { Work } from '../../../platform/db/work';
import { Partner } from '../../partners/entity';
import type { Payout } from '../entity/payout';
import { PayoutMoved } from '../events';

/** Tells the partner by mail how its payout stands, and open pages that it has changed. */
export async function tellOfPayout(work: Work, payout: Payout): Promise<void> {
  const { id, partnerId, number, status, paid, expectedOn, accountMasked, reason } = payout;
  const { email, name, language } = await work.of(Partner).get(partnerId);
  work.emit('mail', {
    ...{ template: 'payoutMoved', to: email, language },
    values: {
      ...{ name, number, status, payoutId: id, amount: decimal(paid), currency: paid.currency, expectedOn },
      ...{ account: accountMasked, reason: reason ?? '' },
    },
  });
  work.announce(new PayoutMoved(id, partnerId, number, status, decimal(paid), paid.currency));
  work.touch({ topic: 'payouts', subjectId: id, partnerId });
}
