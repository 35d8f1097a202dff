import { dateIn } from '../../../kernel/period';
import { instantFrom } from '../../../platform/db/shape';
import type { RawRow } from '../../../platform/db/sql';
import type { Reading } from '../../../platform/db/work';
import { settingsOf } from '../../settings/service';
import {
  attributionsOf,
  clientsAfter,
  commissionsOf,
  enrolmentsPast,
  gapsOf,
  grouped,
  invoicesOf,
  linesOf,
  notesOf,
  overridesPast,
  paymentsOf,
  tiersPast,
  unearnedOf,
  versionsPast,
  zonesBefore,
} from '../queries/replay';
import { replayClient, type Rebuilt } from '../rules/replay/client';
import {
  orderOf,
  type Around,
  type AttributionPast,
  type ClientPast,
  type GapPast,
  type LinePast,
  type NotePast,
  type PaidInvoice,
  type Stored,
  type StoredClawback,
  type StoredEarning,
  type StoredNothing,
} from '../rules/replay/documents';

/** So many clients are lived through at a time: memory does not grow with history. */
const CLIENTS = 50;

export interface Replay {
  readonly clients: number;
  readonly invoices: number;
  readonly lines: number;
  readonly commissions: number;
  readonly differences: readonly string[];
}

/**
 * Makes every commission again from the documents, client by client, in memory alone, and compares it with what is
 * stored; `see` is told each, as it was made again. Changes nothing.
 */
export async function replay(reading: Reading, most: number, see: (rebuilt: Rebuilt) => void): Promise<Replay> {
  const around = await aroundOf(reading);
  const daysOf = await dayTeller(reading);
  const found = { clients: 0, invoices: 0, lines: 0, commissions: 0, differences: [] as string[] };
  for (let after = ''; ;) {
    const rows = await clientsAfter(reading, after, CLIENTS);
    if (rows.length === 0) return found;
    const stretch = { from: String(rows[0]!['id']), to: String(rows.at(-1)!['id']) };
    const pasts = await pastsOf(reading, rows, stretch, daysOf);
    for (const past of pasts) {
      const { rebuilt, differences } = replayClient(past, around);
      for (const each of rebuilt) see(each);
      for (const text of differences) if (found.differences.length < most) found.differences.push(text);
      found.clients += 1;
      found.invoices += past.invoices.length;
      found.lines += past.invoices.reduce((sum, { lines }) => sum + lines.length, 0);
      found.commissions += rebuilt.length;
    }
    after = stretch.to;
  }
}

async function aroundOf(reading: Reading): Promise<Around> {
  const versions = await versionsPast(reading);
  const [tiers, enrolments, overrides] = [
    await tiersPast(reading),
    await enrolmentsPast(reading),
    await overridesPast(reading),
  ];
  const of = <V>(map: ReadonlyMap<string, readonly V[]>) => {
    return (partnerId: string, programmeId: string) => map.get(`${partnerId} ${programmeId}`) ?? [];
  };
  return {
    versions: (programmeId) => versions.get(programmeId) ?? [],
    ...{ tiers: of(tiers), enrolments: of(enrolments), overrides: of(overrides) },
  };
}

type DayTeller = (instant: string, stored?: string | null) => string;

/** The operator's day of an instant; after its time zone was changed, the day that was taken then. */
async function dayTeller(reading: Reading): Promise<DayTeller> {
  const { timeZone } = await settingsOf(reading);
  const zones = [...new Set([timeZone, ...(await zonesBefore(reading))])];
  const known = new Map<string, readonly string[]>();
  return (instant, stored) => {
    let days = known.get(instant);
    if (!days) {
      if (known.size > 10_000) known.clear();
      known.set(instant, (days = zones.map((zone) => dateIn(zone, instantFrom(instant)))));
    }
    return stored && days.includes(stored) ? stored : days[0]!;
  };
}

async function pastsOf(
  reading: Reading,
  clients: readonly RawRow[],
  stretch: { readonly from: string; readonly to: string },
  dayOf: DayTeller,
): Promise<ClientPast[]> {
  const byClient = <V>(rows: readonly RawRow[], value: (row: RawRow) => V) =>
    grouped(rows, (row) => String(row['clientId']), value);
  const attributions = byClient(await attributionsOf(reading, stretch), attributionFrom);
  const commissions = byClient(await commissionsOf(reading, stretch), (row) => row);
  const unearned = byClient(await unearnedOf(reading, stretch), (row) => row);
  const gaps = byClient(await gapsOf(reading, stretch), gapFrom);
  const notes = byClient(await notesOf(reading, stretch), (row) => row);
  const lines = grouped(await linesOf(reading, stretch), (row) => String(row['invoiceId']), lineFrom);
  const payments = grouped(await paymentsOf(reading, stretch), (row) => String(row['invoiceId']), (row) => row); // prettier-ignore
  const invoices = byClient(await invoicesOf(reading, stretch), (row) => row);
  return clients.map((client) => {
    const id = String(client['id']);
    const stored = storedFrom(commissions.get(id) ?? [], unearned.get(id) ?? []);
    const ownNotes = notesFrom(notes.get(id) ?? [], dayOf);
    return {
      ...{ id, country: String(client['country']), changed: Number(client['version']) > 1 },
      ...{ attributions: attributions.get(id) ?? [], gaps: (gaps.get(id) ?? []).flat(), notes: ownNotes, stored },
      invoices: (invoices.get(id) ?? []).map((row) => {
        const own = lines.get(String(row['id'])) ?? [];
        const told = { payments: payments.get(String(row['id'])) ?? [], notes: ownNotes, stored, dayOf };
        return invoiceFrom(row, own, told);
      }),
    };
  });
}

