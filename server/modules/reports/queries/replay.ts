import type { RawRow } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';
import type { ProgrammeRules, RuleConditions } from '../../programmes/rules';
import type { EnrolmentPast, OverridePast, TierPast, VersionPast } from '../rules/replay/documents';

/** What a replay reads, in narrow rows, for a stretch of clients at a time. For the house alone. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const within = (column: string) => `${column} >= ? AND ${column} <= ?`;
const ask = ({ raw }: Reading, statement: string, { from, to }: Stretch) => raw(statement, [from, to]);

export async function clientsAfter({ raw }: Reading, id: string, limit: number): Promise<RawRow[]> {
  return raw(`SELECT id, country, version FROM clients WHERE id > ? ORDER BY id LIMIT ${limit}`, [id]);
}

export const attributionsOf = (reading: Reading, stretch: Stretch) =>
  ask(
    reading,
    `SELECT id, relationshipId, clientId, partnerId, programmeId, eligible, signedUpAt, startedAt, endedAt, windowFrom, windowUntil,
       windowEndedOn FROM attributions WHERE ${within('clientId')} ORDER BY startedAt, id`,
    stretch,
  );

/** Those that were paid, and what says when they were entered where they came from elsewhere. */
export const invoicesOf = (reading: Reading, stretch: Stretch) =>
  ask(
    reading,
    `SELECT i.id, i.clientId, i.currency, i.issuedOn, i.paidAt, i.source, e.at AS enteredAt, e.id AS enteredId
     FROM invoices i LEFT JOIN audit_events e
       ON e.subjectType = 'Invoice' AND e.subjectId = i.id AND e.action = 'invoice.enter'
     WHERE ${within('i.clientId')} AND i.paidAt IS NOT NULL`,
    stretch,
  );

export const paymentsOf = (reading: Reading, stretch: Stretch) =>
  ask(
    reading,
    `SELECT invoiceId, id, receivedOn, createdAt FROM payments WHERE ${within('clientId')} AND appliedMinor > 0 ORDER BY id`,
    stretch,
  );

export const linesOf = (reading: Reading, stretch: Stretch) =>
  ask(
    reading,
    `SELECT l.id, l.invoiceId, COALESCE(l.categoryKey, '') AS category, l.productId AS product, p.kind AS productKind,
       l.kind, l.billingKey, l.periodStart, l.netMinor AS net
     FROM invoices i JOIN invoice_lines l ON l.invoiceId = i.id LEFT JOIN products p ON p.id = l.productId
     WHERE ${within('i.clientId')} AND i.paidAt IS NOT NULL ORDER BY l.invoiceId, l.position`,
    stretch,
  );

export const notesOf = (reading: Reading, stretch: Stretch) =>
  ask(
    reading,
    `SELECT n.id, n.clientId, n.invoiceId, n.createdAt, n.cause, e.at AS enteredAt, e.id AS enteredId, l.invoiceLineId AS lineId, l.netMinor AS net
     FROM credit_notes n JOIN invoices i ON i.id = n.invoiceId AND i.paidAt IS NOT NULL
     JOIN credit_note_lines l ON l.creditNoteId = n.id LEFT JOIN audit_events e
       ON e.subjectType = 'CreditNote' AND e.subjectId = n.id AND e.action = 'creditNote.enter' WHERE ${within('n.clientId')} ORDER BY n.id, l.position`,
    stretch,
  );

export const gapsOf = (reading: Reading, stretch: Stretch) =>
  ask(
    reading,
    `SELECT a.clientId, e.subjectId AS attributionId, e.at, e.id, e.action, e.changes FROM attributions a JOIN audit_events e
       ON e.subjectType = 'Attribution' AND e.subjectId = a.id
       AND e.action IN ('attribution.window.end', 'attribution.window.resume')
     WHERE ${within('a.clientId')} AND a.windowUntil IS NOT NULL`,
    stretch,
  );

/** What commissions and lines that earned nothing have in common. */
const facts = (of: string) =>
  ['partnerId', 'programmeId', 'clientId', 'attributionId', 'versionId', 'invoiceId', 'category', 'sale', 'country']
    .concat('periodStart', 'tier', 'productId AS product', 'productKind AS kind', 'baseMinor AS base')
    .map((name) => `${of}.${name}`)
    .join(', ');

export const commissionsOf = (reading: Reading, stretch: Stretch) =>
  ask(
    reading,
    `SELECT ${facts('c')}, id, c.kind AS commissionKind, reversesId, causeId, invoiceLineId, currency,
       tierClients AS clients, tierSince, rule, overrideId, rate, flatMinor AS flat, amountMinor AS amount, windowMonth, windowMonths, earnedOn,
       holdUntil, review, status, approvedAt, approvedOn, decidedAt, decidedByUserId, declinedOn, payoutId, paidOn
     FROM commissions c WHERE ${within('c.clientId')}`,
    stretch,
  );

