import { tooLarge } from '../../server/modules/intake/rules/bodies';

describe('a report that is kept as it came', () => {
  const empty = JSON.stringify({ key: '' }).length;
  test.each<[string, string, string | undefined]>([
    ['of 60 000 bytes is kept', 'x'.repeat(60_000 - empty), undefined],
    ['of one more is not', 'x'.repeat(60_001 - empty), 'TOO_LONG'],
    ['counts the bytes of letters', 'ж'.repeat(30_000), 'TOO_LONG'],
    ['counts what is escaped', '"'.repeat(30_000), 'TOO_LONG'],
  ])('%s', (_what, key, code) => {
    expect(tooLarge({ key })?.code).toBe(code);
  });
});