interface Told {
  readonly payments: readonly RawRow[];
  readonly notes: readonly NotePast[];
  readonly stored: Stored;
  readonly dayOf: DayTeller;
}

function invoiceFrom(row: RawRow, lines: readonly LinePast[], told: Told): PaidInvoice {
  const [id, paidAt] = [String(row['id']), String(row['paidAt'])];
  const first = lines[0] && (told.stored.earnings.get(lines[0].id) ?? told.stored.unearned.get(lines[0].id));
  const day = first && ('earnedOn' in first ? first.earnedOn : first.paidOn);
  const { judgedAt, order } = judgementOf(row, paidAt, told);
  const paidOn = told.dayOf(paidAt, day);
  return {
    ...{
      id,
      currency: String(row['currency']),
      issuedOn: (row['issuedOn'] as string | null) ?? paidOn,
      paidAt,
      paidOn,
    },
    ...{ judgedAt, judgedOn: told.dayOf(judgedAt), order, entered: row['enteredAt'] !== null, lines },
    reported: row['source'] === 'REPORTED',
  };
}

/** When a payment was recorded, which may be days after the money came: money of an earlier day came at its noon. */
function judgementOf(row: RawRow, paidAt: string, { payments, notes }: Told) {
  if (row['enteredAt'] !== null)
    return { judgedAt: String(row['enteredAt']), order: orderOf(String(row['enteredId'])) };
  const closing = payments.findLast(
    ({ createdAt, receivedOn }) => createdAt === paidAt || `${String(receivedOn)} 12:00:00.000` === paidAt,
  );
  if (closing) return { judgedAt: String(closing['createdAt']), order: orderOf(String(closing['id'])) };
  // What a credit note left unpaid it closes, and counts as credited before.
  const note = notes.findLast(({ at, invoiceId }) => at === paidAt && invoiceId === row['id']);
  return { judgedAt: paidAt, order: note ? `${note.order}~` : orderOf(String(row['id'])) };
}

function attributionFrom(row: RawRow): AttributionPast {
  return { ...(row as unknown as AttributionPast), eligible: Number(row['eligible']) === 1 };
}

function lineFrom(row: RawRow): LinePast {
  const { id, category, product, productKind, kind, billingKey, periodStart } = row as Record<string, string | null>;
  return {
    ...{ id: id!, category: category!, product: product ?? null, kind: (productKind ?? null) as LinePast['kind'] },
    ...{ recurring: kind === 'RECURRING', renewal: billingKey !== null, periodStart: periodStart ?? null },
    net: Number(row['net']),
  };
}

function notesFrom(rows: readonly RawRow[], dayOf: DayTeller): NotePast[] {
  return [...grouped(rows, (row) => String(row['id']), (row) => row)].map(([id, lines]) => {
    const [{ createdAt, enteredAt, enteredId, invoiceId }] = lines as [RawRow];
    // One that was reported took effect when it was told of, and for the day it was of.
    const told = { at: String(enteredAt ?? createdAt), order: orderOf(String(enteredId ?? id)) };
    return {
      ...{ id, invoiceId: String(invoiceId), ...told, on: dayOf(String(createdAt)) },
      happenedAt: enteredAt === null ? null : String(createdAt),
      isRefund: lines[0]!['cause'] === 'REFUND',
      lines: lines.map((line) => ({ lineId: String(line['lineId']), net: Number(line['net']) })),
    };
  }); // prettier-ignore
}

/** An end by a refund follows from its credit note. */
function gapFrom(row: RawRow): GapPast[] {
  const { windowEndReason, windowEndedOn } = JSON.parse(String(row['changes'])) as Record<string, [unknown, unknown]>;
  const told = {
    attributionId: String(row['attributionId']),
    at: String(row['at']),
    order: orderOf(String(row['id'])),
  };
  if (row['action'] === 'attribution.window.resume') return [{ ...told, on: null }];
  return windowEndReason?.[1] === 'GAP' ? [{ ...told, on: String(windowEndedOn?.[1]) }] : [];
}

const numbers = ['base', 'amount', 'rate', 'flat', 'clients', 'windowMonth', 'windowMonths', 'credited'];

function storedFrom(commissions: readonly RawRow[], unearned: readonly RawRow[]): Stored {
  for (const row of [...commissions, ...unearned])
    for (const name of numbers) if (typeof row[name] === 'string') row[name] = Number(row[name]);
  const earnings = commissions.filter(({ commissionKind }) => commissionKind === 'EARNING');
  const taken = commissions.filter(({ commissionKind }) => commissionKind === 'CLAWBACK');
  return {
    earnings: new Map(earnings.map((row) => [String(row['invoiceLineId']), row as unknown as StoredEarning])),
    unearned: new Map(unearned.map((row) => [String(row['id']), row as unknown as StoredNothing])),
    clawbacks: grouped(taken, ({ reversesId }) => String(reversesId), (row) => row as unknown as StoredClawback), // prettier-ignore
  };
}
