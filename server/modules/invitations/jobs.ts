import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import { atMost, oneOf } from '../../platform/db/where';
import type { Work } from '../../platform/db/work';
import type { Duty } from '../../platform/jobs/duty';
import { Invitation, InvitationStatus } from './entity';
import { close } from './service/send';
import { tellExpired } from './service/tell';

const HOUR = 3_600_000;
const keeper = house('invitation-keeping');

/** So many of one sender's at once: none of them waits long for the others' locks. */
const AT_ONCE = 100;

/**
 * Closes invitations that nobody answered in time; they could not be accepted any more before that either. Those of one
 * sender are closed together, so that it reads of them in one mail.
 */
async function expire(db: Database): Promise<number> {
  const reading = db.reading(keeper);
  const due = await reading.of(Invitation).list({
    where: [{ status: InvitationStatus.PENDING, expiresAt: atMost(reading.now) }],
    columns: ['id', 'invitedByUserId', 'kind'],
    orderBy: [['expiresAt', 'ASC'], ['id', 'ASC']],
  }); // prettier-ignore
  const senders = new Map<string, string[]>();
  for (const { id, invitedByUserId, kind } of due) {
    const sender = `${kind} ${invitedByUserId}`;
    senders.set(sender, [...(senders.get(sender) ?? []), id]);
  }
  let done = 0;
  for (const ids of senders.values())
    for (let from = 0; from < ids.length; from += AT_ONCE)
      done += await db.transact(keeper, (work) => closeThese(work, ids.slice(from, from + AT_ONCE)));
  return done;
}

async function closeThese(work: Work, ids: readonly string[]): Promise<number> {
  const waiting = { id: oneOf(ids), status: InvitationStatus.PENDING, expiresAt: atMost(work.now) };
  const found = await work.of(Invitation).lockAll([waiting]);
  for (const invitation of found) await close(work, invitation, InvitationStatus.EXPIRED);
  await tellExpired(work, found);
  return found.length;
}

export const duties: readonly Duty[] = [{ name: 'invitation-expiry', everyMs: HOUR, run: expire }];
