import { houseFor } from '../../../kernel/actor';
import { NotFound } from '../../../kernel/refusal';
import type { Database } from '../../../platform/db/database';
import type { Reading } from '../../../platform/db/work';
import { Resource, ResourceVersion } from '../entity';

/** A version that the asker may take: partners the newest of what they are shown, staff every one. */
export async function versionFor(
  { of, actor }: Reading,
  resourceId: string,
  number: number | null,
): Promise<ResourceVersion> {
  const resource = await of(Resource).get(resourceId);
  const wanted = number ?? resource.number;
  const version = await of(ResourceVersion).first({ resourceId, number: wanted });
  if (!version || (actor.kind === 'partner' && wanted !== resource.number)) throw new NotFound('ResourceVersion');
  return version;
}

/** One more partner has taken it; staff’s own looks are not counted. */
export async function countDownload(db: Database, { actor }: Reading, version: ResourceVersion): Promise<void> {
  if (actor.kind !== 'partner') return;
  await db.transact(houseFor('downloads', actor), async ({ of }) => {
    await of(Resource).increase(version.resourceId, { downloads: 1 });
    await of(ResourceVersion).increase(version.id, { downloads: 1 });
  });
}
