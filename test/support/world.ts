import { Attribution, EligibilityReason } from '../../server/modules/attributions/entity';
import { countStages, stageAt } from '../../server/modules/attributions/service/stages';
import { Category, Price, Product } from '../../server/modules/catalogue/entity';
import { BillingCycle, ProductKind } from '../../server/modules/catalogue/rules';
import { Client, ClientMember, ClientMemberRole, ClientStatus } from '../../server/modules/clients/entity';
import { ClientKind } from '../../server/modules/clients/rules';
import { StaffMember, StaffRoleName, User } from '../../server/modules/identity/entity';
import { Invitation, InvitationKind, InvitationStatus } from '../../server/modules/invitations/entity';
import { InvoiceLineKind } from '../../server/modules/invoices/entity/invoice';
import { issueInvoice, type InvoiceDraft } from '../../server/modules/invoices/service/issue';
import { Partner, PartnerMember, PartnerMemberRole, PartnerStatus } from '../../server/modules/partners/entity';
import { PartnerEnrolment } from '../../server/modules/programmes/entity';
import { Relationship, RelationshipKind } from '../../server/modules/relationships/entity';
import { Subscription } from '../../server/modules/subscriptions/entity';
import { Department } from '../../server/modules/tickets/entity/ticket';
import { openTicket, type Opening } from '../../server/modules/tickets/service/write';
import { hostingReseller } from '../../server/platform/db/migrations/data/hosting-reseller';
import type { Work } from '../../server/platform/db/work';
import { hashPassword } from '../../server/platform/secrets';

export const now = new Date('2026-03-08T07:30:15.123Z');
export const eur = (minor: number) => ({ minor, currency: 'EUR' });
export const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

export const PASSWORD = 'quiet river under stars';
let hashed: Promise<string> | undefined;
const passwordHash = () => (hashed ??= hashPassword(PASSWORD));

/** Builders with defaults: a test names what it is about, and nothing else. */
export class World {
  constructor(readonly work: Work) {}

  /** In the default programme. */
  async partner(id: string, rest: Partial<Partner> = {}) {
    await this.work.of(PartnerEnrolment).insert({
      ...{ id: `enr-${id}`, partnerId: id, programmeId: hostingReseller.id, joinedAt: now, leftAt: null },
    });
    return this.work.of(Partner).insert({
      ...{ id, name: id, email: `${id.toLowerCase()}@partner.example`, country: 'DE', currency: 'EUR', language: 'en' },
      ...{ searchText: id.toLowerCase(), status: PartnerStatus.ACTIVE, createdAt: now, version: 1, ...rest },
    });
  }

  async client(id: string, rest: Partial<Client> = {}) {
    return this.work.of(Client).insert({
      ...{
        id,
        number: await this.work.next('CLI'),
        name: id,
        kind: ClientKind.COMPANY,
        firstName: '',
        lastName: '',
        company: id,
        phone: '',
        language: 'en',
      },
      ...{ email: `${id.toLowerCase()}@client.example`, currency: 'EUR', country: 'DE', vatNumber: '', address1: '' },
      ...{ address2: '', city: '', region: '', postcode: '', additional: {}, searchText: id.toLowerCase() },
      ...{ status: ClientStatus.ACTIVE, createdAt: now, deletedAt: null, erasedAt: null, version: 1, ...rest },
    });
  }

  /** One that is attributed earns in the default programme. */
  async relationship(partnerId: string, clientId: string, rest: Partial<Relationship> = {}) {
    const { id, source, since, endedAt, kind } = await this.work.of(Relationship).insert({
      ...{ id: `${partnerId}-${clientId}`, partnerId, clientId, kind: RelationshipKind.ATTRIBUTED, source: 'STAFF' },
      ...{ since: now, endedAt: null, ...rest },
    });
    if (kind === RelationshipKind.ATTRIBUTED) {
      const attribution = await this.work.of(Attribution).insert({
        ...{ id: `att-${id}`, relationshipId: id, partnerId, clientId, programmeId: hostingReseller.id, source },
        ...{ invitedAt: null, acceptedAt: null, eligible: true, reason: EligibilityReason.ATTRIBUTED, originId: null },
        ...{ decidedAt: since, startedAt: since, endedAt, windowFrom: null, windowUntil: null },
        ...{ windowEndedOn: null, windowEndReason: null },
        ...(await stageAt(this.work, clientId, since, null)),
      });
      await countStages(this.work, null, attribution);
    }
    return { id, kind };
  }

