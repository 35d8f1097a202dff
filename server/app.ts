import type { GraphQLSchema } from 'graphql';
import { exportRoute } from './api/export';
import type { Route } from './api/route';
import { buildApi } from './api/schema';
import {
  ClientCreated,
  ClientDeleted,
  ClientErased,
  ClientMemberChanged,
  ClientMemberInvited,
  ClientSubmitted,
} from './modules/clients/events';
import {
  admitMember as admitClientMember,
  changeMembership as changeClientMembership,
} from './modules/clients/listeners/members';
import { keepSubmitted } from './modules/clients/listeners/submitted';
import { duties as claimDuties } from './modules/claims/jobs';
import { forgetClaimed } from './modules/claims/listeners';
import { routes as claimRoutes } from './modules/claims/routes';
import { clientExport } from './modules/clients/routes';
import {
  CreditNoteIssued,
  InvoiceEntered,
  InvoicePaid,
  InvoiceSettled,
  InvoicesReported,
} from './modules/invoices/events';
import { duties as invoiceDuties } from './modules/invoices/jobs';
import {
  noteRefund,
  noteReported,
  onInvoiceSettled,
  onOrderPlaced,
  onOrderWithdrawn,
  onRenewalRequested,
  onSubscriptionChanged,
  onSubscriptionRepriced,
} from './modules/invoices/listeners';
import { importHandlers } from './modules/imports/jobs';
import { forgetRows } from './modules/imports/listeners';
import { importRoutes } from './modules/imports/routes';
import { invoiceExport, routes as invoiceRoutes } from './modules/invoices/routes';
import { identityDuties } from './modules/identity/jobs';
import { JobProgressed, JobRequested } from './modules/jobs/events';
import { jobQueue } from './modules/jobs/jobs';
import { type JobHandler } from './modules/jobs/service';
import { noteProgress, queueJob } from './modules/jobs/listeners';
import { duties as commissionDuties } from './modules/commissions/jobs';
import { earn, keepReported } from './modules/commissions/listeners/earn';
import { forgetName } from './modules/commissions/listeners/forget';
import { takeBack } from './modules/commissions/listeners/take-back';
import { takeBackLater } from './modules/commissions/listeners/take-back-later';
import { commissionExport } from './modules/commissions/routes';
import { reviewHandlers } from './modules/commissions/service/review';
import { PartnerCreated, PartnerMemberChanged, PartnerMemberInvited } from './modules/partners/events';
import {
  admitMember as admitPartnerMember,
  changeMembership as changePartnerMembership,
} from './modules/partners/listeners';
import { duties as attributionDuties } from './modules/attributions/jobs';
import {
  attributeClient,
  followPayment,
  followReport,
  followSettings,
  followSubscription,
  releaseClient,
  takeStand,
} from './modules/attributions/listeners';
import { ProgrammeJoined, TierMoved } from './modules/programmes/events';
import { enrol } from './modules/programmes/listeners';
import { OrderAccepted, OrderCancelled, OrderMarkedFraud, OrderPlaced, OrderReinstated } from './modules/orders/events';
import { withdrawOrders } from './modules/orders/listeners';
import { orderExport } from './modules/orders/routes';
import { RenewalRequested, SubscriptionChanged, SubscriptionRepriced } from './modules/subscriptions/events';
import { duties as subscriptionDuties } from './modules/subscriptions/jobs';
import { abandon, begin, runOut, subscribe } from './modules/subscriptions/listeners';
import { subscriptionExport } from './modules/subscriptions/routes';
import { InvitationAccepted, InvitationAnswered, InvitationClosed, InvitationSent } from './modules/invitations/events';
import { duties as invitationDuties } from './modules/invitations/jobs';
import { noteAccepted, noteClosed, noteSent } from './modules/invitations/service/log';
import { forgetInvited, noteOutcome } from './modules/invitations/listeners';
import { routes as invitationRoutes } from './modules/invitations/routes';
import { duties as intakeDuties } from './modules/intake/jobs';
import { forgetReported } from './modules/intake/listeners';
import { duties as linkDuties } from './modules/links/jobs';
import { followSettings as followLinkSettings } from './modules/links/listeners';
import { linkRoutes } from './modules/links/routes';
import { attribute, endAll, endWithdrawn } from './modules/relationships/listeners';
import { RelationshipEnded, RelationshipStarted, RelationshipWithdrawn } from './modules/relationships/events';
import { earningsExport, overviewExport } from './modules/reports/routes';
import { simulationDuties, simulationHandlers } from './modules/simulations/jobs';
import { PayoutAsked, PayoutDetailsChanged, PayoutMoved, PayoutWithdrawn } from './modules/payouts/events';
import { duties as payoutDuties } from './modules/payouts/jobs';
import { makeAsked, warnOfDetails, withdrawAsked } from './modules/payouts/listeners';
import { payoutExport, routes as payoutRoutes } from './modules/payouts/routes';
import { payoutHandlers } from './modules/payouts/service/run';
import { rateDuties } from './modules/rates/jobs';
import { rateRoutes } from './modules/rates/routes';
import { routes as statementRoutes } from './modules/statements/routes';
import { SettingsChanged } from './modules/settings/events';
import { FilesSent, TicketNoted, TicketOpened, TicketReplied } from './modules/tickets/events';
import { duties as ticketDuties } from './modules/tickets/jobs';
import {
  attachFiles,
  eraseCorrespondence,
  nameAuthor,
  nameNoter,
  tellOfOpening,
  tellOfReply,
} from './modules/tickets/listeners';
import { ticketChanged } from './modules/tickets/resolver/live';
import { routes as ticketRoutes, ticketExport } from './modules/tickets/routes';
import { duties as notificationDuties } from './modules/notifications/jobs';
import { confirmOrder, forgetMails } from './modules/notifications/listeners';
import { changed } from './modules/notifications/resolver/live';
import { routes as notificationRoutes } from './modules/notifications/routes';
import { mailDelivery } from './modules/notifications/service';
import { BalanceAdjusted } from './modules/adjustments/events';
import { duties as alertDuties } from './modules/alerts/jobs';
import { alertOfClient, alertOfLoss, forgetAlerts } from './modules/alerts/listeners/clients';
import {
  alertOfAdjustment,
  alertOfDecision,
  alertOfPayout,
  alertOfRequest,
  alertOfTier,
} from './modules/alerts/listeners/earning';
import { alertOfMessage, alertOfNews, alertOfResource } from './modules/alerts/listeners/material';
import {
  alertOfClaim,
  alertOfClaimDecided,
  alertOfReports,
  alertOfSignUp,
  alertOfStage,
} from './modules/alerts/listeners/referrals';
import { alertOfInquiry, alertOfReply } from './modules/alerts/listeners/inquiries';
import {
  alertOfAcceptance,
  alertOfApplication,
  alertOfClosing,
  alertOfTerms,
  alertOfWelcome,
} from './modules/alerts/listeners/joining';
import { ClaimDecided, ClaimReceived } from './modules/claims/events';
import { ReportsRefused } from './modules/intake/events';
import { ClientSignedUp } from './modules/links/events';
import { StageChanged } from './modules/attributions/events';
import { AnnouncementPublished } from './modules/announcements/events';
import { ResourcePublished } from './modules/resources/events';
import { isUnwanted } from './modules/alerts/service/choose';
import { ApplicationApproved, ApplicationReceived, TermsPublished } from './modules/applications/events';
import { CommissionsDecided } from './modules/commissions/events';
import { duties as announcementDuties } from './modules/announcements/jobs';
import { routes as badgeRoutes } from './modules/badges/routes';
import { MessageSent } from './modules/messages/events';
import { nameAuthor as nameMessageAuthor, tellOfMessage } from './modules/messages/listeners';
import { messagePolicy } from './modules/messages/policy';
import { conversationChanged } from './modules/messages/resolver/live';
import { duties as resourceDuties } from './modules/resources/jobs';
import { routes as resourceRoutes } from './modules/resources/routes';
import type { Config } from './platform/config/config';
import { Listeners } from './platform/db/events';
import { fetchFile } from './platform/http/fetch';
import type { Duty } from './platform/jobs/duty';
import { pruning } from './platform/jobs/prune';
import type { Queue } from './platform/jobs/worker';
import { facts, type Log } from './platform/log/log';
import { smtp } from './platform/mail/transport';
import { outboxQueue } from './platform/outbox/deliver';
import { resolvers } from './resolvers';

