import type { Actor } from '../../../kernel/actor';
import { NotFound } from '../../../kernel/refusal';
import { above, absent, atMost, within, type Where } from '../../../platform/db/where';
import type { Reading, Work } from '../../../platform/db/work';
import { Announcement, AnnouncementRead, AnnouncementStatus } from '../entity';

/** What the asker may read now: staff everything, partners what is published between its dates. */
export function readable(actor: Actor, now: Date): Where<Announcement>[] {
  if (actor.kind !== 'partner') return [];
  const begun = { status: AnnouncementStatus.PUBLISHED, publishFrom: atMost(now) };
  return [
    [
      { ...begun, publishUntil: absent() },
      { ...begun, publishUntil: above(now) },
    ],
  ];
}

/** One that the asker may read now, or null. */
export function readableOne({ of, actor, now }: Reading, id: string): Promise<Announcement | null> {
  return of(Announcement).first({ id }, ...readable(actor, now));
}

/** The person has read it; having done so already changes nothing. */
export async function noteRead(work: Work, id: string): Promise<string> {
  const { of, actor, now } = work;
  if (actor.kind !== 'partner' || !(await readableOne(work, id))) throw new NotFound('Announcement');
  const { partnerId, userId } = actor;
  if (await of(AnnouncementRead).first({ announcementId: id, partnerId, userId })) return id;
  await of(AnnouncementRead).insert({ id: work.id('anr'), announcementId: id, partnerId, userId, readAt: now });
  return id;
}

/** How many of what the person may read now it has not read; 0 for whoever is no partner. */
export async function unreadAnnouncements({ of, actor, now }: Reading): Promise<number> {
  if (actor.kind !== 'partner') return 0;
  const { partnerId, userId } = actor;
  const where = readable(actor, now);
  const [all, read] = await Promise.all([
    of(Announcement).count(where),
    of(AnnouncementRead).count([{ partnerId, userId, announcementId: within(Announcement, 'id', where[0]) }]),
  ]);
  return all - read;
}
