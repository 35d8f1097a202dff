import { behind, house, type Actor, type Origin, type Someone } from '../../../kernel/actor';
import type { Database } from '../../../platform/db/database';
import type { Work } from '../../../platform/db/work';
import { ClientMember, ClientMemberRole } from '../../clients/entity';
import { createClient } from '../../clients/service/create';
import { inviteMember } from '../../clients/service/members';
import { LinkPurpose, User } from '../../identity/entity';
import { beginAttempts } from '../../identity/service/attempts';
import { assertName } from '../../identity/service/invite';
import { mailLink } from '../../identity/service/mail';
import { credit, leadsOf, type Given } from './credit';

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
 * is theirs.
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
      return db.transact(house('sign-up', origin), (work) => remind(work, error.user));
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

const isProgram = (who: Someone) => who.kind !== 'client' && who.scopes !== undefined;

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
