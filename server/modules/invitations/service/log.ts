import type { Work } from '../../../platform/db/work';
import { AttributionEvent, AttributionEventKind } from '../../attributions/entity';
import { noteAttribution } from '../../attributions/service/log';
import { Invitation, InvitationKind } from '../entity';
import type { InvitationAccepted, InvitationClosed, InvitationSent } from '../events';

/** The attribution log says of an invitation when it was sent, and what became of it. One that only went again says nothing. */
export async function noteSent(work: Work, { invitationId }: InvitationSent): Promise<void> {
  const { invitedAt, accessOnly, ...invitation } = await work.of(Invitation).get(invitationId);
  if (invitation.kind !== InvitationKind.CLIENT || invitedAt.getTime() !== work.now.getTime()) return;
  const { id: originId, partnerId, email } = invitation;
  await noteAttribution(work, { kind: 'INVITED', partnerId, email, originId, details: { access: accessOnly } });
}

/** An acceptance that made the client the partner's was noted with it; of one that gave access alone it says why. */
export async function noteAccepted(work: Work, accepted: InvitationAccepted): Promise<void> {
  const { invitationId: originId, partnerId, clientId, email, outcome, reason } = accepted;
  const { kind, accessOnly } = await work.of(Invitation).get(originId);
  if (kind !== InvitationKind.CLIENT) return;
  const about = { partnerId, clientId, email, originId };
  if (await work.of(AttributionEvent).first({ originId, kind: AttributionEventKind.ACCEPTED, clientId })) return;
  await noteAttribution(work, { kind: 'ACCEPTED', ...about, details: { access: accessOnly } });
  if (outcome === 'ACCESS' && reason)
    await noteAttribution(work, { kind: 'NOT_ELIGIBLE', ...about, details: { source: 'INVITATION', reason } });
}

export async function noteClosed(work: Work, closed: InvitationClosed): Promise<void> {
  const { invitationId: originId, partnerId, clientId, email, status } = closed;
  const { kind } = await work.of(Invitation).get(originId);
  if (kind !== InvitationKind.CLIENT) return;
  await noteAttribution(work, { kind: AttributionEventKind[status as 'DECLINED' | 'EXPIRED' | 'WITHDRAWN'], partnerId, clientId, email, originId }); // prettier-ignore
}
