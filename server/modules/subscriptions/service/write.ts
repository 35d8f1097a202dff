import { dateIn, type CalendarDate } from '../../../kernel/period';
import type { Work } from '../../../platform/db/work';
import { Product } from '../../catalogue/entity';
import { settingsOf } from '../../settings/service';
import { Subscription } from '../entity';
import { SubscriptionChanged } from '../events';
import { hasEnded, schedule, type Terms } from '../rules/status';

export type Patch = Partial<Subscription>;

/** The day it is for the operator. */
export async function todayOf(work: Work): Promise<CalendarDate> {
  return dateIn((await settingsOf(work)).timeZone, work.now);
}

/** How long time waits with this one: a domain's product may have days of its own. */
async function termsOf(work: Work, { kind, productId }: Subscription): Promise<Terms> {
  const settings = await settingsOf(work);
  const product = kind === 'DOMAIN' ? await work.of(Product).find(productId) : null;
  return {
    terminateAfterDays: settings.terminateAfterDays,
    domainGraceDays: product?.graceDays ?? settings.domainGraceDays,
    domainRedemptionDays: product?.redemptionDays ?? settings.domainRedemptionDays,
  };
}

/** A subscription that is new, with what follows from how it stands. */
export async function insertSubscription(work: Work, row: Subscription): Promise<void> {
  const { id, clientId, kind, status, name } = row;
  await work.of(Subscription).insert({ ...row, ...(await derived(work, row)) });
  work.audit({
    action: 'subscription.create',
    subject: ['Subscription', id],
    clientId,
    after: { name, status, price: row.price, quantity: row.quantity },
  });
  work.touch({ topic: 'subscriptions', subjectId: id, clientId });
  work.announce(new SubscriptionChanged(id, clientId, kind, null, status));
}

/**
 * The one way a subscription that is there is written, under its lock: what time will do is scheduled anew, the audit
 * log and open pages hear of it, and higher modules when it has come to another state.
 */
export async function write(work: Work, before: Subscription, patch: Patch, action: string): Promise<Subscription> {
  const changed = { ...before, ...patch };
  const { id, clientId, kind } = changed;
  const after = { ...changed, ...(await derived(work, changed)) };
  const difference = onlyChanged(before, after);
  await work.of(Subscription).update(id, difference, before.version);
  work.audit({ action: `subscription.${action}`, subject: ['Subscription', id], clientId, before, after: difference });
  work.touch({ topic: 'subscriptions', subjectId: id, clientId });
  if (before.status !== after.status)
    work.announce(new SubscriptionChanged(id, clientId, kind, before.status, after.status));
  return { ...after, version: before.version + 1 };
}

async function derived(work: Work, row: Subscription): Promise<Patch> {
  const { timeZone } = await settingsOf(work);
  const suspendedOn = row.suspendedAt && dateIn(timeZone, row.suspendedAt);
  const ended = hasEnded(row.status);
  return {
    ...schedule({ ...row, suspendedOn }, await termsOf(work, row)),
    liveDomain: row.kind === 'DOMAIN' && !ended ? row.domainName : null,
    endedAt: ended ? (row.endedAt ?? work.now) : null,
  };
}

function onlyChanged(before: Subscription, after: Subscription): Patch {
  const entries = Object.entries(after) as [keyof Subscription, unknown][];
  return Object.fromEntries(
    entries.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  ) as Patch;
}