  /** Somebody with the password of everybody, and the memberships that the test adds. */
  async user(id: string, rest: Partial<User> = {}) {
    return this.work.of(User).insert({
      ...{ id, email: `${id.toLowerCase()}@people.example`, name: `Name of ${id}`, language: 'en' },
      ...{ passwordHash: await passwordHash(), secondFactorPending: null, secondFactorSecret: null },
      ...{ secondFactorSince: null, secondFactorStep: null, createdAt: now, ...rest },
    });
  }

  staff(userId: string, role: `${StaffRoleName}` = 'ADMIN', rest: Partial<StaffMember> = {}) {
    return this.work.of(StaffMember).insert({
      ...{
        id: `stf_${userId}`,
        userId,
        role: role as StaffRoleName,
        active: true,
        createdAt: now,
        deactivatedAt: null,
      },
      ...rest,
    });
  }

  partnerMember(userId: string, partnerId: string, role: `${PartnerMemberRole}` = 'OWNER') {
    return this.work.of(PartnerMember).insert({
      ...{ id: `pme_${userId}_${partnerId}`, partnerId, userId, role: role as PartnerMemberRole, active: true },
      ...{ createdAt: now, deactivatedAt: null },
    });
  }

  clientMember(userId: string, clientId: string, role: `${ClientMemberRole}` = 'OWNER') {
    return this.work.of(ClientMember).insert({
      ...{ id: `cme_${userId}_${clientId}`, clientId, userId, role: role as ClientMemberRole, active: true },
      createdAt: now,
    });
  }

  /** An open invitation of a client by the partner. */
  invitation(id: string, partnerId: string, rest: Partial<Invitation> = {}) {
    return this.work.of(Invitation).insert({
      ...{ id, kind: InvitationKind.CLIENT, partnerId, clientId: null, programmeId: null, email: `${id}@to.example` },
      ...{
        name: '',
        company: '',
        language: 'en',
        message: '',
        searchText: id,
        accessOnly: false,
        tokenHash: id,
        openKey: null,
      },
      ...{ status: InvitationStatus.PENDING, invitedByUserId: null, createdAt: now, invitedAt: now, sentAt: now },
      ...{ expiresAt: new Date(now.getTime() + 30 * 86_400_000), decidedAt: null, outcome: null, reason: null },
      ...{ relationshipId: null, ...rest },
    });
  }

  /** An inquiry of the department `help` (which the test makes), opened by staff. */
  ticket(clientId: string, opening: Partial<Opening> = {}) {
    const standard = { clientId, departmentId: 'help', subject: `Question of ${clientId}`, body: 'Well?' };
    return openTicket(this.work, { ...standard, ...opening });
  }

  department(id: string, rest: Partial<Department> = {}) {
    const standard = {
      id,
      name: id,
      email: `${id.toLowerCase()}@operator.example`,
      active: true,
      position: 0,
      version: 1,
    };
    return this.work.of(Department).insert({ ...standard, ...rest });
  }

  category(id: string, rest: Partial<Category> = {}) {
    return this.work.of(Category).insert({ ...{ id, key: id, name: id, position: 0, version: 1 }, ...rest });
  }

  /** A product of the category `hosting` (which the test makes) unless said otherwise. */
  product(id: string, rest: Partial<Product> = {}) {
    return this.work.of(Product).insert({
      ...{ id, kind: ProductKind.SERVICE, categoryId: 'hosting', name: id, description: '', taxCategory: 'STANDARD' },
      ...{ tld: null, graceDays: null, redemptionDays: null, searchText: id.toLowerCase(), active: true },
      ...{ createdAt: now, version: 1, ...rest },
    });
  }

