import { isCalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';

export const SHORTEST_CODE = 3;
export const LONGEST_CODE = 32;
const CODE = /^[a-z0-9](-?[a-z0-9])*$/;

export type CodeKind = 'link' | 'coupon';

/** A code as it is kept: a link's in lower case, a coupon's in capitals. Null when it can be none. */
export function codeFrom(kind: CodeKind, text: string): string | null {
  const plain = text.trim().toLowerCase();
  if (plain.length < SHORTEST_CODE || plain.length > LONGEST_CODE || !CODE.test(plain)) return null;
  return kind === 'coupon' ? plain.toUpperCase() : plain;
}

/** The same, of what somebody wants for a code. */
export function chosenCode(kind: CodeKind, text: string): string {
  const code = codeFrom(kind, text);
  if (code) return code;
  const value = text.trim().slice(0, 40);
  throw new Refusal(
    'INVALID_CODE',
    `${value || 'Nothing'} is no code: it has ${SHORTEST_CODE} to ${LONGEST_CODE} letters, digits and single dashes.`,
    ['input', 'code'],
    { value, least: SHORTEST_CODE, most: LONGEST_CODE },
  );
}

/** What letters of other alphabets become in an address. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm' },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' },
};
const ROOM = 24;

/** A readable code made of a name; null when nothing readable is left of it. */
export function codeOf(kind: CodeKind, name: string): string | null {
  const plain = [...name.toLowerCase()]
    .map((letter) => LATIN[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ROOM)
    .replace(/^-+|-+$/g, '');
  return codeFrom(kind, plain);
}

const LONGEST_NAME = 100;

export function named(name: string): string {
  const kept = name.trim();
  if (!kept) throw new Refusal('REQUIRED', 'A name is needed.', ['input', 'name']);
  if (kept.length > LONGEST_NAME)
    throw new Refusal('TOO_LONG', `At most ${LONGEST_NAME} characters, not ${kept.length}.`, ['input', 'name'], {
      ...{ most: LONGEST_NAME, length: kept.length },
    });
  return kept;
}

const MOST_USES = 1_000_000;

/** A coupon ends on a day there is, not in the past, and can be used at least once. */
export function assertCouponTerms(validUntil: string | null, mostUses: number | null, today: string): void {
  if (validUntil !== null && !isCalendarDate(validUntil))
    throw new Refusal('INVALID_DATE', `${validUntil.slice(0, 20)} is no date.`, ['input', 'validUntil'], {
      value: validUntil.slice(0, 20),
    });
  if (validUntil !== null && validUntil < today)
    throw new Refusal('DATE_PAST', `${validUntil} is past.`, ['input', 'validUntil'], { value: validUntil });
  if (mostUses !== null && !(Number.isSafeInteger(mostUses) && mostUses >= 1 && mostUses <= MOST_USES))
    throw new Refusal('OUT_OF_RANGE', `From 1 to ${MOST_USES}, not ${mostUses}.`, ['input', 'mostUses'], {
      ...{ least: 1, most: MOST_USES },
    });
}

export interface CouponTerms {
  readonly archivedAt: Date | null;
  readonly validUntil: string | null;
  readonly mostUses: number | null;
  readonly signups: number;
}

export type CouponStatus = 'ACTIVE' | 'ENDED' | 'USED_UP' | 'ARCHIVED';

/** What a coupon is at an instant, which falls on `day` for the operator; only an active one can be used. */
export function couponStatus(coupon: CouponTerms, at: Date, day: string): CouponStatus {
  const { archivedAt, validUntil, mostUses, signups } = coupon;
  if (archivedAt !== null && archivedAt <= at) return 'ARCHIVED';
  if (validUntil !== null && day > validUntil) return 'ENDED';
  return mostUses !== null && signups >= mostUses ? 'USED_UP' : 'ACTIVE';
}

export function assertWorking(kind: CodeKind, { archivedAt }: { readonly archivedAt: Date | null }): void {
  if (archivedAt) throw new Refusal('CODE_ARCHIVED', `This ${kind} is archived.`, ['id']);
}
