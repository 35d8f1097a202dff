import { entities, schema } from '../../server/app';
import { getNamedType, isObjectType } from 'graphql';
import type { Role } from '../../server/kernel/actor';
import type { Permission } from '../../server/kernel/policy';
import { ownedBy, type TenantTable, type Tenancy } from '../../server/platform/db/tenancy';
import type { Row } from '../../server/platform/db/store';
import type { Reading } from '../../server/platform/db/work';
import { client, partner } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';

/** Whose every table is. A new entity fails here until somebody decides. */
const OWNERS: Record<string, string> = {
  AuditEvent: 'client clientId, written by staff',
  Erasure: 'nobody, written by staff',
  OutboxMessage: 'nobody, written by staff',
  ChangeRow: 'nobody, written by staff',
  NumberSeries: 'nobody, written by staff',
  IdempotencyKey: 'nobody, written by staff',
  Setting: 'everyone, written by staff',
  Job: 'nobody, written by staff',
  ExchangeRate: 'everyone, written by staff',
  Category: 'everyone, written by staff',
  Product: 'everyone, written by staff',
  Price: 'everyone, written by staff',
  User: 'nobody, written by staff',
  StaffMember: 'nobody, written by staff',
  Session: 'nobody, written by staff',
  OneTimeLink: 'nobody, written by staff',
  RecoveryCode: 'nobody, written by staff',
  FailedAttempts: 'nobody, written by staff',
  OperatorToken: 'nobody, written by staff',
  IntakeReport: 'nobody, written by staff',
  ApiToken: 'partner partnerId, written by owner',
  Partner: 'partner id, written by staff',
  PartnerMember: 'partner partnerId, written by staff',
  Client: 'client id, written by owner',
  ClientMember: 'client clientId, written by staff',
  CustomField: 'everyone, written by staff',
  Relationship: 'partner partnerId, written by staff',
  Department: 'everyone, written by staff',
  Ticket: 'client clientId, written by owner',
  TicketMessage: 'client clientId, written by owner',
  TicketNote: 'partner partnerId, written by owner',
  Upload: 'nobody, written by staff',
  Attachment: 'client clientId, written by staff',
  NoteAttachment: 'partner partnerId, written by staff',
  Audience: 'nobody, written by staff',
  Resource: 'audience id, written by staff',
  ResourceVersion: 'audience resourceId, written by staff',
  Announcement: 'audience id, written by staff',
  AnnouncementRead: 'partner partnerId, written by owner',
  Conversation: 'partner partnerId, written by owner',
  ConversationMessage: 'partner partnerId, written by owner',
  ConversationRead: 'partner partnerId, written by owner',
  ConversationAttachment: 'partner partnerId, written by staff',
  Badge: 'partner partnerId, written by owner',
  Mail: 'nobody, written by staff',
  MailOptOut: 'nobody, written by staff',
  Alert: 'nobody, written by staff',
  AlertChoice: 'nobody, written by staff',
  Programme: 'everyone, written by staff',
  ProgrammeVersion: 'everyone, written by staff',
  ProgrammeDraft: 'nobody, written by staff',
  PartnerEnrolment: 'partner partnerId, written by staff',
  PartnerOverride: 'partner partnerId, written by staff',
  Attribution: 'partner partnerId, written by staff',
  AttributionEvent: 'partner partnerId, written by staff',
  ReferralDay: 'partner partnerId, written by staff',
  Claim: 'partner partnerId, written by staff',
  ClaimFile: 'partner partnerId, written by staff',
  PartnerTier: 'partner partnerId, written by staff',
  PartnerStanding: 'partner partnerId, written by staff',
  ClientActivity: 'nobody, written by staff',
  LedgerEntry: 'partner partnerId, written by staff',
  LedgerPosting: 'partner partnerId, written by staff',
  LedgerBalance: 'partner partnerId, written by staff',
  LedgerMonth: 'partner partnerId, written by staff',
  Commission: 'partner partnerId, written by staff',
  UnearnedLine: 'partner partnerId, written by staff',
  PartnerDaily: 'partner partnerId, written by staff',
  CommissionMonth: 'partner partnerId, written by staff',
  ClientEarnings: 'partner partnerId, written by staff',
  Adjustment: 'partner partnerId, written by staff',
  Order: 'client clientId, written by owner',
  OrderItem: 'client clientId, written by owner',
  Subscription: 'client clientId, written by owner',
  Invoice: 'client clientId, written by staff',
  InvoiceLine: 'client clientId, written by staff',
  Payment: 'client clientId, written by staff',
  CreditNote: 'client clientId, written by staff',
  CreditNoteLine: 'client clientId, written by staff',
  CreditEntry: 'client clientId, written by staff',
  ClientBilling: 'client clientId, written by staff',
  TaxRate: 'everyone, written by staff',
  Simulation: 'nobody, written by staff',
  SimulationPartner: 'nobody, written by staff',
  SimulationLine: 'nobody, written by staff',
  PayoutDetails: 'partner id, written by owner',
  PayoutTerms: 'partner id, written by staff',
  PayoutInvoice: 'partner partnerId, written by staff',
  PayoutBatch: 'nobody, written by staff',
  Payout: 'partner partnerId, written by staff',
  PayoutSkip: 'nobody, written by staff',
  Import: 'nobody, written by staff',
  ImportRow: 'nobody, written by staff',
  ImportedRecord: 'nobody, written by staff',
  PartnerApplication: 'nobody, written by staff',
  PartnerTerms: 'everyone, written by staff',
  TermsAcceptance: 'partner partnerId, written by owner',
  Invitation: 'partner partnerId, written by owner',
  ReferralLink: 'partner partnerId, written by owner',
  Coupon: 'partner partnerId, written by owner',
  Click: 'partner partnerId, written by staff',
};

