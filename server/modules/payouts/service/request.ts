import { userIdOf } from '../../../kernel/actor';
import { isCurrency } from '../../../kernel/currency';
import { NotFound, Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { Payout, PayoutStatus } from '../entity/payout';
import { PayoutAsked } from '../events';
import { assertPossible } from '../rules/states';
import { createPayout } from './create';

/** A partner's owner asks for all that is available in a currency of its ledger. Returns the payout's id. */
export function requestPayout(work: Work, currency: string, invoiceId: string | null): string {
  const { actor } = work;
  if (actor.kind !== 'partner') throw new NotFound('Partner');
  if (!isCurrency(currency))
    throw new Refusal('UNKNOWN_CURRENCY', `There is no currency ${currency.slice(0, 20)}.`, ['currency'], {
      value: currency.slice(0, 20),
    });
  const id = work.id('pay');
  work.announce(new PayoutAsked(id, { partnerId: actor.partnerId, currency, invoiceId }, actor.userId));
  return id;
}

/** Tries again what failed: a new payout, of what is available now, to where the partner is paid now. Once. */
export async function retryPayout(work: Work, failedId: string): Promise<string> {
  const failed = await work.of(Payout).lock(failedId);
  assertPossible('retry', failed);
  const { partnerId, currency, invoiceId } = failed;
  const { payout, isNew } = await createPayout(work, {
    ...{ id: work.id('pay'), partnerId, currency, runKey: `RETRY:${failedId}`, status: PayoutStatus.SCHEDULED },
    ...{ batchId: null, requestedByUserId: userIdOf(work.actor), invoiceId, retryOfId: failedId },
  });
  if (!isNew)
    throw new Refusal('PAYOUT_RETRIED', `${failed.number} was tried again as ${payout.number}.`, ['id'], {
      ...{ number: failed.number, retry: payout.number },
    });
  return payout.id;
}
