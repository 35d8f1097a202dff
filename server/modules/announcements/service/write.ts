import { userIdOf } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { languages } from '../../../platform/forms';
import type { AudiencePart } from '../../audiences/rules';
import { checkedAudience, hide, show } from '../../audiences/service';
import { Announcement, AnnouncementStatus } from '../entity';
import { AnnouncementPublished } from '../events';
import { periodOf, searchText, textsOf, type AnnouncementText } from '../rules';

export interface AnnouncementWish {
  readonly texts: readonly (AnnouncementText & { readonly language: string })[];
  readonly audience?: readonly AudiencePart[] | null;
}

/** Begins a draft. Returns its id. */
export async function writeAnnouncement(work: Work, wish: AnnouncementWish): Promise<string> {
  const { now } = work;
  const { texts, fallback } = textsOf(wish.texts, languages);
  const audience = await checkedAudience(work, wish.audience ?? []);
  const { id } = await work.of(Announcement).insert({
    ...{ id: work.id('ann'), texts, fallback, audience, status: AnnouncementStatus.DRAFT },
    ...{ publishFrom: now, publishUntil: null, announcedAt: null, searchText: searchText(texts) },
    ...{ createdAt: now, createdByUserId: userIdOf(work.actor), version: 1 },
  });
  return told(work, id, 'create', { after: { languages: Object.keys(texts), audience } });
}

/** Changes what it says or whom it is for; a published one is read as it is now. */
export async function rewriteAnnouncement(
  work: Work,
  id: string,
  version: number,
  changes: Partial<AnnouncementWish>,
): Promise<string> {
  const before = await work.of(Announcement).lock(id);
  const { texts, fallback } = changes.texts ? textsOf(changes.texts, languages) : before;
  const audience = changes.audience ? await checkedAudience(work, changes.audience) : before.audience;
  const after = { texts, fallback, audience };
  await work.of(Announcement).update(id, { ...after, searchText: searchText(texts) }, version);
  if (before.status === AnnouncementStatus.PUBLISHED && changes.audience) await show(work, id, audience);
  return told(work, id, 'update', { before, after });
}

/** Lets its audience read it from one instant (now, unless said otherwise) until another. */
export async function publishAnnouncement(
  work: Work,
  id: string,
  { from, until }: { readonly from?: Date | null; readonly until?: Date | null },
): Promise<string> {
  const before = await work.of(Announcement).lock(id);
  const period = periodOf(from, until, work.now);
  const after = { status: AnnouncementStatus.PUBLISHED, ...period };
  await work.of(Announcement).update(id, { ...after, version: before.version + 1 });
  await show(work, id, before.audience);
  told(work, id, 'publish', { before, after });
  if (period.publishFrom <= work.now) await announce(work, id);
  return id;
}

/** Takes it back: no partner reads it any more. */
export async function withdrawAnnouncement(work: Work, id: string): Promise<string> {
  const before = await work.of(Announcement).lock(id);
  if (before.status !== AnnouncementStatus.PUBLISHED)
    throw new Refusal('ANNOUNCEMENT_STATE', 'Only a published announcement can be taken back.', ['id']);
  const after = { status: AnnouncementStatus.WITHDRAWN };
  await work.of(Announcement).update(id, { ...after, version: before.version + 1 });
  await hide(work, id);
  return told(work, id, 'withdraw', { before, after });
}

/** Tells of one whose time has come, unless it was told of before. */
export async function announce(work: Work, id: string): Promise<boolean> {
  const { announcedAt, texts, fallback, audience, status, publishFrom } = await work.of(Announcement).lock(id);
  if (announcedAt || status !== AnnouncementStatus.PUBLISHED || publishFrom > work.now) return false;
  await work.of(Announcement).update(id, { announcedAt: work.now });
  work.announce(new AnnouncementPublished(id, texts[fallback]!.title, audience));
  return true;
}

function told(work: Work, id: string, verb: string, change: { before?: object; after?: object }): string {
  work.audit({ action: `announcement.${verb}`, subject: ['Announcement', id], ...change });
  work.touch({ topic: 'announcements', subjectId: id, staffOnly: true });
  return id;
}
