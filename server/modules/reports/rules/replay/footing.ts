import type { HeldTier } from '../../../commissions/rules/judge';
import { heldAfter } from '../../../programmes/rules/tiers';
import type { Around, AttributionPast, PaidInvoice, TierPast, VersionPast } from './documents';

/**
 * What was so when a payment was recorded. Two things may happen at one instant, and instants alone do not tell which
 * came first: then both are possible, and what is stored must be one of them.
 */

/** Whose the client was; null where nobody's. `stored` decides between what is equally possible. */
export function attributionAt(
  attributions: readonly AttributionPast[],
  { judgedAt, paidAt, reported }: PaidInvoice,
  stored: string | null,
): AttributionPast | null {
  if (reported) return attributionThen(attributions, paidAt, judgedAt);
  const possible = attributions.filter(
    ({ startedAt, endedAt }) => startedAt <= judgedAt && (endedAt === null || endedAt >= judgedAt),
  );
  const chosen = possible.find(({ id }) => id === stored);
  if (chosen) return chosen;
  const certain = possible.find(
    ({ startedAt, endedAt }) => startedAt < judgedAt && (endedAt === null || endedAt > judgedAt),
  );
  return certain ?? (stored === null ? null : (possible[0] ?? null));
}

/** Whose the client was when it paid elsewhere, as far as was known when that was told. */
function attributionThen(attributions: readonly AttributionPast[], paidAt: string, judgedAt: string) {
  const found = attributions.filter(
    ({ signedUpAt, startedAt, endedAt }) =>
      signedUpAt <= paidAt && startedAt <= judgedAt && (endedAt === null || endedAt > paidAt),
  );
  return found[0] ?? null;
}

/** Versions begin on days to come, so that the day alone decides. */
export function versionOn(around: Around, programmeId: string, day: string): VersionPast | null {
  return around.versions(programmeId).find(({ effectiveFrom }) => effectiveFrom <= day) ?? null;
}

/** Of what was paid elsewhere the instant of the payment decides, which is known however late it is told. */
export function isEnrolled(
  around: Around,
  { partnerId, programmeId }: AttributionPast,
  { judgedAt, paidAt, reported }: PaidInvoice,
  stored: boolean,
): boolean {
  const stays = around.enrolments(partnerId, programmeId);
  if (reported) return stays.some(({ joinedAt, leftAt }) => joinedAt <= paidAt && (leftAt === null || leftAt > paidAt));
  const certain = stays.some(({ joinedAt, leftAt }) => joinedAt < judgedAt && (leftAt === null || leftAt > judgedAt));
  const possible = stays.some(
    ({ joinedAt, leftAt }) => joinedAt <= judgedAt && (leftAt === null || leftAt >= judgedAt),
  );
  return certain || (possible && stored);
}

interface StoredTier {
  readonly tier: string | null;
  /** Undefined where it is not kept. */
  readonly since?: string | null;
}

/** The tier that was held; undefined where the history knows none like the one that is stored. */
export function tierHeld(
  around: Around,
  { partnerId, programmeId }: AttributionPast,
  { judgedAt, paidAt, entered, reported }: PaidInvoice,
  stored: StoredTier,
): HeldTier | null | undefined {
  const history = around.tiers(partnerId, programmeId);
  if (reported) {
    const then = history.findLast(({ since, until }) => since <= paidAt && (until === null || until > paidAt));
    return (then?.key ?? null) === stored.tier ? (then ? heldTier(then) : null) : undefined;
  }
  // A row that ends before it begins was overtaken by what was entered of an earlier time.
  const possible = history.filter(
    ({ since, until }) =>
      entered || (until !== null && until < since) || (since <= judgedAt && (until === null || until >= judgedAt)),
  );
  const like = possible.find(
    ({ key, since }) => key === stored.tier && (stored.since === undefined || key === null || since === stored.since),
  );
  if (like) return heldTier(like);
  const began = history.some(({ since }) => since < judgedAt);
  return stored.tier === null && (entered || !began) ? null : undefined;
}

/** The tier that was certainly held, for what is stored is not. */
export function certainTier(around: Around, { partnerId, programmeId }: AttributionPast, { judgedAt }: PaidInvoice) {
  const row = around
    .tiers(partnerId, programmeId)
    .find(({ since, until }) => since < judgedAt && (until === null || until >= judgedAt));
  return row ? heldTier(row) : null;
}

function heldTier({ key, name, since }: TierPast): HeldTier | null {
  return key === null || name === null ? null : { key, name, since: new Date(`${since.replace(' ', 'T')}Z`) };
}

/** Whether so many clients give that tier, by a version in force when the payment came or when it was recorded. */
export function isEarnedBy(
  around: Around,
  programmeId: string,
  { paidOn, judgedOn }: PaidInvoice,
  held: { readonly tier: string | null; readonly clients: number },
): boolean {
  return [paidOn, judgedOn].some((day) => {
    const version = versionOn(around, programmeId, day);
    if (!version || version.rules.tierScheme.metric === 'NONE') return true;
    return (heldAfter(version.rules, held.tier, held.clients, false)?.key ?? null) === held.tier;
  });
}
