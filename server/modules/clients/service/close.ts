import { forgetAddresses, recordErasure, redactAudit } from '../../../platform/audit/redact';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { OneTimeLink, RecoveryCode, Session, User } from '../../identity/entity';
import { Client, ClientMember, ClientStatus } from '../entity';
import { ClientDeleted, ClientErased } from '../events';
import { usersOfNothingElse } from '../queries';
import { assertConfirmed, assertErasable, assertOpen, ClientKind, searchTextOf } from '../rules';

/**
 * Closes an account: `name` must be its exact name. Documents and ledger stay; relationships end, and with them future
 * commissions. Whether a partner may do it is decided where relationships are known, in the same transaction.
 */
export async function deleteClient(work: Work, id: string, name: string): Promise<void> {
  const before = await work.of(Client).lock(id);
  assertOpen(before);
  assertConfirmed(before.name, name);
  const after = { status: ClientStatus.CLOSED, deletedAt: work.now };
  await work.of(Client).update(id, after, before.version);
  work.audit({
    action: 'client.delete',
    subject: ['Client', id],
    clientId: id,
    before,
    after: { ...after, version: before.version + 1 },
  });
  work.announce(new ClientDeleted(id, work.actor));
  work.touch({ topic: 'clients', subjectId: id, clientId: id });
}

const NOTHING = {
  ...{ company: '', firstName: '', phone: '', vatNumber: '', address1: '', address2: '', city: '', region: '' },
  ...{ postcode: '', additional: {} },
};

/**
 * Takes the personal data out of a closed account, and out of what the audit log says of it; `name` must be its exact
 * name. Number, country, currency and dates stay for the books, and issued documents keep the buyer the law wants on
 * them.
 */
export async function eraseClient(work: Work, id: string, name: string): Promise<void> {
  const before = await work.of(Client).lock(id);
  assertErasable(before);
  assertConfirmed(before.name, name);
  const stand = `Erased ${before.number}`;
  const rest = {
    ...NOTHING,
    kind: ClientKind.PERSON,
    lastName: stand,
    email: `erased-${before.number}@invalid.invalid`,
  };
  const searchText = searchTextOf({ ...rest, number: before.number });
  const after = { ...rest, name: stand, searchText, erasedAt: work.now };
  await work.of(Client).update(id, after, before.version);
  await work.of(ClientMember).updateWhere([{ clientId: id }], { active: false });
  const people = await work.of(User).byIds(await usersOfNothingElse(work, id));
  for (const { id: userId } of people) await eraseUser(work, userId);
  await recordErasure(work, 'CLIENT', id);
  await redactAudit(work, [{ clientId: id }, { subjectType: 'User', subjectId: oneOf(people.map((each) => each.id)) }]);
  await forgetAddresses(
    work,
    people.map((each) => each.id),
  );
  // What was there is not written down once more.
  work.audit({ action: 'client.erase', subject: ['Client', id], clientId: id, after: { erasedAt: work.now } });
  work.announce(new ClientErased(id, knownBy(before, people)));
}

function knownBy({ email, name, company, firstName, lastName }: Client, people: readonly User[]) {
  const names = [name, company, `${firstName} ${lastName}`, ...people.map((each) => each.name)];
  return {
    emails: [...new Set([email, ...people.map((each) => each.email)].filter(Boolean))],
    names: [...new Set(names.map((each) => each.trim()).filter(Boolean))],
  };
}

/** The person's rows elsewhere name it by its id alone. */
async function eraseUser(work: Work, userId: string): Promise<void> {
  await work.of(User).update(userId, {
    ...{ email: `${userId.toLowerCase()}@invalid.invalid`, name: 'Erased', passwordHash: null },
    ...{ secondFactorPending: null, secondFactorSecret: null, secondFactorSince: null, secondFactorStep: null },
  });
  for (const table of [Session, OneTimeLink, RecoveryCode]) await work.of<Owned>(table).remove([{ userId }]);
  await recordErasure(work, 'USER', userId);
  work.audit({ action: 'user.erase', subject: ['User', userId] });
}

interface Owned {
  id: string;
  userId: string;
}
