import Cart from '@mui/icons-material/ShoppingCartOutlined';
import { OrderDocument, OrdersDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const orders: ResourceModule = {
  name: 'orders',
  icon: Cart,
  adapter: defineResource({ list: OrdersDocument, one: OrderDocument }),
  access: { list: 'orders.read', show: 'orders.read', create: 'orders.place' },
  list: lazyRoute(() => import('./OrderList'), 'OrderList'),
  show: lazyRoute(() => import('./OrderShow'), 'OrderShow'),
  create: lazyRoute(() => import('./OrderPlace'), 'OrderPlace'),
  recordRepresentation: 'number',
};
