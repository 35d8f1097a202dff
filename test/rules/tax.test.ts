import {
  rateFor,
  taxedIn,
  TaxTreatment,
  treatmentOf,
  type DatedRate,
  type Sale,
} from '../../server/modules/invoices/rules/tax';

const sale = (
  sellerCountry: string,
  buyerCountry: string,
  buyerVatNumber = '',
  on = '2026-03-08',
  buyerPostcode = '10115',
): Sale => ({ sellerCountry, buyerCountry, buyerPostcode, buyerVatNumber, on });

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

describe('a territory that its country taxes otherwise', () => {
  const to = (seller: string, buyer: string, postcode: string, on?: string) => sale(seller, buyer, '', on, postcode);
  const { DOMESTIC, DESTINATION, OUTSIDE_SCOPE } = TaxTreatment;
  const there: DatedRate[] = ['AT', 'DE', 'ES', 'FI', 'FR', 'GR', 'IT'].map((country) => ({
    ...{ country, category: 'STANDARD', since: '2000-01-01', rate: 2000 },
  }));

  test.each<[string, Sale, TaxTreatment, number]>([
    ['Las Palmas', to('BG', 'ES', '35001'), OUTSIDE_SCOPE, 0],
    ['Tenerife', to('BG', 'ES', 'ES-38 001'), OUTSIDE_SCOPE, 0],
    ['Ceuta', to('BG', 'ES', '51001'), OUTSIDE_SCOPE, 0],
    ['Melilla', to('BG', 'ES', '52001'), OUTSIDE_SCOPE, 0],
    ['Seville, a number next to Ceuta’s', to('BG', 'ES', '41001'), DESTINATION, 2000],
    ['the Canaries, from Spain', to('ES', 'ES', '35001'), OUTSIDE_SCOPE, 0],
    ['Büsingen', to('BG', 'DE', '78266'), OUTSIDE_SCOPE, 0],
    ['the town beside Büsingen', to('BG', 'DE', '78262'), DESTINATION, 2000],
    ['Heligoland, from Germany', to('DE', 'DE', 'D-27498'), OUTSIDE_SCOPE, 0],
    ['Livigno', to('BG', 'IT', '23041'), OUTSIDE_SCOPE, 0],
    ['Campione', to('BG', 'IT', '22061'), OUTSIDE_SCOPE, 0],
    ['Como', to('BG', 'IT', '22100'), DESTINATION, 2000],
    ['Mount Athos', to('BG', 'GR', '630 86'), OUTSIDE_SCOPE, 0],
    ['Åland', to('BG', 'FI', 'AX-22100'), OUTSIDE_SCOPE, 0],
    ['Åland, from Finland', to('FI', 'FI', '22100'), DOMESTIC, 2000],
    ['Réunion', to('BG', 'FR', '97400'), OUTSIDE_SCOPE, 0],
    ['Réunion, from France', to('FR', 'FR', '97400'), DOMESTIC, 2000],
    ['Jungholz', to('BG', 'AT', '6691'), DESTINATION, 1900],
    ['Mittelberg', to('AT', 'AT', 'A-6993'), DOMESTIC, 1900],
    ['the valley before Jungholz', to('BG', 'AT', '6600'), DESTINATION, 2000],
    ['a postcode of theirs in another country', to('BG', 'DE', '35001'), DESTINATION, 2000],
    ['no postcode', to('BG', 'ES', ''), DESTINATION, 2000],
    ['Northern Ireland, where the rules hold for goods alone', to('BG', 'GB', 'BT1 1AA'), OUTSIDE_SCOPE, 0],
    ['the day before the directive', to('BG', 'ES', '35001', '2006-12-31'), DESTINATION, 2000],
  ])('%s', (_where, given, treatment, rate) => {
    expect(treatmentOf(given)).toBe(treatment);
    expect(rateFor(given, 'STANDARD', there)).toBe(rate);
    expect(rateFor(given, 'EXEMPT', there)).toBe(0);
  });

  test('a business in one is not asked to account for a tax that is not due there', () => {
    const toBusiness = sale('BG', 'ES', 'ESB12345678', '2026-03-08', '35001');
    expect(treatmentOf(toBusiness)).toBe(OUTSIDE_SCOPE);
    expect(taxedIn(toBusiness)).toBeNull();
  });
});
