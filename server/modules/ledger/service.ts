import { negate } from '../../kernel/money';
import { dateIn } from '../../kernel/period';
import { exact } from '../../platform/db/money';
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
  const { partnerId, reference, kind, effectiveAt, legs, reversesId = null } = draft;
  assertBalanced(legs);
  const known = await work.of(LedgerEntry).first({ reference });
  if (known) return known;
  const recordedOn = dateIn((await settingsOf(work)).timeZone, work.now);
  const entry = await work.of(LedgerEntry).insert({
    ...{ id: work.id('len'), partnerId, reference, kind, reversesId, effectiveAt, recordedAt: work.now, recordedOn },
    currencies: currenciesOf(legs).join(' '),
  });
  await work.of(LedgerPosting).insertAll(
    legs.map(({ account, amount, commissionId = null, adjustmentId = null, payoutId = null }, position) => ({
      ...{ id: work.id('lpo'), partnerId, entryId: entry.id, position, account, commissionId, adjustmentId, payoutId },
      amount: { ...amount },
    })),
  );
  await moveBalances(work, { partnerId, recordedOn, legs });
  return entry;
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
