import fc from 'fast-check';
import { money, plus, sum, zero, type Money } from '../../server/kernel/money';
import { Refusal } from '../../server/kernel/refusal';
import { amountsOf, documentNumber, totalsOf } from '../../server/modules/invoices/rules/amounts';
import { creditLines, spread, wholeOf, type CreditableLine } from '../../server/modules/invoices/rules/credits';
import {
  afterIssue,
  assertCancellable,
  assertCreditable,
  assertDraft,
  awaitingMoney,
  credit,
  creditToApply,
  InvoiceStatus,
  leftOf,
  meet,
  refundedOf,
  steps,
  type Standing,
} from '../../server/modules/invoices/rules/states';

const { DRAFT, ISSUED, PARTIALLY_PAID, PAID, PARTIALLY_REFUNDED, REFUNDED, CANCELLED } = InvoiceStatus;
const eur = (minor: number) => money(minor, 'EUR');
const currency = fc.constantFrom('JPY', 'EUR', 'KWD');
const standing = (status: InvoiceStatus, total: number, paid = 0, credited = 0): Standing => ({
  ...{ status, total: eur(total), paid: eur(paid), credited: eur(credited) },
});
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'nothing was refused';
};

describe('amounts', () => {
  test.each<[string, number, Money, number, number, number]>([
    ['cents', 3, eur(999), 2100, 2997, 629],
    ['half a cent goes away from zero', 1, eur(10), 2550, 10, 3],
    ['yen have no decimals', 7, money(1234, 'JPY'), 1000, 8638, 864],
    ['fils have three', 2, money(1250, 'KWD'), 500, 2500, 125],
    ['nothing', 1, eur(0), 2000, 0, 0],
  ])('%s', (_what, quantity, unitPrice, rate, net, tax) => {
    expect(amountsOf({ quantity, unitPrice }, rate)).toEqual({
      net: money(net, unitPrice.currency),
      tax: money(tax, unitPrice.currency),
    });
  });

  test.each<[string, number, number, string]>([
    ['a negative quantity', -1, 100, 'QUANTITY_OUT_OF_RANGE'],
    ['no quantity', 0, 100, 'QUANTITY_OUT_OF_RANGE'],
    ['half a piece', 0.5, 100, 'QUANTITY_OUT_OF_RANGE'],
    ['too many', 10_001, 100, 'QUANTITY_OUT_OF_RANGE'],
    ['a negative price', 1, -1, 'PRICE_NEGATIVE'],
    ['a price that overflows', 10_000, Number.MAX_SAFE_INTEGER, 'AMOUNT_TOO_LARGE'],
  ])('%s is refused', (_what, quantity, minor, code) => {
    expect(codeOf(() => amountsOf({ quantity, unitPrice: eur(minor) }, 2000))).toBe(code);
  });

  test('the sum of the lines is the total, in currencies with 0, 2 and 3 decimals', () => {
    const line = fc.record({ quantity: fc.integer({ min: 1, max: 10_000 }), minor: fc.nat({ max: 100_000_000 }) });
    fc.assert(
      fc.property(currency, fc.array(line, { maxLength: 40 }), fc.nat({ max: 3000 }), (code, lines, rate) => {
        const priced = lines.map(({ quantity, minor }) => amountsOf({ quantity, unitPrice: money(minor, code) }, rate));
        const { net, tax, total } = totalsOf(priced, code);
        const each = priced.map((line) => plus(line.net, line.tax));
        expect(sum(each, code)).toEqual(total);
        expect(plus(net, tax)).toEqual(total);
      }),
    );
  });

  test('numbers are padded, and outgrow the padding', () => {
    expect(documentNumber('INV-2026', 42)).toBe('INV-2026-000042');
    expect(documentNumber('CRN-2026', 1_234_567)).toBe('CRN-2026-1234567');
  });
});

