import { userIdOf, type Actor } from '../../../kernel/actor';
import { dateIn } from '../../../kernel/period';
import { NotFound, Refusal } from '../../../kernel/refusal';
import { currentConfig } from '../../../platform/config/current';
import { absent } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { isEmail, isLanguage } from '../../../platform/forms';
import { fingerprint, randomToken } from '../../../platform/secrets';
import { assertTermsAccepted } from '../../applications/service/terms';
import { Client } from '../../clients/entity';
import { Partner } from '../../partners/entity';
import { isOptedOut } from '../../notifications/queries';
import { PartnerEnrolment } from '../../programmes/entity';
import { settingsOf } from '../../settings/service';
import { Invitation, InvitationKind, InvitationStatus } from '../entity';
import { InvitationClosed, InvitationSent } from '../events';
import { ownEmails } from '../queries';
import {
  assertFewSent,
  assertOthers,
  assertResendable,
  assertWithdrawable,
  statusAt,
  wished,
  type Wish,
} from '../rules';
import { assertMaySend, senderIn, sentBy, sentWithinDay } from './limits';

export interface ClientWish extends Omit<Wish, 'language'> {
  /** The partner's own when not said. */
  readonly language?: string | null;
  readonly programmeId?: string | null;
}

/** What a partner's invitations have in common, read once however many there are. */
export interface Sender {
  readonly partner: Partner;
  readonly own: ReadonlySet<string>;
}

export async function senderOf(reading: Reading): Promise<Sender> {
  const { actor, of } = reading;
  if (actor.kind !== 'partner') throw new NotFound('Partner');
  await assertTermsAccepted(reading, actor.partnerId);
  return { partner: await of(Partner).get(actor.partnerId), own: await ownEmails(reading) };
}

/** What is to be sent to whom; refused when it is no invitation, or one of somebody the partner has already. */
export async function assessed(
  reading: Reading,
  { partner, own }: Sender,
  { programmeId = null, ...said }: ClientWish,
): Promise<Wish & { readonly programmeId: string | null; readonly openKey: string }> {
  const kept = wished({ ...said, language: said.language ?? partner.language }, isEmail, isLanguage);
  assertOthers(own, kept.email);
  await assertWelcome(reading, kept.email, ['input', 'email']);
  const known = await reading.of(Client).first({ email: kept.email, deletedAt: absent() });
  if (known)
    throw new Refusal('CLIENT_ALREADY_YOURS', `${known.name} is your client already.`, ['input', 'email'], {
      name: known.name,
    });
  if (programmeId) await assertEnrolled(reading, partner.id, programmeId);
  return { ...kept, programmeId, openKey: `${partner.id} ${kept.email}` };
}

/**
 * Invites somebody to be the partner's client. Whoever has an open invitation of the partner's keeps it, and gets no
 * second mail: then there is no `token`, which is in the mail and nowhere else. What is refused tells of the partner's
 * own clients alone: nobody learns who else's client an address is.
 */
export async function inviteClient(
  work: Work,
  sender: Sender,
  wish: ClientWish,
): Promise<{ readonly id: string; readonly token: string | null }> {
  const { partner } = sender;
  // Those of one sender take turns, so that many at once are no way around the limit.
  await work.of(Partner).lock(partner.id);
  const kept = await assessed(work, sender, wish);
  const [open] = await work.of(Invitation).lockAll([{ openKey: kept.openKey }]);
  if (open && statusAt(open, work.now) === 'PENDING') return { id: open.id, token: null };
  if (open) await close(work, open, InvitationStatus.EXPIRED);
  await assertMaySend(work, sentBy.partner(partner.id), kept.email);
  const id = await write(work, { ...kept, kind: InvitationKind.CLIENT, partnerId: partner.id });
  return { id, token: await send(work, id, partner.name) };
}

/** Whoever asked for no invitations gets none, and who would send one is told so. */
async function assertWelcome(reading: Reading, email: string, path: string[]): Promise<void> {
  if (await isOptedOut(reading, email, 'invitation'))
    throw new Refusal('ADDRESS_OPTED_OUT', `${email} wants no invitations by mail.`, path, { email });
}

async function assertEnrolled({ of }: Reading, partnerId: string, programmeId: string): Promise<void> {
  if (!(await of(PartnerEnrolment).first({ partnerId, programmeId, leftAt: absent() })))
    throw new NotFound('Programme');
}

/** Invites somebody to look after the client's account. As the house, for that client. */
export async function invitePartner(
  work: Work,
  client: Client,
  own: ReadonlySet<string>,
  wish: Omit<Wish, 'language' | 'accessOnly'> & { readonly language?: string | null },
): Promise<string> {
  const said = { ...wish, language: wish.language ?? client.language, accessOnly: true };
  const kept = wished(said, isEmail, isLanguage);
  assertOthers(own, kept.email);
  await work.of(Client).lock(client.id);
  await assertWelcome(work, kept.email, ['input', 'email']);
  const openKey = `${client.id} ${kept.email}`;
  const [open] = await work.of(Invitation).lockAll([{ openKey }]);
  if (open && statusAt(open, work.now) === 'PENDING') return open.id;
  if (open) await close(work, open, InvitationStatus.EXPIRED);
  await assertMaySend(work, sentBy.client(client.id), kept.email);
  const id = await write(work, { ...kept, kind: InvitationKind.PARTNER, clientId: client.id, openKey });
  await send(work, id, client.name);
  return id;
}

