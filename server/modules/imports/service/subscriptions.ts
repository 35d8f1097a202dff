import { domainToASCII } from 'node:url';
import { addMonths, type CalendarDate } from '../../../kernel/period';
import type { Reading, Work } from '../../../platform/db/work';
import { monthsOf, type BillingCycle } from '../../catalogue/rules';
import { Subscription } from '../../subscriptions/entity';
import { countUntil } from '../../subscriptions/rules/period';
import { stateAfter, type SubscriptionStatus } from '../../subscriptions/rules/status';
import { named } from '../../subscriptions/service/begin';
import { insertSubscription, write } from '../../subscriptions/service/write';
import { amountIn } from './products';
import { clientOf, productOf, RowRefusal } from './records';

export interface SubscriptionRow {
  readonly ref: string;
  readonly client: string;
  readonly product: string;
  readonly name: string | null;
  readonly domain: string | null;
  readonly cycle: BillingCycle;
  readonly quantity: number | null;
  readonly price: string;
  readonly currency: string;
  readonly status: SubscriptionStatus | null;
  readonly startedOn: CalendarDate;
  readonly nextDueOn: CalendarDate | null;
}

export async function enterSubscription(work: Work, row: SubscriptionRow): Promise<string> {
  const { client, product, price, domainName } = await facts(work, row);
  const id = work.id('sub');
  const status = row.status ?? 'ACTIVE';
  const begun = status !== 'PENDING' && status !== 'CANCELLED';
  await insertSubscription(work, {
    ...{ id, clientId: client.id, orderId: null, orderItemId: null, productId: product.id },
    ...{ categoryId: product.categoryId, kind: product.kind, domainName, liveDomain: null },
    ...named(product.kind, row.name ?? product.name, domainName),
    ...{ cycle: row.cycle, quantity: row.quantity ?? 1, price, status, endsOn: null },
    ...(begun ? periodOf(row, row.startedOn) : unbegun),
    ...{ renewsOn: null, nextStepOn: null, suspendedAt: status === 'SUSPENDED' ? work.now : null },
    ...{ suspendReason: status === 'SUSPENDED' ? 'STAFF' : null, cancelReason: null, parentId: null },
    ...{ following: false, endedAt: null, createdAt: work.now, version: 1 },
  });
  return id;
}

const unbegun = { anchorOn: null, periods: 0, periodStart: null, periodEnd: null, billedUntil: null };

/** A pending one begins with its first payment. Without a next due date it is not billed here until somebody says when. */
export async function begin(work: Work, id: string, on: CalendarDate): Promise<void> {
  const subscription = await work.of(Subscription).lock(id);
  if (subscription.status !== 'PENDING') return;
  const status = stateAfter(subscription.kind, subscription.status, 'activate');
  await write(work, subscription, { ...unbegun, status, anchorOn: on, periodStart: on }, 'activate');
}

/** Paid until the next due date, with an anchor from which whole periods lead there. */
function periodOf({ cycle, nextDueOn }: SubscriptionRow, startedOn: CalendarDate) {
  if (!nextDueOn) return { ...unbegun, anchorOn: startedOn, periodStart: startedOn };
  const months = monthsOf(cycle)!;
  const counted = nextDueOn > startedOn ? countUntil({ anchorOn: startedOn, cycle }, nextDueOn) : null;
  const anchorOn = counted ? startedOn : addMonths(nextDueOn, -months);
  const periods = counted ?? 1;
  const periodStart = addMonths(anchorOn, months * (periods - 1));
  return { anchorOn, periods, periodStart, periodEnd: nextDueOn, billedUntil: nextDueOn };
}

async function facts(reading: Reading, row: SubscriptionRow) {
  const client = await clientOf(reading, row.client);
  const product = await productOf(reading, row.product);
  if (row.currency !== client.currency)
    throw new RowRefusal('currency', 'CURRENCY_MISMATCH', `the client is invoiced in ${client.currency}`);
  if (monthsOf(row.cycle) === null) throw new RowRefusal('cycle', 'NOT_RECURRING', 'a subscription is not bought once');
  const price = amountIn('price', row.price, row.currency);
  const domainName = row.domain ? domainToASCII(row.domain) : null;
  if (domainName === '') throw new RowRefusal('domain', 'INVALID_DOMAIN', 'not a domain name');
  if (product.kind === 'DOMAIN' && !domainName) throw new RowRefusal('domain', 'MISSING', 'a domain needs its name');
  if (product.kind === 'DOMAIN' && (await reading.of(Subscription).first({ liveDomain: domainName })))
    throw new RowRefusal('domain', 'DOMAIN_TAKEN', `${domainName} is held here already`);
  return { client, product, price, domainName };
}
