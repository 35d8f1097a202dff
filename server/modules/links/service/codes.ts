import { userIdOf } from '../../../kernel/actor';
import { NotFound, Refusal } from '../../../kernel/refusal';
import { currentConfig } from '../../../platform/config/current';
import { absent } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { assertTermsAccepted } from '../../applications/service/terms';
import { Partner, PartnerStatus } from '../../partners/entity';
import { PartnerEnrolment } from '../../programmes/entity';
import { todayOf } from '../../programmes/service';
import { settingsOf } from '../../settings/service';
import { Coupon, ReferralLink } from '../entity';
import { isTaken } from '../queries';
import { forgetDestinations } from './clicks';
import { assertCouponTerms, assertWorking, chosenCode, codeOf, named, type CodeKind } from '../rules/codes';
import { chosenTarget } from '../rules/target';

export interface Wish {
  /** Whose it is to be; a partner's own when it asks itself. */
  readonly partnerId?: string | null;
  readonly name: string;
  /** Made of the partner's name when not said. */
  readonly code?: string | null;
  readonly programmeId?: string | null;
}

/** A partner's new link; returns its id. */
export async function createLink(work: Work, wish: Wish & { readonly target?: string | null }): Promise<string> {
  const target = await targetFor(work, wish.target ?? '');
  const begun = await beginCode(work, 'link', wish);
  const { id } = await work
    .of(ReferralLink)
    .insert({ ...begun, id: work.id('lnk'), target, counted: 0, countedUntil: work.now, lastCountedAt: null });
  noteCreated(work, 'link', id, { ...begun, target });
  return id;
}

export interface CouponWish extends Wish {
  readonly validUntil?: string | null;
  readonly mostUses?: number | null;
}

/** A partner's new coupon; returns its id. */
export async function createCoupon(work: Work, wish: CouponWish): Promise<string> {
  const { validUntil = null, mostUses = null } = wish;
  assertCouponTerms(validUntil, mostUses, await todayOf(work));
  const begun = await beginCode(work, 'coupon', wish);
  const { id } = await work.of(Coupon).insert({ ...begun, id: work.id('cpn'), validUntil, mostUses });
  noteCreated(work, 'coupon', id, { ...begun, validUntil, mostUses });
  return id;
}

export interface LinkChange {
  readonly name?: string;
  readonly target?: string;
  readonly version: number;
}

/** A link's name or target changes; its code never, since it is printed and posted. */
export async function changeLink(work: Work, id: string, { name, target, version }: LinkChange): Promise<void> {
  const before = await work.of(ReferralLink).lock(id);
  assertWorking('link', before);
  const after = {
    ...renamed(before.code, name),
    ...(target === undefined ? {} : { target: await targetFor(work, target) }),
  };
  await work.of(ReferralLink).update(id, after, version);
  noteChanged(work, 'link', before, after);
}

export interface CouponChange {
  readonly name?: string;
  readonly validUntil?: string | null;
  readonly mostUses?: number | null;
  readonly version: number;
}

export async function changeCoupon(work: Work, id: string, change: CouponChange): Promise<void> {
  const before = await work.of(Coupon).lock(id);
  assertWorking('coupon', before);
  const { name, version, validUntil = before.validUntil, mostUses = before.mostUses } = change;
  assertCouponTerms(validUntil === before.validUntil ? null : validUntil, mostUses, await todayOf(work));
  const after = { ...renamed(before.code, name), validUntil, mostUses };
  await work.of(Coupon).update(id, after, version);
  noteChanged(work, 'coupon', before, after);
}

/** Lets a link or a coupon bring nobody any more; its code stays taken. Doing so again changes nothing. */
export async function archive(work: Work, kind: CodeKind, id: string): Promise<void> {
  const table = kind === 'link' ? ReferralLink : Coupon;
  const before: ReferralLink | Coupon = await work.of<ReferralLink | Coupon>(table).lock(id);
  if (before.archivedAt) return;
  const after = { archivedAt: work.now };
  await work.of<ReferralLink | Coupon>(table).update(id, after, before.version);
  noteChanged(work, kind, before, after);
}

