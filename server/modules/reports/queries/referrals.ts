import type { RawRow, SqlValue } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';

/** A partner in a programme: whose figures all that follows are. Callers have made sure that the asker may see them. */
export interface Place {
  readonly partnerId: string;
  readonly programmeId: string;
}

/** Days from `from`, until the one before `until`; everything where one is null. */
export interface Span {
  readonly from: string | null;
  readonly until: string | null;
}

const COUNTS = ['signups', 'paid', 'unpaid'] as const;
export type ReferralCounts = Readonly<Record<(typeof COUNTS)[number], number>>;

const AMOUNTS = {
  revenue: 'revenue - refunded',
  pending: 'rewardsPending',
  available: 'rewardsAvailable',
  sent: 'rewardsSent',
  paidOut: 'rewardsPaid',
} as const;
export type AmountName = keyof typeof AMOUNTS;
export const amountNames = Object.keys(AMOUNTS) as AmountName[];

/** Of one day in one currency, in minor units. Of what is in `home`, all days may be in one row, without a day. */
export interface DayRow extends Readonly<Record<AmountName, number>> {
  readonly day: string | null;
  readonly currency: string;
  readonly transactions: number;
}

/** Sign-ups and first transactions by day; of all days together, one row without a day. */
export async function referralCounts(
  { raw }: Reading,
  place: Place,
  span: Span,
  byDay: 'by day' | 'together',
): Promise<(ReferralCounts & { readonly day: string | null })[]> {
  const [clause, values] = within(place, span);
  const day = byDay === 'by day' ? 'day' : 'NULL';
  const rows = await raw(
    `SELECT ${day} AS day, ${COUNTS.map((count) => `COALESCE(SUM(${count}), 0) AS ${count}`).join(', ')}
     FROM referral_days WHERE ${clause}${byDay === 'by day' ? ' GROUP BY day' : ''}`,
    values,
  );
  return rows.map((row) => ({
    day: row['day'] as string | null,
    ...{ signups: whole(row, 'signups'), paid: whole(row, 'paid'), unpaid: whole(row, 'unpaid') },
  }));
}

/** Revenue, transactions and rewards by day and currency; what is in `home` already needs no days where none are asked. */
export async function dayRows(
  { raw }: Reading,
  place: Place,
  span: Span,
  home: string | null = null,
): Promise<DayRow[]> {
  const [clause, values] = within(place, span);
  const day = home === null ? 'day' : 'CASE WHEN currency = ? THEN NULL ELSE day END';
  const sums = Object.entries(AMOUNTS).map(([name, amount]) => `SUM(${amount}) AS ${name}`);
  const rows = await raw(
    `SELECT shownOn AS day, currency, SUM(transactions) AS transactions, ${sums.join(', ')}
     FROM (SELECT ${day} AS shownOn, d.* FROM partner_daily d WHERE ${clause}) p
     GROUP BY shownOn, currency ORDER BY shownOn, currency`,
    [...(home === null ? [] : [home]), ...values],
  );
  return rows.map((row) => ({
    ...{ day: row['day'] as string | null, currency: row['currency'] as string },
    transactions: whole(row, 'transactions'),
    ...(Object.fromEntries(amountNames.map((name) => [name, whole(row, name)])) as Record<AmountName, number>),
  }));
}

/** What happened at one moment with one client: a paid invoice, or a credit note. */
export interface Moment {
  readonly kind: 'PURCHASE' | 'REFUND';
  /** The invoice’s or the credit note’s. */
  readonly id: string;
  readonly number: string;
  readonly invoiceId: string;
  readonly clientId: string;
  readonly at: string;
  readonly currency: string;
  readonly net: number;
  readonly reward: number;
}

/** Lines that were judged when they were paid, whether they earned or not: a partner’s share of history. */
const paidLines = (
  clause: string,
) => `SELECT c.invoiceId, c.clientId, c.currency, c.baseMinor AS net, c.amountMinor AS reward
    FROM commissions c WHERE c.kind = 'EARNING' AND c.partnerId = ? AND ${clause.replaceAll('@', 'c')}
  UNION ALL SELECT u.invoiceId, u.clientId, u.baseCurrency, u.baseMinor, 0
    FROM unearned_lines u WHERE u.partnerId = ? AND ${clause.replaceAll('@', 'u')}`;
