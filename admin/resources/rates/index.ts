import CurrencyExchange from '@mui/icons-material/CurrencyExchangeOutlined';
import { ExchangeRatesDocument } from '../../gql/graphql';
import { defineResource } from '../../provider/defineResource';
import { lazyRoute } from '../../shared/lazyRoute';
import type { ResourceModule } from '../module';

export const exchangeRates: ResourceModule = {
  name: 'exchangeRates',
  icon: CurrencyExchange,
  adapter: defineResource({
    list: ExchangeRatesDocument,
    unsorted: true,
    toFilter: ({ currency, ...rest }) => ({ ...rest, ...(currency ? { currency: [currency] } : {}) }),
  }),
  access: { list: 'rates.read' },
  list: lazyRoute(() => import('./RateList'), 'RateList'),
};
