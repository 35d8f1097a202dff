import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { act } from '../../api/act';
import { Allow } from '../../api/allow';
import { connect, ConnectionOf, Page, PageArgs, type Connected } from '../../api/connection';
import { Context } from '../../api/context';
import { selected } from '../../api/look-ahead';
import { Payload } from '../../api/payload';
import { minus, money } from '../../kernel/money';
import { MoneyValue } from '../../platform/db/money';
import { Client } from '../clients/entity';
import { User } from '../identity/entity';
import { Invoice } from '../invoices/entity/invoice';
import { Job } from '../jobs/entity';
import { Partner } from '../partners/entity';
import { Programme } from '../programmes/entity';
import { Simulation, SimulationLine, SimulationPartner } from './entity';
import { simulationPolicy } from './policy';
import { sumsOf } from './queries';
import { startSimulation } from './service/start';
import { matching, SimulationFilter, SimulationPartnerSort, SimulationTotal } from './types';

const SimulationConnection = ConnectionOf(Simulation);
const SimulationPartnerConnection = ConnectionOf(SimulationPartner);
const SimulationLineConnection = ConnectionOf(SimulationLine);

@ObjectType({ description: 'The simulation as it begins.' })
class SimulationPayload extends Payload {
  @Field(() => Simulation, { nullable: true, description: 'The simulation, unless nothing was done.' })
  simulation?: Simulation | null;
}

