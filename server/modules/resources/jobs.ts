import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import { oneOf } from '../../platform/db/where';
import { files } from '../../platform/files/store';
import type { Duty } from '../../platform/jobs/duty';
import { Upload } from '../tickets/entity/file';
import { AREA, ResourceVersion } from './entity';

const HOUR = 3_600_000;
const AT_ONCE = 200;

/** Removes files that no row names: uploads that became nothing are forgotten with those of messages. */
async function removeOrphans(db: Database): Promise<number> {
  const { of } = db.reading(house('files'));
  const store = files(AREA);
  const old = await store.writtenBefore(new Date(db.now().getTime() - 24 * HOUR));
  let removed = 0;
  for (let from = 0; from < old.length; from += AT_ONCE) {
    const names = old.slice(from, from + AT_ONCE);
    const where = [{ storedAs: oneOf(names) }];
    const used = [...(await of(Upload).list({ where })), ...(await of(ResourceVersion).list({ where }))];
    const known = new Set(used.map(({ storedAs }) => storedAs));
    for (const name of names.filter((each) => !known.has(each))) {
      await store.remove(name);
      removed++;
    }
  }
  return removed;
}

export const duties: readonly Duty[] = [{ name: 'remove orphaned resources', everyMs: 6 * HOUR, run: removeOrphans }];
