import type { Actor } from '../kernel/actor';
import type { Client } from '../modules/clients/entity';
import { Client as Clients, ClientMember, ClientMemberRole } from '../modules/clients/entity';
import { createClient } from '../modules/clients/service/create';
import { inviteMember } from '../modules/clients/service/members';
import type { ItemWish } from '../modules/orders/service/quote';
import { placeOrder } from '../modules/orders/service/place';
import { house } from '../kernel/actor';
import { choosePassword, type Operator } from './operator';
import { countries, trades, type DemoCountry } from './people';
import type { Stage } from './stage';

/** How a client treats its invoices. */
export type Habit = 'prompt' | 'late' | 'careless' | 'leaving' | 'never';

/** A client of the demo: who brought it, who asks for it, and how it pays. */
export interface Customer {
  readonly id: string;
  readonly client: Client;
  readonly country: DemoCountry;
  readonly firstName: string;
  readonly domain: string;
  readonly habit: Habit;
  /** Places orders: the partner's people, or the client itself. */
  readonly buyer: Actor;
  readonly partner: Actor | null;
  /** Signs in for the client, where somebody does. */
  readonly member: Actor | null;
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдежзийклмнопрстуфхцчшщъьюя'].map((letter, at) => [
    letter,
    ['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z', 'i', 'y', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't', 'u', 'f', 'h', 'ts', 'ch', 'sh', 'sht', 'a', 'y', 'yu', 'ya'][at]!,
  ]),
); // prettier-ignore

/** A name as it would stand in an address. */
export function slug(text: string): string {
  const latin = [...text.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  return latin.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, ' ').trim().replaceAll(' ', '-'); // prettier-ignore
}

/** Draws new clients, no two with the same name. */
export class Town {
  private readonly taken = new Set<string>();

  constructor(
    private readonly stage: Stage,
    private readonly operator: Operator,
  ) {}

  /** Opens an account for somebody new: through a partner, or with the operator itself. */
  async settle(partner: Actor | null, home: DemoCountry | null, habit: Habit): Promise<Customer> {
    const { stage } = this;
    const { chance } = stage;
    const country = home && chance.happens(75) ? home : this.somewhere();
    const { firstName, lastName, company } = this.newcomer(country);
    const [city, postcode] = chance.of(country.towns);
    const stem = slug(company || `${firstName} ${lastName}`);
    const domain = `${stem.slice(0, 40)}.${country.tld}`;
    const email = `${slug(firstName)}@${stem.slice(0, 40)}.example`;
    const digits = String(chance.between(100_000_000, 999_999_999)) + String(chance.between(10, 99));
    const opener = partner ?? this.operator.support[0]!;
    const id = await stage.act(opener, (work) =>
      createClient(work, {
        ...{ firstName, lastName, company, email, language: country.language, currency: country.currency },
        ...{ country: country.code, city, postcode, address1: `${country.street} ${chance.between(1, 120)}` },
        phone: `${country.phone}${chance.between(100, 999)}`,
        vatNumber: company && country.vat && chance.happens(80) ? country.vat(digits) : '',
      }),
    );
    const client = await stage.db.reading(house('demo')).of(Clients).get(id);
    const member = chance.happens(40) ? await this.admit(id, `${firstName} ${lastName}`, email) : null;
    const buyer = partner ?? member ?? this.operator.support[0]!;
    return { id, client, country, firstName, domain, habit, buyer, partner, member };
  }

  /** Gives the client a person who signs in. */
  async admit(clientId: string, name: string, email: string): Promise<Actor> {
    const { admin } = this.operator;
    const memberId = await this.stage.act(admin, (work) =>
      inviteMember(work, clientId, ClientMemberRole.OWNER, { name, email }),
    );
    const { userId } = await this.stage.db.reading(house('demo')).of(ClientMember).get(memberId);
    return { kind: 'client', role: 'CLIENT_OWNER', userId, clientId };
  }

  async letSignIn(member: Actor): Promise<void> {
    if (member.kind !== 'house') await choosePassword(this.stage, member.userId);
  }

  /** What a newcomer orders: a service, often with a domain and now and then an add-on. */
  async firstOrder({ client, buyer, domain, country }: Customer): Promise<string> {
    const { chance } = this.stage;
    const item = (code: string, cycle: ItemWish['cycle'], rest: Partial<ItemWish> = {}): ItemWish => ({
      ...{ productId: this.operator.products.get(code)!.id, cycle, quantity: 1, ...rest },
    });
    const main = chance.of(['start', 'start', 'business', 'business', 'business', 'agency', 'vps-s', 'vps-s', 'vps-m', 'vps-l', 'dedicated-8', 'dedicated-24'] as const); // prettier-ignore
    const hosting = ['start', 'business', 'agency'].includes(main);
    const cycle = hosting ? chance.of(['YEARLY', 'YEARLY', 'MONTHLY'] as const) : 'MONTHLY';
    const items = [item(main, cycle, hosting ? { domainName: domain } : {})];
    const tld = domain.split('.').at(-1)!;
    if (chance.happens(55) && this.operator.products.has(`domain-${tld}`))
      items.push(item(`domain-${tld}`, 'YEARLY', { domainName: domain }));
    if (!hosting && chance.happens(45))
      items.push(item(main.startsWith('vps') ? 'backup' : 'ipv4', 'MONTHLY', { parentItem: 0 }));
    if (hosting && country.code !== 'JP' && chance.happens(20)) items.push(item('mail', cycle, { parentItem: 0 }));
    const note = chance.happens(10) ? 'Please set it up on Monday morning.' : '';
    const order = await this.stage.act(buyer, (work) => placeOrder(work, { clientId: client.id, note, items }));
    return order.id;
  }

  private somewhere(): DemoCountry {
    let left = this.stage.chance.between(1, 100);
    return countries.find(({ share }) => (left -= share) <= 0) ?? countries[0]!;
  }

  private newcomer(country: DemoCountry) {
    const { chance } = this.stage;
    for (;;) {
      const [firstName, lastName] = [chance.of(country.firstNames), chance.of(country.lastNames)];
      const company = chance.happens(85) ? `${lastName} ${chance.of(trades)} ${country.suffix}` : '';
      const name = company || `${firstName} ${lastName}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return { firstName, lastName, company };
    }
  }
}
