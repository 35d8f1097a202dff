import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import type { Fetch } from '../../platform/http/fetch';
import type { Duty } from '../../platform/jobs/duty';
import { Setting } from '../settings/entity';
import { settingsOf } from '../settings/service';
import { enterRates } from './service/enter';

const HOUR = 3_600_000;
/** Reference rates appear around 16:00 in Frankfurt, which is 15:00 UTC at the latest. */
const PUBLISHED_BY = 16;
/** All days so far, so that one that was missed comes with the next. */
const TABLE = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip';
/** When it was last done; kept among the settings, and none that anybody chooses. */
const FETCHED = 'ratesFetchedOn';

/**
 * Where a setting allows it, fetches the bank's table once a day. A day on which it cannot be had is tried again every
 * hour, shows in the log, and costs nothing else: conversions go by the last rates there are.
 */
export const rateDuties = (fetchFile: Fetch): readonly Duty[] => [
  { name: 'fetch rates', everyMs: HOUR, run: (db) => fetchDue(db, fetchFile) },
];

async function fetchDue(db: Database, fetchFile: Fetch): Promise<number> {
  const as = house('rates');
  const now = db.now();
  const today = now.toISOString().slice(0, 10);
  const reading = db.reading(as);
  if (!(await settingsOf(reading)).ratesAutomatic || now.getUTCHours() < PUBLISHED_BY) return 0;
  if ((await reading.of(Setting).find(FETCHED))?.value === today) return 0;
  const { added } = await enterRates(db, as, await fetchFile(TABLE));
  await db.transact(as, async ({ of, now: updatedAt }) => {
    const known = { value: today, updatedAt };
    if ((await of(Setting).updateWhere([{ id: FETCHED }], known)) === 0)
      await of(Setting).insert({ id: FETCHED, ...known });
  });
  return added;
}
