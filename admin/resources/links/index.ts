import LinkIcon from '@mui/icons-material/LinkOutlined';
import CouponIcon from '@mui/icons-material/SellOutlined';
import { ClicksDocument, CouponsDocument, LinkOneDocument, LinksDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const links: ResourceModule = {
  name: 'links',
  icon: LinkIcon,
  adapter: defineResource({ list: LinksDocument, one: LinkOneDocument, unsorted: true }),
  access: { list: 'links.read', show: 'links.read' },
  list: lazyRoute(() => import('./LinkList'), 'LinkList'),
  show: lazyRoute(() => import('./LinkShow'), 'LinkShow'),
  recordRepresentation: 'name',
};

/** Shown with their link alone. */
export const clicks: ResourceModule = {
  name: 'clicks',
  adapter: defineResource({ list: ClicksDocument, unsorted: true }),
  access: {},
};

export const coupons: ResourceModule = {
  name: 'coupons',
  icon: CouponIcon,
  adapter: defineResource({ list: CouponsDocument, unsorted: true }),
  access: { list: 'coupons.read' },
  list: lazyRoute(() => import('./CouponList'), 'CouponList'),
  recordRepresentation: 'code',
};
