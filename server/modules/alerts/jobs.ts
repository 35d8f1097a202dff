import { house } from '../../kernel/actor';
import { addMonths, monthOf } from '../../kernel/period';
import type { Database } from '../../platform/db/database';
import type { Duty } from '../../platform/jobs/duty';
import { prune } from '../../platform/jobs/prune';
import { below } from '../../platform/db/where';
import { todayOf } from '../programmes/service';
import { Alert } from './entity';
import { partnersWithStatement } from './queries';
import { OWNERS } from './rules';
import { raise } from './service/raise';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const KEPT_DAYS = 90;
const keeper = house('statements-ready');

/** Tells each partner, once, that the statement of the month that has ended is there. */
async function tellOfStatements(db: Database): Promise<number> {
  const reading = db.reading(keeper);
  const today = await todayOf(reading);
  const month = addMonths(`${monthOf(today)}-01`, -1).slice(0, 7);
  let told = 0;
  // Later in the month it would be no news: a portal that stood still then, or was only just filled, says nothing.
  if (Number(today.slice(8)) > 7) return told;
  for (const partnerId of await partnersWithStatement(reading, month))
    await db.transact(keeper, async (work) => {
      await work.once(`statement-ready:${partnerId}:${month}`, month, async () => {
        await raise(work, {
          ...{
            to: { of: 'partner', id: partnerId, roles: OWNERS },
            event: 'statementReady',
            wording: 'statementReady',
          },
          ...{ facts: { month }, path: '/statements' },
        });
        told++;
        return { month };
      });
    });
  return told;
}

export const duties: readonly Duty[] = [
  { name: 'statements-ready', everyMs: HOUR, run: tellOfStatements },
  {
    name: 'prune alerts',
    everyMs: 6 * HOUR,
    run: (db) => prune(db, Alert, { createdAt: below(new Date(db.now().getTime() - KEPT_DAYS * DAY)) }),
  },
];