describe('payments', () => {
  test.each<[string, Standing, number, [applied: number, excess: number, left: number, status: InvoiceStatus]]>([
    ['a part', standing(ISSUED, 100), 40, [40, 0, 60, PARTIALLY_PAID]],
    ['another part', standing(PARTIALLY_PAID, 100, 40), 30, [30, 0, 30, PARTIALLY_PAID]],
    ['the rest', standing(PARTIALLY_PAID, 100, 40), 60, [60, 0, 0, PAID]],
    ['all at once', standing(ISSUED, 100), 100, [100, 0, 0, PAID]],
    ['too much becomes credit', standing(ISSUED, 100), 150, [100, 50, 0, PAID]],
    ['a paid invoice takes no more', standing(PAID, 100, 100), 10, [0, 10, 0, PAID]],
    ['a cancelled invoice takes nothing', standing(CANCELLED, 100), 100, [0, 100, 0, CANCELLED]],
    ['a refunded invoice takes nothing', standing(REFUNDED, 100, 100, 100), 5, [0, 5, 0, REFUNDED]],
    ['what a credit note left', standing(ISSUED, 100, 0, 30), 100, [70, 30, 0, PAID]],
    [
      'what a credit note left of a partial payment',
      standing(PARTIALLY_REFUNDED, 100, 40, 30),
      30,
      [30, 0, 0, PARTIALLY_REFUNDED],
    ],
  ])('%s', (_what, given, amount, [applied, excess, left, status]) => {
    expect(meet(given, eur(amount))).toEqual({
      ...{ applied: eur(applied), excess: eur(excess), left: eur(left), status },
      paid: eur(given.paid.minor + applied),
    });
  });

  test.each<[string, () => unknown, string]>([
    ['a payment of nothing', () => meet(standing(ISSUED, 100), eur(0)), 'PAYMENT_NOT_POSITIVE'],
    ['a negative payment', () => meet(standing(ISSUED, 100), eur(-1)), 'PAYMENT_NOT_POSITIVE'],
    ['another currency', () => meet(standing(ISSUED, 100), money(1, 'USD')), 'PAYMENT_CURRENCY'],
    ['a draft', () => meet(standing(DRAFT, 100), eur(1)), 'INVOICE_NOT_ISSUED'],
    ['issuing twice', () => assertDraft(standing(ISSUED, 100)), 'INVOICE_NOT_DRAFT'],
    [
      'cancelling what is partly paid',
      () => assertCancellable(standing(PARTIALLY_PAID, 100, 1)),
      'INVOICE_NOT_CANCELLABLE',
    ],
    ['cancelling a draft', () => assertCancellable(standing(DRAFT, 100)), 'INVOICE_NOT_CANCELLABLE'],
    ['crediting what is cancelled', () => assertCreditable(standing(CANCELLED, 100)), 'INVOICE_NOT_CREDITABLE'],
    ['crediting what is refunded', () => assertCreditable(standing(REFUNDED, 100, 100, 100)), 'INVOICE_NOT_CREDITABLE'],
  ])('%s is refused', (_what, act, code) => {
    expect(codeOf(act)).toBe(code);
  });

  test.each<[string, Standing, number, number | null, number]>([
    ['all there is', standing(ISSUED, 100), 30, null, 30],
    ['no more than is left', standing(PARTIALLY_PAID, 100, 80), 30, null, 20],
    ['no more than is wanted', standing(ISSUED, 100), 30, 10, 10],
    ['nothing on a draft', standing(DRAFT, 100), 30, null, 0],
    ['nothing from nothing', standing(ISSUED, 100), 0, null, 0],
  ])('client credit pays %s', (_what, given, available, wanted, applied) => {
    expect(creditToApply(given, eur(available), wanted === null ? null : eur(wanted))).toEqual(eur(applied));
  });
});

