import { accumulate, type Rollup } from '../../platform/db/accumulate';
import { instantFrom } from '../../platform/db/shape';
import type { Reading, Work } from '../../platform/db/work';
import type { ProgrammeRules } from '../programmes/rules';
import { RelationshipKind } from '../relationships/entity';
import { ClientEarnings, CommissionStatus, PartnerDaily } from './entity';
import type { Footing } from './rules';

/** What is true just before a payment takes effect: who earns on the client, in which programme, on what footing. */
export interface Occasion {
  readonly invoiceNumber: string;
  readonly clientName: string;
  /** The invoice was judged before: nothing earns twice. */
  readonly judged: boolean;
  readonly partner: Earner | null;
}

export interface Earner extends Footing {
  readonly partnerId: string;
  readonly programmeId: string;
  /** Its clients with an active service. */
  readonly clients: number;
}

/** One statement, since every payment asks it. For the house alone. */
export async function occasionOf({ raw }: Reading, invoiceId: string, paidOn: string): Promise<Occasion> {
  const [row] = await raw(
    `SELECT i.number AS number, c.name AS clientName, r.partnerId AS partnerId, p.id AS programmeId,
       v.id AS versionId, v.rules AS rules, s.clients AS clients, s.tier AS tier, s.name AS tierName, s.since AS since,
       (SELECT COUNT(*) FROM commissions e WHERE e.invoiceId = i.id)
         + (SELECT COUNT(*) FROM unearned_lines u WHERE u.invoiceId = i.id) AS judged
     FROM invoices i JOIN clients c ON c.id = i.clientId
     LEFT JOIN relationships r ON r.clientId = i.clientId AND r.endedAt IS NULL AND r.kind = ?
     LEFT JOIN programmes p ON p.isDefault = 1 AND r.partnerId IS NOT NULL
     LEFT JOIN partner_standings s ON s.partnerId = r.partnerId AND s.programmeId = p.id
     LEFT JOIN programme_versions v ON v.id = (SELECT w.id FROM programme_versions w
       WHERE w.programmeId = p.id AND w.effectiveFrom <= ? ORDER BY w.effectiveFrom DESC LIMIT 1)
     WHERE i.id = ?`,
    [RelationshipKind.ATTRIBUTED, paidOn, invoiceId],
  );
  if (!row) throw new Error(`the paid invoice ${invoiceId} is not there`);
  const facts = row as unknown as OccasionRow;
  return {
    ...{ invoiceNumber: facts.number ?? '', clientName: facts.clientName, judged: Number(facts.judged) > 0 },
    partner: facts.partnerId === null || facts.programmeId === null ? null : earnerFrom(facts),
  };
}

type OccasionRow = Record<
  'partnerId' | 'programmeId' | 'versionId' | 'rules' | 'tier' | 'tierName' | 'since',
  string | null
> & {
  readonly number: string | null;
  readonly clientName: string;
  readonly clients: unknown;
  readonly judged: unknown;
};

function earnerFrom(row: OccasionRow): Earner {
  const { partnerId, programmeId, versionId, rules, tier, tierName, since } = row;
  return {
    ...{ partnerId: partnerId!, programmeId: programmeId!, clients: Number(row.clients ?? 0) },
    version: versionId && rules ? { id: versionId, rules: JSON.parse(rules) as ProgrammeRules } : null,
    tier: tier && tierName && since ? { key: tier, name: tierName, since: instantFrom(since) } : null,
  };
}

const DAILY: Rollup<PartnerDaily> = {
  ...{ table: PartnerDaily, name: 'partner_daily', key: ['partnerId', 'day', 'currency', 'programmeId'] },
  counters: ['revenue', 'refunded', 'earned', 'reversed', 'approved'],
};
const EARNINGS: Rollup<ClientEarnings> = {
  ...{ table: ClientEarnings, name: 'client_earnings', key: ['clientId', 'partnerId', 'currency'] },
  counters: ['earned'],
};

type Movement = Pick<PartnerDaily, 'partnerId' | 'programmeId' | 'day' | 'currency'> & Partial<PartnerDaily>;

const SHARDS = 8;

/** The rows of clients without a partner are spread over a few, so that their payments do not wait for each other. */
export function withoutPartner(clientId: string): Pick<PartnerDaily, 'partnerId' | 'programmeId'> {
  return { partnerId: `none-${clientId.charCodeAt(clientId.length - 1) % SHARDS}`, programmeId: 'none' };
}

export function moveDay(work: Work, moved: Movement): Promise<void> {
  return accumulate(work, DAILY, {
    ...{ id: work.id('pdy'), revenue: 0, refunded: 0, earned: 0, reversed: 0, approved: 0 },
    ...moved,
  });
}

export function moveEarnings(work: Work, moved: Omit<ClientEarnings, 'id'>): Promise<void> {
  return accumulate(work, EARNINGS, { id: work.id('cle'), ...moved });
}

/** The partners with commissions whose hold has ended. For the house alone. */
export async function partnersDue({ raw }: Reading, today: string): Promise<string[]> {
  const rows = await raw(
    `SELECT DISTINCT partnerId FROM commissions WHERE status = ? AND holdUntil <= ? ORDER BY partnerId`,
    [CommissionStatus.PENDING, today],
  );
  return rows.map((row) => row['partnerId'] as string);
}

/** Gives a client another name in the copies that its commissions carry, also where a search looks. For the house alone. */
export async function renameClient({ write }: Work, clientId: string, name: string): Promise<void> {
  await write(
    `UPDATE commissions SET clientName = ?,
       searchText = LOWER(SUBSTR(CONCAT(?, ' ', invoiceNumber, ' ', lineDescription, ' ', COALESCE(creditNoteNumber, '')), 1, 500))
     WHERE clientId = ?`,
    [name, name, clientId],
  );
}
