import { Refusal } from '../../../kernel/refusal';
import { readCsv, UnreadableCsv, type CsvFile } from '../../../platform/csv-read';
import type { Reading, Work } from '../../../platform/db/work';
import { Invitation } from '../entity';
import { assertFewSent, assertRows, columnsOf, MOST_ROWS, statusAt, type InviteColumn } from '../rules';
import { assertUnwritten, sentBy, sentWithinDay } from './limits';
import { assessed, inviteClient, senderOf, type ClientWish } from './send';

/** What became of one row; `code`, `message` and `field` say why it was refused. */
export interface RowReport {
  readonly index: number;
  readonly email: string;
  readonly result: 'INVITED' | 'ALREADY_INVITED' | 'REFUSED';
  readonly invitationId: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly field: string | null;
}

/** What is kept of a report for a retry: nothing by which anybody is known, which the rows say again. */
export type RowFacts = Omit<RowReport, 'email'>;

/** Stands for the address in what is kept of a message. */
const ADDRESS = '<address>';
const emailIn = (row: ClientWish) => row.email.trim().toLowerCase().slice(0, 254);

/** Invites each row by itself: one that is refused changes nothing, and keeps no other from being invited. */
export async function inviteClients(work: Work, rows: readonly ClientWish[]): Promise<RowFacts[]> {
  assertRows(rows.length);
  const sender = await senderOf(work);
  const kept: RowFacts[] = [];
  for (const [index, row] of rows.entries()) {
    try {
      const { id, token } = await inviteClient(work, sender, row);
      kept.push({
        ...{ index, result: token ? 'INVITED' : 'ALREADY_INVITED', invitationId: id },
        ...{ code: null, message: null, field: null },
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, path } = error;
      const message = unnamed(error, emailIn(row));
      kept.push({ index, result: 'REFUSED', invitationId: null, code, message, field: path.at(-1) ?? null });
    }
  }
  return kept;
}

/** The message without the address, be it cut short, and without the name of whoever has it. */
function unnamed({ message, values = {} }: Refusal, email: string): string {
  const names = [email, email.slice(0, 60), values['name']].filter((name) => typeof name === 'string' && name !== '');
  return names.reduce<string>((said, name) => said.replaceAll(String(name), ADDRESS), message);
}

/** What became of the rows, from what is kept of it and the rows themselves. */
export function reported(kept: readonly RowFacts[], rows: readonly ClientWish[]): RowReport[] {
  return kept.map((facts) => {
    const email = emailIn(rows[facts.index]!);
    return { ...facts, email, message: facts.message && facts.message.replaceAll(ADDRESS, () => email.slice(0, 60)) };
  });
}

type Cells = Readonly<Record<InviteColumn, string>>;

/** A row of a table, and what would become of it; nothing has been sent. */
export interface RowPreview extends Cells {
  readonly line: number;
  readonly result: RowReport['result'];
  readonly code: string | null;
  readonly message: string;
  readonly why: string | null;
  readonly field: string | null;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads a table of clients, and says of each row what inviting it would come to. */
export async function previewClients(reading: Reading, file: Buffer): Promise<RowPreview[]> {
  const sender = await senderOf(reading);
  const rows = await rowsOf(file);
  assertRows(rows.length);
  const sent = sentBy.partner(sender.partner.id);
  let sentSoFar = await sentWithinDay(reading, sent);
  const seen = new Set<string>();
  const previews: RowPreview[] = [];
  for (const { line, ...cells } of rows) {
    const row = { line, ...cells, code: null, why: null, field: null, values: {} };
    try {
      const wish = { ...cells, language: cells.language.toLowerCase() || null, accessOnly: false };
      const { email, openKey } = await assessed(reading, sender, wish);
      const open = await reading.of(Invitation).first({ openKey });
      const waits = seen.has(email) || (open !== null && statusAt(open, reading.now) === 'PENDING');
      if (!waits) {
        await assertUnwritten(reading, sent, email);
        assertFewSent(sent.kind, sentSoFar++);
      }
      seen.add(email);
      previews.push({ ...row, email, result: waits ? 'ALREADY_INVITED' : 'INVITED' });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, path, values = {} } = error;
      previews.push({ ...row, result: 'REFUSED', code, why: message, field: path.at(-1) ?? null, values });
    }
  }
  return previews;
}

async function rowsOf(file: Buffer): Promise<(Cells & { readonly line: number })[]> {
  const csv = await opened(file);
  const columns = columnsOf(csv.headers);
  const rows: (Cells & { readonly line: number })[] = [];
  for await (const { line, cells } of csv.rows) {
    if (rows.length > MOST_ROWS) break;
    const cell = (name: InviteColumn) => cells[columns[name] ?? '']?.trim() ?? '';
    const row = { email: cell('email'), name: cell('name'), company: cell('company'), message: cell('message') };
    rows.push({ line, ...row, language: cell('language') });
  }
  return rows;
}

async function opened(file: Buffer): Promise<CsvFile> {
  try {
    return await readCsv(file);
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    throw new Refusal('IMPORT_UNREADABLE', `This is no CSV file: ${error.message}.`, ['file']);
  }
}
