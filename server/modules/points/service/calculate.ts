import { isCountry } from '../../../kernel/country';
import { isCurrency } from '../../../kernel/currency';
import { exactly, fromDecimal, money, type Money } from '../../../kernel/money';
import { isCalendarDate, type CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import type { Reading } from '../../../platform/db/work';
import { Programme } from '../../programmes/entity';
import type { DealType, PointsScheme } from '../../programmes/rules/points';
import { todayOf, versionOn } from '../../programmes/service';
import { amountFor, managedPoints, MILLIONTHS, shared, soldPoints, type Reckoning } from '../rules';

export interface Question {
  readonly programmeId: string;
  readonly country: string;
  readonly dealType: DealType;
  readonly on?: CalendarDate | null;
}

/** What something of so much a month would earn a partner that sells it, and one of `others + 1` that look after it. */
export async function calculate(
  reading: Reading,
  question: Question & {
    readonly amount: Money;
    readonly firstSoldOn?: CalendarDate | null;
    readonly manage: boolean;
    readonly others: number;
  },
): Promise<{ readonly sold: Reckoning; readonly managed: Reckoning | null }> {
  const { amount, firstSoldOn, manage, others, dealType: type, country } = question;
  const { scheme, on } = await schemeOf(reading, question);
  assertPositive(amount);
  const closedOn = on;
  const first = firstSoldOn ?? closedOn;
  assertDay(first, 'firstSoldOn');
  if (first > closedOn)
    throw new Refusal('FIRST_SOLD_LATER', `A line first sold on ${first} was not sold on ${closedOn}.`, ['input', 'firstSoldOn'], { firstSoldOn: first, on: closedOn }); // prettier-ignore
  const sold = soldPoints(scheme, { monthly: amount, type, country, closedOn, firstSoldOn: first });
  if (!manage) return { sold, managed: null };
  const whole = managedPoints(scheme, { monthly: amount, country, on });
  return { sold, managed: { ...whole, millionths: shared(whole.millionths, others + 1)[0]! } };
}

export interface Worth extends Reckoning {
  readonly amount: Money;
}

/** Points of an amount, or the amount of points: one of the two is given. */
export async function convert(
  reading: Reading,
  question: Question & {
    readonly currency: string;
    readonly amount?: string | null;
    readonly points?: string | null;
  },
): Promise<{ readonly sold: Worth; readonly managed: Worth }> {
  const { currency, amount, points, dealType: type, country } = question;
  if ((amount == null) === (points == null))
    throw new Refusal('AMOUNT_OR_POINTS', 'Give an amount or points: one of them.', ['input', 'amount']);
  const { scheme, on } = await schemeOf(reading, question);
  if (!isCurrency(currency))
    throw new Refusal('UNKNOWN_CURRENCY', `There is no currency ${currency}.`, ['input', 'currency'], { value: currency }); // prettier-ignore
  const sell = (monthly: Money) => soldPoints(scheme, { monthly, type, country, closedOn: on, firstSoldOn: on });
  const manage = (monthly: Money) => managedPoints(scheme, { monthly, country, on });
  const given = amount == null ? null : amountIn(amount, currency);
  const worth = (of: (monthly: Money) => Reckoning): Worth => {
    if (given) return { ...of(given), amount: given };
    const millionths = millionthsIn(points!);
    const least = amountFor(of(money(1, currency)), millionths, currency);
    return { ...of(least), millionths, amount: least };
  };
  return { sold: worth(sell), managed: worth(manage) };
}

async function schemeOf(reading: Reading, { programmeId, country, on }: Question) {
  const { name } = await reading.of(Programme).get(programmeId);
  const today = await todayOf(reading);
  const day = on ?? today;
  assertDay(day, 'on');
  if (!isCountry(country))
    throw new Refusal('UNKNOWN_COUNTRY', `There is no country ${country}.`, ['input', 'country'], { value: country });
  const scheme: PointsScheme | null | undefined = (await versionOn(reading, programmeId, today))?.rules.points;
  if (!scheme)
    throw new Refusal('NO_POINTS', `${name} counts no points.`, ['input', 'programmeId'], { programme: name });
  return { scheme, on: day };
}

function assertDay(day: string, field: string): void {
  if (!isCalendarDate(day)) throw new Refusal('INVALID_DATE', `${day} is not a day.`, ['input', field], { value: day });
}

function assertPositive({ minor }: Money): void {
  if (minor <= 0) throw new Refusal('AMOUNT_NOT_POSITIVE', 'The amount must be above zero.', ['input', 'amount']);
}

function amountIn(text: string, currency: string): Money {
  try {
    const amount = fromDecimal(text, currency);
    assertPositive(amount);
    return amount;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('AMOUNT_INVALID', `${text} is no amount of ${currency}.`, ['input', 'amount'], {
      ...{ currency, value: text },
    });
  }
}

function millionthsIn(text: string): number {
  const { digits, scale } = exactly(text);
  return Number((digits * BigInt(MILLIONTHS)) / scale);
}
