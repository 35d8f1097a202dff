import { money, type Money } from '../../kernel/money';
import { Refusal } from '../../kernel/refusal';

export const ProductKind = { SERVICE: 'SERVICE', ADDON: 'ADDON', DOMAIN: 'DOMAIN' } as const;
export type ProductKind = (typeof ProductKind)[keyof typeof ProductKind];

export const BillingCycle = {
  ONE_OFF: 'ONE_OFF',
  MONTHLY: 'MONTHLY',
  QUARTERLY: 'QUARTERLY',
  SEMIANNUAL: 'SEMIANNUAL',
  YEARLY: 'YEARLY',
  BIENNIAL: 'BIENNIAL',
} as const;
export type BillingCycle = (typeof BillingCycle)[keyof typeof BillingCycle];

const MONTHS = { ONE_OFF: null, MONTHLY: 1, QUARTERLY: 3, SEMIANNUAL: 6, YEARLY: 12, BIENNIAL: 24 } as const;

/** The calendar months of one period; null for what is bought once. */
export function monthsOf(cycle: BillingCycle): number | null {
  return MONTHS[cycle];
}

/** Beyond this a price times a quantity might leave the safe integers. */
const HIGHEST_MINOR = 100_000_000_000;
const DOMAIN_CYCLES: readonly BillingCycle[] = [BillingCycle.YEARLY, BillingCycle.BIENNIAL];
const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const LONGEST_WAIT = 90;

export interface DomainTerms {
  readonly kind: ProductKind;
  /** `com`, `co.uk`: without the leading dot. */
  readonly tld: string | null;
  readonly graceDays: number | null;
  readonly redemptionDays: number | null;
}

/** A domain has its ending; nothing else has one, nor days of grace or redemption. */
export function assertDomainTerms({ kind, tld, graceDays, redemptionDays }: DomainTerms): void {
  if (kind !== ProductKind.DOMAIN) {
    if (tld !== null || graceDays !== null || redemptionDays !== null)
      throw new Refusal('NOT_A_DOMAIN', 'Only a domain has an ending and days of grace.', ['input', 'tld']);
    return;
  }
  if (!tld) throw new Refusal('REQUIRED', 'A domain needs its ending, such as com or co.uk.', ['input', 'tld']);
  if (tld.length > 63 || !tld.split('.').every((label) => LABEL.test(label)))
    throw new Refusal('INVALID_TLD', `${tld} is not the ending of a domain.`, ['input', 'tld'], { value: tld });
  assertDays('graceDays', graceDays);
  assertDays('redemptionDays', redemptionDays);
}

function assertDays(field: string, days: number | null): void {
  if (days === null || (Number.isSafeInteger(days) && days >= 0 && days <= LONGEST_WAIT)) return;
  throw new Refusal('OUT_OF_RANGE', `${field} must be from 0 to ${LONGEST_WAIT}, not ${days}.`, ['input', field], {
    least: 0,
    most: LONGEST_WAIT,
  });
}

export interface PriceTerms {
  readonly amount: Money;
  readonly setupFee: Money;
  readonly restoreFee: Money | null;
}

/** What a product costs per cycle: one currency, nothing below zero, restoring for domains alone. */
export function priceTerms(
  kind: ProductKind,
  cycle: BillingCycle,
  { amount, setupFee, restoreFee }: { amount: Money; setupFee: Money | null; restoreFee: Money | null },
): PriceTerms {
  if (kind === ProductKind.DOMAIN && !DOMAIN_CYCLES.includes(cycle))
    throw new Refusal('CYCLE_NOT_FOR_DOMAIN', `A domain is held for years, not ${cycle}.`, ['input', 'cycle'], {
      cycle,
    });
  if (restoreFee && kind !== ProductKind.DOMAIN)
    throw new Refusal('NOT_A_DOMAIN', 'Only a domain can be restored.', ['input', 'restoreFee']);
  for (const [field, value] of Object.entries({ amount, setupFee, restoreFee }))
    if (value) assertAmount(value, amount.currency, ['input', field]);
  return { amount, setupFee: setupFee ?? money(0, amount.currency), restoreFee };
}

function assertAmount({ minor, currency }: Money, expected: string, path: readonly string[]): void {
  if (currency !== expected)
    throw new Refusal('CURRENCY_MISMATCH', `The price is in ${expected}, not ${currency}.`, path, {
      currency,
      expected,
    });
  if (minor < 0) throw new Refusal('NEGATIVE_AMOUNT', 'A price is not below zero.', path);
  if (minor > HIGHEST_MINOR) throw new Refusal('AMOUNT_TOO_LARGE', 'The price is larger than any can be.', path);
}

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TAX_CATEGORY = /^[A-Z][A-Z0-9_]{0,31}$/;

export function assertCategoryKey(key: string): void {
  if (key.length > 64 || !KEY.test(key))
    throw new Refusal('INVALID_KEY', `${key} is not small letters, digits and single dashes.`, ['input', 'key'], {
      value: key,
    });
}

export function assertTaxCategory(category: string): void {
  if (!TAX_CATEGORY.test(category))
    throw new Refusal('INVALID_TAX_CATEGORY', `${category} is not a tax category.`, ['input', 'taxCategory'], {
      value: category,
    });
}
