import { createHash } from 'node:crypto';
import { causeOf, type Actor } from '../../../kernel/actor';
import { Refusal, type RefusalValues } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import { oneOf } from '../../../platform/db/where';
import type { Work } from '../../../platform/db/work';
import { IntakeReport, ReportKind, ReportStatus } from '../entity';
import { ReportsRefused } from '../events';
import { assertRows, keyIn, tooLarge, type ReportBody } from '../rules/bodies';
import { keep, needOf, reportsOf } from './attempt';
import { enterClients } from './clients';
import { enterRefunds } from './refunds';
import { release } from './release';
import { enterTransactions } from './transactions';

const enter: Readonly<Record<ReportKind, (work: Work, reports: readonly IntakeReport[]) => Promise<void>>> = {
  CLIENT: enterClients,
  TRANSACTION: enterTransactions,
  REFUND: enterRefunds,
};

export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly values: RefusalValues;
}

/** What became of one row. `DUPLICATE` is the same report told again; `report` then says what became of it before. */
export interface RowResult {
  readonly index: number;
  readonly key: string;
  readonly result: 'APPLIED' | 'WAITING' | 'DUPLICATE' | 'REFUSED';
  readonly report: IntakeReport | null;
  readonly reason: Reason | null;
}

/**
 * Takes up to 500 reports: each for itself, all that can be entered in one transaction. The same key with the same body
 * is answered again and with another is refused, unless the first was refused itself: then it is mended. What was
 * waiting for any of them is entered afterwards, in a transaction of its own, so that two that wait for one another
 * and arrive at the same moment find each other.
 */
export async function receive(
  db: Database,
  actor: Actor,
  kind: ReportKind,
  rows: readonly ReportBody[],
): Promise<RowResult[]> {
  assertRows(rows.length);
  const results = await db.transact(actor, (work) => take(work, kind, rows));
  const needs = results.flatMap(({ result, key, report }) =>
    result === 'APPLIED' ? [needOf(kind, key)] : result === 'WAITING' ? (report?.waitsFor ?? []) : [],
  );
  if (needs.length === 0 || !(await release(db, actor, [...new Set(needs)]))) return results;
  // Some that waited a moment ago may be among what was entered.
  const waiting = results.filter(({ result }) => result === 'WAITING');
  const now = await reportsOf(db.reading(actor), kind, waiting.map(({ key }) => key)); // prettier-ignore
  return results.map((row) => (row.result === 'WAITING' ? outcomeOf(row, now.get(row.key)!) : row));
}

async function take(work: Work, kind: ReportKind, rows: readonly ReportBody[]): Promise<RowResult[]> {
  const known = await reportsOf(work, kind, rows.flatMap((row) => keyIn(row) ?? [])); // prettier-ignore
  // What is mended is locked, so that of two who mend it at once the second finds it done.
  const refused = [...known.values()].filter(({ status }) => status === ReportStatus.REFUSED);
  if (refused.length > 0)
    for (const report of await work.of(IntakeReport).lockAll([{ id: oneOf(refused.map(({ id }) => id)) }]))
      known.set(report.key, report);
  const begun: IntakeReport[] = [];
  const attempted = new Set<IntakeReport>();
  const taken = rows.map((row, index): { row: RowResult } | { report: IntakeReport; row: Pick<RowResult, 'index' | 'key'> } => {
    const key = keyIn(row);
    const place = { index, key: key ?? '' };
    if (key === null) return { row: { ...place, result: 'REFUSED', report: null, reason: keyMissing } };
    const reason = tooLarge(row);
    if (reason) return { row: { ...place, result: 'REFUSED', report: null, reason } };
    const before = known.get(key);
    const bodyHash = hashOf(row);
    if (!before) {
      const report = begin(work, kind, { key, body: row, bodyHash });
      known.set(key, report);
      begun.push(report);
      attempted.add(report);
      return { report, row: place };
    }
    const isSame = before.bodyHash === bodyHash;
    if (attempted.has(before) || before.status !== ReportStatus.REFUSED) {
      if (isSame) return { row: { ...place, result: 'DUPLICATE', report: before, reason: null } };
      return { row: { ...place, result: 'REFUSED', report: before, reason: keyReused(key) } };
    }
    const told = { before: { bodyHash: before.bodyHash }, after: { bodyHash } };
    work.audit({ action: 'intake.mend', subject: ['IntakeReport', before.id], ...told });
    mend(work, before, { body: row, bodyHash });
    attempted.add(before);
    return { report: before, row: place };
  }); // prettier-ignore
  // First of all, so that whoever reports the same at this moment waits here, and then finds it.
  await work.of(IntakeReport).insertAll(begun);
  await enter[kind](work, [...attempted]);
  await keep(work, [...attempted]);
  tellOfRefused(work, kind, [...attempted]);
  return taken.map((each) => ('report' in each ? outcomeOf(each.row, each.report) : each.row));
}

