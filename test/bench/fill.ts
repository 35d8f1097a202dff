import { entities } from '../../server/app';
import { house } from '../../server/kernel/actor';
import { money } from '../../server/kernel/money';
import { addDays } from '../../server/kernel/period';
import { Attribution, EligibilityReason, ReferralStage } from '../../server/modules/attributions/entity';
import { Category } from '../../server/modules/catalogue/entity';
import { Client, ClientStatus } from '../../server/modules/clients/entity';
import { ClientEarnings, CommissionMonth, PartnerDaily } from '../../server/modules/commissions/entity';
import { ApiToken, StaffMember, StaffRoleName, User } from '../../server/modules/identity/entity';
import { Invoice, InvoiceLine, InvoiceLineKind } from '../../server/modules/invoices/entity/invoice';
import { ClientBilling } from '../../server/modules/invoices/entity/payment';
import { InvoiceStatus } from '../../server/modules/invoices/rules/states';
import { TaxTreatment } from '../../server/modules/invoices/rules/tax';
import { LedgerBalance, LedgerMonth } from '../../server/modules/ledger/entity';
import { Order } from '../../server/modules/orders/entity';
import { OrderStatus } from '../../server/modules/orders/rules/status';
import { ReferralLink } from '../../server/modules/links/entity';
import { JOIN_PAGE } from '../../server/modules/links/rules/target';
import { Partner, PartnerStatus } from '../../server/modules/partners/entity';
import { PartnerEnrolment, PartnerStanding, Programme } from '../../server/modules/programmes/entity';
import { Relationship, RelationshipKind } from '../../server/modules/relationships/entity';
import { connect } from '../../server/platform/db/data-source';
import { Database } from '../../server/platform/db/database';
import { Listeners } from '../../server/platform/db/events';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import { migrate } from '../../server/platform/db/migrate';
import type { Row } from '../../server/platform/db/store';
import type { TenantTable } from '../../server/platform/db/tenancy';
import type { Work } from '../../server/platform/db/work';
import { fingerprint, hashPassword } from '../../server/platform/secrets';
import { codeOf, LINKS } from './visit';

export const TOKEN = 'ppt_for-the-benchmark-only';
export const FINANCE = { email: 'finance@bench.example', password: 'for the benchmark only' };
const PER_PARTNER = 100;
const MOST_CLIENTS = 20_000;
const TOGETHER = 250;
const FIRST_DAY = '2025-06-01';
const scopes = [
  'clients',
  'orders',
  'invoices',
  'commissions',
  'partners',
  'reports',
  'programmes',
  'tickets',
  'ledger',
  'home',
];

const id = (prefix: string, nth: number) => `${prefix}_${String(nth).padStart(26, '0')}`;
const eur = (minor: number) => money(minor, 'EUR');

/** What the benchmark may address: unpaid invoices, each of another client, a few for every partner. */
export interface Filled {
  readonly clients: number;
  readonly partners: number;
  readonly payable: readonly string[];
}

/**
 * Fills an empty database: a client for every five orders (20 000 at most), a hundred clients to a partner, an invoice of
 * two lines to an order, one in ten unpaid. The measured page looks the same at every scale; history is what grows.
 */
