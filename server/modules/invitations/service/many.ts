import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { assertRows } from '../rules';
import { inviteClient, senderOf, type ClientWish } from './send';

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

/** Invites each row by itself: one that is refused changes nothing, and keeps no other from being invited. */
export async function inviteClients(work: Work, rows: readonly ClientWish[]): Promise<RowReport[]> {
  assertRows(rows.length);
  const sender = await senderOf(work);
  const reports: RowReport[] = [];
  for (const [index, row] of rows.entries()) {
    const email = row.email.trim().toLowerCase().slice(0, 254);
    try {
      const { id, token } = await inviteClient(work, sender, row);
      reports.push({
        ...{ index, email, result: token ? 'INVITED' : 'ALREADY_INVITED', invitationId: id },
        ...{ code: null, message: null, field: null },
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, path } = error;
      reports.push({
        ...{ index, email, result: 'REFUSED', invitationId: null, code, message, field: path.at(-1) ?? null },
      });
    }
  }
  return reports;
}
