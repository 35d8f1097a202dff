import type { Work } from '../../../platform/db/work';
import { Subscription } from '../entity';
import { stateAfter } from '../rules/status';
import { completeWhenNonePends, firstPeriod } from './begin';
import { write } from './write';

/** The domain has arrived from its old registrar: its first period begins today. */
export async function completeTransfer(work: Work, id: string): Promise<void> {
  const subscription = await work.of(Subscription).lock(id);
  await write(work, subscription, await firstPeriod(work, subscription, 'completeTransfer'), 'completeTransfer');
  await completeWhenNonePends(work, subscription.orderId);
}

/** The domain is held by another registrar now. */
export async function transferAway(work: Work, id: string): Promise<void> {
  const subscription = await work.of(Subscription).lock(id);
  const { kind, status } = subscription;
  await write(work, subscription, { status: stateAfter(kind, status, 'transferAway') }, 'transferAway');
}
