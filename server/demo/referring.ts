import { house, type Actor } from '../kernel/actor';
import { ReferralLink } from '../modules/links/entity';
import { recordClick } from '../modules/links/service/clicks';
import { archive, createCoupon, createLink } from '../modules/links/service/codes';
import { signUp, type SignUpWish } from '../modules/links/service/sign-up';
import { Chance } from './chance';
import type { Stage } from './stage';

const DAY = 24;
const NOBODY = { who: null, origin: { ip: null, requestId: null } };

const COMERS: Readonly<Record<string, SignUpWish>> = {
  bakery: { name: 'Henrik Olsen', company: 'Olsen Bageri', email: 'henrik@olsen-bageri.example', country: 'DK', language: 'en' },
  bikes: { name: 'Paula Neri', company: 'Neri Bici', email: 'paula@neri-bici.example', country: 'IT', language: 'it' },
  yoga: { name: 'Clara Voss', company: '', email: 'clara.voss@post.example', country: 'DE', language: 'en' },
  books: { name: 'Raúl Ferrer', company: 'Librería Ferrer', email: 'raul@libreria-ferrer.example', country: 'ES', language: 'es' },
  tea: { name: 'Mina Petrova', company: 'Чаена къща Мина', email: 'mina@tea-mina.example', country: 'BG', language: 'bg' },
}; // prettier-ignore

/** Two partners post links and give out coupons; people click, and some of them sign up. */
export class Referring {
  // Of its own, so that what else happens stays as it is.
  private readonly chance = new Chance(41);

  constructor(private readonly stage: Stage) {}

  /** Both have accepted the terms. */
  async begin(first: Actor, second: Actor): Promise<void> {
    const newsletter = await this.link(first, 'Newsletter');
    const blog = await this.link(first, 'Blog: moving to a new host');
    const fair = await this.link(first, 'Trade fair in March');
    const other = await this.link(second, 'Comparison of hosts');
    await this.stage.act(first, (work) => createCoupon(work, { name: 'Talks and workshops', code: 'WORKSHOP' }));
    const spring = { name: 'Spring offer', code: 'SPRING25', validUntil: this.day(60), mostUses: 25 };
    await this.stage.act(first, (work) => createCoupon(work, spring));
    this.crowd(newsletter, 40, 4);
    this.crowd(blog, 40, 2);
    this.crowd(fair, 6, 9);
    this.crowd(other, 40, 3);
    this.stage.in(8 * DAY, () => this.stage.act(first, (work) => archive(work, 'link', fair)));
    this.comes(6, 'bakery', [newsletter]);
    this.comes(15, 'bikes', [other, blog]);
    this.comes(22, 'yoga', [newsletter, other]);
    this.comes(29, 'books', [other], 'SPRING25');
    this.comes(36, 'tea', [blog]);
  }

  private link(owner: Actor, name: string): Promise<string> {
    return this.stage.act(owner, (work) => createLink(work, { name }));
  }

  private day(ahead: number): string {
    return new Date(this.stage.now.getTime() + ahead * DAY * 3_600_000).toISOString().slice(0, 10);
  }

  /** So many clicks a day or fewer, for so many days. */
  private crowd(linkId: string, days: number, most: number): void {
    for (let day = 0; day < days; day++)
      for (let nth = this.chance.between(0, most); nth > 0; nth--)
        this.stage.in(day * DAY + this.chance.between(1, 12), () => this.click(linkId, null));
  }

  private async click(linkId: string, previousId: string | null): Promise<string> {
    const { partnerId } = await this.stage.db.reading(house('demo')).of(ReferralLink).get(linkId);
    return recordClick(this.stage.db, { linkId, partnerId, previousId });
  }

  /** Somebody clicks on links, one after the other, and signs up; with a coupon, perhaps. */
  private comes(day: number, who: keyof typeof COMERS, links: readonly string[], coupon: string | null = null): void {
    this.stage.in(day * DAY + 3, async () => {
      let clickId: string | null = null;
      for (const linkId of links) clickId = await this.click(linkId, clickId);
      await signUp(this.stage.db, COMERS[who]!, { coupon, code: null, clickId }, NOBODY);
    });
  }
}
