import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import type { Duty } from '../../platform/jobs/duty';
import { todayOf } from '../programmes/service';
import { partnersDue } from './queries';
import { approveDue } from './service/state';

const BATCH = 200;
const HOURLY = 3_600_000;
const keeper = house('commission-approval');

/** Approves what time approves: out of its hold, and reviewed by nobody. A partner's at a time, a few hundred at once. */
async function approveAll(db: Database): Promise<number> {
  const reading = db.reading(keeper);
  const today = await todayOf(reading);
  let approved = 0;
  for (const partnerId of await partnersDue(reading, today))
    for (let more = BATCH; more === BATCH; approved += more)
      more = await db.transact(keeper, async (work) => (await approveDue(work, partnerId, today, BATCH)).length);
  return approved;
}

export const duties: readonly Duty[] = [{ name: 'commission-approval', everyMs: HOURLY, run: approveAll }];
