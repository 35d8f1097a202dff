import type { Actor } from '../kernel/actor';
import { house, houseFor } from '../kernel/actor';
import { addDays, dateIn } from '../kernel/period';
import { Claim } from '../modules/claims/entity';
import { claim } from '../modules/claims/service/claim';
import { approve, reject } from '../modules/claims/service/decide';
import { Relationship } from '../modules/relationships/entity';
import { absent } from '../platform/db/where';
import type { Customer } from './clients';
import type { Operator } from './operator';
import type { Stage } from './stage';

const DAY = 24;

/** Clients that partners say they brought: one is theirs now, one is not, two wait for the desk. */
export class Claiming {
  constructor(
    private readonly stage: Stage,
    private readonly operator: Operator,
    private readonly customers: ReadonlyMap<string, Customer>,
  ) {}

  /** Of those that a partner claims by their addresses, the first is approved and the second is not. */
  async decided(owner: Actor): Promise<void> {
    const support = this.operator.support[0]!;
    const [brought, known] = await this.free(2);
    if (!brought || !known) return;
    const [first, second] = [
      await this.claim(owner, { email: brought.client.email, company: brought.client.name }, 20, 'They asked us for a host at the trade fair in Hamburg. We sent them your offer the same day, and set up their first site with them.'), // prettier-ignore
      await this.claim(owner, { email: known.client.email, company: '' }, 35, 'We recommended you to them by phone some weeks ago.'), // prettier-ignore
    ];
    this.stage.in(DAY, () => this.stage.act(support, (work) => approve(work, first, null)));
    this.stage.in(2 * DAY, () =>
      this.stage.act(support, (work) =>
        reject(work, second, 'They found us by a search and had signed up before your call.'),
      ),
    );
  }

  async open(owner: Actor): Promise<void> {
    const [meant] = await this.free(1);
    if (meant)
      await this.claim(owner, { email: meant.client.email, company: meant.client.name }, 12, 'They moved to you on our advice; the mail in which they thank us for it can be sent on request.'); // prettier-ignore
    await this.claim(owner, { email: '', company: 'Alpenblick Touristik' }, 9, 'We built their new shop. They wanted to sign up with you this week and may have used a private address.'); // prettier-ignore
  }

  private async claim(
    owner: Actor,
    whom: { readonly email: string; readonly company: string },
    daysAgo: number,
    evidence: string,
  ): Promise<string> {
    const referredOn = addDays(dateIn('UTC', this.stage.db.now()), -daysAgo);
    const wish = { ...whom, referredOn, evidence, programmeId: null, fileIds: [] };
    return this.stage.act(houseFor('claim', owner), (work) => claim(work, owner, wish));
  }

  /** Some that no partner has or claims. */
  private async free(count: number): Promise<Customer[]> {
    const reading = this.stage.db.reading(house('demo'));
    const found: Customer[] = [];
    // Whoever came last comes first: a claim does not reach those who have long been there.
    for (const customer of [...this.customers.values()].reverse()) {
      if (found.length === count) break;
      if (customer.habit === 'never' || customer.partner) continue;
      const { id: clientId } = customer;
      const taken = await reading.of(Relationship).count([{ clientId, endedAt: absent() }]);
      const claimed = await reading.of(Claim).count([{ matchedClientId: clientId }]);
      if (taken + claimed === 0) found.push(customer);
    }
    return found;
  }
}