export const unearnedOf = (reading: Reading, stretch: Stretch) =>
  ask(
    reading,
    `SELECT ${facts('u')}, u.id, u.baseCurrency AS currency,
       u.clients, u.reason, u.credited, u.paidOn
     FROM invoices i JOIN unearned_lines u ON u.invoiceId = i.id WHERE ${within('i.clientId')}`,
    stretch,
  );

export const grouped = <V>(rows: readonly RawRow[], key: (row: RawRow) => string, value: (row: RawRow) => V) => {
  const groups = new Map<string, V[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
};
const place = (row: RawRow) => `${row['partnerId'] as string} ${row['programmeId'] as string}`;
const text = (row: RawRow, name: string) => row[name] as string;
const maybe = (row: RawRow, name: string) => row[name] as string | null;

/** By programme, latest first. */
export async function versionsPast({ raw }: Reading): Promise<Map<string, VersionPast[]>> {
  const rows = await raw(
    'SELECT id, programmeId, effectiveFrom, rules FROM programme_versions ORDER BY effectiveFrom DESC',
    [],
  );
  return grouped(
    rows,
    (row) => text(row, 'programmeId'),
    (row) => ({
      ...{ id: text(row, 'id'), programmeId: text(row, 'programmeId'), effectiveFrom: text(row, 'effectiveFrom') },
      rules: JSON.parse(text(row, 'rules')) as ProgrammeRules,
    }),
  );
}

/** By partner and programme, as all that follow. */
export async function tiersPast({ raw }: Reading): Promise<Map<string, TierPast[]>> {
  const rows = await raw('SELECT partnerId, programmeId, tier, name, since, until FROM partner_tiers ORDER BY id', []);
  return grouped(rows, place, (row) => ({
    ...{ key: maybe(row, 'tier'), name: maybe(row, 'name'), since: text(row, 'since'), until: maybe(row, 'until') },
  }));
}

/** A partner that left and came back has one row: the stays before are in the audit log. */
export async function enrolmentsPast({ raw }: Reading): Promise<Map<string, EnrolmentPast[]>> {
  const rows = await raw(
    `SELECT n.partnerId, n.programmeId, n.joinedAt, n.leftAt, e.at, e.action FROM partner_enrolments n
     LEFT JOIN audit_events e ON e.subjectType = 'PartnerEnrolment' AND e.subjectId = n.id ORDER BY e.at, e.id`,
    [],
  );
  const stays = new Map<string, EnrolmentPast[]>();
  for (const [key, events] of grouped(rows, place, (row) => row)) {
    const [{ joinedAt, leftAt }] = events as [RawRow];
    const known: EnrolmentPast[] = [{ joinedAt: joinedAt as string, leftAt: leftAt as string | null }];
    let since: string | null = null;
    for (const event of events)
      if (event['action'] === 'programme.join') since = text(event, 'at');
      else if (event['action'] === 'programme.leave' && since !== null)
        known.push({ joinedAt: since, leftAt: text(event, 'at') });
    stays.set(key, known);
  }
  return stays;
}

export async function overridesPast({ raw }: Reading): Promise<Map<string, OverridePast[]>> {
  const rows = await raw('SELECT * FROM partner_overrides ORDER BY id', []);
  return grouped(rows, place, (row) => ({
    ...{ id: text(row, 'id'), when: JSON.parse(text(row, 'conditions')) as RuleConditions },
    ...(row['rate'] !== null && { rate: Number(row['rate']) }),
    ...(row['amounts'] !== null && { amounts: JSON.parse(text(row, 'amounts')) as Record<string, string> }),
    ...{ startsOn: text(row, 'startsOn'), endsOn: maybe(row, 'endsOn'), createdAt: text(row, 'createdAt') },
  }));
}

/** The time zones that days were ever taken in: today's, and those it was changed from. */
export async function zonesBefore({ raw }: Reading): Promise<string[]> {
  const rows = await raw(
    `SELECT changes FROM audit_events WHERE action = 'settings.update' AND subjectType = 'Settings' AND changes LIKE '%"timeZone"%'`,
    [],
  );
  return rows.flatMap((row) => {
    const { timeZone } = JSON.parse(text(row, 'changes')) as { timeZone?: readonly unknown[] };
    return (timeZone ?? []).filter((zone): zone is string => typeof zone === 'string');
  });
}
