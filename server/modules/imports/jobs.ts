import type { CalendarDate } from '../../kernel/period';
import { NotFound, Refusal } from '../../kernel/refusal';
import type { Database, Past } from '../../platform/db/database';
import { above, oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import type { JobHandler, JobRun } from '../jobs/service';
import { Import, ImportRow, ImportStatus, RowOutcome, type ImportKind } from './entity';
import { fieldsOf } from './rules/fields';
import { readRow, type RowProblem } from './rules/rows';
import { enterClient, type ClientRow } from './service/clients';
import { enterInvoiceRows, type InvoiceRow } from './service/invoices';
import { addPrice, enterProduct, type ProductRow } from './service/products';
import { known, remember, RowRefusal } from './service/records';
import { enterSubscription, type SubscriptionRow } from './service/subscriptions';

/** What is entered as one: a row, or all the rows of an invoice. */
interface Unit {
  readonly ref: string;
  readonly rows: readonly { readonly row: ImportRow; readonly values: Record<string, unknown> }[];
}

interface Found {
  readonly outcome: RowOutcome;
  readonly problems: readonly RowProblem[] | null;
}

const TOGETHER = 250;

/** The dry run enters each unit and takes it back: it finds what entering it would find, and leaves nothing. */
const check: JobHandler = {
  type: 'import.check',
  async run(job) {
    const file = await fileOf(job);
    const { units, bad } = await unitsOf(job.db, file);
    const counted = { good: 0, bad: 0, unchanged: 0 };
    const report = new Map<string, Found>(bad);
    for (const unit of units) for (const [id, each] of await tried(job, file, unit)) report.set(id, each);
    const entries = [...report];
    for (let at = 0; at < entries.length || at === 0; at += TOGETHER) {
      const slice = entries.slice(at, at + TOGETHER);
      for (const [, { outcome }] of slice)
        counted[outcome === RowOutcome.BAD ? 'bad' : outcome === RowOutcome.UNCHANGED ? 'unchanged' : 'good']++;
      await job.step(async (work) => {
        await note(work, slice);
        return { done: at + slice.length, total: entries.length };
      });
    }
    await job.step(async (work) => {
      await work.of(Import).update(file.id, { ...counted, status: ImportStatus.CHECKED });
      return { log: [`${counted.good} good, ${counted.bad} bad, ${counted.unchanged} here already`] };
    });
    return counted;
  },
};

/** Each unit in a transaction of its own, in order; after a crash the units that were entered are known. */
const run: JobHandler = {
  type: 'import.run',
  async run(job) {
    const file = await fileOf(job);
    const { units, bad } = await unitsOf(job.db, file);
    let done = 0;
    for (const unit of units) {
      done += unit.rows.length;
      const ids = unit.rows.map(({ row }) => row.id);
      const progress = { done, total: file.rows };
      try {
        await job.step(
          async (work) => {
            const outcome = (await enter(work, file, unit)) ? RowOutcome.ENTERED : RowOutcome.UNCHANGED;
            await work.of(ImportRow).updateWhere([{ id: oneOf(ids) }], { outcome, problems: null });
            return progress;
          },
          pastOf(job.db, file.kind, unit),
        );
      } catch (error) {
        const found = problemsOf(error, file, unit);
        await job.step(async (work) => {
          await note(work, found);
          return progress;
        });
      }
    }
    const result = { entered: 0, unchanged: 0, bad: 0 };
    await job.step(async (work) => {
      await note(work, bad);
      for (const [name, outcome] of OUTCOMES)
        result[name] = await work.of(ImportRow).count([{ importId: file.id, outcome }]);
      await work.of(Import).update(file.id, { ...result, good: 0, status: ImportStatus.DONE });
      return {
        done: file.rows,
        log: [`${result.entered} entered, ${result.unchanged} here already, ${result.bad} bad`],
      };
    });
    return result;
  },
};

const OUTCOMES = [
  ['entered', RowOutcome.ENTERED],
  ['unchanged', RowOutcome.UNCHANGED],
  ['bad', RowOutcome.BAD],
] as const;

export const importHandlers: readonly JobHandler[] = [check, run];

async function fileOf({ db, job, actor }: JobRun): Promise<Import> {
  return db.reading(actor).of(Import).get(String(job.params['importId']));
}

/** The units in the order they are entered, and the rows that make none. Invoices go by date, then number. */
async function unitsOf(db: Database, file: Import): Promise<{ units: Unit[]; bad: [string, Found][] }> {
  const fields = fieldsOf[file.kind];
  const bad: [string, Found][] = [];
  const seen = new Set<string>();
  const units = new Map<string, { ref: string; rows: { row: ImportRow; values: Record<string, unknown> }[] }>();
  for await (const row of rowsOf(db, file)) {
    const { values, problems } = readRow(fields, file.mapping, row.line, row.cells);
    if (problems.length > 0) {
      bad.push([row.id, { outcome: RowOutcome.BAD, problems }]);
      continue;
    }
    const ref = String(values[file.kind === 'INVOICES' ? 'number' : 'ref']);
    if (file.kind === 'CLIENTS' || file.kind === 'SUBSCRIPTIONS') {
      if (seen.has(ref)) {
        const doubled = new RowRefusal('ref', 'DOUBLED', `${ref} stands in the file twice`);
        bad.push(...problemsOf(doubled, file, { ref, rows: [{ row, values }] }));
        continue;
      }
      seen.add(ref);
    }
    const key = file.kind === 'INVOICES' ? ref : row.id;
    const unit = units.get(key) ?? { ref, rows: [] };
    unit.rows.push({ row, values });
    units.set(key, unit);
  }
  const ordered = [...units.values()];
  if (file.kind === 'INVOICES') ordered.sort(byDateThenNumber);
  return { units: ordered, bad };
}

function byDateThenNumber(a: Unit, b: Unit): number {
  const [one, other] = [a, b].map(({ rows }) => rows[0]!.values as unknown as InvoiceRow) as [InvoiceRow, InvoiceRow];
  const [earlier, later] = [one.paidOn ?? one.issuedOn, other.paidOn ?? other.issuedOn];
  return earlier === later ? one.number.localeCompare(other.number, 'en', { numeric: true }) : earlier < later ? -1 : 1;
}

async function* rowsOf(db: Database, file: Import): AsyncGenerator<ImportRow> {
  const rows = db.reading({ kind: 'house', name: 'import' }).of(ImportRow);
  for (let line = 0; ;) {
    const where = [{ importId: file.id, line: above(line) }];
    const some = await rows.list({ where, orderBy: [['line', 'ASC']], limit: TOGETHER });
    yield* some;
    if (some.length < TOGETHER) return;
    line = some.at(-1)!.line;
  }
}

class TakenBack extends Error {
  constructor(readonly entered: boolean) {
    super('dry run');
  }
}

async function tried({ db, actor }: JobRun, file: Import, unit: Unit): Promise<[string, Found][]> {
  const outcomeOf = (outcome: RowOutcome) =>
    unit.rows.map(({ row }): [string, Found] => [row.id, { outcome, problems: null }]);
  try {
    const past = pastOf(db, file.kind, unit);
    await db.transact(
      actor,
      async (work) => {
        throw new TakenBack(await enter(work, file, unit));
      },
      past,
    );
  } catch (error) {
    if (error instanceof TakenBack) return outcomeOf(error.entered ? RowOutcome.GOOD : RowOutcome.UNCHANGED);
    return problemsOf(error, file, unit);
  }
  return [];
}

/** False when all of it was here already. */
async function enter(work: Work, { id, kind, earn }: Import, { ref, rows }: Unit): Promise<boolean> {
  const recordId = await known(work, kind, ref);
  const [first] = rows;
  const values: unknown = first!.values;
  if (recordId) return kind === 'PRODUCTS' && addPrice(work, recordId, values as ProductRow);
  const entered =
    kind === 'CLIENTS'
      ? await enterClient(work, values as ClientRow)
      : kind === 'PRODUCTS'
        ? await enterProduct(work, values as ProductRow)
        : kind === 'SUBSCRIPTIONS'
          ? await enterSubscription(work, values as SubscriptionRow)
          : await enterInvoiceRows(work, rows.map((each) => each.values as unknown as InvoiceRow), earn); // prettier-ignore
  await remember(work, id, kind, ref, entered);
  return true;
}

/** Nobody hears of what was long ago. A paid invoice happened when it was paid, a client came when it did; at noon. */
function pastOf(db: Database, kind: ImportKind, { rows }: Unit): Past {
  const { paidOn, since } = rows[0]!.values as { paidOn?: CalendarDate | null; since?: CalendarDate | null };
  const day = kind === 'INVOICES' ? paidOn : kind === 'CLIENTS' ? since : null;
  return { at: day ? new Date(`${day}T12:00:00.000Z`) : db.now(), silent: true };
}

/** A refusal becomes a problem of the unit's first row, at the column of the field it is about. */
function problemsOf(error: unknown, { mapping }: Import, { rows }: Unit): [string, Found][] {
  const known = error instanceof RowRefusal || error instanceof Refusal || error instanceof NotFound;
  if (!known) throw error;
  const field = error instanceof RowRefusal ? error.field : error instanceof Refusal ? (error.path.at(-1) ?? '') : '';
  const code = error instanceof NotFound ? 'NOT_FOUND' : error.code;
  return rows.map(({ row }, index): [string, Found] => {
    const column = mapping[field] ?? field;
    const message =
      index === 0 ? error.message : `belongs to the invoice of line ${rows[0]!.row.line}: ${error.message}`;
    const problem = { line: row.line, column, value: row.cells[column] ?? '', code, message };
    return [row.id, { outcome: RowOutcome.BAD, problems: [problem] }];
  });
}

async function note(work: Work, found: readonly (readonly [string, Found])[]): Promise<void> {
  const rows = work.of(ImportRow);
  for (const outcome of [RowOutcome.GOOD, RowOutcome.UNCHANGED]) {
    const ids = found.filter(([, each]) => each.outcome === outcome).map(([id]) => id);
    if (ids.length > 0) await rows.updateWhere([{ id: oneOf(ids) }], { outcome, problems: null });
  }
  for (const [id, { outcome, problems }] of found)
    if (outcome === RowOutcome.BAD) await rows.update(id, { outcome, problems });
}
