import { money, plus } from '../../../kernel/money';
import { addDays } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import { exact } from '../../../platform/db/money';
import type { Work } from '../../../platform/db/work';
import { takeIntoPayout as takeAdjustments } from '../../adjustments/service';
import { takeIntoPayout as takeCommissions } from '../../commissions/service/state';
import { EntryKind, LedgerBalance } from '../../ledger/entity';
import type { Leg } from '../../ledger/rules';
import { post } from '../../ledger/service';
import { Partner } from '../../partners/entity';
import { todayOf } from '../../programmes/service';
import { convert } from '../../rates/service/convert';
import { settingsOf } from '../../settings/service';
import { PayoutInvoice } from '../entity/details';
import { Payout, PayoutStatus } from '../entity/payout';
import { assertReady } from '../rules/ready';
import { openBatch } from './batches';
import { tellOfPayout } from './tell';
import { conditionsOf, minimumOf, payoutCurrencyOf, type PayoutConditions } from './terms';

/** A payout to be made: of all that a partner has available in one currency of its ledger. */
export interface Wish {
  readonly id: string;
  readonly partnerId: string;
  readonly currency: string;
  /** What makes it: the same for a partner and currency makes one payout, however often it is tried. */
  readonly runKey: string;
  readonly status: PayoutStatus.REQUESTED | PayoutStatus.SCHEDULED;
  /** The batch of the run; null for the open batch of requests. */
  readonly batchId: string | null;
  readonly requestedByUserId: string | null;
  readonly invoiceId: string | null;
  readonly retryOfId: string | null;
}

/**
 * Takes all that is approved and in no payout into a new one, out of what is available and into transit. A partner's
 * payouts are made one after the other. Refused with the first reason why it cannot be paid, and then nothing has moved.
 */
export async function createPayout(work: Work, wish: Wish): Promise<{ payout: Payout; isNew: boolean }> {
  const { id, partnerId, currency, runKey } = wish;
  const partner = await work.of(Partner).lock(partnerId);
  const made = await work.of(Payout).first({ partnerId, currency, runKey });
  if (made) return { payout: made, isNew: false };
  const conditions = await conditionsOf(work, partnerId);
  const invoice = wish.invoiceId ? await invoiceFor(work, wish) : null;
  const assertPayable = (minor: number) =>
    assertReady({
      ...{ partner, available: money(minor, currency) },
      ...{ minimum: minimumOf(conditions, currency), hasDetails: conditions.details !== null },
      ...{ taxForm: conditions.taxForm, needsInvoice: conditions.needsInvoice, hasInvoice: invoice !== null },
    });
  const balance = await work.of(LedgerBalance).first({ partnerId, currency });
  assertPayable(balance?.available ?? 0);
  const share = { partnerId, currency, payoutId: id };
  const [commissions, adjustments] = [await takeCommissions(work, share), await takeAdjustments(work, share)];
  const amount = plus(money(commissions.minor, currency), money(adjustments.minor, currency));
  // More may have become available since the balance was read, or less: what counts is what was taken.
  assertPayable(amount.minor);

  const payout = await payoutFrom(work, wish, conditions, { amount: { ...amount }, partnerName: partner.name });
  Object.assign(payout, { commissionCount: commissions.count, adjustmentCount: adjustments.count });
  payout.entryId = await takeFromLedger(work, payout);
  await work.of(Payout).insert(payout);
  if (invoice) await work.of(PayoutInvoice).update(invoice.id, { payoutId: id });
  const { number, status, paid, rate, rateOn, accountMasked, retryOfId } = payout;
  work.audit({
    ...{ action: 'payout.create', subject: ['Payout', id], partnerId },
    after: { number, status, runKey, amount, paid, rate, rateOn, account: accountMasked, retryOfId },
  });
  await tellOfPayout(work, payout);
  return { payout, isNew: true };
}

async function payoutFrom(
  work: Work,
  wish: Wish,
  conditions: PayoutConditions,
  { amount, partnerName }: { amount: Payout['amount']; partnerName: string },
): Promise<Payout> {
  const { id, partnerId, currency, runKey, status, batchId, requestedByUserId, invoiceId, retryOfId } = wish;
  const { holder, method, accountMasked, accountSealed, bic, country } = conditions.details!;
  const [today, { payoutLeadDays }] = [await todayOf(work), await settingsOf(work)];
  const target = payoutCurrencyOf(conditions)!;
  const converted = target === currency ? null : await convert(work, exact(amount), target, today);
  if (converted && converted.amount.minor <= 0)
    throw new Refusal('PAYOUT_NOTHING', `It comes to nothing in ${target}.`, ['currency'], { currency: target });
  const number = `PO-${String(await work.next('PAYOUT')).padStart(6, '0')}`;
  return Object.assign(new Payout(), {
    ...{ id, number, batchId: (await openBatch(work, batchId)).id, partnerId, currency, runKey, amount, status },
    ...{ paid: { ...(converted?.amount ?? amount) }, rate: converted?.rate ?? null, rateOn: converted?.rateOn ?? null },
    ...{ rateFrom: converted?.from ?? null, rateTo: converted?.to ?? null, retryOfId, invoiceId },
    ...{ holder, method, accountMasked, accountSealed, bic, country, requestedByUserId },
    ...{ expectedOn: addDays(today, payoutLeadDays), createdAt: work.now, approvedAt: null, approvedByUserId: null },
    ...{ sentAt: null, exportedAt: null, settledAt: null, reason: null },
    searchText: `${number} ${partnerName} ${holder}`.toLowerCase().slice(0, 500),
  });
}

/** From available to transit; through the exchange account where the two are not of one currency. */
async function takeFromLedger(work: Work, { id, partnerId, amount, paid }: Payout): Promise<string> {
  const leg = (account: Leg['account'], minor: number, currency: string): Leg => ({
    ...{ account, amount: money(minor, currency), payoutId: id },
  });
  const exchange =
    amount.currency === paid.currency
      ? []
      : [leg('EXCHANGE', amount.minor, amount.currency), leg('EXCHANGE', -paid.minor, paid.currency)];
  const entry = await post(work, {
    ...{ partnerId, reference: `payout:${id}`, kind: EntryKind.PAYOUT, effectiveAt: work.now },
    legs: [leg('AVAILABLE', -amount.minor, amount.currency), ...exchange, leg('IN_TRANSIT', paid.minor, paid.currency)],
  });
  return entry.id;
}

async function invoiceFor(work: Work, { partnerId, invoiceId, retryOfId }: Wish): Promise<PayoutInvoice> {
  const invoice = await work.of(PayoutInvoice).first({ id: invoiceId!, partnerId });
  if (!invoice || (invoice.payoutId !== null && invoice.payoutId !== retryOfId))
    throw new Refusal('FILE_UNKNOWN', 'That invoice is not there, or belongs to another payout: upload it again.', [
      'invoiceId',
    ]);
  return invoice;
}