const tables = entities as readonly { readonly name: string; readonly tenancy?: Tenancy }[];

test('every entity says whose its rows are', () => {
  const said = tables.map(({ name, tenancy }) => {
    if (!tenancy) return [name, 'the platform'];
    const owner = 'column' in tenancy ? `${tenancy.owner} ${tenancy.column}` : tenancy.owner;
    return [name, `${owner}, written by ${tenancy.writer}`];
  });
  expect(Object.fromEntries(said)).toEqual(OWNERS);
});

test('a table that does not say so, or names a column it lacks, does not compile', () => {
  class Silent {
    id!: string;
  }
  class Typo {
    static readonly tenancy = ownedBy.client('cleintId');
    id!: string;
    clientId!: string;
  }
  const mistakes = (reading: Reading) => [
    // @ts-expect-error: it declares no owner
    reading.of(Silent),
    // @ts-expect-error: there is no such column
    reading.of(Typo),
  ];
  expect(mistakes).toBeDefined();
});

const TAIL = / (ORDER BY|LIMIT) [^()]*$/;
const SERVED =
  'IN (SELECT served.clientId FROM relationships served WHERE served.partnerId = ? AND served.endedAt IS NULL)';
const SHOWN =
  'IN (SELECT shown.recordId FROM audiences shown LEFT JOIN partner_enrolments joined ON joined.programmeId = shown.programmeId AND joined.leftAt IS NULL AND joined.partnerId = ? ' +
  'LEFT JOIN partner_standings held ON held.programmeId = joined.programmeId AND held.partnerId = joined.partnerId ' +
  'WHERE shown.programmeId IS NULL OR (joined.id IS NOT NULL AND (shown.tier IS NULL OR shown.tier = held.tier)))';

/** What the last condition of a statement on this table must be, when such an actor asks. */
function scopeOn({ tenancy }: { tenancy?: Tenancy }, kind: 'partner' | 'client'): string {
  if (!tenancy) return 'undeclared';
  if (tenancy.owner === 'everyone') return '1 = 1';
  if (tenancy.owner === kind) return `t.${tenancy.column} = ?`;
  if (tenancy.owner === 'audience') return kind === 'partner' ? `t.${tenancy.column} ${SHOWN}` : '1 = 0';
  return tenancy.owner === 'client' && kind === 'partner' ? `t.${tenancy.column} ${SERVED}` : '1 = 0';
}

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => void (portal = await bootPortal(dialect, (world) => world.neighbours())));
  afterAll(() => portal.close());

  describe.each([
    ['partner', 'PARTNER_OWNER', partner('A')],
    ['client', 'CLIENT_OWNER', client('ofBoth')],
  ] as const)('a %s', (kind, role, actor) => {
    test.each(tables.map((table) => [table.name, table] as const))(
      'reads %s within its scope',
      async (_name, table) => {
        const store = portal.db.reading(actor).of(table as TenantTable<Row>);
        const statements = await portal.statementsOf(async () => {
          await store.list();
          await store.find('x');
          await store.count();
          await store.firstOfEach('id', ['x'], 1);
        });
        expect(statements).toHaveLength(4);
        const scope = ` AND ${scopeOn(table, kind)}`;
        // What may follow the last condition: an order and a limit.
        expect(statements.filter((sql) => !sql.replace(TAIL, '').endsWith(scope))).toEqual([]);
      },
    );

    test('asks every list it may ask, and each statement carries its scope', async () => {
      const open = new Set(tables.filter(({ tenancy }) => tenancy?.owner === 'everyone').map(({ name }) => name));
      const shared = portal.source.entityMetadatas
        .filter(({ name }) => open.has(name))
        .map(({ tableName }) => tableName);
      const asked = listsOpenTo(role);
      expect(asked).toContain('clients');
      for (const field of asked) {
        const { errors, statements } = await portal.ask(
          actor,
          `{ ${field}(first: 50) { totalCount nodes { __typename } } }`,
        );
        expect([field, errors]).toEqual([field, undefined]);
        const loose = statements.filter((sql) => !/\b(partnerId|clientId|account|id)`? = \?|1 = 0/.test(sql));
        expect(loose.filter((sql) => !shared.some((table) => sql.includes(` ${table} `)))).toEqual([]);
      }
    });
  });
});

/** The root lists that need no argument, as far as this role may call them. */
function listsOpenTo(role: Role): string[] {
  const fields = Object.values(schema().getQueryType()!.getFields());
  return fields
    .filter(({ type }) => isObjectType(getNamedType(type)) && getNamedType(type).name.endsWith('Connection'))
    .filter(({ args }) => args.every((arg) => arg.defaultValue !== undefined || !String(arg.type).endsWith('!')))
    .filter(({ extensions }) => (extensions['permission'] as Permission).roles.includes(role))
    .map(({ name }) => name);
}
