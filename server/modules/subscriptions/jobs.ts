import { house } from '../../kernel/actor';
import { dateIn } from '../../kernel/period';
import type { Database } from '../../platform/db/database';
import type { Duty } from '../../platform/jobs/duty';
import { atMost } from '../../platform/db/where';
import { settingsOf } from '../settings/service';
import { Subscription } from './entity';
import { lapse } from './service/stop';

const EVERY_MS = 60_000;
const AT_ONCE = 200;
const worker = house('subscriptions');

/**
 * What time alone does: suspended services are terminated, cancelled ones end, domains go from grace to redemption and
 * expire. Day by day in the order of the dates, so that days missed come as they would have.
 */
async function run(db: Database): Promise<number> {
  const failed = new Map<string, unknown>();
  let done = 0;
  for (;;) {
    const reading = db.reading(worker);
    const today = dateIn((await settingsOf(reading)).timeZone, reading.now);
    const due = (
      await reading.of(Subscription).list({
        where: [{ nextStepOn: atMost(today) }],
        orderBy: [
          ['nextStepOn', 'ASC'],
          ['id', 'ASC'],
        ],
        limit: AT_ONCE + failed.size,
        columns: ['id', 'nextStepOn'],
      })
    ).filter(({ id }) => !failed.has(id));
    if (due.length === 0) break;
    for (const { id } of due.filter(({ nextStepOn }) => nextStepOn === due[0]!.nextStepOn)) {
      try {
        if (await db.transact(worker, (work) => lapse(work, id, today))) done++;
      } catch (error) {
        // One that fails holds up nobody else; the worker logs it, and it is tried again next time.
        failed.set(id, error);
      }
    }
  }
  for (const error of failed.values()) throw error;
  return done;
}

export const duties: readonly Duty[] = [{ name: 'subscriptions', everyMs: EVERY_MS, run }];
