import { csvLines } from '../../server/platform/csv';

test.each([
  ['text with a comma', 'a,b', '"a,b"'],
  ['a quote', 'a"b', '"a""b"'],
  ['two lines', 'a\nb', '"a\nb"'],
  ['nothing', null, ''],
  ['a number', 1.5, '1.5'],
  ['a negative amount in text', '-12.50', '-12.50'],
  ['an instant', new Date('2026-03-08T07:30:15.123Z'), '2026-03-08T07:30:15.123Z'],
  ['yes', true, 'true'],
  ['a formula', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['a plus', '+1+1', `'+1+1`],
  ['a minus', '-1+1', `'-1+1`],
  ['an at', '@SUM(A1)', `'@SUM(A1)`],
  ['a tab', '\t=1', `'\t=1`],
  ['a full-width equals', '＝1', `'＝1`],
  ['an equals inside', 'a=1', 'a=1'],
])('%s', (_what, cell, written) => {
  expect(csvLines([[cell, 'end']])).toBe(`${written},end\r\n`);
});
