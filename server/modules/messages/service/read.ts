import { userIdOf } from '../../../kernel/actor';
import { below, differs, oneOf, within } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { NEVER, TicketStatus } from '../../tickets/rules/status';
import { Conversation, ConversationRead } from '../entity';

/** Closed ones want nothing of anybody. */
const OPEN = { status: differs(TicketStatus.CLOSED) };

/** The person has read all of it. */
export async function noteRead(work: Work, id: string): Promise<string> {
  const { partnerId } = await work.of(Conversation).lock(id);
  const userId = userIdOf(work.actor);
  if (!userId || (await work.of(ConversationRead).first({ conversationId: id, userId }))) return id;
  await work
    .of(ConversationRead)
    .insert({ id: work.id('crd'), conversationId: id, partnerId, userId, readAt: work.now });
  return id;
}

/** There is something new, which its author alone has read. */
export async function readBy(work: Work, conversationId: string, partnerId: string, userId: string | null) {
  await work.of(ConversationRead).remove([{ conversationId }]);
  if (userId)
    await work.of(ConversationRead).insert({ id: work.id('crd'), conversationId, partnerId, userId, readAt: work.now });
}

/** Which of these threads the person has read to the end. */
export async function readOf({ of, actor }: Reading, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const where = [{ conversationId: oneOf(ids), userId: userIdOf(actor) ?? '' }];
  const reads = await of(ConversationRead).list({ where, columns: ['conversationId'] });
  return new Set(reads.map(({ conversationId }) => conversationId));
}

/** How many open threads hold something that the person has not read. */
export async function unreadConversations({ of, actor }: Reading): Promise<number> {
  const [all, read] = await Promise.all([
    of(Conversation).count([OPEN]),
    of(ConversationRead).count([{ userId: userIdOf(actor) ?? '', conversationId: within(Conversation, 'id', OPEN) }]),
  ]);
  return all - read;
}

/** How many threads wait for the operator's answer. */
export function waitingConversations({ of }: Reading): Promise<number> {
  return of(Conversation).count([{ queuedAt: below(NEVER) }]);
}
