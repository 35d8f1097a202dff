import { adjustments } from './adjustments';
import { applications } from './applications';
import { announcements } from './announcements';
import { audit } from './audit';
import { claims } from './claims';
import { clients } from './clients';
import { commissions } from './commissions';
import { customers } from './customers';
import { customFields } from './customFields';
import { departments } from './departments';
import { imports } from './imports';
import { intakeReports } from './intakeReports';
import { invitations } from './invitations';
import { invoices, taxRates } from './invoices';
import { clicks, coupons, links } from './links';
import { mails } from './mails';
import { material } from './material';
import { messages } from './messages';
import type { ResourceModule } from './module';
import { operatorTokens } from './operatorTokens';
import { orders } from './orders';
import { outbox } from './outbox';
import { partners } from './partners';
import { payoutBatches, payouts } from './payouts';
import { categories, products } from './products';
import { enrolments, overrides, programmes } from './programmes';
import { simulations } from './simulations';
import { exchangeRates } from './rates';
import { staff } from './staff';
import { statements } from './statements';
import { addons, domains, services } from './subscriptions';
import { tickets } from './tickets';
import { tokens } from './tokens';

/** Every resource of the portal. A new one is a folder and a line here. */
export const modules: readonly ResourceModule[] = [
  clients,
  orders,
  services,
  addons,
  domains,
  invoices,
  tickets,
  messages,
  material,
  announcements,
  partners,
  applications,
  invitations,
  claims,
  links,
  coupons,
  clicks,
  intakeReports,
  commissions,
  adjustments,
  payouts,
  payoutBatches,
  statements,
  programmes,
  enrolments,
  overrides,
  simulations,
  products,
  categories,
  departments,
  customers,
  customFields,
  taxRates,
  exchangeRates,
  imports,
  staff,
  tokens,
  operatorTokens,
  mails,
  outbox,
  audit,
];
