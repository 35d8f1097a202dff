import type { RawRow, SqlValue } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';
import type { Place } from './referrals';

export type CustomerStateName = 'INVITED' | 'SIGNED_UP' | 'PAID';

export interface CustomersAsked {
  readonly state?: readonly CustomerStateName[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly q?: string | undefined;
}

export interface CustomersSorted {
  readonly by: 'at' | 'name';
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** A client that is the partner’s, by its attribution, or an invitation that nobody has answered. */
export interface Found {
  readonly id: string;
  readonly kind: 'CLIENT' | 'INVITATION';
}

/** A page of those a partner referred: its clients, and who has an open invitation. */
export async function customersPage(
  { raw }: Reading,
  place: Place,
  asked: CustomersAsked,
  { by, descending, limit, offset }: CustomersSorted,
): Promise<Found[]> {
  const [united, values] = unite(place, asked);
  const direction = descending ? 'DESC' : 'ASC';
  const rows = await raw(
    `SELECT id, kind FROM (${united}) u ORDER BY ${by} ${direction}, id ${direction} LIMIT ${limit} OFFSET ${offset}`,
    values,
  );
  return rows.map((row) => row as unknown as Found);
}

export type CustomerCounts = Readonly<Record<CustomerStateName, number>>;

/** How many there are of each state. */
export async function customersCount({ raw }: Reading, place: Place, asked: CustomersAsked): Promise<CustomerCounts> {
  const [united, values] = unite(place, asked);
  const rows = await raw(`SELECT state, COUNT(*) AS total FROM (${united}) u GROUP BY state`, values);
  const counts = new Map(rows.map((row: RawRow) => [row['state'] as string, Number(row['total'])]));
  return {
    ...{ INVITED: counts.get('INVITED') ?? 0, SIGNED_UP: counts.get('SIGNED_UP') ?? 0, PAID: counts.get('PAID') ?? 0 },
  };
}

function unite(place: Place, { state, source, q }: CustomersAsked): [sql: string, values: SqlValue[]] {
  const own = [place.partnerId, place.programmeId];
  const text = `%${(q ?? '').trim().toLowerCase().replace(/[!%_]/g, '!$&')}%`;
  const like = (column: string): [string, SqlValue[]] => (q ? [` AND ${column} LIKE ? ESCAPE '!'`, [text]] : ['', []]);
  const among = (column: string, wanted: readonly string[] | undefined): [string, SqlValue[]] => {
    if (!wanted) return ['', []];
    return wanted.length > 0 ? [` AND ${column} IN (${wanted.map(() => '?').join(', ')})`, [...wanted]] : [' AND 1 = 0', []]; // prettier-ignore
  };
  const STATE = `CASE WHEN a.paidOn IS NULL THEN 'SIGNED_UP' ELSE 'PAID' END`;
  const clients = [among(STATE, state), among('a.source', source), like('c.searchText')];
  const invited = [among(`'INVITED'`, state), among(`'INVITATION'`, source), like('i.searchText')];
  return [
    `SELECT a.id AS id, 'CLIENT' AS kind, ${STATE} AS state, a.signedUpAt AS at, LOWER(c.name) AS name
       FROM attributions a JOIN clients c ON c.id = a.clientId
       WHERE a.partnerId = ? AND a.programmeId = ? AND a.endedAt IS NULL${clients.map(([sql]) => sql).join('')}
     UNION ALL SELECT i.id, 'INVITATION', 'INVITED', i.invitedAt, LOWER(CASE WHEN i.company = '' THEN i.name ELSE i.company END)
       FROM invitations i
       WHERE i.partnerId = ? AND (i.programmeId = ? OR i.programmeId IS NULL) AND i.kind = 'CLIENT'
         AND i.status = 'PENDING' AND i.accessOnly = 0${invited.map(([sql]) => sql).join('')}`,
    [...own, ...clients.flatMap(([, values]) => values), ...own, ...invited.flatMap(([, values]) => values)],
  ];
}
