import type { Work } from '../../platform/db/work';
import type { ClientDeleted } from '../clients/events';
import { Order } from './entity';
import { cancelOrder } from './service/decide';

/** A closed account orders no more: what it has not paid for is withdrawn. */
export async function withdrawOrders(work: Work, { clientId }: ClientDeleted): Promise<void> {
  for (const { id } of await work.of(Order).list({ where: [{ clientId, status: 'PENDING' }], columns: ['id'] }))
    await cancelOrder(work, id);
}
