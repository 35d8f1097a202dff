import { Refusal } from '../../../kernel/refusal';
import { addDays, type CalendarDate } from '../../../kernel/period';

export const SubscriptionStatus = {
  PENDING: 'PENDING',
  PENDING_TRANSFER: 'PENDING_TRANSFER',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  CANCEL_AT_PERIOD_END: 'CANCEL_AT_PERIOD_END',
  GRACE: 'GRACE',
  REDEMPTION: 'REDEMPTION',
  TERMINATED: 'TERMINATED',
  EXPIRED: 'EXPIRED',
  TRANSFERRED_AWAY: 'TRANSFERRED_AWAY',
  CANCELLED: 'CANCELLED',
} as const;
export type SubscriptionStatus = (typeof SubscriptionStatus)[keyof typeof SubscriptionStatus];

export type SubscriptionAct =
  | 'activate'
  | 'startTransfer'
  | 'completeTransfer'
  | 'transferAway'
  | 'suspend'
  | 'restore'
  | 'terminate'
  | 'cancel'
  | 'cancelAtPeriodEnd'
  | 'withdraw'
  | 'lapse'
  | 'renew'
  | 'redeem'
  | 'change';

type Machine = Readonly<Partial<Record<SubscriptionStatus, Partial<Record<SubscriptionAct, SubscriptionStatus>>>>>;

/** A service or an add-on: what each act makes of each state; what is not here is refused. */
const HOSTED: Machine = {
  PENDING: { activate: 'ACTIVE', cancel: 'CANCELLED' },
  ACTIVE: {
    suspend: 'SUSPENDED',
    terminate: 'TERMINATED',
    cancel: 'TERMINATED',
    cancelAtPeriodEnd: 'CANCEL_AT_PERIOD_END',
    renew: 'ACTIVE',
    change: 'ACTIVE',
  },
  SUSPENDED: {
    restore: 'ACTIVE',
    terminate: 'TERMINATED',
    cancel: 'TERMINATED',
    lapse: 'TERMINATED',
    renew: 'SUSPENDED',
  },
  CANCEL_AT_PERIOD_END: {
    withdraw: 'ACTIVE',
    terminate: 'TERMINATED',
    cancel: 'TERMINATED',
    lapse: 'TERMINATED',
    renew: 'CANCEL_AT_PERIOD_END',
  },
};

/** A domain lapses by date: grace, redemption, expired. Not to renew it is a wish, not a state. */
const DOMAIN: Machine = {
  PENDING: { activate: 'ACTIVE', startTransfer: 'PENDING_TRANSFER', cancel: 'CANCELLED' },
  PENDING_TRANSFER: { completeTransfer: 'ACTIVE', cancel: 'CANCELLED' },
  ACTIVE: {
    lapse: 'GRACE',
    renew: 'ACTIVE',
    cancel: 'CANCELLED',
    cancelAtPeriodEnd: 'ACTIVE',
    withdraw: 'ACTIVE',
    transferAway: 'TRANSFERRED_AWAY',
  },
  GRACE: { lapse: 'REDEMPTION', renew: 'ACTIVE', cancel: 'CANCELLED', transferAway: 'TRANSFERRED_AWAY' },
  REDEMPTION: { lapse: 'EXPIRED', redeem: 'ACTIVE' },
};

const machineOf = (kind: string) => (kind === 'DOMAIN' ? DOMAIN : HOSTED);

/** The state `act` leads to, or null when there is no such way. */
export function nextState(kind: string, status: SubscriptionStatus, act: SubscriptionAct): SubscriptionStatus | null {
  return machineOf(kind)[status]?.[act] ?? null;
}

const VERBS: Readonly<Record<SubscriptionAct, string>> = {
  activate: 'activated',
  startTransfer: 'transferred in',
  completeTransfer: 'received',
  transferAway: 'transferred away',
  suspend: 'suspended',
  restore: 'restored',
  terminate: 'terminated',
  cancel: 'cancelled',
  cancelAtPeriodEnd: 'cancelled at the end of its period',
  withdraw: 'kept',
  lapse: 'ended by date',
  renew: 'renewed',
  redeem: 'restored from redemption',
  change: 'changed',
};