const creditedLines = (clause: string) => `SELECT c.creditNoteId, c.baseMinor AS net, c.amountMinor AS reward
    FROM commissions c WHERE c.kind = 'CLAWBACK' AND c.partnerId = ? AND ${clause.replaceAll('@', 'c')}
  UNION ALL SELECT l.creditNoteId, -l.netMinor, 0 FROM unearned_lines u
    JOIN credit_note_lines l ON l.invoiceLineId = u.id WHERE u.partnerId = ? AND ${clause.replaceAll('@', 'u')}`;
const PURCHASE = `'PURCHASE' AS kind, i.id, i.number, i.id AS invoiceId, i.clientId, i.paidAt AS at, l.currency`;
const REFUND = `'REFUND' AS kind, n.id, n.number, n.invoiceId, n.clientId, n.createdAt AS at, n.totalCurrency AS currency`;
const SUMS = 'SUM(l.net) AS net, SUM(l.reward) AS reward';

/** What a client bought, and what of it was credited, while it was the partner’s: the latest first. */
export async function momentsOf(
  { raw }: Reading,
  { partnerId, clientId }: { readonly partnerId: string; readonly clientId: string },
  limit: number,
): Promise<Moment[]> {
  const own = [partnerId, clientId];
  const rows = await raw(
    `SELECT * FROM (
       SELECT ${PURCHASE}, ${SUMS} FROM (${paidLines('@.clientId = ?')}) l JOIN invoices i ON i.id = l.invoiceId
         GROUP BY i.id, i.number, i.clientId, i.paidAt, l.currency
       UNION ALL SELECT ${REFUND}, ${SUMS} FROM (${creditedLines('@.clientId = ?')}) l
         JOIN credit_notes n ON n.id = l.creditNoteId
         GROUP BY n.id, n.number, n.invoiceId, n.clientId, n.createdAt, n.totalCurrency
     ) m ORDER BY at DESC, id DESC LIMIT ${limit}`,
    [...own, ...own, ...own, ...own],
  );
  return rows.map(momentFrom);
}

/** The latest purchases and credit notes of all the partner’s clients in a programme. */
export async function latestMoments({ raw }: Reading, place: Place, limit: number): Promise<Moment[]> {
  const own = [place.partnerId, place.programmeId];
  // A document has few lines: of so many lines, the latest documents are among the first.
  const lines = (table: 'commissions' | 'unearned_lines', columns: string, order: string, kind = '1 = 1') =>
    `SELECT * FROM (SELECT ${columns} FROM ${table} WHERE partnerId = ? AND programmeId = ? AND ${kind}
       ORDER BY ${order} LIMIT ${limit * 10}) t`;
  const rows = await raw(
    `SELECT * FROM (
       SELECT ${PURCHASE}, ${SUMS} FROM (
         ${lines('commissions', 'invoiceId, currency, baseMinor AS net, amountMinor AS reward', 'earnedAt DESC', `kind = 'EARNING'`)}
         UNION ALL ${lines('unearned_lines', 'invoiceId, baseCurrency, baseMinor, 0', 'paidOn DESC')}
       ) l JOIN invoices i ON i.id = l.invoiceId GROUP BY i.id, i.number, i.clientId, i.paidAt, l.currency
       UNION ALL SELECT ${REFUND}, ${SUMS} FROM (
         ${lines('commissions', 'creditNoteId, baseMinor AS net, amountMinor AS reward', 'earnedAt DESC', `kind = 'CLAWBACK'`)}
       ) l JOIN credit_notes n ON n.id = l.creditNoteId
         GROUP BY n.id, n.number, n.invoiceId, n.clientId, n.createdAt, n.totalCurrency
     ) m ORDER BY at DESC, id DESC LIMIT ${limit}`,
    [...own, ...own, ...own],
  );
  return rows.map(momentFrom);
}

function momentFrom(row: RawRow): Moment {
  return {
    ...(row as unknown as Moment),
    ...{ number: (row['number'] as string | null) ?? '', net: whole(row, 'net'), reward: whole(row, 'reward') },
  };
}

function within({ partnerId, programmeId }: Place, { from, until }: Span): [clause: string, values: SqlValue[]] {
  const parts = ['partnerId = ?', 'programmeId = ?', ...(from ? ['day >= ?'] : []), ...(until ? ['day < ?'] : [])];
  return [parts.join(' AND '), [partnerId, programmeId, ...(from ? [from] : []), ...(until ? [until] : [])]];
}

function whole(row: RawRow, name: string): number {
  const value = Number(row[name]);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe total: ${String(row[name])}`);
  return value;
}
