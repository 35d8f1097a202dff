import { isCountry } from '../../../kernel/country';
import { isCurrency } from '../../../kernel/currency';
import { decimal, fromDecimal, type Money } from '../../../kernel/money';
import { isCalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';

/** Reports once they are read: every field checked, instants as ISO text, amounts as decimal text of their currency. */
export interface ClientBody {
  readonly key: string;
  readonly email: string;
  readonly name: string;
  readonly company: string;
  readonly country: string;
  readonly language: string;
  readonly currency: string | null;
  readonly signedUpAt: string;
  readonly code: string | null;
  readonly coupon: string | null;
  readonly clickId: string | null;
  readonly partnerKey: string | null;
}

export interface LineBody {
  readonly key: string;
  readonly category: string | null;
  readonly product: string | null;
  readonly description: string;
  readonly net: string;
  readonly tax: string;
  readonly quantity: number;
  readonly recurring: boolean;
  readonly renewal: boolean;
  readonly periodFrom: string | null;
  readonly periodUntil: string | null;
}

export interface TransactionBody {
  readonly key: string;
  readonly clientKey: string;
  readonly occurredAt: string;
  readonly currency: string;
  readonly number: string;
  readonly lines: readonly LineBody[];
}

export interface RefundBody {
  readonly key: string;
  readonly transactionKey: string;
  readonly occurredAt: string;
  readonly number: string;
  readonly reason: string;
  /** Null where all that is left goes back. */
  readonly lines: readonly { readonly key: string; readonly net: string }[] | null;
}

/** A report as it came: instants as ISO text, and nothing checked. */
export type ReportBody = Readonly<Record<string, unknown>>;

type Given<B> = { readonly [K in keyof B]?: unknown };

export const MOST_ROWS = 500;
export const MOST_LINES = 50;
const LONGEST = { key: 100, number: 32, name: 200, company: 200, description: 200, reason: 255, other: 254 } as const;
/** What their clock may be ahead of ours. */
const AHEAD = 5 * 60_000;
const OLDEST = 10 * 366 * 86_400_000;
/** How documents issued here are numbered: theirs may not look like those. */
const OURS = /^(INV|CRN)-\d{4}-/i;
const DEAREST = 1_000_000_000_000;
/** Of the text that a report is kept as: what a column takes on either database. */
const LARGEST = 60_000;

/** What only the edge can tell: see platform/forms. */
export interface Forms {
  readonly isEmail: (text: string) => boolean;
  readonly isLanguage: (text: string) => boolean;
  readonly now: Date;
}

/** The key of a report as it came; null where it has none to be kept under. */
export function keyIn(given: ReportBody): string | null {
  const { key } = given;
  const trimmed = typeof key === 'string' ? key.trim() : '';
  return trimmed && trimmed.length <= LONGEST.key ? trimmed : null;
}

/** Why a report cannot be kept as it came; null where it can. */
export function tooLarge(given: ReportBody): Refusal | null {
  const length = Buffer.byteLength(JSON.stringify(given));
  if (length <= LARGEST) return null;
  const values = { most: LARGEST, length };
  return new Refusal('TOO_LONG', `A report is at most ${LARGEST} bytes as JSON, not ${length}.`, [], values);
}

export function assertRows(count: number): void {
  if (count === 0) throw new Refusal('REPORTS_MISSING', 'There is nothing to report.', ['rows']);
  if (count > MOST_ROWS)
    throw new Refusal('TOO_MANY_ROWS', `At most ${MOST_ROWS} rows at once, not ${count}.`, ['rows'], {
      most: MOST_ROWS,
    });
}

export function clientBody(given: Given<ClientBody>, { isEmail, isLanguage, now }: Forms): ClientBody {
  const email = text(given, 'email', LONGEST.other).toLowerCase();
  if (!isEmail(email)) throw wrong('email', 'INVALID_EMAIL', email, 'an e-mail address');
  const [country, language] = [text(given, 'country', 2), text(given, 'language', 10) || 'en'];
  if (!isCountry(country)) throw wrong('country', 'UNKNOWN_COUNTRY', country, 'an ISO 3166-1 alpha-2 code');
  if (!isLanguage(language))
    throw new Refusal('UNKNOWN_LANGUAGE', `There is no language ${language}.`, ['language'], { language });
  const currency = text(given, 'currency', 10) || null;
  if (currency !== null) assertCurrency(currency);
  const [name, company] = [text(given, 'name', LONGEST.name), text(given, 'company', LONGEST.company)];
  if (!name && !company) throw new Refusal('REQUIRED', 'Say the name or the company.', ['name']);
  return {
    ...{ key: keyOf(given), email, name, company, country, language, currency },
    ...{ signedUpAt: instant(given, 'signedUpAt', now), code: text(given, 'code', LONGEST.other) || null },
    ...{ coupon: text(given, 'coupon', LONGEST.other) || null, clickId: text(given, 'clickId', LONGEST.other) || null },
    partnerKey: text(given, 'partnerKey', LONGEST.other) || null,
  };
}

export function transactionBody(given: Given<TransactionBody>, { now }: Forms): TransactionBody {
  const [key, clientKey] = [keyOf(given), keyOf(given, 'clientKey')];
  const currency = text(given, 'currency', 10);
  assertCurrency(currency);
  const lines = (given.lines ?? []) as readonly Given<LineBody>[];
  if (lines.length === 0 || lines.length > MOST_LINES)
    throw new Refusal('LINES_COUNT', `A transaction has 1 to ${MOST_LINES} lines, not ${lines.length}.`, ['lines'], {
      ...{ least: 1, most: MOST_LINES, count: lines.length },
    });
  const read = lines.map((line, index) => at(['lines', String(index)], () => lineBody(line, currency)));
  assertOnce(read.map((line) => line.key));
  return {
    ...{ key, clientKey, currency, occurredAt: instant(given, 'occurredAt', now) },
    ...{ number: numberOf(given, key), lines: read },
  };
}

function lineBody(given: Given<LineBody>, currency: string): LineBody {
  const [category, product] = [text(given, 'category', 64) || null, text(given, 'product', LONGEST.other) || null];
  if (!category && !product) throw new Refusal('REQUIRED', 'Say the category or the product.', ['category']);
  const quantity = given.quantity ?? 1;
  if (typeof quantity !== 'number' || !Number.isInteger(quantity) || quantity < 1 || quantity > 10_000)
    throw new Refusal('QUANTITY_OUT_OF_RANGE', `A quantity is a whole number from 1 to 10000.`, ['quantity'], {
      ...{ quantity: String(quantity).slice(0, 20), most: 10_000 },
    });
  const [periodFrom, periodUntil] = [day(given, 'periodFrom'), day(given, 'periodUntil')];
  if (periodFrom && periodUntil && periodUntil <= periodFrom)
    throw new Refusal('PERIOD_BACKWARDS', `A period from ${periodFrom} does not end on ${periodUntil}.`, [
      'periodUntil',
    ]);
  const recurring = given.recurring === true;
  const missing = periodFrom ? 'periodUntil' : 'periodFrom';
  if (recurring && !(periodFrom && periodUntil))
    throw new Refusal('PERIOD_MISSING', 'Say from and until when the recurring line pays for.', [missing]);
  const [net, tax] = [amount(given, 'net', currency), amount(given, 'tax', currency)];
  if (tax.minor > net.minor)
    throw new Refusal('TAX_IMPLAUSIBLE', `A tax of ${decimal(tax)} is more than the net of ${decimal(net)}.`, ['tax'], {
      ...{ tax: decimal(tax), net: decimal(net) },
    });
  return {
    ...{ key: keyOf(given), category, product, description: text(given, 'description', LONGEST.description) },
    ...{ net: decimal(net), tax: decimal(tax), quantity },
    ...{ recurring, renewal: given.renewal === true, periodFrom, periodUntil },
  };
}

export function refundBody(given: Given<RefundBody>, { now }: Forms): RefundBody {
  const [key, transactionKey] = [keyOf(given), keyOf(given, 'transactionKey')];
  const lines = (given.lines ?? null) as readonly Given<{ key: string; net: string }>[] | null;
  if (lines && (lines.length === 0 || lines.length > MOST_LINES))
    throw new Refusal('LINES_COUNT', `A refund names 1 to ${MOST_LINES} lines, not ${lines.length}.`, ['lines'], {
      ...{ least: 1, most: MOST_LINES, count: lines.length },
    });
  const read = lines?.map((line, index) =>
    at(['lines', String(index)], () => {
      const net = text(line, 'net', 40);
      if (!/^\d{1,15}(\.\d{1,4})?$/.test(net) || Number(net) === 0) {
        if (net.startsWith('-')) throw negative('net', net);
        throw new Refusal('NOT_AN_AMOUNT', `${net || 'Nothing'} is no amount above zero.`, ['net'], { value: net });
      }
      return { key: keyOf(line), net };
    }),
  );
  if (read) assertOnce(read.map((line) => line.key));
  return {
    ...{ key, transactionKey, occurredAt: instant(given, 'occurredAt', now), number: numberOf(given, key) },
    ...{ reason: text(given, 'reason', LONGEST.reason), lines: read ?? null },
  };
}

/** Decimal text of a kept body as money again. */
export function amountOf(decimalText: string, currency: string): Money {
  return fromDecimal(decimalText, currency);
}

function keyOf(given: object, field = 'key'): string {
  const key = text(given, field, 1000);
  if (!key) throw new Refusal('REQUIRED', `Say the ${field}: your own name for it.`, [field]);
  if (key.length > LONGEST.key) throw tooLong(field, key, LONGEST.key);
  return key;
}

/** The number the document has with them; its key where they have none. */
function numberOf(given: { readonly number?: unknown }, key: string): string {
  const number = text(given, 'number', 1000) || key;
  if (number.length > LONGEST.number) throw tooLong('number', number, LONGEST.number);
  if (OURS.test(number))
    throw new Refusal('NUMBER_TAKEN', `${number} looks like a number of documents issued here.`, ['number'], {
      number,
    });
  return number;
}

function text(given: object, field: string, most: number): string {
  const value = (given as Record<string, unknown>)[field];
  const trimmed = typeof value === 'string' ? value.trim() : '';
  if (trimmed.length > most) throw tooLong(field, trimmed, most);
  return trimmed;
}

function amount(given: Given<LineBody>, field: 'net' | 'tax', currency: string): Money {
  const said = text(given, field, 40) || (field === 'tax' ? '0' : '');
  let read: Money;
  try {
    read = fromDecimal(said, currency);
  } catch {
    throw new Refusal('NOT_AN_AMOUNT', `${said || 'Nothing'} is no amount of ${currency}.`, [field], { value: said });
  }
  if (read.minor < 0) throw negative(field, said);
  if (read.minor > DEAREST)
    throw new Refusal('AMOUNT_TOO_LARGE', 'The amount of a line is too large.', [field], { amount: said });
  return read;
}

function day(given: Given<LineBody>, field: 'periodFrom' | 'periodUntil'): string | null {
  const said = text(given, field, 40);
  if (said && !isCalendarDate(said)) throw wrong(field, 'INVALID_DATE', said, 'a day, YYYY-MM-DD');
  return said || null;
}

/** An instant that has been, and not ages ago. A clock that is a little ahead of ours is forgiven. */
function instant(given: object, field: string, now: Date): string {
  const said = text(given, field, 40);
  const when = new Date(said);
  if (!said || Number.isNaN(when.getTime())) throw new Refusal('REQUIRED', 'Say when it happened.', [field]);
  const told = { value: when.toISOString() };
  if (when.getTime() > now.getTime() + AHEAD)
    throw new Refusal('NOT_YET', `${told.value} is still to come.`, [field], told);
  if (when.getTime() < now.getTime() - OLDEST)
    throw new Refusal('TOO_LONG_AGO', `${told.value} is more than ten years ago.`, [field], told);
  return told.value;
}

function assertCurrency(code: string): void {
  if (!isCurrency(code)) throw wrong('currency', 'UNKNOWN_CURRENCY', code, 'an ISO 4217 code');
}

function assertOnce(keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined)
    throw new Refusal('LINE_TWICE', `Two lines have the key ${twice}.`, ['lines'], { value: twice });
}

/** What is refused inside is said of the place it is in. */
function at<R>(place: readonly string[], job: () => R): R {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, error.message, [...place, ...error.path], error.values);
  }
}

const negative = (field: string, value: string) =>
  new Refusal('AMOUNT_NEGATIVE', `${value} is below zero; what goes back is a refund.`, [field], { value });
const wrong = (field: string, code: string, value: string, what: string) =>
  new Refusal(code, `${value || 'Nothing'} is not ${what}.`, [field], { value });
const tooLong = (field: string, value: string, most: number) =>
  new Refusal('TOO_LONG', `At most ${most} characters, not ${value.length}.`, [field], { most, length: value.length });