@Resolver(() => Simulation)
export class SimulationResolver {
  @Query(() => SimulationConnection, { description: 'What drafts were tried on, latest first.' })
  @Page
  @Allow(simulationPolicy.read)
  simulations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SimulationFilter, { nullable: true, description: 'Everything when left out.' })
    filter: SimulationFilter | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<Simulation>> {
    return connect(ctx.read.of(Simulation), page, {
      ...{ sort: { column: 'createdAt', direction: 'DESC' }, where: matching(filter ?? {}), asked: selected(info) },
    });
  }

  @Query(() => Simulation, { nullable: true, description: 'One simulation, or null when there is none.' })
  @Allow(simulationPolicy.read)
  simulation(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<Simulation | null> {
    return ctx.load.one(Simulation, id);
  }

  @Mutation(() => SimulationPayload, {
    description:
      'Judges the paid lines of past months under the programme’s draft as it is now: a job. Nothing is earned or lost by it. Tiers follow from the clients a partner had at each payment; windows that ended early, and what persons declined, stay so.',
  })
  @Allow(simulationPolicy.start)
  simulationStart(
    @Arg('programmeId', () => ID, { description: 'Whose draft.' }) programmeId: string,
    @Arg('months', () => Int, { defaultValue: 12, description: 'How many months to look back from today, at most 24.' })
    months: number,
    @Ctx() ctx: Context,
  ) {
    const answer = async (id: string) => ({ simulation: await ctx.load.one(Simulation, id) });
    return act(ctx, (work) => startSimulation(work, programmeId, months), answer);
  }

  @FieldResolver(() => Programme, { nullable: true, description: 'Whose draft was tried.' })
  programme(@Root() { programmeId }: Simulation, @Ctx() ctx: Context): Promise<Programme | null> {
    return ctx.load.one(Programme, programmeId);
  }

  @FieldResolver(() => Job, {
    nullable: true,
    description: 'The job that does it; the sums are whole once it is DONE.',
  })
  job(@Root() { jobId }: Simulation, @Ctx() ctx: Context): Promise<Job | null> {
    return ctx.load.one(Job, jobId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who started it.' })
  async createdBy(@Root() { createdByUserId }: Simulation, @Ctx() ctx: Context): Promise<string | null> {
    return (await ctx.load.one(User, createdByUserId))?.name ?? null;
  }

  @FieldResolver(() => [SimulationTotal], { description: 'The sums over all partners, one for each currency.' })
  async totals(@Root() { id }: Simulation, @Ctx() ctx: Context): Promise<SimulationTotal[]> {
    return (await sumsOf(ctx.read, id)).map((sums) => {
      const [earned, wouldEarn] = [money(sums.earned, sums.currency), money(sums.wouldEarn, sums.currency)];
      return { ...sums, earned, wouldEarn, difference: minus(wouldEarn, earned) };
    });
  }

  @FieldResolver(() => SimulationPartnerConnection, {
    description: 'The sums of each partner and currency; who would lose most first, unless sorted.',
  })
  @Page
  partners(
    @Root() { id: simulationId }: Simulation,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('sort', () => SimulationPartnerSort, {
      nullable: true,
      description: 'Who would lose most first, if left out.',
    })
    sort: SimulationPartnerSort | undefined,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<SimulationPartner>> {
    return connect(ctx.read.of(SimulationPartner), page, {
      sort: { column: sort?.by ?? 'difference', direction: sort?.direction ?? 'ASC' },
      ...{ where: [{ simulationId }], asked: selected(info) },
    });
  }

  @FieldResolver(() => SimulationLineConnection, {
    description: 'The lines behind a partner’s difference, by day of payment: the first 200; the sums are of all.',
  })
  @Page
  lines(
    @Root() { id: simulationId }: Simulation,
    @Arg('partnerId', () => ID, { description: 'Whose.' }) partnerId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connected<SimulationLine>> {
    return connect(ctx.read.of(SimulationLine), page, {
      sort: { column: 'paidOn', direction: 'ASC' },
      ...{ where: [{ simulationId, partnerId }], asked: selected(info) },
    });
  }
}

@Resolver(() => SimulationPartner)
export class SimulationPartnerResolver {
  @FieldResolver(() => Partner, { nullable: true, description: 'Who.' })
  partner(@Root() { partnerId }: SimulationPartner, @Ctx() ctx: Context): Promise<Partner | null> {
    return ctx.load.one(Partner, partnerId);
  }

  @FieldResolver(() => MoneyValue, { description: 'What it earned, net of what was taken back.' })
  earned(@Root() { earned, currency }: SimulationPartner): MoneyValue {
    return money(earned, currency);
  }

  @FieldResolver(() => MoneyValue, { description: 'What it would have earned.' })
  wouldEarn(@Root() { wouldEarn, currency }: SimulationPartner): MoneyValue {
    return money(wouldEarn, currency);
  }

  @FieldResolver(() => MoneyValue, { description: 'What the draft gives it more; negative when less.' })
  difference(@Root() { difference, currency }: SimulationPartner): MoneyValue {
    return money(difference, currency);
  }
}

@Resolver(() => SimulationLine)
export class SimulationLineResolver {
  @FieldResolver(() => Client, { nullable: true, description: 'Whose line.' })
  client(@Root() { clientId }: SimulationLine, @Ctx() ctx: Context): Promise<Client | null> {
    return ctx.load.one(Client, clientId);
  }

  @FieldResolver(() => Invoice, { nullable: true, description: 'The invoice it is on.' })
  invoice(@Root() { invoiceId }: SimulationLine, @Ctx() ctx: Context): Promise<Invoice | null> {
    return ctx.load.one(Invoice, invoiceId);
  }

  @FieldResolver(() => MoneyValue, { description: 'What a rate is a share of: net of tax and discount.' })
  base(@Root() { base, currency }: SimulationLine): MoneyValue {
    return money(base, currency);
  }

  @FieldResolver(() => MoneyValue, { description: 'What it earned, net of what was taken back.' })
  earned(@Root() { earned, currency }: SimulationLine): MoneyValue {
    return money(earned, currency);
  }

  @FieldResolver(() => MoneyValue, { description: 'What it would have earned.' })
  wouldEarn(@Root() { wouldEarn, currency }: SimulationLine): MoneyValue {
    return money(wouldEarn, currency);
  }
}
