import type { Work } from '../../../platform/db/work';
import type { ClientErased } from '../../clients/events';
import { Client } from '../../clients/entity';
import { renameClient } from '../queries';

/** The copy of an erased client's name goes with the name; what was earned, and on which document, stays. */
export async function forgetName(work: Work, { clientId }: ClientErased): Promise<void> {
  const { name } = await work.of(Client).get(clientId);
  await renameClient(work, clientId, name);
}
