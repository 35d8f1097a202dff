import { minus, money, negate, sum, zero, type Money } from '../../../kernel/money';
import { dateIn } from '../../../kernel/period';
import { exact } from '../../../platform/db/money';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Attribution, WindowEnd } from '../../attributions/entity';
import { endWindow } from '../../attributions/service/windows';
import { CreditNote, CreditNoteCause, CreditNoteLine } from '../../invoices/entity/credit-note';
import { InvoiceLine, InvoiceLineKind } from '../../invoices/entity/invoice';
import type { CreditNoteIssued } from '../../invoices/events';
import { EntryKind } from '../../ledger/entity';
import { post } from '../../ledger/service';
import { ProgrammeVersion } from '../../programmes/entity';
import { settingsOf } from '../../settings/service';
import { Commission, CommissionKind, CommissionStatus, UnearnedLine } from '../entity';
import { isNobodys, moveAll, moveEarnings, standingOf, withoutPartner, type Movement } from '../service/figures';
import { clawback, creditedSince, isTakenBack } from '../rules/clawback';

/**
 * A credit note takes its share of what its lines earned: as new, negative commissions that name the first, from
 * wherever the money is. Of lines that earned nothing it lessens the revenue alone. A refund of a recurring line that was
 * paid ends the client's window; a downgrade, which keeps the plan, does not.
 */
export async function takeBack(work: Work, { creditNoteId }: CreditNoteIssued): Promise<void> {
  const { of } = work;
  const credits = await of(CreditNoteLine).list({ where: [{ creditNoteId }], columns: ['invoiceLineId'] });
  const lines = new Map(
    (await of(InvoiceLine).byIds(credits.map(({ invoiceLineId }) => invoiceLineId))).map((line) => [line.id, line]),
  );
  const { number, cause, createdAt: at } = await of(CreditNote).get(creditNoteId);
  const note = { id: creditNoteId, number, at, day: dateIn((await settingsOf(work)).timeZone, at), lines };
  const ids = [...lines.keys()];
  const earned = await of(Commission).lockAll([{ invoiceLineId: oneOf(ids), kind: CommissionKind.EARNING }]);
  const unearned = await of(UnearnedLine).lockAll([{ id: oneOf(ids) }]);
  const refunded = [
    ...earned.map(({ invoiceLineId, attributionId }) => ({ line: lines.get(invoiceLineId)!, attributionId })),
    ...unearned.map(({ id, attributionId }) => ({ line: lines.get(id)!, attributionId })),
  ];
  if (cause === CreditNoteCause.REFUND) await endWindows(work, note.day, refunded);
  const taken = await takeBackEarned(work, note, earned);
  const movements = [...taken.map((each) => movementOf(each)), ...(await lessenRevenue(work, note, unearned))];
  const [first = null] = [...earned, ...unearned];
  if (first) await lessenEarnings(work, first.clientId, movements);
  await moveAll(
    work,
    movements,
    taken.map((each) => ({ ...dayOf(each), ...standingOf(each) })),
  );
  for (const partnerId of new Set(earned.map((each) => each.partnerId)))
    work.touch({ topic: 'commissions', subjectId: partnerId, partnerId });
}

/** A credit note, as far as what it takes back names it. */
export interface Cause {
  readonly id: string;
  readonly number: string;
  /** When what was paid went back: of a reported one, before it was told of. */
  readonly at: Date;
  readonly day: string;
}

interface Note extends Cause {
  readonly lines: ReadonlyMap<string, InvoiceLine>;
}

interface Refunded {
  readonly line: InvoiceLine;
  readonly attributionId: string | null;
}

/** Earlier rewards stay: only what is billed from this day on earns no more. What began without end has none to lose. */
async function endWindows(work: Work, day: string, refunded: readonly Refunded[]): Promise<void> {
  const recurring = refunded.filter(({ line }) => line.kind === InvoiceLineKind.RECURRING);
  const ids = [...new Set(recurring.flatMap(({ attributionId }) => attributionId ?? []))].sort();
  for (const { id, windowUntil } of await work.of(Attribution).byIds(ids))
    if (windowUntil !== null) await endWindow(work, id, day, WindowEnd.REFUND);
}

async function takeBackEarned(work: Work, note: Note, originals: readonly Commission[]): Promise<Commission[]> {
  const { of } = work;
  if (originals.length === 0) return [];
  const earlier = await of(Commission).list({ where: [{ reversesId: oneOf(originals.map(({ id }) => id)) }] });
  const versionIds = [...new Set(originals.map(({ versionId }) => versionId))];
  const versions = new Map((await of(ProgrammeVersion).byIds(versionIds)).map(({ id, rules }) => [id, rules]));
  const taken = originals.flatMap((original) => {
    const { net, creditedNet } = note.lines.get(original.invoiceLineId)!;
    const before = earlier.filter(({ reversesId }) => reversesId === original.id);
    const credited = creditedSince(exact(net), exact(creditedNet), exact(original.base));
    const takes = isTakenBack(versions.get(original.versionId)!.clawback, original.status);
    const share = shareOf(original, before, { credited, takes });
    return share ? takenFrom(work, original, { note, share }) : [];
  });
  await of(Commission).insertAll(taken);
  await settle(work, note, taken, `clawback:${note.id}`);
  return taken;
}

