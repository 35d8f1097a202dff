import { monthOf } from '../../../kernel/period';
import { isCurrency } from '../../../kernel/currency';
import { above, atLeast, below, containing, type Where } from '../../../platform/db/where';
import type { Reading } from '../../../platform/db/work';
import { LedgerEntry, LedgerMonth } from '../../ledger/entity';
import { todayOf } from '../../programmes/service';
import { added, balancesFrom, daysOf, isMonth, openingOf, type Balances } from '../rules/balances';

/** Which statement: of one partner, month and currency. */
export interface Which {
  readonly partnerId: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly currency: string;
}

/** What a month moved; of one without movements, nothing. Null where the partner had nothing until then, or it is to come. */
export async function monthOfStatement(reading: Reading, which: Which): Promise<LedgerMonth | null> {
  const { partnerId, month, currency } = which;
  if (!isMonth(month) || !isCurrency(currency)) return null;
  const known = await reading.of(LedgerMonth).first({ partnerId, currency, month });
  if (known) return known;
  const earlier = await reading.of(LedgerMonth).first({ partnerId, currency, month: below(month) });
  if (!earlier || month > monthOf(await todayOf(reading))) return null;
  return {
    ...earlier,
    id: nameOf(which),
    month,
    pending: 0,
    available: 0,
    inTransit: 0,
    paid: 0,
    expense: 0,
    exchange: 0,
  };
}

/** `par_01J….2026-03.EUR` */
export function nameOf({ partnerId, month, currency }: Which): string {
  return `${partnerId}.${month}.${currency}`;
}

export interface Sums {
  readonly opening: Balances;
  readonly moved: Balances;
  readonly closing: Balances;
}

/** `months`: all of the partner's. */
export function sumsOf(statement: LedgerMonth, months: readonly LedgerMonth[]): Sums {
  const opening = openingOf(months, statement.currency, statement.month);
  const moved = balancesFrom(statement, statement.currency);
  return { opening, moved, closing: added(opening, moved) };
}

/** The entries of a statement: those written in its month that move something in its currency. */
export function movementsOf({ partnerId, month, currency }: Which): Where<LedgerEntry>[] {
  const { start, end } = daysOf(month);
  return [{ partnerId, recordedOn: atLeast(start) }, { recordedOn: below(end) }, { currencies: containing(currency) }];
}

/** The next few movements behind `last`, in the order they were written. */
export function someMovements(
  reading: Reading,
  which: Which,
  last: LedgerEntry | null,
  limit: number,
): Promise<LedgerEntry[]> {
  const behind: Where<LedgerEntry>[] = last
    ? [[{ recordedOn: above(last.recordedOn) }, { recordedOn: last.recordedOn, id: above(last.id) }]]
    : [];
  return reading.of(LedgerEntry).list({
    where: [...movementsOf(which), ...behind],
    orderBy: [
      ['recordedOn', 'ASC'],
      ['id', 'ASC'],
    ],
    limit,
  });
}
