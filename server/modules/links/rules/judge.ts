/** What is known of a code or a click when somebody signs up. */
export interface Lead {
  readonly partnerId: string;
  /** The link or the coupon. */
  readonly originId: string;
  readonly programmeId: string | null;
}

export interface ClickLead extends Lead {
  readonly clickId: string;
  readonly at: Date;
  readonly isUsed: boolean;
  /** Its partner takes no new clients. */
  readonly isSuspended: boolean;
}

export interface SignUpFacts {
  /** One that can be used. */
  readonly coupon: Lead | null;
  /** The link whose code was given with the sign-up itself. */
  readonly link: Lead | null;
  /** The browser's clicks, newest first. */
  readonly clicks: readonly ClickLead[];
  readonly at: Date;
  /** So long a click counts. */
  readonly cookieDays: number;
}

/** Why a click lost. */
export type Loss = 'COUPON' | 'LATER_CLICK';

export interface Verdict {
  readonly winner: (Lead & { readonly source: 'COUPON' | 'LINK'; readonly clickId: string | null }) | null;
  /** Clicks of other partners, or on other links, that would have counted; of each link the last. */
  readonly lost: readonly (ClickLead & { readonly to: Loss })[];
}

const DAY = 86_400_000;

/** Whether a click still counts at an instant: for exactly so many days from the moment it was made. */
export function isFresh(clickedAt: Date, at: Date, cookieDays: number): boolean {
  const age = at.getTime() - clickedAt.getTime();
  return age >= 0 && age < cookieDays * DAY;
}

/** The clicks that count, newest first: none from one on that a sign-up has used, or that is too old. */
function counting({ clicks, at, cookieDays }: SignUpFacts): ClickLead[] {
  const end = clicks.findIndex((click) => click.isUsed || !isFresh(click.at, at, cookieDays));
  return (end < 0 ? clicks : clicks.slice(0, end)).filter(({ isSuspended }) => !isSuspended);
}

/** To whom a client belongs that signs up: a coupon beats a link, a link's code given now any click, the last click those before. */
export function judge(facts: SignUpFacts): Verdict {
  const { coupon, link } = facts;
  const clicks = counting(facts);
  const [last] = clicks;
  const losing = (from: readonly ClickLead[], to: Loss, winner: Lead) => {
    const seen = new Set([winner.originId]);
    return from.filter(({ originId }) => !seen.has(originId) && seen.add(originId)).map((click) => ({ ...click, to }));
  };
  if (coupon)
    return { winner: { ...lead(coupon), source: 'COUPON', clickId: null }, lost: losing(clicks, 'COUPON', coupon) };
  if (link)
    return { winner: { ...lead(link), source: 'LINK', clickId: null }, lost: losing(clicks, 'LATER_CLICK', link) };
  if (!last) return { winner: null, lost: [] };
  return {
    winner: { ...lead(last), source: 'LINK', clickId: last.clickId },
    lost: losing(clicks.slice(1), 'LATER_CLICK', last),
  };
}

const lead = ({ partnerId, originId, programmeId }: Lead): Lead => ({ partnerId, originId, programmeId });
