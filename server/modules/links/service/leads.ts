import { dateIn } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { Partner, PartnerStatus } from '../../partners/entity';
import { settingsOf } from '../../settings/service';
import { Click, Coupon, ReferralLink } from '../entity';
import { emailsOf } from '../queries';
import { codeFrom, couponStatus } from '../rules/codes';
import { judge, type ClickLead, type Lead, type SignUpFacts } from '../rules/judge';
import { isOwnPurchase } from '../rules/own';

/** What came with a sign-up; each may be missing. */
export interface Given {
  readonly coupon: string | null;
  /** The code of a link, where it came with the sign-up itself. */
  readonly code: string | null;
  /** The browser's last click, from a token of ours. */
  readonly clickId: string | null;
}

/** As many clicks of a browser as are looked at. */
const MOST_CLICKS = 20;

/**
 * What the codes and clicks of sign-ups stand for: read at once, coupons and newest clicks locked so that each counts
 * once, and then judged for each sign-up, as those before it in the same transaction have left them. For the house.
 */
export class Leads {
  private readonly usedClicks = new Set<string>();
  private readonly couponUses = new Map<string, number>();
  private readonly emails = new Map<string, readonly string[]>();

  private constructor(
    private readonly work: Work,
    private readonly coupons: ReadonlyMap<string, Coupon>,
    private readonly links: ReadonlyMap<string, ReferralLink>,
    private readonly clicks: ReadonlyMap<string, Click>,
    private readonly programmes: ReadonlyMap<string, string | null>,
    private readonly suspended: ReadonlySet<string>,
    private readonly settings: { readonly cookieDays: number; readonly timeZone: string },
  ) {}

  static async read(work: Work, givens: readonly Given[]): Promise<Leads> {
    const { of } = work;
    const wanted = <V>(of: (given: Given) => V | null) => [...new Set(givens.flatMap((given) => of(given) ?? []))];
    const couponCodes = wanted(({ coupon }) => coupon && codeFrom('coupon', coupon));
    const linkCodes = wanted(({ code }) => code && codeFrom('link', code));
    const coupons = couponCodes.length > 0 ? await of(Coupon).lockAll([{ code: oneOf(couponCodes) }]) : [];
    const links = linkCodes.length > 0 ? await of(ReferralLink).list({ where: [{ code: oneOf(linkCodes) }] }) : [];
    const clicks = await trails(work, wanted(({ clickId }) => clickId)); // prettier-ignore
    const clicked = await of(ReferralLink).byIds([...new Set(clicks.map(({ linkId }) => linkId))]);
    const partnerIds = [...new Set([...coupons, ...links, ...clicks].map(({ partnerId }) => partnerId))];
    const suspended = { id: oneOf(partnerIds), status: PartnerStatus.SUSPENDED };
    const out = partnerIds.length > 0 ? await of(Partner).list({ where: [suspended], columns: ['id'] }) : [];
    return new Leads(
      work,
      new Map(coupons.map((each) => [each.code, each])),
      new Map(links.map((each) => [each.code, each])),
      new Map(clicks.map((each) => [each.id, each])),
      new Map(clicked.map(({ id, programmeId }) => [id, programmeId])),
      new Set(out.map(({ id }) => id)),
      await settingsOf(work),
    );
  }

  /** What they stood for at an instant. Unknown codes, and those that have ended, are refused at `path`; an unknown click is none. */
  at(given: Given, path: readonly string[], at: Date): SignUpFacts {
    return {
      coupon: given.coupon?.trim() ? this.couponOf(given.coupon, [...path, 'coupon'], at) : null,
      link: given.code?.trim() ? this.linkOf(given.code, [...path, 'code'], at) : null,
      clicks: given.clickId ? this.trailOf(given.clickId) : [],
      ...{ at, cookieDays: this.settings.cookieDays },
    };
  }

