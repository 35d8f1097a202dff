import type { RawRow, SqlValue } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';

/** What rows may stand for, in the order they are sorted by, and the columns that tell them apart. */
export const groups = {
  PARTNER: 'partnerId',
  PROGRAMME: 'programmeId',
  TIER: 'tier',
  CATEGORY: 'category',
  MONTH: 'month',
  CURRENCY: 'currency',
} as const;
export type Group = keyof typeof groups;
type Column = (typeof groups)[Group];

const FIGURES = ['revenue', 'refunded', 'earned', 'reversed', 'declined', 'pending', 'approved', 'paid'] as const;
export type Sums = Readonly<Record<(typeof FIGURES)[number] | 'available', number>>;

/** In minor units of `currency`; null for what the rows are not grouped by. */
export type SumRow = Sums &
  Readonly<Record<Exclude<Column, 'currency'>, string | null>> & { readonly currency: string };

export interface Asked {
  /** Currency is always among them. */
  readonly groupBy: readonly Group[];
  readonly partnerId?: string;
  readonly programmeId?: string;
  readonly tier?: readonly string[];
  readonly category?: readonly string[];
  readonly currency?: string;
  readonly from?: string;
  readonly until?: string;
}

const SUMS = `SUM(m.revenue - m.refunded) AS revenue, SUM(m.refunded) AS refunded, SUM(m.earned) AS earned,
  SUM(m.reversed) AS reversed, SUM(m.declined) AS declined,
  SUM(m.earned - m.reversed - m.declined - m.approved) AS pending, SUM(m.approved) AS approved, SUM(m.paid) AS paid,
  SUM(m.approved - m.paid) AS available`;
const NAMED = `commission_months m LEFT JOIN partners p ON p.id = m.partnerId
  LEFT JOIN programmes g ON g.id = m.programmeId`;
const NAMES: Partial<Record<Group, string>> = { PARTNER: 'p.name', PROGRAMME: 'g.name' };

export interface Sorted {
  /** A figure, or null for what the rows stand for. */
  readonly by: (typeof FIGURES)[number] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** A page of the report. Across partners, and so for staff alone, as all that follows. */
export async function earningsPage({ raw }: Reading, asked: Asked, sorted: Sorted): Promise<SumRow[]> {
  const [clause, values] = conditions(asked);
  const direction = sorted.descending ? 'DESC' : 'ASC';
  const order = [
    ...(sorted.by ? [`${sorted.by} ${direction}`] : []),
    ...inOrder(asked).flatMap((group) => [NAMES[group] ?? [], `m.${groups[group]}`].flat()).map((name) => `${name} ${direction}`), // prettier-ignore
  ];
  const { columns, grouping } = grouped(asked);
  const rows = await raw(
    `SELECT ${columns}, ${SUMS} FROM ${NAMED} WHERE ${clause} GROUP BY ${grouping} ORDER BY ${order.join(', ')}
     LIMIT ${sorted.limit} OFFSET ${sorted.offset}`,
    values,
  );
  return rows.map(rowFrom);
}

/** The rows after `last`, in the order of their keys: for files, which are not sorted. */
export async function earningsAfter(
  { raw }: Reading,
  asked: Asked,
  { last, limit }: { readonly last: SumRow | null; readonly limit: number },
): Promise<SumRow[]> {
  const [clause, values] = conditions(asked);
  const keys = inOrder(asked).map((group) => groups[group]);
  const names = keys.map((key) => `m.${key}`).join(', ');
  const after = last ? ` AND (${names}) > (${keys.map(() => '?').join(', ')})` : '';
  const { columns } = grouped(asked);
  const rows = await raw(
    `SELECT ${columns}, ${SUMS} FROM commission_months m WHERE ${clause}${after} GROUP BY ${names} ORDER BY ${names}
     LIMIT ${limit}`,
    [...values, ...(last ? keys.map((key) => last[key]) : [])],
  );
  return rows.map(rowFrom);
}

export async function earningsCount({ raw }: Reading, asked: Asked): Promise<number> {
  const [clause, values] = conditions(asked);
  const names = inOrder(asked).map((group) => `m.${groups[group]}`).join(', '); // prettier-ignore
  const [row] = await raw(
    `SELECT COUNT(*) AS total FROM (SELECT 1 AS one FROM commission_months m WHERE ${clause} GROUP BY ${names}) d`,
    values,
  );
  return Number(row!['total']);
}

/** Of everything that is asked for, one row for each currency. */
export async function earningsTotals({ raw }: Reading, asked: Asked): Promise<SumRow[]> {
  const [clause, values] = conditions(asked);
  const rows = await raw(
    `SELECT m.currency AS currency, ${SUMS} FROM commission_months m WHERE ${clause}
     GROUP BY m.currency ORDER BY m.currency`,
    values,
  );
  return rows.map(rowFrom);
}

function inOrder({ groupBy }: Asked): Group[] {
  return (Object.keys(groups) as Group[]).filter((group) => group === 'CURRENCY' || groupBy.includes(group));
}

function grouped(asked: Asked): { readonly columns: string; readonly grouping: string } {
  const wanted = inOrder(asked);
  return {
    columns: wanted.map((group) => `m.${groups[group]} AS ${groups[group]}`).join(', '),
    grouping: wanted.flatMap((group) => [`m.${groups[group]}`, NAMES[group] ?? []].flat()).join(', '),
  };
}

/** Clients without a partner have figures too, which are no partner's. */
function conditions(asked: Asked): [clause: string, values: SqlValue[]] {
  const { partnerId, programmeId, tier, category, currency, from, until } = asked;
  const parts: (readonly [string, readonly SqlValue[]])[] = [
    [`m.programmeId <> 'none'`, []],
    ...equal('partnerId', partnerId),
    ...equal('programmeId', programmeId),
    ...equal('currency', currency),
    ...among('tier', tier),
    ...among('category', category),
    ...(from === undefined ? [] : [['m.month >= ?', [from]] as const]),
    ...(until === undefined ? [] : [['m.month <= ?', [until]] as const]),
  ];
  return [parts.map(([text]) => text).join(' AND '), parts.flatMap(([, values]) => values)];
}

function equal(column: Column, value: string | undefined) {
  return value === undefined ? [] : [[`m.${column} = ?`, [value]] as const];
}

function among(column: Column, values: readonly string[] | undefined) {
  if (values === undefined) return [];
  return [[values.length > 0 ? `m.${column} IN (${values.map(() => '?').join(', ')})` : '1 = 0', values] as const];
}

function rowFrom(row: RawRow): SumRow {
  const text = (name: Column) => (row[name] as string | undefined) ?? null;
  const sums = [...FIGURES, 'available'].map((name) => [name, whole(row[name])] as const);
  return {
    ...(Object.fromEntries(sums) as unknown as Sums),
    ...{ partnerId: text('partnerId'), programmeId: text('programmeId'), tier: text('tier') },
    ...{ category: text('category'), month: text('month'), currency: text('currency')! },
  };
}

function whole(value: unknown): number {
  const total = Number(value);
  if (!Number.isSafeInteger(total)) throw new RangeError(`not a safe total: ${String(value)}`);
  return total;
}