type Written = Wish & Pick<Invitation, 'kind' | 'openKey'> & Partial<Invitation>;

async function write(work: Work, wish: Written): Promise<string> {
  const { now } = work;
  const id = work.id('inv');
  const searchText = `${wish.email} ${wish.name} ${wish.company}`.toLowerCase();
  await work.of(Invitation).insert({
    ...{
      id,
      partnerId: null,
      clientId: null,
      programmeId: null,
      ...wish,
      searchText,
      status: InvitationStatus.PENDING,
    },
    ...{ tokenHash: fingerprint(randomToken()), invitedByUserId: inviter(work.actor), createdAt: now, invitedAt: now },
    ...{ sentAt: now, expiresAt: now, decidedAt: null, outcome: null, reason: null, relationshipId: null },
  });
  return id;
}

function inviter(actor: Actor): string | null {
  return actor.kind === 'house' ? (actor.cause?.userId ?? null) : userIdOf(actor);
}

/** Gives the invitation a link and its days, and mails both. An earlier link stops working. Returns the link's token. */
async function send(work: Work, id: string, from: string, again: Partial<Invitation> = {}): Promise<string> {
  const { invitationDays, timeZone } = await settingsOf(work);
  const token = randomToken();
  const expiresAt = new Date(work.now.getTime() + invitationDays * DAY);
  await work.of(Invitation).update(id, { tokenHash: fingerprint(token), sentAt: work.now, expiresAt, ...again });
  const { kind, email, name, language, message, accessOnly, partnerId, clientId } = await work.of(Invitation).get(id);
  work.emit('mail', {
    ...{ template: kind === InvitationKind.CLIENT ? 'clientInvited' : 'partnerInvited', to: email, language },
    values: {
      ...{ name, inviter: from, message, access: accessOnly ? 'yes' : '' },
      ...{ expiresOn: dateIn(timeZone, expiresAt) },
      link: `${currentConfig().publicUrl}/admin/invitation/${token}`,
    },
  });
  work.audit({
    ...{ action: again.status ? 'invitation.resend' : 'invitation.send', subject: ['Invitation', id] },
    ...{ partnerId, clientId, after: { kind, email, accessOnly, expiresAt } },
  });
  work.announce(new InvitationSent(id, partnerId, clientId, email));
  work.touch({ topic: 'invitations', subjectId: id, partnerId, clientId });
  return token;
}

const DAY = 86_400_000;

/** Sends an invitation again, with a new link and all its days. One that had run out counts from now on. */
export async function resend(work: Work, id: string, as: Actor): Promise<void> {
  const before = await own(work, id, as);
  assertResendable(before, work.now);
  if (as.kind !== 'staff') assertFewSent(before.kind, await sentWithinDay(work, senderIn(before)));
  await assertWelcome(work, before.email, ['id']);
  if (before.kind === InvitationKind.CLIENT) await assertTermsAccepted(work, before.partnerId!);
  const from = await senderName(work, before);
  const ranOut = statusAt(before, work.now) === 'EXPIRED';
  const openKey = `${before.kind === InvitationKind.CLIENT ? before.partnerId : before.clientId} ${before.email}`;
  const [open] = await work.of(Invitation).lockAll([{ openKey }]);
  if (open && open.id !== id)
    throw new Refusal('INVITATION_CLOSED', 'There is a later invitation of the same address.', ['id'], {
      status: before.status,
    });
  await send(work, id, from, {
    ...{ status: InvitationStatus.PENDING, openKey, decidedAt: null },
    ...(ranOut && { invitedAt: work.now }),
  });
}

/** Takes an open invitation back: its link stops working. */
export async function withdraw(work: Work, id: string, as: Actor): Promise<void> {
  const before = await own(work, id, as);
  assertWithdrawable(before);
  await close(work, before, InvitationStatus.WITHDRAWN);
}

/** Ends an invitation without an acceptance. */
export async function close(work: Work, before: Invitation, status: InvitationStatus): Promise<void> {
  const { id, partnerId, clientId, email } = before;
  await work.of(Invitation).update(id, { status, openKey: null, decidedAt: work.now });
  work.audit({
    ...{ action: `invitation.${VERBS[status]}`, subject: ['Invitation', id], partnerId, clientId },
    ...{ before: { status: before.status }, after: { status } },
  });
  work.announce(new InvitationClosed(id, partnerId, clientId, email, status));
  work.touch({ topic: 'invitations', subjectId: id, partnerId, clientId });
}

const VERBS: Readonly<Record<string, string>> = { DECLINED: 'decline', EXPIRED: 'expire', WITHDRAWN: 'withdraw' };

/** The invitation, locked, if the asker sent it: a partner its own, a client its own, staff any. */
async function own(work: Work, id: string, as: Actor): Promise<Invitation> {
  const invitation = await work.of(Invitation).lock(id);
  const { kind, partnerId, clientId } = invitation;
  const mine =
    as.kind === 'partner'
      ? kind === InvitationKind.CLIENT && partnerId === as.partnerId
      : as.kind !== 'client' || (kind === InvitationKind.PARTNER && clientId === as.clientId && !as.behind);
  if (!mine) throw new NotFound('Invitation');
  return invitation;
}

/** Who invites, by name. */
export async function senderName({ of }: Reading, { kind, partnerId, clientId }: Invitation): Promise<string> {
  const { name } = kind === InvitationKind.CLIENT ? await of(Partner).get(partnerId!) : await of(Client).get(clientId!);
  return name;
}
