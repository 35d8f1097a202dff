import type { Work } from '../../platform/db/work';
import type { OrderAccepted, OrderCancelled, OrderMarkedFraud, OrderPlaced, OrderReinstated } from '../orders/events';
import { beginSubscriptions, cancelPending, createSubscriptions } from './service/begin';

export const subscribe = (work: Work, { orderId }: OrderPlaced | OrderReinstated) => createSubscriptions(work, orderId);

export const begin = (work: Work, { orderId }: OrderAccepted) => beginSubscriptions(work, orderId);

export const abandon = (work: Work, { orderId }: OrderCancelled | OrderMarkedFraud) => cancelPending(work, orderId);
