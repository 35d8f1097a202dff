import type { OrderStatus } from '../../gql/graphql';

export const ORDER_STATUSES: readonly OrderStatus[] = ['PENDING', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'FRAUD'];
