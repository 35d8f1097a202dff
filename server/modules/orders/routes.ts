import type { ListExport } from '../../api/export';
import { decimal } from '../../kernel/money';
import { exact } from '../../platform/db/money';
import { Client } from '../clients/entity';
import { Partner } from '../partners/entity';
import { Order } from './entity';
import { orderPolicy } from './policy';
import { matching, type OrderFilter } from './types';

/** The list of orders as a file. */
export const orderExport: ListExport<Order, OrderFilter> = {
  name: 'orders',
  permission: orderPolicy.read,
  table: Order,
  filterType: 'OrderFilter',
  where: matching,
  columns: () => [
    { title: 'Number', value: ({ number }) => number },
    { title: 'Placed', value: ({ placedAt }) => placedAt },
    { title: 'Client', value: async ({ clientId }, { load }) => (await load.one(Client, clientId))?.name },
    { title: 'Partner', value: async ({ partnerId }, { load }) => (await load.one(Partner, partnerId))?.name },
    { title: 'Placed by', value: ({ placedByKind }) => placedByKind },
    { title: 'Status', value: ({ status }) => status },
    { title: 'Net', value: ({ net }) => decimal(exact(net)) },
    { title: 'Tax', value: ({ tax }) => decimal(exact(tax)) },
    { title: 'Total', value: ({ total }) => decimal(exact(total)) },
    { title: 'Currency', value: ({ currency }) => currency },
    { title: 'Note', value: ({ note }) => note },
    { title: 'Id', value: ({ id }) => id },
  ],
};
