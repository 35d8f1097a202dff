import { minus, negate, sum, zero, type Money } from '../../../kernel/money';
import { dateIn } from '../../../kernel/period';
import { exact } from '../../../platform/db/money';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { CreditNote, CreditNoteLine } from '../../invoices/entity/credit-note';
import { InvoiceLine } from '../../invoices/entity/invoice';
import type { CreditNoteIssued } from '../../invoices/events';
import { EntryKind } from '../../ledger/entity';
import { post } from '../../ledger/service';
import { settingsOf } from '../../settings/service';
import { Commission, CommissionKind, CommissionStatus, UnearnedLine } from '../entity';
import { moveDay, moveEarnings, withoutPartner } from '../queries';
import { clawback, creditedSince } from '../rules';

/**
 * A credit note takes its share of what its lines earned: as new, negative commissions that name the first, from
 * wherever the money is. Of lines that earned nothing it lessens the revenue alone.
 */
export async function takeBack(work: Work, { creditNoteId }: CreditNoteIssued): Promise<void> {
  const { of } = work;
  const credits = await of(CreditNoteLine).list({ where: [{ creditNoteId }], columns: ['invoiceLineId'] });
  const lineIds = credits.map(({ invoiceLineId }) => invoiceLineId);
  const lines = await of(InvoiceLine).byIds(lineIds);
  const day = dateIn((await settingsOf(work)).timeZone, work.now);
  await takeBackEarned(work, creditNoteId, lines, day);
  await lessenRevenue(work, lines, day);
}

async function takeBackEarned(
  work: Work,
  creditNoteId: string,
  lines: readonly InvoiceLine[],
  day: string,
): Promise<void> {
  const { of, now } = work;
  const lineIds = lines.map(({ id }) => id);
  const originals = await of(Commission).lockAll([{ invoiceLineId: oneOf(lineIds), kind: CommissionKind.EARNING }]);
  const [first] = originals;
  if (!first) return;
  const note = await of(CreditNote).get(creditNoteId);
  const earlier = await of(Commission).list({ where: [{ reversesId: oneOf(originals.map(({ id }) => id)) }] });
  const line = new Map(lines.map((each) => [each.id, each]));
  const taken = originals.flatMap((original) => {
    const { net, creditedNet } = line.get(original.invoiceLineId)!;
    const before = earlier.filter(({ reversesId }) => reversesId === original.id);
    const share = shareOf(original, before, creditedSince(exact(net), exact(creditedNet), exact(original.base)));
    if (!share || original.status === CommissionStatus.DECLINED) return [];
    const approved = original.status === CommissionStatus.APPROVED;
    return Object.assign(new Commission(), {
      ...{ ...original, id: work.id('com'), kind: CommissionKind.CLAWBACK, reversesId: original.id },
      ...{ causeId: creditNoteId, creditNoteId, creditNoteNumber: note.number, reason: null },
      ...{ base: { ...negate(share.base) }, amount: { ...negate(share.amount) } },
      ...{ earnedAt: now, earnedOn: day, approvedAt: approved ? now : null, approvedOn: approved ? day : null },
      searchText: `${original.searchText} ${note.number.toLowerCase()}`.slice(0, 500),
    });
  });
  await of(Commission).insertAll(taken);
  await settle(work, creditNoteId, first, taken, day);
}

/** What is new to take back of a commission, and of its base; null when this was all told before. */
function shareOf(original: Commission, before: readonly Commission[], credited: Money) {
  const [base, amount] = [exact(original.base), exact(original.amount)];
  const fresh = sum([credited, ...before.map((each) => exact(each.base))], base.currency);
  if (fresh.minor === 0) return null;
  return { base: fresh, amount: clawback({ amount, base, credited, taken: before.map((each) => exact(each.amount)) }) };
}

/** All lines of an invoice have one client and currency, and earned for one partner. */
async function settle(
  work: Work,
  creditNoteId: string,
  { partnerId, programmeId, clientId, currency }: Commission,
  taken: readonly Commission[],
  day: string,
): Promise<void> {
  const all = sum(taken.map(({ amount }) => exact(amount)), currency); // prettier-ignore
  const approved = taken.filter(({ status }) => status === CommissionStatus.APPROVED);
  const debits = taken
    .filter(({ amount }) => amount.minor !== 0)
    .map(({ id, status, amount }) => ({
      account: status === CommissionStatus.APPROVED ? ('AVAILABLE' as const) : ('PENDING' as const),
      ...{ amount: exact(amount), commissionId: id },
    }));
  if (debits.length > 0)
    await post(work, {
      ...{ partnerId, reference: `clawback:${creditNoteId}`, kind: EntryKind.CLAWBACK, effectiveAt: work.now },
      legs: [...debits, { account: 'EXPENSE', amount: negate(all) }],
    });
  await moveEarnings(work, { partnerId, clientId, currency, earned: all.minor });
  const bases = taken.map(({ base }) => exact(base));
  await moveDay(work, {
    ...{ partnerId, programmeId, day, currency, reversed: negate(all).minor },
    refunded: negate(sum(bases, currency)).minor,
    approved: sum(approved.map(({ amount }) => exact(amount)), currency).minor, // prettier-ignore
  });
  work.touch({ topic: 'commissions', subjectId: partnerId, partnerId });
}

async function lessenRevenue(work: Work, lines: readonly InvoiceLine[], day: string): Promise<void> {
  const unearned = await work.of(UnearnedLine).lockAll([{ id: oneOf(lines.map(({ id }) => id)) }]);
  const line = new Map(lines.map((each) => [each.id, each]));
  const [first] = unearned;
  if (!first) return;
  const { currency } = first.base;
  let refunded = zero(currency);
  for (const { id, base, credited } of unearned) {
    const { net, creditedNet } = line.get(id)!;
    const since = creditedSince(exact(net), exact(creditedNet), exact(base));
    refunded = sum([refunded, minus(since, { minor: credited, currency })], currency);
    await work.of(UnearnedLine).update(id, { credited: since.minor });
  }
  const { partnerId, programmeId, clientId } = first;
  const whose = partnerId && programmeId ? { partnerId, programmeId } : withoutPartner(clientId);
  await moveDay(work, { ...whose, day, currency, refunded: refunded.minor });
}
