import { house, type Actor } from '../../../kernel/actor';
import type { CalendarDate } from '../../../kernel/period';
import { Refusal } from '../../../kernel/refusal';
import { readCsv, UnreadableCsv } from '../../../platform/csv-read';
import type { Database } from '../../../platform/db/database';
import { atLeast, atMost } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { isZip, onlyFileIn, UnreadableZip } from '../../../platform/zip';
import { ExchangeRate } from '../entity';
import { ratesFrom, type DatedRate, type RateProblem } from '../rules';

const LARGEST_TABLE = 50 * 1024 * 1024;
/** Days in a transaction, and rows in a statement. */
const DAYS = 250;
const ROWS = 500;
const SHOWN = 20;

export interface RatesEntered {
  /** Rates that are new, and those that were here already. */
  readonly added: number;
  readonly unchanged: number;
  readonly firstDay: CalendarDate | null;
  readonly lastDay: CalendarDate | null;
}

/** A table that holds something wrong: nothing of it was entered. `problems` are the first of them. */
export class BadRates extends Refusal {
  constructor(
    readonly problems: readonly RateProblem[],
    count: number,
  ) {
    const { line, column, value, message } = problems[0]!;
    super('RATES_REFUSED', `Line ${line}, ${column || 'the line'}: “${value}” is ${message}.`, ['file'], {
      ...{ count, line, column, value },
    });
  }
}

/**
 * Enters the table of reference rates that the European Central Bank publishes, as CSV or in a ZIP. All of it is read
 * before any of it is written; then it goes in by days, so that a crash leaves whole days, and again changes nothing.
 */
export async function enterRates(db: Database, actor: Actor, file: Buffer): Promise<RatesEntered> {
  const reading = db.reading(house('rates'));
  const rates = await readTable(file);
  const days = [...new Set(rates.map(({ day }) => day))].sort();
  const parts = partsOf(rates, days);
  const differing: RateProblem[] = [];
  for (const part of parts) differing.push(...(await compared(reading, part)).differing);
  if (differing.length > 0) throw new BadRates(differing.slice(0, SHOWN), differing.length);
  let added = 0;
  for (const part of parts)
    added += await db.transact(actor, async (work) => {
      const { fresh } = await compared(work, part);
      for (let at = 0; at < fresh.length; at += ROWS)
        await work.of(ExchangeRate).insertAll(fresh.slice(at, at + ROWS).map(rowFrom));
      if (fresh.length > 0)
        work.audit({
          ...{ action: 'rates.import', subject: ['ExchangeRate', fresh.at(-1)!.day] },
          after: { added: fresh.length, from: fresh[0]!.day, until: fresh.at(-1)!.day },
        });
      return fresh.length;
    });
  const [firstDay = null, lastDay = null] = [days[0], days.at(-1)];
  return { added, unchanged: rates.length - added, firstDay, lastDay };
}

async function readTable(file: Buffer): Promise<DatedRate[]> {
  try {
    const csv = await readCsv(isZip(file) ? onlyFileIn(file, '.csv', LARGEST_TABLE) : file);
    const lines = [];
    for await (const line of csv.rows) lines.push(line);
    const { rates, problems } = ratesFrom({ headers: csv.headers, lines });
    if (problems.length > 0) throw new BadRates(problems.slice(0, SHOWN), problems.length);
    if (rates.length === 0) throw new Refusal('RATES_EMPTY', 'The table holds no rate.', ['file']);
    return rates.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  } catch (error) {
    if (error instanceof UnreadableCsv || error instanceof UnreadableZip)
      throw new Refusal('RATES_UNREADABLE', `Not a table of exchange rates: ${error.message}.`, ['file']);
    throw error;
  }
}

function partsOf(rates: readonly DatedRate[], days: readonly CalendarDate[]): DatedRate[][] {
  const place = new Map(days.map((day, index) => [day, Math.floor(index / DAYS)]));
  const parts: DatedRate[][] = Array.from({ length: Math.ceil(days.length / DAYS) }, () => []);
  for (const rate of rates) parts[place.get(rate.day)!]!.push(rate);
  return parts;
}

/** Those of a part that are not here yet, and those that say something else than what is here. */
async function compared(reading: Reading, part: readonly DatedRate[]) {
  const [from, until] = [part[0]!.day, part.at(-1)!.day];
  const where = [{ day: atLeast(from) }, { day: atMost(until) }];
  const here = await reading.of(ExchangeRate).list({ where, columns: ['id', 'rate'] });
  const known = new Map(here.map(({ id, rate }) => [id, rate]));
  const fresh = part.filter((each) => !known.has(idOf(each)));
  const differing = part
    .filter((each) => known.has(idOf(each)) && known.get(idOf(each)) !== each.rate)
    .map(({ day, currency, rate }) => ({
      ...{ line: 0, column: currency, value: rate, code: 'DIFFERS' },
      message: `not ${known.get(idOf({ day, currency }))}, the rate of ${day} that is here already`,
    }));
  return { fresh, differing };
}

const idOf = ({ day, currency }: Pick<DatedRate, 'day' | 'currency'>) => `${currency}-${day}`;
const rowFrom = (rate: DatedRate): ExchangeRate => ({ id: idOf(rate), ...rate });
