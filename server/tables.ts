import { PartnerApplication, PartnerTerms, TermsAcceptance } from './modules/applications/entity';
import { IntakeReport } from './modules/intake/entity';
import { Invitation } from './modules/invitations/entity';
import { Click, Coupon, ReferralLink } from './modules/links/entity';
import { Claim, ClaimFile } from './modules/claims/entity';
import { Adjustment } from './modules/adjustments/entity';
import { Category, Price, Product } from './modules/catalogue/entity';
import { Client, ClientMember, CustomField } from './modules/clients/entity';
import {
  ApiToken,
  FailedAttempts,
  OneTimeLink,
  OperatorToken,
  RecoveryCode,
  Session,
  StaffMember,
  User,
} from './modules/identity/entity';
import { CreditNote, CreditNoteLine } from './modules/invoices/entity/credit-note';
import { Invoice, InvoiceLine } from './modules/invoices/entity/invoice';
import { ClientBilling, CreditEntry, Payment } from './modules/invoices/entity/payment';
import { TaxRate } from './modules/invoices/entity/tax-rate';
import { Import, ImportedRecord, ImportRow } from './modules/imports/entity';
import { Alert, AlertChoice } from './modules/alerts/entity';
import { Job } from './modules/jobs/entity';
import { commissionTables } from './modules/commissions/entity';
import { LedgerBalance, LedgerEntry, LedgerMonth, LedgerPosting } from './modules/ledger/entity';
import { Partner, PartnerMember } from './modules/partners/entity';
import { Attribution, AttributionEvent, ReferralDay } from './modules/attributions/entity';
import {
  ClientActivity,
  PartnerEnrolment,
  PartnerOverride,
  PartnerStanding,
  PartnerTier,
  Programme,
  ProgrammeDraft,
  ProgrammeVersion,
} from './modules/programmes/entity';
import { Order, OrderItem } from './modules/orders/entity';
import { Subscription } from './modules/subscriptions/entity';
import { Relationship } from './modules/relationships/entity';
import { Simulation, SimulationLine, SimulationPartner } from './modules/simulations/entity';
import { PayoutDetails, PayoutInvoice, PayoutTerms } from './modules/payouts/entity/details';
import { Payout, PayoutBatch, PayoutSkip } from './modules/payouts/entity/payout';
import { ExchangeRate } from './modules/rates/entity';
import { Setting } from './modules/settings/entity';
import { Attachment, ConversationAttachment, NoteAttachment, Upload } from './modules/tickets/entity/file';
import { Department, Ticket, TicketMessage, TicketNote } from './modules/tickets/entity/ticket';
import { Mail, MailOptOut } from './modules/notifications/entity';
import { AuditEvent, Erasure } from './platform/audit/entity';
import { Announcement, AnnouncementRead } from './modules/announcements/entity';
import { Audience } from './modules/audiences/entity/audience';
import { Badge } from './modules/badges/entity';
import { Conversation, ConversationMessage, ConversationRead } from './modules/messages/entity';
import { Resource, ResourceVersion } from './modules/resources/entity';
import { IdempotencyKey, NumberSeries } from './platform/db/entity';
import { ChangeRow } from './platform/live/entity';
import { OutboxMessage } from './platform/outbox/entity';

/** Every table of the portal, in the order of the modules. */
export const entities = [
  AuditEvent,
  Erasure,
  OutboxMessage,
  ChangeRow,
  NumberSeries,
  IdempotencyKey,
  User,
  StaffMember,
  Session,
  OneTimeLink,
  RecoveryCode,
  FailedAttempts,
  ApiToken,
  OperatorToken,
  Setting,
  Job,
  ExchangeRate,
  Partner,
  PartnerMember,
  Client,
  ClientMember,
  CustomField,
  Relationship,
  Category,
  Product,
  Price,
  Order,
  OrderItem,
  Subscription,
  Invoice,
  InvoiceLine,
  Payment,
  CreditNote,
  CreditNoteLine,
  CreditEntry,
  ClientBilling,
  TaxRate,
  Department,
  Ticket,
  TicketMessage,
  TicketNote,
  Upload,
  Attachment,
  NoteAttachment,
  Mail,
  MailOptOut,
  Programme,
  ProgrammeVersion,
  ProgrammeDraft,
  PartnerEnrolment,
  PartnerOverride,
  PartnerTier,
  PartnerStanding,
  ClientActivity,
  Attribution,
  AttributionEvent,
  ReferralDay,
  LedgerEntry,
  LedgerPosting,
  LedgerBalance,
  LedgerMonth,
  ...commissionTables,
  Adjustment,
  Simulation,
  SimulationPartner,
  SimulationLine,
  PayoutDetails,
  PayoutTerms,
  PayoutInvoice,
  PayoutBatch,
  Payout,
  PayoutSkip,
  Import,
  ImportRow,
  ImportedRecord,
  PartnerApplication,
  PartnerTerms,
  TermsAcceptance,
  Invitation,
  Claim,
  ClaimFile,
  IntakeReport,
  ReferralLink,
  Coupon,
  Click,
  Alert,
  AlertChoice,
  Audience,
  Resource,
  ResourceVersion,
  Announcement,
  AnnouncementRead,
  Conversation,
  ConversationMessage,
  ConversationRead,
  ConversationAttachment,
  Badge,
] as const;
