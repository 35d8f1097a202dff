import type { BillingCycle, OrderInput, OrderItemInput } from '../../gql/graphql';
import type { FormValues } from '../../provider/defineResource';
import { asRecord } from '../../provider/client';

/** One item of the form. Empty until a product is chosen. */
export const EMPTY_ITEM = {
  productId: null,
  cycle: null,
  quantity: 1,
  domainName: '',
  transfer: false,
  parent: null,
  overrides: false,
};

/** Where an add-on's parent comes from: a service that runs, or one of this very order. */
const IN_ORDER = 'item:';

export const parentInOrder = (position: number): string => `${IN_ORDER}${position}`;

/** The form's values as the server takes them; what was left empty is left out. */
export function inputOf(form: FormValues): OrderInput {
  const items = Array.isArray(form.items) ? form.items : [];
  const note = String(form.note ?? '').trim();
  return { clientId: String(form.clientId), items: items.map((item) => itemOf(asRecord(item))), ...(note && { note }) };
}

function itemOf(item: Record<string, unknown>): OrderItemInput {
  const domainName = String(item.domainName ?? '').trim();
  const parent = String(item.parent ?? '');
  return {
    productId: String(item.productId),
    cycle: item.cycle as BillingCycle,
    quantity: Number(item.quantity ?? 1),
    ...(domainName && { domainName }),
    ...(item.transfer === true && { transfer: true }),
    ...(parent.startsWith(IN_ORDER)
      ? { parentItem: Number(parent.slice(IN_ORDER.length)) }
      : parent && { parentSubscriptionId: parent }),
    ...(item.overrides === true && { priceOverride: overrideOf(asRecord(item.priceOverride)) }),
  };
}

function overrideOf({ amount, currency, reason }: Record<string, unknown>) {
  return { amount: String(amount ?? ''), currency: String(currency ?? ''), reason: String(reason ?? '') };
}
