import { countries, isCountry, isInEuropeanUnion } from '../../server/kernel/country';
import { isDomainName, isEmail, isPhone, isTimeZone, vatNumber } from '../../server/platform/forms';

test('there are 249 countries, 27 of them in the European Union', () => {
  expect(countries).toHaveLength(249);
  expect(countries.filter(isInEuropeanUnion)).toHaveLength(27);
  expect(['UK', 'EL', 'XX', 'de', ''].filter(isCountry)).toEqual([]);
});

test.each([
  ['DE', 'DE123456789', 'DE123456789'],
  ['DE', ' de 123.456-789 ', 'DE123456789'],
  ['DE', '123456789', 'DE123456789'],
  ['GR', '123456789', 'EL123456789'],
  ['ES', 'B12345678', 'ESB12345678'],
  ['IE', '1234567FA', 'IE1234567FA'],
  ['AT', 'ATU12345678', 'ATU12345678'],
  ['FR', 'FRDE123456789', 'FRDE123456789'],
  ['BG', 'BG1234567890', 'BG1234567890'],
  ['GB', 'GB123456789', 'GB123456789'],
  ['CH', 'CHE-123.456.788 MWST', 'CHE123456788MWST'],
  ['US', '12-3456789', '123456789'],
])('in %s %s is kept as %s', (country, text, kept) => {
  expect(vatNumber(text, country)).toBe(kept);
});

test.each([
  ['DE', 'DE12345678'],
  ['DE', 'FR12345678901'],
  ['FR', 'DE123456789'],
  ['AT', 'AT12345678'],
  ['GR', 'GR123456789'],
  ['ES', 'ES12345678'],
  ['GB', '12345'],
  ['US', 'a'],
  ['XX', '123456789'],
  ['DE', ''],
])('in %s %s is no VAT number', (country, text) => {
  expect(vatNumber(text, country)).toBeNull();
});

test('e-mail addresses, domain names, telephones and time zones are known by their form', () => {
  const odd = ['', 'a', 'a@b', '@b.example', 'a b@c.example', `${'a'.repeat(250)}@c.example`];
  expect(odd.filter(isEmail)).toEqual([]);
  expect(['a@b.example', 'first.last+tag@sub.b.example'].filter((text) => !isEmail(text))).toEqual([]);
  expect(['example', '-a.example', 'a..example', 'a_b.example', 'a b.example'].filter(isDomainName)).toEqual([]);
  expect(isDomainName('shop.example')).toBe(true);
  expect(['', 'call me', '12', '+'].filter(isPhone)).toEqual([]);
  expect(['+49 (30) 555-0', '030/5550'].filter((text) => !isPhone(text))).toEqual([]);
  expect(['Europe/Sofia', 'UTC'].filter((name) => !isTimeZone(name))).toEqual([]);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});
