import { money, type Money } from '../../kernel/money';
import { instantFrom } from '../../platform/db/shape';
import type { Reading, Work } from '../../platform/db/work';
import type { ProductKind } from '../catalogue/rules';
import type { ProgrammeRules } from '../programmes/rules';
import { CommissionReview, CommissionStatus } from './entity';
import type { DayMovement, Figure, Movement, StandingName } from './service/figures';
import type { Footing } from './rules/judge';

/** What is true just before a payment takes effect: who earns on the client, in which programme, on what footing. */
export interface Occasion {
  readonly invoiceNumber: string;
  readonly issuedOn: string | null;
  readonly clientName: string;
  readonly country: string;
  /** The invoice was judged before: nothing earns twice. */
  readonly judged: boolean;
  readonly partner: Earner | null;
}

export interface Earner extends Omit<Footing, 'overrides'> {
  readonly partnerId: string;
  readonly programmeId: string;
  readonly attributionId: string;
  /** Its clients with an active service. */
  readonly clients: number;
  /** The version those were last counted under; null if they never were. */
  readonly countedUnder: string | null;
  /** Whether there is any promise made to this partner alone. */
  readonly hasOverrides: boolean;
}

/** Whose the client is, and the tier its partner holds: what a payment of this moment is judged on. */
const NOW = {
  attribution: 'a.clientId = i.clientId AND a.endedAt IS NULL',
  tier: 'partner_standings s ON s.partnerId = a.partnerId AND s.programmeId = a.programmeId',
  enrolled: 'n.leftAt IS NULL',
};
/** The same, as it was at the instant of the payment. */
const THEN = {
  attribution: `a.id = (SELECT w.id FROM attributions w WHERE w.clientId = i.clientId AND w.signedUpAt <= i.paidAt
       AND (w.endedAt IS NULL OR w.endedAt > i.paidAt) ORDER BY w.startedAt, w.id LIMIT 1)`,
  tier: `partner_tiers s ON s.id = (SELECT w.id FROM partner_tiers w WHERE w.partnerId = a.partnerId
       AND w.programmeId = a.programmeId AND w.since <= i.paidAt AND (w.until IS NULL OR w.until > i.paidAt)
       ORDER BY w.id DESC LIMIT 1)`,
  // A partner that left and came back has one row: the stays before are in the audit log.
  enrolled: `(n.joinedAt <= i.paidAt AND (n.leftAt IS NULL OR n.leftAt > i.paidAt)
       OR (SELECT e.action FROM audit_events e WHERE e.subjectType = 'PartnerEnrolment' AND e.subjectId = n.id
         AND e.action IN ('programme.join', 'programme.leave') AND e.at <= i.paidAt
         ORDER BY e.at DESC, e.id DESC LIMIT 1) = 'programme.join')`,
};
const occasion = ({ attribution, tier, enrolled }: typeof NOW) =>
  `SELECT i.number AS number, i.issuedOn AS issuedOn, c.name AS clientName, c.country AS country,
       a.id AS attributionId, a.partnerId AS partnerId, a.programmeId AS programmeId, a.eligible AS eligible,
       a.windowFrom AS windowFrom, a.windowEndedOn AS windowEndedOn, v.id AS versionId, v.rules AS rules,
       s.clients AS clients, s.tier AS tier, s.name AS tierName, s.since AS since, s.versionId AS countedUnder,
       (SELECT COUNT(*) FROM partner_enrolments n
         WHERE n.partnerId = a.partnerId AND n.programmeId = a.programmeId AND ${enrolled}) AS enrolled,
       (SELECT COUNT(*) FROM partner_overrides o
         WHERE o.partnerId = a.partnerId AND o.programmeId = a.programmeId) AS overrides,
       (SELECT COUNT(*) FROM commissions e WHERE e.invoiceId = i.id)
         + (SELECT COUNT(*) FROM unearned_lines u WHERE u.invoiceId = i.id) AS judged
     FROM invoices i JOIN clients c ON c.id = i.clientId
     LEFT JOIN attributions a ON ${attribution}
     LEFT JOIN ${tier}
     LEFT JOIN programme_versions v ON v.id = (SELECT w.id FROM programme_versions w
       WHERE w.programmeId = a.programmeId AND w.effectiveFrom <= ? ORDER BY w.effectiveFrom DESC LIMIT 1)
     WHERE i.id = ?`;
