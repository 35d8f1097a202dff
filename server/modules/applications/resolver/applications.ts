import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../../api/act';
import { Allow, Public } from '../../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../../api/connection';
import { Context } from '../../../api/context';
import { declining } from '../../../api/decline';
import { FormProofInput } from '../../../api/form';
import { selected } from '../../../api/look-ahead';
import { house } from '../../../kernel/actor';
import { Person } from '../../identity/entity';
import { personBehind } from '../../identity/queries';
import { Partner } from '../../partners/entity';
import { Programme } from '../../programmes/entity';
import { PartnerApplication } from '../entity';
import { applicationPolicy } from '../policy';
import { apply, approve, reject } from '../service/apply';
import { admitForm, formToken } from '../service/form';
import {
  ApplicationFilter,
  ApplicationPayload,
  matching,
  PartnerApplyInput,
  PartnerApplyPayload,
  PublicForm,
} from '../types';

const ApplicationConnection = ConnectionOf(PartnerApplication);
const WHICH = { description: 'Which.' };

@Resolver(() => PartnerApplication)
export class ApplicationResolver {
  @Query(() => PublicForm, { description: 'Begins a public form: ask when the page opens, and send the token back.' })
  @Public
  publicForm(@Ctx() ctx: Context): PublicForm {
    return { token: formToken(ctx.db.now()) };
  }

  @Mutation(() => PartnerApplyPayload, {
    description: 'Applies to become a partner. An address that has an open application is answered the same.',
  })
  @Public
  partnerApply(
    @Arg('input', () => PartnerApplyInput, { description: 'Who applies.' }) input: PartnerApplyInput,
    @Arg('form', () => FormProofInput, { description: 'That a person filled it in.' }) form: FormProofInput,
    @Ctx() ctx: Context,
  ) {
    const { programme, ...wish } = input;
    const { origin } = ctx.request;
    return declining(async () => {
      await admitForm(ctx.db, form, origin);
      const whole = { ...wish, website: wish.website ?? '', language: wish.language ?? 'en' };
      await ctx.db.transact(house('application', origin), (work) => apply(work, whole, programme ?? null));
      return { received: true };
    });
  }

  @Query(() => ApplicationConnection, { description: 'Who wants to become a partner, newest first.' })
  @Page
  @Allow(applicationPolicy.read)
  applications(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ApplicationFilter, { nullable: true, description: 'Everything when left out.' })
    filter: ApplicationFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<PartnerApplication>> {
    return connect(ctx.read.of(PartnerApplication), page, {
      sort: { column: 'createdAt', direction: 'DESC' },
      where: matching(filter ?? {}),
      asked: selected(info),
    });
  }

  @Query(() => PartnerApplication, { nullable: true, description: 'One application, or null when there is none.' })
  @Allow(applicationPolicy.read)
  application(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context) {
    return ctx.load.one(PartnerApplication, id);
  }

  @Mutation(() => ApplicationPayload, {
    description: 'Makes the applicant a partner and its owner, in one programme, and writes to them twice.',
  })
  @Allow(applicationPolicy.decide)
  applicationApprove(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('programmeId', () => ID, { nullable: true, description: 'The programme applied for, when left out.' })
    programmeId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => approve(work, id, programmeId ?? null),
      () => read(ctx, id),
    );
  }

  @Mutation(() => ApplicationPayload, { description: 'Refuses an application and tells the applicant why.' })
  @Allow(applicationPolicy.decide)
  applicationReject(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, { description: 'Why, in 5 to 500 characters; the applicant reads it.' })
    reason: string,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => reject(work, id, reason),
      () => read(ctx, id),
    );
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme applied for, or joined.' })
  programme(@Root() { programmeId }: PartnerApplication, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'The partner it became.' })
  partner(@Root() { partnerId }: PartnerApplication, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who decided.' })
  decidedBy(@Root() { decidedByUserId }: PartnerApplication, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, decidedByUserId);
  }
}

async function read(ctx: Context, id: string) {
  return { application: (await ctx.load.one(PartnerApplication, id)) ?? undefined };
}
