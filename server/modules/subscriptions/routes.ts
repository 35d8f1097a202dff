import type { ListExport } from '../../api/export';
import { decimal } from '../../kernel/money';
import { exact } from '../../platform/db/money';
import { Category, Product } from '../catalogue/entity';
import { Client } from '../clients/entity';
import { Subscription } from './entity';
import { subscriptionPolicy } from './policy';
import { periodAmount } from './rules/period';
import { matching, type SubscriptionFilter } from './types';

/** The lists of services, add-ons and domains as a file; the filter says which. */
export const subscriptionExport: ListExport<Subscription, SubscriptionFilter> = {
  name: 'subscriptions',
  permission: subscriptionPolicy.read,
  table: Subscription,
  filterType: 'SubscriptionFilter',
  where: matching,
  columns: () => [
    { title: 'Name', value: ({ name }) => name },
    { title: 'Kind', value: ({ kind }) => kind },
    { title: 'Domain', value: ({ domainName }) => domainName },
    { title: 'Client', value: async ({ clientId }, { load }) => (await load.one(Client, clientId))?.name },
    { title: 'Product', value: async ({ productId }, { load }) => (await load.one(Product, productId))?.name },
    { title: 'Category', value: async ({ categoryId }, { load }) => (await load.one(Category, categoryId))?.name },
    { title: 'Status', value: ({ status }) => status },
    { title: 'Cycle', value: ({ cycle }) => cycle },
    { title: 'Quantity', value: ({ quantity }) => quantity },
    { title: 'Price', value: ({ price }) => decimal(exact(price)) },
    { title: 'Amount', value: ({ price, quantity }) => decimal(periodAmount({ price: exact(price), quantity })) },
    { title: 'Currency', value: ({ price }) => price.currency },
    { title: 'Period from', value: ({ periodStart }) => periodStart },
    { title: 'Next due', value: ({ periodEnd }) => periodEnd },
    { title: 'Ends on', value: ({ endsOn }) => endsOn },
    { title: 'Ordered', value: ({ createdAt }) => createdAt },
    { title: 'Id', value: ({ id }) => id },
  ],
};
