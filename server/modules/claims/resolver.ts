import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { declining } from '../../api/decline';
import { selected } from '../../api/look-ahead';
import { houseFor, type Actor } from '../../kernel/actor';
import { permits } from '../../kernel/policy';
import { Client } from '../clients/entity';
import { Person } from '../identity/entity';
import { personBehind } from '../identity/queries';
import { Partner } from '../partners/entity';
import { Programme } from '../programmes/entity';
import { Claim, ClaimFile } from './entity';
import { claimPolicy } from './policy';
import { explained } from './rules/why';
import { claim } from './service/claim';
import { approve, reject } from './service/decide';
import { filesOf } from './service/files';
import { clientsMeant } from './service/match';
import { whyNot } from './service/why';
import { AttributionCondition, ClaimFilter, ClaimInput, ClaimPayload, matching } from './types';

const ClaimConnection = ConnectionOf(Claim);
const WHICH = { description: 'Which.' };

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Claims of clients, newest first: a partner’s own, all for staff.' })
  @Page
  @Allow(claimPolicy.read)
  claims(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Everything when left out.' })
    filter: ClaimFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Claim>> {
    const sort = { column: 'createdAt', direction: 'DESC' } as const;
    return connect(ctx.read.of(Claim), page, { sort, where: matching(filter ?? {}), asked: selected(info) });
  }

  @Query(() => Claim, { nullable: true, description: 'One claim, or null when there is none to see.' })
  @Allow(claimPolicy.read)
  claim(@Arg('id', () => ID, WHICH) id: string, @Ctx() ctx: Context): Promise<Claim | null> {
    return ctx.load.one(Claim, id);
  }

  @Mutation(() => ClaimPayload, {
    description: 'Claims a client that nothing else puts down to you; staff decide. One open claim for each client.',
  })
  @Allow(claimPolicy.create)
  claimCreate(
    @Arg('input', () => ClaimInput, { description: 'Whom, since when and by what.' }) input: ClaimInput,
    @Ctx() ctx: Context,
  ) {
    const actor = ctx.who();
    const { email = '', company = '', programmeId = null, fileIds = [], ...said } = input;
    const wish = { ...said, email: email ?? '', company: company ?? '', programmeId, fileIds: fileIds ?? [] };
    return declining(async () => {
      const id = await ctx.db.transact(houseFor('claim', actor), (work) => claim(work, actor, wish));
      return read(ctx, id);
    });
  }

  @Mutation(() => ClaimPayload, {
    description: 'Makes the client the partner’s from now on: invited and accepted at this moment, and judged as that.',
  })
  @Allow(claimPolicy.decide)
  claimApprove(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('clientId', () => ID, { nullable: true, description: 'The client that is meant, where that is not certain.' })
    clientId: string | undefined,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => approve(work, id, clientId ?? null),
      () => read(ctx, id),
    );
  }

  @Mutation(() => ClaimPayload, { description: 'Refuses a claim and tells the partner why.' })
  @Allow(claimPolicy.decide)
  claimReject(
    @Arg('id', () => ID, WHICH) id: string,
    @Arg('reason', () => String, { description: 'Why, in 5 to 500 characters; the partner reads it.' }) reason: string,
    @Ctx() ctx: Context,
  ) {
    return act(
      ctx,
      (work) => reject(work, id, reason),
      () => read(ctx, id),
    );
  }

  @Query(() => [AttributionCondition], {
    nullable: true,
    description:
      'Why an address is, or is not, a partner’s client, condition by condition. Of addresses that the partner did not refer it tells nothing.',
  })
  @Allow(claimPolicy.readWhyNot)
  async whyNotMe(
    @Arg('email', () => String, { description: 'The address that the partner referred.' }) email: string,
    @Arg('partnerId', () => ID, { nullable: true, description: 'Staff say which; a partner asks for itself.' })
    partnerId: string | undefined,
    @Arg('language', () => String, { nullable: true, description: 'en, es, it, pt or bg; English when left out.' })
    language: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<AttributionCondition[] | null> {
    const actor = ctx.who();
    const partner = await ctx.read.of(Partner).find(partnerAsked(actor, partnerId));
    if (!partner) return null;
    const asked = { partnerId: partner.id, address: email, asksAsStaff: actor.kind === 'staff' };
    const conditions = await whyNot(ctx.db.reading(houseFor('why-not', actor)), asked);
    return conditions.map(({ name, met, answer }) => ({ name, met, explanation: explained(answer, language) }));
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Who claims.' })
  partner(@Root() { partnerId }: Claim, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'The programme it is to earn in, if one was named.' })
  programme(@Root() { programmeId }: Claim, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => Client, { nullable: true, description: 'The client, once the claim is approved.' })
  client(@Root() { clientId }: Claim, @Ctx() ctx: Context): Promise<Client | null> {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => [ClaimFile], { description: 'The files it is shown by, in the order they came.' })
  files(@Root() { id }: Claim, @Ctx() ctx: Context): Promise<ClaimFile[]> {
    return ctx.load.ask('claims.files', id, (ids) => filesOf(ctx.read, ids));
  }

  @FieldResolver(() => [Client], {
    description: 'The accounts that its words may mean, the likeliest first; for staff, while it is open.',
  })
  async candidates(@Root() claimed: Claim, @Ctx() ctx: Context): Promise<Client[]> {
    if (!permits(claimPolicy.decide, ctx.who()) || claimed.status !== 'OPEN') return [];
    return clientsMeant(ctx.read, claimed);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who made it.' })
  createdBy(@Root() { createdByUserId }: Claim, @Ctx() ctx: Context): Promise<Person | null> {
    return personBehind(ctx, createdByUserId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who decided; for staff.' })
  async decidedBy(@Root() { decidedByUserId }: Claim, @Ctx() ctx: Context): Promise<Person | null> {
    return permits(claimPolicy.decide, ctx.who()) ? personBehind(ctx, decidedByUserId) : null;
  }
}

function partnerAsked(actor: Actor, partnerId: string | undefined): string {
  return actor.kind === 'partner' ? (partnerId ?? actor.partnerId) : (partnerId ?? '');
}

async function read(ctx: Context, id: string) {
  return { claim: (await ctx.load.one(Claim, id)) ?? undefined };
}
