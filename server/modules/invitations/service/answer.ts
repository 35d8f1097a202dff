import { house, houseFor, isProgram, type Actor, type Origin } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import { above, absent, oneOf, type Where } from '../../../platform/db/where';
import type { Database } from '../../../platform/db/database';
import type { Reading, Work } from '../../../platform/db/work';
import { fingerprint, hashPassword } from '../../../platform/secrets';
import { firstPaidAt } from '../../attributions/queries';
import { Client, ClientMember, ClientMemberRole } from '../../clients/entity';
import { createClient } from '../../clients/service/create';
import { inviteMember } from '../../clients/service/members';
import { OneTimeLink, User } from '../../identity/entity';
import { assertGoodPassword } from '../../identity/rules';
import { membershipsOf } from '../../identity/queries';
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
import { tellDeclined } from './tell';

/** Who has no client account yet, and makes one by accepting. */
export interface NewAccount {
  readonly name: string;
  readonly company: string;
  readonly country: string;
  readonly language: string | null;
  /** Of those alone who cannot sign in yet. */
  readonly password: string | null;
}

/** The invitation that a person answers: of a mailed link, or of its id where it went to the person's own address. */
export type Answered = Where<Invitation>;

export const linked = (token: string): Answered => ({ tokenHash: fingerprint(token) });

/** The invitation that is answered; of a forged or replaced link there is none. */
export async function invitationOf(reading: Reading, answered: Answered): Promise<Invitation | null> {
  return reading.of(Invitation).first(answered);
}

/** What was sent to the person's own address, for the kind of account acted for. Told to nobody but the person. */
export async function receivedOf({ of }: Reading, who: Actor): Promise<Answered> {
  if (who.kind === 'house') throw invalid();
  const { email } = await of(User).get(who.userId);
  return { email, kind: who.kind === 'partner' ? InvitationKind.PARTNER : InvitationKind.CLIENT };
}

/** The open ones of those, newest first. */
export async function receivedBy(reading: Reading, who: Actor): Promise<Invitation[]> {
  const open = { status: InvitationStatus.PENDING, expiresAt: above(reading.now) };
  return reading.of(Invitation).list({
    where: [await receivedOf(reading, who), open],
    orderBy: [
      ['sentAt', 'DESC'],
      ['id', 'DESC'],
    ],
    limit: MOST_RECEIVED,
  });
}

const MOST_RECEIVED = 50;

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

/**
 * Whether somebody may sign in with the address an invitation went to. Told to those alone who hold its link. Whoever
 * has a password and nowhere left to go with it may not.
 */
export async function hasAccount(reading: Reading, { email }: Invitation): Promise<boolean> {
  const user = await reading.of(User).first({ email });
  return Boolean(user?.passwordHash) && (await membershipsOf(reading, user!.id)).length > 0;
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
  const found = await invitationOf(reading, linked(token));
  if (!found) throw invalid();
  assertOpen(found, reading.now);
  // Before the transaction: it takes long on purpose.
  const passwordHash = who ? null : await chosenPassword(reading, found, account);
  return db.transact(actor, async (work) => {
    const invitation = await opened(work, linked(token));
    if (invitation.kind === InvitationKind.PARTNER) await acceptAsPartner(work, invitation, who);
    else if (who) await acceptAsClient(work, invitation, await clientOwner(work, who, account));
    else await acceptWithNewAccount(work, invitation, account!, passwordHash!);
    return invitation.id;
  });
}

/** Accepts an invitation that went to the person's own address, for the account acted for. Returns its id. */
export async function acceptReceived(db: Database, answered: Answered, who: Actor): Promise<string> {
  return db.transact(houseFor('invitation', who), async (work) => {
    const invitation = await opened(work, answered);
    if (invitation.kind === InvitationKind.PARTNER) await acceptAsPartner(work, invitation, who);
    else await acceptAsClient(work, invitation, await clientOwner(work, who, null));
    return invitation.id;
  });
}

/** Says no. Nobody has to sign in for it: the link is enough. */
export async function decline(db: Database, answered: Answered, who: Actor | null, origin: Origin): Promise<string> {
  const actor = who ? houseFor('invitation', who) : house('invitation', origin);
  return db.transact(actor, async (work) => {
    const invitation = await opened(work, answered);
    await close(work, invitation, InvitationStatus.DECLINED);
    await tellDeclined(work, invitation);
    return invitation.id;
  });
}

/** The open invitation, locked: of many answers at once, the first counts. */
async function opened(work: Work, answered: Answered): Promise<Invitation> {
  const [invitation] = await work.of(Invitation).lockAll([answered]);
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
  const password = account.password ?? '';
  assertGoodPassword(password, { email: invitation.email, name: account.name }, ['input', 'password']);
  return hashPassword(password);
}

interface Owner {
  readonly userId: string;
  readonly clientId: string;
}

/**
 * For whom the signed-in person accepts: the client acted for, as its owner, or a new account of those who sign in for
 * something else and have none.
 */
async function clientOwner(work: Work, who: Actor, account: NewAccount | null): Promise<Owner> {
  if (who.kind === 'client' && who.role === 'CLIENT_OWNER' && !who.behind)
    return { userId: who.userId, clientId: who.clientId };
  const isPerson = who.kind !== 'house' && who.kind !== 'client' && !isProgram(who);
  if (!isPerson || !account || (await ownsClient(work, who.userId)))
    throw new Refusal('SIGN_IN_AS_CLIENT_OWNER', 'Sign in as an owner of a client account.', []);
  const { email, language } = await work.of(User).get(who.userId);
  return { userId: who.userId, clientId: await openAccount(work, account, { email, language }) };
}

async function ownsClient({ of }: Work, userId: string): Promise<boolean> {
  return (await of(ClientMember).first({ userId, role: ClientMemberRole.OWNER, active: true })) !== null;
}

/** A client account and its owner, as the person describes it. */
async function openAccount(
  work: Work,
  { name, company, country }: NewAccount,
  { email, language }: { readonly email: string; readonly language: string },
): Promise<string> {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  const names = rest.length > 0 ? { firstName, lastName: rest.join(' ') } : { firstName: '', lastName: firstName };
  const clientId = await createClient(work, { ...names, company, email, country, language });
  await inviteMember(work, clientId, ClientMemberRole.OWNER, { email, name, language });
  return clientId;
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
    ? {
        invitedAt,
        acceptedAt: work.now,
        programmeId: await stillIn(work, partnerId!, programmeId),
        originId: invitation.id,
      }
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
  account: NewAccount,
  passwordHash: string,
): Promise<void> {
  const { email } = invitation;
  const language = account.language ?? invitation.language;
  const known = await work.of(User).first({ email });
  const user = known ?? (await addUser(work, { email, name: account.name, language }));
  await setPasswordHash(work, user.id, passwordHash);
  await work.of(OneTimeLink).remove([{ userId: user.id }]);
  const clientId = await openAccount(work, account, { email, language });
  await acceptAsClient(work, invitation, { userId: user.id, clientId });
}

async function acceptAsPartner(work: Work, invitation: Invitation, who: Actor | null): Promise<void> {
  if (who?.kind !== 'partner' || who.role !== 'PARTNER_OWNER' || isProgram(who))
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
