import type { Work } from '../../platform/db/work';
import { oneOf } from '../../platform/db/where';
import { User } from '../identity/entity';
import { Partner, PartnerMember, PartnerMemberRole } from '../partners/entity';
import { PayoutStatus } from './entity/payout';
import type { PayoutAsked, PayoutDetailsChanged, PayoutWithdrawn } from './events';
import { createPayout } from './service/create';
import { withdraw } from './service/decide';

/** Makes the payout a partner has asked for, as the house: a partner moves no money itself. */
export async function makeAsked(work: Work, { payoutId, asked, byUserId }: PayoutAsked): Promise<void> {
  await createPayout(work, {
    ...{ id: payoutId, ...asked, runKey: `REQUEST:${payoutId}`, status: PayoutStatus.REQUESTED },
    ...{ batchId: null, requestedByUserId: byUserId, retryOfId: null },
  });
}

export async function withdrawAsked(work: Work, { payoutId, reason }: PayoutWithdrawn): Promise<void> {
  await withdraw(work, payoutId, reason);
}

/** Writes to the partner's own address and to every owner, so that nobody redirects the money unnoticed. */
export async function warnOfDetails(work: Work, { partnerId, before, after }: PayoutDetailsChanged): Promise<void> {
  const partner = await work.of(Partner).get(partnerId);
  const where = [{ partnerId, role: PartnerMemberRole.OWNER, active: true }];
  const owners = await work.of(PartnerMember).list({ where });
  const users = await work.of(User).list({ where: [{ id: oneOf(owners.map(({ userId }) => userId)) }] });
  const readers = new Map([partner, ...users].map((each) => [each.email, each]));
  for (const { email, name, language } of readers.values())
    work.emit('mail', {
      ...{ template: 'payoutDetailsChanged', to: email, language },
      values: { name, before: before ?? '', account: after },
    });
}
