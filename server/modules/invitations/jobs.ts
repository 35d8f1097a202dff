import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import { atMost } from '../../platform/db/where';
import type { Duty } from '../../platform/jobs/duty';
import { Invitation, InvitationStatus } from './entity';
import { statusAt } from './rules';
import { close } from './service/send';

const HOUR = 3_600_000;
const keeper = house('invitation-keeping');

/** Closes invitations that nobody answered in time. They could not be accepted any more before that either. */
async function expire(db: Database): Promise<number> {
  const reading = db.reading(keeper);
  const due = await reading.of(Invitation).list({
    where: [{ status: InvitationStatus.PENDING, expiresAt: atMost(reading.now) }],
    columns: ['id'],
    orderBy: [['expiresAt', 'ASC'], ['id', 'ASC']],
  }); // prettier-ignore
  let done = 0;
  for (const { id } of due)
    done += await db.transact(keeper, async (work) => {
      const invitation = await work.of(Invitation).lock(id);
      if (invitation.status !== InvitationStatus.PENDING || statusAt(invitation, work.now) !== 'EXPIRED') return 0;
      await close(work, invitation, InvitationStatus.EXPIRED);
      return 1;
    });
  return done;
}

export const duties: readonly Duty[] = [{ name: 'invitation-expiry', everyMs: HOUR, run: expire }];
