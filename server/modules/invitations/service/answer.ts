import { house, houseFor, type Actor, type Origin } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import { absent, oneOf } from '../../../platform/db/where';
import type { Database } from '../../../platform/db/database';
import type { Reading, Work } from '../../../platform/db/work';
import { fingerprint, hashPassword } from '../../../platform/secrets';
import { firstPaidAt } from '../../attributions/queries';
import { Client, ClientMember, ClientMemberRole } from '../../clients/entity';
import { createClient } from '../../clients/service/create';
import { inviteMember } from '../../clients/service/members';
import { OneTimeLink, User } from '../../identity/entity';
import { assertGoodPassword } from '../../identity/rules';
import { addUser } from '../../identity/service/invite';
import { setPasswordHash } from '../../identity/service/password';
import { PartnerMember } from '../../partners/entity';
import { PartnerEnrolment } from '../../programmes/entity';
import { RelationshipKind } from '../../relationships/entity';
import { activeOf, relate } from '../../relationships/service';
import { EligibilityReason } from '../../attributions/entity';
import { Invitation, InvitationKind, InvitationOutcome, InvitationStatus } from '../entity';
import { InvitationAnswered } from '../events';
import { acceptance, assertOpen } from '../rules';
import { close } from './send';

/** Who has no account yet, and makes one by accepting. */
export interface NewAccount {
  readonly name: string;
  readonly company: string;
  readonly country: string;
  readonly language: string | null;
  readonly password: string;
}

/** The invitation of a link; a forged or replaced one is none. */
export async function invitationOf(reading: Reading, token: string): Promise<Invitation | null> {
  return reading.of(Invitation).first({ tokenHash: fingerprint(token) });
}

/** The invitation that each of the clients accepted last, as far as the asker may know. */
export async function acceptedBy({ of }: Reading, clientIds: readonly string[]): Promise<(Invitation | null)[]> {
  const accepted = { status: InvitationStatus.ACCEPTED, kind: InvitationKind.CLIENT };
  const found = await of(Invitation).list({
    where: [{ clientId: oneOf(clientIds), ...accepted }],
    orderBy: [
      ['decidedAt', 'ASC'],
      ['id', 'ASC'],
    ],
  });
  const latest = new Map(found.map((each) => [each.clientId, each]));
  return clientIds.map((id) => latest.get(id) ?? null);
}

/** Whether somebody may sign in with the address an invitation went to. Told to those alone who hold its link. */
export async function hasAccount({ of }: Reading, { email }: Invitation): Promise<boolean> {
  return Boolean((await of(User).first({ email }))?.passwordHash);
}

/**
 * Accepts an invitation, once: for the client or partner that is signed in as its owner, or for a new client account.
 * Returns the invitation's id.
 */
export async function accept(
  db: Database,
  token: string,
  who: Actor | null,
  account: NewAccount | null,
  origin: Origin,
): Promise<string> {
  const actor = who ? houseFor('invitation', who) : house('invitation', origin);
  const reading = db.reading(actor);
  const found = await invitationOf(reading, token);
  if (!found) throw invalid();
  assertOpen(found, reading.now);
  // Before the transaction: it takes long on purpose.
  const passwordHash = who ? null : await chosenPassword(reading, found, account);
  return db.transact(actor, async (work) => {
    const invitation = await opened(work, token);
    if (invitation.kind === InvitationKind.PARTNER) await acceptAsPartner(work, invitation, who);
    else if (who) await acceptAsClient(work, invitation, clientOwner(who));
    else await acceptWithNewAccount(work, invitation, account!, passwordHash!);
    return invitation.id;
  });
}

/** Says no. Nobody has to sign in for it: the link is enough. */
export async function decline(db: Database, token: string, who: Actor | null, origin: Origin): Promise<void> {
  const actor = who ? houseFor('invitation', who) : house('invitation', origin);
  await db.transact(actor, async (work) => close(work, await opened(work, token), InvitationStatus.DECLINED));
}

/** The open invitation of that link, locked: of many answers at once, the first counts. */
async function opened(work: Work, token: string): Promise<Invitation> {
  const [invitation] = await work.of(Invitation).lockAll([{ tokenHash: fingerprint(token) }]);
  if (!invitation) throw invalid();
  assertOpen(invitation, work.now);
  return invitation;
}

const invalid = () => new Refusal('INVALID_INVITATION', 'This invitation is not valid (any more).', ['token']);

async function chosenPassword(reading: Reading, invitation: Invitation, account: NewAccount | null): Promise<string> {
  if (invitation.kind === InvitationKind.PARTNER)
    throw new Refusal('SIGN_IN_AS_PARTNER_OWNER', 'Sign in as an owner of a partner.', []);
  if (await hasAccount(reading, invitation))
    throw new Refusal('SIGN_IN_FIRST', `${invitation.email} has an account: sign in, and accept then.`, []);
  if (!account) throw new Refusal('ACCOUNT_MISSING', 'Say who you are and choose a password, or sign in.', ['input']);
  assertGoodPassword(account.password, { email: invitation.email, name: account.name }, ['input', 'password']);
  return hashPassword(account.password);
}

