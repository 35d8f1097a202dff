import { scopeOf, type ClientRole, type PartnerRole, type Role, type StaffRole } from '../../kernel/actor';
import { DEFAULT_ZONE } from '../../kernel/period';
import { instantFrom, instantText } from '../../platform/db/shape';
import type { RawRow, SqlValue } from '../../platform/db/sql';
import type { Reading } from '../../platform/db/work';
import { Person } from './entity';
import { SESSION_IDLES } from './rules';

/** Tables of higher modules are named in SQL here: identity cannot import them, and must know who belongs to what. */

/** What is known of a session, its person, the membership it acts by and the client it may impersonate. */
export interface SessionFacts {
  readonly id: string;
  readonly userId: string;
  readonly state: string;
  readonly lastSeenAt: Date;
  readonly hasSecondFactor: boolean;
  readonly membership: MembershipFacts | null;
  readonly impersonation: {
    readonly clientId: string;
    readonly endsAt: Date;
    /** The client is there, and the person's membership still opens its account. */
    readonly stands: boolean;
    readonly ownerUserId: string | null;
  } | null;
  readonly secondFactorRoles: readonly Role[];
  readonly timeZone: string;
}

export type MembershipFacts =
  | { readonly kind: 'staff'; readonly role: StaffRole }
  | { readonly kind: 'partner'; readonly role: PartnerRole; readonly partnerId: string }
  | { readonly kind: 'client'; readonly role: ClientRole; readonly clientId: string };

const ZONE = "(SELECT z.value FROM settings z WHERE z.id = 'timeZone') AS timeZone";
const zoneOf = ({ timeZone }: RawRow) => (timeZone ? (JSON.parse(timeZone as string) as string) : DEFAULT_ZONE);

const SESSION = `
  SELECT s.id, s.userId, s.state, s.lastSeenAt, s.impersonatedClientId, s.impersonationEndsAt,
    u.secondFactorSince, st.role AS staffRole, pm.role AS partnerRole, pm.partnerId, cm.role AS clientRole, cm.clientId,
    ic.id AS foundClientId,
    (SELECT MIN(r.id) FROM relationships r
      WHERE r.partnerId = p.id AND r.clientId = s.impersonatedClientId AND r.endedAt IS NULL) AS relationshipId,
    (SELECT MIN(o.userId) FROM client_members o
      WHERE o.clientId = s.impersonatedClientId AND o.role = 'OWNER' AND o.active = 1) AS ownerUserId,
    (SELECT e.value FROM settings e WHERE e.id = 'secondFactorRoles') AS secondFactorRoles, ${ZONE}
  FROM sessions s
  JOIN users u ON u.id = s.userId
  LEFT JOIN staff_members st ON st.id = s.membershipId AND st.userId = s.userId AND st.active = 1
  LEFT JOIN partner_members pm ON pm.id = s.membershipId AND pm.userId = s.userId AND pm.active = 1
    AND EXISTS (SELECT 1 FROM partners q WHERE q.id = pm.partnerId AND q.status = 'ACTIVE')
  LEFT JOIN partners p ON p.id = pm.partnerId
  LEFT JOIN client_members cm ON cm.id = s.membershipId AND cm.userId = s.userId AND cm.active = 1
    AND EXISTS (SELECT 1 FROM clients d WHERE d.id = cm.clientId AND d.deletedAt IS NULL)
  LEFT JOIN clients ic ON ic.id = s.impersonatedClientId AND ic.deletedAt IS NULL
  WHERE s.tokenHash = ? AND s.expiresAt > ? AND s.lastSeenAt > ?`;

/** The session of a cookie, and everything that decides what it may do, in one statement. */
export async function sessionByToken(reading: Reading, tokenHash: string): Promise<SessionFacts | null> {
  const idle = new Date(reading.now.getTime() - SESSION_IDLES);
  const [row] = await reading.raw(SESSION, [tokenHash, instantText(reading.now), instantText(idle)]);
  if (!row) return null;
  const text = (name: string) => row[name] as string | null;
  const membership = membershipFrom(text);
  return {
    id: text('id')!,
    userId: text('userId')!,
    state: text('state')!,
    lastSeenAt: instantFrom(text('lastSeenAt')!),
    hasSecondFactor: text('secondFactorSince') !== null,
    membership,
    impersonation:
      (text('impersonatedClientId') && {
        clientId: text('impersonatedClientId')!,
        endsAt: instantFrom(text('impersonationEndsAt')!),
        stands: text('foundClientId') !== null && opens(membership, text('relationshipId') !== null),
        ownerUserId: text('ownerUserId'),
      }) ||
      null,
    secondFactorRoles: text('secondFactorRoles') ? (JSON.parse(text('secondFactorRoles')!) as Role[]) : [],
    timeZone: zoneOf(row),
  };
}

