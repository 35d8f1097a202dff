import { causeOf } from '../../kernel/actor';
import { instantText } from '../../platform/db/shape';
import type { RawRow, SqlValue } from '../../platform/db/sql';
import type { Reading, Work } from '../../platform/db/work';
import type { Alert } from './entity';
import type { EventName } from './rules';

/** Whom something is told: all who are active there, in one of `roles` when some are named. */
export type Audience = Group & { readonly roles?: readonly string[] };

type Group =
  /** One of the operator's people when `userId` names one. */
  | { readonly of: 'staff'; readonly userId?: string | null }
  | { readonly of: 'partner'; readonly id: string }
  | { readonly of: 'client'; readonly id: string }
  /** The partners that serve a client, but for the one that knows. */
  | { readonly of: 'serving'; readonly clientId: string; readonly but: string | null }
  /** The partners of a programme. */
  | { readonly of: 'programme'; readonly id: string }
  | { readonly of: 'some'; readonly ids: readonly string[] }
  | { readonly of: 'partners' };

interface Members {
  readonly table: string;
  /** SQL for the account they act for; empty for staff. */
  readonly account: string;
  readonly clause: string;
  readonly values: readonly SqlValue[];
}

const ENROLLED = 'SELECT e.partnerId FROM partner_enrolments e WHERE e.programmeId = ? AND e.leftAt IS NULL';
const SERVING =
  'SELECT r.partnerId FROM relationships r WHERE r.clientId = ? AND r.endedAt IS NULL AND r.partnerId <> ?';

function membersOf(audience: Audience): Members {
  const { roles = [] } = audience;
  const among = `m.active = 1${roles.length > 0 ? ` AND m.role IN (${roles.map(() => '?').join(', ')})` : ''}`;
  const partners = (clause: string, ...values: SqlValue[]): Members => ({
    ...{
      table: 'partner_members',
      account: 'm.partnerId',
      clause: `${clause} AND ${among}`,
      values: [...values, ...roles],
    },
  });
  switch (audience.of) {
    case 'staff': {
      const { userId } = audience;
      if (!userId) return { table: 'staff_members', account: "''", clause: among, values: roles };
      return { table: 'staff_members', account: "''", clause: `m.userId = ? AND ${among}`, values: [userId, ...roles] };
    }
    case 'client': {
      const values = [audience.id, ...roles];
      return { table: 'client_members', account: 'm.clientId', clause: `m.clientId = ? AND ${among}`, values };
    }
    case 'partner':
      return partners('m.partnerId = ?', audience.id);
    case 'serving':
      return partners(`m.partnerId IN (${SERVING})`, audience.clientId, audience.but ?? '');
    case 'programme':
      return partners(`m.partnerId IN (${ENROLLED})`, audience.id);
    case 'some':
      return partners(`m.partnerId IN (${audience.ids.map(() => '?').join(', ')})`, ...audience.ids);
    case 'partners':
      return partners('1 = 1');
  }
}

/** The accounts of the audience: where each is written to. None for staff. */
export async function accountsOf(
  { raw }: Reading,
  audience: Audience,
): Promise<(MailReader & { readonly id: string })[]> {
  if (audience.of === 'staff') return [];
  const { table, clause, values } = membersOf({ ...audience, roles: [] });
  const [owners, column] = table === 'client_members' ? ['clients', 'clientId'] : ['partners', 'partnerId'];
  const rows = await raw(
    `SELECT a.id, a.email, a.name, a.language FROM ${owners} a
     WHERE a.status = 'ACTIVE' AND a.id IN (SELECT m.${column} FROM ${table} m WHERE ${clause}) ORDER BY a.id`,
    values,
  );
  return rows.map(({ id, ...reader }) => ({ id: String(id), ...readerFrom(reader) }));
}

/** Who set it off knows already. */
function causer({ actor }: Work): string {
  const { userId, behindUserId } = causeOf(actor);
  return behindUserId ?? userId ?? '';
}

export type Told = Pick<Alert, 'event' | 'wording' | 'facts' | 'path' | 'aboutClientId'>;

/** One alert each for the audience, in one statement, but for who set it off and who wants none. Returns how many. */
export function insertAlerts(work: Work, audience: Audience, told: Told): Promise<number> {
  const { table, account, clause, values } = membersOf(audience);
  return work.write(
    `INSERT INTO alerts (id, userId, account, event, wording, facts, path, aboutClientId, createdAt, readAt)
     SELECT CONCAT(?, '.', SUBSTR(m.userId, 5)), m.userId, ${account}, ?, ?, ?, ?, ?, ?, NULL FROM ${table} m
     WHERE ${clause} AND m.userId <> ?
     AND NOT EXISTS (SELECT 1 FROM alert_choices c WHERE c.userId = m.userId AND c.event = ? AND c.portal = 0)`,
    [
      ...[work.id('alr'), told.event, told.wording, JSON.stringify(told.facts), told.path],
      ...[told.aboutClientId, instantText(work.now), ...values, causer(work), told.event],
    ],
  );
}

const readerFrom = ({ email, name, language }: RawRow): MailReader => ({
  ...{ email: String(email), name: String(name), language: String(language) },
});

export interface MailReader {
  readonly email: string;
  readonly name: string;
  readonly language: string;
}

/** Those of the audience who asked to be written to about such events. */
export async function mailReaders(work: Work, audience: Audience, event: EventName): Promise<MailReader[]> {
  const { table, clause, values } = membersOf(audience);
  const rows = await work.raw(
    `SELECT u.email, u.name, u.language FROM ${table} m
     JOIN alert_choices c ON c.userId = m.userId AND c.event = ? AND c.mail = 1
     JOIN users u ON u.id = m.userId WHERE ${clause} AND m.userId <> ? ORDER BY u.id`,
    [event, ...values, causer(work)],
  );
  return rows.map(readerFrom);
}

/** Partners whose ledger moved in that month, and to whom nothing was said of its statement yet. */
export async function partnersWithStatement(reading: Reading, month: string): Promise<string[]> {
  const rows = await reading.raw(
    `SELECT DISTINCT l.partnerId FROM ledger_months l JOIN partners p ON p.id = l.partnerId AND p.status = 'ACTIVE'
     WHERE l.month = ? AND NOT EXISTS
       (SELECT 1 FROM idempotency_keys k WHERE k.id = CONCAT('statement-ready:', l.partnerId, ':', l.month))
     ORDER BY l.partnerId`,
    [month],
  );
  return rows.map(({ partnerId }) => String(partnerId));
}
