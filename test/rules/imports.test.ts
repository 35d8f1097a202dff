import iconv from 'iconv-lite';
import { fieldsOf } from '../../server/modules/imports/rules/fields';
import { Cell } from '../../server/modules/imports/rules/cells';
import { guess, readRow } from '../../server/modules/imports/rules/rows';
import { readCsv, UnreadableCsv, type CsvRow } from '../../server/platform/csv-read';

const all = async (bytes: Buffer) => {
  const { rows, ...file } = await readCsv(bytes);
  const read: CsvRow[] = [];
  for await (const row of rows) read.push(row);
  return { ...file, rows: read };
};

describe('reading a file', () => {
  test.each([
    ['UTF-8 with a byte-order mark', Buffer.from('\ufeffИме,Град\nИван,София\n'), 'utf-8'],
    [
      'UTF-16 as spreadsheets save it',
      Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode('Име,Град\nИван,София\n', 'utf-16le')]),
      'utf-16le',
    ],
    ['Cyrillic windows-1251', iconv.encode('Име,Град\nИван,София\n', 'windows-1251'), 'windows-1251'],
  ])('%s', async (_case, bytes, encoding) => {
    const file = await all(bytes);
    expect(file).toMatchObject({ encoding, headers: ['Име', 'Град'], delimiter: ',' });
    expect(file.rows).toEqual([{ line: 2, cells: { Име: 'Иван', Град: 'София' } }]);
  });

  test('Western windows-1252', async () => {
    const file = await all(iconv.encode('name;city\nJosé Núñez;Málaga\n', 'windows-1252'));
    expect(file).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
    expect(file.rows[0]!.cells).toEqual({ name: 'José Núñez', city: 'Málaga' });
  });

  test('quoted delimiters and line breaks stay in their cells; a short record has empty cells', async () => {
    const file = await all(Buffer.from('a;"b;x";c\n"1\n2";"3;4"\n'));
    expect(file.headers).toEqual(['a', 'b;x', 'c']);
    expect(file.rows).toEqual([{ line: 3, cells: { a: '1\n2', 'b;x': '3;4', c: '' } }]);
  });

  test('an empty file and a doubled column are refused', async () => {
    await expect(all(Buffer.from(' \n'))).rejects.toThrow(UnreadableCsv);
    await expect(all(Buffer.from('a,a\n1,2\n'))).rejects.toThrow('“a” stands in the header twice');
  });
});

test('columns are guessed by their own names first, then by those of other systems', () => {
  expect(guess(fieldsOf.CLIENTS, ['CustomerId', 'E-mail', 'First Name', 'Company', 'Country', 'Notes'])).toEqual({
    ...{ ref: 'CustomerId', email: 'E-mail', firstName: 'First Name', company: 'Company', country: 'Country' },
  });
  expect(guess(fieldsOf.INVOICES, ['InvoiceId', 'number', 'Customer', 'Date'])).toMatchObject({ number: 'number' });
});

test.each([
  ['date', '2026-02-28', '2026-02-28'],
  ['date', '2009-01-01 00:00:00', '2009-01-01'],
  ['date', '8.3.2026', '2026-03-08'],
  ['decimal', '1234.50', '1234.50'],
  ['decimal', '1.234,50', '1234.50'],
  ['decimal', '1,234.50', '1234.50'],
  ['decimal', '0,99', '0.99'],
  ['percent', '20 %', 2000],
  ['percent', '7,5', 750],
  ['cycle', 'Semi-Annually', 'SEMIANNUAL'],
  ['country', 'Czech Republic', 'CZ'],
  ['country', 'de', 'DE'],
] as const)('a %s cell reads %s as %s', (kind, text, value) => {
  expect(Cell[kind](text)).toBe(value);
});

test.each([
  ['date', '31.02.2026', 'NOT_A_DATE'],
  ['date', '08/03/2026', 'NOT_A_DATE'],
  ['decimal', '12.5.3', 'NOT_AN_AMOUNT'],
  ['decimal', '=1+1', 'NOT_AN_AMOUNT'],
  ['whole', '-1', 'NOT_A_COUNT'],
  ['percent', '120', 'NOT_A_PERCENTAGE'],
  ['country', 'Atlantis', 'NOT_A_COUNTRY'],
  ['currency', 'EURO', 'NOT_A_CURRENCY'],
  ['email', 'nobody', 'NOT_AN_EMAIL'],
] as const)('a %s cell refuses %s as %s', (kind, text, code) => {
  expect(() => Cell[kind](text)).toThrow(expect.objectContaining({ code }));
});

test('a bad row names line, column, value and reason, for each bad cell', () => {
  const mapping = { ref: 'Id', email: 'Mail', country: 'Land' };
  const { problems } = readRow(fieldsOf.CLIENTS, mapping, 7, { Id: '', Mail: 'x', Land: 'DE' });
  expect(problems).toEqual([
    { line: 7, column: 'Id', value: '', code: 'MISSING', message: 'ref is required' },
    { line: 7, column: 'Mail', value: 'x', code: 'NOT_AN_EMAIL', message: 'not an e-mail address' },
  ]);
});