function membershipFrom(text: (name: string) => string | null): MembershipFacts | null {
  if (text('staffRole')) return { kind: 'staff', role: text('staffRole') as StaffRole };
  if (text('partnerRole'))
    return { kind: 'partner', role: `PARTNER_${text('partnerRole')}` as PartnerRole, partnerId: text('partnerId')! };
  if (text('clientRole'))
    return { kind: 'client', role: `CLIENT_${text('clientRole')}` as ClientRole, clientId: text('clientId')! };
  return null;
}

function opens(membership: MembershipFacts | null, serves: boolean): boolean {
  if (membership?.kind === 'staff') return membership.role !== 'FINANCE';
  return membership?.kind === 'partner' && serves;
}

export interface TokenFacts {
  readonly id: string;
  readonly partnerId: string;
  readonly userId: string;
  readonly scopes: readonly string[];
  readonly lastUsedAt: Date | null;
  readonly timeZone: string;
}

const TOKEN = `
  SELECT t.id, t.partnerId, t.createdByUserId, t.scopes, t.lastUsedAt, ${ZONE}
  FROM api_tokens t JOIN partners p ON p.id = t.partnerId AND p.status = 'ACTIVE'
  WHERE t.secretHash = ? AND t.revokedAt IS NULL AND t.expiresAt > ?`;

/** The token of that secret, while it and its partner are active, in one statement. */
export async function tokenBySecret(reading: Reading, secretHash: string): Promise<TokenFacts | null> {
  const [row] = await reading.raw(TOKEN, [secretHash, instantText(reading.now)]);
  if (!row) return null;
  return {
    id: row['id'] as string,
    partnerId: row['partnerId'] as string,
    userId: row['createdByUserId'] as string,
    scopes: JSON.parse(row['scopes'] as string) as string[],
    lastUsedAt: row['lastUsedAt'] === null ? null : instantFrom(row['lastUsedAt'] as string),
    timeZone: zoneOf(row),
  };
}

const OPERATOR_TOKEN = `
  SELECT t.id, t.createdByUserId, t.scopes, t.lastUsedAt, ${ZONE} FROM operator_tokens t
  WHERE t.secretHash = ? AND t.revokedAt IS NULL AND t.expiresAt > ?`;

/** The operator's token of that secret. For the house alone. */
export async function operatorTokenBySecret(
  reading: Reading,
  secretHash: string,
): Promise<Omit<TokenFacts, 'partnerId'> | null> {
  const [row] = await reading.raw(OPERATOR_TOKEN, [secretHash, instantText(reading.now)]);
  if (!row) return null;
  return {
    ...{ id: row['id'] as string, userId: row['createdByUserId'] as string },
    scopes: JSON.parse(row['scopes'] as string) as string[],
    lastUsedAt: row['lastUsedAt'] === null ? null : instantFrom(row['lastUsedAt'] as string),
    timeZone: zoneOf(row),
  };
}

export interface Membership {
  readonly id: string;
  readonly facts: MembershipFacts;
  /** The partner's or client's name; empty for staff. */
  readonly name: string;
}

const MEMBERSHIPS = `
  SELECT st.id, st.role AS staffRole, NULL AS partnerRole, NULL AS partnerId, NULL AS clientRole, NULL AS clientId,
    '' AS name, 1 AS place, st.createdAt
  FROM staff_members st WHERE st.userId = ? AND st.active = 1
  UNION ALL
  SELECT pm.id, NULL, pm.role, pm.partnerId, NULL, NULL, p.name, 2, pm.createdAt
  FROM partner_members pm JOIN partners p ON p.id = pm.partnerId AND p.status = 'ACTIVE'
  WHERE pm.userId = ? AND pm.active = 1
  UNION ALL
  SELECT cm.id, NULL, NULL, NULL, cm.role, cm.clientId, c.name, 3, cm.createdAt
  FROM client_members cm JOIN clients c ON c.id = cm.clientId AND c.deletedAt IS NULL
  WHERE cm.userId = ? AND cm.active = 1
  ORDER BY place, createdAt, id`;

