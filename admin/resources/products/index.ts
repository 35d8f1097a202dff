import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import {
  CategoriesDocument,
  CategoryCreateDocument,
  CategoryDocument,
  CategoryUpdateDocument,
  ProductCreateDocument,
  ProductDocument,
  ProductsDocument,
  ProductUpdateDocument,
  type CategoryCreateInput,
  type ProductCreateInput,
} from '../../gql/graphql';
import { changed, defineResource, picked } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

const CHANGEABLE = ['name', 'description', 'categoryId', 'taxCategory', 'tld', 'graceDays', 'redemptionDays'] as const;

export const products: ResourceModule = {
  name: 'products',
  icon: CategoryIcon,
  adapter: defineResource({
    list: ProductsDocument,
    one: ProductDocument,
    create: ProductCreateDocument,
    toCreate: (form) => ({ input: picked(form, ['kind', ...CHANGEABLE]) as ProductCreateInput }),
    update: ProductUpdateDocument,
    toUpdate: (id, form, before) => ({ id, version: form.version as number, input: changed(form, before, CHANGEABLE) }),
  }),
  access: {
    list: 'catalogue.manage',
    show: 'catalogue.manage',
    create: 'catalogue.manage',
    edit: 'catalogue.manage',
  },
  list: lazyRoute(() => import('./ProductList'), 'ProductList'),
  show: lazyRoute(() => import('./ProductShow'), 'ProductShow'),
  create: lazyRoute(() => import('./ProductForms'), 'ProductCreate'),
  edit: lazyRoute(() => import('./ProductForms'), 'ProductEdit'),
  recordRepresentation: 'name',
};

export const categories: ResourceModule = {
  name: 'categories',
  adapter: defineResource({
    list: CategoriesDocument,
    unsorted: true,
    one: CategoryDocument,
    create: CategoryCreateDocument,
    toCreate: (form) => ({ input: picked(form, ['key', 'name', 'position']) as CategoryCreateInput }),
    update: CategoryUpdateDocument,
    toUpdate: (id, form, before) => ({
      id,
      version: form.version as number,
      input: changed(form, before, ['name', 'position']),
    }),
  }),
  access: { list: 'catalogue.manage', create: 'catalogue.manage', edit: 'catalogue.manage' },
  list: lazyRoute(() => import('./CategoryPages'), 'CategoryList'),
  create: lazyRoute(() => import('./CategoryPages'), 'CategoryCreate'),
  edit: lazyRoute(() => import('./CategoryPages'), 'CategoryEdit'),
  recordRepresentation: 'name',
};