async function targetFor(reading: Reading, target: string): Promise<string> {
  return chosenTarget(target, currentConfig().publicUrl, (await settingsOf(reading)).redirectHosts);
}

async function beginCode(work: Work, kind: CodeKind, { name, code, programmeId = null, ...wish }: Wish) {
  const partner = await work.of(Partner).get(ownerOf(work, wish.partnerId ?? null));
  if (partner.status === PartnerStatus.SUSPENDED)
    throw new Refusal('PARTNER_SUSPENDED', `${partner.name} is suspended.`, ['input', 'partnerId'], {
      name: partner.name,
    });
  await assertTermsAccepted(work, partner.id);
  if (programmeId) await assertEnrolled(work, partner.id, programmeId);
  const kept = named(name);
  const free = code ? await chosenFree(work, kind, code) : await madeFree(work, kind, partner.name, kept);
  return {
    ...{ partnerId: partner.id, programmeId, code: free, name: kept, searchText: searchText(free, kept) },
    ...{ signups: 0, createdByUserId: userIdOf(work.actor), createdAt: work.now, archivedAt: null, version: 1 },
  };
}

function ownerOf({ actor }: Work, named: string | null): string {
  if (actor.kind === 'partner') return actor.partnerId;
  if (!named) throw new Refusal('REQUIRED', 'Say for which partner.', ['input', 'partnerId']);
  return named;
}

async function assertEnrolled({ of }: Reading, partnerId: string, programmeId: string): Promise<void> {
  if (!(await of(PartnerEnrolment).first({ partnerId, programmeId, leftAt: absent() })))
    throw new NotFound('Programme');
}

async function chosenFree(work: Work, kind: CodeKind, text: string): Promise<string> {
  const code = chosenCode(kind, text);
  if (await isTaken(work, kind, code))
    throw new Refusal('CODE_TAKEN', `The code ${code} is taken.`, ['input', 'code'], { code });
  return code;
}

/** Of the partner's name, of that and the link's, and where both are taken with something behind that is not. */
async function madeFree(work: Work, kind: CodeKind, partner: string, name: string): Promise<string> {
  const base = codeOf(kind, partner);
  const tail = work.id('cod').slice(-6);
  const wishes = [
    base,
    codeOf(kind, `${partner.split(/\s+/)[0]} ${name}`),
    chosenCode(kind, `${base ?? 'partner'}-${tail}`),
  ];
  for (const wish of wishes) if (wish && !(await isTaken(work, kind, wish))) return wish;
  throw new Error(`no code is left for ${partner}`);
}

const searchText = (code: string, name: string) => `${code} ${name}`.toLowerCase();

function renamed(code: string, name: string | undefined) {
  if (name === undefined) return {};
  const kept = named(name);
  return { name: kept, searchText: searchText(code, kept) };
}

const TYPES = { link: 'ReferralLink', coupon: 'Coupon' } as const;

type Written = Omit<Partial<ReferralLink & Coupon>, 'id'> & Pick<ReferralLink, 'partnerId' | 'searchText'>;

function noteCreated(work: Work, kind: CodeKind, id: string, { searchText: _, ...after }: Written): void {
  const { partnerId } = after;
  work.audit({ action: `${kind}.create`, subject: [TYPES[kind], id], partnerId, after });
  work.touch({ topic: `${kind}s`, subjectId: id, partnerId });
}

function noteChanged(work: Work, kind: CodeKind, before: ReferralLink | Coupon, after: object): void {
  const { id, partnerId } = before;
  forgetDestinations();
  const action = 'archivedAt' in after ? `${kind}.archive` : `${kind}.update`;
  work.audit({ action, subject: [TYPES[kind], id], partnerId, before, after });
  work.touch({ topic: `${kind}s`, subjectId: id, partnerId });
}
