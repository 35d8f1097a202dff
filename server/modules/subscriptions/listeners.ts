import type { Work } from '../../platform/db/work';
import type { ClientDeleted } from '../clients/events';
import type { OrderAccepted, OrderCancelled, OrderMarkedFraud, OrderPlaced, OrderReinstated } from '../orders/events';
import { beginSubscriptions, cancelPending, createSubscriptions } from './service/begin';
import { letEverythingEnd } from './service/stop';

export const subscribe = (work: Work, { orderId }: OrderPlaced | OrderReinstated) => createSubscriptions(work, orderId);

export const begin = (work: Work, { orderId }: OrderAccepted) => beginSubscriptions(work, orderId);

export const abandon = (work: Work, { orderId }: OrderCancelled | OrderMarkedFraud) => cancelPending(work, orderId);

/** A closed account is not billed again: what it has paid for runs out. */
export const runOut = (work: Work, { clientId }: ClientDeleted) => letEverythingEnd(work, clientId);
