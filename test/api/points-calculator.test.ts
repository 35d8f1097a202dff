import { solutionsPoints } from '../../server/modules/programmes/rules/points';
import { admin, client, partner, staff } from '../support/actors';
import { dialects } from '../support/dialects';
import { bootPortal, type Portal } from '../support/portal';
import { programme } from '../support/programmes';

const CALCULATE = `query ($input: PointsCalculateInput!) { pointsCalculate(input: $input) {
  userErrors { code path values } calculation { total
    sold { points market rate ratesFrom unit unitsFrom } managed { points rate ratesFrom } } } }`;
const CONVERT = `query ($input: PointsConvertInput!) { pointsConvert(input: $input) {
  userErrors { code path } conversion { sold { points amount { amount currency } } managed { points amount { amount } } } } }`;
const brazil = {
  ...{ programmeId: 'solutions', country: 'BR', dealType: 'SOURCED', on: '2025-08-01' },
  ...{ amount: { amount: '2000', currency: 'USD' }, manage: true, others: 1 },
};
const gold = { programmeId: 'solutions', country: 'DE', dealType: 'SOURCED', on: '2024-03-01', currency: 'GBP' };

describe.each(dialects)('on %s', (dialect) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await bootPortal(dialect, async (world) => {
      await world.partner('A');
      await programme(world.work, 'solutions', { points: solutionsPoints });
      await programme(world.work, 'plain');
    });
  });
  afterAll(() => portal.close());
  const calculated = async (input: object) =>
    (await portal.ask(partner('A'), CALCULATE, { input: { ...brazil, ...input } })).data.pointsCalculate;
  const converted = async (input: object) =>
    (await portal.ask(partner('A'), CONVERT, { input: { ...gold, ...input } })).data.pointsConvert;

  test('USD 2 000 in Brazil, sourced, managed with one other, in 2025: 200 and 20 are 220, and why', async () => {
    expect(await calculated({})).toEqual({
      userErrors: [],
      calculation: {
        total: '220.00',
        sold: { points: '200.00', market: 'GROWTH', rate: '10', ratesFrom: '2025-07-15', unit: '100', unitsFrom: '2025-07-15' }, // prettier-ignore
        managed: { points: '20.00', rate: '2', ratesFrom: '2025-07-15' },
      },
    });
  });

  test('an older line keeps its rate, and what others look after earns nothing for looking after', async () => {
    const { calculation } = await calculated({ firstSoldOn: '2021-10-01', manage: false });
    expect(calculation).toMatchObject({ total: '120.00', sold: { rate: '6', ratesFrom: null }, managed: null });
  });

  test('both ways: GBP 1 250 are 100 points sold, and 100 points sold are GBP 1 250', async () => {
    const conversion = {
      sold: { points: '100.00', amount: { amount: '1250.00', currency: 'GBP' } },
      managed: { points: '20.00', amount: { amount: '1250.00' } },
    };
    expect((await converted({ amount: '1250' })).conversion).toEqual(conversion);
    expect((await converted({ points: '100' })).conversion).toEqual({
      ...{ sold: conversion.sold, managed: { points: '100.00', amount: { amount: '6250.00' } } },
    });
  });

  test.each([
    [{ amount: { amount: '100', currency: 'CHF' } }, 'NO_UNIT', 'currency'],
    [{ amount: { amount: '0', currency: 'USD' } }, 'AMOUNT_NOT_POSITIVE', 'amount'],
    [{ country: 'XX' }, 'UNKNOWN_COUNTRY', 'country'],
    [{ on: '2025-02-30' }, 'INVALID_DATE', 'on'],
    [{ firstSoldOn: '2025-08-02' }, 'FIRST_SOLD_LATER', 'firstSoldOn'],
    [{ programmeId: 'plain' }, 'NO_POINTS', 'programmeId'],
  ])('%j is refused: %s', async (input, code, field) => {
    const { calculation, userErrors } = await calculated(input);
    expect(calculation).toBeNull();
    expect(userErrors).toEqual([expect.objectContaining({ code, path: ['input', field] })]);
  });

  test.each([
    [{}, 'AMOUNT_OR_POINTS'],
    [{ amount: '1', points: '1' }, 'AMOUNT_OR_POINTS'],
    [{ amount: '1.234' }, 'AMOUNT_INVALID'],
    [{ amount: '-1' }, 'AMOUNT_NOT_POSITIVE'],
    [{ amount: '1', currency: 'XXX' }, 'UNKNOWN_CURRENCY'],
  ])('%j is no question: %s', async (input, code) =>
    expect((await converted(input)).userErrors).toMatchObject([{ code }]),
  );

  test('fewer than no other partners are refused at the edge, with the value told', async () => {
    const { data, errors } = await portal.ask(partner('A'), CALCULATE, { input: { ...brazil, others: -1 } });
    expect(data).toBeNull();
    expect(errors![0]!.message).toContain('there cannot be fewer than 0 other partners');
  });

  test('staff may ask, too; clients may not', async () => {
    for (const who of [admin, staff('SUPPORT'), staff('FINANCE'), partner('A', 'PARTNER_EMPLOYEE')])
      expect((await portal.ask(who, CALCULATE, { input: brazil })).errors).toBeUndefined();
    const { errors } = await portal.ask(client('C'), CALCULATE, { input: brazil });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
