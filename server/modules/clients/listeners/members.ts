import type { Work } from '../../../platform/db/work';
import { inviteUser } from '../../identity/service/invite';
import { Client, ClientMember, type ClientMemberRole } from '../entity';
import type { ClientMemberChanged, ClientMemberInvited } from '../events';
import { assertNew, assertOwnerLeft } from '../../partners/rules';

export async function admitMember(work: Work, event: ClientMemberInvited): Promise<void> {
  const { memberId, clientId, role, person } = event;
  await work.of(Client).lock(clientId);
  const user = await inviteUser(work, person);
  assertNew(await work.of(ClientMember).first({ clientId, userId: user.id }), user.email);
  await work.of(ClientMember).insert({
    ...{ id: memberId, clientId, userId: user.id, role: role as ClientMemberRole, active: true, createdAt: work.now },
  });
}

export async function changeMembership(work: Work, event: ClientMemberChanged): Promise<void> {
  const { memberId, change, mayLeaveNoOwner } = event;
  const { clientId } = await work.of(ClientMember).get(memberId);
  await work.of(Client).lock(clientId);
  const members = await work.of(ClientMember).list({ where: [{ clientId }] });
  const before = members.find(({ id }) => id === memberId)!;
  const after = { role: (change.role ?? before.role) as ClientMemberRole, active: change.active ?? before.active };
  if (!mayLeaveNoOwner) assertOwnerLeft(members, { id: memberId, ...after });
  await work.of(ClientMember).update(memberId, after);
}
