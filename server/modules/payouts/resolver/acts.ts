import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { Context } from '../../../api/context';
import { declining } from '../../../api/decline';
import type { Work } from '../../../platform/db/work';
import { Payout, PayoutBatch } from '../entity/payout';
import { payoutPolicy } from '../policy';
import { approvePayouts, cancelPayout, markFailed, markPaid, markSent, rejectPayout } from '../service/decide';
import { requestPayout, retryPayout } from '../service/request';
import { startRun } from '../service/run';
import { PayoutPayload, PayoutRunPayload, PayoutsPayload } from '../types/payouts';

const KEY = { description: 'Your own, once per act: a retry with it does nothing again.' };
const REASON = { description: 'Why; the partner reads it. 5 to 500 characters.' };
const BANK_REASON = { description: 'What the bank said; the partner reads it. At most 500 characters.' };
const WHICH = { description: 'Which payout.' };

@Resolver()
export class PayoutActResolver {
  @Mutation(() => PayoutPayload, {
    description: 'Asks for all that is available in one currency of the own ledger. A second person approves it.',
  })
  @Allow(payoutPolicy.request)
  payoutRequest(
    @Arg('currency', () => String, { description: 'The ledger’s currency, ISO 4217.' }) currency: string,
    @Arg('invoiceId', () => ID, { nullable: true, description: 'The own invoice, uploaded to `/payout-invoices`.' })
    invoiceId: string | undefined,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    const input = { currency, invoiceId: invoiceId ?? null };
    return once(ctx, { mutation: 'payoutRequest', key, input }, (work) =>
      Promise.resolve(requestPayout(work, input.currency, input.invoiceId)),
    );
  }

  @Mutation(() => PayoutRunPayload, {
    description:
      'Makes the payouts of this month’s run, one for each partner and currency, and says whom it could not pay. Again, it makes those that were missed.',
  })
  @Allow(payoutPolicy.run)
  payoutRun(@Arg('month', () => String, { description: 'This month, `YYYY-MM`.' }) month: string, @Ctx() ctx: Context) {
    return declining(async () => {
      const { batchId, made, jobId } = await startRun(ctx.db, ctx.who(), month);
      return { made, jobId, batch: await ctx.load.one(PayoutBatch, batchId) };
    });
  }

  @Mutation(() => PayoutPayload, { description: 'Approves a payout: never one that the person asked for, or is paid.' })
  @Allow(payoutPolicy.approve)
  payoutApprove(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, id, (work) => approvePayouts(work, [id]));
  }

  @Mutation(() => PayoutsPayload, { description: 'Approves several, at most 200: all of them, or none.' })
  @Allow(payoutPolicy.approve)
  payoutsApprove(@Arg('ids', () => [ID], { description: 'Which payouts.' }) ids: string[], @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => approvePayouts(work, ids),
      async () => ({ payouts: await ctx.read.of(Payout).byIds(ids) }),
    );
  }

  @Mutation(() => PayoutPayload, { description: 'Does not approve a payout: its money is available again.' })
  @Allow(payoutPolicy.reject)
  payoutReject(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, REASON) reason: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return once(ctx, { mutation: 'payoutReject', key, input: { id, reason } }, async (work) => {
      await rejectPayout(work, id, reason);
      return id;
    });
  }

  @Mutation(() => PayoutPayload, {
    description: 'Withdraws a payout that is not with the bank; a partner its own request, until it is decided about.',
  })
  @Allow(payoutPolicy.cancel)
  payoutCancel(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, REASON) reason: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return once(ctx, { mutation: 'payoutCancel', key, input: { id, reason } }, async (work) => {
      await cancelPayout(work, id, reason);
      return id;
    });
  }

  @Mutation(() => PayoutPayload, { description: 'Says that an approved payout was sent by hand, beside its batch.' })
  @Allow(payoutPolicy.record)
  payoutMarkSent(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return answering(ctx, id, (work) => markSent(work, id));
  }

  @Mutation(() => PayoutPayload, { description: 'Says that a payout has arrived.' })
  @Allow(payoutPolicy.record)
  payoutMarkPaid(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return once(ctx, { mutation: 'payoutMarkPaid', key, input: { id } }, async (work) => {
      await markPaid(work, id);
      return id;
    });
  }

  @Mutation(() => PayoutPayload, { description: 'Says that the bank could not pay: the money is available again.' })
  @Allow(payoutPolicy.record)
  payoutMarkFailed(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, BANK_REASON) reason: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return once(ctx, { mutation: 'payoutMarkFailed', key, input: { id, reason } }, async (work) => {
      await markFailed(work, id, reason);
      return id;
    });
  }

  @Mutation(() => PayoutPayload, {
    description:
      'Tries a failed payout again, once: a new one of all that is available now, to where the partner is paid now.',
  })
  @Allow(payoutPolicy.retry)
  payoutRetry(
    @Arg('id', () => ID, { description: 'The failed one.' }) id: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    return once(ctx, { mutation: 'payoutRetry', key, input: { id } }, (work) => retryPayout(work, id));
  }
}

interface Keyed {
  readonly mutation: string;
  readonly key: string;
  readonly input: unknown;
}

function once(ctx: Context, keyed: Keyed, job: (work: Work) => Promise<string>) {
  return ctx.once(
    keyed,
    async (work) => ({ payoutId: await job(work) }),
    async ({ payoutId }) => ({ payout: await ctx.load.one(Payout, payoutId) }),
  );
}

function answering(ctx: Context, id: string, job: (work: Work) => Promise<void>) {
  return act(ctx, job, async () => ({ payout: await ctx.load.one(Payout, id) }));
}
