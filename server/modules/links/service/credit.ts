import { dateIn } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import { absent, oneOf } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { noteAttribution } from '../../attributions/service/log';
import { Partner, PartnerStatus } from '../../partners/entity';
import { PartnerEnrolment } from '../../programmes/entity';
import { RelationshipKind } from '../../relationships/entity';
import { relate } from '../../relationships/service';
import { settingsOf } from '../../settings/service';
import { Click, Coupon, ReferralLink } from '../entity';
import { ClientSignedUp } from '../events';
import { emailsOf } from '../queries';
import { codeFrom, couponStatus } from '../rules/codes';
import { judge, type ClickLead, type Lead, type SignUpFacts, type Verdict } from '../rules/judge';
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
 * What the codes and the click stood for at an instant; locked, so that each counts once. Unknown codes, and those
 * that have ended, are refused at `path`; a click that is not known is none. For the house.
 */
export async function leadsOf(
  work: Work,
  given: Given,
  path: readonly string[] = ['input'],
  at: Date = work.now,
): Promise<SignUpFacts> {
  const coupon = given.coupon?.trim() ? await couponOf(work, given.coupon, [...path, 'coupon'], at) : null;
  const link = given.code?.trim() ? await linkOf(work, given.code, [...path, 'code'], at) : null;
  const clicks = given.clickId ? await trailOf(work, given.clickId) : [];
  return { coupon, link, clicks, at, cookieDays: (await settingsOf(work)).cookieDays };
}

/**
 * Puts a new client down to whoever brought it, and keeps in the log who that was and who else was near. Returns the
 * relationship's id; null where it is nobody's: it came by itself, or is the partner's own purchase. For the house.
 */
export async function credit(
  work: Work,
  client: { readonly clientId: string; readonly email: string },
  facts: SignUpFacts,
): Promise<string | null> {
  const { winner, lost } = judge(facts);
  const codes = await codesOf(work, winner, lost);
  const about = { ...client, ...(winner && { partnerId: winner.partnerId, originId: winner.originId }) };
  const code = winner && codes.get(winner.originId)!;
  await noteAttribution(work, {
    kind: 'SIGN_UP',
    ...about,
    at: facts.at,
    details: winner ? { source: winner.source, code } : {},
  });
  for (const { partnerId, originId, at, to } of lost)
    await noteAttribution(work, {
      ...{ kind: 'CLICK', ...client, partnerId, originId, at },
      details: { code: codes.get(originId)!, winner: false, reason: to },
    });
  if (!winner) {
    work.announce(new ClientSignedUp(client.clientId, null, null, null));
    return null;
  }
  const clicked = facts.clicks.find(({ clickId }) => clickId === winner.clickId);
  await noteAttribution(work, {
    ...{ kind: winner.source === 'COUPON' ? 'COUPON' : 'CLICK', ...about, at: clicked?.at ?? facts.at },
    details: { code, winner: true },
  });
  if (winner.clickId) await work.of(Click).update(winner.clickId, { usedAt: facts.at, clientId: client.clientId });
  if (isOwnPurchase(client.email, await emailsOf(work, winner.partnerId))) {
    await noteAttribution(work, {
      kind: 'REFUSED',
      ...about,
      details: { source: winner.source, reason: 'OWN_PURCHASE' },
    });
    work.announce(new ClientSignedUp(client.clientId, null, null, null));
    return null;
  }
  const { partnerId, originId, source } = winner;
  const terms = {
    ...{ invitedAt: facts.at, acceptedAt: facts.at, originId },
    programmeId: await stillIn(work, winner),
  };
  const standing = { partnerId, clientId: client.clientId, kind: RelationshipKind.ATTRIBUTED };
  const relationshipId = await relate(work, standing, source, terms);
  await count(work, source, originId, partnerId);
  work.announce(new ClientSignedUp(client.clientId, partnerId, source, code));
  return relationshipId;
}

