import type { Catalogue } from './catalogue';
import { actions } from './bg/actions';
import { alerts } from './bg/alerts';
import { auth } from './bg/auth';
import { categories, products, shipped } from './bg/catalogue';
import { claims } from './bg/claims';
import { clients, customFields } from './bg/clients';
import { adjustments, commissions } from './bg/commissions';
import { fields, forms, lists } from './bg/common';
import { errors } from './bg/errors';
import { home, tier } from './bg/home';
import { audit, imports } from './bg/house';
import { intakeReports, operatorTokens } from './bg/intake';
import { invoices, taxRates } from './bg/invoices';
import { apply, applications, invitation, invitations, terms } from './bg/joining';
import { clicks, coupons, join, links } from './bg/links';
import { cycles, kinds, orders } from './bg/orders';
import { mails, outbox } from './bg/mails';
import { payoutBatches, payoutDetails, payouts } from './bg/payouts';
import { announcements, audiences, badges, material, messages } from './bg/material';
import { members, partners, people, profile, staff, tokens } from './bg/people';
import { programmes } from './bg/programmes';
import { customers, definitions, referrals } from './bg/referrals';
import { roles, settings } from './bg/settings';
import { attributions, enrolments, overrides, reports, simulations } from './bg/simulations';
import { shell } from './bg/shell';
import { exchangeRates, statements } from './bg/statements';
import { addons, domains, services, subscriptions } from './bg/subscriptions';
import { departments, tickets } from './bg/tickets';

export const bg: Catalogue = {
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
