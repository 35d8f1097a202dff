import { recordErasure, redactAudit } from '../../platform/audit/redact';
import { absent, oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import { Attribution } from '../attributions/entity';
import type { ClientErased } from '../clients/events';
import { Invitation, InvitationKind, InvitationOutcome, InvitationStatus } from './entity';
import { InvitationAccepted, type InvitationAnswered } from './events';
import { tellAccepted } from './service/tell';

/** Keeps whether the client earns, as its attribution has decided it by now, and tells whoever sent the invitation. */
export async function noteOutcome(work: Work, { invitationId }: InvitationAnswered): Promise<void> {
  const invitation = await work.of(Invitation).get(invitationId);
  const { partnerId, clientId, relationshipId, email } = invitation;
  const where = { relationshipId: relationshipId!, endedAt: absent() };
  const attribution = invitation.reason || invitation.accessOnly ? null : await work.of(Attribution).first(where);
  const outcome = attribution?.eligible ? InvitationOutcome.ELIGIBLE : InvitationOutcome.ACCESS;
  const reason = attribution ? attribution.reason : invitation.reason;
  await work.of(Invitation).update(invitationId, { outcome, reason });
  work.announce(new InvitationAccepted(invitationId, partnerId!, clientId!, email, outcome, reason));
  work.touch({ topic: 'invitations', subjectId: invitationId, partnerId, clientId });
  await tellAccepted(work, invitation, outcome);
}

const ERASED = { email: 'erased@invalid.invalid', name: '', company: '', message: '', searchText: '' };

/** Empties the invitations that an erased client or its people were sent, and withdraws those still open. */
export async function forgetInvited(work: Work, { clientId, knownBy }: ClientErased): Promise<void> {
  const theirs = [{ clientId, kind: InvitationKind.CLIENT }, { email: oneOf(knownBy.emails) }];
  for (const { id, status } of await work.of(Invitation).lockAll([theirs])) {
    const withdrawn = { status: InvitationStatus.WITHDRAWN, openKey: null, decidedAt: work.now };
    await work.of(Invitation).update(id, { ...ERASED, ...(status === InvitationStatus.PENDING && withdrawn) });
    await recordErasure(work, 'INVITATION', id);
    await redactAudit(work, { subjectType: 'Invitation', subjectId: id });
  }
}