describe('credit notes', () => {
  test.each<[string, Standing, number, [left: number, returned: number, status: InvoiceStatus]]>([
    ['part of what is unpaid', standing(ISSUED, 100), 30, [70, 0, ISSUED]],
    ['all of what is unpaid', standing(ISSUED, 100), 100, [0, 0, CANCELLED]],
    ['the rest of what is unpaid', standing(ISSUED, 100, 0, 60), 40, [0, 0, CANCELLED]],
    ['part of what is partly paid', standing(PARTIALLY_PAID, 100, 50), 30, [20, 0, PARTIALLY_REFUNDED]],
    ['more than is unpaid gives back', standing(PARTIALLY_PAID, 100, 50), 70, [0, 20, PARTIALLY_REFUNDED]],
    ['all of what is partly paid', standing(PARTIALLY_PAID, 100, 50), 100, [0, 50, REFUNDED]],
    ['part of what is paid', standing(PAID, 100, 100), 30, [0, 30, PARTIALLY_REFUNDED]],
    ['the rest of what is paid', standing(PARTIALLY_REFUNDED, 100, 100, 30), 70, [0, 70, REFUNDED]],
    ['all of what is paid', standing(PAID, 100, 100), 100, [0, 100, REFUNDED]],
    ['the rest after a reduced payment', standing(PAID, 100, 70, 30), 70, [0, 70, REFUNDED]],
  ])('%s', (_what, given, gross, [left, returned, status]) => {
    expect(credit(given, eur(gross))).toEqual({
      ...{ left: eur(left), returned: eur(returned), status },
      credited: eur(given.credited.minor + gross),
    });
  });

  const line = (over: Partial<CreditableLine> = {}): CreditableLine => ({
    ...{ id: 'a', net: eur(1000), tax: eur(190), taxRate: 1900, creditedNet: eur(0), creditedTax: eur(0), ...over },
  });

  test.each<[string, () => unknown, string]>([
    ['a line of another invoice', () => creditLines([line()], [{ lineId: 'x', net: eur(1) }]), 'CREDIT_LINE_UNKNOWN'],
    ['beyond the line', () => creditLines([line()], [{ lineId: 'a', net: eur(1001) }]), 'CREDIT_BEYOND_LINE'],
    [
      'beyond what is left of the line',
      () => creditLines([line({ creditedNet: eur(600) })], [{ lineId: 'a', net: eur(401) }]),
      'CREDIT_BEYOND_LINE',
    ],
    ['nothing of a line', () => creditLines([line()], [{ lineId: 'a', net: eur(0) }]), 'CREDIT_NOT_POSITIVE'],
    ['less than nothing', () => creditLines([line()], [{ lineId: 'a', net: eur(-5) }]), 'CREDIT_NOT_POSITIVE'],
    ['another currency', () => creditLines([line()], [{ lineId: 'a', net: money(1, 'USD') }]), 'CREDIT_CURRENCY'],
    ['no line', () => creditLines([line()], []), 'CREDIT_NOTHING'],
    [
      'a line twice',
      () =>
        creditLines(
          [line()],
          [
            { lineId: 'a', net: eur(1) },
            { lineId: 'a', net: eur(1) },
          ],
        ),
      'CREDIT_LINE_TWICE',
    ],
  ])('%s is refused', (_what, act, code) => {
    expect(codeOf(act)).toBe(code);
  });

  test('any sequence of partial credit notes comes to the line’s own net and tax, and none is negative', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(currency, parts, fc.nat({ max: 3000 }), (code, nets, rate) => {
        const net = sum(
          nets.map((minor) => money(minor, code)),
          code,
        );
        const { tax } = amountsOf({ quantity: 1, unitPrice: net }, rate);
        let rest = { id: 'a', net, tax, taxRate: rate, creditedNet: zero(code), creditedTax: zero(code) };
        for (const minor of nets) {
          const [credited] = creditLines([rest], [{ lineId: 'a', net: money(minor, code) }]);
          expect(credited!.tax.minor).toBeGreaterThanOrEqual(0);
          rest = {
            ...rest,
            creditedNet: plus(rest.creditedNet, credited!.net),
            creditedTax: plus(rest.creditedTax, credited!.tax),
          };
        }
        expect([rest.creditedNet, rest.creditedTax]).toEqual([net, tax]);
        expect(wholeOf([rest])).toEqual([]);
      }),
    );
  });

  test('an amount is spread over lines in their order, never beyond one', () => {
    const lines = [line({ creditedNet: eur(900) }), line({ id: 'b' }), line({ id: 'c' })];
    expect(spread(lines, eur(600))).toEqual([
      { lineId: 'a', net: eur(100) },
      { lineId: 'b', net: eur(500) },
    ]);
    expect(spread(lines, eur(9999)).map(({ net }) => net.minor)).toEqual([100, 1000, 1000]);
  });
});

describe('whatever happens to an invoice', () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant('pay' as const), minor: fc.integer({ min: 1, max: 700 }) }),
    fc.record({ kind: fc.constant('credit' as const), minor: fc.integer({ min: 1, max: 400 }) }),
  );

  test('only allowed steps are taken, no money is lost, and nothing goes below zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.array(act, { maxLength: 20 }), (total, acts) => {
        let now = standing(afterIssue(eur(total)), total);
        let [received, toCredit] = [0, 0];
        for (const { kind, minor } of acts) {
          const was = now.status;
          if (kind === 'pay') {
            const { applied, excess, paid, left, status } = meet(now, eur(minor));
            received += minor;
            toCredit += excess.minor;
            expect(applied.minor + excess.minor).toBe(minor);
            now = { ...now, paid, status };
            expect(leftOf(now)).toEqual(was === CANCELLED ? eur(total - now.credited.minor) : left);
          } else {
            const most = total - now.credited.minor;
            if (most <= 0 || was === CANCELLED || was === REFUNDED) continue;
            const { credited, returned, status } = credit(now, eur(Math.min(minor, most)));
            toCredit += returned.minor;
            now = { ...now, credited, status };
          }
          if (now.status !== was) expect(steps[was]).toContain(now.status);
          expect(received).toBe(now.paid.minor - refundedOf(now).minor + toCredit);
          expect(now.paid.minor).toBeLessThanOrEqual(total);
          if (now.status === PAID) expect(leftOf(now).minor).toBe(0);
          if ([ISSUED, PARTIALLY_PAID].includes(now.status)) expect(leftOf(now).minor).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('what is final has no step, and money is awaited where there is one to PAID or a credit note', () => {
    expect([REFUNDED, CANCELLED].map((status) => steps[status])).toEqual([[], []]);
    expect(awaitingMoney).toEqual([ISSUED, PARTIALLY_PAID, PARTIALLY_REFUNDED]);
  });
});