/**
 * Composition: it, `tables.ts` and `resolvers.ts` alone name every module, and it alone lets a higher module hear a
 * lower one.
 */
export { entities } from './tables';

/** Who hears of what, in order, inside the transaction. */
export const listeners = () =>
  new Listeners()
    .on(JobRequested, queueJob)
    .on(JobProgressed, noteProgress)
    .on(PartnerCreated, enrol)
    .on(ProgrammeJoined, takeStand)
    .on(PartnerMemberInvited, admitPartnerMember)
    .on(PartnerMemberChanged, changePartnerMembership)
    .on(ClientSubmitted, keepSubmitted)
    .on(ClientCreated, attribute)
    .on(ClientDeleted, endAll, withdrawOrders, runOut)
    .on(ClientMemberInvited, admitClientMember)
    .on(ClientMemberChanged, changeClientMembership)
    .on(RelationshipWithdrawn, endWithdrawn)
    .on(OrderPlaced, subscribe, onOrderPlaced, confirmOrder)
    .on(OrderReinstated, subscribe, onOrderPlaced)
    .on(OrderAccepted, begin)
    .on(OrderCancelled, abandon, onOrderWithdrawn)
    .on(OrderMarkedFraud, abandon, onOrderWithdrawn)
    .on(RenewalRequested, onRenewalRequested)
    .on(SubscriptionRepriced, onSubscriptionRepriced)
    .on(SubscriptionChanged, onSubscriptionChanged, followSubscription)
    .on(SettingsChanged, followSettings, followLinkSettings)
    .on(RelationshipStarted, attributeClient)
    .on(RelationshipEnded, releaseClient)
    .on(InvoicePaid, followReport, noteReported, earn, followPayment)
    .on(InvoicesReported, keepReported)
    .on(InvoiceEntered, followPayment)
    .on(CreditNoteIssued, noteRefund, takeBack, takeBackLater)
    .on(
      ClientErased,
      forgetAlerts,
      eraseCorrespondence,
      forgetName,
      forgetMails,
      forgetInvited,
      forgetClaimed,
      forgetReported,
      forgetRows,
    )
    .on(TicketOpened, nameAuthor, tellOfOpening)
    .on(TicketReplied, nameAuthor, tellOfReply)
    .on(TicketNoted, nameNoter)
    .on(FilesSent, attachFiles)
    .on(MessageSent, nameMessageAuthor, tellOfMessage)
    .on(InvoiceSettled, onInvoiceSettled)
    .on(InvitationSent, noteSent)
    .on(InvitationAnswered, noteOutcome)
    .on(InvitationAccepted, noteAccepted)
    .on(InvitationClosed, noteClosed)
    .on(PayoutAsked, makeAsked)
    .on(PayoutWithdrawn, withdrawAsked)
    .on(PayoutDetailsChanged, warnOfDetails)
    // What people are told in the portal: last, when all that belongs to the act is done.
    .on(ApplicationReceived, alertOfApplication)
    .on(ApplicationApproved, alertOfWelcome)
    .on(TermsPublished, alertOfTerms)
    .on(InvitationAccepted, alertOfAcceptance)
    .on(InvitationClosed, alertOfClosing)
    .on(RelationshipStarted, alertOfClient)
    .on(RelationshipEnded, alertOfLoss)
    .on(TierMoved, alertOfTier)
    .on(CommissionsDecided, alertOfDecision)
    .on(BalanceAdjusted, alertOfAdjustment)
    .on(PayoutAsked, alertOfRequest)
    .on(PayoutMoved, alertOfPayout)
    .on(TicketOpened, alertOfInquiry)
    .on(TicketReplied, alertOfReply)
    .on(ClientSignedUp, alertOfSignUp)
    .on(StageChanged, alertOfStage)
    .on(ClaimReceived, alertOfClaim)
    .on(ClaimDecided, alertOfClaimDecided)
    .on(ReportsRefused, alertOfReports)
    .on(AnnouncementPublished, alertOfNews)
    .on(ResourcePublished, alertOfResource)
    .on(MessageSent, alertOfMessage);

