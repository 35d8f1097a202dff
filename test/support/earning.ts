import { house } from '../../server/kernel/actor';
import type { CalendarDate } from '../../server/kernel/period';
import { BillingCycle, ProductKind } from '../../server/modules/catalogue/rules';
import { Client } from '../../server/modules/clients/entity';
import { Commission, type CommissionKind } from '../../server/modules/commissions/entity';
import type { CreditNoteCause } from '../../server/modules/invoices/entity/credit-note';
import { InvoiceLine } from '../../server/modules/invoices/entity/invoice';
import { PaymentMethod } from '../../server/modules/invoices/entity/payment';
import { issueCreditNote } from '../../server/modules/invoices/service/credit-note';
import { enterInvoice } from '../../server/modules/invoices/service/enter';
import { LedgerBalance } from '../../server/modules/ledger/entity';
import { PartnerStanding } from '../../server/modules/programmes/entity';
import { RelationshipStarted } from '../../server/modules/relationships/events';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { SubscriptionChanged } from '../../server/modules/subscriptions/events';
import { SubscriptionStatus } from '../../server/modules/subscriptions/rules/status';
import type { Work } from '../../server/platform/db/work';
import type { Portal } from './portal';
import { eur, now, type World } from './world';

const tester = house('test');

/** A service of the client's, as if it had been ordered and begun. */
export async function service(work: Work, clientId: string, rest: Partial<Subscription> = {}): Promise<Subscription> {
  const row = await work.of(Subscription).insert({
    ...{ id: `sub-${clientId}`, clientId, orderId: null, orderItemId: null, productId: 'pro', categoryId: 'cat' },
    ...{ kind: ProductKind.SERVICE, name: 'Hosting', domainName: null, liveDomain: null, quantity: 1 },
    ...{ cycle: BillingCycle.MONTHLY, price: eur(1000), status: SubscriptionStatus.ACTIVE, anchorOn: null, periods: 0 },
    ...{ periodStart: null, periodEnd: null, billedUntil: null, endsOn: null, renewsOn: null, nextStepOn: null },
    ...{ suspendedAt: null, suspendReason: null, cancelReason: null, parentId: null, following: false },
    ...{ createdAt: now, endedAt: null, searchText: 'hosting', version: 1, ...rest },
  });
  work.announce(new SubscriptionChanged(row.id, clientId, row.kind, null, row.status));
  return row;
}

/** Moves a service to another state, and says so. */
export async function move(work: Work, id: string, to: SubscriptionStatus): Promise<void> {
  const { clientId, kind, status } = await work.of(Subscription).get(id);
  await work.of(Subscription).update(id, { status: to });
  work.announce(new SubscriptionChanged(id, clientId, kind, status, to));
}

/** Clients `<partner>0`, `<partner>1`, … of the partner's, each with a running service. */
export async function servedBy(world: World, partnerId: string, count: number, from = 0): Promise<void> {
  for (let index = from; index < from + count; index++) {
    const id = `${partnerId}${index}`;
    await world.client(id, { number: 10_000 + partnerId.charCodeAt(0) * 1_000 + index });
    await attributed(world, partnerId, id);
    await service(world.work, id);
  }
}

/** The client becomes the partner's, and everybody hears of it. */
export async function attributed(world: World, partnerId: string, clientId: string): Promise<void> {
  const { id, kind } = await world.relationship(partnerId, clientId);
  world.work.announce(new RelationshipStarted(id, partnerId, clientId, kind));
}

type Line = readonly [category: string, minor: number];
let numbered = 0;

/** An invoice of such lines, paid at that instant; returns its id. Its payment earns. */
export async function paid(
  portal: Portal,
  clientId: string,
  lines: readonly Line[],
  { at = portal.db.now(), currency = 'EUR' }: { at?: Date; currency?: string } = {},
): Promise<string> {
  const day: CalendarDate = at.toISOString().slice(0, 10);
  const number = `T-${++numbered}`;
  const enter = async (work: Work) => {
    const client = await work.of(Client).get(clientId);
    const { id } = await enterInvoice(work, {
      ...{ client, number, currency, issuedOn: day, dueOn: day, paidOn: day, method: PaymentMethod.CARD, earn: true },
      lines: lines.map(([key, minor]) => ({
        ...{ description: `${key} of ${clientId}`, quantity: 1, unitPrice: { minor, currency }, taxRate: 1900 },
        ...{ category: { id: `cat-${key}`, key }, subscriptionId: null, productId: null },
      })),
    });
    return id;
  };
  return portal.db.transact(tester, enter, { at, silent: true });
}

/** Credits `nets` off the invoice's lines, by position (null leaves a line out), or all that is left; returns the note's id. */
export function credited(
  portal: Portal,
  invoiceId: string,
  nets?: readonly (number | null)[],
  cause?: CreditNoteCause,
): Promise<string> {
  return portal.db.transact(tester, async (work) => {
    const lines = await work.of(InvoiceLine).list({ where: [{ invoiceId }], orderBy: [['position', 'ASC']] });
    const wishes = nets?.flatMap((minor, index) => {
      const { id: lineId, net } = lines[index]!;
      return minor === null ? [] : [{ lineId, net: { minor, currency: net.currency } }];
    });
    return (await issueCreditNote(work, invoiceId, wishes ?? null, 'test', cause)).id;
  });
}

/** The tester's view of everything. */
export const all = (portal: Portal) => portal.db.reading(tester);

export async function commissionsOn(portal: Portal, invoiceId: string, kind?: CommissionKind): Promise<Commission[]> {
  const where = [{ invoiceId, ...(kind && { kind }) }];
  return all(portal).of(Commission).list({ where, orderBy: [['category', 'ASC'], ['earnedAt', 'ASC'], ['id', 'ASC']] }); // prettier-ignore
}

/** Pending, available and expense of a partner in a currency. */
export async function balances(portal: Portal, partnerId: string, currency = 'EUR'): Promise<number[]> {
  const row = await all(portal).of(LedgerBalance).first({ partnerId, currency });
  return row ? [row.pending, row.available, row.expense] : [0, 0, 0];
}

export async function standing(portal: Portal, partnerId: string): Promise<[tier: string | null, clients: number]> {
  const row = await all(portal).of(PartnerStanding).first({ partnerId });
  return row ? [row.tier, row.clients] : [null, 0];
}
