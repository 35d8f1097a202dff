import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import { files } from '../../platform/files/store';
import type { Duty } from '../../platform/jobs/duty';
import { AREA, ClaimFile } from './entity';
import { leftBehind, namedByNone } from './service/files';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AT_ONCE = 200;
const keeper = house('files');

/** Forgets what was uploaded and named by no claim within a day, and removes from the disk what no row names. */
async function tidy(db: Database): Promise<number> {
  const yesterday = new Date(db.now().getTime() - DAY);
  let removed = 0;
  for (const { id, storedAs } of await leftBehind(db.reading(keeper), yesterday)) {
    // A claim may have named it since it was listed.
    const gone = await db.transact(keeper, ({ of }) => of(ClaimFile).remove([{ id, claimId: null }]));
    if (gone === 0) continue;
    await files(AREA).remove(storedAs);
    removed++;
  }
  return removed + (await removeOrphans(db, yesterday));
}

/** Files whose claim was emptied when its client was erased, or whose row was lost in a crash. */
async function removeOrphans(db: Database, before: Date): Promise<number> {
  const old = await files(AREA).writtenBefore(before);
  let removed = 0;
  for (let from = 0; from < old.length; from += AT_ONCE) {
    const names = old.slice(from, from + AT_ONCE);
    const orphans = await namedByNone(db.reading(keeper), names);
    for (const name of orphans) await files(AREA).remove(name);
    removed += orphans.length;
  }
  return removed;
}

export const duties: readonly Duty[] = [{ name: 'claim-files', everyMs: 6 * HOUR, run: tidy }];
