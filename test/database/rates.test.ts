import { zipSync } from 'fflate';
import { decimal, money } from '../../server/kernel/money';
import { ExchangeRate } from '../../server/modules/rates/entity';
import { convert, rateOn } from '../../server/modules/rates/service/convert';
import { enterRates } from '../../server/modules/rates/service/enter';
import { Refusal } from '../../server/kernel/refusal';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { all } from '../support/earning';
import { bootPortal, untouched, type Portal } from '../support/portal';
import { describeOnRealData, realData } from '../support/real-data';

const TABLE = [
  'Date,USD,JPY,GBP,BGN,',
  '2026-03-06,1.1600,182.50,0.8700,N/A,',
  '2026-03-05,1.1500,181.00,0.8600,N/A,',
  '2025-12-31,1.1750,184.09,0.8726,1.9558,',
  '2025-12-30,1.1757,183.48,0.8712,1.9558,',
].join('\n');

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeEach(async () => void (portal = await untouched(portal, () => bootPortal(dialect))));
  afterAll(() => portal.close());
  const enter = (text: string | Buffer) => enterRates(portal.db, admin, Buffer.from(text));
  const refusal = (attempt: Promise<unknown>) =>
    attempt.then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? { code: error.code, ...error.values } : error),
    );
  const stored = () => all(portal).of(ExchangeRate).count();

  test('a table is entered once, however often it comes, and grows by what is new', async () => {
    const entered = { firstDay: '2025-12-30', lastDay: '2026-03-06' };
    expect(await enter(TABLE)).toEqual({ added: 14, unchanged: 0, ...entered });
    expect(await enter(Buffer.from(zipSync({ 'eurofxref-hist.csv': Buffer.from(TABLE) })))).toEqual({
      ...{ added: 0, unchanged: 14, ...entered },
    });
    expect(await enter(`${TABLE}\n2025-12-29,1.1740,183.00,0.8710,1.9558,`)).toMatchObject({ added: 4, unchanged: 14 });
    expect(await stored()).toBe(18);
    expect((await portal.audits()).map(({ action, changes }) => [action, changes?.['added']?.[1]]).sort()).toEqual([
      ['rates.import', 14],
      ['rates.import', 4],
    ]);
  });

  test('two at once enter it once', async () => {
    const both = await Promise.all([enter(TABLE), enter(TABLE)]);
    expect(both.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 14]);
    expect(await stored()).toBe(14);
  });

  test('one bad cell refuses all of it and says where', async () => {
    expect(await refusal(enter(TABLE.replace('0.8600', '0,86.00')))).toEqual({
      ...{ code: 'RATES_REFUSED', count: 1, line: 3, column: 'GBP', value: '0' },
    });
    expect(await stored()).toBe(0);
    expect(await portal.audits()).toEqual([]);
  });

  test('a rate that is here with another value is a fact, and refuses the table', async () => {
    await enter(TABLE);
    const other = TABLE.replace('1.1500', '1.1501').concat('\n2025-12-29,1.1740,183.00,0.8710,1.9558,');
    expect(await refusal(enter(other))).toMatchObject({ code: 'RATES_REFUSED', count: 1, column: 'USD' });
    expect(await stored()).toBe(14);
  });

  test.each([
    ['an empty file', '', 'RATES_UNREADABLE'],
    ['a header alone', 'Date,USD,', 'RATES_EMPTY'],
    ['a damaged archive', Buffer.from(zipSync({ 'a.csv': Buffer.from(TABLE) })).subarray(0, 60), 'RATES_UNREADABLE'],
  ])('%s is refused', async (_what, file, code) => {
    expect(await refusal(enter(file))).toEqual({ code, ...{} });
  });

  test.each([
    ['a Sunday takes Friday’s', 'USD', '2026-03-08', '1.16', '2026-03-06'],
    ['the bank publishes in the afternoon: the day itself takes the day before’s', 'USD', '2026-03-06', '1.15', '2026-03-05'],
    ['the lev until it was the euro', 'BGN', '2025-12-31', '1.9558', '2025-12-30'],
    ['the lev from then on', 'BGN', '2026-01-01', '1.95583', '2026-01-01'],
    ['the euro itself', 'EUR', '2026-03-08', '1', null],
  ])('%s', async (_what, currency, day, rate, rateDay) => {
    await enter(TABLE);
    expect(await rateOn(all(portal), currency, day)).toMatchObject({ rate, day: rateDay });
  }); // prettier-ignore

  test('amounts go through the euro, are rounded once, and say by which rates', async () => {
    await enter(TABLE);
    expect(await convert(all(portal), money(10000, 'USD'), 'JPY', '2026-03-08')).toEqual({
      ...{ amount: { minor: 15733, currency: 'JPY' }, from: '1.16', to: '182.5', rate: '157.32758621' },
      rateOn: '2026-03-06',
    });
    expect(await convert(all(portal), money(10000, 'BGN'), 'EUR', '2026-03-08')).toMatchObject({
      ...{ amount: { minor: 5113, currency: 'EUR' }, rateOn: '2026-01-01' },
    });
    expect(await convert(all(portal), money(10000, 'BGN'), 'USD', '2026-03-08')).toMatchObject({
      ...{ amount: { minor: 5931, currency: 'USD' }, rateOn: '2026-03-06' },
    });
  });

  test('a currency without a rate, and one that is no longer published, is refused', async () => {
    await enter(TABLE);
    const attempt = (currency: string, day: string) => refusal(convert(all(portal), money(100, 'EUR'), currency, day));
    expect(await attempt('RUB', '2026-03-08')).toEqual({ code: 'RATE_MISSING', currency: 'RUB', day: '2026-03-08', last: '' }); // prettier-ignore
    expect(await attempt('USD', '2025-12-30')).toMatchObject({ code: 'RATE_MISSING', currency: 'USD' });
    await enter('Date,RUB\n2022-03-01,117.201\n');
    expect(await attempt('RUB', '2026-03-08')).toMatchObject({ code: 'RATE_MISSING', last: '2022-03-01' });
    expect(await attempt('RUB', '2022-03-02')).toBeNull();
  });

  test('finance enters a day’s rates by mutation, and is told each fault', async () => {
    const mutation = `mutation ($table: String!) { ratesImport(table: $table) {
      added unchanged lastDay faults { line column code } userErrors { code path } } }`;
    const ask = async (actor: typeof admin, table: string) =>
      (await portal.ask(actor, mutation, { table })).data?.ratesImport;
    expect(await ask(staff('FINANCE'), TABLE)).toEqual({
      ...{ added: 14, unchanged: 0, lastDay: '2026-03-06', faults: null, userErrors: [] },
    });
    expect(await ask(admin, TABLE.replace('182.50', 'much'))).toEqual({
      ...{ added: null, unchanged: null, lastDay: null, faults: [{ line: 2, column: 'JPY', code: 'NOT_A_RATE' }] },
      userErrors: [{ code: 'RATES_REFUSED', path: ['file'] }],
    });
    for (const actor of [staff('SUPPORT'), partner('A')])
      expect((await portal.ask(actor, mutation, { table: TABLE })).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
    expect(await stored()).toBe(14);
  });

  test('staff and partner owners read them; employees and clients do not', async () => {
    await enter(TABLE);
    const query = '{ exchangeRates(first: 2, filter: { currency: ["USD"], until: "2026-03-05" }) { totalCount nodes { day rate } } }';
    for (const actor of [admin, staff('SUPPORT'), partner('A')])
      expect((await portal.ask(actor, query)).data.exchangeRates).toEqual({
        ...{ totalCount: 3, nodes: [{ day: '2026-03-05', rate: '1.15' }, { day: '2025-12-31', rate: '1.175' }] },
      });
    for (const actor of [partner('A', 'PARTNER_EMPLOYEE'), client('ofA')])
      expect((await portal.ask(actor, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }); // prettier-ignore

  describeOnRealData('the bank’s history', () => {
    test('all of it is entered, with its gaps, and again changes nothing', async () => {
      const file = realData('eurofxref-hist.zip');
      const entered = await enter(file);
      expect(entered).toEqual({ added: 217_555, unchanged: 0, firstDay: '1999-01-04', lastDay: '2026-04-13' });
      expect(await enter(file)).toMatchObject({ added: 0, unchanged: 217_555 });
      const in100 = async (from: string, to: string, day: string) => {
        const { amount, rateOn: on } = await convert(all(portal), money(10_000, from), to, day);
        return [decimal(amount), on];
      };
      // A Sunday; the lev's last day and after it; a withdrawn crown; a lira of a million; a gap of the króna's.
      expect(await in100('EUR', 'USD', '2026-04-12')).toEqual(['117.11', '2026-04-10']);
      expect(await in100('BGN', 'EUR', '2025-12-31')).toEqual(['51.13', '2025-12-30']);
      expect(await in100('BGN', 'USD', '2026-04-14')).toEqual(['59.74', '2026-04-13']);
      expect(await in100('HRK', 'EUR', '2026-04-14')).toEqual(['13.27', '2023-01-01']);
      expect(await in100('TRL', 'EUR', '2004-06-02')).toEqual(['0.01', '2004-06-01']);
      expect(await refusal(in100('EUR', 'ISK', '2015-06-02'))).toMatchObject({
        code: 'RATE_MISSING',
        last: '2008-12-09',
      });
      expect(await refusal(in100('RUB', 'EUR', '2026-04-14'))).toMatchObject({
        code: 'RATE_MISSING',
        last: '2022-03-01',
      });
    }, 120_000);
  });
});
