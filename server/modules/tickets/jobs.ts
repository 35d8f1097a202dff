import { house } from '../../kernel/actor';
import { dateIn } from '../../kernel/period';
import type { Database } from '../../platform/db/database';
import { atMost, below, oneOf } from '../../platform/db/where';
import { files } from '../../platform/files/store';
import type { Duty } from '../../platform/jobs/duty';
import { settingsOf } from '../settings/service';
import { AREA, Attachment, ConversationAttachment, NoteAttachment, Upload } from './entity/file';
import { Ticket } from './entity/ticket';
import { TicketStatus } from './rules/status';
import { resumeTicket } from './service/act';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const AT_ONCE = 200;

/** Opens again what was on hold until today. */
async function resumeHeld(db: Database): Promise<number> {
  const as = house('inquiries');
  const today = dateIn((await settingsOf(db.reading(as))).timeZone, db.now());
  const due = [{ status: TicketStatus.ON_HOLD, holdUntil: atMost(today) }];
  let resumed = 0;
  for (;;) {
    const held = await db
      .reading(as)
      .of(Ticket)
      .list({ where: due, orderBy: [['holdUntil', 'ASC']], limit: AT_ONCE });
    if (held.length === 0) return resumed;
    for (const { id } of held)
      resumed += await db.transact(as, async (work) => {
        // Somebody may have been faster since it was listed.
        const { status, holdUntil } = await work.of(Ticket).lock(id);
        if (status !== TicketStatus.ON_HOLD || (holdUntil ?? '') > today) return 0;
        await resumeTicket(work, id);
        return 1;
      });
  }
}

/** Forgets uploads that were never sent, then removes files that no row names: also those of a crash between the two. */
async function removeOrphans(db: Database): Promise<number> {
  const as = house('files');
  const yesterday = new Date(db.now().getTime() - DAY);
  await db.transact(as, ({ of }) => of(Upload).remove([{ createdAt: below(yesterday) }]));
  const store = files(AREA);
  const old = await store.writtenBefore(yesterday);
  let removed = 0;
  for (let from = 0; from < old.length; from += AT_ONCE) {
    const names = old.slice(from, from + AT_ONCE);
    const { of } = db.reading(as);
    const where = [{ storedAs: oneOf(names) }];
    const used = [
      ...(await of(Upload).list({ where })),
      ...(await of(Attachment).list({ where })),
      ...(await of(NoteAttachment).list({ where })),
      ...(await of(ConversationAttachment).list({ where })),
    ];
    const known = new Set(used.map(({ storedAs }) => storedAs));
    for (const name of names.filter((each) => !known.has(each))) {
      await store.remove(name);
      removed++;
    }
  }
  return removed;
}

export const duties: readonly Duty[] = [
  { name: 'resume held inquiries', everyMs: 5 * MINUTE, run: resumeHeld },
  { name: 'remove orphaned files', everyMs: 6 * HOUR, run: removeOrphans },
];
