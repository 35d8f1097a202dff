import { accumulate, type Rollup } from '../../platform/db/accumulate';
import { instantText } from '../../platform/db/shape';
import type { RawRow } from '../../platform/db/sql';
import type { Reading, Work } from '../../platform/db/work';
import { addDays, type CalendarDate } from '../../kernel/period';
import { SimulationPartner } from './entity';
import type { JudgedLine } from './rules';

/** Everything here is for staff and the house alone: simulations are nobody else's. */

export interface Stretch {
  readonly programmeId: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** Behind which row of a list to go on. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

/** What of a line is read only where it is asked for, since there are a million of them. */
export type Fact = 'product' | 'kind' | 'sale' | 'country' | 'attribution';

/** A judged line as it stands, as far as it is judged anew by it. */
export interface PastLine extends JudgedLine {
  readonly id: string;
  readonly invoiceId?: string;
  readonly attributionId?: string;
  readonly periodStart?: CalendarDate | null;
  /** What it earned, net of what was taken back. */
  readonly earned: number;
  /** Why it earned nothing; undefined where it did. */
  readonly reason?: string;
  /** What its list is in the order of, before the id. */
  readonly at: string;
}

/** What else is told of a line whose difference is kept. */
export interface Told {
  readonly lineId: string;
  readonly invoiceId: string;
  readonly clientId: string;
  /** The rule that won, or the reason why nothing. */
  readonly because: string;
  readonly tier: string | null;
}

const COLUMNS: Readonly<Record<Fact, string>> = {
  ...{ product: 'productId AS product', kind: 'productKind AS kind', sale: 'sale', country: 'country' },
  attribution: 'attributionId, invoiceId, periodStart',
};
const asked = (facts: ReadonlySet<Fact>) => [...facts].map((fact) => `, ${COLUMNS[fact]}`).join('');

/** Where each list begins: instants are in any time zone, days are the operator's. */
export const firstPlaces = ({ startsOn }: Pick<Stretch, 'startsOn'>) => ({
  earnings: { at: instantText(new Date(`${addDays(startsOn, -2)}T00:00:00Z`)), id: '' },
  unearned: { at: startsOn, id: '' },
});

/** The next partner by id with any line that was judged; null behind the last. */
export async function partnerAfter({ raw }: Reading, partnerId: string): Promise<string | null> {
  const [row] = await raw(
    `SELECT (SELECT MIN(partnerId) FROM commissions WHERE partnerId > ?) AS earned,
       (SELECT MIN(partnerId) FROM unearned_lines WHERE partnerId > ?) AS unearned`,
    [partnerId, partnerId],
  );
  const found = [row!['earned'], row!['unearned']].filter((each): each is string => each !== null);
  return found.sort()[0] ?? null;
}

/** About how many lines there are to judge: counted in the indices, so that it takes no time; never too few. */
export async function linesIn({ raw }: Reading, { startsOn, endsOn }: Stretch): Promise<number> {
  const [row] = await raw(
    `SELECT (SELECT COUNT(*) FROM commissions WHERE earnedAt >= ? AND earnedAt < ?)
       + (SELECT COUNT(*) FROM unearned_lines WHERE partnerId > '' AND paidOn >= ? AND paidOn < ?) AS total`,
    [firstPlaces({ startsOn }).earnings.at, endOf(endsOn), startsOn, endsOn],
  );
  return Number(row!['total']);
}

const endOf = (endsOn: CalendarDate) => instantText(new Date(`${addDays(endsOn, 2)}T00:00:00Z`));

export interface Wanted extends Stretch {
  readonly partnerId: string;
  readonly facts: ReadonlySet<Fact>;
}

/** What a partner earned, in the order of the payments, with what was taken back. What was declined is left out. */
export async function earningsAfter(
  { raw }: Reading,
  { partnerId, programmeId, startsOn, endsOn, facts }: Wanted,
  { at, id }: Place,
  limit: number,
): Promise<PastLine[]> {
  const rows = await raw(
    `SELECT id, earnedAt AS at, category, tierClients AS clients, earnedOn AS paidOn, currency, baseMinor AS base,
       amountMinor AS earned, (SELECT SUM(r.amountMinor) FROM commissions r WHERE r.reversesId = c.id) AS taken,
       (SELECT -SUM(r.baseMinor) FROM commissions r WHERE r.reversesId = c.id) AS credited ${asked(facts)}
     FROM commissions c
     WHERE partnerId = ? AND earnedAt >= ? AND (earnedAt > ? OR id > ?) AND earnedAt < ?
       AND kind = 'EARNING' AND status <> 'DECLINED' AND programmeId = ? AND earnedOn >= ? AND earnedOn < ?
     ORDER BY earnedAt, id LIMIT ${limit}`,
    [partnerId, at, at, id, endOf(endsOn), programmeId, startsOn, endsOn],
  );
  return rows.map(inNumbers);
}

/** What earned a partner nothing, in the order of the payments. */
export async function unearnedAfter(
  { raw }: Reading,
  { partnerId, programmeId, endsOn, facts }: Wanted,
  { at, id }: Place,
  limit: number,
): Promise<PastLine[]> {
  const rows = await raw(
    `SELECT id, paidOn AS at, category, clients, paidOn, baseCurrency AS currency, baseMinor AS base, 0 AS earned,
       0 AS taken, credited, reason ${asked(facts)}
     FROM unearned_lines
     WHERE partnerId = ? AND paidOn >= ? AND (paidOn > ? OR id > ?) AND paidOn < ? AND programmeId = ?
     ORDER BY paidOn, id LIMIT ${limit}`,
    [partnerId, at, at, id, endsOn, programmeId],
  );
  return rows.map(inNumbers);
}

/** By id, the rest of what is told of earnings, or of lines that earned nothing. */
export async function toldOf(
  { raw }: Reading,
  list: 'earnings' | 'unearned',
  ids: readonly string[],
): Promise<Map<string, Told>> {
  if (ids.length === 0) return new Map();
  const [columns, table] =
    list === 'earnings'
      ? ['invoiceLineId AS lineId, rule AS because', 'commissions']
      : ['id AS lineId, reason AS because', 'unearned_lines'];
  const rows = await raw(
    `SELECT id, invoiceId, clientId, tier, ${columns} FROM ${table} WHERE id IN (${ids.map(() => '?').join(', ')})`,
    ids,
  );
  return new Map(rows.map((row) => [row['id'] as string, row as unknown as Told]));
}

/** In place, since there are a million of them: MariaDB says whole numbers as text, and a sum of nothing is null. */
function inNumbers(row: RawRow): PastLine {
  row['base'] = Number(row['base']);
  row['earned'] = Number(row['earned']) + Number(row['taken']);
  row['credited'] = Number(row['credited']);
  row['clients'] = Number(row['clients']);
  return row as unknown as PastLine;
}

/** By invoice, the day that lines without a period go by: the recurring line they came with, else the invoice's own. */
export async function daysBeside({ raw }: Reading, invoiceIds: readonly string[]): Promise<Map<string, CalendarDate>> {
  if (invoiceIds.length === 0) return new Map();
  const rows = await raw(
    `SELECT i.id AS id, COALESCE(i.issuedOn, '') AS issuedOn, (SELECT MIN(COALESCE(l.periodStart, i.issuedOn))
       FROM invoice_lines l WHERE l.invoiceId = i.id AND l.kind = 'RECURRING' AND l.netMinor > 0) AS beside
     FROM invoices i WHERE i.id IN (${invoiceIds.map(() => '?').join(', ')})`,
    invoiceIds,
  );
  return new Map(rows.map((row) => [row['id'] as string, (row['beside'] ?? row['issuedOn']) as string]));
}

const PARTNERS: Rollup<SimulationPartner> = {
  ...{ table: SimulationPartner, name: 'simulation_partners', key: ['simulationId', 'partnerId', 'currency'] },
  counters: ['judged', 'differing', 'earned', 'wouldEarn', 'difference'],
};

/** Adds to a partner's sums. */
export function addTo(work: Work, sums: Omit<SimulationPartner, 'id'>): Promise<void> {
  return accumulate(work, PARTNERS, { id: work.id('sip'), ...sums });
}

export interface SimulationSums {
  readonly currency: string;
  readonly partners: number;
  readonly judged: number;
  readonly differing: number;
  readonly earned: number;
  readonly wouldEarn: number;
}

/** By currency, over all partners. */
export async function sumsOf({ raw }: Reading, simulationId: string): Promise<SimulationSums[]> {
  const rows = await raw(
    `SELECT currency, COUNT(*) AS partners, SUM(judged) AS judged, SUM(differing) AS differing, SUM(earned) AS earned,
       SUM(wouldEarn) AS wouldEarn FROM simulation_partners WHERE simulationId = ? GROUP BY currency ORDER BY currency`,
    [simulationId],
  );
  return rows.map((row) => ({
    ...{ currency: row['currency'] as string, partners: whole(row['partners']), judged: whole(row['judged']) },
    ...{ differing: whole(row['differing']), earned: whole(row['earned']), wouldEarn: whole(row['wouldEarn']) },
  }));
}

function whole(value: unknown): number {
  const total = Number(value);
  if (!Number.isSafeInteger(total)) throw new RangeError(`not a safe total: ${String(value)}`);
  return total;
}
