import { Refusal } from '../../kernel/refusal';

export interface Membership {
  readonly id: string;
  readonly role: string;
  readonly active: boolean;
}

/** Somebody must be left who may manage the account: its last owner neither leaves nor becomes less. */
export function assertOwnerLeft(members: readonly Membership[], changed: Membership): void {
  const after = members.map((member) => (member.id === changed.id ? changed : member));
  const owns = ({ role, active }: Membership) => active && role === 'OWNER';
  if (members.some(owns) && !after.some(owns))
    throw new Refusal('LAST_OWNER', 'Somebody else must become an owner first.', ['id']);
}

/** Who is a member already is not invited again. */
export function assertNew(member: { readonly active: boolean } | null, email: string): void {
  if (!member) return;
  const [code, message] = member.active
    ? ['ALREADY_MEMBER', `${email} is a member already.`]
    : ['MEMBER_DEACTIVATED', `${email} was deactivated; activate the member again.`];
  throw new Refusal(code, message, ['input', 'email'], { email });
}
