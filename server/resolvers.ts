import { MoneyResolver } from './api/money';
import { AdjustmentResolver, CommissionAdjustmentsResolver } from './modules/adjustments/resolver';
import { ApplicationResolver } from './modules/applications/resolver/applications';
import {
  PartnerTermsResolver,
  TermsAcceptanceResolver,
  TermsResolver,
  ViewerTermsResolver,
} from './modules/applications/resolver/terms';
import {
  AttributionEventResolver,
  AttributionResolver,
  ClientAttributionResolver,
  RelationshipAttributionResolver,
} from './modules/attributions/resolver';
import { ActivityResolver, AuditResolver } from './modules/audit/resolver';
import { CategoryResolver, PriceResolver, ProductResolver } from './modules/catalogue/resolver';
import { ClientResolver } from './modules/clients/resolver/clients';
import { ClaimResolver } from './modules/claims/resolver';
import { ClientAdditionalResolver, CustomFieldResolver } from './modules/clients/resolver/fields';
import { ClientMemberResolver, ClientMembersResolver } from './modules/clients/resolver/members';
import { commissionResolvers } from './modules/commissions/resolver/commissions';
import { CommissionReviewResolver } from './modules/commissions/resolver/review';
import { AccountResolver } from './modules/identity/resolver/account';
import { SessionResolver } from './modules/identity/resolver/session';
import { StaffResolver } from './modules/identity/resolver/staff';
import { OperatorTokenResolver } from './modules/identity/resolver/operator-tokens';
import { ApiTokenResolver } from './modules/identity/resolver/tokens';
import { IntakeResolver } from './modules/intake/resolver';
import { ViewerResolver } from './modules/identity/resolver/viewer';
import { ImportResolver, ImportRowResolver } from './modules/imports/resolver';
import { InvitationAnswerResolver } from './modules/invitations/resolver/answers';
import { ClientInvitationResolver, InvitationResolver } from './modules/invitations/resolver/invitations';
import {
  CreditEntryResolver,
  CreditNoteResolver,
  PaymentResolver,
  TaxRateResolver,
} from './modules/invoices/resolver/billing';
import {
  ClientBillingResolver,
  ClientInvoicesResolver,
  InvoiceFieldResolver,
  InvoiceLineResolver,
  OrderInvoicesResolver,
  OrderPreviewTaxResolver,
} from './modules/invoices/resolver/fields';
import { InvoiceResolver } from './modules/invoices/resolver/invoices';
import { JobResolver } from './modules/jobs/resolver';
import { CouponResolver } from './modules/links/resolver/coupons';
import { ClickResolver, LinkResolver } from './modules/links/resolver/links';
import { SignUpResolver } from './modules/links/resolver/sign-up';
import { LedgerResolver, PartnerBalanceResolver } from './modules/ledger/resolver';
import { AlertResolver, ViewerAlertsResolver } from './modules/alerts/resolver';
import { MailPreviewResolver } from './modules/notifications/resolver/preview';
import { MailSubscriptionResolver } from './modules/notifications/resolver/subscription';
import { MailResolver, OutboxResolver } from './modules/notifications/resolver/mails';
import {
  ClientOrdersResolver,
  OrderItemResolver,
  OrderPreviewLineResolver,
  OrderResolver,
} from './modules/orders/resolver';
import { PartnerMemberResolver, PartnerMembersResolver } from './modules/partners/resolver/members';
import { PartnerResolver } from './modules/partners/resolver/partners';
import { PayoutActResolver } from './modules/payouts/resolver/acts';
import { PayoutBatchResolver, PayoutSkipResolver } from './modules/payouts/resolver/batches';
import { PayoutDetailsResolver, PayoutTermsResolver } from './modules/payouts/resolver/details';
import { CommissionPayoutResolver, PayoutResolver } from './modules/payouts/resolver/payouts';
import { ProgrammeDraftResolver, ProgrammeWritingResolver } from './modules/programmes/resolver/drafts';
import { PointsCalculatorResolver } from './modules/points/resolver';
import { EnrolmentResolver, OverrideResolver, PartnerProgrammesResolver } from './modules/programmes/resolver/members';
import {
  PartnerTierCauseResolver,
  PartnerTierResolver,
  ProgrammeRateResolver,
  ProgrammeResolver,
  ProgrammeVersionResolver,
} from './modules/programmes/resolver/programmes';
import { ExchangeRateResolver } from './modules/rates/resolver';
import { ClientRelationshipsResolver, RelationshipResolver } from './modules/relationships/resolver';
import { customerResolvers } from './modules/reports/resolver/customers';
import { earningsResolvers } from './modules/reports/resolver/earnings';
import { homeResolvers } from './modules/reports/resolver/home';
import { referralResolvers } from './modules/reports/resolver/referrals';
import { SettingsResolver } from './modules/settings/resolver';
import { SimulationLineResolver, SimulationPartnerResolver, SimulationResolver } from './modules/simulations/resolver';
import {
  LedgerEntryDescriptionResolver,
  StatementMovementResolver,
  StatementResolver,
} from './modules/statements/resolver';
import {
  ClientSubscriptionsResolver,
  OrderItemSubscriptionResolver,
  SubscriptionResolver,
} from './modules/subscriptions/resolver';
import { TicketActResolver } from './modules/tickets/resolver/acts';
import { DepartmentResolver } from './modules/tickets/resolver/departments';
import {
  AttachmentResolver,
  ClientTicketsResolver,
  TicketMessageResolver,
  TicketNoteResolver,
  TicketResolver,
} from './modules/tickets/resolver/ticket';
import { AnnouncementResolver } from './modules/announcements/resolver';
import { BadgeResolver } from './modules/badges/resolver';
import { ConversationMessageResolver, ConversationResolver } from './modules/messages/resolver/conversations';
import { UnreadResolver } from './modules/messages/resolver/unread';
import { ResourceResolver, ResourceVersionResolver } from './modules/resources/resolver';

