import type { Work } from '../../platform/db/work';
import { inviteUser } from '../identity/service/invite';
import { Partner, PartnerMember, type PartnerMemberRole } from './entity';
import type { PartnerMemberChanged, PartnerMemberInvited } from './events';
import { assertNew, assertOwnerLeft } from './rules';

export async function admitMember(work: Work, event: PartnerMemberInvited): Promise<void> {
  const { memberId, partnerId, role, person } = event;
  await work.of(Partner).lock(partnerId);
  const user = await inviteUser(work, person);
  assertNew(await work.of(PartnerMember).first({ partnerId, userId: user.id }), user.email);
  await work.of(PartnerMember).insert({
    ...{ id: memberId, partnerId, userId: user.id, role: role as PartnerMemberRole, active: true },
    ...{ createdAt: work.now, deactivatedAt: null },
  });
}

export async function changeMembership(work: Work, event: PartnerMemberChanged): Promise<void> {
  const { memberId, change, mayLeaveNoOwner } = event;
  const { partnerId } = await work.of(PartnerMember).get(memberId);
  await work.of(Partner).lock(partnerId);
  const members = await work.of(PartnerMember).list({ where: [{ partnerId }] });
  const before = members.find(({ id }) => id === memberId)!;
  const after = { role: (change.role ?? before.role) as PartnerMemberRole, active: change.active ?? before.active };
  if (!mayLeaveNoOwner) assertOwnerLeft(members, { id: memberId, ...after });
  const deactivatedAt = after.active ? null : (before.deactivatedAt ?? work.now);
  await work.of(PartnerMember).update(memberId, { ...after, deactivatedAt });
}
