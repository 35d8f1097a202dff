import { absent, containing, oneOf } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { Client, ClientMember } from '../../clients/entity';
import { User } from '../../identity/entity';
import { emailsOf } from '../../links/queries';
import { isOwnPurchase } from '../../links/rules/own';
import { Partner, PartnerMember } from '../../partners/entity';
import { RelationshipKind } from '../../relationships/entity';
import { activeOf } from '../../relationships/service';
import type { Claim } from '../entity';
import { folded, isSameCompany, type Claimed } from '../rules/claim';

type Named = Pick<Claim, 'email' | 'company'>;
const MOST = 20;
const MOST_SIMILAR = 200;

/** The open accounts that the words of a claim may mean, those with the address first. As the house or staff. */
export async function clientsMeant(reading: Reading, { email, company }: Named): Promise<Client[]> {
  const open = { deletedAt: absent() };
  const byEmail = email ? await reading.of(Client).list({ where: [{ email }, open], limit: MOST }) : [];
  const user = email ? await reading.of(User).first({ email }) : null;
  const memberships = user ? await reading.of(ClientMember).list({ where: [{ userId: user.id }], limit: MOST }) : [];
  const ids = memberships.map(({ clientId }) => clientId);
  const ofMember = ids.length > 0 ? await reading.of(Client).list({ where: [{ id: oneOf(ids) }, open] }) : [];
  // What is dotted or spaced in another way is found by its longest word, and then looked at whole.
  const [word = ''] = folded(company)
    .split(' ')
    .sort((a, b) => b.length - a.length);
  const like = { searchText: containing(word) };
  const similar = word ? await reading.of(Client).list({ where: [like, open], limit: MOST_SIMILAR }) : [];
  const byCompany = similar.filter((each) => [each.company, each.name].some((name) => isSameCompany(name, company)));
  return [...new Map([...byEmail, ...ofMember, ...byCompany].map((each) => [each.id, each])).values()];
}

/** The one that is meant: by the address if anybody has it, else by a company that only one is called. */
export function surelyMeant(meant: readonly Client[], { email }: Named): Client | null {
  return meant.find((each) => each.email === email && email !== '') ?? (meant.length === 1 ? meant[0]! : null);
}

/** How a partner stands to what it claims. As the house or staff. */
export async function claimedBy(
  reading: Reading,
  partnerId: string,
  { email, company }: Named,
  client: Client | null,
): Promise<Claimed> {
  const { name } = await reading.of(Partner).get(partnerId);
  const own = await emailsOf(reading, partnerId);
  const isOwn =
    (email !== '' && isOwnPurchase(email, own)) ||
    isSameCompany(company, name) ||
    (client !== null && (isOwnPurchase(client.email, own) || (await shareMember(reading, partnerId, client.id))));
  if (!client) return { isOwn, heldBy: 'NOBODY' };
  const active = await activeOf(reading, client.id);
  const attributed = active.find(({ kind }) => kind === RelationshipKind.ATTRIBUTED);
  return { isOwn, heldBy: attributed ? (attributed.partnerId === partnerId ? 'ME' : 'ANOTHER') : 'NOBODY' };
}

/** Whether somebody of the partner's owns or uses the account. */
async function shareMember({ of }: Reading, partnerId: string, clientId: string): Promise<boolean> {
  const theirs = await of(ClientMember).list({ where: [{ clientId }], columns: ['userId'] });
  if (theirs.length === 0) return false;
  const userId = oneOf(theirs.map((each) => each.userId));
  return (await of(PartnerMember).count([{ partnerId, userId }])) > 0;
}