const OCCASION = { now: occasion(NOW), then: occasion(THEN) };

/** One statement, since every payment asks it: as things stand now, or stood then. For the house alone. */
export async function occasionOf(
  { raw }: Reading,
  invoiceId: string,
  paidOn: string,
  when: keyof typeof OCCASION = 'now',
): Promise<Occasion> {
  const [row] = await raw(OCCASION[when], [paidOn, invoiceId]);
  if (!row) throw new Error(`the paid invoice ${invoiceId} is not there`);
  const facts = row as unknown as OccasionRow;
  return {
    ...{ invoiceNumber: facts.number ?? '', issuedOn: facts.issuedOn, clientName: facts.clientName },
    ...{ country: facts.country, judged: Number(facts.judged) > 0 },
    partner: facts.attributionId === null ? null : earnerFrom(facts),
  };
}

type OccasionRow = Record<
  | 'number'
  | 'issuedOn'
  | 'attributionId'
  | 'partnerId'
  | 'programmeId'
  | 'windowFrom'
  | 'windowEndedOn'
  | 'versionId'
  | 'rules'
  | 'tier'
  | 'tierName'
  | 'since'
  | 'countedUnder',
  string | null
> &
  Record<'clientName' | 'country', string> &
  Record<'eligible' | 'clients' | 'enrolled' | 'overrides' | 'judged', unknown>;

function earnerFrom(row: OccasionRow): Earner {
  const { attributionId, partnerId, programmeId, versionId, rules, tier, tierName, since, countedUnder } = row;
  return {
    ...{ attributionId: attributionId!, partnerId: partnerId!, programmeId: programmeId!, countedUnder },
    ...{ clients: Number(row.clients ?? 0), enrolled: Number(row.enrolled) > 0, eligible: Number(row.eligible) === 1 },
    ...{ windowFrom: row.windowFrom, windowEndedOn: row.windowEndedOn, hasOverrides: Number(row.overrides) > 0 },
    version: versionId && rules ? { id: versionId, rules: JSON.parse(rules) as ProgrammeRules } : null,
    tier: tier && tierName && since ? { key: tier, name: tierName, since: instantFrom(since) } : null,
  };
}

/** A line of a paid invoice, with what its product is. */
export interface InvoicedLine {
  readonly id: string;
  readonly description: string;
  readonly category: string;
  readonly productId: string | null;
  readonly productKind: ProductKind | null;
  readonly recurring: boolean;
  readonly renewal: boolean;
  readonly periodStart: string | null;
  readonly net: Money;
  readonly creditedNet: Money;
}

/** In the order of the document, in one statement. For the house alone. */
export async function linesOf({ raw }: Reading, invoiceId: string): Promise<InvoicedLine[]> {
  const rows = await raw(
    `SELECT l.id AS id, l.description AS description, l.categoryKey AS category, l.productId AS productId,
       p.kind AS productKind, l.kind AS kind, l.billingKey AS billingKey, l.periodStart AS periodStart,
       l.netMinor AS netMinor, l.netCurrency AS netCurrency, l.creditedNetMinor AS creditedNetMinor
     FROM invoice_lines l LEFT JOIN products p ON p.id = l.productId WHERE l.invoiceId = ? ORDER BY l.position`,
    [invoiceId],
  );
  return rows.map((row) => {
    const { id, description, category, productId, productKind, kind, billingKey, periodStart } = row as Record<
      string,
      string | null
    >;
    const currency = row['netCurrency'] as string;
    return {
      ...{ id: id!, description: description!, category: category ?? '', productId: productId ?? null },
      ...{ productKind: (productKind ?? null) as ProductKind | null, periodStart: periodStart ?? null },
      ...{ recurring: kind === 'RECURRING', renewal: billingKey !== null },
      net: money(whole(row['netMinor']), currency),
      creditedNet: money(whole(row['creditedNetMinor']), currency),
    };
  });
}

