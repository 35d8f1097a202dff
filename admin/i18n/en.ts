import { actions } from './en/actions';
import { alerts } from './en/alerts';
import { auth } from './en/auth';
import { categories, products, shipped } from './en/catalogue';
import { claims } from './en/claims';
import { clients, customFields } from './en/clients';
import { adjustments, commissions } from './en/commissions';
import { fields, forms, lists } from './en/common';
import { errors } from './en/errors';
import { home, tier } from './en/home';
import { audit, imports } from './en/house';
import { intakeReports, operatorTokens } from './en/intake';
import { invoices, taxRates } from './en/invoices';
import { apply, applications, invitation, invitations, terms } from './en/joining';
import { clicks, coupons, join, links } from './en/links';
import { cycles, kinds, orders } from './en/orders';
import { mails, outbox } from './en/mails';
import { payoutBatches, payoutDetails, payouts } from './en/payouts';
import { announcements, audiences, badges, material, messages } from './en/material';
import { members, partners, people, profile, staff, tokens } from './en/people';
import { programmes } from './en/programmes';
import { customers, definitions, referrals } from './en/referrals';
import { roles, settings } from './en/settings';
import { attributions, enrolments, overrides, reports, simulations } from './en/simulations';
import { shell } from './en/shell';
import { exchangeRates, statements } from './en/statements';
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
