import { actions } from './en/actions';
import { auth } from './en/auth';
import { categories, products, shipped } from './en/catalogue';
import { clients, customFields } from './en/clients';
import { fields, forms, lists } from './en/common';
import { errors } from './en/errors';
import { home, tier } from './en/home';
import { audit, imports } from './en/house';
import { invoices, taxRates } from './en/invoices';
import { cycles, kinds, orders } from './en/orders';
import { mails, outbox } from './en/mails';
import { members, partners, people, profile, staff, tokens } from './en/people';
import { commissions, programmes } from './en/programmes';
import { roles, settings } from './en/settings';
import { shell } from './en/shell';
import { addons, domains, services, subscriptions } from './en/subscriptions';
import { departments, tickets } from './en/tickets';

/** The source of all texts: the other languages are typed after it. */
export const en = {
  shell,
  auth,
  fields,
  lists,
  forms,
  errors,
  roles,
  home,
  tier,
  clients,
  customFields,
  orders,
  cycles,
  kinds,
  services,
  addons,
  domains,
  subscriptions,
  invoices,
  taxRates,
  tickets,
  departments,
  products,
  categories,
  shipped,
  partners,
  members,
  people,
  commissions,
  programmes,
  staff,
  tokens,
  profile,
  audit,
  actions,
  imports,
  mails,
  outbox,
  settings,
};
