import type { BillingCycle, ProductKind } from '../../gql/graphql';

export const PRODUCT_KINDS: readonly ProductKind[] = ['SERVICE', 'ADDON', 'DOMAIN'];

export const BILLING_CYCLES: readonly BillingCycle[] = [
  'ONE_OFF',
  'MONTHLY',
  'QUARTERLY',
  'SEMIANNUAL',
  'YEARLY',
  'BIENNIAL',
];