export async function fill(url: string, orders: number): Promise<Filled> {
  const connections = await connect(url, entities);
  await migrate(connections.writer);
  const db = new Database(connections, () => new Date(), new Listeners());
  const act = (job: (work: Work) => Promise<unknown>) => db.transact(house('bench'), job);
  const clients = Math.min(MOST_CLIENTS, Math.ceil(orders / 5));
  const partners = Math.ceil(clients / PER_PARTNER);
  const put = async <E extends Row>(table: TenantTable<E>, count: number, row: (nth: number) => E) => {
    for (let from = 0; from < count; from += TOGETHER * 20)
      await act(async ({ of }) => {
        for (let at = from; at < Math.min(count, from + TOGETHER * 20); at += TOGETHER)
          await of(table).insertAll(Array.from({ length: Math.min(TOGETHER, count - at) }, (_, nth) => row(at + nth)));
      });
  };
  const began = new Date(`${FIRST_DAY}T08:00:00.000Z`);
  const at = (nth: number) => new Date(began.getTime() + Math.floor((nth * 300 * 86_400_000) / orders));
  const clientOf = (nth: number) => id('cli', nth % clients);
  const partnerOf = (client: number) => id('par', client % partners);

  const programme = await db.reading(house('bench')).of(Programme).first({ isDefault: true });
  await act((work) =>
    work
      .of(Category)
      .insert({ id: 'cat_bench', key: 'shared-hosting', name: 'Shared hosting', position: 0, version: 1 }),
  );
  await put(Partner, partners, (nth) => ({
    ...{ id: id('par', nth), name: `Partner ${nth}`, email: `p${nth}@bench.example`, country: 'DE', currency: 'EUR' },
    ...{ language: 'en', searchText: `partner ${nth}`, status: PartnerStatus.ACTIVE, createdAt: began, version: 1 },
  }));
  await put(PartnerStanding, partners, (nth) => ({
    ...{ id: id('pst', nth), partnerId: id('par', nth), programmeId: programme!.id, clients: PER_PARTNER },
    ...{ tier: 'PLATINUM', name: 'Platinum', since: began, tierId: null },
    ...{ versionId: hostingReseller.version.id, recalibratedOn: FIRST_DAY },
  }));
  await put(PartnerDaily, partners * 60, (nth) => ({
    ...{ id: id('pdy', nth), partnerId: id('par', nth % partners), programmeId: programme!.id, currency: 'EUR' },
    ...{
      day: addDays('2025-12-01', Math.floor(nth / partners)),
      revenue: 5000,
      refunded: 0,
      earned: 900,
      reversed: 0,
      approved: 0,
      declined: 0,
      paid: 0,
      adjusted: 0,
      transactions: 1,
      rewardsPending: 900,
      rewardsAvailable: 0,
      rewardsSent: 0,
      rewardsPaid: 0,
    },
  }));
  // Today's rows are there, as on any day after its first payment.
  const today = new Date().toISOString().slice(0, 10);
  await put(PartnerDaily, partners, (nth) => ({
    ...{ id: id('pdt', nth), partnerId: id('par', nth), programmeId: programme!.id, currency: 'EUR', day: today },
    ...{ revenue: 0, refunded: 0, earned: 0, reversed: 0, approved: 0, declined: 0, paid: 0, adjusted: 0 },
    ...{ transactions: 0, rewardsPending: 0, rewardsAvailable: 0, rewardsSent: 0, rewardsPaid: 0 },
  }));
  await put(CommissionMonth, partners, (nth) => ({
    ...{ id: id('cmo', nth), partnerId: id('par', nth), programmeId: programme!.id, currency: 'EUR' },
    ...{ month: today.slice(0, 7), category: 'shared-hosting', tier: 'PLATINUM', revenue: 0, refunded: 0, earned: 0 },
    ...{ reversed: 0, approved: 0, declined: 0, paid: 0 },
  }));
  await put(LedgerMonth, partners, (nth) => ({
    ...{ id: id('lmo', nth), partnerId: id('par', nth), currency: 'EUR', month: today.slice(0, 7), expense: 0 },
    ...{ pending: 0, available: 0, inTransit: 0, paid: 0, exchange: 0 },
  }));
  await put(LedgerBalance, partners, (nth) => ({
    ...{ id: id('lba', nth), partnerId: id('par', nth), currency: 'EUR', expense: 0, pending: 0, available: 0 },
    ...{ inTransit: 0, paid: 0, exchange: 0 },
  }));
  await put(Client, clients, (nth) => ({
    ...{
      id: id('cli', nth),
      number: nth + 1,
      kind: 'COMPANY' as const,
      name: `Client ${nth}`,
      firstName: '',
      lastName: '',
    },
    ...{
      company: `Client ${nth}`,
      phone: '',
      language: 'en',
      email: `c${nth}@bench.example`,
      currency: 'EUR',
      country: 'DE',
    },
    ...{ vatNumber: '', address1: '', address2: '', city: '', region: '', postcode: '', additional: {} },
    ...{
      searchText: `client ${nth}`,
      status: ClientStatus.ACTIVE,
      createdAt: at(nth),
      deletedAt: null,
      erasedAt: null,
      version: 1,
    },
  }));
  await put(Relationship, clients, (nth) => ({
    ...{ id: id('rel', nth), partnerId: partnerOf(nth), clientId: id('cli', nth), kind: RelationshipKind.ATTRIBUTED },
    ...{ source: 'STAFF', since: began, endedAt: null },
  }));
  await put(PartnerEnrolment, partners, (nth) => ({
    ...{ id: id('enr', nth), partnerId: id('par', nth), programmeId: programme!.id, joinedAt: began, leftAt: null },
  }));
  await put(ReferralLink, LINKS, (nth) => ({
    ...{ id: id('lnk', nth), partnerId: partnerOf(nth), programmeId: null, code: codeOf(nth), name: `Link ${nth}` },
    ...{ searchText: codeOf(nth), signups: 0, createdByUserId: null, createdAt: began, archivedAt: null, version: 1 },
    ...{ target: JOIN_PAGE, counted: 0, countedUntil: began, lastCountedAt: null },
  }));
  await put(Attribution, clients, (nth) => ({
    ...{ id: id('att', nth), relationshipId: id('rel', nth), partnerId: partnerOf(nth), clientId: id('cli', nth) },
    ...{ programmeId: programme!.id, source: 'STAFF', invitedAt: null, acceptedAt: null, eligible: true },
    ...{ reason: EligibilityReason.ATTRIBUTED, decidedAt: began, startedAt: began, endedAt: null },
    ...{ windowFrom: FIRST_DAY, windowUntil: null, windowEndedOn: null, windowEndReason: null, originId: null },
    ...{ stage: ReferralStage.CUSTOMER, signedUpAt: began, signedUpOn: FIRST_DAY, leadAt: null, customerAt: began },
    ...{ customerOn: FIRST_DAY, churnedAt: null, firstPaidAt: began, paidOn: FIRST_DAY },
  }));
  await put(ClientBilling, clients, (nth) => ({
    ...{ id: `${id('cli', nth)}:EUR`, clientId: id('cli', nth), currency: 'EUR', openInvoices: nth % 3 },
    ...{ openMinor: (nth % 3) * 11900, creditMinor: 0 },
  }));
  await put(ClientEarnings, clients, (nth) => ({
    ...{
      id: id('cle', nth),
      partnerId: partnerOf(nth),
      clientId: id('cli', nth),
      currency: 'EUR',
      earned: nth,
      revenue: nth,
    },
  }));
  await put(Order, orders, (nth) => ({
    ...{
      id: id('ord', nth),
      number: nth + 1,
      clientId: clientOf(nth),
      status: OrderStatus.COMPLETED,
      placedAt: at(nth),
    },
    ...{
      placedByUserId: null,
      placedByKind: 'staff',
      behindUserId: null,
      partnerId: null,
      currency: 'EUR',
      net: eur(10000),
    },
    ...{ tax: eur(1900), total: eur(11900), note: '', ip: null, version: 1 },
  }));
  const open = (nth: number) => nth % 10 === 0;
  await put(Invoice, orders, (nth) => ({
    ...{
      id: id('inv', nth),
      number: `B-${nth}`,
      clientId: clientOf(nth),
      source: null,
      orderId: null,
      currency: 'EUR',
      net: eur(10000),
    },
    ...{
      status: open(nth) ? InvoiceStatus.ISSUED : InvoiceStatus.PAID,
      open: open(nth),
      tax: eur(1900),
      total: eur(11900),
    },
    ...{ paid: open(nth) ? eur(0) : eur(11900), credited: eur(0), taxTreatment: TaxTreatment.DOMESTIC, language: 'en' },
    ...{ issuedOn: '2026-01-01', dueOn: '2027-12-31', paidAt: open(nth) ? null : at(nth), seller: null, note: '' },
    ...{
      buyer: { name: 'Client', lines: [], country: 'DE', vatNumber: '', email: 'c@bench.example' },
      remindedFor: 99,
    },
    ...{ searchText: `b-${nth}`, suspendedAt: null, createdAt: at(nth), version: 1 },
  }));
  await put(InvoiceLine, orders * 2, (nth) => ({
    ...{ id: id('inl', nth), invoiceId: id('inv', nth >> 1), clientId: clientOf(nth >> 1), position: (nth % 2) + 1 },
    ...{
      kind: InvoiceLineKind.ONE_OFF,
      subscriptionId: null,
      orderItemId: null,
      productId: null,
      categoryId: 'cat_bench',
    },
    ...{
      categoryKey: 'shared-hosting',
      taxCategory: 'STANDARD',
      description: 'Hosting',
      quantity: 1,
      unitPrice: eur(5000),
    },
    ...{ net: eur(5000), taxRate: 1900, tax: eur(950), creditedNet: eur(0), creditedTax: eur(0), periodStart: null },
    ...{ periodEnd: null, billingKey: null },
  }));
  const passwordHash = await hashPassword(FINANCE.password);
  await act(async ({ of, now }) => {
    await of(User).insert({
      ...{
        id: 'usr_bench',
        email: FINANCE.email,
        name: 'Bench',
        language: 'en',
        passwordHash,
        secondFactorPending: null,
      },
      ...{ secondFactorSecret: null, secondFactorSince: null, secondFactorStep: null, createdAt: now },
    });
    await of(StaffMember).insert({
      ...{
        id: 'stf_bench',
        userId: 'usr_bench',
        role: StaffRoleName.FINANCE,
        active: true,
        createdAt: now,
        deactivatedAt: null,
      },
    });
    await of(ApiToken).insert({
      ...{ id: 'tok_bench', partnerId: id('par', 0), name: 'bench', secretHash: fingerprint(TOKEN), ending: 'only' },
      ...{ scopes: scopes.flatMap((area) => [`${area}:read`]), createdByUserId: 'usr_bench', createdAt: now },
      ...{ expiresAt: new Date(now.getTime() + 86_400_000 * 30), lastUsedAt: null, revokedAt: null },
    });
  });
  if (connections.writer.options.type !== 'better-sqlite3')
    for (const { table } of connections.writer.entityMetadatas.map(({ tableName: table }) => ({ table })))
      await connections.writer.query(`ANALYZE TABLE ${table}`);
  else await connections.writer.query('ANALYZE');
  await connections.close();
  const payable = Array.from({ length: Math.ceil(orders / 10) }, (_, nth) => id('inv', nth * 10));
  return { clients, partners, payable };
}
