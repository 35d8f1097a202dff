import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import { absent, atMost } from '../../platform/db/where';
import type { Duty } from '../../platform/jobs/duty';
import { Announcement, AnnouncementStatus } from './entity';
import { announce } from './service/write';

const MINUTE = 60_000;

/** Tells of announcements whose time has come since they were published. */
async function announceDue(db: Database): Promise<number> {
  const as = house('announcements');
  const due = await db
    .reading(as)
    .of(Announcement)
    .list({
      where: [{ status: AnnouncementStatus.PUBLISHED, announcedAt: absent(), publishFrom: atMost(db.now()) }],
      columns: ['id'],
    });
  let told = 0;
  for (const { id } of due) told += (await db.transact(as, (work) => announce(work, id))) ? 1 : 0;
  return told;
}

export const duties: readonly Duty[] = [{ name: 'announce what is due', everyMs: MINUTE, run: announceDue }];
