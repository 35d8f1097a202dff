import type { Reading, Work } from '../../../platform/db/work';
import { Client } from '../../clients/entity';
import { User } from '../../identity/entity';
import { Partner } from '../../partners/entity';
import { InvitationKind, type Invitation } from '../entity';

/** Tells whoever sent the invitation that it was accepted: by which client and whether that earns, or by which partner. */
export async function tellAccepted(work: Work, invitation: Invitation, outcome: string): Promise<void> {
  const sender = await senderOf(work, invitation);
  if (!sender) return;
  const { email, language, name } = sender;
  const mail = { to: email, language };
  if (invitation.kind === InvitationKind.CLIENT) {
    const { name: client } = await work.of(Client).get(invitation.clientId!);
    work.emit('mail', { template: 'invitationAccepted', ...mail, values: { name, client, outcome } });
  } else {
    const { name: partner } = await work.of(Partner).get(invitation.partnerId!);
    work.emit('mail', { template: 'partnerAccepted', ...mail, values: { name, partner } });
  }
}

/** Tells whoever sent the invitation that the invited said no. */
export async function tellDeclined(work: Work, invitation: Invitation): Promise<void> {
  const sender = await senderOf(work, invitation);
  if (!sender) return;
  const { email, language, name } = sender;
  const values = { name, invited: invitedOf(invitation), link: listOf(invitation) };
  work.emit('mail', { template: 'invitationDeclined', to: email, language, values });
}

/** The longest list of addresses that a mail about expired invitations holds. */
const NAMED = 20;

/** Tells one sender, once, which of its invitations nobody has answered in time. */
export async function tellExpired(work: Work, invitations: readonly Invitation[]): Promise<void> {
  const [first] = invitations;
  const sender = first && (await senderOf(work, first));
  if (!sender) return;
  const { email, language, name } = sender;
  const named = invitations.slice(0, NAMED).map(invitedOf).join('\n');
  const invited = invitations.length > NAMED ? `${named}\n…` : named;
  const values = { name, count: invitations.length, invited, link: listOf(first) };
  work.emit('mail', { template: 'invitationsExpired', to: email, language, values });
}

async function senderOf({ of }: Reading, { invitedByUserId }: Invitation): Promise<User | null> {
  return invitedByUserId ? of(User).find(invitedByUserId) : null;
}

const invitedOf = ({ name, company, email }: Invitation) => {
  const known = [name, company].filter(Boolean).join(', ');
  return known ? `${known} (${email})` : email;
};

/** Where the sender finds its invitations. */
const listOf = ({ kind }: Invitation) => (kind === InvitationKind.CLIENT ? '/admin/invitations' : '/admin/people');
