import { money } from '../../server/kernel/money';
import {
  explanationIn,
  languageOf,
  languages,
  nothingIn,
  type Explained,
  type Unearned,
} from '../../server/modules/commissions/rules/explain';
import type { NothingCode } from '../../server/modules/commissions/rules/words/words';

const eur = (minor: number) => money(minor, 'EUR');

const earning: Explained = {
  ...{ kind: 'EARNING', status: 'PENDING', rate: 1_500, base: eur(1_995), amount: eur(299), beforeRounding: '2.9925' },
  ...{ line: 'VPS S', invoice: 'INV-2026-7', creditNote: null, rule: 'cloud-vps/GOLD', overridden: false },
  ...{ programme: 'Hosting reseller', version: 2, versionFrom: '2026-01-01', tier: { name: 'Gold', since: '2026-03-08' } },
  ...{ clients: 11, windowMonth: null, windowMonths: null, holdUntil: '2026-04-08', byHand: false, reason: null },
  ...{ approvedOn: null, declinedOn: null, inPayout: false, paidOn: null, expectedPayoutOn: '2026-05-05' },
}; // prettier-ignore

/** Narrow and no-break spaces as plain ones, so that a test can be read. */
const said = (...args: Parameters<typeof explanationIn>) => explanationIn(...args).replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [
    'en',
    '€2.99: 15% of €19.95 net for “VPS S” on invoice INV-2026-7. Rounded once, on the line, from €2.9925. Rule ' +
      'cloud-vps/GOLD of Hosting reseller, version 2, in force since January 1, 2026. Tier Gold, held since March 8, ' +
      '2026, with 11 clients with an active service. Pending: its hold ends on April 8, 2026. The payout is expected ' +
      'on May 5, 2026.',
  ],
  [
    'es',
    '2,99 €: el 15 % de 19,95 € netos por «VPS S» en la factura INV-2026-7. Se redondeó una sola vez, en la línea, a ' +
      'partir de 2,9925 €. Regla cloud-vps/GOLD de Hosting reseller, versión 2, en vigor desde el 1 de enero de 2026. ' +
      'Nivel Gold, alcanzado el 8 de marzo de 2026, con 11 clientes con un servicio activo. Pendiente: su periodo de ' +
      'espera termina el 8 de abril de 2026. El pago se espera el 5 de mayo de 2026.',
  ],
  [
    'it',
    '2,99 €: 15% di 19,95 € netti per «VPS S» sulla fattura INV-2026-7. Arrotondato una sola volta, sulla riga, a ' +
      'partire da 2,9925 €. Regola cloud-vps/GOLD di Hosting reseller, versione 2, in vigore dal 1º gennaio 2026. ' +
      'Livello Gold, raggiunto l’8 marzo 2026, con 11 clienti con un servizio attivo. In attesa: il periodo di attesa ' +
      'termina l’8 aprile 2026. Il pagamento è previsto per il 5 maggio 2026.',
  ],
  [
    'pt',
    '€ 2,99: 15% de € 19,95 líquidos por «VPS S» na fatura INV-2026-7. Arredondado uma única vez, na linha, a partir de ' +
      '€ 2,9925. Regra cloud-vps/GOLD de Hosting reseller, versão 2, em vigor desde 1 de janeiro de 2026. Nível Gold, ' +
      'alcançado em 8 de março de 2026, com 11 clientes com um serviço ativo. Pendente: o seu período de espera termina em 8 de ' +
      'abril de 2026. O pagamento é esperado em 5 de maio de 2026.',
  ],
  [
    'bg',
    '2,99 €: 15% от 19,95 € нето за „VPS S“ по фактура INV-2026-7. Закръглено веднъж, на ниво ред, от 2,9925 €. Правило ' +
      'cloud-vps/GOLD на Hosting reseller, версия 2, в сила от 1 януари 2026 г. Ниво Gold, достигнато на 8 март 2026 ' +
      'г., с 11 клиента с активна услуга. В изчакване: периодът на изчакване изтича на 8 април 2026 г. Плащането се ' +
      'очаква на 5 май 2026 г.',
  ],
] as const)('an earning explains itself in %s', (language, sentence) => {
  expect(said(language, earning)).toBe(sentence);
});

