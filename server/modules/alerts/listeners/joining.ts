import type { Work } from '../../../platform/db/work';
import { PartnerApplication } from '../../applications/entity';
import type { ApplicationApproved, ApplicationReceived, TermsPublished } from '../../applications/events';
import { Client } from '../../clients/entity';
import { User } from '../../identity/entity';
import { Invitation, InvitationKind } from '../../invitations/entity';
import type { InvitationAccepted, InvitationClosed } from '../../invitations/events';
import { Partner } from '../../partners/entity';
import { Programme } from '../../programmes/entity';
import { EVENTS, OWNERS } from '../rules';
import { raise, type Notice } from '../service/raise';

export async function alertOfApplication(work: Work, { applicationId }: ApplicationReceived): Promise<void> {
  const { company } = await work.of(PartnerApplication).get(applicationId);
  await raise(work, {
    ...{ to: { of: 'staff', roles: EVENTS.applicationReceived.roles }, event: 'applicationReceived' },
    ...{ wording: 'applicationReceived', facts: { company }, path: `/applications/${applicationId}/show` },
  });
}

export async function alertOfWelcome(work: Work, { applicationId, partnerId }: ApplicationApproved): Promise<void> {
  const { programmeId } = await work.of(PartnerApplication).get(applicationId);
  const { name } = await work.of(Programme).get(programmeId);
  await raise(work, {
    ...{ to: { of: 'partner', id: partnerId, roles: OWNERS }, event: 'welcome', wording: 'welcome' },
    ...{ facts: { programme: name }, path: '/' },
  });
}

export async function alertOfTerms(work: Work, { programmeId }: TermsPublished): Promise<void> {
  const { name } = await work.of(Programme).get(programmeId);
  await raise(work, {
    ...{ to: { of: 'programme', id: programmeId, roles: OWNERS }, event: 'terms', wording: 'terms' },
    ...{ facts: { programme: name }, path: `/programmes/${programmeId}/show` },
  });
}

export async function alertOfAcceptance(work: Work, { invitationId, ...accepted }: InvitationAccepted): Promise<void> {
  const invitation = await work.of(Invitation).get(invitationId);
  const { clientId, partnerId } = accepted;
  const byClient = invitation.kind === InvitationKind.CLIENT;
  const { name } = byClient ? await work.of(Client).get(clientId) : await work.of(Partner).get(partnerId);
  await raise(work, {
    ...{ event: 'invitationAccepted', wording: 'invitationAccepted', facts: { name } },
    ...(await ofSender(work, invitation)),
    ...(byClient && { path: `/clients/${clientId}/show`, aboutClientId: clientId }),
  });
}

/** What the sender took back itself is no news. */
export async function alertOfClosing(work: Work, { invitationId, status }: InvitationClosed): Promise<void> {
  if (status !== 'DECLINED' && status !== 'EXPIRED') return;
  const invitation = await work.of(Invitation).get(invitationId);
  await raise(work, {
    ...{ event: 'invitationClosed', wording: status === 'DECLINED' ? 'invitationDeclined' : 'invitationExpired' },
    ...{ facts: { name: invitation.name || invitation.email } },
    ...(await ofSender(work, invitation)),
  });
}

/** Whoever sent it, with those who work there; the sender has a letter. */
async function ofSender(
  { of }: Work,
  { kind, partnerId, clientId, invitedByUserId }: Invitation,
): Promise<Pick<Notice, 'to' | 'path' | 'aboutClientId' | 'written'>> {
  const sender = invitedByUserId ? await of(User).find(invitedByUserId) : null;
  const written = sender ? [sender.email] : [];
  if (kind === InvitationKind.CLIENT) return { to: { of: 'partner', id: partnerId! }, path: '/invitations', written };
  return { to: { of: 'client', id: clientId!, roles: OWNERS }, path: '/invitations', written };
}
