import type { ResourceCategory } from '../../gql/graphql';

export const CATEGORIES: readonly ResourceCategory[] = [
  'LOGO',
  'BRAND',
  'PRODUCT',
  'SALES',
  'TRAINING',
  'LEGAL',
  'OTHER',
];
