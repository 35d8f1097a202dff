import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { MoneyInput, moneyFrom } from '../../../api/money';
import { CreditNote } from '../entity/credit-note';
import { Invoice } from '../entity/invoice';
import { Payment } from '../entity/payment';
import { invoicePolicy } from '../policy';
import { cancelInvoice, discardDraft } from '../service/cancel';
import { issueCreditNote } from '../service/credit-note';
import { today } from '../service/day';
import { issueDraft } from '../service/issue';
import { applyCredit, recordPayment } from '../service/payment';
import { writeDraft } from '../service/draft';
import {
  CreditLineInput,
  CreditNotePayload,
  InvoiceDiscardPayload,
  InvoiceFilter,
  InvoiceInput,
  InvoicePayload,
  InvoiceSort,
  matching,
  PaymentInput,
  PaymentPayload,
} from '../types';

const InvoiceConnection = ConnectionOf(Invoice);
const WHICH = { description: 'Which invoice.' };
const KEY = { description: 'Your own, once per act: a retry with it does nothing again.' };

@Resolver(() => Invoice)
export class InvoiceResolver {
  @Query(() => InvoiceConnection, { description: 'Invoices, newest first unless sorted.' })
  @Page
  @Allow(invoicePolicy.read)
  async invoices(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => InvoiceSort, { nullable: true, description: 'Newest first when left out.' })
    sort: InvoiceSort | undefined,
    @Arg('filter', () => InvoiceFilter, { nullable: true, description: 'Everything when left out.' })
    filter: InvoiceFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Invoice>> {
    const on = typeof filter?.overdue === 'boolean' ? await today(ctx.read) : '';
    return connect(ctx.read.of(Invoice), page, {
      sort: { column: sort?.by ?? 'createdAt', direction: sort?.direction ?? 'DESC' },
      where: matching(filter ?? {}, on),
      asked: selected(info),
    });
  }

  @Query(() => Invoice, { nullable: true, description: 'One invoice, or null when there is none to see.' })
  @Allow(invoicePolicy.read)
  invoice(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(Invoice, id);
  }

  @Mutation(() => InvoicePayload, {
    description: 'Writes a draft with lines of one’s own, taxed as it would be today.',
  })
  @Allow(invoicePolicy.create)
  invoiceCreate(
    @Arg('input', () => InvoiceInput, { description: 'The invoice.' }) input: InvoiceInput,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    const lines = input.lines.map((line) => ({ ...line, unitPrice: moneyFrom(line.unitPrice) }));
    return ctx.once(
      { mutation: 'invoiceCreate', key, input },
      async (work) => ({ invoiceId: (await writeDraft(work, { ...input, lines })).id }),
      async ({ invoiceId }) => ({ invoice: await ctx.load.one(Invoice, invoiceId) }),
    );
  }

  @Mutation(() => InvoicePayload, { description: 'Issues a draft: gives it a number, freezes it, and mails it.' })
  @Allow(invoicePolicy.issue)
  invoiceIssue(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => issueDraft(work, id),
      async () => ({ invoice: await ctx.load.one(Invoice, id) }),
    );
  }

  @Mutation(() => InvoiceDiscardPayload, { description: 'Throws a draft away.' })
  @Allow(invoicePolicy.create)
  invoiceDiscard(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => discardDraft(work, id),
      () => ({ discardedId: id }),
    );
  }

  @Mutation(() => InvoicePayload, { description: 'Withdraws an issued invoice of which nothing has been paid.' })
  @Allow(invoicePolicy.cancel)
  invoiceCancel(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => cancelInvoice(work, id),
      async () => ({ invoice: await ctx.load.one(Invoice, id) }),
    );
  }

  @Mutation(() => PaymentPayload, {
    description: 'Puts money against an invoice. More than is left becomes client credit, and the answer says so.',
  })
  @Allow(invoicePolicy.recordPayment)
  invoiceRecordPayment(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('input', () => PaymentInput, { description: 'What came.' }) input: PaymentInput,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    const { method, receivedOn, reference = '' } = input;
    const receipt = { amount: moneyFrom(input.amount), method, receivedOn, reference: reference ?? '' };
    return ctx.once(
      { mutation: 'invoiceRecordPayment', key, input: { id, input } },
      async (work) => ({ paymentId: (await recordPayment(work, id, receipt)).id }),
      ({ paymentId }) => paid(ctx, id, paymentId),
    );
  }

  @Mutation(() => PaymentPayload, { description: 'Pays an invoice from the client’s credit, as far as both go.' })
  @Allow(invoicePolicy.applyCredit)
  invoiceApplyCredit(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('amount', () => MoneyInput, { nullable: true, description: 'At most this; all there is when left out.' })
    amount: MoneyInput | undefined,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    const wanted = amount ? moneyFrom(amount) : null;
    return ctx.once(
      { mutation: 'invoiceApplyCredit', key, input: { id, amount: amount ?? null } },
      async (work) => ({ paymentId: (await applyCredit(work, id, wanted)).id }),
      ({ paymentId }) => paid(ctx, id, paymentId),
    );
  }

  @Mutation(() => CreditNotePayload, {
    description:
      'Takes back lines of an issued invoice, or all that is left of it. What was paid becomes client credit.',
  })
  @Allow(invoicePolicy.credit)
  creditNoteIssue(
    @Arg('invoiceId', () => ID, WHICH) invoiceId: string,
    @Arg('lines', () => [CreditLineInput], { nullable: true, description: 'All that is left when left out.' })
    lines: CreditLineInput[] | undefined,
    @Arg('reason', () => String, { description: 'Printed on the credit note.' }) reason: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() ctx: Context,
  ) {
    const wishes = lines ? lines.map(({ lineId, net }) => ({ lineId, net: moneyFrom(net) })) : null;
    return ctx.once(
      { mutation: 'creditNoteIssue', key, input: { invoiceId, lines: lines ?? null, reason } },
      async (work) => ({ creditNoteId: (await issueCreditNote(work, invoiceId, wishes, reason)).id }),
      async ({ creditNoteId }) => ({
        creditNote: await ctx.load.one(CreditNote, creditNoteId),
        invoice: await ctx.load.one(Invoice, invoiceId),
      }),
    );
  }
}

async function paid(ctx: Context, invoiceId: string, paymentId: string) {
  const [payment, invoice] = await Promise.all([ctx.load.one(Payment, paymentId), ctx.load.one(Invoice, invoiceId)]);
  return { payment, invoice, becameCredit: payment && payment.excess.minor > 0 ? payment.excess : null };
}
