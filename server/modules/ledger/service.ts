import { negate } from '../../kernel/money';
import { dateIn } from '../../kernel/period';
import { exact } from '../../platform/db/money';
import { oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import { settingsOf } from '../settings/service';
import { EntryKind, LedgerEntry, LedgerPosting } from './entity';
import { moveBalances } from './queries';
import { assertBalanced, currenciesOf, type Leg } from './rules';

export interface Draft {
  readonly partnerId: string;
  /** Says what happened, uniquely: posting the same reference twice changes nothing. */
  readonly reference: string;
  readonly kind: EntryKind;
  readonly effectiveAt: Date;
  readonly legs: readonly Leg[];
  readonly reversesId?: string;
}

/** Appends one entry. There is no other way to move money, and none to change an entry. */
export async function post(work: Work, draft: Draft): Promise<LedgerEntry> {
  return (await postAll(work, [draft]))[0]!;
}

/** Appends entries, however many, in a few statements. Of one that is there already nothing is posted again. */
export async function postAll(work: Work, drafts: readonly Draft[]): Promise<LedgerEntry[]> {
  if (drafts.length === 0) return [];
  for (const { legs } of drafts) assertBalanced(legs);
  const references = drafts.map(({ reference }) => reference);
  const found = await work.of(LedgerEntry).list({ where: [{ reference: oneOf(references) }] });
  const known = new Map(found.map((entry) => [entry.reference, entry]));
  const recordedOn = dateIn((await settingsOf(work)).timeZone, work.now);
  const fresh = drafts.filter(({ reference }) => !known.has(reference));
  const entries = fresh.map(({ partnerId, reference, kind, effectiveAt, legs, reversesId = null }): LedgerEntry => ({
    ...{ id: work.id('len'), partnerId, reference, kind, reversesId, effectiveAt, recordedAt: work.now, recordedOn },
    currencies: currenciesOf(legs).join(' '),
  }));
  await work.of(LedgerEntry).insertAll(entries);
  await work.of(LedgerPosting).insertAll(
    fresh.flatMap(({ partnerId, legs }, nth) =>
      legs.map(({ account, amount, commissionId = null, adjustmentId = null, payoutId = null }, position) => ({
        ...{ id: work.id('lpo'), partnerId, entryId: entries[nth]!.id, position, account, commissionId, adjustmentId },
        ...{ payoutId, amount: { ...amount } },
      })),
    ),
  );
  // In one order for everybody: two that post for the same partners wait for one another, and not each for the other.
  for (const partnerId of [...new Set(fresh.map((draft) => draft.partnerId))].sort()) {
    const legs = fresh.filter((draft) => draft.partnerId === partnerId).flatMap((draft) => draft.legs);
    await moveBalances(work, { partnerId, recordedOn, legs });
  }
  for (const entry of entries) known.set(entry.reference, entry);
  return references.map((reference) => known.get(reference)!);
}

/** Undoes an entry by its mirror image, once. */
export async function reverse(work: Work, entryId: string): Promise<LedgerEntry> {
  const entry = await work.of(LedgerEntry).get(entryId);
  const postings = await work.of(LedgerPosting).list({ where: [{ entryId }], orderBy: [['position', 'ASC']] });
  return post(work, {
    ...{ partnerId: entry.partnerId, reference: `reversal:${entry.id}`, kind: EntryKind.REVERSAL },
    ...{ effectiveAt: work.now, reversesId: entry.id },
    legs: postings.map(({ account, amount, commissionId, adjustmentId, payoutId }) => ({
      ...{ account, amount: negate(exact(amount)) },
      ...(commissionId && { commissionId }),
      ...(adjustmentId && { adjustmentId }),
      ...(payoutId && { payoutId }),
    })),
  });
}
