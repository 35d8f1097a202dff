import { money } from '../../server/kernel/money';
import {
  assertCategoryKey,
  assertDomainTerms,
  assertTaxCategory,
  BillingCycle,
  monthsOf,
  priceTerms,
  ProductKind,
} from '../../server/modules/catalogue/rules';

const eur = (minor: number) => money(minor, 'EUR');
const { SERVICE, ADDON, DOMAIN } = ProductKind;
const none = { tld: null, graceDays: null, redemptionDays: null };
const code = (act: () => unknown) => {
  try {
    act();
    return 'fine';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test('a cycle is a number of months, and what is bought once has none', () => {
  expect(Object.values(BillingCycle).map(monthsOf)).toEqual([null, 1, 3, 6, 12, 24]);
});

test.each([
  ['a service without an ending', { ...none, kind: SERVICE }, 'fine'],
  ['a service with an ending', { ...none, kind: SERVICE, tld: 'com' }, 'NOT_A_DOMAIN'],
  ['an add-on with days of grace', { ...none, kind: ADDON, graceDays: 3 }, 'NOT_A_DOMAIN'],
  ['a domain', { ...none, kind: DOMAIN, tld: 'co.uk', graceDays: 0, redemptionDays: 90 }, 'fine'],
  ['a domain without an ending', { ...none, kind: DOMAIN }, 'REQUIRED'],
  ['an ending that begins with a dash', { ...none, kind: DOMAIN, tld: '-com' }, 'INVALID_TLD'],
  ['an ending with two dots', { ...none, kind: DOMAIN, tld: 'co..uk' }, 'INVALID_TLD'],
  ['91 days of grace', { ...none, kind: DOMAIN, tld: 'com', graceDays: 91 }, 'OUT_OF_RANGE'],
  ['minus one day of redemption', { ...none, kind: DOMAIN, tld: 'com', redemptionDays: -1 }, 'OUT_OF_RANGE'],
])('%s', (_what, terms, expected) => {
  expect(code(() => assertDomainTerms(terms))).toBe(expected);
});

const plain = { amount: eur(1000), setupFee: null, restoreFee: null };

test.each([
  ['a price', SERVICE, BillingCycle.MONTHLY, plain, 'fine'],
  ['a free product', SERVICE, BillingCycle.MONTHLY, { ...plain, amount: eur(0) }, 'fine'],
  ['a price below zero', SERVICE, BillingCycle.MONTHLY, { ...plain, amount: eur(-1) }, 'NEGATIVE_AMOUNT'],
  ['a fee below zero', SERVICE, BillingCycle.MONTHLY, { ...plain, setupFee: eur(-1) }, 'NEGATIVE_AMOUNT'],
  ['a price that overflows', SERVICE, BillingCycle.MONTHLY, { ...plain, amount: eur(1e11 + 1) }, 'AMOUNT_TOO_LARGE'],
  ['a fee in yen', SERVICE, BillingCycle.MONTHLY, { ...plain, setupFee: money(1, 'JPY') }, 'CURRENCY_MISMATCH'],
  ['a domain by the month', DOMAIN, BillingCycle.MONTHLY, plain, 'CYCLE_NOT_FOR_DOMAIN'],
  ['a domain for two years', DOMAIN, BillingCycle.BIENNIAL, { ...plain, restoreFee: eur(9000) }, 'fine'],
  ['restoring a server', SERVICE, BillingCycle.YEARLY, { ...plain, restoreFee: eur(1) }, 'NOT_A_DOMAIN'],
])('%s', (_what, kind, cycle, amounts, expected) => {
  expect(code(() => priceTerms(kind, cycle, amounts))).toBe(expected);
});

test('no set-up fee is a set-up fee of nothing, in the price’s currency', () => {
  expect(priceTerms(SERVICE, BillingCycle.MONTHLY, { ...plain, amount: money(790, 'JPY') })).toEqual({
    amount: { minor: 790, currency: 'JPY' },
    setupFee: { minor: 0, currency: 'JPY' },
    restoreFee: null,
  });
});

test('keys and tax categories have one way to be written', () => {
  const keys = ['shared-hosting', 'a1', 'Shared', 'a--b', '-a', 'a_b', '', 'a'.repeat(65)];
  expect(keys.filter((key) => code(() => assertCategoryKey(key)) === 'fine')).toEqual(['shared-hosting', 'a1']);
  const categories = ['STANDARD', 'E_SERVICE2', 'standard', '_A', '', 'A'.repeat(33)];
  expect(categories.filter((each) => code(() => assertTaxCategory(each)) === 'fine')).toEqual([
    'STANDARD',
    'E_SERVICE2',
  ]);
});
