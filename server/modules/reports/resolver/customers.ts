import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../../api/allow';
import { Direction, Page } from '../../../api/connection';
import { Context } from '../../../api/context';
import { selected } from '../../../api/look-ahead';
import { MoneyValue } from '../../../platform/db/money';
import { Attribution } from '../../attributions/entity';
import { Client } from '../../clients/entity';
import { ClientEarnings } from '../../commissions/entity';
import { Partner } from '../../partners/entity';
import { reportPolicy } from '../policy';
import { customersCount, customersPage } from '../queries/customers';
import { customerOf, customersFrom, historyOf } from '../service/customers';
import { placeFor } from '../service/referrals';
import { Customer, CustomerPage, CustomersOf, CustomerSortKey, namesOf } from '../types/customers';
import { ReferralEvent } from '../types/referrals';

const MOST_DOCUMENTS = 100;
const BY_CURRENCY = { orderBy: [['currency', 'ASC']] as const };

@Resolver(() => Customer)
export class CustomerResolver {
  @Query(() => CustomerPage, { description: 'Those a partner referred to a programme. Pages go by `offset`.' })
  @Page
  @Allow(reportPolicy.readReferrals)
  async customers(
    @Args(() => CustomersOf) { filter = {}, sort, first, offset }: CustomersOf,
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerPage> {
    const wanted = selected(info);
    const place = await placeFor(read, filter);
    if (!place) return { nodes: [], totalCount: 0 };
    const { by = CustomerSortKey.SIGNED_UP, direction = Direction.DESC } = sort ?? {};
    const sorted = { by, descending: direction === Direction.DESC, limit: first, offset };
    const [page, counts] = await Promise.all([
      wanted.has('nodes') ? customersPage(read, place, filter, sorted) : [],
      wanted.has('totalCount') ? customersCount(read, place, filter) : null,
    ]);
    return {
      nodes: await customersFrom(read, page),
      totalCount: counts && counts.INVITED + counts.SIGNED_UP + counts.PAID,
    };
  }

  @Query(() => Customer, { nullable: true, description: 'Somebody referred, or null when there is none to see.' })
  @Allow(reportPolicy.readReferrals)
  customer(@Arg('id', () => ID, { description: 'Who.' }) id: string, @Ctx() { read }: Context) {
    return customerOf(read, id);
  }

  @Query(() => [ReferralEvent], {
    description: 'When somebody referred signed up, and what it bought since, the latest first.',
  })
  @Allow(reportPolicy.readReferrals)
  async customerHistory(
    @Arg('id', () => ID, { description: 'Whose.' }) id: string,
    @Ctx() { read }: Context,
  ): Promise<ReferralEvent[]> {
    const customer = await customerOf(read, id);
    return customer ? historyOf(read, customer, MOST_DOCUMENTS) : [];
  }

  @FieldResolver(() => Client, { nullable: true, description: 'The client; null while it is only invited.' })
  client(@Root() { clientId }: Customer, @Ctx() { load }: Context): Promise<Client | null> {
    return load.one(Client, clientId);
  }

  @FieldResolver(() => String, { description: 'The person, or the company where none is named.' })
  async name(@Root() customer: Customer, @Ctx() ctx: Context): Promise<string> {
    return (await nameOf(ctx, customer)).name;
  }

  @FieldResolver(() => String, { description: 'The company; empty for a person.' })
  async company(@Root() customer: Customer, @Ctx() ctx: Context): Promise<string> {
    return (await nameOf(ctx, customer)).company;
  }

  @FieldResolver(() => String, { description: 'Its e-mail address.' })
  async email(@Root() customer: Customer, @Ctx() { load }: Context): Promise<string> {
    return customer.invitation?.email ?? (await load.one(Client, customer.clientId))?.email ?? '';
  }

  @FieldResolver(() => Attribution, { nullable: true, description: 'Whether and until when it earns; null before.' })
  attribution(@Root() { attribution }: Customer): Attribution | null {
    return attribution;
  }

  @FieldResolver(() => [MoneyValue], {
    description: 'What it paid while it was the partner’s, net, less refunds: one amount for each currency.',
  })
  revenue(@Root() customer: Customer, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    return sumsOf(ctx, customer, 'revenue');
  }

  @FieldResolver(() => [MoneyValue], { description: 'What that earned the partner: one amount for each currency.' })
  rewards(@Root() customer: Customer, @Ctx() ctx: Context): Promise<MoneyValue[]> {
    return sumsOf(ctx, customer, 'earned');
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'Who referred it.' })
  partner(@Root() { partnerId }: Customer, @Ctx() { load }: Context): Promise<Partner | null> {
    return load.one(Partner, partnerId);
  }
}

async function nameOf(
  { load }: Context,
  { clientId, invitation }: Customer,
): Promise<{ name: string; company: string }> {
  if (invitation) return { name: invitation.name || invitation.company, company: invitation.company };
  const client = await load.one(Client, clientId);
  return client ? namesOf(client) : { name: '', company: '' };
}

async function sumsOf(
  { load }: Context,
  { clientId, partnerId }: Customer,
  figure: 'revenue' | 'earned',
): Promise<MoneyValue[]> {
  if (!clientId) return [];
  const rows = await load.allOf(ClientEarnings, 'clientId', clientId, BY_CURRENCY);
  const own = rows.filter((row) => row.partnerId === partnerId);
  return own.map((row) => ({ minor: row[figure], currency: row.currency }));
}

export const customerResolvers = [CustomerResolver] as const;
