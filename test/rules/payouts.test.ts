import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { money } from '../../server/kernel/money';
import { Refusal } from '../../server/kernel/refusal';
import { assertHolder, assertNoTaxNumber, masked } from '../../server/modules/payouts/rules/account';
import { asReference, inBankLetters } from '../../server/modules/payouts/rules/letters';
import { painDocument, type CreditTransfers, type Transfer } from '../../server/modules/payouts/rules/pain';
import { columnsOf, judgeResults, type KnownPayout, type ResultLine } from '../../server/modules/payouts/rules/results';
import { isPossible, type Status, type Step } from '../../server/modules/payouts/rules/states';
import { bicFrom, ibanFrom, isInSepa } from '../../server/platform/iban';
import { eur } from '../support/world';

const codeOf = (attempt: () => unknown) => {
  try {
    attempt();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('an account', () => {
  test.each([
    ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['gb29nwbk60161331926819', 'GB29NWBK60161331926819'],
    ['BG80BNBG96611020345678', 'BG80BNBG96611020345678'],
    ['DE89370400440532013001', null],
    ['DE8937040044053201300', null],
    ['XX89370400440532013000', null],
    ['', null],
  ])('“%s” is the IBAN %s', (text, expected) => {
    expect(ibanFrom(text)).toBe(expected);
  });

  test('one wrong digit of an IBAN is always found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 21 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const iban = [...'DE89370400440532013000'];
        iban[place] = String((Number(iban[place]) + shift) % 10);
        expect(ibanFrom(iban.join(''))).toBeNull();
      }),
    );
  });

  test.each([
    ['COBADEFF', 'COBADEFF'],
    ['cobadeffxxx', 'COBADEFFXXX'],
    ['COBADE', null],
    ['COBA1EFF', null],
  ])('“%s” is the BIC %s', (text, expected) => {
    expect(bicFrom(text)).toBe(expected);
  });

  test('in Germany, Bulgaria and Switzerland is reached by SEPA, in Turkey and Brazil not', () => {
    expect(['DE', 'BG', 'CH', 'TR', 'BR'].map(isInSepa)).toEqual([true, true, true, false, false]);
  });

  test.each([
    [{ iban: 'DE89370400440532013000' }, 'DE•• •••• 3000'],
    [{ number: '12345678', routing: '', bank: '', note: '' }, '•••• 5678'],
    [{ number: '1234567', routing: '', bank: '', note: '' }, '••••'],
  ])('%j is shown as %s', (account, expected) => {
    expect(masked(account)).toBe(expected);
  });

  test.each([
    ['', 'REQUIRED'],
    ['x'.repeat(141), 'TEXT_TOO_LONG'],
    ['株式会社', 'HOLDER_UNWRITABLE'],
    ['Пекарна ООД', null],
    ['Søren Ærø', null],
  ])('of “%s” is answered %s', (holder, expected) => {
    expect(codeOf(() => assertHolder(holder))).toBe(expected);
  });

  test.each([
    ['W-8BEN-E, 2026-01-05, folder 12', null],
    ['form of March 2026', null],
    ['123-45-6789', 'TAX_NUMBER_REFUSED'],
    ['DE 123 456 789', 'TAX_NUMBER_REFUSED'],
    ['BG1234567890', 'TAX_NUMBER_REFUSED'],
  ])('a tax form’s reference “%s” is answered %s', (reference, expected) => {
    expect(codeOf(() => assertNoTaxNumber(reference))).toBe(expected);
  });
});

describe('what banks can write', () => {
  test.each([
    ['Müller & Söhne GmbH', 'Muller + Sohne GmbH'],
    ['Straße', 'Strasse'],
    ['Щъркел ЕООД', 'Shtarkel EOOD'],
    ['Юлия Цветкова', 'Yuliya Tsvetkova'],
    ['Ørsted Æble', 'Orsted Aeble'],
    ['Łódź', 'Lodz'],
    ['Αθήνα', 'Athina'],
    ['a  b\n\tc', 'a b c'],
    ['50 % * off; <b>', '50 off b'],
    ['日本', ''],
  ])('of “%s” is “%s”', (text, expected) => {
    expect(inBankLetters(text)).toBe(expected);
  });

  test('is never more than that, of whatever text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 140 }),
        (text, longest) => {
          const written = inBankLetters(text, longest);
          expect(written).toMatch(/^[A-Za-z0-9/?:().,'+ -]*$/);
          expect(written.length).toBeLessThanOrEqual(longest);
          expect(written).toBe(written.trim());
        },
      ),
    );
  });

  test.each([
    ['/PO//1/', 'PO/1'],
    ['PO-000001', 'PO-000001'],
    ['x'.repeat(40), 'x'.repeat(35)],
  ])('the reference “%s” is “%s”', (text, expected) => {
    expect(asReference(text)).toBe(expected);
  });
});

