import Receipt from '@mui/icons-material/ReceiptLongOutlined';
import { InvoiceDocument, InvoicesDocument, TaxRatesDocument } from '../../gql/graphql';
import { currentLocale } from '../../i18n/provider';
import { defineResource } from '../../provider/defineResource';
import { loadViewer } from '../../provider/viewer';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const invoices: ResourceModule = {
  name: 'invoices',
  icon: Receipt,
  adapter: defineResource({
    list: InvoicesDocument,
    one: InvoiceDocument,
    oneVariables: async () => ({
      language: currentLocale(),
      earns: (await loadViewer())?.permissions.includes('commissions.read') ?? false,
    }),
  }),
  access: { list: 'invoices.read', show: 'invoices.read', create: 'invoices.create' },
  list: lazyRoute(() => import('./InvoiceList'), 'InvoiceList'),
  show: lazyRoute(() => import('./InvoiceShow'), 'InvoiceShow'),
  create: lazyRoute(() => import('./InvoiceWrite'), 'InvoiceWrite'),
  recordRepresentation: ({ number }) => String(number ?? '–'),
};

export const taxRates: ResourceModule = {
  name: 'taxRates',
  adapter: defineResource({ list: TaxRatesDocument, unsorted: true }),
  access: { list: 'invoices.readTaxRates' },
  list: lazyRoute(() => import('./TaxRateList'), 'TaxRateList'),
};
