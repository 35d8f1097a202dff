import { behind, house, isProgram, type Actor, type Origin } from '../../../kernel/actor';
import type { Database } from '../../../platform/db/database';
import { absent, oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Attribution } from '../../attributions/entity';
import { noteAttribution } from '../../attributions/service/log';
import { Client, ClientMember, ClientMemberRole } from '../../clients/entity';
import { createClient } from '../../clients/service/create';
import { inviteMember } from '../../clients/service/members';
import { LinkPurpose, User } from '../../identity/entity';
import { beginAttempts } from '../../identity/service/attempts';
import { assertName } from '../../identity/service/invite';
import { mailLink } from '../../identity/service/mail';
import { judge } from '../rules/judge';
import { credit } from './credit';
import { Leads, leadsOf, type Given } from './leads';
import { endUnproven, mayYield, unprovenAmong } from './unproven';

export interface SignUpWish {
  readonly name: string;
  /** Empty for a person on their own account. */
  readonly company: string;
  readonly email: string;
  readonly country: string;
  readonly language: string;
}

/**
 * A new client account, and its owner, who chooses a password by a mailed link. Whoever has an account already gets a
 * mail that says so, and who asks is told no difference; but somebody signed in opens an account for the address that
 * is theirs. Until the owner has shown that the address is theirs, whoever brings them last has them.
 */
export async function signUp(
  db: Database,
  wish: SignUpWish,
  given: Given,
  { who, origin }: { readonly who: Actor | null; readonly origin: Origin },
): Promise<void> {
  await db
    .transact(house('sign-up', origin), async (work) => {
      const email = wish.email.trim().toLowerCase();
      assertName(wish.name);
      const facts = await leadsOf(work, given);
      const known = await work.of(User).first({ email });
      const clientId = await openAccount(work, { ...wish, email });
      if (known && !(await mayOpen(work, known, who))) throw new Known(known);
      await inviteMember(work, clientId, ClientMemberRole.OWNER, { email, name: wish.name, language: wish.language });
      await credit(work, { clientId, email }, facts);
    })
    .catch((error: unknown) => {
      if (!(error instanceof Known)) throw error;
      return db.transact(house('sign-up', origin), async (work) => {
        await remind(work, error.user);
        await creditAnew(work, error.user, given);
      });
    });
}

/** Undoes a sign-up that has gone as far as one that succeeds, so that what is refused is refused alike. */
class Known extends Error {
  constructor(readonly user: User) {
    super('there is an account already');
  }
}

async function mayOpen({ of }: Work, { id }: User, who: Actor | null): Promise<boolean> {
  if (!who || who.kind === 'house' || who.userId !== id || isProgram(who) || behind(who)) return false;
  return (await of(ClientMember).first({ userId: id, role: ClientMemberRole.OWNER, active: true })) === null;
}

async function openAccount(work: Work, { name, company, email, country, language }: SignUpWish): Promise<string> {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  const names = rest.length > 0 ? { firstName, lastName: rest.join(' ') } : { firstName: '', lastName: firstName };
  return createClient(work, { ...names, company, email, country, language });
}

/** Tells whoever has the address, a few times at most. */
async function remind(work: Work, user: User): Promise<void> {
  const { id, email, name, language, passwordHash } = user;
  if ((await beginAttempts(work, [{ kind: 'resets', against: `sign-up:${id}` }])) > 0) return;
  if (!passwordHash) return void (await mailLink(work, user, LinkPurpose.FIRST_PASSWORD));
  work.emit('mail', { template: 'signedUpBefore', to: email, language, values: { name } });
}

/**
 * Anybody can sign up with an address that is not theirs: while nobody has chosen a password for the account, what the
 * former sign-up put down goes to who brings the next one. The last click counts, and a coupon before any click.
 */
async function creditAnew(work: Work, { id: userId, email, passwordHash }: User, given: Given): Promise<void> {
  if (passwordHash) return;
  const owned = await work.of(ClientMember).list({ where: [{ userId, role: ClientMemberRole.OWNER, active: true }] });
  const ids = owned.map(({ clientId }) => clientId);
  const accounts =
    ids.length > 0 ? await work.of(Client).lockAll([{ id: oneOf(ids), email, deletedAt: absent() }]) : [];
  const unproven = await unprovenAmong(work, accounts.map(({ id }) => id)); // prettier-ignore
  const clientId = accounts.find(({ id }) => unproven.has(id))?.id;
  if (!clientId) return;
  const leads = await Leads.read(work, [given]);
  const facts = leads.at(given, ['input'], work.now);
  const { winner } = judge(facts);
  if (!winner) return;
  const { partnerId, originId, source } = winner;
  const attributions = await work.of(Attribution).list({ where: [{ clientId }] });
  const live = attributions.find(({ endedAt }) => endedAt === null);
  if (live?.partnerId === partnerId || (live ? !mayYield(live) : attributions.length > 0)) return;
  const [isOwn, isBeaten] = [await leads.isOwn(email, partnerId), live?.source === 'COUPON' && source === 'LINK'];
  if (isOwn || isBeaten) {
    const details = { source, reason: isOwn ? 'OWN_PURCHASE' : 'COUPON' };
    return noteAttribution(work, { kind: 'REFUSED', clientId, email, partnerId, originId, details });
  }
  if (live) await endUnproven(work, live, work.now);
  await credit(work, { clientId, email }, facts);
}
