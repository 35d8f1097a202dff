import { CommissionReview, CommissionStatus } from '../../commissions/entity';
import { OrderStatus } from '../../orders/rules/status';
import { instantText } from '../../../platform/db/shape';
import type { RawRow, SqlValue } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';
import { NEVER } from '../../tickets/rules/status';

/** Several counts in one statement, each an index walk of its own. */
class Counts {
  private readonly parts: string[] = [];
  private readonly values: SqlValue[] = [];

  add(name: string, from: string, ...values: readonly SqlValue[]): this {
    return this.addOf('*', name, from, ...values);
  }

  addOf(what: string, name: string, from: string, ...values: readonly SqlValue[]): this {
    this.parts.push(`(SELECT COUNT(${what}) FROM ${from}) AS ${name}`);
    this.values.push(...values);
    return this;
  }

  async ask({ raw }: Reading): Promise<Record<string, number>> {
    const [row] = await raw(`SELECT ${this.parts.join(', ')}`, this.values);
    return Object.fromEntries(Object.entries(row!).map(([name, value]) => [name, Number(value)]));
  }
}

const WAITING = 'tickets WHERE queuedAt < ?';
const TO_REVIEW = 'commissions WHERE status = ? AND review = ? AND holdUntil <= ?';
const OVERDUE = 'invoices WHERE open = 1 AND dueOn < ?';
const never = instantText(NEVER);

/** For support and admins. */
export async function operationsCounts(reading: Reading, userId: string) {
  const found = await new Counts()
    .add('ordersPending', 'orders WHERE status = ?', OrderStatus.PENDING)
    .add('ticketsWaiting', WAITING, never)
    .add('ticketsMine', `${WAITING} AND assigneeUserId = ?`, never, userId)
    .add('ticketsUnassigned', `${WAITING} AND assigneeUserId IS NULL`, never)
    .ask(reading);
  return found as Record<'ordersPending' | 'ticketsWaiting' | 'ticketsMine' | 'ticketsUnassigned', number>;
}

/** For finance and admins. */
export async function moneyCounts(reading: Reading, today: string) {
  const found = await new Counts()
    .add('invoicesOpen', 'invoices WHERE open = 1')
    .add('invoicesOverdue', OVERDUE, today)
    .add('commissionsHeld', 'commissions WHERE status = ?', CommissionStatus.HELD)
    .add('commissionsToReview', TO_REVIEW, CommissionStatus.PENDING, CommissionReview.MANUAL, today)
    .ask(reading);
  return found as Record<'invoicesOpen' | 'invoicesOverdue' | 'commissionsHeld' | 'commissionsToReview', number>;
}

const SERVED = 'clientId IN (SELECT r.clientId FROM relationships r WHERE r.partnerId = ? AND r.endedAt IS NULL)';

/** For a partner's people, of the clients it serves today. */
export async function partnerCounts(reading: Reading, partnerId: string, today: string) {
  const found = await new Counts()
    // Whoever is served is a client that is there: it may be served in two ways.
    .addOf('DISTINCT clientId', 'clients', 'relationships WHERE partnerId = ? AND endedAt IS NULL', partnerId)
    .add('ordersPending', `orders WHERE ${SERVED} AND status = ?`, partnerId, OrderStatus.PENDING)
    .add('ticketsWaiting', `tickets WHERE ${SERVED} AND queuedAt < ?`, partnerId, never)
    .add('invoicesOverdue', `invoices WHERE ${SERVED} AND open = 1 AND dueOn < ?`, partnerId, today)
    .ask(reading);
  return found as Record<'clients' | 'ordersPending' | 'ticketsWaiting' | 'invoicesOverdue', number>;
}

const running = "subscriptions WHERE clientId = ? AND status IN ('ACTIVE', 'CANCEL_AT_PERIOD_END')";

/** For a client's people. */
export async function clientCounts(reading: Reading, clientId: string, today: string) {
  const found = await new Counts()
    .add('services', `${running} AND kind = 'SERVICE'`, clientId)
    .add('addons', `${running} AND kind = 'ADDON'`, clientId)
    .add('domains', `${running} AND kind = 'DOMAIN'`, clientId)
    .add('invoicesOpen', 'invoices WHERE clientId = ? AND open = 1', clientId)
    .add('invoicesOverdue', 'invoices WHERE clientId = ? AND open = 1 AND dueOn < ?', clientId, today)
    .add('ticketsAnswered', "tickets WHERE clientId = ? AND status = 'ANSWERED'", clientId)
    .ask(reading);
  return found as Record<
    'services' | 'addons' | 'domains' | 'invoicesOpen' | 'invoicesOverdue' | 'ticketsAnswered',
    number
  >;
}

/** Whose figures: of one partner, or of everybody, clients without a partner included. */
export type Whose = { readonly partnerId: string } | 'everybody';

export interface MonthSums {
  readonly month: string;
  readonly currency: string;
  /** Net of what was refunded, taken back. */
  readonly revenue: number;
  readonly earned: number;
}

/** Revenue and commission of each month from a day on, by currency, from the rollup of days. */
export async function monthSums({ raw }: Reading, whose: Whose, from: string): Promise<MonthSums[]> {
  const [clause, values] = whose === 'everybody' ? ['1 = 1', []] : ['partnerId = ?', [whose.partnerId]];
  const rows = await raw(
    `SELECT SUBSTR(day, 1, 7) AS month, currency, SUM(revenue - refunded) AS revenue, SUM(earned - reversed) AS earned
     FROM partner_daily WHERE ${clause} AND day >= ? GROUP BY SUBSTR(day, 1, 7), currency ORDER BY month, currency`,
    [...values, from],
  );
  return rows.map((row) => ({
    ...{ month: row['month'] as string, currency: row['currency'] as string },
    ...{ revenue: whole(row, 'revenue'), earned: whole(row, 'earned') },
  }));
}

/** What partners have in all, by currency. */
export async function balanceSums({ raw }: Reading) {
  const rows = await raw(
    `SELECT currency, SUM(pending) AS pending, SUM(available) AS available FROM ledger_balances
     GROUP BY currency ORDER BY currency`,
    [],
  );
  return rows.map((row) => ({
    ...{ currency: row['currency'] as string, pending: whole(row, 'pending'), available: whole(row, 'available') },
  }));
}

/** What is overdue in all, by currency. */
export async function overdueSums({ raw }: Reading, today: string) {
  const rows = await raw(
    `SELECT currency, SUM(totalMinor - paidMinor - creditedMinor) AS minor FROM ${OVERDUE}
     GROUP BY currency ORDER BY currency`,
    [today],
  );
  return rows.map((row) => ({ currency: row['currency'] as string, minor: whole(row, 'minor') }));
}

function whole(row: RawRow, name: string): number {
  const value = Number(row[name]);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe total: ${String(row[name])}`);
  return value;
}
