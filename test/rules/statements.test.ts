import { daysOf, isMonth, lastDayOf, openingOf } from '../../server/modules/statements/rules/balances';
import { described, statementTexts, type About } from '../../server/modules/statements/rules/texts';
import { languages } from '../../server/platform/forms';

const invoice = (number: string, creditNote: string | null = null) => ({ number, client: 'Acme', creditNote });
const about = (rest: Partial<About>): About => ({
  ...{ kind: 'EARNING', undone: false, invoices: [], commissions: 0, adjustment: null, payout: null },
  ...rest,
});
const payout = { number: 'PAY-7', exchanged: null, reason: null };
const bonus = { bonus: true, reason: 'Best of the year' };

test.each([
  [{ invoices: [invoice('INV-1')], commissions: 2 }, 'Commission on invoice INV-1 of Acme'],
  [
    { kind: 'CLAWBACK', invoices: [invoice('INV-1', 'CRN-1')], commissions: 1 },
    'Taken back with credit note CRN-1: invoice INV-1 of Acme',
  ],
  [{ kind: 'APPROVAL', invoices: [invoice('INV-1')], commissions: 3 }, 'Approved: invoice INV-1 of Acme'],
  [
    { kind: 'APPROVAL', invoices: [invoice('INV-1'), invoice('INV-2')], commissions: 3 },
    'Approved: 3 commissions: INV-1, INV-2',
  ],
  [
    { kind: 'APPROVAL', invoices: ['1', '2', '3', '4', '5'].map((each) => invoice(each)), commissions: 9 },
    'Approved: 9 commissions: 1, 2, 3 and 2 more',
  ],
  [{ kind: 'DECLINE', invoices: [invoice('INV-1')], commissions: 1 }, 'Declined: invoice INV-1 of Acme'],
  [{ kind: 'ADJUSTMENT', adjustment: { bonus: false, reason: 'Late credit' } }, 'Adjustment: Late credit'],
  [{ kind: 'ADJUSTMENT', adjustment: bonus }, 'Bonus: Best of the year'],
  [{ kind: 'ADJUSTMENT', adjustment: bonus, undone: true }, 'Undone: Bonus: Best of the year'],
  [{ kind: 'PAYOUT', payout }, 'Payout PAY-7'],
  [
    { kind: 'PAYOUT', payout: { ...payout, exchanged: { from: '€100.00', to: '$108.00', on: 'Mar 7, 2026' } } },
    'Payout PAY-7: €100.00 became $108.00, at the rate of Mar 7, 2026',
  ],
  [{ kind: 'PAYOUT_SENT', payout }, 'Payout PAY-7 has arrived'],
  [{ kind: 'PAYOUT_RETURNED', payout }, 'Payout PAY-7 returned'],
  [
    { kind: 'PAYOUT_RETURNED', payout: { ...payout, reason: 'The account is closed' } },
    'Payout PAY-7 returned: The account is closed',
  ],
] as const)('%j is told as: %s', (facts, sentence) => {
  expect(described(about(facts as Partial<About>), statementTexts('en'))).toBe(sentence);
});

test.each(languages.map((language) => [language]))(
  'in %s every kind is told, in that language’s own words',
  (language) => {
    const facts = { invoices: [invoice('INV-1', 'CRN-1'), invoice('INV-2')], commissions: 2, payout };
    const kinds = ['EARNING', 'CLAWBACK', 'APPROVAL', 'DECLINE', 'PAYOUT', 'PAYOUT_SENT', 'PAYOUT_RETURNED'];
    const told = (words: string) => kinds.map((kind) => described(about({ ...facts, kind }), statementTexts(words)));
    const sentences = told(language);
    expect(new Set(sentences).size).toBe(kinds.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|null/);
    const others = languages.filter((other) => other !== language).flatMap(told);
    // “Pagamento PAY-7” is Italian and Portuguese.
    expect(sentences.filter((sentence) => others.includes(sentence) && !sentence.startsWith('Pagamento'))).toEqual([]);
  },
);

test('a statement opens with what was moved in its currency before its month', () => {
  const months = [
    { currency: 'EUR', month: '2025-12', pending: 500, available: -20, inTransit: 3, paid: 4 },
    { currency: 'EUR', month: '2026-01', pending: -100, available: 100, inTransit: 0, paid: 0 },
    { currency: 'JPY', month: '2025-12', pending: 7, available: 7, inTransit: 7, paid: 7 },
    { currency: 'EUR', month: '2026-02', pending: 1, available: 1, inTransit: 1, paid: 1 },
  ];
  const minors = (month: string) => Object.values(openingOf(months, 'EUR', month)).map(({ minor }) => minor);
  expect(minors('2025-12')).toEqual([0, 0, 0, 0]);
  expect(minors('2026-01')).toEqual([500, -20, 3, 4]);
  expect(minors('2026-02')).toEqual([400, 80, 3, 4]);
  expect(minors('2027-01')).toEqual([401, 81, 4, 5]);
});

test.each([
  ['2026-02', true, '2026-02-28'],
  ['2028-02', true, '2028-02-29'],
  ['2026-12', true, '2026-12-31'],
  ['2026-13', false, ''],
  ['2026-00', false, ''],
  ['26-01', false, ''],
  ['2026-1', false, ''],
  ['2026-01-01', false, ''],
])('%s is a month: %s', (month, is, last) => {
  expect(isMonth(month)).toBe(is);
  if (is) expect([daysOf(month).start, lastDayOf(month)]).toEqual([`${month}-01`, last]);
});
