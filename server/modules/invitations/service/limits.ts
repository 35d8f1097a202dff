import { above, type Conditions } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { Invitation, InvitationKind } from '../entity';
import { assertFewSent, assertWaited, HOUR } from '../rules';

const DAY = 24 * HOUR;

type Sent = Conditions<Invitation> & { readonly kind: InvitationKind };

/** What one account has sent; what it was sent is not meant. */
export const sentBy = {
  partner: (partnerId: string): Sent => ({ partnerId, kind: InvitationKind.CLIENT }),
  client: (clientId: string): Sent => ({ clientId, kind: InvitationKind.PARTNER }),
};

export function senderIn({ kind, partnerId, clientId }: Invitation): Sent {
  return kind === InvitationKind.CLIENT ? sentBy.partner(partnerId!) : sentBy.client(clientId!);
}

export function sentWithinDay({ of, now }: Reading, sent: Sent): Promise<number> {
  return of(Invitation).count([{ ...sent, sentAt: above(new Date(now.getTime() - DAY)) }]);
}

/** Refuses a new invitation of an address that the account has just written to, and one too many of the day. */
export async function assertMaySend(reading: Reading, sent: Sent, email: string): Promise<void> {
  await assertUnwritten(reading, sent, email);
  assertFewSent(sent.kind, await sentWithinDay(reading, sent));
}

export async function assertUnwritten({ of, now }: Reading, sent: Sent, email: string): Promise<void> {
  const [latest] = await of(Invitation).list({
    where: [{ ...sent, email, sentAt: above(new Date(now.getTime() - HOUR)) }],
    columns: ['sentAt'],
    orderBy: [['sentAt', 'DESC']],
    limit: 1,
  });
  if (latest) assertWaited(latest, now, ['input', 'email']);
}
