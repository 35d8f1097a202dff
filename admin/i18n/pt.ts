import type { Catalogue } from './catalogue';
import { actions } from './pt/actions';
import { alerts } from './pt/alerts';
import { auth } from './pt/auth';
import { categories, products, shipped } from './pt/catalogue';
import { claims } from './pt/claims';
import { clients, customFields } from './pt/clients';
import { adjustments, commissions } from './pt/commissions';
import { fields, forms, lists } from './pt/common';
import { errors } from './pt/errors';
import { home, tier } from './pt/home';
import { audit, imports } from './pt/house';
import { intakeReports, operatorTokens } from './pt/intake';
import { invoices, taxRates } from './pt/invoices';
import { apply, applications, invitation, invitations, terms } from './pt/joining';
import { clicks, coupons, join, links } from './pt/links';
import { cycles, kinds, orders } from './pt/orders';
import { mails, outbox } from './pt/mails';
import { payoutBatches, payoutDetails, payouts } from './pt/payouts';
import { announcements, audiences, badges, material, messages } from './pt/material';
import { members, partners, people, profile, staff, tokens } from './pt/people';
import { programmes } from './pt/programmes';
import { customers, definitions, referrals } from './pt/referrals';
import { roles, settings } from './pt/settings';
import { attributions, enrolments, overrides, reports, simulations } from './pt/simulations';
import { shell } from './pt/shell';
import { exchangeRates, statements } from './pt/statements';
import { addons, domains, services, subscriptions } from './pt/subscriptions';
import { departments, tickets } from './pt/tickets';

export const pt: Catalogue = {
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
