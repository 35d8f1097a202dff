import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { moneyFrom } from '../../../api/money';
import { oneOf } from '../../../platform/db/where';
import { Client } from '../../clients/entity';
import { CreditNote, CreditNoteLine } from '../entity/credit-note';
import { Invoice } from '../entity/invoice';
import { CreditEntry, Payment } from '../entity/payment';
import { TaxRate } from '../entity/tax-rate';
import { invoicePolicy } from '../policy';
import { payOut } from '../service/pay-out';
import { addTaxRate } from '../service/tax-rates';
import {
  BillingFilter,
  ofBilling,
  RefundInput,
  RefundPayload,
  TaxRateFilter,
  TaxRateInput,
  TaxRatePayload,
} from '../types';

const PaymentConnection = ConnectionOf(Payment);
const CreditNoteConnection = ConnectionOf(CreditNote);
const CreditEntryConnection = ConnectionOf(CreditEntry);
const TaxRateConnection = ConnectionOf(TaxRate);
const NEWEST = { column: 'createdAt', direction: 'DESC' } as const;
const FILTER = { nullable: true, description: 'Everything when left out.' };

@Resolver(() => Payment)
export class PaymentResolver {
  @Query(() => PaymentConnection, { description: 'Payments, newest first.' })
  @Page
  @Allow(invoicePolicy.read)
  payments(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => BillingFilter, FILTER) filter: BillingFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Payment>> {
    return connect(ctx.read.of(Payment), page, { sort: NEWEST, where: ofBilling(filter ?? {}), asked: selected(info) });
  }

  @Mutation(() => RefundPayload, {
    description: 'Pays client credit out: an overpayment, or what a credit note gave back.',
  })
  @Allow(invoicePolicy.refund)
  paymentRefund(
    @Arg('input', () => RefundInput, { description: 'How much, to whom.' }) input: RefundInput,
    @Arg('idempotencyKey', () => String, { description: 'Your own, once per act: a retry with it pays nothing again.' })
    key: string,
    @Ctx() ctx: Context,
  ) {
    const { clientId, method, reference } = input;
    const wish = { clientId, amount: moneyFrom(input.amount), method, reference: reference ?? '' };
    return ctx.once(
      { mutation: 'paymentRefund', key, input },
      async (work) => ({ entryId: (await payOut(work, wish)).id }),
      async ({ entryId }) => ({
        creditEntry: await ctx.load.one(CreditEntry, entryId),
        client: await ctx.load.one(Client, clientId),
      }),
    );
  }

  @FieldResolver(() => Invoice, { description: 'The invoice it was meant for.' })
  invoice(@Root() { invoiceId }: Payment, @Ctx() ctx: Context) {
    return ctx.load.one(Invoice, invoiceId);
  }

  @FieldResolver(() => Client, { description: 'Who paid.' })
  client(@Root() { clientId }: Payment, @Ctx() ctx: Context) {
    return ctx.load.one(Client, clientId);
  }
}

@Resolver(() => CreditNote)
export class CreditNoteResolver {
  @Query(() => CreditNoteConnection, { description: 'Credit notes, newest first.' })
  @Page
  @Allow(invoicePolicy.read)
  creditNotes(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => BillingFilter, FILTER) filter: BillingFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<CreditNote>> {
    return connect(ctx.read.of(CreditNote), page, {
      ...{ sort: NEWEST, where: ofBilling(filter ?? {}), asked: selected(info) },
    });
  }

  @Query(() => CreditNote, { nullable: true, description: 'One credit note, or null when there is none to see.' })
  @Allow(invoicePolicy.read)
  creditNote(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(CreditNote, id);
  }

  @FieldResolver(() => Invoice, { description: 'The invoice it takes back.' })
  invoice(@Root() { invoiceId }: CreditNote, @Ctx() ctx: Context) {
    return ctx.load.one(Invoice, invoiceId);
  }

  @FieldResolver(() => Client, { description: 'Whose.' })
  client(@Root() { clientId }: CreditNote, @Ctx() ctx: Context) {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => [CreditNoteLine], { description: 'What it takes off which line.' })
  lines(@Root() { id }: CreditNote, @Ctx() ctx: Context) {
    return ctx.load.allOf(CreditNoteLine, 'creditNoteId', id, { orderBy: [['position', 'ASC']] });
  }

  @FieldResolver(() => String, { description: 'Where its PDF is.' })
  pdfUrl(@Root() { id }: CreditNote) {
    return `/credit-notes/${id}.pdf`;
  }
}

@Resolver(() => CreditEntry)
export class CreditEntryResolver {
  @Query(() => CreditEntryConnection, { description: 'Changes of client credit, newest first.' })
  @Page
  @Allow(invoicePolicy.read)
  creditEntries(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => BillingFilter, FILTER) filter: BillingFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<CreditEntry>> {
    return connect(ctx.read.of(CreditEntry), page, {
      ...{ sort: NEWEST, where: ofBilling(filter ?? {}), asked: selected(info) },
    });
  }
}

@Resolver(() => TaxRate)
export class TaxRateResolver {
  @Query(() => TaxRateConnection, { description: 'Tax rates by country, each from its day on.' })
  @Page
  @Allow(invoicePolicy.readTaxRates)
  taxRates(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TaxRateFilter, FILTER) filter: TaxRateFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<TaxRate>> {
    const { ids, country, category } = filter ?? {};
    return connect(ctx.read.of(TaxRate), page, {
      sort: { column: 'country', direction: 'ASC' },
      where: [
        ...(ids ? [{ id: oneOf(ids) }] : []),
        ...(country ? [{ country: country.toUpperCase() }] : []),
        ...(category ? [{ category }] : []),
      ],
      asked: selected(info),
    });
  }

  @Mutation(() => TaxRatePayload, { description: 'Adds a tax rate from a day on; issued documents keep theirs.' })
  @Allow(invoicePolicy.addTaxRate)
  taxRateAdd(@Arg('input', () => TaxRateInput, { description: 'The rate.' }) input: TaxRateInput, @Ctx() ctx: Context) {
    return act(
      ctx,
      (work) => addTaxRate(work, input),
      async ({ id }) => ({ taxRate: await ctx.load.one(TaxRate, id) }),
    );
  }
}
