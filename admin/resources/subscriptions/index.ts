import Dns from '@mui/icons-material/DnsOutlined';
import Extension from '@mui/icons-material/ExtensionOutlined';
import Language from '@mui/icons-material/LanguageOutlined';
import type { ComponentType } from 'react';
import { SubscriptionDocument, SubscriptionsDocument, type ProductKind } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute, type LazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

const show = lazyRoute(() => import('./SubscriptionShow'), 'SubscriptionShow');

/** One GraphQL type, three resources: people look for services, add-ons and domains in three places. */
const subscriptionsOf = (name: string, kind: ProductKind, icon: ComponentType, list: LazyRoute): ResourceModule => ({
  name,
  icon,
  list,
  show,
  adapter: defineResource({
    list: SubscriptionsDocument,
    one: SubscriptionDocument,
    always: { kind },
    sortKeys: { periodEnd: 'NEXT_DUE' },
  }),
  access: { list: 'subscriptions.read', show: 'subscriptions.read' },
  recordRepresentation: 'name',
});

export const services = subscriptionsOf(
  'services',
  'SERVICE',
  Dns,
  lazyRoute(() => import('./SubscriptionList'), 'ServiceList'),
);

export const addons = subscriptionsOf(
  'addons',
  'ADDON',
  Extension,
  lazyRoute(() => import('./SubscriptionList'), 'AddonList'),
);

export const domains = subscriptionsOf(
  'domains',
  'DOMAIN',
  Language,
  lazyRoute(() => import('./SubscriptionList'), 'DomainList'),
);
