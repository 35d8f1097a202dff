import type { Work } from '../../../platform/db/work';
import { Client, ClientMember, type ClientMemberRole } from '../entity';
import { ClientMemberChanged, ClientMemberInvited } from '../events';
import { assertOpen } from '../rules';

export interface Person {
  readonly email: string;
  readonly name: string;
  /** The account's own when not said. */
  readonly language?: string;
}

/** Invites a person to a client account. The house writes the membership, so that it can say who is a user already. */
export async function inviteMember(
  work: Work,
  clientId: string,
  role: ClientMemberRole,
  { email, name, language }: Person,
): Promise<string> {
  const client = await work.of(Client).get(clientId);
  assertOpen(client);
  const person = { email, name, language: language ?? client.language };
  const id = work.id('cme');
  work.announce(new ClientMemberInvited(id, clientId, role, person));
  work.audit({
    action: 'client.member.invite',
    subject: ['ClientMember', id],
    clientId,
    after: { email: email.trim().toLowerCase(), role },
  });
  return id;
}

/** Changes what a member may do, or whether it may do anything: a deactivated one is out with its next request. */
export async function changeMember(
  work: Work,
  id: string,
  change: { readonly role?: ClientMemberRole; readonly active?: boolean },
): Promise<void> {
  const before = await work.of(ClientMember).get(id);
  work.announce(new ClientMemberChanged(id, change, work.actor.kind === 'staff'));
  const { clientId } = before;
  work.audit({ action: 'client.member.update', subject: ['ClientMember', id], clientId, before, after: change });
}
