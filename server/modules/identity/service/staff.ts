import { Refusal } from '../../../kernel/refusal';
import { userIdOf } from '../../../kernel/actor';
import type { Work } from '../../../platform/db/work';
import { LinkPurpose, StaffMember, StaffRoleName, User } from '../entity';
import { addUser, inviteUser, type Invited } from './invite';
import { mailLink } from './mail';
import { removeSecondFactor } from './second-factor';
import { endSessions } from './session';

/** Makes somebody a member of staff; a new person gets a link to choose a password. */
export async function inviteStaff(work: Work, person: Invited, role: StaffRoleName): Promise<StaffMember> {
  const user = await inviteUser(work, person);
  const known = await work.of(StaffMember).first({ userId: user.id });
  if (known?.active)
    throw new Refusal('ALREADY_STAFF', `${user.email} is a member of staff already.`, ['input', 'email'], {
      email: user.email,
    });
  if (known) {
    await work.of(StaffMember).update(known.id, { active: true, role, deactivatedAt: null });
    work.audit({
      action: 'staff.reactivate',
      subject: ['StaffMember', known.id],
      before: { role: known.role },
      after: { role },
    });
    return { ...known, active: true, role, deactivatedAt: null };
  }
  const member = await work.of(StaffMember).insert({
    ...{ id: work.id('stf'), userId: user.id, role, active: true, createdAt: work.now, deactivatedAt: null },
  });
  work.audit({ action: 'staff.invite', subject: ['StaffMember', member.id], after: { role } });
  return member;
}

/**
 * For whoever has the server itself: makes somebody an admin, known or not, and returns the link to a password. The way
 * in when there is no admin yet, or none who can still sign in; so the second factor goes, too.
 */
export async function appointAdmin(work: Work, person: Invited): Promise<string> {
  const address = person.email.trim().toLowerCase();
  const user = (await work.of(User).first({ email: address })) ?? (await addUser(work, person));
  const member = await work.of(StaffMember).first({ userId: user.id });
  const standing = { role: StaffRoleName.ADMIN, active: true, deactivatedAt: null };
  const id = member?.id ?? work.id('stf');
  if (member) await work.of(StaffMember).update(id, standing);
  else await work.of(StaffMember).insert({ id, userId: user.id, createdAt: work.now, ...standing });
  if (user.secondFactorSince) await removeSecondFactor(work, user);
  work.audit({ action: 'staff.appoint', subject: ['StaffMember', id], after: { role: standing.role } });
  return mailLink(work, user, user.passwordHash ? LinkPurpose.PASSWORD_RESET : LinkPurpose.FIRST_PASSWORD);
}

export async function changeStaffRole(work: Work, id: string, role: StaffRoleName): Promise<void> {
  const member = await lockedWithAdmins(work, id);
  if (member.role === StaffRoleName.ADMIN && role !== StaffRoleName.ADMIN) await assertNotLastAdmin(work, member);
  await work.of(StaffMember).update(id, { role });
  work.audit({
    action: 'staff.changeRole',
    subject: ['StaffMember', id],
    before: { role: member.role },
    after: { role },
  });
}

/** Takes away all access as staff, at once. Other memberships of the person stay. */
export async function deactivateStaff(work: Work, id: string): Promise<void> {
  const member = await lockedWithAdmins(work, id);
  if (!member.active) throw new Refusal('ALREADY_INACTIVE', 'This member is deactivated already.', ['id']);
  if (member.userId === userIdOf(work.actor))
    throw new Refusal('OWN_ACCOUNT', 'Somebody else has to do this for you.', ['id']);
  if (member.role === StaffRoleName.ADMIN) await assertNotLastAdmin(work, member);
  await work.of(StaffMember).update(id, { active: false, deactivatedAt: work.now });
  await endSessions(work, member.userId);
  work.audit({ action: 'staff.deactivate', subject: ['StaffMember', id] });
}

/** The member, with all admins locked, so that two admins cannot remove each other at the same time. */
async function lockedWithAdmins(work: Work, id: string): Promise<StaffMember> {
  await work.of(StaffMember).lockAll([[{ id }, { role: StaffRoleName.ADMIN, active: true }]]);
  return work.of(StaffMember).get(id);
}

async function assertNotLastAdmin(work: Work, { active }: StaffMember): Promise<void> {
  const admins = await work.of(StaffMember).count([{ role: StaffRoleName.ADMIN, active: true }]);
  if (active && admins < 2) throw new Refusal('LAST_ADMIN', 'There must be another admin first.', ['id']);
}