interface Owner {
  readonly userId: string;
  readonly clientId: string;
}

function clientOwner(who: Actor): Owner {
  if (who.kind !== 'client' || who.role !== 'CLIENT_OWNER' || who.behind)
    throw new Refusal('SIGN_IN_AS_CLIENT_OWNER', 'Sign in as an owner of a client account.', []);
  return { userId: who.userId, clientId: who.clientId };
}

async function acceptAsClient(work: Work, invitation: Invitation, { userId, clientId }: Owner): Promise<void> {
  const { partnerId, accessOnly, invitedAt, programmeId, email } = invitation;
  if (await work.of(PartnerMember).first({ partnerId: partnerId!, userId })) throw oneself(email);
  await work.of(Client).lock(clientId);
  const active = await activeOf(work, clientId);
  const attributed = active.find(({ kind }) => kind === RelationshipKind.ATTRIBUTED);
  const { earns, reason } = acceptance({
    ...{ accessOnly, another: attributed !== undefined && attributed.partnerId !== partnerId, invitedAt },
    firstPaidAt: await firstPaidAt(work, clientId),
  });
  const kind = earns ? RelationshipKind.ATTRIBUTED : RelationshipKind.SERVICING;
  const serves = active.find((each) => each.partnerId === partnerId);
  const terms = earns
    ? { invitedAt, acceptedAt: work.now, programmeId: await stillIn(work, partnerId!, programmeId) }
    : {};
  const relationshipId =
    serves && !earns ? serves.id : await relate(work, { partnerId: partnerId!, clientId, kind }, 'INVITATION', terms);
  await settle(work, invitation, { clientId, relationshipId, reason: reason && EligibilityReason[reason] });
}

/** A programme that the partner has left meanwhile is none: the client then earns where the partner is. */
async function stillIn({ of }: Work, partnerId: string, programmeId: string | null): Promise<string | null> {
  if (!programmeId) return null;
  const place = await of(PartnerEnrolment).first({ partnerId, programmeId, leftAt: absent() });
  return place && programmeId;
}

async function acceptWithNewAccount(
  work: Work,
  invitation: Invitation,
  { name, company, country, language: wished }: NewAccount,
  passwordHash: string,
): Promise<void> {
  const { email } = invitation;
  const language = wished ?? invitation.language;
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  const known = await work.of(User).first({ email });
  const user = known ?? (await addUser(work, { email, name, language }));
  await setPasswordHash(work, user.id, passwordHash);
  await work.of(OneTimeLink).remove([{ userId: user.id }]);
  const names = rest.length > 0 ? { firstName, lastName: rest.join(' ') } : { firstName: '', lastName: firstName };
  const clientId = await createClient(work, { ...names, company, email, country, language });
  await inviteMember(work, clientId, ClientMemberRole.OWNER, { email, name, language });
  await acceptAsClient(work, invitation, { userId: user.id, clientId });
}

async function acceptAsPartner(work: Work, invitation: Invitation, who: Actor | null): Promise<void> {
  if (who?.kind !== 'partner' || who.role !== 'PARTNER_OWNER' || who.scopes)
    throw new Refusal('SIGN_IN_AS_PARTNER_OWNER', 'Sign in as an owner of a partner.', []);
  const { partnerId, userId } = who;
  const clientId = invitation.clientId!;
  if (await work.of(ClientMember).first({ clientId, userId })) throw oneself(invitation.email);
  const { name } = await work.of(Client).lock(clientId);
  if ((await activeOf(work, clientId)).some((each) => each.partnerId === partnerId))
    throw new Refusal('CLIENT_ALREADY_YOURS', `${name} is your client already.`, [], { name });
  const standing = { partnerId, clientId, kind: RelationshipKind.SERVICING };
  const relationshipId = await relate(work, standing, 'INVITATION');
  await settle(work, invitation, { partnerId, relationshipId, reason: null });
}

const oneself = (email: string) =>
  new Refusal('INVITATION_TO_ONESELF', `${email} belongs to one of you.`, ['token'], { email });

/** What the partner got is known, and told, once its attribution is decided: see the listener. */
async function settle(work: Work, before: Invitation, decided: Partial<Invitation>): Promise<void> {
  const after = { ...decided, status: InvitationStatus.ACCEPTED, openKey: null, decidedAt: work.now };
  await work.of(Invitation).update(before.id, { ...after, outcome: InvitationOutcome.ACCESS });
  const { partnerId, clientId } = { ...before, ...decided };
  work.audit({
    ...{ action: 'invitation.accept', subject: ['Invitation', before.id], partnerId, clientId },
    ...{ before: { status: before.status }, after: { status: after.status, reason: after.reason } },
  });
  work.announce(new InvitationAnswered(before.id));
}