const transfer = (rest: Partial<Transfer> = {}): Transfer => ({
  ...{ endToEndId: 'PO-000001', amount: eur(12_345), name: 'Müller & Söhne', iban: 'DE89370400440532013000' },
  ...{ bic: 'COBADEFF', remittance: 'Host PO-000001', ...rest },
});
const file = (rest: Partial<CreditTransfers> = {}): CreditTransfers => ({
  ...{ messageId: 'PAYOUTS-000001', createdAt: new Date('2026-03-08T07:30:15.123Z'), executionOn: '2026-03-09' },
  debtor: { name: 'Хостинг АД', iban: 'BG80BNBG96611020345678', bic: 'BNBGBGSF' },
  ...{ transfers: [transfer()], ...rest },
});
/** The texts of all elements of that name, in order. */
const texts = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);

describe('a file of credit transfers', () => {
  const three = painDocument(
    file({
      transfers: [
        transfer(),
        transfer({ endToEndId: 'PO-000002', amount: eur(5), bic: null, name: 'x'.repeat(99) }),
        transfer({ endToEndId: 'PO-000003', amount: eur(99_999_999_999), remittance: 'y'.repeat(200) }),
      ],
    }),
  );
  test.each<[string, readonly string[]]>([
    ['MsgId', ['PAYOUTS-000001']],
    ['CreDtTm', ['2026-03-08T07:30:15']],
    ['NbOfTxs', ['3', '3']],
    ['CtrlSum', ['1000000123.49', '1000000123.49']],
    ['PmtInfId', ['PAYOUTS-000001-1']],
    ['PmtMtd', ['TRF']],
    ['Cd', ['SEPA']],
    ['Dt', ['2026-03-09']],
    ['ChrgBr', ['SLEV']],
    ['EndToEndId', ['PO-000001', 'PO-000002', 'PO-000003']],
    ['InstdAmt', ['123.45', '0.05', '999999999.99']],
    ['Nm', ['Hosting AD', 'Hosting AD', 'Muller + Sohne', 'x'.repeat(70), 'Muller + Sohne']],
    ['IBAN', ['BG80BNBG96611020345678', ...Array.from({ length: 3 }, () => 'DE89370400440532013000')]],
    ['BICFI', ['BNBGBGSF', 'COBADEFF', 'COBADEFF']],
    ['Ustrd', ['Host PO-000001', 'Host PO-000001', 'y'.repeat(140)]],
  ])('has %s', (name, expected) => {
    expect(texts(three, name)).toEqual(expected);
  });

  test('is whole, to the letter', () => {
    expect(painDocument(file())).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">',
        '<CstmrCdtTrfInitn><GrpHdr><MsgId>PAYOUTS-000001</MsgId><CreDtTm>2026-03-08T07:30:15</CreDtTm>',
        '<NbOfTxs>1</NbOfTxs><CtrlSum>123.45</CtrlSum><InitgPty><Nm>Hosting AD</Nm></InitgPty></GrpHdr>',
        '<PmtInf><PmtInfId>PAYOUTS-000001-1</PmtInfId><PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg>',
        '<NbOfTxs>1</NbOfTxs><CtrlSum>123.45</CtrlSum><PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf>',
        '<ReqdExctnDt><Dt>2026-03-09</Dt></ReqdExctnDt><Dbtr><Nm>Hosting AD</Nm></Dbtr>',
        '<DbtrAcct><Id><IBAN>BG80BNBG96611020345678</IBAN></Id></DbtrAcct>',
        '<DbtrAgt><FinInstnId><BICFI>BNBGBGSF</BICFI></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>',
        '<CdtTrfTxInf><PmtId><EndToEndId>PO-000001</EndToEndId></PmtId>',
        '<Amt><InstdAmt Ccy="EUR">123.45</InstdAmt></Amt>',
        '<CdtrAgt><FinInstnId><BICFI>COBADEFF</BICFI></FinInstnId></CdtrAgt><Cdtr><Nm>Muller + Sohne</Nm></Cdtr>',
        '<CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct>',
        '<RmtInf><Ustrd>Host PO-000001</Ustrd></RmtInf></CdtTrfTxInf></PmtInf></CstmrCdtTrfInitn></Document>\n',
      ].join(''),
    );
  });

  test('says so when the operator’s bank is not named', () => {
    const xml = painDocument(file({ debtor: { name: 'Host', iban: 'BG80BNBG96611020345678', bic: '' } }));
    expect(xml).toContain('<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt>');
  });

  test.each([
    ['nothing', eur(0)],
    ['less than nothing', eur(-1)],
    ['more than SEPA carries', eur(100_000_000_000)],
  ])('with %s is refused', (_what, amount) => {
    expect(codeOf(() => painDocument(file({ transfers: [transfer({ amount })] })))).toBe('SEPA_AMOUNT');
  });

  test('of somebody whom no bank can write is refused', () => {
    const debtor = { name: '株式会社', iban: 'BG80BNBG96611020345678', bic: '' };
    expect(codeOf(() => painDocument(file({ debtor })))).toBe('HOLDER_UNWRITABLE');
  });

  test('in another currency is never made', () => {
    expect(() => painDocument(file({ transfers: [transfer({ amount: money(100, 'USD') })] }))).toThrow(RangeError);
  });

  test('counts and sums what is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 20 }), (minors) => {
        const xml = painDocument(file({ transfers: minors.map((minor) => transfer({ amount: eur(minor) })) }));
        const cents = (text: string) => Number(text.replace('.', ''));
        const total = texts(xml, 'InstdAmt').reduce((sum, text) => sum + cents(text!), 0);
        expect(texts(xml, 'CtrlSum').map((text) => cents(text!))).toEqual([total, total]);
        expect(texts(xml, 'NbOfTxs')).toEqual([String(minors.length), String(minors.length)]);
      }),
    );
  });

  const schema = process.env['PAIN_XSD'];
  (schema ? test : test.skip)('by the published schema: is valid', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pain-'));
    const path = join(folder, 'pain.xml');
    try {
      for (const xml of [three, painDocument(file())]) {
        writeFileSync(path, xml);
        execFileSync('xmllint', ['--noout', '--schema', schema!, path], { stdio: 'pipe' });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a result file', () => {
  const known = new Map<string, KnownPayout>(
    (['APPROVED', 'PROCESSING', 'PAID', 'FAILED', 'REQUESTED'] as const).map((status) => [
      status,
      { id: `id-${status}`, batchId: 'here', status },
    ]),
  ).set('ELSEWHERE', { id: 'id-ELSEWHERE', batchId: 'there', status: 'PROCESSING' });
  const line = (endToEndId: string, status: string, reason = '', at = 2): ResultLine => ({ line: at, endToEndId, status, reason }); // prettier-ignore
  const judged = (...lines: ResultLine[]) => {
    const { applied, unchanged, problems } = judgeResults('here', lines, known);
    return [applied.length, unchanged, problems.map(({ code }) => code)];
  };

  test.each([
    ['a payout that arrived', line('PROCESSING', 'PAID'), [1, 0, []]],
    ['one that did not, with a reason', line('PROCESSING', 'FAILED', 'closed'), [1, 0, []]],
    ['one that was sent', line('APPROVED', 'SENT'), [1, 0, []]],
    ['what is known to have arrived', line('PAID', 'PAID'), [0, 1, []]],
    ['what is known to have failed', line('FAILED', 'FAILED', 'closed'), [0, 1, []]],
    ['what is known to be sent', line('PROCESSING', 'SENT'), [0, 1, []]],
    ['one that did not arrive, without a reason', line('PROCESSING', 'FAILED'), [0, 0, ['REASON_MISSING']]],
    ['a payout there is not', line('PO-9', 'PAID'), [0, 0, ['RESULT_UNKNOWN']]],
    ['a payout without a name', line('', 'PAID'), [0, 0, ['RESULT_UNKNOWN']]],
    ['a payout of another batch', line('ELSEWHERE', 'PAID'), [0, 0, ['RESULT_OTHER_BATCH']]],
    ['a state there is not', line('PROCESSING', 'DONE'), [0, 0, ['RESULT_STATUS']]],
    ['one that arrived and had failed', line('FAILED', 'PAID'), [0, 0, ['RESULT_CONTRADICTS']]],
    ['one that failed and had arrived', line('PAID', 'FAILED', 'closed'), [0, 0, ['RESULT_CONTRADICTS']]],
    ['one that nobody has approved', line('REQUESTED', 'PAID'), [0, 0, ['RESULT_CONTRADICTS']]],
  ])('about %s', (_what, each, expected) => {
    expect(judged(each)).toEqual(expected);
  });

  test('that names a payout twice says so', () => {
    expect(judged(line('PROCESSING', 'PAID'), line('PROCESSING', 'PAID', '', 3))).toEqual([1, 0, ['RESULT_REPEATED']]);
  });

  test.each([
    [['End-to-end id', 'Status', 'Reason'], { endToEndId: 'End-to-end id', status: 'Status', reason: 'Reason' }],
    [['EndToEndId', 'State'], { endToEndId: 'EndToEndId', status: 'State', reason: undefined }],
    [['Amount'], { endToEndId: undefined, status: undefined, reason: undefined }],
  ])('with the columns %j is read by %j', (headers, expected) => {
    expect(columnsOf(headers)).toEqual(expected);
  });
});

const EVERY: readonly Status[] = [
  ...(['REQUESTED', 'SCHEDULED', 'APPROVED', 'PROCESSING', 'PAID', 'REJECTED', 'CANCELLED', 'FAILED'] as const),
];
test.each<[Step, readonly Status[]]>([
  ['approve', ['REQUESTED', 'SCHEDULED']],
  ['reject', ['REQUESTED', 'SCHEDULED']],
  ['cancel', ['REQUESTED', 'SCHEDULED', 'APPROVED']],
  ['send', ['APPROVED']],
  ['pay', ['PROCESSING']],
  ['fail', ['PROCESSING']],
  ['retry', ['FAILED']],
])('the step %s is possible from %j and from nothing else', (step, expected) => {
  expect(EVERY.filter((status) => isPossible(step, status))).toEqual(expected);
});