const approved = { status: 'APPROVED', approvedOn: '2026-04-08' } as const;
const taken = { kind: 'CLAWBACK', base: eur(-500), amount: eur(-75), creditNote: 'CRN-2026-1' } as const;
const cases: readonly (readonly [what: string, facts: Partial<Explained>, english: string])[] = [
  [
    'an amount per line',
    { rate: null, amount: eur(1_250), beforeRounding: '12.50' },
    '€12.50: a fixed amount for “VPS S” on invoice INV-2026-7 (€19.95 net).',
  ],
  ['what needed no rounding', { amount: eur(300), beforeRounding: '3.00' }, '€3.00: 15% of €19.95 net for “VPS S”'],
  ['no tier', { tier: null }, 'No tier was needed.'],
  ['an override', { overridden: true }, 'Agreed with this partner alone; it comes before the rules of Hosting reseller'],
  ['a window', { windowMonth: 3, windowMonths: 24 }, 'Month 3 of the 24 for which the client earns.'],
  ['a clawback', taken, '-€0.75: credit note CRN-2026-1 took €5.00 net off “VPS S” of invoice INV-2026-7, and its share'],
  ['a clawback of nothing', { ...taken, amount: eur(0) }, 'Nothing was taken back: credit note CRN-2026-1 took €5.00'],
  ['what a person approves', { byHand: true }, 'its hold ends on April 8, 2026. A person then approves it.'],
  ['what is held', { status: 'HELD', reason: 'Is this real?' }, 'Held by a person: Is this real?'],
  [
    'what was declined',
    { status: 'DECLINED', reason: 'A test order.', declinedOn: '2026-03-20' },
    'Declined by a person on March 20, 2026: A test order.',
  ],
  ['what was approved', approved, 'Approved on April 8, 2026. The payout is expected on May 5, 2026.'],
  ['what is in a payout', { ...approved, inPayout: true }, 'Approved on April 8, 2026. It is in a payout that is under way.'],
  ['what was paid', { ...approved, inPayout: true, paidOn: '2026-05-08' }, 'Paid out on May 8, 2026.'],
]; // prettier-ignore

/** Whole sentences, nothing missing, and in each language other words. */
function expectWhole(sentences: readonly string[]): void {
  for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\.\.|[?!]\.$|\s{2}/);
  for (const sentence of sentences) expect(sentence).toMatch(/[.?]$/);
  expect(new Set(sentences).size).toBe(languages.length);
}

test.each(cases)('%s is told in every language', (_what, facts, english) => {
  const sentences = languages.map((language) => said(language, { ...earning, ...facts }));
  expect(sentences[0]).toContain(english);
  expectWhole(sentences);
});

test('Italian dates take their article', () => {
  const paidOn = (day: string) =>
    said('it', { ...earning, ...approved, paidOn: day })
      .split('. ')
      .at(-1);
  expect(['2026-05-01', '2026-05-08', '2026-05-11', '2026-05-18'].map(paidOn)).toEqual([
    ...[
      'Pagata il 1º maggio 2026.',
      'Pagata l’8 maggio 2026.',
      'Pagata l’11 maggio 2026.',
      'Pagata il 18 maggio 2026.',
    ],
  ]);
});

const unearned: Unearned = {
  ...{ clients: 1, eligibility: 'ALREADY_CUSTOMER', windowFrom: '2024-03-15', windowUntil: '2026-03-15' },
  ...{ windowMonths: 24, windowEndedOn: '2025-01-08', windowEnd: 'GAP' },
};

test.each<[NothingCode, Partial<Unearned>, string]>([
  ['NO_PARTNER', {}, 'The client was not attributed to a partner.'],
  ['NO_PROGRAMME', {}, 'No version of the programme was in force.'],
  ['NOT_ENROLLED', {}, 'The partner was not in the programme.'],
  ['NOT_ELIGIBLE', {}, 'The client is not eligible: it had a paid recurring plan before it was invited.'],
  ['NOT_ELIGIBLE', { eligibility: 'NOT_ACCEPTED' }, 'The client is not eligible: it was not invited, or has not accepted.'],
  ['NOT_ELIGIBLE', { eligibility: 'OTHER_PARTNER' }, 'The client is not eligible: it belongs to another partner.'],
  ['BEFORE_WINDOW', {}, 'It is for a time before the client’s first recurring invoice of March 15, 2024, with which its rewards begin.'],
  ['BEFORE_WINDOW', { windowFrom: null }, 'The client has paid no recurring invoice yet, with which its rewards begin.'],
  ['WINDOW_OVER', {}, 'The 24 months for which the client earns began on March 15, 2024 and have been over since March 15, 2026.'],
  ['WINDOW_ENDED', {}, 'The client has earned nothing since January 8, 2025: it had no recurring plan any more.'],
  ['WINDOW_ENDED', { windowEnd: 'REFUND' }, 'The client has earned nothing since January 8, 2025: it took a refund of a recurring plan.'],
  ['BELOW_FIRST_TIER', {}, 'The partner had 1 client with an active service, too few for the first tier.'],
  ['BELOW_FIRST_TIER', { clients: 2 }, 'The partner had 2 clients with an active service, too few for the first tier.'],
  ['NO_RULE', {}, 'The programme promises nothing for such a line.'],
  ['ROUNDS_TO_NOTHING', {}, 'Nothing was paid for it, or so little that its share rounds to nothing.'],
  ['IMPORTED', {}, 'It was paid elsewhere and only entered here.'],
  ['NOT_PAID', {}, 'The invoice is not paid.'],
  ['NEVER_PAID', {}, 'The client has paid nothing yet.'],
])('nothing, for %s with %j, says why in every language', (reason, facts, english) => {
  const sentences = languages.map((language) => nothingIn(language, reason, { ...unearned, ...facts }));
  expect(sentences[0]).toBe(english);
  expectWhole(sentences);
}); // prettier-ignore

test('a language without words is told in English', () => {
  expect([languageOf('bg'), languageOf('fr'), languageOf(null), languageOf(undefined)]).toEqual(['bg', 'en', 'en', 'en']);
}); // prettier-ignore
