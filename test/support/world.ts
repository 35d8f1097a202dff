import { Category, Price, Product } from '../../server/modules/catalogue/entity';
import { BillingCycle, ProductKind } from '../../server/modules/catalogue/rules';
import { Client, ClientStatus } from '../../server/modules/clients/entity';
import { Partner, PartnerStatus } from '../../server/modules/partners/entity';
import { Relationship, RelationshipKind } from '../../server/modules/relationships/entity';
import type { Work } from '../../server/platform/db/work';

export const now = new Date('2026-03-08T07:30:15.123Z');
export const eur = (minor: number) => ({ minor, currency: 'EUR' });
export const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

/** Builders with defaults: a test names what it is about, and nothing else. */
export class World {
  private lastNumber = 0;
  constructor(readonly work: Work) {}

  partner(id: string, rest: Partial<Partner> = {}) {
    return this.work.of(Partner).insert({
      ...{ id, name: id, email: `${id.toLowerCase()}@partner.example`, country: 'DE', currency: 'EUR', language: 'en' },
      ...{ status: PartnerStatus.ACTIVE, createdAt: now, version: 1, ...rest },
    });
  }

  client(id: string, rest: Partial<Client> = {}) {
    return this.work.of(Client).insert({
      ...{
        id,
        number: ++this.lastNumber,
        name: id,
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

  relationship(partnerId: string, clientId: string, rest: Partial<Relationship> = {}) {
    return this.work.of(Relationship).insert({
      ...{ id: `${partnerId}-${clientId}`, partnerId, clientId, kind: RelationshipKind.ATTRIBUTED, source: 'STAFF' },
      ...{ since: now, endedAt: null, ...rest },
    });
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