  /** 10.00 EUR a month without set-up fee, unless said otherwise. */
  price(productId: string, rest: Partial<Price> = {}) {
    const { cycle = BillingCycle.MONTHLY, amount = eur(1000) } = rest;
    return this.work.of(Price).insert({
      ...{
        id: `${productId}-${cycle}-${amount.currency}`,
        productId,
        cycle,
        amount,
        setupFee: { ...amount, minor: 0 },
      },
      ...{ restoreFee: null, active: true, updatedAt: now, ...rest },
    });
  }

  /** What a small host sells: two plans, an add-on, a domain, a one-off, something retired. In EUR; `web` in JPY too. */
  async shop(): Promise<void> {
    for (const id of ['hosting', 'domains']) await this.category(id);
    await this.product('web');
    await this.product('pro');
    await this.product('ssl', { kind: ProductKind.ADDON, categoryId: 'domains' });
    await this.product('com', { kind: ProductKind.DOMAIN, categoryId: 'domains', tld: 'com' });
    await this.product('move');
    await this.product('retired', { active: false });
    await this.price('web', { setupFee: eur(500) });
    await this.price('web', { cycle: BillingCycle.YEARLY, amount: eur(10000) });
    await this.price('web', { amount: { minor: 1600, currency: 'JPY' } });
    await this.price('pro', { amount: eur(3000) });
    await this.price('ssl', { amount: eur(300) });
    await this.price('com', { cycle: BillingCycle.YEARLY, amount: eur(1200), restoreFee: eur(8000) });
    await this.price('com', { cycle: BillingCycle.BIENNIAL, amount: eur(2200) });
    await this.price('move', { cycle: BillingCycle.ONE_OFF, amount: eur(5000) });
    await this.price('retired');
  }

  /** A month of `web` that runs since the 1st and is paid for until the next. */
  subscription(id: string, clientId: string, rest: Partial<Subscription> = {}) {
    return this.work.of(Subscription).insert({
      ...{ id, clientId, orderId: null, orderItemId: null, productId: 'web', categoryId: 'hosting', kind: 'SERVICE' },
      ...{ name: id, domainName: null, liveDomain: null, cycle: 'MONTHLY', quantity: 1, price: eur(1000) },
      ...{ status: 'ACTIVE', anchorOn: '2026-03-01', periods: 1, periodStart: '2026-03-01', periodEnd: '2026-04-01' },
      ...{ billedUntil: '2026-04-01', endsOn: null, renewsOn: '2026-04-01', nextStepOn: null, suspendedAt: null },
      ...{ suspendReason: null, cancelReason: null, parentId: null, following: false, createdAt: now, endedAt: null },
      ...{ searchText: id.toLowerCase(), version: 1, ...rest },
    });
  }

  /** An issued invoice with one line a price, net, in the client’s currency; 19 % come on top in Germany. */
  invoice(clientId: string, prices: readonly { minor: number; currency: string }[], rest: Partial<InvoiceDraft> = {}) {
    const lines = prices.map((unitPrice, index) => ({
      ...{ kind: InvoiceLineKind.ONE_OFF, description: `Line ${index + 1}`, quantity: 1, unitPrice },
      taxCategory: 'STANDARD',
    }));
    return issueInvoice(this.work, { clientId, lines, ...rest });
  }

  /**
   * Two partners and five clients: each has one to itself, both serve the third (A brought it), A used to serve the
   * fourth, nobody serves the fifth.
   */
  async neighbours(): Promise<void> {
    for (const id of ['A', 'B']) await this.partner(id);
    for (const id of ['ofA', 'ofB', 'ofBoth', 'onceOfA', 'ofNobody']) await this.client(id);
    for (const id of ['ofA', 'ofBoth']) await this.relationship('A', id);
    await this.relationship('B', 'ofB');
    await this.relationship('B', 'ofBoth', { kind: RelationshipKind.SERVICING });
    await this.relationship('A', 'onceOfA', { endedAt: now });
  }
}