let built: GraphQLSchema | undefined;
/** Built once, however often one asks. */
export const schema = (): GraphQLSchema =>
  (built ??= buildApi(resolvers, { changed, ticketChanged, conversationChanged }));

/** Who is asking, from a session cookie or an API token. */
export { authenticate } from './modules/identity/service/authenticate';

/** Downloads and uploads beside GraphQL. */
export const routes: readonly Route[] = [
  ...linkRoutes,
  ...importRoutes,
  ...rateRoutes,
  ...notificationRoutes,
  ...payoutRoutes,
  exportRoute(payoutExport, schema),
  exportRoute(clientExport, schema),
  exportRoute(orderExport, schema),
  exportRoute(subscriptionExport, schema),
  exportRoute(commissionExport, schema),
  earningsExport(schema),
  overviewExport(schema),
  ...ticketRoutes(messagePolicy.read),
  ...resourceRoutes,
  ...badgeRoutes,
  exportRoute(ticketExport, schema),
  exportRoute(invoiceExport, schema),
  ...invoiceRoutes,
  ...claimRoutes,
  ...statementRoutes,
  ...invitationRoutes,
];

/** What time makes due; run by the worker, in this order. */
export const duties: readonly Duty[] = [
  ...attributionDuties,
  ...invitationDuties,
  ...claimDuties,
  ...linkDuties,
  ...intakeDuties,
  ...commissionDuties,
  ...rateDuties(fetchFile),
  ...payoutDuties,
  ...invoiceDuties,
  ...subscriptionDuties,
  ...ticketDuties,
  ...resourceDuties,
  ...announcementDuties,
  ...notificationDuties,
  ...alertDuties,
  ...simulationDuties,
  ...pruning,
  ...identityDuties,
];

/** Who does which long work. */
export const jobHandlers: readonly JobHandler[] = [
  ...reviewHandlers,
  ...payoutHandlers,
  ...simulationHandlers,
  ...importHandlers,
];

/** What waits for a worker: messages that leave the system, and long work. */
export const queues = ({ publicUrl, mailFrom, smtpUrl }: Config, log: Log): readonly Queue[] => [
  outboxQueue({ mail: mailDelivery({ publicUrl, mailFrom, transport: smtp(smtpUrl), isUnwanted }) }),
  jobQueue(jobHandlers, log, facts),
];
