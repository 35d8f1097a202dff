import { house } from '../../kernel/actor';
import type { Database } from '../../platform/db/database';
import { below } from '../../platform/db/where';
import type { Duty } from '../../platform/jobs/duty';
import { prune } from '../../platform/jobs/prune';
import { files } from '../../platform/files/store';
import { settingsOf } from '../settings/service';
import { Mail } from './entity';
import { AREA } from './service/brand';

const HOUR = 3_600_000;
const KEPT_DAYS = 90;

/** Forgets logos that the settings do not name; one uploaded today may still be chosen. */
async function tidyLogos(db: Database): Promise<number> {
  const store = files(AREA);
  const old = await store.writtenBefore(new Date(db.now().getTime() - 24 * HOUR));
  if (old.length === 0) return 0;
  const [inUse] = (await settingsOf(db.reading(house('brand')))).brandLogoFileId.split('.');
  const unused = old.filter((name) => name !== inUse);
  for (const name of unused) await store.remove(name);
  return unused.length;
}

export const duties: readonly Duty[] = [
  {
    name: 'prune mails',
    everyMs: 6 * HOUR,
    run: (db) => prune(db, Mail, { createdAt: below(new Date(db.now().getTime() - KEPT_DAYS * 24 * HOUR)) }),
  },
  { name: 'tidy logos', everyMs: 24 * HOUR, run: tidyLogos },
];
