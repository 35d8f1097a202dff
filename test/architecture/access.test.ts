import { Query, Resolver, buildSchemaSync } from 'type-graphql';
import { assertEveryRootFieldIsGuarded } from '../../server/api/allow';
import { schema } from '../../server/app';
import { everyone } from '../../server/kernel/actor';
import type { Permission } from '../../server/kernel/policy';

const STAFF = 'ADMIN SUPPORT FINANCE';
const PARTNERS = 'PARTNER_OWNER PARTNER_EMPLOYEE';
const CLIENTS = 'CLIENT_OWNER CLIENT_MEMBER';
const ALL = `${STAFF} ${PARTNERS} ${CLIENTS}`;
/** Neither an API token nor somebody who impersonates. */
const inPerson = (roles: string) => `${roles}, in person`;

/** All but finance. */
const SUPPORTED = `ADMIN SUPPORT ${PARTNERS} ${CLIENTS}`;

/** The whole of who may call what. A new root field fails here until somebody decides. */
const MATRIX: Record<string, string> = {
  'Query.viewer': 'anyone',
  'Mutation.signIn': 'anyone',
  'Mutation.signInConfirm': 'anyone',
  'Mutation.signOut': 'anyone',
  'Mutation.membershipSwitch': 'anyone',
  'Mutation.clientImpersonate': inPerson(`ADMIN SUPPORT ${PARTNERS}`),
  'Mutation.impersonationEnd': 'anyone',
  'Query.sessions': inPerson(ALL),
  'Mutation.sessionRevoke': inPerson(ALL),
  'Mutation.accountUpdate': inPerson(ALL),
  'Mutation.passwordChange': inPerson(ALL),
  'Mutation.passwordResetRequest': 'anyone',
  'Mutation.passwordChoose': 'anyone',
  'Mutation.secondFactorBegin': 'anyone',
  'Mutation.secondFactorEnable': 'anyone',
  'Mutation.secondFactorDisable': inPerson(ALL),
  'Mutation.recoveryCodesRenew': inPerson(ALL),
  'Mutation.secondFactorReset': inPerson('ADMIN'),
  'Query.staffMembers': STAFF,
  'Query.staffMember': STAFF,
  'Mutation.staffInvite': inPerson('ADMIN'),
  'Mutation.staffChangeRole': inPerson('ADMIN'),
  'Mutation.staffDeactivate': inPerson('ADMIN'),
  'Query.apiTokens': inPerson('ADMIN PARTNER_OWNER'),
  'Query.apiTokenScopes': inPerson('ADMIN PARTNER_OWNER'),
  'Mutation.apiTokenCreate': inPerson('ADMIN PARTNER_OWNER'),
  'Mutation.apiTokenRevoke': inPerson('ADMIN PARTNER_OWNER'),
  'Query.auditEvents': 'ADMIN FINANCE',
  'Query.auditEvent': 'ADMIN FINANCE',
  'Query.clientActivity': ALL,
  'Query.settings': STAFF,
  'Query.operator': ALL,
  'Mutation.settingsUpdate': inPerson('ADMIN'),
  'Query.job': ALL,
  'Query.jobs': ALL,
  'Query.exchangeRates': `${STAFF} PARTNER_OWNER`,
  'Query.products': ALL,
  'Query.product': ALL,
  'Query.categories': ALL,
  'Query.category': ALL,
  'Mutation.productCreate': 'ADMIN',
  'Mutation.productUpdate': 'ADMIN',
  'Mutation.productArchive': 'ADMIN',
  'Mutation.productUnarchive': 'ADMIN',
  'Mutation.priceSet': 'ADMIN',
  'Mutation.priceWithdraw': 'ADMIN',
  'Mutation.categoryCreate': 'ADMIN',
  'Mutation.categoryUpdate': 'ADMIN',
  'Query.partners': `${STAFF} ${PARTNERS}`,
  'Query.partner': `${STAFF} ${PARTNERS}`,
  'Mutation.partnerCreate': 'ADMIN',
  'Mutation.partnerUpdate': 'ADMIN',
  'Mutation.partnerSuspend': 'ADMIN',
  'Mutation.partnerReinstate': 'ADMIN',
  'Mutation.partnerMemberInvite': inPerson('ADMIN PARTNER_OWNER'),
  'Mutation.partnerMemberUpdate': inPerson('ADMIN PARTNER_OWNER'),
  'Mutation.partnerMemberDeactivate': inPerson('ADMIN PARTNER_OWNER'),
  'Mutation.partnerMemberActivate': inPerson('ADMIN PARTNER_OWNER'),
  'Mutation.clientCreate': `ADMIN SUPPORT ${PARTNERS}`,
  'Mutation.clientUpdate': `ADMIN SUPPORT ${PARTNERS} ${CLIENTS}`,
  'Mutation.clientDelete': 'ADMIN PARTNER_OWNER',
  'Mutation.clientErase': inPerson('ADMIN'),
  'Mutation.clientMemberInvite': inPerson('ADMIN SUPPORT CLIENT_OWNER'),
  'Mutation.clientMemberUpdate': inPerson('ADMIN SUPPORT CLIENT_OWNER'),
  'Mutation.clientMemberDeactivate': inPerson('ADMIN SUPPORT CLIENT_OWNER'),
  'Mutation.clientMemberActivate': inPerson('ADMIN SUPPORT CLIENT_OWNER'),
  'Query.customFields': ALL,
  'Query.customField': ALL,
  'Mutation.customFieldCreate': 'ADMIN',
  'Mutation.customFieldUpdate': 'ADMIN',
  'Mutation.relationshipStart': 'ADMIN SUPPORT',
  'Mutation.relationshipEnd': inPerson('ADMIN SUPPORT PARTNER_OWNER CLIENT_OWNER'),
  'Query.clients': ALL,
  'Query.client': ALL,
  'Query.orders': ALL,
  'Query.order': ALL,
  'Query.orderPreview': SUPPORTED,
  'Mutation.orderPlace': SUPPORTED,
  'Mutation.orderAccept': 'ADMIN SUPPORT',
  'Mutation.orderCancel': SUPPORTED,
  'Mutation.orderMarkFraud': 'ADMIN SUPPORT',
  'Mutation.orderUnmarkFraud': 'ADMIN SUPPORT',
  'Query.subscriptions': ALL,
  'Query.subscription': ALL,
  'Query.subscriptionChangePreview': SUPPORTED,
  'Mutation.subscriptionChange': SUPPORTED,
  'Mutation.subscriptionSuspend': 'ADMIN SUPPORT',
  'Mutation.subscriptionRestore': 'ADMIN SUPPORT',
  'Mutation.subscriptionTerminate': 'ADMIN SUPPORT',
  'Mutation.subscriptionCancel': SUPPORTED,
  'Mutation.subscriptionCancelWithdraw': SUPPORTED,
  'Mutation.domainRenew': SUPPORTED,
  'Mutation.domainRestore': SUPPORTED,
  'Mutation.domainCompleteTransfer': 'ADMIN SUPPORT',
  'Mutation.domainTransferAway': 'ADMIN SUPPORT',
  'Query.tickets': SUPPORTED,
  'Query.ticket': SUPPORTED,
  'Query.ticketCounts': SUPPORTED,
  'Query.ticketMessages': SUPPORTED,
  'Query.departments': SUPPORTED,
  'Mutation.ticketOpen': SUPPORTED,
  'Mutation.ticketReply': SUPPORTED,
  'Mutation.ticketClose': SUPPORTED,
  'Mutation.ticketReopen': SUPPORTED,
  'Mutation.ticketNote': `ADMIN SUPPORT ${PARTNERS}`,
  'Mutation.ticketBegin': `ADMIN SUPPORT ${PARTNERS}`,
  'Mutation.ticketHold': `ADMIN SUPPORT ${PARTNERS}`,
  'Mutation.ticketResume': `ADMIN SUPPORT ${PARTNERS}`,
  'Mutation.ticketPrioritise': `ADMIN SUPPORT ${PARTNERS}`,
  'Mutation.ticketAssign': 'ADMIN SUPPORT',
  'Mutation.ticketMove': 'ADMIN SUPPORT',
  'Mutation.ticketMerge': 'ADMIN SUPPORT',
  'Mutation.ticketUnmerge': 'ADMIN SUPPORT',
  'Mutation.ticketMarkSpam': 'ADMIN SUPPORT',
  'Mutation.ticketUnmarkSpam': 'ADMIN SUPPORT',
  'Mutation.departmentCreate': 'ADMIN',
  'Mutation.departmentUpdate': 'ADMIN',
  'Query.home': ALL,
  'Query.earningsReport': 'ADMIN FINANCE',
  'Query.commissions': `${STAFF} ${PARTNERS}`,
  'Query.commission': `${STAFF} ${PARTNERS}`,
  'Live.changed': ALL,
  'Live.ticketChanged': SUPPORTED,
  'Query.mails': inPerson('ADMIN'),
  'Query.mail': inPerson('ADMIN'),
  'Query.outboxMessages': 'ADMIN',
  'Mutation.outboxRedrive': 'ADMIN',
  'Query.programmes': `${STAFF} ${PARTNERS}`,
  'Query.programme': `${STAFF} ${PARTNERS}`,
  'Query.ledgerEntries': 'ADMIN FINANCE PARTNER_OWNER',
  'Query.adjustments': 'ADMIN FINANCE PARTNER_OWNER',
  'Query.adjustment': 'ADMIN FINANCE PARTNER_OWNER',
  'Mutation.adjustmentPropose': 'ADMIN FINANCE',
  'Mutation.adjustmentApprove': 'ADMIN FINANCE',
  'Mutation.adjustmentReject': 'ADMIN FINANCE',
  'Query.statements': `${STAFF} PARTNER_OWNER`,
  'Query.statement': `${STAFF} PARTNER_OWNER`,
  'Query.invoices': ALL,
  'Query.invoice': ALL,
  'Mutation.invoiceCreate': 'ADMIN FINANCE',
  'Mutation.invoiceIssue': 'ADMIN FINANCE',
  'Mutation.invoiceDiscard': 'ADMIN FINANCE',
  'Mutation.invoiceCancel': 'ADMIN FINANCE',
  'Mutation.invoiceRecordPayment': 'ADMIN FINANCE',
  'Mutation.invoiceApplyCredit': 'ADMIN FINANCE',
  'Query.payments': ALL,
  'Mutation.paymentRefund': 'ADMIN FINANCE',
  'Query.creditNotes': ALL,
  'Query.creditNote': ALL,
  'Mutation.creditNoteIssue': 'ADMIN FINANCE',
  'Query.creditEntries': ALL,
  'Query.taxRates': STAFF,
  'Mutation.taxRateAdd': 'ADMIN',
  'Query.simulations': 'ADMIN FINANCE',
  'Query.simulation': 'ADMIN FINANCE',
  'Mutation.simulationStart': 'ADMIN FINANCE',
  'Query.imports': 'ADMIN',
  'Query.import': 'ADMIN',
  'Mutation.importCheck': 'ADMIN',
  'Mutation.importRun': 'ADMIN',
};

test('every root field, and nothing else, is in the matrix', () => {
  const built = schema();
  const actual = [built.getQueryType(), built.getMutationType(), built.getSubscriptionType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => {
      const permission = field.extensions['permission'] as Permission | 'public';
      return [`${root!.name}.${field.name}`, permission === 'public' ? 'anyone' : whoOf(permission)];
    }),
  );
  expect(Object.fromEntries(actual)).toEqual(MATRIX);
});

function whoOf({ roles, personal }: Permission): string {
  const named = everyone.filter((role) => roles.includes(role)).join(' ');
  return personal ? inPerson(named) : named;
}

test('a root field without @Allow stops the boot', () => {
  @Resolver()
  class Careless {
    @Query(() => String)
    secrets() {
      return 'x';
    }
  }
  const built = buildSchemaSync({ resolvers: [Careless], validate: false });
  expect(() => assertEveryRootFieldIsGuarded(built)).toThrow('Query.secrets declares neither');
});
