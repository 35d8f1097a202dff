import type { Catalogue } from './catalogue';
import { actions } from './es/actions';
import { alerts } from './es/alerts';
import { auth } from './es/auth';
import { categories, products, shipped } from './es/catalogue';
import { claims } from './es/claims';
import { clients, customFields } from './es/clients';
import { adjustments, commissions } from './es/commissions';
import { fields, forms, lists } from './es/common';
import { errors } from './es/errors';
import { home, tier } from './es/home';
import { audit, imports } from './es/house';
import { intakeReports, operatorTokens } from './es/intake';
import { invoices, taxRates } from './es/invoices';
import { apply, applications, invitation, invitations, terms } from './es/joining';
import { clicks, coupons, join, links } from './es/links';
import { cycles, kinds, orders } from './es/orders';
import { mails, outbox } from './es/mails';
import { payoutBatches, payoutDetails, payouts } from './es/payouts';
import { announcements, audiences, badges, material, messages } from './es/material';
import { members, partners, people, profile, staff, tokens } from './es/people';
import { programmes } from './es/programmes';
import { customers, definitions, referrals } from './es/referrals';
import { roles, settings } from './es/settings';
import { attributions, enrolments, overrides, reports, simulations } from './es/simulations';
import { shell } from './es/shell';
import { exchangeRates, statements } from './es/statements';
import { addons, domains, services, subscriptions } from './es/subscriptions';
import { departments, tickets } from './es/tickets';

export const es: Catalogue = {
  shell,
  auth,
  fields,
  lists,
  forms,
  errors,
  roles,
  home,
  tier,
  claims,
  clients,
  customers,
  referrals,
  definitions,
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
  material,
  audiences,
  badges,
  announcements,
  messages,
  products,
  categories,
  shipped,
  partners,
  apply,
  applications,
  invitation,
  invitations,
  links,
  clicks,
  coupons,
  join,
  terms,
  members,
  people,
  commissions,
  adjustments,
  payouts,
  payoutBatches,
  payoutDetails,
  statements,
  exchangeRates,
  programmes,
  enrolments,
  overrides,
  attributions,
  simulations,
  reports,
  staff,
  tokens,
  operatorTokens,
  intakeReports,
  profile,
  audit,
  actions,
  imports,
  mails,
  outbox,
  settings,
  alerts,
};
