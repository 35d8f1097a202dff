import type { Money } from '../../../../kernel/money';
import type { Earned } from '../../../commissions/rules/judge';
import type { Sale } from '../../../programmes/rules';
import type { AttributionPast, LinePast, PaidInvoice, StoredEarning, StoredNothing } from './documents';

interface Expected {
  readonly invoice: PaidInvoice;
  readonly line: LinePast & { readonly sale: Sale; readonly country: string; readonly base: Money };
  readonly attribution: AttributionPast | null;
  readonly versionId: string | null;
}

type Fields = Readonly<Record<string, string | number | null>>;

/** What of a commission is not what the documents say, in words. */
export function compareEarning(stored: StoredEarning, expected: Expected & { readonly earned: Earned }): string[] {
  const { earned, invoice } = expected;
  const { rule, rate, flat } = earned;
  if (stored.rule !== rule.key || stored.rate !== rate || stored.flat !== (flat?.minor ?? null))
    return [`has rule ${stored.rule} at ${stored.rate ?? stored.flat}, and not ${rule.key} at ${rate ?? flat?.minor}`];
  return differing(stored as unknown as Fields, {
    ...facts(expected),
    ...{ amount: earned.amount.minor, overrideId: earned.overrideId, versionId: earned.versionId },
    ...{ windowMonth: earned.windowMonth, windowMonths: earned.windowMonths, review: earned.review },
    ...{ earnedOn: invoice.paidOn, holdUntil: earned.holdUntil },
  });
}

export function compareNothing(stored: StoredNothing, expected: Expected & { readonly reason: string }): string[] {
  return differing(stored as unknown as Fields, {
    ...facts(expected),
    ...{ reason: expected.reason, versionId: expected.versionId },
  });
}

function facts({ invoice, line, attribution }: Expected): Fields {
  return {
    ...{ invoiceId: invoice.id, currency: invoice.currency, base: line.base.minor, category: line.category },
    ...{
      product: line.product,
      kind: line.kind,
      sale: line.sale,
      country: line.country,
      periodStart: line.periodStart,
    },
    ...{ attributionId: attribution?.id ?? null, partnerId: attribution?.partnerId ?? null },
    programmeId: attribution?.programmeId ?? null,
  };
}

function differing(stored: Fields, expected: Fields): string[] {
  return Object.entries(expected)
    .filter(([name, value]) => stored[name] !== value)
    .map(([name, value]) => `has ${name} ${stored[name] ?? 'nothing'}, and not ${value ?? 'nothing'}`);
}

/** What of a commission’s state cannot have come about. */
export function compareState(stored: StoredEarning): string[] {
  const { status, approvedAt, approvedOn, decidedAt, decidedByUserId, declinedOn, payoutId, paidOn } = stored;
  const approved = status === 'APPROVED';
  return [
    ...(approved === (approvedAt !== null && approvedOn !== null)
      ? []
      : [`is ${status}, and approved on ${approvedOn}`]),
    ...(approved && decidedByUserId === null && stored.holdUntil > approvedOn! && decidedAt === null
      ? [`was approved on ${approvedOn} by nobody, in its hold until ${stored.holdUntil}`]
      : []),
    ...((status === 'DECLINED') === (declinedOn !== null) ? [] : [`is ${status}, and declined on ${declinedOn}`]),
    ...(payoutId === null || approved ? [] : [`is ${status} and in payout ${payoutId}`]),
    ...(paidOn === null || payoutId !== null ? [] : [`was paid on ${paidOn} in no payout`]),
  ];
}
