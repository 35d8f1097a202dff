import { auth } from './en/auth';
import { categories, products } from './en/catalogue';
import { clients, customFields } from './en/clients';
import { fields, forms, lists } from './en/common';
import { errors } from './en/errors';
import { invoices, taxRates } from './en/invoices';
import { cycles, kinds, orders } from './en/orders';
import { roles, settings } from './en/settings';
import { shell } from './en/shell';
import { departments, tickets } from './en/tickets';
import { addons, domains, services, subscriptions } from './en/subscriptions';

/** The source of all texts: the other languages are typed after it. */
export const en = {
  shell,
  auth,
  fields,
  lists,
  forms,
  errors,
  roles,
  settings,
  clients,
  customFields,
  products,
  categories,
  cycles,
  kinds,
  orders,
  invoices,
  taxRates,
  services,
  addons,
  domains,
  subscriptions,
  tickets,
  departments,
};