/** Tries one again as it came, a refused one for example after a category was added. Returns whether it was entered. */
export async function retry(db: Database, actor: Actor, id: string): Promise<IntakeReport> {
  const report = await db.transact(actor, async (work) => {
    const found = await work.of(IntakeReport).lock(id);
    if (found.status === ReportStatus.APPLIED)
      throw new Refusal('REPORT_APPLIED', 'This report has been entered already.', ['id']);
    mend(work, found, found);
    await enter[found.kind](work, [found]);
    await keep(work, [found]);
    work.audit({ action: 'intake.retry', subject: ['IntakeReport', id], after: { status: found.status } });
    return found;
  });
  if (report.status === ReportStatus.APPLIED) await release(db, actor, [needOf(report.kind, report.key)]);
  return report;
}

interface Told {
  readonly key: string;
  readonly body: ReportBody;
  readonly bodyHash: string;
}

function begin(work: Work, kind: ReportKind, { key, body, bodyHash }: Told): IntakeReport {
  return Object.assign(new IntakeReport(), {
    ...{ id: work.id('rep'), kind, key, body, bodyHash, status: ReportStatus.WAITING, waitsFor: null },
    ...{ occurredAt: momentOf(work, body), code: null, message: null, path: null, values: null, recordId: null },
    ...{ clientId: null, attempts: 1, receivedAt: work.now, decidedAt: work.now },
    ...{ receivedFrom: causeOf(work.actor).credentialId, searchText: searchTextOf(body) },
  });
}

function mend(work: Work, report: IntakeReport, { body, bodyHash }: Omit<Told, 'key'>): void {
  Object.assign(report, {
    ...{ body, bodyHash, occurredAt: momentOf(work, body), searchText: searchTextOf(body) },
    ...{ attempts: report.attempts + 1, decidedAt: work.now },
  });
}

/** When it says it happened; one that says nothing, or a moment to come, is refused or forgiven when it is read. */
function momentOf({ now }: Work, { occurredAt, signedUpAt }: ReportBody): Date {
  const said = new Date(String(occurredAt ?? signedUpAt ?? ''));
  return Number.isNaN(said.getTime()) || said > now ? now : said;
}

const SEARCHED = ['key', 'clientKey', 'transactionKey', 'number', 'email', 'company', 'name'] as const;

function searchTextOf(body: ReportBody): string {
  const said = SEARCHED.map((name) => body[name]).filter((value) => typeof value === 'string');
  return said.join(' ').toLowerCase().slice(0, 400);
}

/** The same for the same report, however its fields are ordered and whatever is left out or null. */
function hashOf(body: ReportBody): string {
  return createHash('sha256').update(JSON.stringify(sorted(body))).digest('hex'); // prettier-ignore
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, each]) => each != null);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]);
}

function outcomeOf({ index, key }: Pick<RowResult, 'index' | 'key'>, report: IntakeReport): RowResult {
  const { status, code, message, path, values } = report;
  const reason = code === null ? null : { code, message: message ?? '', path: path ?? [], values: values ?? {} };
  return { index, key, result: status, report, reason };
}

const keyMissing: Reason = {
  ...{ code: 'REQUIRED', message: 'Say the key: your own name for it, of at most 100 characters.' },
  ...{ path: ['key'], values: {} },
};
const keyReused = (key: string): Reason => ({
  ...{ code: 'KEY_REUSED', message: `The key ${key} was used before, with another body.`, path: ['key'] },
  values: { key },
});

function tellOfRefused(work: Work, kind: ReportKind, reports: readonly IntakeReport[]): void {
  const refused = reports.filter(({ status }) => status === ReportStatus.REFUSED);
  const [first] = refused;
  if (first) work.announce(new ReportsRefused(refused.length, kind, first.key, first.code!));
}
