import type { Reading, Work } from '../../../platform/db/work';
import { Partner } from '../../partners/entity';
import { settingsOf } from '../../settings/service';
import { Client, ClientStatus, CustomField } from '../entity';
import { ClientCreated, ClientSubmitted } from '../events';
import { ClientKind, displayName, enteredValues, searchTextOf } from '../rules';
import { checkedFacts, trimmed, type Additional, type ClientFacts } from './facts';

const EMPTY: Omit<ClientFacts, 'kind' | 'language' | 'currency'> = {
  ...{ company: '', firstName: '', lastName: '', email: '', phone: '', country: '', vatNumber: '' },
  ...{ address1: '', address2: '', city: '', region: '', postcode: '' },
};

/**
 * Opens a client account and returns its id. Language and currency are the partner's or the operator's when not said.
 * Required additional fields must be given, unless nobody was asked for them: then `additional` is null.
 * A partner's new client becomes its own before the transaction ends: it is attributed to it.
 */
export async function createClient(
  work: Work,
  facts: Partial<ClientFacts>,
  additional: Additional | null = null,
): Promise<string> {
  const said = trimmed(facts);
  const kind = said.kind ?? (said.company ? ClientKind.COMPANY : ClientKind.PERSON);
  const whole = checkedFacts({ ...EMPTY, ...(await manners(work)), ...said, kind });
  const name = displayName(whole);
  const values = enteredValues(await activeFields(work), additional ?? {}, { whole: additional !== null });
  const number = await work.next('CLI');
  const client: Client = Object.assign(new Client(), {
    ...whole,
    ...{ id: work.id('cli'), number, name, additional: values, searchText: searchTextOf({ ...whole, number }) },
    ...{ status: ClientStatus.ACTIVE, createdAt: work.now, deletedAt: null, erasedAt: null, version: 1 },
  });
  if (work.actor.kind === 'partner') work.announce(new ClientSubmitted(client));
  else await work.of(Client).insert(client);
  const { searchText: _, ...after } = client;
  work.audit({ action: 'client.create', subject: ['Client', client.id], clientId: client.id, after });
  work.announce(new ClientCreated(client.id, work.actor));
  work.touch({ topic: 'clients', subjectId: client.id, clientId: client.id });
  return client.id;
}

export function activeFields(reading: Reading): Promise<CustomField[]> {
  return reading.of(CustomField).list({ where: [{ active: true }], orderBy: [['position', 'ASC']] });
}

async function manners(reading: Reading): Promise<Pick<ClientFacts, 'language' | 'currency'>> {
  const { actor } = reading;
  if (actor.kind !== 'partner') return { language: 'en', currency: (await settingsOf(reading)).operator.currency };
  const { language, currency } = await reading.of(Partner).get(actor.partnerId);
  return { language, currency };
}