async function couponOf(work: Work, text: string, path: readonly string[], at: Date): Promise<Lead> {
  const value = text.trim().slice(0, 40);
  const code = codeFrom('coupon', text);
  const [coupon] = code ? await work.of(Coupon).lockAll([{ code }]) : [];
  if (!coupon || (await isSuspended(work, coupon.partnerId)))
    throw new Refusal('UNKNOWN_COUPON', `There is no coupon ${value}.`, path, { value });
  const day = dateIn((await settingsOf(work)).timeZone, at);
  if (couponStatus(coupon, at, day) !== 'ACTIVE')
    throw new Refusal('COUPON_ENDED', `The coupon ${coupon.code} has ended.`, path, { value: coupon.code });
  return leadTo(coupon);
}

async function linkOf(work: Work, text: string, path: readonly string[], at: Date): Promise<Lead> {
  const value = text.trim().slice(0, 40);
  const code = codeFrom('link', text);
  const link = code ? await work.of(ReferralLink).first({ code }) : null;
  if (!link || (link.archivedAt !== null && link.archivedAt <= at) || (await isSuspended(work, link.partnerId)))
    throw new Refusal('UNKNOWN_CODE', `There is no link with the code ${value}.`, path, { value });
  return leadTo(link);
}

const leadTo = ({ id, partnerId, programmeId }: ReferralLink | Coupon): Lead => ({
  ...{ originId: id, partnerId, programmeId },
});

async function isSuspended({ of }: Reading, partnerId: string): Promise<boolean> {
  return (await of(Partner).get(partnerId)).status === PartnerStatus.SUSPENDED;
}

/** The browser's clicks, newest first; the newest is locked, so that of many sign-ups with it one finds it unused. */
async function trailOf({ of }: Work, clickId: string): Promise<ClickLead[]> {
  const [newest = null] = await of(Click).lockAll([{ id: clickId }]);
  const found: Click[] = [];
  for (let click: Click | null = newest; click && found.length < MOST_CLICKS;) {
    found.push(click);
    click = click.previousId ? await of(Click).find(click.previousId) : null;
  }
  const links = new Map(
    (await of(ReferralLink).byIds(found.map(({ linkId }) => linkId))).map((each) => [each.id, each]),
  );
  const partnerIds = [...new Set(found.map(({ partnerId }) => partnerId))];
  const suspended = { id: oneOf(partnerIds), status: PartnerStatus.SUSPENDED };
  const out = new Set((await of(Partner).list({ where: [suspended], columns: ['id'] })).map(({ id }) => id));
  return found.map(({ id, linkId, partnerId, at, usedAt }) => ({
    ...{ clickId: id, originId: linkId, partnerId, at, isUsed: usedAt !== null, isSuspended: out.has(partnerId) },
    programmeId: links.get(linkId)!.programmeId,
  }));
}

/** A programme that the partner has left meanwhile is none: the client then earns where the partner is. */
async function stillIn({ of }: Reading, { partnerId, programmeId }: Lead): Promise<string | null> {
  if (!programmeId) return null;
  return (await of(PartnerEnrolment).first({ partnerId, programmeId, leftAt: absent() })) && programmeId;
}

async function codesOf(
  { of }: Reading,
  winner: Verdict['winner'],
  lost: Verdict['lost'],
): Promise<Map<string, string>> {
  const ids = [...lost.map(({ originId }) => originId), ...(winner?.source === 'LINK' ? [winner.originId] : [])];
  const links = await of(ReferralLink).byIds([...new Set(ids)]);
  const coupons = winner?.source === 'COUPON' ? await of(Coupon).byIds([winner.originId]) : [];
  return new Map([...links, ...coupons].map(({ id, code }) => [id, code]));
}

async function count(work: Work, source: 'COUPON' | 'LINK', id: string, partnerId: string): Promise<void> {
  if (source === 'LINK') await work.of(ReferralLink).increase(id, { signups: 1 });
  else await work.of(Coupon).increase(id, { signups: 1 });
  work.touch({ topic: source === 'LINK' ? 'links' : 'coupons', subjectId: id, partnerId });
}