export const dayOf = ({ partnerId, programmeId, earnedOn: day, currency }: Commission) => ({
  ...{ partnerId, programmeId, day, currency },
});

export function movementOf(taken: Commission): Movement {
  const { category, tier, base, amount, status } = taken;
  return {
    ...{ ...dayOf(taken), category, tier },
    ...{ refunded: negate(exact(base)).minor, reversed: negate(exact(amount)).minor },
    approved: status === CommissionStatus.APPROVED ? amount.minor : 0,
  };
}

/** Of the client, whose lines are in one currency, and were of one partner when they were paid. */
async function lessenEarnings(work: Work, clientId: string, movements: readonly Movement[]): Promise<void> {
  const [first] = movements;
  if (!first || isNobodys(first)) return;
  const { partnerId, currency } = first;
  const less = (figure: 'refunded' | 'reversed') =>
    negate(sum(movements.map((each) => money(each[figure] ?? 0, currency)), currency)).minor; // prettier-ignore
  await moveEarnings(work, { partnerId, clientId, currency, earned: less('reversed'), revenue: less('refunded') });
}

export interface Share {
  readonly base: Money;
  readonly amount: Money;
}

/** What is new to take back of a commission, and of its base; null when this was all told before. */
function shareOf(
  original: Commission,
  before: readonly Commission[],
  { credited, takes }: { readonly credited: Money; readonly takes: boolean },
): Share | null {
  const [base, amount] = [exact(original.base), exact(original.amount)];
  const fresh = sum([credited, ...before.map((each) => exact(each.base))], base.currency);
  if (fresh.minor === 0) return null;
  const taken = before.map((each) => exact(each.amount));
  return { base: fresh, amount: takes ? clawback({ amount, base, credited, taken }) : zero(base.currency) };
}

interface Told {
  readonly note: Cause;
  readonly share: Share;
}

/** In the state of the earning, but in no payout: what was paid is offset against what is earned next. */
export function takenFrom(work: Work, original: Commission, { note, share }: Told): Commission {
  const approved = original.status === CommissionStatus.APPROVED;
  return Object.assign(new Commission(), {
    ...{ ...original, id: work.id('com'), kind: CommissionKind.CLAWBACK, reversesId: original.id },
    ...{ causeId: note.id, creditNoteId: note.id, creditNoteNumber: note.number },
    ...{ base: { ...negate(share.base) }, amount: { ...negate(share.amount) } },
    ...{ earnedAt: note.at, earnedOn: note.day, payoutId: null, paidOn: null },
    ...{ approvedAt: approved ? work.now : null, approvedOn: approved ? note.day : null },
    ...{ decidedAt: null, decidedByUserId: null },
    searchText: `${original.searchText} ${note.number.toLowerCase()}`.slice(0, 500),
  });
}

/** One entry: all that is taken is of one partner, and in one currency. */
export async function settle(work: Work, note: Cause, taken: readonly Commission[], reference: string): Promise<void> {
  const debits = taken
    .filter(({ amount }) => amount.minor !== 0)
    .map(({ id, status, amount }) => ({
      account: status === CommissionStatus.APPROVED ? ('AVAILABLE' as const) : ('PENDING' as const),
      ...{ amount: exact(amount), commissionId: id },
    }));
  const [first] = taken;
  if (!first || debits.length === 0) return;
  const { partnerId, currency } = first;
  const all = sum(debits.map(({ amount }) => amount), currency); // prettier-ignore
  await post(work, {
    ...{ partnerId, reference, kind: EntryKind.CLAWBACK, effectiveAt: note.at },
    legs: [...debits, { account: 'EXPENSE', amount: negate(all) }],
  });
}

async function lessenRevenue(work: Work, note: Note, unearned: readonly UnearnedLine[]): Promise<Movement[]> {
  const movements: Movement[] = [];
  for (const { id, base, credited, partnerId, programmeId, clientId, category, tier } of unearned) {
    const { currency } = base;
    const { net, creditedNet } = note.lines.get(id)!;
    const since = creditedSince(exact(net), exact(creditedNet), exact(base));
    await work.of(UnearnedLine).update(id, { credited: since.minor });
    const whose = partnerId && programmeId ? { partnerId, programmeId } : withoutPartner(clientId);
    const refunded = minus(since, { minor: credited, currency }).minor;
    movements.push({ ...whose, day: note.day, currency, category, tier, refunded });
  }
  return movements;
}
