import { domainToASCII } from 'node:url';
import { Refusal } from '../../server/kernel/refusal';
import { money } from '../../server/kernel/money';
import { assertRegistrable, checkedDomainName, typedDomainName } from '../../server/modules/orders/rules/domain-name';
import {
  assertItemCount,
  assertQuantity,
  lineNet,
  orderNet,
  overriddenPrice,
} from '../../server/modules/orders/rules/items';
import { canOrder, orderAfter, type OrderAct, type OrderStatus } from '../../server/modules/orders/rules/status';

function refusalOf(act: () => unknown): Pick<Refusal, 'code' | 'path' | 'values'> {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, path: error.path, values: error.values };
    throw error;
  }
  throw new Error('nothing was refused');
}

const STATES: readonly OrderStatus[] = ['PENDING', 'ACTIVE', 'COMPLETED', 'CANCELLED', 'FRAUD'];
const ACTS: readonly OrderAct[] = ['accept', 'complete', 'cancel', 'markFraud', 'unmarkFraud'];

describe('an order’s life', () => {
  test('is these five ways, and no other', () => {
    const ways = STATES.flatMap((state) =>
      ACTS.filter((act) => canOrder(state, act)).map((act) => `${state} ${act} ${orderAfter(state, act)}`),
    );
    expect(ways).toEqual([
      'PENDING accept ACTIVE',
      'PENDING cancel CANCELLED',
      'PENDING markFraud FRAUD',
      'ACTIVE complete COMPLETED',
      'FRAUD unmarkFraud PENDING',
    ]);
  });

  test.each([
    ['CANCELLED', 'accept', 'ORDER_NOT_ACCEPTABLE'],
    ['ACTIVE', 'accept', 'ORDER_NOT_ACCEPTABLE'],
    ['ACTIVE', 'cancel', 'ORDER_NOT_CANCELLABLE'],
    ['COMPLETED', 'cancel', 'ORDER_NOT_CANCELLABLE'],
    ['COMPLETED', 'markFraud', 'ORDER_NOT_MARKABLE'],
    ['PENDING', 'unmarkFraud', 'ORDER_NOT_FRAUD'],
    ['PENDING', 'complete', 'ORDER_NOT_COMPLETABLE'],
  ] as const)('a %s order refuses %s with %s', (status, act, code) => {
    expect(refusalOf(() => orderAfter(status, act))).toEqual({ code, path: ['id'], values: { status } });
  });
});

describe('a domain name', () => {
  const read = (text: string) => checkedDomainName(domainToASCII(typedDomainName(text, ['d'])), text, ['d']);

  test.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['example.com.', 'example.com'],
    ['a.b.example.co.uk', 'a.b.example.co.uk'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['straße.de', 'xn--strae-oqa.de'],
    ['пример.бг', 'xn--e1afmkfd.xn--90ae'],
    ['例え。jp', 'xn--r8jz45g.jp'],
    ['xn--bcher-kva.de', 'xn--bcher-kva.de'],
    ['1and1.com', '1and1.com'],
    [`${'a'.repeat(63)}.com`, `${'a'.repeat(63)}.com`],
  ])('%p is %s', (text, ascii) => {
    expect(read(text)).toBe(ascii);
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['one label', 'localhost'],
    ['a hyphen first', '-a.com'],
    ['a hyphen last', 'a-.com'],
    ['an empty label', 'a..com'],
    ['only a top level', '.com'],
    ['an underscore', 'exa_mple.com'],
    ['a space', 'exa mple.com'],
    ['a path', 'a.com/b'],
    ['a port', 'a.com:80'],
    ['an escape', 'ex%61mple.com'],
    ['an address', '192.168.0.1'],
    ['half an address', '1.2'],
    ['bad punycode', 'xn--.com'],
    ['an invisible joiner', 'a\u200db.com'],
    ['a numeric top level', 'example.123'],
    ['a label of 64', `${'a'.repeat(64)}.com`],
    ['254 characters', `${'a.'.repeat(125)}comm`],
    ['a script', '<script>.com'],
    ['a null byte', 'a\0.com'],
  ])('cannot be %s', (_what, text) => {
    expect(refusalOf(() => read(text))).toEqual({
      code: 'DOMAIN_INVALID',
      path: ['d'],
      values: { domain: text.slice(0, 80) },
    });
  });

  test.each([
    ['example.com', 'com', true],
    ['example.com', '.com', true],
    ['example.co.uk', 'co.uk', true],
    ['www.example.com', 'com', false],
    ['example.net', 'com', false],
    ['examplecom.org', 'com', false],
    ['co.uk', 'co.uk', false],
  ])('%s of the top level %s: %s', (name, tld, registrable) => {
    const check = () => assertRegistrable(name, tld, ['d']);
    if (registrable) expect(check).not.toThrow();
    else expect(refusalOf(check)).toMatchObject({ code: 'DOMAIN_NOT_OF_TLD', path: ['d'], values: { domain: name } });
  });
});