/** What answers the API; a module adds its own. */
export const resolvers = [
  MoneyResolver,
  ViewerResolver,
  SessionResolver,
  AccountResolver,
  StaffResolver,
  ApiTokenResolver,
  OperatorTokenResolver,
  AuditResolver,
  ActivityResolver,
  SettingsResolver,
  JobResolver,
  ExchangeRateResolver,
  PartnerResolver,
  PartnerMembersResolver,
  PartnerMemberResolver,
  ClientResolver,
  ClientAdditionalResolver,
  ClientMembersResolver,
  ClientMemberResolver,
  CustomFieldResolver,
  RelationshipResolver,
  ClientRelationshipsResolver,
  CategoryResolver,
  ProductResolver,
  PriceResolver,
  OrderResolver,
  OrderItemResolver,
  OrderPreviewLineResolver,
  ClientOrdersResolver,
  SubscriptionResolver,
  OrderItemSubscriptionResolver,
  ClientSubscriptionsResolver,
  InvoiceResolver,
  InvoiceFieldResolver,
  InvoiceLineResolver,
  ClientInvoicesResolver,
  ClientBillingResolver,
  OrderInvoicesResolver,
  OrderPreviewTaxResolver,
  PaymentResolver,
  CreditNoteResolver,
  CreditEntryResolver,
  TaxRateResolver,
  TicketResolver,
  ClientTicketsResolver,
  TicketMessageResolver,
  TicketNoteResolver,
  AttachmentResolver,
  TicketActResolver,
  DepartmentResolver,
  MailResolver,
  OutboxResolver,
  MailPreviewResolver,
  MailSubscriptionResolver,
  AlertResolver,
  ViewerAlertsResolver,
  ProgrammeResolver,
  ProgrammeVersionResolver,
  ProgrammeRateResolver,
  PartnerTierResolver,
  PartnerTierCauseResolver,
  ProgrammeWritingResolver,
  ProgrammeDraftResolver,
  EnrolmentResolver,
  OverrideResolver,
  PartnerProgrammesResolver,
  PointsCalculatorResolver,
  AttributionResolver,
  AttributionEventResolver,
  ClientAttributionResolver,
  RelationshipAttributionResolver,
  LedgerResolver,
  PartnerBalanceResolver,
  ...commissionResolvers,
  CommissionReviewResolver,
  AdjustmentResolver,
  CommissionAdjustmentsResolver,
  StatementResolver,
  StatementMovementResolver,
  LedgerEntryDescriptionResolver,
  SimulationResolver,
  SimulationPartnerResolver,
  SimulationLineResolver,
  PayoutResolver,
  PayoutActResolver,
  PayoutBatchResolver,
  PayoutSkipResolver,
  PayoutDetailsResolver,
  PayoutTermsResolver,
  CommissionPayoutResolver,
  ImportResolver,
  ImportRowResolver,
  ApplicationResolver,
  TermsResolver,
  TermsAcceptanceResolver,
  PartnerTermsResolver,
  ViewerTermsResolver,
  IntakeResolver,
  InvitationResolver,
  InvitationAnswerResolver,
  ClientInvitationResolver,
  ClaimResolver,
  LinkResolver,
  ClickResolver,
  CouponResolver,
  SignUpResolver,
  ResourceResolver,
  ResourceVersionResolver,
  AnnouncementResolver,
  ConversationResolver,
  ConversationMessageResolver,
  UnreadResolver,
  BadgeResolver,
  ...homeResolvers,
  ...earningsResolvers,
  ...referralResolvers,
  ...customerResolvers,
] as const;