/** By what a person may act: as staff first, then for partners, then for clients. */
export async function membershipsOf(reading: Reading, userId: string): Promise<Membership[]> {
  const rows = await reading.raw(MEMBERSHIPS, [userId, userId, userId]);
  return rows.map((row) => ({
    id: row['id'] as string,
    facts: membershipFrom((name) => row[name] as string | null)!,
    name: row['name'] as string,
  }));
}

/** The client whose account the asker may act from, or null when there is none to see. */
export async function clientToImpersonate(reading: Reading, clientId: string): Promise<{ id: string } | null> {
  const scope = scopeOf(reading.actor);
  const partnerId = scope.kind === 'partner' ? scope.partnerId : null;
  const served = `AND EXISTS
    (SELECT 1 FROM relationships r WHERE r.clientId = c.id AND r.partnerId = ? AND r.endedAt IS NULL)`;
  const [row] = await reading.raw(
    `SELECT c.id FROM clients c WHERE c.id = ? AND c.deletedAt IS NULL ${partnerId ? served : ''}`,
    partnerId ? [clientId, partnerId] : [clientId],
  );
  return row ? { id: row['id'] as string } : null;
}

/** Whether there is an active partner of that id that the asker may make tokens for. */
export async function isPartner(reading: Reading, partnerId: string): Promise<boolean> {
  const [row] = await reading.raw(`SELECT p.id FROM partners p WHERE p.id = ? AND p.status = 'ACTIVE'`, [partnerId]);
  return row !== undefined;
}

/** The names of partners or clients, for whoever acts for them. */
export async function accountNames(
  reading: Reading,
  kind: 'partner' | 'client',
  ids: readonly string[],
): Promise<Map<string, string>> {
  const table = kind === 'partner' ? 'partners' : 'clients';
  const marks = ids.map(() => '?').join(', ');
  const rows = await reading.raw(`SELECT a.id, a.name FROM ${table} a WHERE a.id IN (${marks})`, ids);
  return new Map(rows.map(({ id, name }) => [id as string, name as string]));
}

/** The operator's name, as its settings have it. */
export async function operatorName(reading: Reading): Promise<string> {
  const [row] = await reading.raw(`SELECT s.value FROM settings s WHERE s.id = 'operator'`, []);
  const { name } = row ? (JSON.parse(row['value'] as string) as { name?: string }) : {};
  return name || 'Partner portal';
}

/**
 * The people behind rows the asker can see. A name says who did something and is told to whoever sees what was done;
 * an address is told to staff, to colleagues, and to those who serve the person's client account.
 */
export async function peopleOf(reading: Reading, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const { clause, values } = acquaintance(reading);
  const rows = await reading.raw(
    `SELECT u.id, u.name, CASE WHEN ${clause} THEN u.email END AS email
     FROM users u WHERE u.id IN (${ids.map(() => '?').join(', ')})`,
    [...values, ...ids],
  );
  return rows.map(({ id, name, email }) => Object.assign(new Person(), { id, name, email }));
}

interface Asking {
  readonly read: Reading;
  readonly load: {
    ask<V>(name: string, key: string, answer: (keys: readonly string[]) => Promise<readonly V[]>): Promise<V>;
  };
}

/** The person behind a row that the asker can see, for a field resolver; one statement for all of a request. */
export function personBehind({ read, load }: Asking, userId: string | null): Promise<Person | null> {
  if (!userId) return Promise.resolve(null);
  return load.ask('identity.person', userId, async (ids) => {
    const people = new Map((await peopleOf(read, ids)).map((person) => [person.id, person]));
    return ids.map((id) => people.get(id) ?? null);
  });
}

function acquaintance(reading: Reading): { clause: string; values: SqlValue[] } {
  const scope = scopeOf(reading.actor);
  const [colleague, member] = [
    'EXISTS (SELECT 1 FROM partner_members m WHERE m.userId = u.id AND m.partnerId = ?)',
    'EXISTS (SELECT 1 FROM client_members m WHERE m.userId = u.id AND m.clientId',
  ];
  const served = 'SELECT r.clientId FROM relationships r WHERE r.partnerId = ? AND r.endedAt IS NULL';
  if (scope.kind === 'everything') return { clause: '1 = 1', values: [] };
  if (scope.kind === 'client') return { clause: `${member} = ?)`, values: [scope.clientId] };
  return { clause: `(${colleague} OR ${member} IN (${served})))`, values: [scope.partnerId, scope.partnerId] };
}
