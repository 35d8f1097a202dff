import type { Catalogue } from './catalogue';
import { actions } from './it/actions';
import { alerts } from './it/alerts';
import { auth } from './it/auth';
import { categories, products, shipped } from './it/catalogue';
import { claims } from './it/claims';
import { clients, customFields } from './it/clients';
import { adjustments, commissions } from './it/commissions';
import { fields, forms, lists } from './it/common';
import { errors } from './it/errors';
import { home, tier } from './it/home';
import { audit, imports } from './it/house';
import { intakeReports, operatorTokens } from './it/intake';
import { invoices, taxRates } from './it/invoices';
import { apply, applications, invitation, invitations, terms } from './it/joining';
import { clicks, coupons, join, links } from './it/links';
import { cycles, kinds, orders } from './it/orders';
import { mails, outbox } from './it/mails';
import { payoutBatches, payoutDetails, payouts } from './it/payouts';
import { announcements, audiences, badges, material, messages } from './it/material';
import { members, partners, people, profile, staff, tokens } from './it/people';
import { programmes } from './it/programmes';
import { customers, definitions, referrals } from './it/referrals';
import { roles, settings } from './it/settings';
import { attributions, enrolments, overrides, reports, simulations } from './it/simulations';
import { shell } from './it/shell';
import { exchangeRates, statements } from './it/statements';
import { addons, domains, services, subscriptions } from './it/subscriptions';
import { departments, tickets } from './it/tickets';

export const it: Catalogue = {
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
