import { behind } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import { assertFresh } from '../../../platform/audit/stale';
import type { Work } from '../../../platform/db/work';
import { Client } from '../entity';
import { assertOpen, displayName, enteredValues, searchTextOf } from '../rules';
import { activeFields } from './create';
import { checkedFacts, trimmed, type Additional, type ClientFacts } from './facts';

/** Changes what is given of an open account. Its currency stays: what was invoiced is in it. */
export async function updateClient(
  work: Work,
  id: string,
  version: number,
  { facts, additional }: { readonly facts: Partial<ClientFacts>; readonly additional?: Additional },
): Promise<void> {
  const before = await work.of(Client).lock(id);
  assertOpen(before);
  await assertFresh(work, ['Client', id], before, version);
  const said = trimmed(facts);
  if (said.currency !== undefined && said.currency !== before.currency)
    throw new Refusal('CURRENCY_FIXED', `The account is kept in ${before.currency}.`, ['input', 'currency'], {
      currency: before.currency,
    });
  const after = checkedFacts({ ...before, ...said });
  if (after.email !== before.email && behind(work.actor))
    throw new Refusal('NOT_WHILE_IMPERSONATING', 'Leave the client’s account first to change its e-mail address.', [
      'input',
      'email',
    ]);
  const changed = differing(before, {
    ...after,
    name: displayName(after),
    ...(additional && {
      additional: enteredValues(await activeFields(work), additional, { current: before.additional, whole: false }),
    }),
  });
  if (Object.keys(changed).length === 0) return;
  const searchText = searchTextOf({ ...after, number: before.number });
  await work.of(Client).update(id, { ...changed, searchText }, version);
  work.audit({
    action: 'client.update',
    subject: ['Client', id],
    clientId: id,
    before,
    after: { ...changed, version: version + 1 },
  });
  work.touch({ topic: 'clients', subjectId: id, clientId: id });
}

function differing(before: Client, after: Partial<Client>): Partial<Client> {
  const was = before as unknown as Readonly<Record<string, unknown>>;
  const entries = Object.entries(after).filter(([name, value]) => JSON.stringify(was[name]) !== JSON.stringify(value));
  return Object.fromEntries(entries);
}
