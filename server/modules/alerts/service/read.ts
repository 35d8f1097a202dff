import type { Someone } from '../../../kernel/actor';
import type { Work } from '../../../platform/db/work';
import { oneOf, type Where } from '../../../platform/db/where';
import { Alert } from '../entity';

/** The alerts of whoever asks, in the account they act for. */
export function own(actor: Someone): Where<Alert> {
  return { userId: actor.userId, account: accountOf(actor) };
}

function accountOf(actor: Someone): string {
  if (actor.kind === 'partner') return actor.partnerId;
  return actor.kind === 'client' ? actor.clientId : '';
}

/** Marks those of them as read, or all; what is read stays as it is, and nobody else's is touched. As the house. */
export async function markRead(work: Work, actor: Someone, ids: readonly string[] | null): Promise<number> {
  const which: Where<Alert>[] = [own(actor), { readAt: null as unknown as Date }, ...(ids ? [{ id: oneOf(ids) }] : [])];
  return work.of(Alert).updateWhere(which, { readAt: work.now });
}
