import { clients } from './clients';
import { customFields } from './customFields';
import { invoices, taxRates } from './invoices';
import type { ResourceModule } from './module';
import { orders } from './orders';
import { categories, products } from './products';
import { tickets } from './tickets';
import { addons, domains, services } from './subscriptions';

/** Every resource of the portal. A new one is a folder and a line here. */
export const modules: readonly ResourceModule[] = [
  clients,
  orders,
  services,
  addons,
  domains,
  invoices,
  tickets,
  products,
  categories,
  customFields,
  taxRates,
];
