import { Platform1700000000000 } from './1700000000000-platform';
import { Identity1700000000010 } from './1700000000010-identity';
import { Settings1700000000012 } from './1700000000012-settings';
import { Jobs1700000000014 } from './1700000000014-jobs';
import { Rates1700000000018 } from './1700000000018-rates';
import { Partners1700000000020 } from './1700000000020-partners';
import { Clients1700000000022 } from './1700000000022-clients';
import { Relationships1700000000024 } from './1700000000024-relationships';
import { Catalogue1700000000030 } from './1700000000030-catalogue';
import { Orders1700000000032 } from './1700000000032-orders';
import { Subscriptions1700000000034 } from './1700000000034-subscriptions';
import { Invoices1700000000036 } from './1700000000036-invoices';
import { Tickets1700000000040 } from './1700000000040-tickets';
import { Notifications1700000000042 } from './1700000000042-notifications';
import { HostingReseller1700000000051, Programmes1700000000050 } from './1700000000050-programmes';
import { Ledger1700000000052 } from './1700000000052-ledger';
import { Attributions1700000000053 } from './1700000000053-attributions';
import { Commissions1700000000054 } from './1700000000054-commissions';
import { Adjustments1700000000056 } from './1700000000056-adjustments';
import { Payouts1700000000057 } from './1700000000057-payouts';
import { Simulations1700000000058 } from './1700000000058-simulations';
import { Imports1700000000060 } from './1700000000060-imports';
import { Applications1700000000070 } from './1700000000070-applications';
import { Invitations1700000000071 } from './1700000000071-invitations';
import { Messages1700000000074 } from './1700000000074-messages';
import { Dashboard1700000000079 } from './1700000000079-dashboard';
import { Intake1700000000083 } from './1700000000083-intake';
import { Links1700000000080 } from './1700000000080-links';
import { Lifecycle1700000000081 } from './1700000000081-lifecycle';
import { Alerts1700000000086 } from './1700000000086-alerts';
import { Claims1700000000082 } from './1700000000082-claims';
import { AuditRedaction1700000000089, Erasures1700000000088 } from './1700000000088-erasures';
import { FirstPayments1700000000095 } from './1700000000095-first-payments';
import { InvitationsSent1700000000096 } from './1700000000096-invitations-sent';
import { Resources1700000000084 } from './1700000000084-resources';
import { Announcements1700000000085 } from './1700000000085-announcements';

/** In the order they run. A merged migration is never edited. */
export const migrations = [
  Platform1700000000000,
  Identity1700000000010,
  Settings1700000000012,
  Jobs1700000000014,
  Rates1700000000018,
  Partners1700000000020,
  Clients1700000000022,
  Relationships1700000000024,
  Catalogue1700000000030,
  Orders1700000000032,
  Subscriptions1700000000034,
  Invoices1700000000036,
  Tickets1700000000040,
  Notifications1700000000042,
  Programmes1700000000050,
  HostingReseller1700000000051,
  Ledger1700000000052,
  Attributions1700000000053,
  Commissions1700000000054,
  Adjustments1700000000056,
  Payouts1700000000057,
  Simulations1700000000058,
  Imports1700000000060,
  Applications1700000000070,
  Invitations1700000000071,
  Messages1700000000074,
  Dashboard1700000000079,
  Links1700000000080,
  Lifecycle1700000000081,
  Claims1700000000082,
  Intake1700000000083,
  Resources1700000000084,
  Announcements1700000000085,
  Alerts1700000000086,
  Erasures1700000000088,
  AuditRedaction1700000000089,
  FirstPayments1700000000095,
  InvitationsSent1700000000096,
] as const;
