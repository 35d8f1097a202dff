import { sum, zero } from '../../../kernel/money';
import { dateIn } from '../../../kernel/period';
import { exact } from '../../../platform/db/money';
import { above, oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Attribution } from '../../attributions/entity';
import { CreditNote, CreditNoteCause, CreditNoteLine } from '../../invoices/entity/credit-note';
import { InvoiceLine, InvoiceLineKind } from '../../invoices/entity/invoice';
import type { CreditNoteIssued } from '../../invoices/events';
import { settingsOf } from '../../settings/service';
import { Commission, CommissionKind, CommissionStatus, UnearnedLine } from '../entity';
import { daysOf } from '../queries';
import { moveAll, moveEarnings, standingOf } from '../service/figures';
import { dayOf, movementOf, settle, takenFrom, type Cause } from './take-back';

/**
 * A refund that is told of late ended the window on its own day: what was paid after it for a time from that day on, and
 * was told of before, would have earned nothing. It is taken back whole, so that any order of telling comes to the same.
 */
export async function takeBackLater(work: Work, { creditNoteId, reported }: CreditNoteIssued): Promise<void> {
  if (!reported) return;
  const { number, cause, createdAt: at } = await work.of(CreditNote).get(creditNoteId);
  if (cause !== CreditNoteCause.REFUND) return;
  const note = { id: creditNoteId, number, at, day: dateIn((await settingsOf(work)).timeZone, at) };
  const earned = await earnedBeyond(work, note);
  if (earned.length === 0) return;
  const reversals = await work.of(Commission).list({ where: [{ reversesId: oneOf(earned.map(({ id }) => id)) }] });
  const taken = earned.flatMap((original) => {
    const before = reversals.filter(({ reversesId }) => reversesId === original.id);
    const { currency } = original;
    const left = sum([original, ...before].map(({ amount }) => exact(amount)), currency); // prettier-ignore
    return left.minor > 0 ? takenFrom(work, original, { note, share: { base: zero(currency), amount: left } }) : [];
  });
  await work.of(Commission).insertAll(taken);
  for (const [place, group] of grouped(taken)) {
    const { partnerId, clientId, currency } = group[0]!;
    await settle(work, note, group, `clawback:${note.id}:${place}`);
    const all = sum(group.map(({ amount }) => exact(amount)), currency); // prettier-ignore
    await moveEarnings(work, { partnerId, clientId, currency, earned: all.minor, revenue: 0 });
    work.touch({ topic: 'commissions', subjectId: partnerId, partnerId });
  }
  await moveAll(work, taken.map(movementOf), taken.map((each) => ({ ...dayOf(each), ...standingOf(each) }))); // prettier-ignore
}

/** What the clients of the refunded plans earned on payments after the refund, for a time that it had ended. */
async function earnedBeyond(work: Work, { id, at, day }: Cause): Promise<Commission[]> {
  const { of } = work;
  const credits = await of(CreditNoteLine).list({ where: [{ creditNoteId: id }], columns: ['invoiceLineId'] });
  const lines = await of(InvoiceLine).list({
    where: [{ id: oneOf(credits.map(({ invoiceLineId }) => invoiceLineId)), kind: InvoiceLineKind.RECURRING }],
    columns: ['id'],
  });
  const ids = lines.map((line) => line.id);
  const judged = [
    ...(await of(Commission).list({ where: [{ invoiceLineId: oneOf(ids), kind: CommissionKind.EARNING }], columns: ['attributionId'] })),
    ...(await of(UnearnedLine).list({ where: [{ id: oneOf(ids) }], columns: ['attributionId'] })),
  ]; // prettier-ignore
  const windowed = await of(Attribution).byIds([
    ...new Set(judged.flatMap(({ attributionId }) => attributionId ?? [])),
  ]);
  const attributionIds = windowed.filter(({ windowUntil }) => windowUntil !== null).map((each) => each.id);
  const later = (
    await of(Commission).lockAll([
      { attributionId: oneOf(attributionIds), kind: CommissionKind.EARNING, earnedAt: above(at) },
    ])
  ).filter(({ status }) => status !== CommissionStatus.DECLINED);
  const days = await daysOf(work, [...new Set(later.map(({ invoiceId }) => invoiceId))]);
  return later.filter(({ periodStart, invoiceId }) => (periodStart ?? days.get(invoiceId)!) >= day);
}

/** By partner and currency: one entry each. */
function grouped(taken: readonly Commission[]): Map<string, Commission[]> {
  const groups = new Map<string, Commission[]>();
  for (const each of taken) {
    const place = `${each.partnerId}:${each.currency}`;
    groups.set(place, [...(groups.get(place) ?? []), each]);
  }
  return groups;
}