  /** They are going to be credited: whoever comes next finds the click used, and the coupon used once more. */
  async take(email: string, facts: SignUpFacts): Promise<void> {
    const { winner } = judge(facts);
    if (winner?.clickId) this.usedClicks.add(winner.clickId);
    if (winner?.source !== 'COUPON' || (await this.isOwn(email, winner.partnerId))) return;
    this.couponUses.set(winner.originId, (this.couponUses.get(winner.originId) ?? 0) + 1);
  }

  /** Whether who signs up belongs to the partner. */
  async isOwn(email: string, partnerId: string): Promise<boolean> {
    const emails = this.emails.get(partnerId) ?? (await emailsOf(this.work, partnerId));
    this.emails.set(partnerId, emails);
    return isOwnPurchase(email, emails);
  }

  private couponOf(text: string, path: readonly string[], at: Date): Lead {
    const value = text.trim().slice(0, 40);
    const coupon = this.coupons.get(codeFrom('coupon', text) ?? '');
    if (!coupon || this.suspended.has(coupon.partnerId))
      throw new Refusal('UNKNOWN_COUPON', `There is no coupon ${value}.`, path, { value });
    const { id, code, archivedAt, validUntil, mostUses } = coupon;
    const signups = coupon.signups + (this.couponUses.get(id) ?? 0);
    if (couponStatus({ archivedAt, validUntil, mostUses, signups }, at, dateIn(this.settings.timeZone, at)) !== 'ACTIVE')
      throw new Refusal('COUPON_ENDED', `The coupon ${code} has ended.`, path, { value: code });
    return leadTo(coupon);
  } // prettier-ignore

  private linkOf(text: string, path: readonly string[], at: Date): Lead {
    const value = text.trim().slice(0, 40);
    const link = this.links.get(codeFrom('link', text) ?? '');
    if (!link || (link.archivedAt !== null && link.archivedAt <= at) || this.suspended.has(link.partnerId))
      throw new Refusal('UNKNOWN_CODE', `There is no link with the code ${value}.`, path, { value });
    return leadTo(link);
  }

  /** The browser's clicks, newest first. */
  private trailOf(clickId: string): ClickLead[] {
    const trail: ClickLead[] = [];
    let click = this.clicks.get(clickId);
    while (click && trail.length < MOST_CLICKS) {
      const { id, linkId, partnerId, at, usedAt, previousId } = click;
      const isUsed = usedAt !== null || this.usedClicks.has(id);
      const programmeId = this.programmes.get(linkId) ?? null;
      const isSuspended = this.suspended.has(partnerId);
      trail.push({ clickId: id, originId: linkId, partnerId, programmeId, at, isUsed, isSuspended });
      click = previousId ? this.clicks.get(previousId) : undefined;
    }
    return trail;
  }
}

/**
 * What came with one sign-up. Unknown codes, and those that have ended, are refused at `path`; a click that is not
 * known is none. For the house.
 */
export async function leadsOf(
  work: Work,
  given: Given,
  path: readonly string[] = ['input'],
  at: Date = work.now,
): Promise<SignUpFacts> {
  return (await Leads.read(work, [given])).at(given, path, at);
}

/** The clicks, and those of the same browsers before them. The newest are locked, so that of many sign-ups with one, one finds it unused. */
async function trails({ of }: Work, clickIds: readonly string[]): Promise<Click[]> {
  if (clickIds.length === 0) return [];
  const found = new Map<string, Click>();
  let step = await of(Click).lockAll([{ id: oneOf(clickIds) }]);
  for (let length = 1; step.length > 0; length++) {
    for (const click of step) found.set(click.id, click);
    const before = step.flatMap(({ previousId }) => (previousId && !found.has(previousId) ? previousId : []));
    step = before.length > 0 && length < MOST_CLICKS ? await of(Click).byIds([...new Set(before)]) : [];
  }
  return [...found.values()];
}

const leadTo = ({ id, partnerId, programmeId }: ReferralLink | Coupon): Lead => ({
  ...{ originId: id, partnerId, programmeId },
});
