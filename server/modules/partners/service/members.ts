import type { Work } from '../../../platform/db/work';
import { Partner, PartnerMember, type PartnerMemberRole } from '../entity';
import { PartnerMemberChanged, PartnerMemberInvited } from '../events';

export interface Invitee {
  readonly email: string;
  readonly name: string;
  /** The partner's own when not said. */
  readonly language?: string;
}

/** Invites a person to the partner, and returns the membership's id. */
export async function inviteMember(
  work: Work,
  partnerId: string,
  role: PartnerMemberRole,
  { email, name, language }: Invitee,
): Promise<string> {
  const partner = await work.of(Partner).get(partnerId);
  const id = work.id('pme');
  work.announce(new PartnerMemberInvited(id, partnerId, role, { email, name, language: language ?? partner.language }));
  work.audit({
    action: 'partner.member.invite',
    subject: ['PartnerMember', id],
    partnerId,
    after: { email: email.trim().toLowerCase(), role },
  });
  return id;
}

/** Changes what a member may do, or whether it may do anything: a deactivated one is out with its next request. */
export async function changeMember(
  work: Work,
  id: string,
  change: { readonly role?: PartnerMemberRole; readonly active?: boolean },
): Promise<void> {
  const before = await work.of(PartnerMember).get(id);
  work.announce(new PartnerMemberChanged(id, change, work.actor.kind === 'staff'));
  const { partnerId } = before;
  work.audit({ action: 'partner.member.update', subject: ['PartnerMember', id], partnerId, before, after: change });
}
