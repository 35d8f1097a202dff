import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import { files } from '../../platform/files/store';
import type { Duty } from '../../platform/jobs/duty';
import { AREA, ClaimFile } from './entity';
import { leftBehind } from './service/files';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const keeper = house('files');

/** Forgets what was uploaded and named by no claim within a day. */
async function tidy(db: Database): Promise<number> {
  const old = await leftBehind(db.reading(keeper), new Date(db.now().getTime() - DAY));
  let removed = 0;
  for (const { id, storedAs } of old) {
    // A claim may have named it since it was listed.
    const gone = await db.transact(keeper, ({ of }) => of(ClaimFile).remove([{ id, claimId: null }]));
    if (gone === 0) continue;
    await files(AREA).remove(storedAs);
    removed++;
  }
  return removed;
}

export const duties: readonly Duty[] = [{ name: 'claim-files', everyMs: 6 * HOUR, run: tidy }];
