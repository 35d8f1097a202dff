import { userIdOf } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import { readCsv, UnreadableCsv } from '../../../platform/csv-read';
import type { Work } from '../../../platform/db/work';
import { requestJob } from '../../jobs/service';
import { Import, ImportRow, ImportStatus, RowOutcome, type ImportKind } from '../entity';
import { fieldsOf } from '../rules/fields';
import { guess } from '../rules/rows';

export const MOST_ROWS = 100_000;
const TOGETHER = 200;

export interface Upload {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Keeps the file's records, with its columns guessed. Nothing is entered. */
export async function upload(work: Work, { kind, fileName, bytes }: Upload): Promise<string> {
  const file = await readable(bytes);
  const id = work.id('imp');
  const rows: ImportRow[] = [];
  for await (const { line, cells } of file.rows) {
    if (rows.length === MOST_ROWS)
      throw new Refusal('IMPORT_TOO_LONG', `At most ${MOST_ROWS} rows at a time; part the file.`, ['file'], {
        most: MOST_ROWS,
      });
    rows.push({ id: work.id('imr'), importId: id, line, cells, outcome: RowOutcome.READ, problems: null });
  }
  if (rows.length === 0) throw new Refusal('IMPORT_EMPTY', 'The file has a header and no rows.', ['file']);
  await work.of(Import).insert({
    ...{ id, kind, fileName: fileName.slice(0, 255), encoding: file.encoding, headers: file.headers },
    ...{ mapping: guess(fieldsOf[kind], file.headers), earn: false, status: ImportStatus.UPLOADED, rows: rows.length },
    ...{ good: 0, bad: 0, entered: 0, unchanged: 0, jobId: null, createdByUserId: userIdOf(work.actor) },
    createdAt: work.now,
  });
  for (let at = 0; at < rows.length; at += TOGETHER) await work.of(ImportRow).insertAll(rows.slice(at, at + TOGETHER));
  work.audit({ action: 'import.upload', subject: ['Import', id], after: { kind, rows: rows.length } });
  return id;
}

async function readable(bytes: Buffer) {
  try {
    return await readCsv(bytes);
  } catch (error) {
    if (error instanceof UnreadableCsv)
      throw new Refusal('IMPORT_UNREADABLE', `Not a CSV file: ${error.message}.`, ['file']);
    throw error;
  }
}

export interface Confirmed {
  readonly mapping: Readonly<Record<string, string>>;
  readonly earn: boolean;
}

/** Starts the dry run with these columns. */
export async function requestCheck(work: Work, id: string, { mapping, earn }: Confirmed): Promise<void> {
  const { kind, headers } = await idle(work, id);
  for (const field of fieldsOf[kind]) {
    const column = mapping[field.name];
    if (column !== undefined && !headers.includes(column))
      throw new Refusal('UNKNOWN_COLUMN', `The file has no column ${column}.`, ['input', 'mapping'], { column });
    if (column === undefined && field.required)
      throw new Refusal('COLUMN_MISSING', `${field.name} needs a column.`, ['input', 'mapping'], { field: field.name });
  }
  const known = fieldsOf[kind].map(({ name }) => name);
  const stray = Object.keys(mapping).find((name) => !known.includes(name));
  if (stray)
    throw new Refusal('UNKNOWN_FIELD', `${stray} is no field of ${kind}.`, ['input', 'mapping'], { field: stray });
  const jobId = requestJob(work, 'import.check', { importId: id });
  await work.of(ImportRow).updateWhere([{ importId: id }], { outcome: RowOutcome.READ, problems: null });
  const none = { good: 0, bad: 0, entered: 0, unchanged: 0 };
  await work.of(Import).update(id, { ...none, mapping, earn, status: ImportStatus.CHECKING, jobId });
  work.audit({ action: 'import.check', subject: ['Import', id], after: { mapping, earn } });
}

/** Enters what the dry run found good. Running it again enters what is new and changes nothing else. */
export async function requestRun(work: Work, id: string): Promise<void> {
  const { status } = await idle(work, id);
  if (status === ImportStatus.UPLOADED)
    throw new Refusal('IMPORT_NOT_CHECKED', 'Check the file first: the report shows what would happen.', ['id']);
  const jobId = requestJob(work, 'import.run', { importId: id });
  await work.of(Import).update(id, { status: ImportStatus.RUNNING, jobId });
  work.audit({ action: 'import.run', subject: ['Import', id], after: { status: ImportStatus.RUNNING } });
}

async function idle(work: Work, id: string): Promise<Import> {
  const found = await work.of(Import).lock(id);
  if (found.status !== ImportStatus.CHECKING && found.status !== ImportStatus.RUNNING) return found;
  throw new Refusal('IMPORT_BUSY', `This import is ${found.status} already.`, ['id'], { status: found.status });
}
