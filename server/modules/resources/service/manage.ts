import { userIdOf, type Actor } from '../../../kernel/actor';
import { Refusal } from '../../../kernel/refusal';
import type { Work } from '../../../platform/db/work';
import { isLanguage } from '../../../platform/forms';
import type { AudiencePart } from '../../audiences/rules';
import { checkedAudience, hide, show } from '../../audiences/service';
import { Upload } from '../../tickets/entity/file';
import { Resource, ResourceKind, ResourceVersion, type ResourceCategory } from '../entity';
import { ResourcePublished } from '../events';
import { descriptionOf, linkOf, noteOf, searchText, titleOf } from '../rules';

/** A file that was uploaded before, or a link. */
export interface Content {
  readonly fileId?: string | null;
  readonly link?: string | null;
  readonly note?: string | null;
}

export interface ResourceWish extends Content {
  readonly title: string;
  readonly description?: string | null;
  readonly category: ResourceCategory;
  readonly language?: string | null;
  readonly audience?: readonly AudiencePart[] | null;
}

/** Whose an upload for a resource is: nobody sends it as an attachment. */
export const uploaderOf = (actor: Actor): string => `resources:${userIdOf(actor) ?? ''}`;

/** Adds material; its audience sees it at once. Returns its id. */
export async function addResource(work: Work, wish: ResourceWish): Promise<string> {
  const { now } = work;
  const title = titleOf(wish.title);
  const description = descriptionOf(wish.description ?? '');
  const language = languageOf(wish.language);
  const audience = await checkedAudience(work, wish.audience ?? []);
  const content = await contentOf(work, wish);
  const id = work.id('res');
  const { category } = wish;
  await work.of(Resource).insert({
    ...{ id, kind: content.kind, title, description, category, language, audience, number: 1, downloads: 0 },
    ...{ searchText: searchText(title, description), createdAt: now, updatedAt: now, archivedAt: null, version: 1 },
  });
  await keep(work, id, 1, content, wish.note);
  await show(work, id, audience);
  work.audit({
    ...{ action: 'resource.create', subject: ['Resource', id] },
    after: { title, category, language, audience, kind: content.kind },
  });
  tell(work, id, title, 1, audience);
  return id;
}

/** Changes what is said of it, and who sees it; what is left out stays. */
export async function updateResource(
  work: Work,
  id: string,
  version: number,
  changes: Partial<Omit<ResourceWish, keyof Content>>,
): Promise<string> {
  const before = await work.of(Resource).lock(id);
  const title = changes.title == null ? before.title : titleOf(changes.title);
  const description = changes.description == null ? before.description : descriptionOf(changes.description);
  const language = changes.language === undefined ? before.language : languageOf(changes.language);
  const audience = changes.audience == null ? before.audience : await checkedAudience(work, changes.audience);
  const after = { title, description, language, category: changes.category ?? before.category, audience };
  await work.of(Resource).update(id, { ...after, searchText: searchText(title, description) }, version);
  if (changes.audience != null && !before.archivedAt) await show(work, id, audience);
  work.audit({ action: 'resource.update', subject: ['Resource', id], before, after });
  work.touch({ topic: 'resources', subjectId: id, staffOnly: true });
  return id;
}

/** A new version takes the place of the last one, which is kept. */
export async function replaceResource(work: Work, id: string, wish: Content): Promise<string> {
  const resource = await work.of(Resource).lock(id);
  if (resource.archivedAt) throw new Refusal('RESOURCE_ARCHIVED', 'It is archived; bring it back first.', ['id']);
  const content = await contentOf(work, wish);
  if (content.kind !== resource.kind)
    throw new Refusal(
      'RESOURCE_KIND',
      `A ${resource.kind.toLowerCase()} is followed by a ${resource.kind.toLowerCase()}, not by a ${content.kind.toLowerCase()}.`,
      ['input', content.kind === ResourceKind.LINK ? 'link' : 'fileId'],
      { kind: resource.kind },
    );
  const number = resource.number + 1;
  await work.of(Resource).update(id, { number, updatedAt: work.now, version: resource.version + 1 });
  await keep(work, id, number, content, wish.note);
  work.audit({
    ...{ action: 'resource.replace', subject: ['Resource', id] },
    ...{ before: { number: resource.number }, after: { number } },
  });
  tell(work, id, resource.title, number, resource.audience);
  return id;
}

/** No partner sees it from now on; nothing is lost. */
export async function archiveResource(work: Work, id: string): Promise<string> {
  const { archivedAt, version } = await work.of(Resource).lock(id);
  if (archivedAt) throw new Refusal('RESOURCE_ARCHIVED', 'It is archived already.', ['id']);
  await work.of(Resource).update(id, { archivedAt: work.now, version: version + 1 });
  await hide(work, id);
  return told(work, id, 'archive');
}

/** The partners it was for see it again. */
export async function unarchiveResource(work: Work, id: string): Promise<string> {
  const { archivedAt, audience, version } = await work.of(Resource).lock(id);
  if (!archivedAt) throw new Refusal('RESOURCE_SHOWN', 'It is not archived.', ['id']);
  await work.of(Resource).update(id, { archivedAt: null, version: version + 1 });
  await show(work, id, audience);
  return told(work, id, 'unarchive');
}

function told(work: Work, id: string, verb: string): string {
  work.audit({ action: `resource.${verb}`, subject: ['Resource', id] });
  work.touch({ topic: 'resources', subjectId: id, staffOnly: true });
  return id;
}

function tell(work: Work, id: string, title: string, number: number, audience: readonly AudiencePart[]): void {
  work.announce(new ResourcePublished(id, title, number, audience));
  work.touch({ topic: 'resources', subjectId: id, staffOnly: true });
}

function languageOf(code: string | null | undefined): string | null {
  if (!code) return null;
  if (isLanguage(code)) return code;
  throw new Refusal('UNKNOWN_LANGUAGE', `There is no language ${code.slice(0, 20)}.`, ['input', 'language'], {
    language: code.slice(0, 20),
  });
}

type Kept = Pick<ResourceVersion, 'name' | 'type' | 'size' | 'storedAs' | 'link'> & { readonly kind: ResourceKind };

/** Exactly one of the two. A file is taken out of what its uploader has waiting: once, and by nobody else. */
async function contentOf({ of, actor }: Work, { fileId, link }: Content): Promise<Kept> {
  if (Boolean(fileId) === Boolean(link))
    throw new Refusal('RESOURCE_CONTENT', 'It needs either a file or a link.', ['input', 'fileId']);
  if (link) return { kind: ResourceKind.LINK, name: null, type: null, size: null, storedAs: null, link: linkOf(link) };
  const theirs = { id: fileId!, owner: uploaderOf(actor) };
  const file = await of(Upload).first(theirs);
  if (!file || (await of(Upload).remove([theirs])) === 0)
    throw new Refusal('FILE_UNKNOWN', 'The file is not there any more; upload it again.', ['input', 'fileId']);
  const { name, type, size, storedAs } = file;
  return { kind: ResourceKind.FILE, name, type, size, storedAs, link: null };
}

async function keep(
  work: Work,
  resourceId: string,
  number: number,
  { kind: _, ...content }: Kept,
  note?: string | null,
) {
  await work.of(ResourceVersion).insert({
    ...{ id: work.id('rev'), resourceId, number, ...content, note: noteOf(note ?? ''), downloads: 0 },
    ...{ createdAt: work.now, createdByUserId: userIdOf(work.actor) },
  });
}