/** By invoice, the day that its lines without a period are judged by. For the house alone. */
export async function daysOf({ raw }: Reading, invoiceIds: readonly string[]): Promise<Map<string, string>> {
  if (invoiceIds.length === 0) return new Map();
  const rows = await raw(
    `SELECT i.id AS id, COALESCE((SELECT MIN(COALESCE(l.periodStart, i.issuedOn)) FROM invoice_lines l
       WHERE l.invoiceId = i.id AND l.kind = 'RECURRING' AND l.netMinor > 0), i.issuedOn) AS day
     FROM invoices i WHERE i.id IN (${invoiceIds.map(() => '?').join(', ')})`,
    invoiceIds,
  );
  return new Map(rows.map((row) => [row['id'] as string, row['day'] as string]));
}

/** How many commissions are in a payout, and what they come to in the ledger's currency, in minor units. */
export interface Taken {
  readonly count: number;
  readonly minor: number;
}

/** For the house alone, as all that follows. */
export async function sumInPayout({ raw }: Reading, payoutId: string): Promise<Taken> {
  const [row] = await raw(
    'SELECT COUNT(*) AS number, COALESCE(SUM(amountMinor), 0) AS minor FROM commissions WHERE payoutId = ?',
    [payoutId],
  );
  return { count: whole(row!['number']), minor: whole(row!['minor']) };
}

type InPayout = Omit<Movement, 'day' | Figure> & { readonly minor: number };

/** What is in a payout, by whatever figures are kept by: a few rows, however many commissions. */
export async function groupsInPayout({ raw }: Reading, payoutId: string): Promise<InPayout[]> {
  const rows = await raw(
    `SELECT partnerId, programmeId, currency, category, tier, SUM(amountMinor) AS minor FROM commissions
     WHERE payoutId = ? GROUP BY partnerId, programmeId, currency, category, tier`,
    [payoutId],
  );
  return rows.map((row) => ({ ...(row as unknown as InPayout), minor: whole(row['minor']) }));
}

/** The same by the day that earned it. */
export async function daysInPayout(
  { raw }: Reading,
  payoutId: string,
): Promise<(Omit<DayMovement, StandingName | 'transactions'> & { readonly minor: number })[]> {
  const rows = await raw(
    `SELECT partnerId, programmeId, currency, earnedOn AS day, SUM(amountMinor) AS minor FROM commissions
     WHERE payoutId = ? AND paidOn IS NULL GROUP BY partnerId, programmeId, currency, earnedOn`,
    [payoutId],
  );
  return rows.map((row) => ({
    ...{ partnerId: row['partnerId'] as string, programmeId: row['programmeId'] as string },
    ...{ currency: row['currency'] as string, day: row['day'] as string, minor: whole(row['minor']) },
  }));
}

function whole(value: unknown): number {
  const total = Number(value);
  if (!Number.isSafeInteger(total)) throw new RangeError(`not a safe total: ${String(value)}`);
  return total;
}

/** The partners with commissions that time approves and whose hold has ended. */
export async function partnersDue({ raw }: Reading, today: string): Promise<string[]> {
  const rows = await raw(
    `SELECT DISTINCT partnerId FROM commissions WHERE status = ? AND review = ? AND holdUntil <= ? ORDER BY partnerId`,
    [CommissionStatus.PENDING, CommissionReview.AUTOMATIC, today],
  );
  return rows.map((row) => row['partnerId'] as string);
}

/** Gives a client another name in the copies that its commissions carry, also where a search looks. */
export async function renameClient({ write }: Work, clientId: string, name: string): Promise<void> {
  await write(
    `UPDATE commissions SET clientName = ?,
       searchText = LOWER(SUBSTR(CONCAT(?, ' ', invoiceNumber, ' ', lineDescription, ' ', COALESCE(creditNoteNumber, '')), 1, 500))
     WHERE clientId = ?`,
    [name, name, clientId],
  );
}
