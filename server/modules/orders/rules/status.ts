import { Refusal } from '../../../kernel/refusal';

export const OrderStatus = {
  PENDING: 'PENDING',
  ACTIVE: 'ACTIVE',
  COMPLETED: 'COMPLETED',
  CANCELLED: 'CANCELLED',
  FRAUD: 'FRAUD',
} as const;
export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus];

export type OrderAct = 'accept' | 'complete' | 'cancel' | 'markFraud' | 'unmarkFraud';

/** The whole life of an order: what each act makes of each state; what is not here is refused. */
const NEXT: Readonly<Record<OrderStatus, Partial<Record<OrderAct, OrderStatus>>>> = {
  PENDING: { accept: 'ACTIVE', cancel: 'CANCELLED', markFraud: 'FRAUD' },
  ACTIVE: { complete: 'COMPLETED' },
  COMPLETED: {},
  CANCELLED: {},
  FRAUD: { unmarkFraud: 'PENDING' },
};

const REFUSED: Readonly<Record<OrderAct, { code: string; verb: string }>> = {
  accept: { code: 'ORDER_NOT_ACCEPTABLE', verb: 'accepted' },
  complete: { code: 'ORDER_NOT_COMPLETABLE', verb: 'completed' },
  cancel: { code: 'ORDER_NOT_CANCELLABLE', verb: 'cancelled' },
  markFraud: { code: 'ORDER_NOT_MARKABLE', verb: 'marked as fraud' },
  unmarkFraud: { code: 'ORDER_NOT_FRAUD', verb: 'cleared of fraud' },
};

/** The state `act` leads to; refused when the order is not in a state for it. */
export function orderAfter(status: OrderStatus, act: OrderAct): OrderStatus {
  const next = NEXT[status][act];
  if (next) return next;
  const { code, verb } = REFUSED[act];
  throw new Refusal(code, `An order that is ${status} cannot be ${verb}.`, ['id'], { status });
}

export function canOrder(status: OrderStatus, act: OrderAct): boolean {
  return NEXT[status][act] !== undefined;
}