/** The state `act` leads to; refused, with the state it is in, when there is no such way. */
export function stateAfter(kind: string, status: SubscriptionStatus, act: SubscriptionAct): SubscriptionStatus {
  const next = nextState(kind, status, act);
  if (next) return next;
  const what = kind === 'DOMAIN' ? 'A domain' : kind === 'ADDON' ? 'An add-on' : 'A service';
  throw new Refusal('SUBSCRIPTION_STATE', `${what} that is ${status} cannot be ${VERBS[act]}.`, ['id'], {
    ...{ kind, status, act },
  });
}

const ENDED: ReadonlySet<string> = new Set(['TERMINATED', 'EXPIRED', 'TRANSFERRED_AWAY', 'CANCELLED']);

export function hasEnded(status: string): boolean {
  return ENDED.has(status);
}

/** Counts as an active service for a partner's tier: a service, not an add-on or a domain alone. */
export function countsForTier({ kind, status }: { readonly kind: string; readonly status: string }): boolean {
  return kind === 'SERVICE' && (status === 'ACTIVE' || status === 'CANCEL_AT_PERIOD_END');
}

/** Why something is suspended: only what stopped for want of payment comes back with a payment. */
export type SuspendReason = 'STAFF' | 'NON_PAYMENT' | 'PARENT';

/** How long time waits before it acts. Days. */
export interface Terms {
  readonly terminateAfterDays: number;
  readonly domainGraceDays: number;
  readonly domainRedemptionDays: number;
}

export interface Standing {
  readonly kind: string;
  readonly status: SubscriptionStatus;
  readonly periodEnd: CalendarDate | null;
  readonly billedUntil: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly suspendedOn: CalendarDate | null;
  readonly suspendReason: SuspendReason | null;
}

export interface Schedule {
  /** The day on which time alone changes its state. */
  readonly nextStepOn: CalendarDate | null;
  /** The start of the next period to be invoiced. */
  readonly renewsOn: CalendarDate | null;
}

/** What time will do with it, unless somebody acts before. */
export function schedule(standing: Standing, terms: Terms): Schedule {
  return { nextStepOn: nextStepOn(standing, terms), renewsOn: renewsOn(standing) };
}

function nextStepOn(standing: Standing, terms: Terms): CalendarDate | null {
  const { kind, status, periodEnd, endsOn, suspendedOn, suspendReason } = standing;
  if (status === 'SUSPENDED')
    return suspendedOn && suspendReason !== 'PARENT' ? addDays(suspendedOn, terms.terminateAfterDays) : null;
  if (status === 'CANCEL_AT_PERIOD_END') return endsOn;
  if (kind !== 'DOMAIN' || !periodEnd) return null;
  if (status === 'ACTIVE') return periodEnd;
  if (status === 'GRACE') return addDays(periodEnd, terms.domainGraceDays);
  if (status === 'REDEMPTION') return addDays(periodEnd, terms.domainGraceDays + terms.domainRedemptionDays);
  return null;
}

function renewsOn({ status, billedUntil, endsOn }: Standing): CalendarDate | null {
  if (status !== 'ACTIVE' && status !== 'CANCEL_AT_PERIOD_END') return null;
  if (!billedUntil || (endsOn && billedUntil >= endsOn)) return null;
  return billedUntil;
}

export const SubscriptionAction = {
  SUSPEND: 'suspend',
  RESTORE: 'restore',
  TERMINATE: 'terminate',
  CANCEL: 'cancel',
  CANCEL_AT_PERIOD_END: 'cancelAtPeriodEnd',
  WITHDRAW_CANCELLATION: 'withdraw',
  CHANGE: 'change',
  RENEW: 'renew',
  REDEEM: 'redeem',
  COMPLETE_TRANSFER: 'completeTransfer',
  TRANSFER_AWAY: 'transferAway',
} as const satisfies Record<string, SubscriptionAct>;
export type SubscriptionAction = (typeof SubscriptionAction)[keyof typeof SubscriptionAction];

/** What somebody may do with it as it stands; whether they may, their permissions say. */
export function actionsOn(it: {
  readonly kind: string;
  readonly status: SubscriptionStatus;
  readonly endsOn: CalendarDate | null;
  readonly following: boolean;
}): SubscriptionAction[] {
  const { kind, status, endsOn, following } = it;
  const barred: Partial<Record<SubscriptionAction, boolean>> = {
    restore: following,
    cancel: status === 'PENDING',
    cancelAtPeriodEnd: endsOn !== null,
    withdraw: endsOn === null || following,
    renew: kind !== 'DOMAIN',
  };
  return Object.values(SubscriptionAction).filter((act) => nextState(kind, status, act) !== null && !barred[act]);
}
