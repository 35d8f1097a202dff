import type { Work } from '../../../platform/db/work';
import { Client } from '../entity';
import type { ClientSubmitted } from '../events';

/** A partner cannot write a client that is not yet its own: the house does. */
export async function keepSubmitted(work: Work, { client }: ClientSubmitted): Promise<void> {
  await work.of(Client).insert(client as Client);
}
