import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import { atMost } from '../../platform/db/where';
import type { Duty } from '../../platform/jobs/duty';
import { prune } from '../../platform/jobs/prune';
import { settingsOf } from '../settings/service';
import { Click } from './entity';
import { addUp } from './service/clicks';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Clicks that no sign-up can follow any more are of nobody's concern; how many there were, their links keep. */
async function forgetClicks(db: Database): Promise<number> {
  const { cookieDays } = await settingsOf(db.reading(house('prune')));
  return prune(db, Click, { at: atMost(new Date(db.now().getTime() - cookieDays * DAY)) });
}

/** What is forgotten has been added up before. */
export const duties: readonly Duty[] = [
  { name: 'add up clicks', everyMs: MINUTE, run: addUp },
  { name: 'prune clicks', everyMs: HOUR, run: forgetClicks },
];
