import {
  rateFor,
  taxedIn,
  TaxTreatment,
  treatmentOf,
  type DatedRate,
  type Sale,
} from '../../server/modules/invoices/rules/tax';

const sale = (sellerCountry: string, buyerCountry: string, buyerVatNumber = '', on = '2026-03-08'): Sale => ({
  ...{ sellerCountry, buyerCountry, buyerVatNumber, on },
});

test.each<[string, Sale, TaxTreatment, string | null]>([
  ['a consumer at home', sale('BG', 'BG'), TaxTreatment.DOMESTIC, 'BG'],
  ['a business at home', sale('BG', 'BG', 'BG123456789'), TaxTreatment.DOMESTIC, 'BG'],
  ['a consumer in another member state', sale('BG', 'DE'), TaxTreatment.DESTINATION, 'DE'],
  ['a business in another member state', sale('BG', 'DE', 'DE123456789'), TaxTreatment.REVERSE_CHARGE, null],
  ['a Greek business, whose number begins with EL', sale('BG', 'GR', 'EL123456789'), TaxTreatment.REVERSE_CHARGE, null],
  ['a number written with spaces and dots', sale('BG', 'AT', 'at u 123.456.78'), TaxTreatment.REVERSE_CHARGE, null],
  [
    'a business registered elsewhere than where it is',
    sale('BG', 'DE', 'FR12345678901'),
    TaxTreatment.DESTINATION,
    'DE',
  ],
  ['a bare prefix', sale('BG', 'DE', 'DE'), TaxTreatment.DESTINATION, 'DE'],
  ['Great Britain since it left', sale('BG', 'GB', 'GB123456789'), TaxTreatment.OUTSIDE_SCOPE, null],
  ['a consumer overseas', sale('BG', 'BR'), TaxTreatment.OUTSIDE_SCOPE, null],
  ['a seller outside the EU at home', sale('GB', 'GB'), TaxTreatment.DOMESTIC, 'GB'],
  ['a seller outside the EU to the EU', sale('GB', 'DE'), TaxTreatment.OUTSIDE_SCOPE, null],
])('%s', (_who, given, treatment, country) => {
  expect(treatmentOf(given)).toBe(treatment);
  expect(taxedIn(given)).toBe(country);
});

const rates: DatedRate[] = [
  { country: 'EE', category: 'STANDARD', since: '2000-01-01', rate: 2000 },
  { country: 'EE', category: 'STANDARD', since: '2025-07-01', rate: 2400 },
  { country: 'EE', category: 'STANDARD', since: '2024-01-01', rate: 2200 },
  { country: 'EE', category: 'REDUCED', since: '2025-01-01', rate: 900 },
  { country: 'FI', category: 'STANDARD', since: '2024-09-01', rate: 2550 },
];

test.each<[string, Sale, string, number]>([
  ['the last day of a rate', sale('EE', 'EE', '', '2023-12-31'), 'STANDARD', 2000],
  ['the first day of the next', sale('EE', 'EE', '', '2024-01-01'), 'STANDARD', 2200],
  ['the rate of today, in whatever order rows come', sale('EE', 'EE'), 'STANDARD', 2400],
  ['a category of its own', sale('EE', 'EE'), 'REDUCED', 900],
  ['a category before its own rate began', sale('EE', 'EE', '', '2024-12-31'), 'REDUCED', 2200],
  ['a category that the country does not know', sale('EE', 'EE'), 'BOOKS', 2400],
  ['what is exempt', sale('EE', 'EE'), 'EXEMPT', 0],
  ['half a per cent', sale('EE', 'FI'), 'STANDARD', 2550],
  ['before any row', sale('EE', 'FI', '', '2024-08-31'), 'STANDARD', 0],
  ['reverse charge', sale('EE', 'FI', 'FI12345678'), 'STANDARD', 0],
  ['outside the scope', sale('EE', 'US'), 'STANDARD', 0],
])('%s is taxed at its rate', (_what, given, category, rate) => {
  expect(rateFor(given, category, rates)).toBe(rate);
});