describe('an item', () => {
  test.each([1, 2, 999])('of a service there may be %s', (quantity) => {
    expect(() => assertQuantity(quantity, 'SERVICE', ['q'])).not.toThrow();
  });

  test.each([
    ['SERVICE', 0, 999],
    ['SERVICE', -1, 999],
    ['ADDON', 1000, 999],
    ['SERVICE', 1.5, 999],
    ['DOMAIN', 2, 1],
  ])('of a %s there are not %s', (kind, quantity, most) => {
    expect(refusalOf(() => assertQuantity(quantity, kind, ['q']))).toEqual({
      code: 'QUANTITY_OUT_OF_RANGE',
      path: ['q'],
      values: { quantity, most },
    });
  });

  test.each([0, 51])('an order has not %s of them', (count) => {
    expect(refusalOf(() => assertItemCount(count))).toEqual({
      code: 'ITEMS_COUNT',
      path: ['input', 'items'],
      values: { count, most: 50 },
    });
  });

  test.each([
    ['12.50', 'EUR', 1250],
    ['0', 'EUR', 0],
    ['1200', 'JPY', 1200],
    ['1.250', 'KWD', 1250],
  ])('its price may be overridden by %s %s', (amount, currency, minor) => {
    expect(overriddenPrice({ amount, currency, reason: 'agreed' }, currency, ['p'])).toEqual({ minor, currency });
  });

  test.each([
    ['no reason', { amount: '5', currency: 'EUR' }, 'OVERRIDE_REASON_MISSING', ['p', 'reason']],
    ['a blank reason', { amount: '5', currency: 'EUR', reason: '  ' }, 'OVERRIDE_REASON_MISSING', ['p', 'reason']],
    ['an essay', { amount: '5', currency: 'EUR', reason: 'x'.repeat(256) }, 'TEXT_TOO_LONG', ['p', 'reason']],
    ['another currency', { amount: '5', currency: 'USD', reason: 'r' }, 'CURRENCY_MISMATCH', ['p', 'currency']],
    ['no amount', { amount: 'free', currency: 'EUR', reason: 'r' }, 'AMOUNT_INVALID', ['p', 'amount']],
    ['too many digits', { amount: '5.001', currency: 'EUR', reason: 'r' }, 'AMOUNT_INVALID', ['p', 'amount']],
    ['an overflow', { amount: '9'.repeat(15), currency: 'EUR', reason: 'r' }, 'AMOUNT_INVALID', ['p', 'amount']],
    ['too much', { amount: '1000000000.01', currency: 'EUR', reason: 'r' }, 'AMOUNT_TOO_LARGE', ['p', 'amount']],
    ['less than nothing', { amount: '-0.01', currency: 'EUR', reason: 'r' }, 'PRICE_NEGATIVE', ['p', 'amount']],
  ])('an override with %s is refused', (_what, override, code, path) => {
    expect(refusalOf(() => overriddenPrice(override, 'EUR', ['p']))).toMatchObject({ code, path });
  });

  test('comes to price and set-up fee, times the quantity', () => {
    const item = { unitPrice: money(999, 'EUR'), setupFee: money(500, 'EUR'), quantity: 3 };
    expect(lineNet(item, ['i'])).toEqual(money(4497, 'EUR'));
  });

  test('that overflows is refused, and so is an order that does', () => {
    const most = money(Number.MAX_SAFE_INTEGER, 'EUR');
    const item = { unitPrice: most, setupFee: money(0, 'EUR'), quantity: 2 };
    expect(refusalOf(() => lineNet(item, ['items', '0', 'quantity']))).toMatchObject({
      code: 'AMOUNT_TOO_LARGE',
      path: ['items', '0', 'quantity'],
    });
    expect(refusalOf(() => orderNet([most, most], 'EUR'))).toMatchObject({
      code: 'AMOUNT_TOO_LARGE',
      path: ['input', 'items'],
    });
    const tooMuch = money(10_000_000_000_001, 'EUR');
    expect(refusalOf(() => orderNet([tooMuch], 'EUR'))).toMatchObject({ values: { what: '100000000000.01' } });
    expect(orderNet([money(10_000_000_000_000, 'EUR')], 'EUR')).toEqual(money(10_000_000_000_000, 'EUR'));
  });
});
