import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow } from '../../../api/allow';
import { SESSION_COOKIE } from '../../../api/authentication';
import { Context } from '../../../api/context';
import { declining } from '../../../api/decline';
import { given } from '../../../api/given';
import { house } from '../../../kernel/actor';
import { Person } from '../../identity/entity';
import { personBehind } from '../../identity/queries';
import { confirmPerson } from '../../identity/service/confirm';
import { ownSession } from '../../identity/service/session';
import { Partner } from '../../partners/entity';
import { PayoutDetails, PayoutTerms } from '../entity/details';
import { payoutDetailsPolicy } from '../policy';
import { changeDetails, setTerms } from '../service/details';
import { conditionsOf, termsOf } from '../service/terms';
import { PayoutDetailsInput, PayoutDetailsPayload, PayoutTermsInput, PayoutTermsPayload } from '../types/details';

@Resolver(() => PayoutDetails)
export class PayoutDetailsResolver {
  @Query(() => PayoutDetails, {
    nullable: true,
    description:
      'Where a partner is paid, with the account covered; null when it has not said so, or is not to be seen.',
  })
  @Allow(payoutDetailsPolicy.read)
  payoutDetails(
    @Arg('partnerId', () => ID, { description: 'Whose.' }) partnerId: string,
    @Ctx() ctx: Context,
  ): Promise<PayoutDetails | null> {
    return ctx.load.one(PayoutDetails, partnerId);
  }

  @Mutation(() => PayoutDetailsPayload, {
    description:
      'Changes where the own company is paid, with the password or a code of the second factor. All owners are written to. Payouts under way keep their account.',
  })
  @Allow(payoutDetailsPolicy.change)
  payoutDetailsChange(
    @Arg('input', () => PayoutDetailsInput, { description: 'Where to be paid from now on.' }) input: PayoutDetailsInput,
    @Arg('password', () => String, { nullable: true, description: 'The own password, asked for again.' })
    password: string | undefined,
    @Arg('code', () => String, { nullable: true, description: 'Or a code of the second factor.' })
    code: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return declining(async () => {
      const { origin, cookies } = ctx.request;
      const facts = await ownSession(ctx.db.reading(house('account', origin)), cookies.get(SESSION_COOKIE));
      await confirmPerson(ctx.db, facts, { password: password ?? null, code: code ?? null }, origin);
      const id = await ctx.db.transact(ctx.who(), (work) => changeDetails(work, { ...input, ...given(input) }));
      return { details: await ctx.load.one(PayoutDetails, id) };
    });
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who last changed it.' })
  changedBy(@Root() { changedByUserId }: PayoutDetails, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, changedByUserId);
  }
}

@Resolver(() => PayoutTerms)
export class PayoutTermsResolver {
  @Query(() => PayoutTerms, {
    nullable: true,
    description: 'What is asked of a partner before it is paid; null when there is none to see.',
  })
  @Allow(payoutDetailsPolicy.read)
  async payoutTerms(
    @Arg('partnerId', () => ID, { description: 'Whose.' }) partnerId: string,
    @Ctx() ctx: Context,
  ): Promise<PayoutTerms | null> {
    return (await ctx.load.one(Partner, partnerId)) && termsOf(ctx.read, partnerId);
  }

  @Mutation(() => PayoutTermsPayload, {
    description: 'Says how it stands with a partner’s tax form, and whether it sends invoices; what is left out stays.',
  })
  @Allow(payoutDetailsPolicy.setTerms)
  payoutTermsSet(
    @Arg('partnerId', () => ID, { description: 'Whose.' }) partnerId: string,
    @Arg('input', () => PayoutTermsInput, { description: 'What changes.' }) input: PayoutTermsInput,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => setTerms(work, partnerId, given(input)),
      async () => ({ terms: await termsOf(ctx.read, partnerId) }),
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether an invoice goes with each payout, the settings considered.' })
  async invoiceRequired(@Root() { id }: PayoutTerms, @Ctx() ctx: Context): Promise<boolean> {
    return (await conditionsOf(ctx.read, id)).needsInvoice;
  }
}
